// The ruled lines of a page in, the grids of its tables out, with cells that may span several rows or columns.

import { cutRuns } from '../../../model/group-by.js'
import type { Box } from '../page/geometry.js'
import { NEAR, type Rule, THIN } from '../page/rules.js'

export interface GridCell extends Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface Grid extends Box {
  /** Whether it is drawn by ruled lines, so that the edges of its cells are known. */
  readonly isDrawn: boolean
  readonly rows: number
  readonly columns: number
  readonly cells: readonly GridCell[]
}

/** Narrower strips, in points, are no columns but the space between the edge of a cell and a table inside it. */
const NARROW = 9

/** A page with more rules than this holds a chart, not a table. */
const MOST_RULES = 6000

/** The grids of a page, each before those inside its cells. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length < 4 || rules.length > MOST_RULES) return []
  const across = levelRules(rules)
  const down = merge(rules.filter(r => r.x1 - r.x0 < THIN).map(r => ({ at: (r.x0 + r.x1) / 2, from: r.y0, to: r.y1 })))
  const grids = components(across, down).flatMap(gridsOf)
  return grids.sort((a, b) => (b.x1 - b.x0) * (b.y1 - b.y0) - (a.x1 - a.x0) * (a.y1 - a.y0))
}

/** The level rules of a page, each whole, from top to bottom. */
export const levelRules = (rules: readonly Rule[]): Stroke[] =>
  merge(rules.filter(r => r.y1 - r.y0 < THIN).map(r => ({ at: (r.y0 + r.y1) / 2, from: r.x0, to: r.x1 })))

/** A rule, level or upright: its place on the one axis, and where it begins and ends on the other. */
export interface Stroke {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Joins the pieces of a rule: Word draws one for each cell, and both sides of a thin bar. */
function merge(strokes: readonly Stroke[]): Stroke[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at)
  const lines = cutRuns(sorted, (stroke, _, line) => stroke.at - line[0]!.at <= 1.5)
  return lines.flatMap(line => {
    const at = line.reduce((sum, s) => sum + s.at, 0) / line.length
    const whole: { at: number; from: number; to: number }[] = []
    for (const { from, to } of line.sort((a, b) => a.from - b.from)) {
      const open = whole.at(-1)
      if (open && from <= open.to + NEAR) open.to = Math.max(open.to, to)
      else whole.push({ at, from, to })
    }
    return whole.filter(s => s.to - s.from > 4)
  })
}

/** Level and upright rules. */
interface Strokes {
  readonly h: Stroke[]
  readonly v: Stroke[]
}

/** The groups of rules that are connected by crossings. */
function components(across: readonly Stroke[], down: readonly Stroke[]): Strokes[] {
  const group = new Map<Stroke, Strokes>()
  for (const h of across) group.set(h, { h: [h], v: [] })
  for (const v of down) {
    const own = { h: [] as Stroke[], v: [v] }
    group.set(v, own)
    for (const h of across) {
      if (h.at < v.from - NEAR || h.at > v.to + NEAR || v.at < h.from - NEAR || v.at > h.to + NEAR) continue
      const other = group.get(h)!
      const mine = group.get(v)!
      if (other === mine) continue
      const [small, large] =
        other.h.length + other.v.length < mine.h.length + mine.v.length ? [other, mine] : [mine, other]
      large.h.push(...small.h)
      large.v.push(...small.v)
      for (const stroke of [...small.h, ...small.v]) group.set(stroke, large)
    }
  }
  return [...new Set(group.values())]
}

/** The grids of connected rules. Not: a shaded paragraph in a cell, a frame around a table, or one row around it. */
function gridsOf(all: Strokes): Grid[] {
  const insets = findInsets(all).map(strokes => ({ strokes, grid: makeGrid(strokes.h, strokes.v) }))
  const whole = makeGrid(all.h, all.v)
  if (insets.length === 0) return whole ? [whole] : []
  const without = (dropped: readonly { strokes: Strokes }[]): Grid | null => {
    const own = new Set(dropped.flatMap(({ strokes: { h, v } }) => [...h, ...v]))
    const [h, v] = [all.h, all.v].map(strokes => strokes.filter(s => !own.has(s)))
    return makeGrid(h!, v!)
  }
  const bare = without(insets)
  const isFrame = !bare || bare.columns < 2 || bare.rows < 2
  const tables = insets.flatMap(({ grid }) => (grid && grid.columns > 1 ? [grid] : []))
  const rest = isFrame ? bare : without(insets.filter(({ grid }) => !grid || grid.columns < 2))
  return tables.length > 0 && isFrame ? tables : rest ? [rest] : []
}

/** The rules that stand inside a cell, no further from its left edge than text does. */
function findInsets({ h, v }: Strokes): Strokes[] {
  const isHeld = (side: Stroke, wall: Stroke): boolean =>
    side.at - wall.at > NEAR &&
    side.at - wall.at < NARROW &&
    wall.from - NEAR < side.from &&
    wall.to + NEAR > side.to &&
    wall.to - wall.from > side.to - side.from + NEAR
  return v.flatMap(side => {
    if (!v.some(wall => isHeld(side, wall))) return []
    const isBeside = (at: number): boolean => at > side.from - NEAR && at < side.to + NEAR
    const across = h.filter(s => Math.abs(s.from - side.at) < NEAR && isBeside(s.at))
    const right = Math.max(side.at, ...across.map(s => s.to))
    const down = v.filter(s => s.at >= side.at && s.at < right + NEAR && isBeside(s.from) && isBeside(s.to))
    // At its head or foot, a line of the cell may stand in the place of its own.
    const shared = [side.from, side.to].flatMap(at => {
      const isThere = (s: Stroke): boolean => Math.abs(s.at - at) < NEAR
      return !across.some(isThere) && h.some(isThere) ? [{ at, from: side.at, to: right }] : []
    })
    return [{ h: [...across, ...shared], v: down }]
  })
}

function makeGrid(h: readonly Stroke[], v: readonly Stroke[]): Grid | null {
  const ys = positions(h)
  const xs = positions(v)
  const rows = ys.length - 1
  const columns = xs.length - 1
  if (rows < 1 || columns < 1 || rows * columns < 2 || rows * columns > 5000) return null
  const walled = (strokes: readonly Stroke[], at: number, from: number, to: number): boolean => {
    const middle = (from + to) / 2
    return strokes.some(s => Math.abs(s.at - at) < NEAR && s.from - NEAR < middle && s.to + NEAR > middle)
  }
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      while (column + columnSpan < columns && !walled(v, xs[column + columnSpan]!, ys[row]!, ys[row + 1]!)) columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && !walled(h, ys[row + rowSpan]!, xs[column]!, xs[column + columnSpan]!)) rowSpan++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      const [x0, x1] = [xs[column]!, xs[column + columnSpan]!]
      const [y0, y1] = [ys[row]!, ys[row + rowSpan]!]
      cells.push({ row, column, rowSpan, columnSpan, x0, y0, x1, y1 })
    }
  }
  return { isDrawn: true, rows, ...withoutNarrow(cells, xs), x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! }
}

/** The cells, counting only columns that are wide enough for text. */
function withoutNarrow(cells: readonly GridCell[], xs: readonly number[]): Pick<Grid, 'columns' | 'cells'> {
  /** For each edge: how many such columns stand before it. */
  const before = xs.map((_, i) => xs.slice(1, i + 1).filter((x, n) => x - xs[n]! >= NARROW).length)
  const kept = cells.flatMap(cell => {
    const column = before[cell.column]!
    const columnSpan = before[cell.column + cell.columnSpan]! - column
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : []
  })
  return { columns: before.at(-1)!, cells: kept }
}

/** The different coordinates of the strokes, ascending. */
function positions(strokes: readonly Stroke[]): number[] {
  const out: number[] = []
  for (const { at } of [...strokes].sort((a, b) => a.at - b.at))
    if (out.length === 0 || at - out.at(-1)! > NEAR) out.push(at)
  return out
}
