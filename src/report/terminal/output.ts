// stdout or stderr, as far as commands and reports may know them.

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
