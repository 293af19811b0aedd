// Affine matrices [a b c d e f] as PDF writes them, and rectangles.

export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Turns `m` by `angle` radians about the origin. */
export function turned(m: Matrix, angle: number): Matrix {
  if (angle === 0) return m
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return times([cos, sin, -sin, cos, 0, 0], m)
}

/** A rectangle: its upper left and its lower right corner. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export function boxAround(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(b => b.x0)),
    y0: Math.min(...boxes.map(b => b.y0)),
    x1: Math.max(...boxes.map(b => b.x1)),
    y1: Math.max(...boxes.map(b => b.y1)),
  }
}
