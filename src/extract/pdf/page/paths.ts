// The path of one drawing operator in, the straight lines of it out: the rules of tables, and underlining.

import type { Matrix } from './geometry.js'

/** A straight line that was drawn, horizontal or vertical, in the page's upright coordinates. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** pdf.js' codes for the steps of a path, with how many numbers each takes, itself counted. */
const MOVE = 0
const LINE = 1
const CUBIC = 2
const QUADRATIC = 3
const CLOSE = 4
const LENGTH: Readonly<Record<number, number>> = { [MOVE]: 3, [LINE]: 3, [CUBIC]: 7, [QUADRATIC]: 5, [CLOSE]: 1 }

/** Lines shorter than this are corners and hatching, in points. */
const SHORT = 2

/** `data` is the second argument of pdf.js' constructPath; `ctm` leads to points from the page's top left. */
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
  if ((across >= 0.7 && down >= 0.7) || across + down <= SHORT) return null
  return { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) }
}
