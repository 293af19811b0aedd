// Where the lines of a paragraph begin: behind a list mark, or with an indented first line, if this text has those.

import type { Line } from '../layout/line.js'
import { findMark } from '../page/marks.js'
import { plainlyRunsOn } from './sentence-seam.js'

/** Where the text of a line begins, behind its list mark. */
export function textLeft(line: Line): number {
  const [head = ''] = findMark(line.text) === null ? [] : (/^\S+\s+/u.exec(line.text) ?? [])
  const [first, second] = line.segments
  return first!.at[head.length] ?? second?.x ?? line.x
}

/** Where the first lines of paragraphs begin and where their other lines do. */
export interface Indent {
  readonly first: number
  readonly margin: number
}

/** First-line indents that occur for certain: a sentence runs on from an indented line to one at the margin. */
export function findIndents(lines: readonly Line[]): Indent[] {
  const counts = new Map<string, { indent: Indent; count: number }>()
  for (const [i, b] of lines.entries()) {
    const a = lines[i - 1]
    if (!a || a.page !== b.page || b.y < a.y || b.y - a.y > 2 * a.size) continue
    const by = a.x - b.x
    if (by < 0.5 * a.size || by > 5 * a.size || !plainlyRunsOn(a.text, b.text)) continue
    const key = `${Math.round(a.x)} ${Math.round(b.x)}`
    const entry = counts.get(key) ?? { indent: { first: a.x, margin: b.x }, count: 0 }
    counts.set(key, entry)
    entry.count++
  }
  return [...counts.values()].filter(e => e.count > 1).map(e => e.indent)
}

/** Whether `b` is indented as first lines are, below a line of running text. */
export function isIndentedFirst(a: Line, b: Line, start: Line, indents: readonly Indent[]): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1
  if (findMark(start.text) !== null) return false
  return indents.some(i => near(b.x, i.first) && (near(a.x, i.margin) || (a === start && near(a.x, i.first))))
}
