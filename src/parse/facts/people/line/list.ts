// Reads the people in a line, sentence or paragraph of a list. Decides where one person ends and the next begins.

import { remember } from '../../../../danish/remember.js'
import { oncePer } from '../../../../model/once.js'
import type { Span } from '../../../../model/span.js'
import type { PeopleLexicon } from '../lexicon.js'
import { splitFlat } from './flat.js'
import { findLeading, joinParts } from './join.js'
import type { Part } from './part.js'
import { type Mention, makePerson, type Person } from './person.js'
import { cutPieces } from './pieces.js'

export interface ListedPerson extends Person {
  /** Where the name stands. */
  readonly span: Span
  /** The index in this list of the person that this one stands in for, if their order tells so. */
  readonly insteadOfIndex: number | null
}

export interface PeopleList {
  readonly people: readonly ListedPerson[]
  /** Words that neither name people nor say anything known of them. */
  readonly prose: readonly string[]
}

export const readPeople = (text: string, base: number, lexicon: PeopleLexicon): readonly ListedPerson[] =>
  readPeopleList(text, base, lexicon).people

// "31 medlemmer samt fra bestyrelsen Karen Lund": a count before the names
const COUNTED =
  /^(?:\d{1,4}|en|et|to|tre)\s\p{Ll}+(?:\s\p{Ll}+)?\s(?:samt|og|foruden|heraf|herunder|deriblandt)\s(?:(?:fra|af)\s\p{Ll}+\s)?(?=\p{L})/iu

/** `oneEach`: one a line, where a second name that no list knows is an organisation. Linear in the text's length. */
export function readPeopleList(text: string, base: number, lexicon: PeopleLexicon, oneEach = false): PeopleList {
  const counted = COUNTED.exec(text)?.[0].length ?? 0
  if (counted > 0) return readPeopleList(text.slice(counted), base + counted, lexicon, oneEach)
  const list = readersOf(lexicon)[oneEach ? 'oneEach' : 'free'](text)
  return base === 0 ? list : { people: list.people.map(person => placed(person, base)), prose: list.prose }
}

/** A line is read several times, since the kind of its list must be known first; and the same people meet again. */
const readersOf = oncePer((lexicon: PeopleLexicon) => {
  const partsOf = remember(text => readParts(text, lexicon), MOST_KEPT)
  const reader = (oneEach: boolean) => remember(text => readList(partsOf(text), lexicon, oneEach), MOST_KEPT)
  return { oneEach: reader(true), free: reader(false) }
})
const MOST_KEPT = 2_000

/** The parts of a text, as if it began at offset 0. */
function readParts(text: string, lexicon: PeopleLexicon): readonly Part[] {
  const pieces = cutPieces(text).flatMap(piece => splitFlat(piece, lexicon))
  return withFirst(joinParts(pieces, text, lexicon), lexicon)
}

// "Seniorrådet", "Bestyrelsen", "Forretningsudvalget". Not: "Viborg Kommune"
const WHOLE_BODY = /^\p{Lu}\p{L}*(?:rådet|udvalget|bestyrelsen|styregruppen|nævnet|forummet)$/u

function readList(parts: readonly Part[], lexicon: PeopleLexicon, oneEach: boolean): PeopleList {
  const groups: Part[][] = []
  let leading: Part[] = []
  let current: Part[] | null = null
  let isNobody = false
  const leadsOn = findLeading(parts)
  for (const [at, part] of parts.entries()) {
    // "Deltagere: Ældrerådet, Karen Lund": all of its members, and Karen Lund
    if (part.kind === 'person' && part.before === 'comma' && leading.every(p => WHOLE_BODY.test(p.text))) leading = []
    const opens = part.kind === 'person' && !(current && isSecondName(part, parts[at + 1], oneEach, groups, lexicon))
    if (opens || part.kind === 'nobody') {
      isNobody = part.kind === 'nobody'
      current = [...leading, part]
      leading = []
      if (!isNobody) groups.push(current)
    } else if (current && !leadsOn[at]) current.push(part.kind === 'person' ? { ...part, kind: 'organisation' } : part)
    else leading.push(part)
  }
  // "Karen Lund<tab>direktør<tab>Viborg Kommune": nobody follows to whom the title could belong.
  if (leading.length > 0) (groups.at(-1) ?? []).push(...leading)
  const people = groups.map((group, n): ListedPerson => {
    const name = group.find(p => p.kind === 'person') as Part
    return {
      ...makePerson(group, lexicon),
      span: [name.start, name.start + name.text.length],
      insteadOfIndex: standsInFor(group, n),
    }
  })
  return { people: shareLast(people, groups), prose: parts.filter(p => p.kind === 'prose').map(p => p.text) }
}

/** "Per, Rie, Karen Lund og Bo": at the head of a list of names, given names alone name people, too. */
function withFirst(
  parts: readonly Part[],
  { isGivenName, isShortName, isKnownOrganisation }: PeopleLexicon,
): readonly Part[] {
  const isLone = (p: Part): boolean => p.kind === 'organisation' && isShortName(p.text) && !isKnownOrganisation(p.text)
  // "Ida (have 16), Kjeld (have 32)"
  const run = parts.findIndex(p => !isLone(p) && p.before !== 'bracket')
  const next = parts[run]
  const isParted = next?.kind === 'person' && (next.before === 'comma' || next.before === 'and')
  const known = parts.slice(0, run + 1).filter(p => isGivenName(p.text)).length
  if (!isParted || known === 0) return parts
  const asPerson = (p: Part): Part => (isLone(p) ? { ...p, kind: 'person', sure: true } : p)
  return [...parts.slice(0, run).map(asPerson), ...parts.slice(run)]
}

/** The person, and mentions of others, with their places in the document. */
function placed(person: ListedPerson, base: number): ListedPerson {
  const at = (mention: Mention): Mention => ({ ...mention, start: base + mention.start })
  const span: Span = [base + person.span[0], base + person.span[1]]
  return {
    ...person,
    span,
    substitute: person.substitute && at(person.substitute),
    insteadOf: person.insteadOf.map(at),
  }
}

/** Whether an unknown name behind a name is an organisation: "Karen Lund, Thy Nordlys" in a list of one person a line. */
function isSecondName(
  part: Part,
  next: Part | undefined,
  oneEach: boolean,
  groups: readonly Part[][],
  { isGivenName }: PeopleLexicon,
): boolean {
  if (part.sure || part.before === 'strong' || part.before === 'same') return false
  const hasOwn = groups.at(-1)?.some(p => p.kind === 'organisation')
  if (hasOwn) return false
  if (oneEach) return part.before !== 'and'
  // "Karen Lund, projektleder, Kommunale Boliger (referent)": the line is hers.
  const hasTitle = groups.length === 1 && groups[0]?.some(p => p.kind === 'title')
  const isLast = next === undefined || (next.kind === 'remark' && next.before === 'bracket')
  if (hasTitle && isLast && part.before === 'comma' && !isGivenName(/^\S+/u.exec(part.text)?.[0] ?? '')) return true
  // In other lists only if everybody else has an organisation, this person has none, and nothing is said of the name.
  const isBare = next === undefined || next.kind === 'person' || (next.before !== 'bracket' && next.kind !== 'title')
  const others = groups.slice(0, -1)
  return (
    isBare && part.before === 'comma' && others.length > 1 && others.every(g => g.some(p => p.kind === 'organisation'))
  )
}

/** "Hans Brun, V - Karen Lund stedfortræder": the absent person stands first. */
function standsInFor(group: readonly Part[], index: number): number | null {
  const at = group.findIndex(p => p.kind === 'person')
  const own = group.slice(at + 1)
  const isDashed = group[at]?.before === 'dash' || group[0]?.before === 'dash'
  const says = [...group.slice(0, at), ...own].some(
    p => p.remark !== null && /^(?:\d\. )?(?:stedfortræder|suppleant)\.?$/iu.test(p.remark.text),
  )
  return isDashed && says && index > 0 ? index - 1 : null
}

/** What is said once holds for all: "Direktørerne Karen Lund og Bo Krogh", "Ida Dam og Bo Krogh, Viborg Kommune". */
function shareLast(people: readonly ListedPerson[], groups: readonly Part[][]): ListedPerson[] {
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || people.length < 2) return [...people]
  const bare = (p: ListedPerson) => [p.title, p.organisation, ...p.remarks, ...p.aliases].every(said => said === null)
  const lastOpens = groups.at(-1)?.find(p => p.kind === 'person')?.before
  const shared =
    people.slice(0, -1).every(bare) && last.title === null && last.remarks.length === 0 && lastOpens === 'and'
      ? last.organisation
      : null
  const plural =
    first.title !== null && /(?:erne|ne)$/iu.test(first.title) && people.slice(1).every(p => p.title === null)
      ? first.title
      : null
  const scope = groups.at(-1)?.find(p => p.before === 'same' && (p.remark?.items.length ?? 0) > 0)?.remark
  const isJoint = people.length === 2 && groups.at(-1)?.[0]?.before === 'and' && first.remarks.length === 0
  return people.map(p => ({
    ...p,
    organisation: p.organisation ?? shared,
    title: p.title ?? plural,
    remarks: isJoint && scope && p === first ? [scope] : p.remarks,
  }))
}
