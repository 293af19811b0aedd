// Where a text is printed: what it may take of a line, and how the program is started there.

import type { Output } from './output.js'

export interface Page {
  /** Columns. */
  readonly width: number
  /** What a person types here for a command ("status --missing"), so that one a text advises works when pasted. */
  readonly typed: (command: string) => string
}

/** For lists of whole lines: where no person looks on, each stays one line, which a program can search. */
export function pageOf({ isTerminal, width }: Output, typed: Page['typed']): Page {
  return { width: isTerminal ? width : Number.POSITIVE_INFINITY, typed }
}
