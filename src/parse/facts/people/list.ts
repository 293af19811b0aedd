// A list of people: a line, sentence or paragraph of it in, the persons with the places of their names out. Decides
// where one person ends and the next begins.

import type { Span } from '../../../model/span.js'
import { splitFlat } from './flat.js'
import type { PeopleLexicon } from './lexicon.js'
import { type Part, readParts } from './part.js'
import { type Mention, makePerson, type Person } from './person.js'
import { cutPieces, type Piece } from './pieces.js'

export interface ListedPerson extends Person {
  /** Where the name stands. */
  readonly span: Span
  /** The person of this list that this one stands in for, told by their order: its index. */
  readonly insteadOfIndex: number | null
}

export interface PeopleList {
  readonly people: readonly ListedPerson[]
  /** Words that are neither persons nor what is said of them. */
  readonly prose: readonly string[]
}

export interface ListOptions {
  /** One person a line: a second name that is not made of known names is an organisation's. */
  readonly oneEach?: boolean
}

export const readPeople = (
  text: string,
  base: number,
  lexicon: PeopleLexicon,
  options: ListOptions = {},
): readonly ListedPerson[] => readPeopleList(text, base, lexicon, options).people

/** Persons in the text, which begins at `base`; empty where it names nobody. Linear in the text. */
export function readPeopleList(
  text: string,
  base: number,
  lexicon: PeopleLexicon,
  options: ListOptions = {},
): PeopleList {
  const parts = joinParts(splitFlat(cutPieces(text), lexicon), text, lexicon)
  const groups: Part[][] = []
  let leading: Part[] = []
  let current: Part[] | null = null
  let isNobody = false
  const leadsOn = findLeading(parts)
  for (const [at, part] of parts.entries()) {
    const opens = part.kind === 'person' && !(current && isSecondName(part, options, groups))
    if (opens || part.kind === 'nobody') {
      isNobody = part.kind === 'nobody'
      current = [...leading, part]
      leading = []
      if (!isNobody) groups.push(current)
    } else if (current && !leadsOn[at]) current.push(part.kind === 'person' ? { ...part, kind: 'organisation' } : part)
    else leading.push(part)
  }
  // "Karen Lund<tab>direktør<tab>Viborg Kommune": what is left behind the last name is its own.
  if (leading.length > 0) (groups.at(-1) ?? []).push(...leading)
  const people = groups.map((group, n): ListedPerson => {
    const name = group.find(p => p.kind === 'person') as Part
    const start = base + name.start
    return {
      ...placed(makePerson(group, lexicon), base),
      span: [start, start + name.text.length],
      insteadOfIndex: standsInFor(group, n),
    }
  })
  return { people: shareLast(people, groups), prose: parts.filter(p => p.kind === 'prose').map(p => p.text) }
}

/** Mentions of others where they stand in the document. */
function placed(person: Person, base: number): Person {
  const at = (mention: Mention): Mention => ({ ...mention, start: base + mention.start })
  return { ...person, substitute: person.substitute && at(person.substitute), insteadOf: person.insteadOf.map(at) }
}

/** A name behind a name that nothing known supports: "Karen Lund, Thy Nordlys" in a list of one person a line. */
function isSecondName(part: Part, { oneEach }: ListOptions, groups: readonly Part[][]): boolean {
  if (part.sure || part.before === 'strong' || part.before === 'same') return false
  const before = groups.at(-1)
  const hasOwn = before?.some(p => p.kind === 'organisation')
  if (oneEach) return !hasOwn && part.before !== 'and'
  // Elsewhere only where all others so far have their organisation, and this one has none.
  return (
    groups.length > 2 &&
    !hasOwn &&
    part.before === 'comma' &&
    groups.slice(0, -1).every(g => g.some(p => p.kind === 'organisation'))
  )
}

/**
 * Which parts belong to the person behind them: "direktør" in "…; direktør Karen Lund" and "…; direktør, Karen Lund",
 * "professor" and "overlæge" in "…, KL, professor, overlæge Karen Lund".
 */
function findLeading(parts: readonly Part[]): boolean[] {
  const leads: boolean[] = parts.map(() => false)
  for (let at = parts.length - 2; at >= 0; at--) {
    const [before, part, next] = [parts[at - 1], parts[at] as Part, parts[at + 1] as Part]
    if (part.kind === 'person') continue
    const isBound = next.before === 'same' && (next.kind === 'person' || leads[at + 1] === true)
    const isFirst =
      part.kind === 'title' && part.before === 'strong' && next.kind === 'person' && next.before === 'comma'
    const isRow = part.kind === 'title' && next.kind === 'title' && leads[at + 1] === true && before?.kind !== 'person'
    leads[at] = isBound || isFirst || (isRow && before !== undefined)
  }
  return leads
}

/** "Hans Brun, V - Karen Lund stedfortræder": the one who is away stands first. */
function standsInFor(group: readonly Part[], index: number): number | null {
  const at = group.findIndex(p => p.kind === 'person')
  const own = group.slice(at + 1)
  const isDashed = group[at]?.before === 'dash' || group[0]?.before === 'dash'
  const says = [...group.slice(0, at), ...own].some(
    p => p.remark !== null && /^(?:\d\. )?(?:stedfortræder|suppleant)\.?$/iu.test(p.remark.text),
  )
  return isDashed && says && index > 0 ? index - 1 : null
}

/** "Karen Lund og Bo Krogh, Viborg Kommune", "Direktørerne Karen Lund og Bo Krogh": what is said once is said of all. */
function shareLast(people: readonly ListedPerson[], groups: readonly Part[][]): ListedPerson[] {
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || people.length < 2) return [...people]
  const bare = (p: ListedPerson) => p.title === null && p.organisation === null && p.remarks.length === 0
  const lastOpens = groups.at(-1)?.find(p => p.kind === 'person')?.before
  const shared =
    people.slice(0, -1).every(bare) && last.title === null && last.remarks.length === 0 && lastOpens === 'and'
      ? last.organisation
      : null
  const plural =
    first.title !== null && /(?:erne|ne)$/iu.test(first.title) && people.slice(1).every(p => p.title === null)
      ? first.title
      : null
  return people.map(p => ({ ...p, organisation: p.organisation ?? shared, title: p.title ?? plural }))
}

const LONGEST_JOINED = 120

/**
 * The parts of all pieces. "direktør og kommunal medformand", "Børn og Unge", "Herlev og Gentofte Hospital": an "og"
 * behind which no person begins joins what stands around it.
 */
function joinParts(pieces: readonly Piece[], text: string, lexicon: PeopleLexicon): Part[] {
  const parts: Part[] = []
  let last: Piece | null = null
  let from = 0
  let hasPerson = false
  for (const piece of pieces) {
    const own = readParts(piece, lexicon)
    const opensPerson = own.some(p => p.kind === 'person' || p.kind === 'nobody')
    const stands = parts.slice(from).some(p => p.kind === 'person')
    const isJoint = last !== null && (piece.before === 'and' || (piece.before === 'slash' && !hasPerson))
    const saysMore = own.length > 0 && own.every(p => p.kind === 'remark' && p.remark?.party == null)
    if (isJoint && last && last.text.length < LONGEST_JOINED && !opensPerson && !(saysMore && stands)) {
      const start: number = last.start
      last = { text: text.slice(start, piece.start + piece.text.length), start, before: last.before }
      parts.splice(from, parts.length, ...readParts(last, lexicon))
      continue
    }
    from = parts.length
    last = piece
    hasPerson ||= opensPerson
    parts.push(...own)
  }
  return parts
}
