// Documents of one date in, groups of the same meeting out. The name of the body is not enough: it may be missing or
// shortened in one of them, many bodies share a name like "Styregruppen", and town councils all meet on Tuesdays. So
// documents must agree in who met and in their contents; the less the names say, the more the contents must agree.

/** The body that met, as far as the document says. */
export interface Named {
  readonly bodyId: string | null
  /** Folded and stemmed words of the body's name; empty where none is named. */
  readonly bodyWords: ReadonlySet<string>
  readonly cluster: string | null
  readonly region: string | null
}

/** Of the name as `document.body_folded` holds it. */
export function bodyWords(folded: string | null): ReadonlySet<string> {
  return new Set((folded ?? '').split(' ').filter(word => word !== ''))
}

export interface Candidate extends Named {
  readonly id: string
  /** Folded titles of the items. */
  readonly titles: ReadonlySet<string>
  /** Folded names of the participants. */
  readonly people: ReadonlySet<string>
}

/** The share of the smaller list that must occur in the larger one. Unrelated meetings share titles like "Eventuelt". */
interface Threshold {
  readonly titles: number
  readonly people: number
  /** The number of titles or people below which agreement proves nothing. */
  readonly least: number
}

const SAME_NAME: Threshold = { titles: 0.6, people: 1 / 3, least: 1 }
const LIKE_NAME: Threshold = { titles: 0.7, people: 0.6, least: 3 }

/** The result does not depend on the order of the candidates. */
export function groupSameMeeting<T extends Candidate>(candidates: readonly T[]): T[][] {
  let groups: T[][] = []
  for (const candidate of [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const near = groups.filter(
      group =>
        group.every(one => namesAgree(one, candidate)) && group.some(one => looksLikeSameMeeting(one, candidate)),
    )
    let merged: T[] = []
    for (const group of near)
      if (merged.every(one => group.every(other => namesAgree(one, other)))) {
        merged = [...merged, ...group]
        groups = groups.filter(other => other !== group)
      }
    groups.push([...merged, candidate])
  }
  return groups
}

/** Those whose names agree with this one's, and so on: no other can join a group with any of them. */
export function listNamesakes<T extends Named>(all: readonly T[], isTheOne: (one: T) => boolean): T[] {
  const found = all.filter(isTheOne)
  let rest = all.filter(one => !isTheOne(one))
  for (const one of found) {
    found.push(...rest.filter(other => namesAgree(one, other)))
    rest = rest.filter(other => !namesAgree(one, other))
  }
  return found
}

/** Whether two documents may name the same body: "Direktørforum" may be "Direktørforum Klynge Midt". */
export function namesAgree(a: Named, b: Named): boolean {
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y
  if (!agree(a.bodyId, b.bodyId) || !agree(a.cluster, b.cluster) || !agree(a.region, b.region)) return false
  if (a.bodyId !== null && a.bodyId === b.bodyId) return true
  const [few, many] = a.bodyWords.size <= b.bodyWords.size ? [a.bodyWords, b.bodyWords] : [b.bodyWords, a.bodyWords]
  return [...few].every(word => many.has(word))
}

function looksLikeSameMeeting(a: Candidate, b: Candidate): boolean {
  const sameName =
    (a.bodyId !== null && a.bodyId === b.bodyId) || (a.bodyWords.size > 0 && a.bodyWords.size === b.bodyWords.size)
  const bar = sameName ? SAME_NAME : LIKE_NAME
  const [titles, people] = [sharedPart(a.titles, b.titles, bar.least), sharedPart(a.people, b.people, bar.least)]
  // Nothing to compare, as in a draft of a few lines: only a body known to the dictionary is enough.
  if (titles === null && people === null) return sameName && a.cluster !== null && a.cluster === b.cluster
  return (titles ?? 0) >= bar.titles || (people ?? 0) >= bar.people
}

/** Null where one of the lists is too short to prove anything. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < least) return null
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  return shared / small.size
}
