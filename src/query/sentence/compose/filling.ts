// What the `fill-…` files share: each sets its own fields of the filter.

import type { Filter } from '../../filter.js'
import type { Atom } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import type { Asked } from './nouns.js'

export type Fields = { -readonly [K in keyof Filter]: Filter[K] }

/** What each of them is given. It returns why the sentence cannot be answered, or nothing. */
export interface Filling {
  readonly reader: Reader
  readonly atoms: readonly Atom[]
  readonly asked: Asked
  readonly kinds: ReadonlySet<string>
  readonly fields: Fields
  readonly notes: string[]
}

/** "all money granted", "how much did they grant": also what was approved with an amount. */
export function asMoney(fields: Fields): void {
  fields.money = true
  fields.types = fields.types.filter(type => type !== 'granted')
}
