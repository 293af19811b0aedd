// The flow in, pieces out. A paragraph that something interrupts is put together, and what interrupted it follows it.

import { countBy } from '../../../model/count.js'
import { cutRuns } from '../../../model/group-by.js'
import type { CellPiece, Part, Piece, RowPiece, TextPiece } from '../../piece.js'
import { type Line, tagOf } from '../layout/line.js'
import { findBreaks } from './breaks.js'
import { measureColumns } from './columns.js'
import { type DrawnSpaces, findDrawnSpaces } from './drawn-spaces.js'
import type { FlowItem } from './flow.js'
import { type Measure, measure } from './measure.js'
import { isListItem, joinLines, styleOf } from './paragraphs.js'
import { findSeams, type Seams } from './seams.js'
import type { Break } from './settle.js'

interface Context {
  readonly measure: Measure
  readonly seams: Seams
  readonly spaces: DrawnSpaces
  readonly left: number
  readonly breaks: ReadonlyMap<Line, Break>
}

export function makePieces(flow: readonly FlowItem[]): Piece[] {
  const reach = measureColumns()
  const texts = textsOf(flow)
  const usual = measure(texts)
  const spaces = findDrawnSpaces(texts, reach, usual)
  const breaks = new Map<Line, Break>()
  for (const lines of texts)
    for (const [i, found] of findBreaks(lines, reach, usual, spaces).entries()) breaks.set(lines[i]!, found)
  const left = leftOf(flow.flatMap(item => (item.type === 'line' ? [item.line] : [])))
  return assemble(flow, { measure: usual, seams: seamsOf(texts, breaks), spaces, left, breaks })
}

/** The texts that are read from line to line: the running text, each box and each cell. */
function textsOf(flow: readonly FlowItem[]): (readonly Line[])[] {
  const main = flow.flatMap(item => (item.type === 'line' ? [item.line] : []))
  const boxes = flow.flatMap(item => (item.type === 'box' ? [item.lines] : []))
  const cells = flow.flatMap(item => (item.type === 'row' ? item.row.cells.map(c => c.lines) : []))
  return [main, ...boxes, ...cells].filter(lines => lines.length > 0)
}

function leftOf(lines: readonly Line[]): number {
  const counts = countBy(lines, line => Math.round(line.x))
  const often = [...counts].filter(([, n]) => n >= Math.max(2, lines.length * 0.05)).map(([x]) => x)
  return Math.min(...(often.length > 0 ? often : [lines[0]?.x ?? 0]))
}

function seamsOf(columns: readonly (readonly Line[])[], breaks: ReadonlyMap<Line, Break>): Seams {
  const ends = columns.flatMap(lines =>
    lines.flatMap((line, i) =>
      i > 0 && breaks.get(line) === 'none' ? [{ before: lines[i - 1]!.text, after: line.text }] : [],
    ),
  )
  const texts = columns.flatMap(lines => lines.map((line, i) => wholeWords(line, lines[i + 1], breaks)))
  return findSeams(ends, texts)
}

/** The text of a line without the words that may have been cut: the first word, and a word that fills the line alone. */
function wholeWords(line: Line, below: Line | undefined, breaks: ReadonlyMap<Line, Break>): string {
  const { text } = line
  if (below && breaks.get(below) === 'none' && !/\s/u.test(text)) return ''
  return breaks.get(line) === 'none' ? text.replace(/^\S+/u, '') : text
}

function assemble(flow: readonly FlowItem[], context: Context): Piece[] {
  const { breaks } = context
  const pieces: Piece[] = []
  let lines: Line[] = []
  let waiting: Piece[] = []
  const flush = (): void => {
    if (lines.length > 0) pieces.push(textPiece(lines, breaks.get(lines[0]!) === 'spaced', context))
    lines = []
    pieces.push(...waiting)
    waiting = []
  }
  for (const item of flow) {
    if (item.type === 'line') {
      if (breaks.get(item.line) !== 'none') flush()
      lines.push(item.line)
    } else if (item.type === 'row') {
      flush()
      pieces.push(rowPiece(item, context))
    } else if (item.type === 'furniture') waiting.push(plainPiece(item.kind, [item.line], true, context))
    else waiting.push(...boxPieces(item, context))
  }
  flush()
  return pieces
}

function textPiece(lines: readonly Line[], gap: boolean, context: Context): TextPiece {
  const piece = plainPiece('paragraph', lines, gap, context)
  const tag = tagOf(lines[0]!)
  const isHeading = tag ? tag.level !== null : piece.size >= 1.12 && lines.length <= 4
  const level = tag && tag.depth > 0 ? tag.depth : (tag?.level ?? null)
  return { ...piece, kind: isHeading ? 'heading' : isListItem(lines) ? 'list-item' : 'paragraph', level }
}

function plainPiece(
  kind: TextPiece['kind'],
  lines: readonly Line[],
  gap: boolean,
  { seams, spaces, measure: { body }, left }: Context,
) {
  return { kind, parts: joinLines(lines, seams, spaces), gap, ...styleOf(lines, body, left) }
}

function rowPiece({ table, row, gap }: FlowItem & { type: 'row' }, context: Context): RowPiece {
  const cells = row.cells.map((cell): CellPiece => {
    const { column, columnSpan, rowSpan, lines } = cell
    const style = lines.length > 0 ? styleOf(lines, context.measure.body, context.left) : {}
    const paragraphs = paragraphsOf(lines, context).map(p => joinLines(p, context.seams, context.spaces))
    return { column, columnSpan, rowSpan, paragraphs, ...style, indent: 0 }
  })
  return { kind: 'row', table, row: row.row, cells, gap }
}

const paragraphsOf = (lines: readonly Line[], { breaks }: Context): Line[][] =>
  cutRuns(lines, line => breaks.get(line) === 'none')

function boxPieces({ kind, lines }: FlowItem & { type: 'box' }, context: Context): TextPiece[] {
  return paragraphsOf(lines, context).map((own, i) => {
    const piece = textPiece(own, i === 0 || context.breaks.get(own[0]!) === 'spaced', context)
    return { ...piece, kind, parts: kind === 'footnote' ? markedOff(piece.parts) : piece.parts }
  })
}

/** Sets the mark of a note apart from its text: "1Jf. lovens § 3" becomes "1 Jf. lovens § 3". */
function markedOff([first, ...rest]: readonly Part[]): Part[] {
  if (!first) return []
  const next = rest[0]?.text ?? ''
  if (/^(?:\d{1,3}|[*†‡]+)$/u.test(first.text) && /^\p{L}/u.test(next))
    return [{ ...first, text: `${first.text} ` }, ...rest]
  return [{ ...first, text: first.text.replace(/^(\d{1,3}|[*†‡]+)(?=\p{L})/u, '$1 ') }, ...rest]
}
