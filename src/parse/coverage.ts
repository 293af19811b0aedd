// How much of the text the parts of a Document hold, from 0 to 1.

import { isBlank } from '../model/blank.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'

/** Characters in [from, to) that are no blanks. */
function countSigns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (!isBlank(text, at)) count++
  return count
}

/** The share of characters, blanks not counted, that lie in the front, in items or in furniture. */
export function measureCoverage(document: Pick<Document, 'text' | 'front' | 'items' | 'furniture'>): number {
  const { text, front, items, furniture } = document
  const spans: Span[] = [
    ...front.map(s => s.span),
    ...items.flatMap(item => [item.heading.span, ...item.sections.map(s => s.span)]),
    ...furniture.map(f => f.span),
  ].sort((a, b) => a[0] - b[0])
  let [left, end] = [0, 0]
  for (const [from, to] of [...spans, [text.length, text.length] as const]) {
    if (from > end) left += countSigns(text, end, from)
    end = Math.max(end, to)
  }
  if (left === 0) return 1
  const all = countSigns(text, 0, text.length)
  return (all - left) / all
}
