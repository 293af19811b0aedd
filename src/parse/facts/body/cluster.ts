// The cluster of a body that belongs to one: from its name, or else from where its members come from.

import type { Dictionary } from '../../../dictionary/dictionary.js'
import type { NameMention } from '../../../dictionary/gazetteer.js'
import type { Cluster } from '../../../dictionary/places.js'
import { isInForce, type Named } from './belonging-evidence.js'

/** Whether a body belongs to a cluster: by "klynge" in its name, by a cluster's own name, or as a forum of that level. */
export function looksLikeCluster({ name, inName, inHeader }: Named, { bodies }: Dictionary): boolean {
  if (name !== null && /klynge/iu.test(name)) return true
  if (clustersIn([...inName, ...inHeader]).length > 0) return true
  const levelOf = (id: string) => bodies.find(b => b.id === id)?.level ?? ''
  return inName.some(m => m.candidates.some(c => c.kind === 'body' && !c.weak && levelOf(c.id).startsWith('klynge')))
}

export interface FoundCluster {
  readonly cluster: string | null
  /** Clusters the name fits where the document does not decide. */
  readonly candidates: readonly string[]
}

export function findCluster(named: Named, region: string | null, dictionary: Dictionary): FoundCluster {
  const { inName, inHeader, inPeople, date } = named
  const fits = (id: string) => region === null || clusterOf(id, dictionary)?.region === region
  const found = (cluster: string) => ({ cluster, candidates: [] })
  const certain = [...new Set(certainClusters(named))].filter(fits)
  if (certain.length === 1) return found(certain[0] as string)
  const byName = clustersIn([...inName, ...inHeader])
  const inRegion = region === null ? [] : byName.filter(fits)
  if (inRegion.length === 1) return found(inRegion[0] as string)
  const possible = byName.length > 0 ? byName : dictionary.clusters.map(c => c.id)
  const byMembers = fromMembers(dictionary, possible.filter(fits), inPeople, date)
  if (byMembers) return found(byMembers)
  if (region !== null && byName.length === 0) {
    const told = clustersIn(named.inText()).filter(fits)
    if (told.length === 1) return found(told[0] as string)
  }
  return { cluster: null, candidates: byName }
}

/** Clusters that title and header name outright. */
export function certainClusters({ inName, inHeader }: Named): string[] {
  const candidates = [...inName, ...inHeader].flatMap(mention => mention.candidates)
  return candidates.filter(c => c.kind === 'cluster' && !c.weak).map(c => c.id)
}

export function clusterOf(id: string, { clusters }: Dictionary): Cluster | undefined {
  return clusters.find(c => c.id === id)
}

/** Clusters that the names may mean. */
function clustersIn(mentions: readonly NameMention[]): string[] {
  return [...new Set(mentions.flatMap(m => m.candidates.filter(c => c.kind === 'cluster').map(c => c.id)))]
}

/** The cluster that at least two of the participants' municipalities and hospitals belong to, and no other municipality. */
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
  const municipalities = [...members].filter(id =>
    dictionary.municipalities.some(m => m.id === id && isInForce(m, date)),
  )
  const [best, second] = ids
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
  return best && best.inside > (second?.inside ?? 0) ? best.id : null
}
