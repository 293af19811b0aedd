// A topic in; the groups whose name says it, or a part of it, out: what they met about is about it, too. What of the topic
// their name does not say must be said by their items.

import type { Match, MatchTerm, Named } from '../search/match.js'
import { findHits } from '../search/text-matches.js'
import type { Group } from '../who/groups.js'

/** What stands in quotation marks is meant as it is written, in the minutes' own words. */
export const isAsWritten = (words: string, { without }: Match): boolean => /["“”„»«*]/.test(words) || without.length > 0

export function withNames(match: Match, words: string, groups: readonly Group[]): Match {
  if (isAsWritten(words, match)) return match
  const named = match.ways.flatMap(terms => namedBy(terms, groups))
  return named.length === 0 ? match : { ...match, named }
}

/** One for each part of the terms that is left to say. */
function namedBy(terms: readonly MatchTerm[], groups: readonly Group[]): Named[] {
  // Whole words: what is about "hjemme" is not the purpose of "gruppen for hjemmebehandling".
  const own = terms.map(term => ({ ...term, compounds: NONE }))
  const found = new Map<string, Named>()
  for (const group of groups) {
    if (!own.some(term => occursIn(group, term))) continue
    const hits = new Set(findHits(group.purpose(), own).map(({ term }) => term))
    if (hits.size === 0) continue
    const rest = terms.filter((_, index) => !hits.has(index))
    const key = rest.map(term => terms.indexOf(term)).join()
    const same = found.get(key)
    found.set(key, {
      rest,
      names: [...(same?.names ?? []), group.name],
      bodies: [...(same?.bodies ?? []), group.folded],
    })
  }
  return [...found.values()]
}

const NONE: ReadonlySet<string> = new Set()

/** Quickly, since most names say none of it. */
const occursIn = ({ folded }: Group, { sequences, beginning }: MatchTerm): boolean =>
  sequences.some(forms => folded.includes(forms.join(' '))) || (beginning !== null && folded.includes(beginning))

/** The words of a topic in quotation marks: only what says them itself. */
export const inOwnWords = (words: string): string =>
  words.replace(/[\p{L}\p{N}\p{M}]+(?:[-:/][\p{L}\p{N}\p{M}]+)*/gu, word =>
    /^(?:eller|or)$/i.test(word) ? word : `"${word}"`,
  )
