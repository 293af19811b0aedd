// "Skive og Viborg Kommuner", "kommunerne Hjørring, Frederikshavn og Læsø": one word makes municipalities of all names in
// the list beside it, so bare names in such a list are no longer weak.

import type { Span } from '../model/span.js'
import type { NameCandidate } from './name-trie.js'

interface Mention {
  readonly span: Span
  readonly candidates: readonly NameCandidate[]
}

const BETWEEN = /^(?:,|,? og| samt|\/| &) ?$/u
const AFTER = /^ kommuner(?:s|nes?)?(?!\p{L})/iu
const BEFORE = /(?<!\p{L})kommuner(?:ne)? $/iu

export function joinMunicipalities<M extends Mention>(text: string, mentions: readonly M[]): M[] {
  const joined = [...mentions]
  /** Makes the mention a sure municipality. False if it is none or was one already, where the list ends. */
  const strengthen = (index: number): boolean => {
    const mention = joined[index]
    if (!mention?.candidates.some(one => one.kind === 'municipality' && one.weak)) return false
    const candidates = mention.candidates.map(one => (one.kind === 'municipality' ? { ...one, weak: false } : one))
    joined[index] = { ...mention, candidates: candidates.sort((a, b) => Number(a.weak) - Number(b.weak)) }
    return true
  }
  const between = (index: number): boolean =>
    index >= 0 && BETWEEN.test(text.slice(joined[index]?.span[1] ?? 0, joined[index + 1]?.span[0] ?? 0))
  for (const [index, { span, candidates }] of mentions.entries()) {
    const full = candidates.some(one => one.kind === 'municipality' && !one.weak)
    if (full || (AFTER.test(text.slice(span[1], span[1] + 12)) && strengthen(index)))
      for (let at = index - 1; between(at) && strengthen(at); ) at--
    if (BEFORE.test(text.slice(Math.max(0, span[0] - 12), span[0])))
      for (let at = index; strengthen(at) && between(at); ) at++
  }
  return joined
}
