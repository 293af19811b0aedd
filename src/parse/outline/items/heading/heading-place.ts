// Where an item begins. Those who find items agree on it; its heading is read later.

/** The place of a heading in the lines, before it is read. */
export interface HeadingPlace {
  /** Index into Reading.lines. */
  readonly i: number
  readonly number: string | null
  readonly titleAt: number
  /** Offset at which text begins on the same line, if known. */
  readonly textAt?: number
  /** The item has no title: text follows the number. */
  readonly isUntitled?: boolean
}
