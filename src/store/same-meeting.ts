// Documents of one body key and one date in, groups that tell of the same meeting out. A name like "Styregruppen" is
// borne by many bodies, and town councils all meet on Tuesdays: so the documents must also agree in what they hold.

export interface Candidate {
  readonly id: string
  readonly cluster: string | null
  /** Folded titles of the items. */
  readonly titles: ReadonlySet<string>
  /** Folded names of the participants. */
  readonly people: ReadonlySet<string>
}

/** Share of the smaller list that stands in the larger too. Titles like "Eventuelt" are common to strangers. */
const TITLES_ALONE = 0.5
const PEOPLE_ENOUGH = 1 / 3

/** The same groups whatever order the candidates come in. */
export function groupSameMeeting<T extends Candidate>(candidates: readonly T[]): T[][] {
  const groups: T[][] = []
  for (const candidate of [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const joined = groups.filter(
      group =>
        group.every(one => clustersAgree(one, candidate)) && group.some(one => looksLikeSameMeeting(one, candidate)),
    )
    const merged: T[] = []
    for (const group of joined)
      if (merged.every(one => group.every(other => clustersAgree(one, other)))) {
        merged.push(...group)
        groups.splice(groups.indexOf(group), 1)
      }
    groups.push([...merged, candidate])
  }
  return groups
}

function clustersAgree(a: Candidate, b: Candidate): boolean {
  return a.cluster === null || b.cluster === null || a.cluster === b.cluster
}

function looksLikeSameMeeting(a: Candidate, b: Candidate): boolean {
  const titles = sharedPart(a.titles, b.titles)
  const people = sharedPart(a.people, b.people)
  if (titles === null && people === null) return a.cluster !== null && a.cluster === b.cluster
  return (titles ?? 0) >= TITLES_ALONE || (people ?? 0) >= PEOPLE_ENOUGH
}

/** Null where one of the lists is empty, so that nothing can be said. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return null
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  return shared / small.size
}
