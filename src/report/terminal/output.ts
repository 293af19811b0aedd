// stdout or stderr as commands and reports know them: width, colours, and the command line that starts the program.

export interface Output {
  readonly isTerminal: boolean
  /** Whether colour may be used: only on a terminal, and not if NO_COLOR is set. */
  readonly colour: boolean
  /** Width of a line in columns. */
  readonly width: number
  /** Resolves when more may be written. On a terminal, control characters are removed. */
  write(text: string): Promise<void>
  /** On a terminal, shows a line that is replaced by the next one or by the next `write`. Elsewhere nothing. */
  showLine(text: string): void
}

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

export interface Style {
  bold(text: string): string
  dim(text: string): string
  colour(text: string): string
}

export function styleOf({ colour }: { readonly colour: boolean }): Style {
  const between = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { bold: between(1, 22), dim: between(2, 22), colour: between(36, 39) }
}
