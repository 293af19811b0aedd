// Where something stands: the one way every fact points at the text it was read from.

/** UTF-16 code units into the canonical text, end exclusive: `text.slice(span[0], span[1])` is what was read. */
export type Span = readonly [start: number, end: number]

/** A fact without its place in the text. */
export type Unplaced<Fact> = Omit<Fact, keyof Located>

/** A span with the page its first character stands on (from 1), or null where the format has no pages. */
export interface Located {
  readonly span: Span
  readonly page: number | null
}
