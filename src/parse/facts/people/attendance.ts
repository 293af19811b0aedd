// One block of a list of participants: its lines in, persons given to the roster. Labels, headings of organisations and
// scopes ("under pkt. 4") inside the block change what is said of those below.

import { looksLikePersonName, looksLikeShortName } from '../../../danish/names.js'
import type { Attendance, Capacity } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import { type ListedPerson, readPeople } from './list.js'
import type { PeopleLexicon } from './person.js'
import type { ListState, Roster } from './roster.js'

/** `from`, `to`: indices into Reading.lines; `start`: where the text of the block begins. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly attendance: Attendance
  readonly capacity: Capacity
}

const NOBODY = /^(?:ingen|ingen afbud|ingen fraværende|intet|alle|[-–.\s]+|n\.?n\.?|xxx)\.?$/iu
// "Alle medlemmer var mødt undtagen Bo Krogh og Karen Lund, der havde meldt afbud."
const EXCEPT = /(?<!\p{L})(?:undtagen|bortset fra|på nær|med undtagelse af)(?!\p{L})/iu
// "Karen Lund, V - Bo Krogh stedfortræder": the absentee stands first
const ABSENTEE_FIRST = /^(.{4,80}?)\s+[-–]\s+(.{4,60}?)\s+(?:\([A-ZÆØÅ]\)\s+)?(?:stedfortræder|suppleant)\.?$/iu
// "Bo Krogh deltog for Karen Lund.", "Bo Krogh mødte i stedet for Karen Lund"
const STOOD_IN = /^(?:\p{L}+\s)*?(.{4,60}?)\s+(?:deltog|deltager|mødte)\s+(?:i\s+stedet\s+)?for\s+(.{4,60}?)\.?$/iu
// "(Stedfortræder: Bo Krogh)" in the list of absentees
const SUBSTITUTE = /^(?:stedfortræder|suppleant|i stedet(?: mødte| deltog)?)\s*:?\s+(.{4,60})$/iu
const INSTRUCTION = /(?<!\p{L})(?:modtages|meldes|bedes|meddeles|gives|sendes)(?!\p{L})|@|tlf/iu

export function readBlock(reading: Reading, block: Block, lexicon: PeopleLexicon, roster: Roster): void {
  let state: ListState = { attendance: block.attendance, capacity: block.capacity, organisation: null, items: [] }
  for (let i = block.from; i < block.to; i++) {
    const line = reading.lines[i] as Line
    const hit = reading.labels[i]
    let start = 0
    if (hit?.entry.kind === 'deltagere') {
      const { attendance, capacity } = hit.entry
      const isRole =
        reading.lexicon.readHeadField(line.text) !== null && ['Referent', 'Ordstyrer'].includes(hit.entry.label)
      if (!isRole)
        state = {
          attendance: attendance ?? state.attendance,
          capacity: capacity ?? (attendance === 'absent' ? 'member' : state.capacity),
          organisation: null,
          items: scopeOf(line.text.slice(0, hit.end), lexicon),
        }
      start = hit.isSentence ? hit.end : (hit.textAt ?? line.text.length)
      if (isRole) continue
    }
    if (start >= line.text.length || INSTRUCTION.test(line.text.slice(start))) continue
    state = readLine(line, start, state, lexicon, roster, reading)
  }
}

function readLine(
  line: Line,
  start: number,
  state: ListState,
  lexicon: PeopleLexicon,
  roster: Roster,
  reading: Reading,
): ListState {
  const text = line.text.slice(start).replace(/^(?:[-–•·*►▪o]|\d{1,2}[.)])\s+/u, '')
  const base = line.span[1] - text.length
  if (NOBODY.test(text) || lexicon.titles.isNobody(text.split(',')[0] ?? '')) return state
  const stoodIn = ABSENTEE_FIRST.exec(text) ?? STOOD_IN.exec(text)
  if (stoodIn?.[1] && stoodIn[2]) {
    const isAbsenteeFirst = ABSENTEE_FIRST.test(text)
    const [absent, present] = isAbsenteeFirst ? [stoodIn[1], stoodIn[2]] : [stoodIn[2], stoodIn[1]]
    const away = readPeople(absent, base + text.indexOf(absent), lexicon)[0]
    const there = readPeople(present, base + text.indexOf(present), lexicon)[0]
    if (away && there) {
      const ordered: [ListedPerson, Attendance][] = isAbsenteeFirst
        ? [
            [away, 'absent'],
            [there, 'present'],
          ]
        : [
            [there, 'present'],
            [away, 'absent'],
          ]
      for (const [person, attendance] of ordered) roster.add(person, { ...state, attendance })
      roster.note(there.name, `stedfortræder for ${away.name}`)
      return state
    }
  }
  const except = EXCEPT.exec(text)
  if (except) {
    const from = except.index + except[0].length
    for (const person of readPeople(text.slice(0, except.index), base, lexicon)) roster.add(person, state)
    for (const person of readPeople(text.slice(from).replace(/,?\s+der\s.*$/u, ''), base + from, lexicon))
      roster.add(person, { ...state, attendance: 'absent' })
    return state
  }
  // "Silkeborg Kommune: Karen Lund og Bo Krogh"
  const colon = /^([^:,]{2,60}):\s+(?=\S)/u.exec(text)
  if (colon?.[1] && !looksLikePersonName(colon[1])) {
    const inner = headingState(colon[1], state, lexicon)
    readLine(
      { ...line, text: text.slice(colon[0].length), span: [base + colon[0].length, line.span[1]] },
      0,
      inner,
      lexicon,
      roster,
      reading,
    )
    return state
  }
  const sentence = state.attendance === 'absent' ? text.replace(/^(?:fra|der var afbud fra|meldt af)\s+/iu, '') : text
  const people = readPeople(
    sentence.replace(/\.\s+\p{Lu}.*$/u, m => (looksLikePersonName(m.slice(2).split(/[,(]/)[0]?.trim() ?? '') ? m : m)),
    base + text.length - sentence.length,
    lexicon,
  )
  if (people.length === 0) {
    const short = readShortNames(sentence, base + text.length - sentence.length, start > 0)
    for (const person of short) roster.add(person, state)
    return short.length > 0 ? state : headingState(text, state, lexicon)
  }
  for (const person of people) {
    roster.add(person, state)
    for (const words of person.rest) {
      const name = SUBSTITUTE.exec(words)?.[1]
      const there = name ? readPeople(name, person.span[0], lexicon)[0] : undefined
      if (there) roster.add({ ...there, span: person.span }, { ...state, attendance: 'present' })
    }
  }
  return state
}

/** A line without a name heads those below: an organisation, a scope, or only a group. */
function headingState(text: string, state: ListState, lexicon: PeopleLexicon): ListState {
  const bare = text
    .replace(/\([^)]*\)/g, '')
    .replace(/^fra\s+/iu, '')
    .replace(/[\s:.]+$/, '')
    .trim()
  if (bare.length > 80 || /[.!?]/.test(bare)) return state
  const items = scopeOf(text, lexicon)
  const organisation =
    lexicon.isOrganisation(bare) && !/^(?:kommunerne|regionen|hospitalerne)$/iu.test(bare) ? bare : null
  const capacity = /sekretariat/iu.test(bare) ? 'secretariat' : items.length > 0 ? 'guest' : state.capacity
  return { ...state, organisation, items, capacity }
}

function scopeOf(text: string, lexicon: PeopleLexicon): readonly string[] {
  const bracket = /\(([^)]*)\)/.exec(text)?.[1]
  return bracket ? (lexicon.readRemark(bracket)?.items ?? []) : []
}

/** "Carsten, Mads og Per", "pto, keld, claus": given names or initials, where the list holds nothing else. */
function readShortNames(text: string, base: number, isInline: boolean): ListedPerson[] {
  const found: ListedPerson[] = []
  let at = 0
  for (const part of text.split(/(\s*,\s*|\s+og\s+|\s*\/\s*|\s+&\s+)/u)) {
    const name = part
      .replace(/\s*\([^)]*\)/g, '')
      .replace(/\.$/, '')
      .trim()
    if (name !== '' && !/^(?:,|og|\/|&)$/u.test(name)) {
      if (!looksLikeShortName(name)) return []
      const start = base + at + (part.length - part.trimStart().length)
      found.push({
        name,
        title: null,
        organisation: null,
        remarks: [],
        rest: [],
        span: [start, start + part.trim().length],
      })
    }
    at += part.length
  }
  const lowerOnly = found.every(p => /^\p{Ll}/u.test(p.name))
  return found.length >= 2 || (isInline && found.length === 1 && !lowerOnly) ? found : []
}
