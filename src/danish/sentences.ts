// Sentences of a Danish paragraph: text in, spans out. Knows abbreviations (given), ordinals, initials and times.

import type { Span } from '../model/span.js'

/** What may stand before a full stop without ending the sentence. */
export interface Abbreviations {
  /** Lower-case, with their inner stops but without the last ("bl.a", "pkt"). */
  has(word: string): boolean
  /** Those that end a sentence all the same where a capital follows ("mv", "osv", "kr"). */
  mayEnd(word: string): boolean
}

// A possible end: stop, question or exclamation mark (with closing quotes or brackets), then space.
const END = /[.!?…]+[)"”'’»*\]]*(?=\s)/gu
const OPENING = /^\s+[("“”'‘»*[]*(.)/u

/**
 * Splits one paragraph (line ends always end a sentence) into trimmed spans, offset by `base`.
 * Not ends: "d. 25. maj", "kl. 8.", "bl.a. når", "2. møde", "J. Hansen", "12,5 mio. kr.", "pkt. 5c".
 */
export function findSentences(text: string, abbreviations: Abbreviations, base = 0): Span[] {
  const spans: Span[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    splitLine(text, lineStart, lineEnd, abbreviations, base, spans)
    if (newline < 0) break
    lineStart = newline + 1
  }
  return spans
}

function splitLine(
  text: string,
  from: number,
  to: number,
  abbreviations: Abbreviations,
  base: number,
  spans: Span[],
): void {
  let start = from
  END.lastIndex = from
  for (let match = END.exec(text); match !== null && match.index < to; match = END.exec(text)) {
    const end = match.index + match[0].length
    if (end > to) break
    if (match[0].startsWith('.') && match[0] !== '...' && !endsSentence(text, start, match.index, end, abbreviations))
      continue
    push(text, start, end, base, spans)
    start = end
  }
  push(text, start, to, base, spans)
}

function push(text: string, start: number, end: number, base: number, spans: Span[]): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) spans.push([base + start, base + end])
}

function endsSentence(text: string, from: number, stop: number, end: number, abbreviations: Abbreviations): boolean {
  const next = OPENING.exec(text.slice(end, end + 8))?.[1] ?? ''
  if (next === '' || /\p{Ll}/u.test(next)) return next === ''
  let start = stop
  while (start > from && !/[\s(/"“”'‘»[]/.test(text[start - 1] ?? '')) start--
  const word = text.slice(start, stop)
  // Ordinals and list numbers: "den 1. Division", "1. Godkender dagsordenen". But: "mødes i uge 22. Der indkaldes".
  if (/^\d{1,2}(?:\.?-\d{1,2})?$/.test(word)) {
    const before = text.slice(from, start).trimEnd()
    return before !== '' && !/(?:^|\s)(?:den|d\.|og|til|[-–])$/.test(before) && sentenceOpens(text, end)
  }
  // Initials: "H.C. Ørsted", "Keld I. Hansen".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false
  const folded = word.toLowerCase()
  if (abbreviations.has(folded)) return abbreviations.mayEnd(folded) && !/\d/.test(next)
  return true
}

/** Whether what follows reads like a new sentence and not like a name behind an ordinal ("den 3. Division"). */
function sentenceOpens(text: string, end: number): boolean {
  return /^\s+\p{Lu}\p{L}*\s+\p{Ll}/u.test(text.slice(end, end + 40))
}
