// Whether and where a text matches a search, by the rules of the index: for parts of texts, and marks in snippets.

import type { Span } from '../../model/span.js'
import { searchForm } from '../../store/search-forms.js'
import { type Match, type MatchTerm, restOf } from './match.js'

const WORD = /[\p{L}\p{N}\p{M}]+/gu

export interface Hit {
  readonly start: number
  readonly end: number
  /** Number of the term in the expression. */
  readonly term: number
}

/** All matches of the terms, in text order. */
export function findHits(text: string, terms: readonly MatchTerm[]): Hit[] {
  const words = [...text.matchAll(WORD)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    form: searchForm(match[0]),
  }))
  const hits: Hit[] = []
  for (const [at, word] of words.entries()) {
    for (const [term, { sequences, beginning, compounds }] of terms.entries()) {
      const length = sequences.find(forms => forms.every((form, index) => words[at + index]?.form === form))?.length
      if (length !== undefined) hits.push({ start: word.start, end: words[at + length - 1]!.end, term })
      else if (compounds.has(word.form) || (beginning !== null && word.form.startsWith(beginning)))
        hits.push({ start: word.start, end: word.end, term })
    }
  }
  return hits
}

/** Whether the text has every term of one alternative, and no excluded term. `body`: who met, whose name may say a part. */
export function saysAll(text: string, match: Match, body: string | null): boolean {
  const { ways, without } = match
  const says = (terms: readonly MatchTerm[]) =>
    new Set(findHits(text, terms).map(hit => hit.term)).size === terms.length
  return [...ways, ...restOf(match, body)].some(says) && findHits(text, without).length === 0
}

export type Snippet = Readonly<ReturnType<typeof cutSnippet>>

/** Length of a passage in characters, cut at words. */
const LENGTH = 200

/** A text and the matches of a search in; the passage with most of them out, with the words marked. */
export function cutSnippet(text: string, match: Match, length = LENGTH) {
  const hits = findHits(text, match.terms)
  const [first, worth] = bestWindow(hits, (length * 3) / 4)
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, (first?.start ?? 0) - length / 4))
  const to = text.length <= length ? text.length : wordEnd(text, Math.min(text.length, from + length))
  // Line ends take no more room than a blank, so that places stay what they are.
  const passage = text.slice(from, to).replace(/[\n\t]/g, ' ')
  const lead = from > 0 ? '… ' : ''
  const span: Span = [from, to]
  /** Ranges to mark, relative to the passage. */
  const marks: readonly Span[] = hits
    .filter(hit => hit.start >= from && hit.end <= to)
    .map(hit => [lead.length + hit.start - from, lead.length + hit.end - from] as const)
  return { text: `${lead}${passage}${to < text.length ? ' …' : ''}`, span, marks, worth }
}

/** The first match of the window with most different terms, and their number, a little more for each repeated; or 0. */
function bestWindow(hits: readonly Hit[], length: number): [Hit | undefined, number] {
  let best: [Hit | undefined, number] = [hits[0], 0]
  let end = 0
  for (const [start, hit] of hits.entries()) {
    while (end < hits.length && hits[end]!.end - hit.start <= length) end++
    const within = hits.slice(start, Math.max(end, start + 1))
    const worth = new Set(within.map(one => one.term)).size + within.length / 100
    if (worth > best[1]) best = [hit, worth]
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const blank = text.slice(at).search(/\s/)
  return blank < 0 || blank > 40 ? at : at + blank + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const blank = text.slice(0, at).search(/\s\S*$/)
  return blank < 0 || at - blank > 40 ? at : blank
}
