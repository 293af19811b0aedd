// The straight lines of a page, which draw tables and underline words, and what they tell about letters beside them.

import { firstWhere } from '../../../model/sorted.js'
import type { Box, Matrix } from './geometry.js'
import type { Glyph } from './glyph.js'

/** A straight line that was drawn, horizontal or vertical, in the page's upright coordinates. */
export type Rule = Box

/** pdf.js' codes for the steps of a path, and how many numbers each step takes, including its code. */
const MOVE = 0
const LINE = 1
const CUBIC = 2
const QUADRATIC = 3
const CLOSE = 4
const LENGTH: Readonly<Record<number, number>> = { [MOVE]: 3, [LINE]: 3, [CUBIC]: 7, [QUADRATIC]: 5, [CLOSE]: 1 }

/** A rule is no thicker, and no further from level or upright, than this, in points. */
export const THIN = 0.7

/** Two rules meet if they are no further apart than this, in points. */
export const NEAR = 2.5

/** Shorter lines are corners and hatching, in points. */
const SHORT = 2

/** The rules of a path. `data` is the second argument of pdf.js' constructPath; `ctm` maps to points from the top left. */
export function rulesOf(data: unknown, ctm: Matrix): Rule[] {
  const path = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0]
  const rules: Rule[] = []
  let [startX, startY, x, y] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number): void => {
    const rule = straight(placed(ctm, x, y), placed(ctm, toX, toY))
    if (rule) rules.push(rule)
    x = toX
    y = toY
  }
  for (let i = 0; path && i < path.length; ) {
    const step = path[i]!
    const length = LENGTH[step]
    if (length === undefined) break
    const [toX, toY] = [path[i + length - 2]!, path[i + length - 1]!]
    if (step === LINE) lineTo(toX, toY)
    else if (step === CLOSE) lineTo(startX, startY)
    else {
      x = toX
      y = toY
    }
    if (step === MOVE) [startX, startY] = [toX, toY]
    i += length
  }
  return rules
}

interface Point {
  readonly x: number
  readonly y: number
}

function placed(m: Matrix, x: number, y: number): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }
}

/** The line between two points as a rule, if it is level or upright and long enough. */
function straight(a: Point, b: Point): Rule | null {
  const [across, down] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if ((across >= THIN && down >= THIN) || across + down <= SHORT) return null
  return { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) }
}

/** Upright rules that are long enough to part two cells. */
export function findWalls(rules: readonly Rule[]): Rule[] {
  return rules.filter(r => r.x1 - r.x0 < THIN && r.y1 - r.y0 > 6)
}

/** Tells whether a wall stands between two letters of one line. */
export function cutsBetween(
  rules: readonly Rule[],
): (left: Pick<Glyph, 'end' | 'size'>, right: Pick<Glyph, 'x' | 'y' | 'size'>) => boolean {
  const walls = findWalls(rules).sort((a, b) => a.x0 - b.x0)
  return (left, right) => {
    const y = right.y - 0.3 * right.size
    let at = firstWhere(walls, ({ x0 }) => x0 >= left.end - 0.2 * left.size)
    for (; at < walls.length && walls[at]!.x0 < right.x + 0.1 * right.size; at++)
      if (walls[at]!.y0 < y && walls[at]!.y1 > y) return true
    return false
  }
}

/** Whether one of the rules runs right below a line of text and is about as long as the text. */
export function isUnderlined(
  { x, end, y, size }: Pick<Glyph, 'x' | 'end' | 'y' | 'size'>,
  rules: readonly Rule[],
): boolean {
  return rules.some(
    r =>
      r.y1 - r.y0 < 0.2 * size &&
      r.y0 > y &&
      r.y0 < y + 0.3 * size &&
      r.x0 > x - 3 &&
      r.x1 < end + 3 &&
      r.x1 - r.x0 > 0.8 * (end - x),
  )
}
