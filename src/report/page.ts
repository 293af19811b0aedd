// Where a text is printed: what it may take of a line, and how the program is started there.

export interface Page {
  /** Columns. */
  readonly width: number
  /** What a person types in place of "referat", so that the commands a text advises work when pasted. */
  readonly invocation: string
}
