// The region of a body, by: title block and people, its cluster, its entry in the dictionaries, its owner, the text.

import type { Dictionary } from '../../../dictionary/dictionary.js'
import type { NameMention } from '../../../dictionary/gazetteer.js'
import { addTo } from '../../../model/count.js'
import { isInForce, type Named } from './belonging-evidence.js'
import { certainClusters, clusterOf } from './cluster.js'

/** The share of all signals that must point to one region, and of all its names in running text. */
const [SHARE, SHARE_OF_TEXT] = [0.8, 0.9]
/** Fewer signals, or names in running text, decide nothing. */
const [LEAST, LEAST_IN_TEXT] = [2, 4]

/** By region: what points to it, each name once, with its weight. */
type Signals = ReadonlyMap<string, ReadonlyMap<string, number>>
/** "Regionshuset" in the town of a region's seat weighs as much as two names. */
const HOUSE = 2

export function findRegion(named: Named, dictionary: Dictionary): string | null {
  const { inName, inHeader, date } = named
  const signals = collectSignals(named, dictionary)
  const weights = [...signals].map(([id, names]) => [id, [...names.values()].reduce((a, b) => a + b, 0)] as const)
  const loudest = leading(new Map(weights), LEAST, SHARE)
  if (loudest) return loudest
  const [cluster] = certainClusters(named)
  const ofCluster = cluster ? clusterOf(cluster, dictionary)?.region : undefined
  if (ofCluster) return ofCluster
  const ofBody = regionsOfBody(inName, dictionary)
  if (ofBody.length === 1) return ofBody[0] as string
  const owners = [
    ...inName.filter(mention => !isPlace(mention, named.name ?? '', /\spå\s$/u)),
    ...inHeader.filter(mention => !isPlace(mention, named.header, /[^\n]$/u)),
  ]
  const owner = signals.size > 1 ? null : directRegion(owners, dictionary, date)
  return owner ?? (signals.size > 0 ? null : fromText(named.inText(), dictionary, date))
}

function collectSignals({ inName, inHeader, inPeople, header, people, date }: Named, dictionary: Dictionary): Signals {
  const signals = new Map<string, Map<string, number>>()
  const add = (region: string, what: string, weight = 1) =>
    signals.set(region, (signals.get(region) ?? new Map<string, number>()).set(what, weight))
  // A name points to a region if everything it may mean lies there.
  for (const { candidates, text } of [...inName, ...inHeader, ...inPeople]) {
    const sure = candidates.filter(c => !c.weak)
    const regions = new Set(sure.flatMap(c => regionOf(c.kind, c.id, dictionary, date) ?? []))
    if (regions.size === 1) add([...regions][0] as string, text.toLowerCase())
  }
  for (const { id, domains } of dictionary.regions)
    for (const domain of domains) if (`${header}\n${people}`.includes(domain)) add(id, domain)
  // "Regionshuset, Alléen 15, Sorø"
  if (/regions(?:hus|gård)/iu.test(header))
    for (const region of dictionary.regions)
      if (region.kind === 'region' && isInForce(region, date) && region.seat && header.includes(region.seat))
        add(region.id, 'regionshuset', HOUSE)
  return signals
}

function regionOf(
  kind: string,
  id: string,
  { regions, municipalities, hospitals, clusters }: Dictionary,
  date: string | null,
): string | null {
  if (kind === 'region') {
    const region = regions.find(r => r.id === id)
    return region && isInForce(region, date) ? id : null
  }
  if (kind === 'municipality') {
    const found = municipalities.find(m => m.id === id)
    const isRegion = found && regions.find(r => r.id === found.region)?.kind === 'region'
    return found && isRegion && isInForce(found, date) ? found.region : null
  }
  if (kind === 'hospital') return hospitals.find(h => h.id === id)?.region ?? null
  if (kind === 'cluster') return clusters.find(c => c.id === id)?.region ?? null
  return null
}

/** The region with the greatest weight, if that is enough both by itself and as a share of all. */
function leading(weights: ReadonlyMap<string, number>, least: number, share: number): string | null {
  const total = [...weights.values()].reduce((a, b) => a + b, 0)
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  return best && best[1] >= least && best[1] >= total * share ? best[0] : null
}

/** A hospital where somebody meets, as the text before it tells: "Sted: Esbjerg Sygehus". */
const isPlace = ({ candidates, span }: NameMention, text: string, before: RegExp): boolean =>
  candidates.some(c => c.kind === 'hospital') && before.test(text.slice(0, span[0]))

/** The owner that title or header name, "Region Nordjylland", a municipality or a hospital: one name is enough. */
function directRegion(mentions: readonly NameMention[], dictionary: Dictionary, date: string | null): string | null {
  for (const mention of mentions)
    for (const { kind, id, weak } of mention.candidates) {
      if (weak || !OWNERS.has(kind)) continue
      const region = regionOf(kind, id, dictionary, date)
      if (region) return region
    }
  return null
}

const OWNERS: ReadonlySet<string> = new Set(['region', 'municipality', 'hospital'])

function regionsOfBody(inName: readonly NameMention[], { bodies }: Dictionary): readonly string[] {
  for (const mention of inName)
    for (const { kind, id, weak } of mention.candidates)
      if (kind === 'body' && !weak) return bodies.find(b => b.id === id)?.regions ?? []
  return []
}

/** The region that the text names again and again, and hardly any other. */
function fromText(mentions: readonly NameMention[], dictionary: Dictionary, date: string | null): string | null {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    for (const { kind, id, weak } of mention.candidates)
      if (!weak && kind === 'region' && regionOf(kind, id, dictionary, date)) addTo(counts, id)
  return leading(counts, LEAST_IN_TEXT, SHARE_OF_TEXT)
}
