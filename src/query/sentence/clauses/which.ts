// Atoms that choose among several: an item, an attachment or a case by its number, the latest, the first three.

import { type Atom, asksOf, isPerson, kindSet, saysOneOf } from '../reader/atoms.js'
import { readUnknownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
import { numberOf } from '../time/period-rules.js'
import { readPeriod } from '../time/periods.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn, lengthIn } from '../words/lists.js'
import { matchAt } from '../words/words.js'

// "item 3", "under punkt 5a", "pkt. 3", "agenda item no. 3". Not: "items 3 of …"
const ITEM =
  /^(?:(?:under|on|in|i|til|for|at|ved|paa|of|fra|from|to|about|om|vedr|vedroerende|regarding) )?(?:the |agenda )*(?:item|point|punkt|punktet|pkt|sag|case|dagsordenspunkt) (?:no |nr |number |nummer )?(?<number>\d{1,3}[a-z]?)(?= |$)/
export function item({ words }: Reader, at: number): Atom | null {
  const found = matchAt(words, at, ITEM)
  return found && { kind: 'item', number: found.match.groups!.number!, at, next: found.next }
}

// "bilag 3.2", "attachment no. 2 to item 4": which of them, not how many
const ATTACHMENT = /^(?:bilag|attachment|annex|appendix|enclosure) (?:no |nr |number |nummer )?\d+(?:[.a-z]\d*)?(?= |$)/
export function attachment({ words }: Reader, at: number): Atom | null {
  const found = matchAt(words, at, ATTACHMENT)
  return found && { kind: 'says', meaning: BY_NUMBER, at, next: found.next }
}

const BY_NUMBER: Meaning = {
  kind: 'beyond',
  why: 'Attachments are not chosen by their number',
  advice: 'It stands beside each: attachments of item 3 of the meeting on 25 May 2018',
}

// "which [consultation responses] are there from …", "[høringssvar] fra Ældrerådet", and nothing said to be done with them: papers
// are attached
export function paper(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, kindAt } = reader
  const next = at + lengthIn('papers', words, at)
  if (next === at || words[at]!.quote !== null || !before.every(atom => saysOneOf(atom, BEFORE_PAPER))) return null
  const asked =
    words[next] !== undefined && (before.length > 0 || tieOf(words[next]) !== null || kindAt(next) === 'about')
  if (!asked || words.some((_, word) => DONE.has(kindAt(word)))) return null
  return { kind: 'says', meaning: { kind: 'noun', noun: 'attachments', about: reader.text(at, next) }, at, next }
}

const BEFORE_PAPER = kindSet('ask', 'filler', 'ours', 'passive', 'active')
const DONE = kindSet('noun', 'type', 'decide', 'discuss', 'recommend', 'duty', 'due', 'voted', 'attend', 'role')

// "[which board or committee] dealt with …", "[hvilke grupper] har …": where it was; not "which groups met"
export function whichBodies({ words, kindAt }: Reader, at: number): Atom | null {
  const isBody = (word: number) => isIn('bodies-asked', words[word])
  const start = tieOf(words[at]) === null ? at : at + 1
  // "which committee made most decisions" counts them
  if (!isIn('which', words[start]) || !isBody(start + 1) || words.some(word => isIn('most', word))) return null
  let next = start + 2
  while (isIn('or', words[next]) || isIn('and', words[next])) {
    const more = isIn('which', words[next + 1]) ? next + 2 : next + 1
    if (!isBody(more)) return null
    next = more + 1
  }
  const asksWhere = words[next] === undefined || DID.has(kindAt(next))
  return asksWhere ? { kind: 'says', meaning: { kind: 'ask', ask: 'where' }, at, next } : null
}

const DID = kindSet('active', 'passive', 'discuss', 'decide', 'type', 'recommend', 'voted')

// "when did Bo Lind [leave]", "hvornår [gik] Bo Lind": who left before the end, or came late
export function cameOrLeft(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const kind = isIn('leaves', words[at]) ? 'early' : isIn('arrives', words[at]) ? 'late' : null
  if (kind === null || !asksOf(before).has('when') || before.length > 3) return null
  const who = before.some(isPerson) || readUnknownName(reader, at + 1, 'bare')?.name.kind === 'person'
  const ends = words[at + 1] === undefined || !before.some(isPerson)
  return who && ends
    ? { kind: 'says', meaning: { kind: 'noted', note: kind, word: kind, of: null }, at, next: at + 1 }
    : null
}

// "latest", "the last 3", "de seneste tre", "the 5 most recent", "first". Not: "last year" (time)
const COUNT = '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|en|to|tre|fire|fem|seks|syv|otte|ni|ti'
const END = new RegExp(
  `^(?:the |de |den |det )?(?:(?<before>${COUNT}) )?(?:(?<latest>latest|newest|most recently|most recent|recent|for the last time|last time|last|seneste|nyeste|sidste gang|sidste|sidst|senest)|(?<first>for the first time|first time|foerste gang|foerst|first|earliest|oldest|foerste|tidligste|aeldste))(?: (?<after>${COUNT}))?(?= |$)`,
  'u',
)

export function end({ words, clock, says, kindAt }: Reader, at: number): Atom | null {
  if (words[at]?.quote !== null || readPeriod(words, at, clock.today)) return null
  // "newest first"
  if (kindAt(at) === 'oldestFirst' || (kindAt(at) === 'filler' && says(at)!.length > 1)) return null
  // "how long did the meeting last", "hvornår skal de senest svare"
  const isLong = words[at]!.key === 'last' && !words[at + 1] && words.some(word => word.key === 'long')
  const isDue = words.some(word => word.key === 'skal')
  if (isLong || (isDue && words[at]!.key === 'senest'))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const found = matchAt(words, at, END)
  if (!found || (isDue && words[found.next - 1]!.key === 'senest')) return null
  const { before, latest, first, after } = found.match.groups!
  const count = [before, after].map(word => (word ? numberOf(word) : -1)).find(n => n > 0) ?? null
  return { kind: 'end', which: latest || !first ? 'latest' : 'first', count, at, next: found.next }
}

// "who is the chair [now]", "[nuværende] formand": at the latest meeting; "hvem blev [ny] formand" says nothing more
export function now(reader: Reader, at: number): Atom | null {
  if (isIn('new', reader.words[at]) && reader.kindAt(at + 1) === 'role')
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const length = lengthIn('now', reader.words, at)
  const asksPeople = reader.words.some((_, one) => PEOPLE.has(reader.kindAt(one)))
  if (length === 0 || !asksPeople) return null
  return { kind: 'end', which: 'latest', count: null, at, next: at + length }
}

const PEOPLE = kindSet('role', 'attend')

// "[kun har dagsordenen liggende]", "[only an agenda exists], no minutes", "[a notice but no minutes]"; not "only the agenda items"
const ONLY = '(?:only|just|kun|bare|alene) '
const HAVING =
  '(?:(?:have|has|har|got|with|med|there|der|is|are|er|findes|foreligger|ligger|exists?|the|an?|en|et) ){0,4}'
const AGENDA =
  '(?:agendas?|dagsorden(?:en|er|erne)?|(?:moede)?indkaldelse(?:n|r|rne)?|(?:meeting )?(?:notices?|invitations?|summons))(?: (?:is|er|liggende|exists?|findes|foreligger|bevaret|tilbage|left|available))*'
const NO_MINUTES =
  '(?: (?:of|from|for|til|fra|af))?(?: (?:that|which|who|der|som|still|endnu|have|has|had|har|men|but|and|og|with|med))* (?:no|intet|ikke|ikke noget|not|not the|uden|without|lack|lacks|mangler) (?:any |et |noget )?(?:minutes|referat(?:et|er)?)(?: yet| endnu)?'
const ONLY_AGENDA = new RegExp(
  `^(?:${ONLY}${HAVING}${AGENDA}(?:${NO_MINUTES})?|${HAVING}${AGENDA}${NO_MINUTES})(?! (?:items?|points?|topics?|punkter))(?= |$)`,
)
export function agendaOnly({ words, isTime }: Reader, at: number): Atom | null {
  const found = matchAt(words, at, ONLY_AGENDA)
  if (!found) return null
  // "do we only have the agenda [of]"
  const { next } = found
  const ends = tieOf(words[next]) !== null && (words[next + 1] === undefined || isTime(next + 1)) && !isTime(next)
  return { kind: 'says', meaning: { kind: 'agendaOnly' }, at, next: ends ? next + 1 : next }
}

// "case number 12/345", "med sagsnr. 2012-345", "EMN-2019-77", "sag 12/345"
export function caseNumber({ sentence, words }: Reader, at: number): Atom | null {
  if (words[at]!.quote !== null) return null
  let start = at
  while (isIn('before-case', words[start]) && start < at + 3) start++
  const called = matchAt(words, start, CASE_CALLED)
  if (called) start = called.next
  while (called && /^(?:is|er|was|var|of)$/.test(words[start]?.key ?? '')) start++
  const from = words[start]
  const written = from && (called ? CASE_NUMBER : SURE_NUMBER).exec(sentence.slice(from.start))?.[0]
  if (!written) return null
  let next = start
  while (words[next] && words[next]!.start < from.start + written.length) next++
  return { kind: 'case', number: written, at, next }
}

const CASE_CALLED =
  /^(?:(?:case|file|sag|sagen) (?:with|med) (?:the )?(?:number|no|nr|nummer|nummeret)|(?:case|file|journal) (?:no|nr|number)|case|sagsnummer(?:et)?|sagsnr|sags nr|sag (?:nr|nummer)|sagen|sag|journalnummer(?:et)?|journalnr|jnr|j nr)(?= |$)/
// "12/345", "2012-4567", "00.01 S55", "EMN-2019-77"
const CASE_NUMBER = /^(?:\p{Lu}{2,5}-)?\d[\d./-]*[./-]\d+(?:\s\p{Lu}\d\d)?(?![\p{L}\d])/u
const SURE_NUMBER = /^\p{Lu}{2,5}-\d{4}-\d{2,}/u

// "were there more meetings in 2023 [than] in 2024": the years are counted each by itself
export function compared(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  if (!isIn('than', reader.words[at]) || !isWholeYear(before.at(-1)) || !isWholeYear(reader.time(at + 1))) return null
  return { kind: 'says', meaning: { kind: 'per', per: 'year' }, at, next: at + 1 }
}

function isWholeYear(time: Atom | ReturnType<Reader['time']> | undefined): boolean {
  if (!time || !('since' in time)) return false
  const { since, until } = time
  return since !== null && until !== null && since.slice(4) === '-01-01' && until === `${since.slice(0, 4)}-12-31`
}
