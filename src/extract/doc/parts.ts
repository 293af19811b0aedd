// Where the notes, headers and boxes of a Word 97 document stand in its text, and what in the main text they belong to.

import type { DocDocument } from './document.js'
import type { Fib } from './fib.js'

/** From one character to another. */
export type Range = readonly [start: number, end: number]

export interface Parts {
  readonly main: Range
  /** By the character of the main text that carries the mark or anchor. */
  readonly footnotes: ReadonlyMap<number, Range>
  readonly endnotes: ReadonlyMap<number, Range>
  readonly boxes: ReadonlyMap<number, Range>
  /** Boxes that nothing in the main text says the place of: those of headers and footers, and damaged ones. */
  readonly loose: readonly Range[]
  readonly headers: readonly Range[]
  readonly footers: readonly Range[]
}

export function findParts({ fib, table, text }: DocDocument): Parts {
  const { lengths } = fib
  const starts = startsOf(fib)
  const places = (name: Parameters<Fib['table']>[0], extra: number) => {
    const { at, size } = fib.table(name)
    const count = size < 8 ? 0 : Math.floor((Math.min(size, table.length - at) - 4) / (4 + extra))
    return { count, at, place: (i: number) => table.u32(at + 4 * i), data: at + 4 * (count + 1) }
  }
  const within = (start: number, length: number, from: number, to: number): Range => [
    start + Math.min(from, length),
    Math.min(start + Math.min(Math.max(from, to), length), text.length),
  ]
  const notes = (marks: 'footnoteMarks' | 'endnoteMarks', texts: 'footnoteTexts' | 'endnoteTexts') => {
    const [start, length] =
      marks === 'footnoteMarks' ? [starts.footnotes, lengths.footnotes] : [starts.endnotes, lengths.endnotes]
    const mark = places(marks, 2)
    const body = places(texts, 0)
    const found = new Map<number, Range>()
    for (let i = 0; i < mark.count && i < body.count; i++) {
      found.set(mark.place(i), within(start, length, body.place(i), body.place(i + 1)))
    }
    return found
  }

  const headers: Range[] = []
  const footers: Range[] = []
  const header = places('headerTexts', 0)
  // The first six are lines between text and notes; then six for each section: heads and feet of even, odd, first pages.
  for (let i = 6; i < header.count; i++) {
    const range = within(starts.headers, lengths.headers, header.place(i), header.place(i + 1))
    const kind = (i - 6) % 6
    if (range[1] > range[0]) (kind === 0 || kind === 1 || kind === 4 ? headers : footers).push(range)
  }

  const boxTexts = places('boxTexts', 22)
  const byShape = new Map<number, Range>()
  for (let i = 0; i < boxTexts.count; i++) {
    const shape = table.u32(boxTexts.data + 22 * i + 14)
    if (shape !== 0) byShape.set(shape, within(starts.boxes, lengths.boxes, boxTexts.place(i), boxTexts.place(i + 1)))
  }
  const shapes = places('shapes', 26)
  const boxes = new Map<number, Range>()
  for (let i = 0; i < shapes.count; i++) {
    const range = byShape.get(table.u32(shapes.data + 26 * i))
    if (range) boxes.set(shapes.place(i), range)
  }
  const placed = new Set(boxes.values())
  const loose = [...byShape.values()].filter(range => !placed.has(range))
  const last = starts.boxes + lengths.boxes
  if (lengths.headerBoxes > 0) loose.push(within(last, lengths.headerBoxes, 0, lengths.headerBoxes))
  return {
    main: [0, Math.min(lengths.main, text.length)],
    footnotes: notes('footnoteMarks', 'footnoteTexts'),
    endnotes: notes('endnoteMarks', 'endnoteTexts'),
    boxes,
    loose,
    headers,
    footers,
  }
}

function startsOf({ lengths }: Fib): Record<'footnotes' | 'headers' | 'endnotes' | 'boxes', number> {
  const footnotes = lengths.main
  const headers = footnotes + lengths.footnotes
  const endnotes = headers + lengths.headers + lengths.macros + lengths.annotations
  return { footnotes, headers, endnotes, boxes: endnotes + lengths.endnotes }
}
