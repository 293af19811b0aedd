// Tells whether and where a text matches a search, by the rules of the full-text index: for texts that the index holds only
// as a part of something larger, and for marking words in a snippet.

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
