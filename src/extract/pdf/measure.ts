// What is usual in a document: the size of its body text, how far apart its lines stand, how far they reach.

import type { Line } from './line.js'

export interface Measure {
  /** Letter size of most of the text, in points. */
  readonly body: number
  /** Distance between the baselines of lines of one paragraph set in `size`. */
  leading(size: number): number
}

export function measure(columns: readonly (readonly Line[])[]): Measure {
  const sizes = new Map<number, number>()
  const steps = new Map<number, Map<number, number>>()
  for (const lines of columns) {
    const reach = Math.max(...lines.map(l => l.end))
    for (const [i, line] of lines.entries()) {
      const key = sizeKey(line.size)
      add(sizes, key, line.text.length)
      const next = lines[i + 1]
      if (!next || next.page !== line.page || sizeKey(next.size) !== key) continue
      const dy = next.y - line.y
      if (dy < 0.8 * line.size || dy > 2.6 * line.size) continue
      // Where a line is full, the next one most likely goes on with its paragraph.
      const full = line.end > reach - 6 * line.size && /^\p{Ll}/u.test(next.text)
      const of = steps.get(key) ?? new Map<number, number>()
      steps.set(key, of)
      add(of, Math.round(dy * 4) / 4, full ? 8 : 1)
    }
  }
  const body = most(sizes) ?? 11
  const ratio = (most(steps.get(body) ?? new Map()) ?? body * 1.2) / body
  const leadings = new Map([...steps].map(([key, of]) => [key, most(of)!]))
  return {
    body,
    leading: size => {
      const own = leadings.get(sizeKey(size))
      return own === undefined || own > size * Math.max(1.5, ratio * 1.15) ? size * ratio : own
    },
  }
}

const sizeKey = (size: number): number => Math.round(size * 4) / 4

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function most(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const [key, count] of counts) if (best === null || count > counts.get(best)!) best = key
  return best
}
