// What is usual in a document: the letter size of its body text, and the distance between the lines of a paragraph.

import { addTo, mostFrequent } from '../../../model/count.js'
import type { Line } from '../layout/line.js'
import { plainlyRunsOn } from './sentence-seam.js'

/** How often each distance between two lines of one letter size occurs, in quarters of a point. */
interface Steps {
  /** Only where a sentence runs on from a full line to the next, so that they are of one paragraph. */
  readonly sure: Map<number, number>
  readonly any: Map<number, number>
}

/** How far apart word processors set single-spaced lines, in letter heights. */
const SINGLE = 1.2

export function measure(columns: readonly (readonly Line[])[]) {
  const sizes = new Map<number, number>()
  const steps = new Map<number, Steps>()
  for (const lines of columns) {
    const reach = Math.max(...lines.map(l => l.end))
    for (const [i, line] of lines.entries()) {
      const key = quarter(line.size)
      addTo(sizes, key, line.text.length)
      const next = lines[i + 1]
      if (!next || next.page !== line.page || quarter(next.size) !== key) continue
      const step = next.y - line.y
      if (step < 0.9 * line.size || step > 2.6 * line.size) continue
      const of = steps.get(key) ?? { sure: new Map(), any: new Map() }
      steps.set(key, of)
      addTo(of.any, quarter(step))
      if (line.end > reach - 6 * line.size && plainlyRunsOn(line.text, next.text)) addTo(of.sure, quarter(step))
    }
  }
  const body = mostFrequent(sizes) ?? 11
  const own = (size: number): number | null => {
    const of = steps.get(quarter(size))
    return of ? (mostFrequent(of.sure) ?? tightest(of.any, size)) : null
  }
  const ratio = (own(body) ?? body * SINGLE) / body
  const leading = (size: number): number => {
    const step = own(size)
    return step !== null && step < size * Math.max(1.5, ratio * 1.15) ? step : size * ratio
  }
  const known = new Map<number, number>()
  return {
    /** The letter size of most of the text, in points. */
    body,
    /** The distance between the baselines of a paragraph set in `size`, in points. */
    leading(size: number): number {
      const found = known.get(size) ?? leading(size)
      known.set(size, found)
      return found
    },
    /** Whether lines stand that far apart only between paragraphs: often, but hardly ever where a sentence runs on. */
    parts(step: number, size: number): boolean {
      const of = steps.get(quarter(size))
      if (!of || step < leading(size) + 0.08 * size || total(of.sure) < ENOUGH) return false
      const near = (counts: Map<number, number>): number =>
        [-0.25, 0, 0.25].reduce((sum, by) => sum + (counts.get(quarter(step) + by) ?? 0), 0)
      return near(of.any) >= Math.max(OFTEN, SELDOM * near(of.sure))
    },
  }
}

/** So many sentences that run on show how far apart lines of one paragraph stand, and so many breaks that they are not by chance. */
const ENOUGH = 6
const OFTEN = 3
/** Of so many breaks, one may look as if a sentence ran on: "at planen godkendes, og" / "at den sendes ud." */
const SELDOM = 8

const total = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0)

export type Measure = ReturnType<typeof measure>

/** The smallest step, if it is small enough for lines of one paragraph; otherwise null. */
function tightest(steps: ReadonlyMap<number, number>, size: number): number | null {
  const single = [...steps.keys()].filter(step => step < 1.45 * size)
  return single.length > 0 ? Math.min(...single) : null
}

const quarter = (points: number): number => Math.round(points * 4) / 4
