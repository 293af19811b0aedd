// What the opening of a meeting tells of all of it, under items such as "Velkomst", "Godkendelse af dagsorden" and "Valg
// af dirigent": who was there, who had sent apologies, who was chosen to lead and to write.

import { findMatches } from '../../../../danish/matches.js'
import { findSentences } from '../../../../danish/sentences.js'
import type { HeadFieldName } from '../../../../dictionary/head-field.js'
import type { Role } from '../../../../model/document.js'
import type { Line } from '../../../layout/lines.js'
import type { ItemOutline } from '../../../outline/item-outline.js'
import type { Reading } from '../../../reading.js'
import { addTold } from '../added.js'
import type { PeopleContext } from '../context.js'
import { readPeople } from '../line/list.js'
import { readShortNames } from '../line/short-names.js'
import { listState } from '../list/draft.js'
import { type Told, tell } from './telling.js'
import { readTold } from './told.js'
import { readStrictly } from './told-clauses.js'

const TITLE =
  /velkom|dagsorden|formalia|fremmød|deltager|konstituering|åbning|(?:valg\s+af\s+|^)(?:dirigent|ordstyrer|mødeleder|referent)/iu
const ELECTION = /valg\s+af\s+(?:en\s+)?(\p{L}+)/giu
// "Karen Lund blev valgt.", "Valgt blev Karen Lund.", "Bestyrelsen foreslog Karen Lund, som blev valgt."
const CHOSEN =
  /^(?:(?:valgtes|valgt\s+blev)\s+|(?:\p{L}+\s+)?(?:foreslog|foreslår|indstillede)\s+)?(.+?)(?:,?\s+(?:som|der))?(?:\s+(?:blev|er)(?:\s+enstemmigt)?)?(?:\s+valgt)?[.\s]*$/iu
// "Bestyrelsen foreslog Ida Holm fra Vej & Sti som dirigent, og Bo Krogh som referent", "Ida Holm stiller op som dirigent"
const NOMINATED =
  /^(?:\p{L}+\s+(?:foreslog|foreslår|indstillede)\s+|(?=.+\sstiller\s(?:sig\s)?(?:op|til\srådighed)\ssom\s))/iu
const AS = /(?:^|,?\s+og\s+|,\s+)(\p{Lu}[^,]+?)\s+(?:stiller\s(?:sig\s)?(?:op|til\srådighed)\s)?som\s+(\p{L}+)/gu
// "Forslaget blev enstemmigt vedtaget.", "Enstemmigt vedtaget.", "Begge blev valgt."
const CARRIED =
  /^(?:(?:forslaget|dette|det|begge|de)\s(?:blev|er)\s)?(?:hermed\s)?(?:enstemmigt\s)?(?:vedtaget|godkendt|valgt|tiltrådt)(?!\p{L})/iu
const OF_MEETING = /til\s?stede|mødt|(?:i|på)\s+mødet|fremmød/iu
// "stedfortræder for Karen Lund", "deltog som suppleant"
const STANDS_IN = /^stedfortræder(?!\p{L})|(?:stedfortræder|suppleant)$/iu
const APOLOGY = /afbud|forfald|fraværende|forhindret|udeble|mødte\s+ikke/iu

export function readOpening(reading: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  const { roster, lexicon, wordsAtStops } = context
  const isListed = roster.drafts.some(
    d => d.attendance === 'present' && d.capacity === 'member' && d.items.length === 0,
  )
  const state = listState(-5)
  for (const item of items.slice(0, 6)) {
    if (item.isPeople || !TITLE.test(item.parts.title)) continue
    for (const section of item.sections) {
      if (section.kind === 'indstilling' || section.kind === 'andet' || section.kind === 'bilag') continue
      const lines = reading.lines.slice(section.from, section.to)
      for (const [n, line] of lines.entries()) {
        for (const [start, end] of findSentences(line.text, wordsAtStops)) {
          const sentence = line.text.slice(start, end)
          const behind = line.text.slice(end).trimStart()
          const next = behind === '' ? (lines[n + 1]?.text ?? '') : behind
          const told = [
            ...(readTold(sentence, line.span[0] + start, lexicon) ?? []),
            ...(readElection(sentence, line, start, item, context) ??
              readElected(sentence, line.span[0] + start, item, reading, context)),
            ...readPosts(sentence, line.span[0] + start, context),
            ...(CARRIED.test(next) ? readNominated(sentence, line.span[0] + start, context) : []),
          ]
          for (const one of told) if (speaksOfMeeting(one, sentence, isListed)) addTold(one, state, context)
        }
      }
    }
  }
}

function speaksOfMeeting(told: Told, sentence: string, isListed: boolean): boolean {
  if (told.atItem || told.items.length > 0 || told.planned) return false
  if (told.role !== null) return true
  if (told.attendance === 'absent') return APOLOGY.test(sentence)
  if (STANDS_IN.test(told.note ?? '')) return told.attendance === 'present'
  return told.attendance === 'present' && told.note === null && !isListed && OF_MEETING.test(sentence)
}

/** "Valg af dirigent" and below it "Karen Lund blev valgt." */
function readElection(
  sentence: string,
  line: Line,
  start: number,
  item: ItemOutline,
  { lexicon }: PeopleContext,
): Told[] | null {
  if (sentence.length > 200 || !/valgt/iu.test(sentence)) return null
  const role = roleToElect(item, lexicon)
  if (role === null) return []
  const chosen = CHOSEN.exec(sentence)?.[1]
  if (!chosen) return []
  const people = readStrictly(chosen, line.span[0] + start + sentence.indexOf(chosen), lexicon)
  return people.length === 1 ? people.map(person => tell(person, { attendance: 'present', role })) : []
}

/** "Valg af ordstyrer": the one role that the item is about. */
function roleToElect({ parts }: ItemOutline, { readRemark }: PeopleContext['lexicon']): Role | null {
  const roles = [...findMatches(parts.title, ELECTION)].map(m => readRemark(m[1] as string)?.roles[0])
  const [role] = roles
  return roles.length === 1 && (role === 'facilitator' || role === 'secretary') ? role : null
}

/** Below "Valg af ordstyrer" no more than "Karen", or "Referent: Bo": somebody whom the lists name. */
function readElected(
  sentence: string,
  at: number,
  item: ItemOutline,
  { lexicon: { readHeadField } }: Reading,
  { lexicon, roster }: PeopleContext,
): Told[] {
  if (sentence.length > LONGEST_ELECTED || !/^valg\s+af\s/iu.test(item.parts.title)) return []
  const field = readHeadField(sentence)
  const named = field ? (ROLE_FIELDS[field.field] ?? null) : roleToElect(item, lexicon)
  const words = sentence.slice(field?.valueAt ?? 0)
  const start = at + (field?.valueAt ?? 0)
  const full = readPeople(words, start, lexicon)
  const people = full.length > 0 ? full : readShortNames(words, start, true, lexicon)
  const [person] = people
  return named && person && people.length === 1 && roster.find(person.name)
    ? [tell(person, { attendance: 'present', role: named })]
    : []
}

const LONGEST_ELECTED = 60
const ROLE_FIELDS: Readonly<Partial<Record<HeadFieldName, Role>>> = {
  facilitator: 'facilitator',
  secretary: 'secretary',
}

// "Karen ordstyrer, Bo referent.", "Karen mødeleder og Bo referent"
const POSTS = /(?<=^|,\s|\sog\s)(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s(\p{Ll}{7,10})(?=[.,]|\sog\s|$)/gu

/** Who leads and who writes, in a sentence that says no more. */
function readPosts(sentence: string, base: number, { lexicon, roster }: PeopleContext): Told[] {
  if (sentence.length > LONGEST_ELECTED) return []
  return [...findMatches(sentence, POSTS)].flatMap(({ 1: name = '', 2: office = '', index }) => {
    const role = lexicon.readRemark(office)?.roles[0]
    const [person] = roster.find(name) ? readShortNames(name, base + index, true, lexicon) : []
    return person && (role === 'facilitator' || role === 'secretary')
      ? [tell(person, { attendance: 'present', role })]
      : []
  })
}

/** Who was put forward to lead or to write, where what stands behind says that it was carried. */
function readNominated(sentence: string, base: number, { lexicon }: PeopleContext): Told[] {
  const lead = sentence.length > 300 ? null : NOMINATED.exec(sentence)
  if (!lead) return []
  const from = lead[0].length
  return [...findMatches(sentence.slice(from), AS)].flatMap(match => {
    const [whole, name = '', office = ''] = match
    const role = lexicon.readRemark(office)?.roles[0]
    if (role !== 'facilitator' && role !== 'secretary') return []
    const people = readStrictly(name, base + from + match.index + whole.indexOf(name), lexicon)
    return people.length === 1 ? people.map(person => tell(person, { attendance: 'present', role })) : []
  })
}
