// The notes, headers and text boxes of a Word 97 document, behind the main text, and the places there they belong to.

import type { DocDocument } from './document.js'
import type { Fib } from './fib.js'

export type Range = readonly [start: number, end: number]

export function findParts(document: DocDocument) {
  const { fib, text } = document
  const { lengths } = fib
  const starts = startsOf(fib)
  const stretch = (name: keyof typeof starts): Stretch => ({ start: starts[name], length: lengths[name], text })
  const { boxes, loose } = findBoxes(document, stretch('boxes'))
  const inFurniture: Stretch = { start: starts.boxes + lengths.boxes, length: lengths.headerBoxes, text }
  if (inFurniture.length > 0) loose.push(within(inFurniture, 0, inFurniture.length))
  return {
    main: [0, Math.min(lengths.main, text.length)] as Range,
    // By the character of the main text that is the mark or anchor.
    footnotes: findNotes(document, 'footnoteMarks', 'footnoteTexts', stretch('footnotes')),
    endnotes: findNotes(document, 'endnoteMarks', 'endnoteTexts', stretch('endnotes')),
    boxes,
    /** Boxes without a place in the main text: those of headers and footers, and damaged ones. */
    loose,
    ...findFurniture(document, stretch('headers')),
  }
}

export type Parts = ReturnType<typeof findParts>

/** The part of the text that holds all notes, all headers or all boxes. */
interface Stretch {
  readonly start: number
  readonly length: number
  readonly text: string
}

const within = ({ start, length, text }: Stretch, from: number, to: number): Range => [
  start + Math.min(from, length),
  Math.min(start + Math.min(Math.max(from, to), length), text.length),
]

/** A table of places in the text, each with `extra` bytes of data. */
function placesIn({ fib, table }: DocDocument, name: Parameters<Fib['table']>[0], extra: number) {
  const { at, size } = fib.table(name)
  const count = size < 8 ? 0 : Math.floor((Math.min(size, table.length - at) - 4) / (4 + extra))
  return { count, place: (i: number) => table.u32(at + 4 * i), dataAt: (i: number) => at + 4 * (count + 1) + extra * i }
}

function findNotes(
  document: DocDocument,
  marks: 'footnoteMarks' | 'endnoteMarks',
  texts: 'footnoteTexts' | 'endnoteTexts',
  stretch: Stretch,
): Map<number, Range> {
  const mark = placesIn(document, marks, 2)
  const body = placesIn(document, texts, 0)
  const found = new Map<number, Range>()
  for (let i = 0; i < mark.count && i < body.count; i++)
    found.set(mark.place(i), within(stretch, body.place(i), body.place(i + 1)))
  return found
}

function findFurniture(document: DocDocument, stretch: Stretch) {
  const [headers, footers]: [Range[], Range[]] = [[], []]
  const header = placesIn(document, 'headerTexts', 0)
  // Six separators between text and notes, then for each section six headers and footers: of even, odd and first pages.
  for (let i = 6; i < header.count; i++) {
    const range = within(stretch, header.place(i), header.place(i + 1))
    const kind = (i - 6) % 6
    if (range[1] > range[0]) (kind === 0 || kind === 1 || kind === 4 ? headers : footers).push(range)
  }
  return { headers, footers }
}

function findBoxes(document: DocDocument, stretch: Stretch): { boxes: Map<number, Range>; loose: Range[] } {
  const { table } = document
  const texts = placesIn(document, 'boxTexts', 22)
  const byShape = new Map<number, Range>()
  for (let i = 0; i < texts.count; i++) {
    const shape = table.u32(texts.dataAt(i) + 14)
    if (shape !== 0) byShape.set(shape, within(stretch, texts.place(i), texts.place(i + 1)))
  }
  const shapes = placesIn(document, 'shapes', 26)
  const boxes = new Map<number, Range>()
  for (let i = 0; i < shapes.count; i++) {
    const range = byShape.get(table.u32(shapes.dataAt(i)))
    if (range) boxes.set(shapes.place(i), range)
  }
  const placed = new Set(boxes.values())
  return { boxes, loose: [...byShape.values()].filter(range => !placed.has(range)) }
}

function startsOf({ lengths }: Fib): Record<'footnotes' | 'headers' | 'endnotes' | 'boxes', number> {
  const footnotes = lengths.main
  const headers = footnotes + lengths.footnotes
  const endnotes = headers + lengths.headers + lengths.macros + lengths.annotations
  return { footnotes, headers, endnotes, boxes: endnotes + lengths.endnotes }
}
