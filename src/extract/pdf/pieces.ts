// The flow in, pieces out: paragraphs are put together over what interrupts them, and what interrupts them follows.

import type { Piece, TextPiece } from '../piece.js'
import { type Break, findBreaks } from './breaks.js'
import type { FlowItem } from './flow.js'
import { type HyphenJudge, judgeHyphens } from './hyphens.js'
import type { Line } from './line.js'
import { type Measure, measure } from './measure.js'
import { isListItem, joinLines, styleOf } from './paragraphs.js'

interface Context {
  readonly measure: Measure
  readonly judge: HyphenJudge
  readonly left: number
}

export function makePieces(flow: readonly FlowItem[]): Piece[] {
  const main = flow.flatMap(item => (item.type === 'line' ? [item.line] : []))
  const boxes = flow.flatMap(item => (item.type === 'box' ? [item.lines] : []))
  const usual = measure([main, ...boxes])
  const breaks = new Map<Line, Break>()
  const note = (lines: readonly Line[], found: readonly Break[]): void => {
    for (const [i, line] of lines.entries()) breaks.set(line, found[i]!)
  }
  note(
    main,
    findBreaks(main, () => reachOf(main), usual),
  )
  for (const box of boxes)
    note(
      box,
      findBreaks(box, () => reachOf(box), usual),
    )
  const context: Context = { measure: usual, judge: judgeOf([main, ...boxes], breaks), left: leftOf(main) }
  return assemble(flow, breaks, context)
}

/** How far right the lines go: the furthest that is not alone there. */
function reachOf(lines: readonly Line[]): number {
  const ends = lines.map(l => l.end).sort((a, b) => b - a)
  const size = lines[0]?.size ?? 11
  for (const [i, end] of ends.entries()) if (ends[i + 1] === undefined || end - ends[i + 1]! < 4 * size) return end
  return ends[0] ?? 0
}

function leftOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(Math.round(line.x), (counts.get(Math.round(line.x)) ?? 0) + 1)
  const often = [...counts].filter(([, n]) => n >= Math.max(2, lines.length * 0.05)).map(([x]) => x)
  return Math.min(...(often.length > 0 ? often : [lines[0]?.x ?? 0]))
}

function judgeOf(columns: readonly (readonly Line[])[], breaks: ReadonlyMap<Line, Break>): HyphenJudge {
  const pairs: [string, string][] = []
  let count = 0
  for (const lines of columns)
    for (const [i, line] of lines.entries()) {
      if (i === 0 || breaks.get(line) !== 'none') continue
      count++
      const before = lines[i - 1]!.text.match(/\S*$/u)![0]
      if (before.endsWith('-')) pairs.push([before, line.text.match(/^\S*/u)![0]])
    }
  return judgeHyphens(
    columns
      .flat()
      .map(l => l.text)
      .join('\n'),
    pairs,
    count,
  )
}

function assemble(flow: readonly FlowItem[], breaks: ReadonlyMap<Line, Break>, context: Context): Piece[] {
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
    } else if (item.type === 'furniture') waiting.push(furniturePiece(item.kind, item.line, context))
    else if (item.type === 'box') waiting.push(...boxPieces(item.lines, breaks, context))
  }
  flush()
  return pieces
}

function textPiece(lines: readonly Line[], gap: boolean, { judge, measure: { body }, left }: Context): TextPiece {
  const style = styleOf(lines, body, left)
  const kind =
    isListItem(lines) && style.size < 1.12
      ? 'list-item'
      : style.size >= 1.12 && lines.length <= 4
        ? 'heading'
        : 'paragraph'
  return { kind, parts: joinLines(lines, judge), gap, ...style }
}

function furniturePiece(kind: TextPiece['kind'], line: Line, { judge, measure: { body }, left }: Context): TextPiece {
  return { kind, parts: joinLines([line], judge), gap: true, ...styleOf([line], body, left) }
}

function boxPieces(lines: readonly Line[], breaks: ReadonlyMap<Line, Break>, context: Context): TextPiece[] {
  const out: TextPiece[] = []
  let open: Line[] = []
  const flush = (): void => {
    if (open.length > 0)
      out.push({ ...textPiece(open, out.length === 0 || breaks.get(open[0]!) === 'spaced', context), kind: 'box' })
    open = []
  }
  for (const line of lines) {
    if (breaks.get(line) !== 'none') flush()
    open.push(line)
  }
  flush()
  return out
}
