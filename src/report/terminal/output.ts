// Where text goes: stdout or stderr, as much as a command or a report may know of them.

export interface Output {
  readonly isTerminal: boolean
  /** Whether colour may be used: on a terminal and never against NO_COLOR. */
  readonly colour: boolean
  /** Characters a line holds. */
  readonly width: number
  /** Resolves when more may be written. On a terminal, control characters are taken out. */
  write(text: string): Promise<void>
  /** On a terminal, shows a line that the next one, or the next `write`, takes the place of. Elsewhere nothing. */
  showLine(text: string): void
}
