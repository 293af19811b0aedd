// Cuts a line of a list of people where something else begins: a sentence, a group, or apologies inserted behind somebody.

import { findMatches } from '../../../../danish/matches.js'
import { findSentences, type WordsAtStops } from '../../../../danish/sentences.js'
import type { Span } from '../../../../model/span.js'

export interface Stretch {
  readonly span: Span
  /** It names people who are absent, among those of the stretch before it. */
  readonly isApology: boolean
}

// "Viborg: Karen Lund; Skive: Bo Krogh"
const GROUP = /;\s*(?=[^;:,]{2,70}:\s)/gu
// "Karen Lund, afbud fra Bo Krogh", "Karen Lund, KL Afbud: Bo Krogh", "Karen Lund (afbud: Bo Krogh)". Not: "Karen Lund: afbud"
const APOLOGY = /(?:[,;]\s|\s[–—-]\s|\s?\()(?=(?:afbud|forfald)(?::|\sfra)\s\p{L})|\s(?=(?:afbud|forfald):\s\p{L})/iu
const APOLOGY_WORDS = /^(?:afbud|forfald)(?::|\sfra)\s+/iu

export function cutEntry(text: string, wordsAtStops: WordsAtStops): Stretch[] {
  return findSentences(text, wordsAtStops)
    .flatMap(span => cutAt(text, span))
    .flatMap(span => cutApology(text, span))
}

function cutAt(text: string, [start, end]: Span): Span[] {
  const cuts = [...findMatches(text.slice(start, end), GROUP)].map(m => [
    start + m.index,
    start + m.index + m[0].length,
  ])
  const starts = [start, ...cuts.map(cut => cut[1] as number)]
  return starts.map((from, n): Span => [from, cuts[n]?.[0] ?? end])
}

/** An apology ends with the line, or with its bracket. */
function cutApology(text: string, [start, end]: Span): Stretch[] {
  const whole = text.slice(start, end)
  const mark = APOLOGY.exec(whole)
  if (!mark || mark.index === 0) return [{ span: [start, end], isApology: false }]
  const opens = start + mark.index + mark[0].length
  const words = APOLOGY_WORDS.exec(text.slice(opens, end))?.[0].length ?? 0
  const close = mark[0].endsWith('(') ? text.indexOf(')', opens) : -1
  const to = close < 0 || close > end ? end : close
  const before: Stretch = { span: [start, start + mark.index], isApology: false }
  const apology: Stretch = { span: [opens + words, to], isApology: true }
  const rest = to < end ? cutApology(text, [to + 1, end]) : []
  return [before, apology, ...rest.filter(({ span }) => /\p{L}/u.test(text.slice(...span)))]
}
