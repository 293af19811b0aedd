// Finds the bodies of the archive that have a name, each as a candidate of its own. Never more than the name says: "Klynge
// Midt" is not Midtklyngen, and two clusters called "Klynge Midt" are two candidates.

import type { Cluster } from '../../dictionary/places.js'
import { groupBy } from '../../model/group-by.js'
import { searchForms } from '../../store/search-forms.js'
import type { ArchiveBody } from './archive-bodies.js'
import { type Directory, keysOf, type Part } from './directory.js'

export interface Candidate {
  /** "Sundhedsklynge Midt (Region Nordjylland)" */
  readonly label: string
  readonly bodies: readonly ArchiveBody[]
  /** Set if all documents of a cluster are meant. */
  readonly cluster: string | null
  /** Set if only these documents of the bodies are meant (document.key). */
  readonly documents?: readonly number[]
  /** Bodies that met with it: what one of them alone decided is not asked for. */
  readonly beside?: readonly string[]
}

export interface FoundBodies {
  readonly candidates: readonly Candidate[]
  /** Bodies in the archive with a similar name that are not meant, to be mentioned in a note. */
  readonly others: readonly string[]
  /** Bodies with this name that have no documents in the archive. */
  readonly absent: readonly string[]
}

/** `regions`: ids of regions in the question; with a region, looser forms of a cluster's name count, too. */
export function findBodies(
  name: string,
  directory: Directory,
  archive: readonly ArchiveBody[],
  regions: readonly string[],
): FoundBodies {
  const parts = directory.split(name)
  // "Midt", "Nord": a cluster, a hospital, a region or a point of the compass.
  if (parts.length === 1 && COMPASS.has(parts[0]!.keys.join(' '))) return { candidates: [], others: [], absent: [] }
  const clusterPart = parts.find(part => part.clusters.length > 0)
  const here =
    regions.length === 0 ? archive : archive.filter(body => body.region !== null && regions.includes(body.region))
  const clusters = clusterPart ? meantClusters(clusterPart, regions) : null
  // "Klyngestyregruppe Nord" is a name of the cluster and says which of its bodies.
  const words = parts.flatMap(part => (part === clusterPart ? bodyWithin(part, directory) : [part]))
  const fitted = here.filter(
    body =>
      words.every(part => fits(part, body, directory, parts.length === 1)) &&
      (clusters === null || inCluster(body, clusters.meant, clusterPart!)),
  )
  // "Sundheds- og Omsorgsudvalget" is not "Social- og Sundhedsudvalget", which the dictionary knows as of its kind.
  const called = clusterPart ? [] : fitted.filter(({ folded }) => folded?.includes(' ') && folded === searchForms(name))
  const fitting = called.length > 0 ? called : fitted
  const candidates = group(fitting, directory, words.length === 0)
  const shut = clusters?.shut.filter(cluster => here.some(body => body.cluster === cluster.id)) ?? []
  const absent = clusters?.meant.filter(cluster => !fitting.some(body => body.cluster === cluster.id)) ?? []
  return {
    candidates,
    others: [
      ...shut.map(cluster => clusterLabel(cluster, directory)),
      ...new Set(fitted.filter(body => !fitting.includes(body)).map(body => nameBody(body, directory))),
    ],
    absent: absent.map(cluster => clusterLabel(cluster, directory)),
  }
}

/**
 * The clusters that a phrase may mean. Of several, those count whose own name has the same form: "Klynge Midt" means those
 * called "Sundhedsklynge X", "Midtklyngen" the one called "X-klyngen"; unless the region is named.
 */
function meantClusters(part: Part, regions: readonly string[]): { meant: Cluster[]; shut: Cluster[] } {
  const bearers = part.clusters.filter(({ cluster }) => regions.length === 0 || regions.includes(cluster.region))
  const own = ({ cluster, weak }: (typeof bearers)[number]) =>
    !weak || [cluster.name, ...cluster.names.map(one => one.name)].some(name => sameForm(part.keys, keysOf(name)))
  const chosen = regions.length > 0 || !bearers.some(own) ? bearers : bearers.filter(own)
  return {
    meant: chosen.map(one => one.cluster),
    shut: bearers.filter(one => !chosen.includes(one)).map(one => one.cluster),
  }
}

// "klynge midt", "sundhedsklyngen midt" against "midtklyngen", "midt klyngen"; "klyngestyregruppe midt" is neither.
function sameForm(asked: readonly string[], own: readonly string[]): boolean {
  const form = (keys: readonly string[]) =>
    /^(?:sundheds)?klyng$/.test(keys[0] ?? '') ? 'before' : /klyng$/.test(keys.at(-1) ?? '') ? 'behind' : 'other'
  const [a, b] = [form(asked), form(own)]
  return a === 'other' || a === b
}

/** The body that a cluster's name begins with: "Direktørforum" in "Direktørforum Sundhedsklynge Midt". */
function bodyWithin(part: Part, directory: Directory): Part[] {
  for (let length = part.keys.length - 1; length > 0; length--) {
    const [first] = directory.split(part.keys.slice(0, length).join(' '))
    if (first && first.keys.length === length && first.bodies.length > 0) return [first]
  }
  return []
}

function inCluster(body: ArchiveBody, clusters: readonly Cluster[], part: Part): boolean {
  if (body.cluster !== null) return clusters.some(cluster => cluster.id === body.cluster)
  // A document that names "Klynge Midt" and does not say of which region.
  return holds(body, part.keys)
}

const COMPASS = new Set(['nord', 'syd', 'oest', 'vest', 'midt'])

/** `alone`: the name of a region alone does not mean its bodies; beside the name of a body it tells which one. */
function fits(part: Part, body: ArchiveBody, directory: Directory, alone: boolean): boolean {
  if (part.bodies.some(one => one.id === body.id)) return isInRegionSaid(part, body, directory)
  if (!alone && part.regions.some(region => region.id === body.region)) return true
  if (part.offices.some(office => office.names.some(name => holds(body, keysOf(name))))) return true
  if (placesOf(part, body, directory).some(place => holds(body, place))) return true
  return holds(body, part.keys)
}

/** Whether a part of a longer name matches the body. */
export const fitsBody = (part: Part, body: ArchiveBody, directory: Directory): boolean =>
  fits(part, body, directory, false)

/** Beside a kind of body, the bare name of a municipality is enough: "Odder Byråd" is that of Odder Kommune. */
export function placesOf({ offices }: Part, body: ArchiveBody, directory: Directory): (readonly string[])[] {
  const places = offices.flatMap(({ place }) => (place === null ? [] : [keysOf(place)]))
  const level = places.length > 0 ? directory.dictionary.bodies.find(one => one.id === body.id)?.level : undefined
  return level === 'kommune-politisk' || level === 'kommune-administrativ' ? places : []
}

/** Whether the body's name has these words, side by side. */
function holds(body: Pick<ArchiveBody, 'folded'>, keys: readonly string[]): boolean {
  const words = (body.folded ?? '').split(' ').map(word => (word.length > 3 ? word.replace(/s$/, '') : word))
  return words.some((_, at) => keys.every((key, index) => words[at + index] === key))
}

/** One candidate for each cluster, or each body without one. */
function group(bodies: readonly ArchiveBody[], directory: Directory, wholeCluster: boolean): Candidate[] {
  const groups = groupBy(bodies, body => body.cluster ?? keyOf(body, directory))
  const order = new Map(directory.dictionary.clusters.map((cluster, index) => [cluster.id, index]))
  return [...groups.values()]
    .sort((a, b) => (order.get(a[0]!.cluster ?? '') ?? 999) - (order.get(b[0]!.cluster ?? '') ?? 999))
    .map(members => {
      const cluster = directory.dictionary.clusters.find(one => one.id === members[0]!.cluster)
      return {
        label: cluster && wholeCluster ? clusterLabel(cluster, directory) : nameBody(members[0]!, directory),
        bodies: members,
        cluster: cluster && wholeCluster ? cluster.id : null,
      }
    })
}

/** "by Klynge Nord and Klyngestyregruppe Nord": a body that was found twice counts once. */
export function uniqueOf(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<ArchiveBody | number>()
  return candidates.flatMap((candidate): Candidate[] => {
    const bodies = candidate.bodies.filter(body => !seen.has(body))
    // Of one name in several places: each has documents of its own.
    if (candidate.documents && bodies.length > 0) {
      const documents = candidate.documents.filter(key => !seen.has(key))
      for (const key of documents) seen.add(key)
      return documents.length === 0 ? [] : [{ ...candidate, documents }]
    }
    for (const body of bodies) seen.add(body)
    if (bodies.length === 0) return []
    return [{ ...candidate, bodies, cluster: bodies.length === candidate.bodies.length ? candidate.cluster : null }]
  })
}

/** A key that is the same for one body however its documents name it, if there is one of its kind, or one per region. */
function keyOf(body: ArchiveBody, directory: Directory): string {
  const kind = directory.dictionary.bodies.find(one => one.id === body.id && one.level !== 'generisk')
  if (kind?.each === null) return `=${kind.id}`
  const region = body.region ?? regionSaid(body.folded, directory)
  if (kind?.each === 'region' && region !== null) return `=${kind.id}/${region}`
  return `${body.region ?? ''}/${body.folded ?? ''}`
}

/** "KKR Midtjylland": the name says the region that its document does not. */
function regionSaid(folded: string | null, directory: Directory): string | null {
  const said = directory.dictionary.regions.filter(({ name, aliases, weak }) =>
    [name, ...aliases, ...weak].some(form => holds({ folded }, keysOf(form))),
  )
  return said.length === 1 ? said[0]!.id : null
}

/** "KKR Midtjylland" is not the one of Nordjylland; a body without a region in its name may be either. */
function isInRegionSaid({ keys }: Part, body: ArchiveBody, directory: Directory): boolean {
  const asked = regionSaid(keys.join(' '), directory)
  const own = asked === null ? null : (body.region ?? regionSaid(body.folded, directory))
  return own === null || own === asked
}

/** The name of a body, with what tells it from others of the same name. */
export type NameBody = (body: Pick<ArchiveBody, 'name' | 'cluster' | 'region'>) => string

/** The name of a body, with its cluster (unless the name contains it) and its region. */
export function nameBody(
  { name, cluster: id, region }: Pick<ArchiveBody, 'name' | 'cluster' | 'region'>,
  directory: Directory,
): string {
  const own = name ?? '(not named)'
  const cluster = directory.dictionary.clusters.find(one => one.id === id)
  if (!cluster) {
    const where = region === null ? null : regionName(region, directory)
    return where === null || own.includes(where) ? own : `${own} (${where})`
  }
  const says = keysOf(own).join(' ').includes(keysOf(cluster.name).join(' '))
  return says ? `${own} (${regionName(cluster.region, directory)})` : `${own}, ${clusterLabel(cluster, directory)}`
}

/** "Sundhedsklynge Midt (Region Nordjylland)" */
export const clusterLabel = (cluster: Cluster, directory: Directory): string =>
  `${cluster.name} (${regionName(cluster.region, directory)})`

export function regionName(id: string, directory: Directory): string {
  return directory.dictionary.regions.find(region => region.id === id)?.name ?? id
}
