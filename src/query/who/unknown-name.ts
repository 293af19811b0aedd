// A name that nothing in the archive bears, told as a problem; with what a sentence needs to go on: where it stood, and
// the names it comes near to.

import { Problem } from '../../model/problem.js'
import { didYouMean } from './near.js'

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
