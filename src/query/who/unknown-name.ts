// The Problem for a name unknown in the archive: its field and similar names, by which a sentence is corrected.

import { Problem } from '../../model/problem.js'
import { didYouMean } from '../near-names.js'

export type NamedIn = 'bodies' | 'persons' | 'organisations' | 'responsible'

export class UnknownName extends Problem {
  constructor(
    readonly asked: string,
    readonly field: NamedIn,
    readonly near: readonly string[],
    message: string,
    advice: string,
  ) {
    super(message, advice, 1)
  }
}

/** `names` are tried list by list; those of the first that has one near are offered, or else what `or` says. */
export async function unknownName(
  asked: string,
  field: NamedIn,
  message: string,
  names: readonly (readonly string[])[],
  or: string,
): Promise<UnknownName> {
  for (const list of names) {
    const offer = await didYouMean(asked, list)
    if (offer) return new UnknownName(asked, field, list, message, offer)
  }
  return new UnknownName(asked, field, [], message, or)
}
