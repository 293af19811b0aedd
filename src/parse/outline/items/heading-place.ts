// The place of a heading in the lines, before it is read.

export interface HeadingPlace {
  /** Index into Reading.lines. */
  readonly i: number
  readonly number: string | null
  readonly titleAt: number
  /** Where the text begins on the same line, if that is known. */
  readonly textAt?: number
  /** Nothing of it is a title: what follows the number is text. */
  readonly isUntitled?: boolean
}
