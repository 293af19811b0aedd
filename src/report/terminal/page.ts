// Where a text is printed: the width of a line, and the command line that starts the program there.

import type { Output } from './output.js'

export interface Page {
  /** Columns. */
  readonly width: number
  /** The whole command line for a command ("status --missing"), so that advice can be pasted. */
  readonly typed: (command: string) => string
}

/** For lists: if the output is not a terminal, lines are not wrapped, so that programs can search them. */
export function pageOf({ isTerminal, width }: Output, typed: Page['typed']): Page {
  return { width: isTerminal ? width : Number.POSITIVE_INFINITY, typed }
}
