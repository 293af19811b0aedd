// Votes told in sentences of their own: which decision they belong to. A section's sentences in, the place of the outcome out.

import type { Decision } from '../../../model/document.js'
import { pointsVotedOn } from './points.js'
import type { SectionSentence } from './section-sentences.js'

/** "Et flertal stemte for. Forslaget er vedtaget.": the outcome follows. */
export const isVote = (sentences: readonly SectionSentence[], n: number): boolean =>
  /^(?:et\s(?:\p{L}+\s)?flertal|alle)\sstemte\s/iu.test(sentences[n]?.text ?? '') && outcomeFollows(sentences, n)

/** "A undlod at stemme om punkt 2.": the decision about that point; the last one where none is named. */
export function votedOn(found: readonly Decision[], text: string): number {
  const points = pointsVotedOn(text)
  const named = points.length === 0 ? -1 : found.findLastIndex(one => one.points.some(point => points.includes(point)))
  return named < 0 ? found.length - 1 : named
}

/** What was resolved so was not the outcome of the vote told before it. */
export const WITHOUT_VOTE = /(?<!\p{L})uden\s(?:videre\s)?(?:afstemning|votering)(?!\p{L})/iu

/** "For stemte A, imod stemte B. Forslaget bortfaldt." */
export function outcomeFollows(sentences: readonly SectionSentence[], n: number): boolean {
  const next = sentences[n + 1]
  return (
    next !== undefined &&
    next.entry === sentences[n]?.entry &&
    /(?<!\p{L})(?:bortfald|forkast|vedta|godkend|faldt|dermed)/iu.test(next.text)
  )
}
