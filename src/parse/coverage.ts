// How much of the text the parts of a Document hold, from 0 to 1.

import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'

/** For nearly all characters of Danish texts their code alone is enough. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code > 0x20 && code < 0x80) || (code > 0xa0 && code < 0x1000)) return false
  return code === 0x20 || /\s/.test(text[at] as string)
}

/** The share of characters, blanks not counted, that lie in the front, in items or in furniture. */
export function measureCoverage(document: Pick<Document, 'text' | 'front' | 'items' | 'furniture'>): number {
  const { text, front, items, furniture } = document
  const spans: Span[] = [
    ...front.map(s => s.span),
    ...items.flatMap(item => [item.heading.span, ...item.sections.map(s => s.span)]),
    ...furniture.map(f => f.span),
  ].sort((a, b) => a[0] - b[0])
  let [all, held, next, end] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    while (next < spans.length && (spans[next] as Span)[0] <= i) end = Math.max(end, (spans[next++] as Span)[1])
    if (isBlank(text, i)) continue
    all++
    if (i < end) held++
  }
  return all === 0 ? 1 : held / all
}
