// An answer's groups in; how many rows there are for each body, year, type … out, by the names that people read.

import { Problem } from '../model/problem.js'
import { mergeTallies, type Tally } from './answers/per.js'
import type { AnswerGroup } from './answers/prepare.js'
import { type Noun, PER, PER_OF, type Per } from './filter.js'
import type { Directory } from './who/directory.js'
import { clusterLabel, nameBody, regionName } from './who/find-bodies.js'

export interface NamedTally {
  /** Null where minutes do not say it. */
  readonly name: string | null
  readonly count: number
}

/** Throws Problem where the noun has no such thing. */
export async function tallyAnswer(
  per: Per,
  noun: Noun,
  groups: readonly AnswerGroup[],
  directory: Directory,
): Promise<NamedTally[]> {
  const only = PER_OF[per]
  if (only !== undefined && only !== noun)
    throw new Problem(
      `${noun} are not counted per ${per}: ${only} are.`,
      `Of ${noun} it is one of: ${PER.filter(one => (PER_OF[one] ?? noun) === noun).join(', ')}.`,
    )
  const tallies = await Promise.all(groups.map(group => group.tally(per)))
  return mergeTallies(per, tallies).map(one => ({ name: nameOf(per, one, directory), count: one.count }))
}

function nameOf(per: Per, { name, ...of }: Tally, directory: Directory): string | null {
  if (name === null) return null
  if (per === 'region') return regionName(name, directory)
  const cluster = per === 'cluster' && directory.dictionary.clusters.find(({ id }) => id === name)
  if (cluster) return clusterLabel(cluster, directory)
  if (per !== 'body' && per !== 'meeting') return name
  const body = nameBody({ ...of, name }, directory)
  return per === 'meeting' ? `${of.date ?? 'no date'} ${body}` : body
}
