// Where a text is printed: what it may take of a line, and how the program is started there.

import type { Output } from './output.js'

export interface Page {
  /** Columns. */
  readonly width: number
  /** What a person types in place of "referat", so that the commands a text advises work when pasted. */
  readonly invocation: string
}

/** For lists of whole lines: where no person looks on, each stays one line, which a program can search. */
export function pageOf({ isTerminal, width }: Output, invocation: string): Page {
  return { width: isTerminal ? width : Number.POSITIVE_INFINITY, invocation }
}
