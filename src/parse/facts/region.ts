// Where a body belongs: names in the title block, among the participants and in the text in; region and cluster out,
// or null where the document does not decide. Order of evidence: own header, participants, forum words, running text.

import type { Cluster } from '../../dictionary/cluster.js'
import type { Dictionary } from '../../dictionary/dictionary.js'
import type { Gazetteer, NameMention } from '../../dictionary/gazetteer.js'
import type { Lexicon } from '../lexicon.js'

export interface Evidence {
  /** The body's own name. */
  readonly name: string | null
  /** Title block and page headers. */
  readonly header: string
  /** Organisations of the participants and headings above them. */
  readonly people: string
  readonly text: string
  readonly date: string | null
}

export interface Belonging {
  readonly region: string | null
  readonly cluster: string | null
  /** Clusters the name fits where the document does not decide. */
  readonly candidates: readonly string[]
}

/** One region must carry this share of all signals; where others speak as loud nobody is believed. */
const SHARE = 0.8

/** "Den administrative styregruppe for hjemmemonitorering" is another body than Den Administrative Styregruppe. */
export function findNames(text: string, gazetteer: Gazetteer): NameMention[] {
  const isNarrowed = ({ span, candidates }: NameMention) =>
    candidates.some(c => c.kind === 'body') && /^\s+(?:for|om|vedr\.?|vedrørende)\s+\p{Ll}/u.test(text.slice(span[1]))
  return gazetteer.find(text).filter(mention => !isNarrowed(mention))
}

export function findBelonging({ name, header, people, text, date }: Evidence, lexicon: Lexicon): Belonging {
  const { dictionary, gazetteer } = lexicon
  const inName = findNames(name ?? '', gazetteer)
  const inHeader = findNames(header, gazetteer)
  const inPeople = gazetteer.find(people)
  const signals = new Map<string, Set<string>>()
  for (const mention of [...inName, ...inHeader, ...inPeople]) addSignal(signals, mention, dictionary, date)
  for (const region of dictionary.regions)
    for (const domain of region.domains) if (`${header}\n${people}`.includes(domain)) add(signals, region.id, domain)
  addSeats(signals, header, dictionary, date)
  const sure = inName
    .concat(inHeader)
    .flatMap(m => m.candidates.filter(c => c.kind === 'cluster' && !c.weak).map(c => c.id))
  const region = findRegion()
  if (!looksLikeCluster(name, inName, inHeader, dictionary)) return { region, cluster: null, candidates: [] }
  return {
    region,
    ...findCluster(dictionary, region, sure, [...inName, ...inHeader], inPeople, gazetteer.find(text), date),
  }

  function findRegion(): string | null {
    const loudest = strongest(signals, 2)
    if (loudest) return loudest
    const ofCluster = sure[0] ? clusterOf(sure[0], dictionary)?.region : undefined
    if (ofCluster) return ofCluster
    const ofBody = regionsOfBody(inName, dictionary)
    if (ofBody.length === 1) return ofBody[0] as string
    const owner = signals.size > 1 ? null : directRegion([...inName, ...inHeader], dictionary, date)
    return owner ?? (signals.size > 0 ? null : fromText(gazetteer.find(text), dictionary, date))
  }
}

/** "Regionshuset, Alléen 15, Sorø": the house of a region in the town where it has its seat. */
function addSeats(
  signals: Map<string, Set<string>>,
  header: string,
  { regions }: Dictionary,
  date: string | null,
): void {
  if (!/regionsh?(?:us|gård)/iu.test(header)) return
  for (const region of regions) {
    if (region.kind !== 'region' || !holds(region, date) || !region.seat) continue
    if (header.includes(region.seat)) {
      add(signals, region.id, 'regionshuset')
      add(signals, region.id, region.seat)
    }
  }
}

function add(signals: Map<string, Set<string>>, region: string, what: string): void {
  signals.set(region, (signals.get(region) ?? new Set()).add(what))
}

/** A name speaks for a region where all it may mean lies in one. */
function addSignal(
  signals: Map<string, Set<string>>,
  mention: NameMention,
  dictionary: Dictionary,
  date: string | null,
): void {
  const regions = new Set(
    mention.candidates.filter(c => !c.weak).flatMap(c => regionOf(c.kind, c.id, dictionary, date)),
  )
  if (regions.size === 1) add(signals, [...regions][0] as string, mention.text.toLowerCase())
}

function regionOf(
  kind: string,
  id: string,
  { regions, municipalities, hospitals, clusters }: Dictionary,
  date: string | null,
): string[] {
  if (kind === 'region') {
    const region = regions.find(r => r.id === id)
    return region && holds(region, date) ? [id] : []
  }
  if (kind === 'municipality') {
    const found = municipalities.find(m => m.id === id)
    return found && holds(found, date) && regions.find(r => r.id === found.region)?.kind === 'region'
      ? [found.region]
      : []
  }
  if (kind === 'hospital') return [hospitals.find(h => h.id === id)?.region ?? ''].filter(r => r !== '')
  if (kind === 'cluster') return [clusters.find(c => c.id === id)?.region ?? ''].filter(r => r !== '')
  return []
}

const holds = ({ from, until }: { from: string | null; until: string | null }, date: string | null): boolean =>
  date === null
    ? until === null || until > '2020'
    : (from === null || from.slice(0, 10) <= date) && (until === null || until >= date.slice(0, until.length))

function strongest(signals: ReadonlyMap<string, ReadonlySet<string>>, least: number): string | null {
  const total = [...signals.values()].reduce((sum, names) => sum + names.size, 0)
  const [best] = [...signals].sort((a, b) => b[1].size - a[1].size)
  return best && best[1].size >= least && best[1].size >= total * SHARE ? best[0] : null
}

/** "Region Nordjylland" in title or header, or a municipality's council: one signal is enough where it is the owner. */
function directRegion(mentions: readonly NameMention[], dictionary: Dictionary, date: string | null): string | null {
  for (const mention of mentions)
    for (const { kind, id, weak } of mention.candidates) {
      if (weak || (kind !== 'region' && kind !== 'municipality')) continue
      const region = regionOf(kind, id, dictionary, date)[0]
      if (region) return region
    }
  return null
}

function regionsOfBody(inName: readonly NameMention[], { bodies }: Dictionary): readonly string[] {
  for (const mention of inName)
    for (const { kind, id, weak } of mention.candidates)
      if (kind === 'body' && !weak) return bodies.find(b => b.id === id)?.regions ?? []
  return []
}

/** Nothing in the header or among the people: a region named again and again in the text, and hardly another. */
function fromText(mentions: readonly NameMention[], dictionary: Dictionary, date: string | null): string | null {
  const counts = new Map<string, number>()
  for (const mention of mentions)
    for (const { kind, id, weak } of mention.candidates)
      if (!weak && kind === 'region' && regionOf(kind, id, dictionary, date).length > 0)
        counts.set(id, (counts.get(id) ?? 0) + 1)
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 4 && best[1] >= total * 0.9 ? best[0] : null
}

/** Only a body of a cluster has one: "klynge" in its name or title, a cluster's own name, a forum of that level. */
function looksLikeCluster(
  name: string | null,
  inName: readonly NameMention[],
  inHeader: readonly NameMention[],
  { bodies }: Dictionary,
): boolean {
  if (name !== null && /klynge/iu.test(name)) return true
  if ([...inName, ...inHeader].some(m => m.candidates.some(c => c.kind === 'cluster'))) return true
  return inName.some(m =>
    m.candidates.some(
      c => c.kind === 'body' && !c.weak && (bodies.find(b => b.id === c.id)?.level ?? '').startsWith('klynge'),
    ),
  )
}

function findCluster(
  dictionary: Dictionary,
  region: string | null,
  sure: readonly string[],
  named: readonly NameMention[],
  inPeople: readonly NameMention[],
  inText: readonly NameMention[],
  date: string | null,
): { cluster: string | null; candidates: readonly string[] } {
  const fits = (id: string) => region === null || clusterOf(id, dictionary)?.region === region
  const certain = [...new Set(sure)].filter(fits)
  if (certain.length === 1) return { cluster: certain[0] as string, candidates: [] }
  const clustersIn = (mentions: readonly NameMention[]) => [
    ...new Set(mentions.flatMap(m => m.candidates.filter(c => c.kind === 'cluster').map(c => c.id))),
  ]
  const byName = clustersIn(named)
  const inRegion = region === null ? [] : byName.filter(fits)
  if (inRegion.length === 1) return { cluster: inRegion[0] as string, candidates: [] }
  const byMembers = fromMembers(
    dictionary,
    byName.length > 0 ? byName.filter(fits) : dictionary.clusters.map(c => c.id).filter(fits),
    inPeople,
    date,
  )
  if (byMembers) return { cluster: byMembers, candidates: [] }
  if (region !== null && byName.length === 0) {
    const told = clustersIn(inText).filter(fits)
    if (told.length === 1) return { cluster: told[0] as string, candidates: [] }
  }
  return { cluster: null, candidates: byName }
}

/** The cluster whose municipalities and hospitals the participants come from: at least two, and none from elsewhere. */
function fromMembers(
  dictionary: Dictionary,
  ids: readonly string[],
  inPeople: readonly NameMention[],
  date: string | null,
): string | null {
  const members = new Set(
    inPeople.flatMap(m =>
      m.candidates.filter(c => !c.weak && (c.kind === 'municipality' || c.kind === 'hospital')).map(c => c.id),
    ),
  )
  const municipalities = [...members].filter(id => dictionary.municipalities.some(m => m.id === id && holds(m, date)))
  const scored = ids
    .map(id => clusterOf(id, dictionary) as Cluster)
    .map(c => ({
      id: c.id,
      inside:
        municipalities.filter(m => c.municipalities.includes(m)).length +
        [...members].filter(h => c.hospitals.includes(h)).length,
      outside: municipalities.filter(m => !c.municipalities.includes(m)).length,
    }))
    .filter(s => s.inside >= 2 && s.outside === 0)
    .sort((a, b) => b.inside - a.inside)
  return scored.length > 0 && (scored.length === 1 || (scored[0]?.inside ?? 0) > (scored[1]?.inside ?? 0))
    ? (scored[0]?.id ?? null)
    : null
}

function clusterOf(id: string, { clusters }: Dictionary): Cluster | undefined {
  return clusters.find(c => c.id === id)
}
