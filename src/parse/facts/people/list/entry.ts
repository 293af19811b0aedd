// Reads one line of a list of people into the roster: sentences about somebody, entries that list somebody, given names
// alone. The headings above the line are given.

import { addAll, addTold } from '../added.js'
import type { PeopleContext } from '../context.js'
import { type ListedPerson, readPeople, readPeopleList } from '../line/list.js'
import { readShortNames } from '../line/short-names.js'
import { readTold } from '../told/told.js'
import { cutEntry } from './cut-entry.js'
import type { ListState } from './draft.js'
import { readHeading } from './heading.js'

export interface EntryOptions {
  /** The words stand behind a label: one given name is a list. */
  readonly isInline: boolean
  readonly oneEach: boolean
}

// "Ingen", "Ingen afbud.", "Alle", "- -", "xxx", "Se vedlagte deltagerliste"
const NOBODY =
  /^(?:(?:der\s+var\s+)?(?:ingen|intet)(?:\s+(?:afbud|fraværende|gæster|inhabile|var\s+\p{L}+))?|alle(?:\s+(?:medlemmer|var\s+\p{L}+))*|[\s\-–—.•]*|n\.?\s?n\.?|x{2,}|se\s.*|ikke\s+relevant|uændret)[.\s]*$/iu
// "Afbud modtages på tlf. 12 34 56 78", "Afbud bedes meldt til Karen Lund", "Afbud til mødet den 10. oktober fra Bo Krogh"
const INSTRUCTION =
  /(?<!\p{L})(?:afbud|forfald|tilmelding)(?:\s+\p{L}+)?\s+(?:modtages|meldes|meddeles|gives|sendes|rettes|kan\s|skal\s|sker|bedes|til\s)|(?<!\p{L})(?:bedes|bedst)\s+(?:\p{L}+\s+)?(?:meld|send|giv|ret|kontakt|medd)|^(?:kontakt|ring|tilmelding|husk)(?!\p{L})/iu
// A sentence that goes on behind a name: "Karen Lund bød velkommen.", "Karen Lund ville vide, hvad det koster."
const SENTENCE =
  /^(?:\s*(?:er|var|bliver|blev|har|havde|vil|skal|kan|bør|bød|gav|fik|sagde|spurgte|\p{Ll}+(?:ede|erer|ger|der))(?!\p{L})|\s+(?:ville|skulle|kunne|måtte|burde|bad|kom|gik|tog|så|lå|stod|holdt|sad|fandt|\p{Ll}{2,}te)\s)/u

// In a list of those away: "Karen Lund, suppleant Bo Krogh deltog"
const STOOD_IN =
  /^([^,]+),\s(?:hvis\s)?(?:\d\.\s)?(?:suppleant|stedfortræder)(?:en)?,?\s(.+?),?\s(?:deltog|deltager|mødte|var\still?\sstede|var\stilstede)\.?$/iu

// Among those away: "Karen ved afbud pga. sygdom", "Bo på grund af ferie"
const REASON = /\s(?:(?:ved|med)\safbud\s)?(?:pga\.?|p\.g\.a\.|på\sgrund\saf|grundet)\s[^,;]{3,60}$/iu

/** Who was away, and who came instead; null where the words tell of no such two. */
function addStoodIn(
  sentence: string,
  base: number,
  state: ListState,
  { lexicon, roster }: PeopleContext,
): readonly ListedPerson[] | null {
  const [, gone = '', came = ''] = STOOD_IN.exec(sentence) ?? []
  const [away] = readPeople(gone, base, lexicon)
  const [there] = readPeople(came, base + sentence.lastIndexOf(came), lexicon)
  if (!away || !there) return null
  roster.add(away, state)
  roster.add(there, { ...state, attendance: 'present' }).notes.push(`stedfortræder for ${away.name}`)
  return [away, there]
}

/** The persons the words name, added to the roster; null where they name nobody. */
export function readEntry(
  text: string,
  base: number,
  state: ListState,
  options: EntryOptions,
  context: PeopleContext,
): readonly ListedPerson[] | null {
  if (NOBODY.test(text)) return []
  const found: ListedPerson[] = []
  let [any, current, groups] = [false, state, 0]
  for (const { span, isApology } of cutEntry(text, context.wordsAtStops)) {
    const [start, end] = span
    const heading = isApology ? null : readGroup(text.slice(start, end), state, context)
    if (heading) {
      // "Odense Kommune: Karen Lund. Afbud: Bo Krogh.": those of the one group of the line.
      const isItsOwn = groups === 1 && heading.state.attendance === 'absent' && state.attendance === 'present'
      current = isItsOwn ? { ...heading.state, organisation: current.organisation } : heading.state
      groups++
    }
    const from = start + (heading?.length ?? 0)
    const people = readSentence(
      text.slice(from, end),
      base + from,
      isApology ? { ...current, attendance: 'absent', roles: [] } : current,
      isApology || groups > 0 ? { isInline: true, oneEach: false } : options,
      context,
      found,
      isApology || groups > 0,
    )
    if (people === null) continue
    any = true
    found.push(...people)
  }
  return any ? found : null
}

/** "Forældre: Karen Lund, Bo Krogh", "VIP:Karen Lund", "Viborg Kommune<tab>Karen Lund": a heading and those below it on one line. */
export function readGroup(
  text: string,
  state: ListState,
  { lexicon }: Pick<PeopleContext, 'lexicon'>,
): { state: ListState; length: number } | null {
  const mark = /^([^:\t,;]{2,70})(?::(?=\p{L})|:\s+(?=\S)|:?\t\s*(?=\S))/u.exec(text)
  const words = mark?.[1]?.trim() ?? ''
  if (!mark || readPeople(words, 0, lexicon).length > 0) return null
  // "Karen: deltog fra kl. 10" tells of Karen; "Forældrevalgte: Karen Lund" heads a list.
  const isOne = lexicon.isShortName(words) && !lexicon.isKnownOrganisation(words)
  if (isOne && (lexicon.isGivenName(words) || readPeople(text.slice(mark[0].length), 0, lexicon).length === 0))
    return null
  const inner = readHeading(words, state, lexicon)
  // "Direktør<tab>Karen Lund": a title is no heading.
  const isTitle = lexicon.titles.isTitle(words) && inner?.roles.length === 0 && /\t/.test(mark[0])
  return inner && !isTitle ? { state: inner, length: mark[0].length } : null
}

function readSentence(
  sentence: string,
  base: number,
  state: ListState,
  options: EntryOptions,
  context: PeopleContext,
  before: readonly ListedPerson[],
  /** Behind the heading of a group on its own line, which holds of whoever is told of there. */
  inGroup: boolean,
): readonly ListedPerson[] | null {
  const { lexicon, roster } = context
  const stoodIn = state.attendance === 'absent' ? addStoodIn(sentence, base, state, context) : null
  if (stoodIn) return stoodIn
  if (INSTRUCTION.test(sentence)) return []
  if (NOBODY.test(sentence)) return []
  // "Struer Kommune: Afbud": nobody of theirs is named.
  if (inGroup && lexicon.readRemark(sentence)?.attendance === 'absent') return []
  const reason = state.attendance === 'absent' ? (REASON.exec(sentence)?.[0] ?? '') : ''
  const short = readShortNames(sentence.slice(0, sentence.length - reason.length), base, options.isInline, lexicon)
  if (short.length > 0) {
    if (reason !== '') roster.add(short.at(-1) as ListedPerson, state).notes.push(reason.trim())
    return addAll(short, state, context)
  }
  const told = readTold(sentence, base, lexicon, { before: before.at(-1) ?? null, inList: true })
  if (told) {
    // "Næstformand<tab>Karen Lund<tab>Deltog": the role is hers; of several it does not say whose.
    const roles = told.length === 1 ? state.roles : []
    const organisation = inGroup ? state.organisation : null
    for (const one of told) addTold(one, { ...state, roles, organisation }, context)
    return told.map(t => t.person)
  }
  const { people, prose } = readPeopleList(sentence, base, lexicon, options)
  if (people.length === 0 || prose.some(words => SENTENCE.test(words))) return null
  return addAll(people, state, context)
}
