// What a sentence tells of who was there: "Overlæge Bo Krogh deltog under pkt. 3.", "I stedet for Ib Dam mødte Ea Brun."
// in; persons with attendance, items, role and note out. Null where the sentence is about something else.

import type { Attendance, Role } from '../../../model/document.js'
import type { PeopleLexicon } from './lexicon.js'
import { type ListedPerson, readPeopleList } from './list.js'
import { bracketsOf } from './pieces.js'
import { readScope } from './scope.js'
import { readSubstitution } from './substitutes.js'

export interface Told {
  readonly person: ListedPerson
  /** Null where only a note or a role is told. */
  readonly attendance: Attendance | null
  /** Items named by number. */
  readonly items: readonly string[]
  /** "under punktet": at the item the sentence stands in. */
  readonly atItem: boolean
  /** "deltager": told beforehand. */
  readonly planned: boolean
  readonly note: string | null
  readonly role: Role | null
  /** The person of whom it is told that this one stands in for. */
  readonly insteadOf: ListedPerson | null
}

export const TELLS =
  /delt(?:og|ager|aget)|medvirke|mødt|møder|til\s?stede|overvære|fravær|afbud|forhindret|udeble|forfald|forlod|forlader|ankom|gik\s|kom\s|inhabil|stedfortræder|suppleant|i\s+sted|ledede|ledet\s+af|dirigent|ordstyrer|mødeleder|referent|referat|undtage|bortset|på\snær/iu

const PART =
  /(?<!\p{L})(?:(deltog|medvirkede|mødte|overværede|var\s+(?:også\s+)?(?:til\s?stede|mødt(?:\s+op)?|fremmødt)|(?:til\s?stede|(?:frem)?mødt|deltagere|deltagerne|fremmødte)\s+(?:på\s+mødet\s+)?var)|(deltager|medvirker|møder|er\s+til\s?stede|til\s?stede\s+er))(?!\p{L})/iu
const AWAY =
  /(?<!\p{L})(?:(?:er|var)\s+(?:fraværende|forhindret|ikke\s+til\s?stede|ikke\s+mødt|syg)|(?:har|havde|meldte|sendte)\s+(?:\p{Ll}+\s+)?(?:meldt\s+|sendt\s+)?(?:afbud|forfald)|udeblev|(?:afbud|forfald)\s+fra)(?!\p{L})/iu
const NOTED =
  /(?<!\p{L})(?:forlod|forlader|ankom|gik|kom|måtte\s+(?:gå|forlade)|(?:er|var|erklærede\s+sig|(?:blev\s+)?erklæret|erklæres)\s+inhabile?)(?!\p{L})/iu
// "deltog ikke", "deltog ikke i mødet": away from all of it. Not: "deltog ikke i behandlingen af punktet"
const NOT_AT_ALL = /^\s*ikke(?:\s+(?:i|på|under)\s+mødet)?\s*[.,]?\s*$/iu
const AT_ITEM =
  /(?<!\p{L})(?:(?:under|i|ved|på|til)\s+(?:behandlingen|drøftelsen|denne|dette|punktet|sagen)|(?:punktet|sagen|sagens)(?!\p{L}))/iu
const EXCEPT = /(?<!\p{L})(?:undtagen|undtaget|bortset\s+fra|på\s+nær|med\s+undtagelse\s+af)(?!\p{L})/iu
const CLAUSE = /,?\s(?:mens|men(?!\s(?:mødte|kom|udeblev))|hvorimod)\s+|,?\sog\s+(?=i\s+stedet\s)|;\s+/giu
/** Longer sentences tell of something else. */
const LONGEST = 600

export interface ToldOptions {
  /** Of whom was told before: whom "I stedet mødte …" is about. */
  readonly before?: ListedPerson | null
  /** In a list of people an entry "Bo Krogh, KL, deltog til kl. 10" speaks of its last person. */
  readonly inList?: boolean
}

export function readTold(
  sentence: string,
  base: number,
  lexicon: PeopleLexicon,
  options: ToldOptions = {},
): Told[] | null {
  if (sentence.length > LONGEST) return null
  // Verbs inside brackets are said of one person: "Bo Krogh (deltog til kl. 10)".
  const masked = maskBrackets(sentence)
  if (!TELLS.test(masked)) return null
  const told: Told[] = []
  let start = 0
  const ends = [
    ...[...masked.matchAll(CLAUSE)].map(m => [m.index, m.index + m[0].length] as const),
    [sentence.length, 0] as const,
  ]
  for (const [end, next] of ends) {
    const clause: Clause = { text: sentence.slice(start, end), masked: masked.slice(start, end), base: base + start }
    told.push(...readClause(clause, lexicon, told.at(-1)?.person ?? options.before ?? null, options.inList ?? false))
    start = next
  }
  return told.length > 0 ? told : null
}

export interface Clause {
  readonly text: string
  /** The same length, brackets blotted out. */
  readonly masked: string
  readonly base: number
}

function maskBrackets(text: string): string {
  let masked = text
  for (const { start, end } of bracketsOf(text))
    masked = masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end)
  return masked
}

function readClause(clause: Clause, lexicon: PeopleLexicon, before: ListedPerson | null, inList: boolean): Told[] {
  const except = EXCEPT.exec(clause.masked)
  if (except) return readExcept(clause, except, lexicon)
  const substitution = readSubstitution(clause, lexicon, before)
  if (substitution) {
    const { there, away, came } = substitution
    const absent = away.map(person => tell(person, { attendance: 'absent' }))
    return [
      ...absent,
      ...there.map((person, n) =>
        tell(person, {
          attendance: came ? 'present' : 'absent',
          note: substitution.note,
          insteadOf: away[Math.min(n, away.length - 1)] ?? null,
        }),
      ),
    ]
  }
  return (
    readRoles(clause, lexicon) ??
    readAway(clause, lexicon) ??
    readNoted(clause, lexicon) ??
    readPart(clause, lexicon, inList) ??
    []
  )
}

/** "Alle medlemmer var mødt undtagen Bo Krogh og Ea Brun, der havde meldt afbud" */
function readExcept({ text, base }: Clause, except: RegExpExecArray, lexicon: PeopleLexicon): Told[] {
  const at = except.index + except[0].length
  const there = readStrictly(text.slice(0, except.index), base, lexicon)
  const away = readStrictly(text.slice(at).replace(/,?\s+(?:der|som)\s.*$/su, ''), base + at, lexicon)
  return [...there.map(p => tell(p, { attendance: 'present' })), ...away.map(p => tell(p, { attendance: 'absent' }))]
}

function readAway(clause: Clause, lexicon: PeopleLexicon): Told[] | null {
  const verb = AWAY.exec(clause.masked)
  if (!verb || /(?<!\p{L})ingen(?!\p{L})/iu.test(clause.masked)) return null
  const { people, rest } = around(clause, verb, lexicon)
  const atItem = readScope(rest).length > 0 || AT_ITEM.test(rest) || /kl\.|fra\s+punkt/iu.test(rest)
  return people.length === 0
    ? null
    : people.map(p => tell(p, atItem ? { note: noteOf(clause.text.slice(verb.index)) } : { attendance: 'absent' }))
}

/** "Ea Brun (A) forlod mødet kl. 16.30", "Bo Krogh var inhabil og deltog ikke i behandlingen" */
function readNoted({ text, masked, base }: Clause, lexicon: PeopleLexicon): Told[] | null {
  const verb = NOTED.exec(masked)
  const people = verb ? readStrictly(text.slice(0, verb.index), base, lexicon) : []
  return verb && people.length > 0
    ? people.map(p => tell(p, { note: noteOf(text.slice(verb.index)), atItem: AT_ITEM.test(masked) }))
    : null
}

function readPart(clause: Clause, lexicon: PeopleLexicon, inList: boolean): Told[] | null {
  const { text, masked } = clause
  const verb = PART.exec(masked)
  if (!verb) return null
  const { people, rest, isAfter } = around(clause, verb, lexicon)
  if (people.length === 0) return null
  const subject = masked.slice(0, verb.index).trimEnd()
  if (inList && !isAfter && people.length > 1 && subject.endsWith(',') && !/\s(?:og|samt)\s/iu.test(subject))
    return null
  const complement = isAfter ? '' : text.slice(verb.index + verb[0].length)
  if (NOT_AT_ALL.test(complement)) return people.map(p => tell(p, { attendance: 'absent' }))
  const said = noteOf(text.slice(verb.index))
  if (/^\s*(?:dog\s+)?ikke(?!\p{L})/iu.test(complement))
    return people.map(p => tell(p, { note: said, atItem: AT_ITEM.test(complement) }))
  const remark = isAfter ? null : lexicon.readRemark(text.slice(verb.index))
  const items = remark?.note ? [] : readScope(rest)
  const atItem = items.length === 0 && AT_ITEM.test(rest)
  const isPartial =
    /(?<!\p{L})(?:fra|til|indtil)\s+(?:og\s+med\s+)?(?:ca\.?\s+)?(?:kl|punkt|pkt)|delvis|via\s|virtuelt|online|teams|video/iu.test(
      complement,
    )
  const note = remark?.note ?? (isPartial ? said : null)
  return people.map(p =>
    tell(p, {
      attendance: 'present',
      items: isPartial ? [] : items,
      atItem: atItem && !isPartial,
      planned: verb[2] !== undefined,
      note,
    }),
  )
}

const LEADS =
  /^(?:mødet\s+(?:blev|bliver)\s+ledet\s+af|(?:som|til)\s+(\p{L}+)\s+(?:valgtes|blev\s+valgt|blev\s+udpeget|udpegedes|vælges|fungerede|valgte\s+\p{L}+)|(\p{L}+)\s+var)\s+/iu
const LED =
  /\s(?:(ledede)\s+mødet|(?:tog|skrev)\s+(referat)|(?:var|(?:blev\s+)?valgt(?:es)?\s+(?:til|som)|fungerede\s+som)\s+(?:dagens\s+|mødets\s+)?(\p{L}+))(?!\p{L})/iu

/** "Mødet blev ledet af Ea Brun", "Som dirigent valgtes Bo Krogh", "Ea Brun tog referat". Not: "Bo Krogh blev valgt til formand" */
function readRoles({ text, masked, base }: Clause, lexicon: PeopleLexicon): Told[] | null {
  const lead = LEADS.exec(masked)
  const led = lead ? null : LED.exec(masked)
  const match = lead ?? led
  if (!match) return null
  const word = lead
    ? (lead[1] ?? lead[2] ?? 'mødeleder')
    : led?.[1]
      ? 'mødeleder'
      : led?.[2]
        ? 'referent'
        : (led?.[3] ?? '')
  const role = lexicon.readRemark(word)?.roles[0]
  if (role !== 'facilitator' && role !== 'secretary') return null
  const people = lead
    ? readStrictly(text.slice(lead[0].length), base + lead[0].length, lexicon)
    : readStrictly(text.slice(0, match.index), base, lexicon)
  return people.length > 0 ? people.map(p => tell(p, { attendance: 'present', role })) : null
}

/** The persons before the verb, or else behind it, and the words that are not they. */
function around(
  { text, base }: Clause,
  verb: RegExpExecArray,
  lexicon: PeopleLexicon,
): { people: readonly ListedPerson[]; rest: string; isAfter: boolean } {
  const at = verb.index + verb[0].length
  const before = readStrictly(text.slice(0, verb.index), base, lexicon)
  if (before.length > 0) return { people: before, rest: text.slice(at), isAfter: false }
  const after = readStrictly(text.slice(at), base + at, lexicon)
  // "Fra Viborg Kommune deltog Ea Brun": the organisation of all.
  const from = /^fra\s+(.+)$/iu.exec(text.slice(0, verb.index).trim())?.[1]
  const organisation = from && lexicon.isOrganisation(from) && !/^\p{Ll}/u.test(from) ? from : null
  return { people: after.map(p => ({ ...p, organisation: p.organisation ?? organisation })), rest: text, isAfter: true }
}

const LEADING =
  /^(?:(?:desuden|endvidere|derudover|herudover|ligeledes|også|herefter|derefter|følgende|fra|der|var|er|blev|og|samt|at|i|på|under|til|hele|mødet|medlem(?:mer(?:ne)?)?|udvalgsmedlem|for|kun|som|gæst(?:er)?|:)(?!\p{L})[\s,:]*)+/iu

/** Persons, where the words hold nothing else. */
export function readStrictly(text: string, base: number, lexicon: PeopleLexicon): readonly ListedPerson[] {
  const lead = LEADING.exec(text.trimStart())?.[0].length ?? 0
  const from = text.length - text.trimStart().length + lead
  const { people, prose } = readPeopleList(text.slice(from), base + from, lexicon)
  return prose.length === 0 ? people : []
}

const NOTE_LENGTH = 120
const noteOf = (words: string): string =>
  words
    .slice(0, NOTE_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '')

const tell = (person: ListedPerson, said: Partial<Told>): Told => ({
  person,
  attendance: null,
  items: [],
  atItem: false,
  planned: false,
  note: null,
  role: null,
  insteadOf: null,
  ...said,
})
