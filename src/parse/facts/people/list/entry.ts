// One line of a list of people into the roster: entries, given names alone, sentences about somebody.

import { isFiniteVerb } from '../../../../danish/conjunctions.js'
import { findMatches } from '../../../../danish/matches.js'
import { findSentences, type WordsAtStops } from '../../../../danish/sentences.js'
import type { Span } from '../../../../model/span.js'
import type { PeopleContext } from '../context.js'
import { type ListedPerson, readPeople, readPeopleList } from '../line/list.js'
import { readNames, readShortNames } from '../line/short-names.js'
import { readTold } from '../told/told.js'
import { addAll, addTold } from './added.js'
import { addNote, type ListState } from './draft.js'
import { readHeading } from './heading.js'
import type { Cell } from './table.js'

export interface EntryOptions {
  /** The words stand behind a label: one given name is a list. */
  readonly isInline: boolean
  readonly oneEach: boolean
}

// "Ingen", "Ingen afbud.", "Alle", "- -", "xxx", "Se vedlagte deltagerliste"
const NOBODY =
  /^(?:(?:der\s+var\s+)?(?:ingen|intet)(?:\s+(?:afbud|fraværende|gæster|inhabile|var\s+\p{L}+))?|alle(?:\s+(?:medlemmer|var\s+\p{L}+))*|[\s\-–—.•]*|n\.?\s?n\.?|x{2,}|se\s.*|nej|ikke\s+relevant|uændret)[.\s]*$/iu
// "Afbud modtages på tlf. 12 34 56 78", "Afbud bedes meldt til Karen Lund", "Afbud til mødet den 10. oktober fra Bo Krogh"
const INSTRUCTION =
  /(?<!\p{L})(?:afbud|forfald|tilmelding)(?:\s+\p{L}+)?\s+(?:modtages|meldes|meddeles|gives|sendes|rettes|kan\s|skal\s|sker|bedes|til\s)|(?<!\p{L})(?:bedes|bedst)\s+(?:\p{L}+\s+)?(?:meld|send|giv|ret|kontakt|medd)|^(?:kontakt|ring|tilmelding|husk)(?!\p{L})/iu
// Among the absent: "Karen ved afbud pga. sygdom", "Bo på grund af ferie"
const REASON = /\s(?:(?:ved|med)\safbud\s)?(?:pga\.?|p\.g\.a\.|på\sgrund\saf|grundet)\s[^,;]{3,60}$/iu

/** The people named, who are added to the roster; empty where the words say that there are none, null for other words. */
export function readEntry(
  text: string,
  base: number,
  state: ListState,
  options: EntryOptions,
  context: PeopleContext,
): readonly ListedPerson[] | null {
  if (NOBODY.test(text)) return []
  const away = readAway(text, base, state, context)
  if (away) return away
  const found: ListedPerson[] = []
  let [any, current, groups] = [false, state, 0]
  for (const { span, isApology } of cutEntry(text, context.wordsAtStops)) {
    const [start, end] = span
    const heading = isApology ? null : readGroup(text.slice(start, end), state, context)
    if (heading) {
      // "Odense Kommune: Karen Lund. Afbud: Bo Krogh.": the apology of the one group on the line
      const isItsOwn = groups === 1 && heading.state.attendance === 'absent' && state.attendance === 'present'
      current = isItsOwn ? { ...heading.state, organisation: current.organisation } : heading.state
      groups++
    }
    const from = start + (heading?.length ?? 0)
    const inGroup = isApology || groups > 0
    const people = readSentence(
      { text: text.slice(from, end), start: base + from },
      isApology ? { ...current, attendance: 'absent', roles: [] } : current,
      { ...(inGroup ? IN_GROUP : options), inGroup, before: found.at(-1) ?? null },
      context,
    )
    if (people === null) continue
    any = true
    found.push(...people)
  }
  return any ? found : null
}

// "4.B: Ikke mødt (Karen Lund – Bo Krogh) pga. svømning": whom a group lacks; the next group has its own
const AWAY = /^[^:()]{1,40}:\s?(\p{L}[\p{L} ]{3,24}?)\s?\(([^()]{5,120})\)/u

function readAway(text: string, base: number, state: ListState, context: PeopleContext) {
  const [all = '', word = '', names = ''] = AWAY.exec(text) ?? []
  if (context.lexicon.readListWord(word)?.attendance !== 'absent') return null
  const people = readPeople(names, base + all.length - 1 - names.length, context.lexicon)
  return people.length > 0 ? addAll(people, { ...state, attendance: 'absent' }, context) : null
}

const IN_GROUP: EntryOptions = { isInline: true, oneEach: false }

/** The heading of a group before its people: "Forældre: Karen Lund", "VIP:Karen Lund", "Viborg Kommune<tab>Karen Lund". */
export function readGroup(
  text: string,
  state: ListState,
  { lexicon }: PeopleContext,
): { state: ListState; length: number } | null {
  const mark = /^([^:\t,;]{2,70})(?::(?=\p{L})|:\s+(?=\S)|:?\t\s*(?=\S)|\s[–—]\s(?=\p{L}))/u.exec(text)
  const words = mark?.[1]?.trim() ?? ''
  if (!mark || readPeople(words, 0, lexicon).length > 0 || STANDS_IN.test(words)) return null
  // "Karen: deltog fra kl. 10" tells of Karen; "Forældrevalgte: Karen Lund" heads a list.
  const isOne = lexicon.isShortName(words) && !lexicon.isKnownOrganisation(words)
  if (isOne && (lexicon.isGivenName(words) || readPeople(text.slice(mark[0].length), 0, lexicon).length === 0))
    return null
  const inner = readHeading(words, state, lexicon)
  // "Medarbejdere – Karen Lund": a dash parts a group of several from its people.
  const isDashed = /[–—]/.test(mark[0])
  if (isDashed && !(DASHED_GROUP.test(words) && readNames(text.slice(mark[0].length), 0, lexicon).length > 0))
    return null
  // "Direktør<tab>Karen Lund": a title is no heading.
  const isTitle = lexicon.titles.isTitle(words) && inner?.roles.length === 0 && /\t/.test(mark[0])
  return inner && !isTitle ? { state: inner, length: mark[0].length } : null
}

// "Suppleant for Karen Lund: Bo Krogh" tells of both.
const STANDS_IN = /^(?:suppleant|stedfortræder|substitut|vikar|afløser)\sfor\s\p{Lu}/iu
// "Forældre", "Elever", "Fra ledelsen", "Ledelse", "Gæst fra kommunen", "Viborg Kommune"
const DASHED_GROUP =
  /^(?:fra\s|gæst|forældre|elev|medarbejder|ansatte|ledelse|lærer|pædagog|beboer|administration|sekretariat|forvaltning)|(?:kommune|region|hospital|sygehus|repræsentanter(?:ne)?|valgte)$/iu

interface SentenceOptions extends EntryOptions {
  /** The sentence stands behind the heading of a group on its own line, which holds for whoever it tells of. */
  readonly inGroup: boolean
  /** The person named last. */
  readonly before: ListedPerson | null
}

function readSentence(
  { text, start }: Cell,
  state: ListState,
  { isInline, oneEach, inGroup, before }: SentenceOptions,
  context: PeopleContext,
): readonly ListedPerson[] | null {
  const { lexicon, roster } = context
  if (INSTRUCTION.test(text) || NOBODY.test(text)) return []
  // "Struer Kommune: Afbud" names nobody.
  if (inGroup && lexicon.readRemark(text)?.attendance === 'absent') return []
  const reason = state.attendance === 'absent' ? (REASON.exec(text)?.[0] ?? '') : ''
  const short = readShortNames(text.slice(0, text.length - reason.length), start, isInline, lexicon)
  if (short.length > 0) {
    if (reason !== '') addNote(roster.add(short.at(-1) as ListedPerson, state), reason.trim())
    return addAll(short, state, context)
  }
  const told = readTold(text, start, lexicon, { before, inList: true })
  if (told) {
    // "Næstformand<tab>Karen Lund<tab>Deltog": the role is hers. Of several people it would not say whose it is.
    const roles = told.length === 1 ? state.roles : []
    const organisation = inGroup ? state.organisation : null
    for (const one of told) addTold(one, { ...state, roles, organisation }, context)
    return told.map(({ person }) => person)
  }
  const { people, prose } = readPeopleList(text, start, lexicon, oneEach)
  return people.length === 0 || prose.some(opensWithVerb) ? null : addAll(people, state, context)
}

/** "bød velkommen" behind a name: a sentence about somebody, and no entry. */
const opensWithVerb = (words: string): boolean => isFiniteVerb(/^\s*(\p{Ll}+)/u.exec(words)?.[1] ?? '')

interface Stretch {
  readonly span: Span
  /** It names people who are absent, among those of the stretch before it. */
  readonly isApology: boolean
}

// "Viborg: Karen Lund; Skive: Bo Krogh"
const GROUP = /;\s*(?=[^;:,]{2,70}:\s)/gu
// "Karen Lund, afbud fra Bo Krogh", "Karen Lund, KL Afbud: Bo Krogh", "Karen Lund (afbud: Bo Krogh)". Not: "Karen Lund: afbud"
const APOLOGY = /(?:[,;]\s|\s[–—-]\s|\s?\()(?=(?:afbud|forfald)(?::|\sfra)\s\p{L})|\s(?=(?:afbud|forfald):\s\p{L})/iu
const APOLOGY_WORDS = /^(?:afbud|forfald)(?::|\sfra)\s+/iu

/** The parts of a line where something else begins: a sentence, a group, or apologies inserted behind somebody. */
function cutEntry(text: string, wordsAtStops: WordsAtStops): Stretch[] {
  return findSentences(text, wordsAtStops)
    .flatMap(span => cutAt(text, span))
    .flatMap(span => cutApology(text, span))
}

function cutAt(text: string, [start, end]: Span): Span[] {
  const cuts = findMatches(text.slice(start, end), GROUP).map(m => [start + m.index, start + m.index + m[0].length])
  const starts = [start, ...cuts.map(cut => cut[1] as number)]
  return starts.map((from, n): Span => [from, cuts[n]?.[0] ?? end])
}

/** An apology ends with the line, or with its bracket. */
function cutApology(text: string, [start, end]: Span): Stretch[] {
  const whole = text.slice(start, end)
  const mark = APOLOGY.exec(whole)
  if (!mark || mark.index === 0) return [{ span: [start, end], isApology: false }]
  const opens = start + mark.index + mark[0].length
  const words = APOLOGY_WORDS.exec(text.slice(opens, end))?.[0].length ?? 0
  const close = mark[0].endsWith('(') ? text.indexOf(')', opens) : -1
  const to = close < 0 || close > end ? end : close
  const before: Stretch = { span: [start, start + mark.index], isApology: false }
  const apology: Stretch = { span: [opens + words, to], isApology: true }
  const rest = to < end ? cutApology(text, [to + 1, end]) : []
  return [before, apology, ...rest.filter(({ span }) => /\p{L}/u.test(text.slice(...span)))]
}
