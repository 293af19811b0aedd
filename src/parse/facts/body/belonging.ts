// The region and cluster of a body, by names in the title block, among participants and in the text; null in doubt.

import type { Gazetteer, NameMention } from '../../../dictionary/gazetteer.js'
import type { Lexicon } from '../../lexicon.js'
import type { Evidence, Named } from './belonging-evidence.js'
import { type FoundCluster, findCluster, looksLikeCluster } from './cluster.js'
import { findRegion } from './region.js'

export interface Belonging extends FoundCluster {
  readonly region: string | null
}

export function findBelonging(evidence: Evidence, { dictionary, gazetteer }: Lexicon): Belonging {
  const named: Named = {
    ...evidence,
    inName: findNames(evidence.name ?? '', gazetteer),
    inHeader: findNames(evidence.header, gazetteer),
    inPeople: gazetteer.find(evidence.people),
    inText: () => gazetteer.find(evidence.text),
  }
  const region = findRegion(named, dictionary)
  if (!looksLikeCluster(named, dictionary)) return { region, cluster: null, candidates: [] }
  return { region, ...findCluster(named, region, dictionary) }
}

/** "Den administrative styregruppe for hjemmemonitorering" is another body than Den Administrative Styregruppe. */
export function findNames(text: string, gazetteer: Gazetteer): NameMention[] {
  const isNarrowed = ({ span, candidates }: NameMention) =>
    candidates.some(c => c.kind === 'body') && /^\s+(?:for|om|vedr\.?|vedrørende)\s+\p{Ll}/u.test(text.slice(span[1]))
  return gazetteer.find(text).filter(mention => !isNarrowed(mention))
}
