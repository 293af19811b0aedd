// What the running text of items tells of people: guests ("Overlæge Bo Krogh deltog under punktet"), members who came
// late, left or took no part ("Ea Brun forlod mødet kl. 15"), substitutes, and labelled guests of one item.

import { findSentences } from '../../../../danish/sentences.js'
import type { Line } from '../../../layout/lines.js'
import type { ItemOutline } from '../../../outline/item-outline.js'
import type { SectionDraft } from '../../../outline/sections.js'
import type { Reading } from '../../../reading.js'
import { addTold } from '../added.js'
import type { PeopleContext } from '../context.js'
import type { ListedPerson } from '../line/list.js'
import { type Draft, type ListState, listState } from '../list/draft.js'
import { readEntry } from '../list/entry.js'
import { OF_MEETING } from './absences.js'
import { type Told, toldSections } from './telling.js'
import { readTold, TELLS } from './told.js'

export function readGuests(reading: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  /** What an announcement says of people before they come: their titles and organisations. */
  const announced: ListedPerson[] = []
  for (const item of items) {
    if (item.isPeople) continue
    const before = announced.length
    for (const section of toldSections(item)) {
      for (let i = section.from; i < section.to; i++) {
        const line = reading.lines[i] as Line
        if (readLabelled(reading, i, item, context) || !TELLS.test(line.text)) continue
        const hit = reading.labels[i]
        const from = hit && !hit.isSentence ? (hit.textAt ?? 0) : 0
        const said = line.text.slice(from)
        for (const [start, end] of findSentences(said, reading.lexicon.wordsAtStops)) {
          const told = readTold(said.slice(start, end), line.span[0] + from + start, context.lexicon) ?? []
          const isOfMeeting = OF_MEETING.test(said.slice(start, end))
          for (const one of told)
            if (isOfMeeting && one.attendance === 'absent') addTold(one, AWAY, context)
            else addGuest(one, item, section, announced, context)
        }
      }
    }
    addThoseWhoCame(announced.slice(before), reading, item, context)
  }
}

/** Who is announced in the case and named in what the minutes tell of the item was there: "Ea Brun gennemgik tallene." */
function addThoseWhoCame(
  announced: readonly ListedPerson[],
  { lines }: Reading,
  { draft, sections }: ItemOutline,
  { roster }: PeopleContext,
): void {
  if (announced.length === 0 || draft.number === null) return
  const told = sections
    .filter(section => section.kind === 'referat' || section.kind === 'beslutning')
    .flatMap(section => lines.slice(section.from, section.to).map(line => line.text))
    .join('\n')
  for (const person of announced)
    if (told.includes(person.name) && !roster.find(person.name)) roster.add(person, guestState([draft.number], -2))
}

/** "Gæst: Overlæge Bo Krogh", "Deltager under punktet: Bo Krogh" inside an item. */
function readLabelled({ lines, labels }: Reading, i: number, item: ItemOutline, context: PeopleContext): boolean {
  const [line, hit] = [lines[i] as Line, labels[i]]
  if (hit?.entry.kind !== 'deltagere' || hit.entry.capacity !== 'guest' || hit.entry.attendance !== 'present')
    return false
  const at = hit.isSentence ? null : hit.textAt
  if (at === null || item.draft.number === null) return false
  const known = new Set(context.roster.drafts)
  const state = guestState([item.draft.number], i)
  readEntry(
    line.text.slice(at),
    line.span[0] + at,
    state,
    { isInline: false, oneEach: false },
    {
      ...context,
      roster: {
        ...context.roster,
        add: (person, s) => context.roster.find(person.name) ?? context.roster.add(person, s),
      },
    },
  )
  return context.roster.drafts.some(d => !known.has(d))
}

const AWAY = listState(-1, { attendance: 'absent' })

const guestState = (items: readonly string[], list: number): ListState =>
  listState(list, { capacity: 'guest', items: [...items] })

function addGuest(
  told: Told,
  item: ItemOutline,
  section: SectionDraft,
  announced: ListedPerson[],
  { roster }: PeopleContext,
): void {
  const { number } = item.draft
  const known = roster.find(told.person.name)
  if (known) {
    addToKnown(known, told, number)
    return
  }
  // "Ea Brun (A) ankom til mødet kl. 9.20": of the meeting, not of the item. So is who stayed away from one item alone.
  const isMember = told.person.remarks.some(r => r.party !== null) && NOT_HERE.test(told.note ?? '')
  if (told.note !== null && (isMember || CAME_OR_LEFT.test(told.note)) && /\s/.test(told.person.name)) {
    roster.add(told.person, { ...AWAY, attendance: 'present' }).notes.push(placedNote(told.note, told.atItem, number))
    return
  }
  if (told.attendance !== 'present' || told.note !== null || told.role !== null) return
  const items = told.items.length > 0 ? told.items : told.atItem && number !== null ? [number] : []
  if (items.length === 0 || !/\s/.test(told.person.name)) return
  // "deltager under punktet" in the case announces; that they came is told elsewhere.
  const isPlan = told.planned && section.kind !== 'referat' && section.kind !== 'beslutning'
  if (isPlan) {
    announced.push(told.person)
    return
  }
  const draft = roster.add(told.person, guestState(items, -2))
  const said = announced.find(p => p.name === told.person.name)
  draft.title ??= said?.title ?? null
  draft.organisation ??= said?.organisation ?? null
}

const CAME_OR_LEFT =
  /^(?:ankom(?:mer)?\s+(?:til\s+mødet|(?:ca\.?\s+)?(?:kl\.?|klokken)\s*\d)|(?:forlod|forlader)\s+mødet)(?!\p{L})/iu

const NOT_HERE = /^deltog\sikke\s(?:i|under|ved)\s(?:behandling|drøftelse)/iu

/** "forlod mødet kl. 15.15" of whom the list says "til kl. 15.15". */
function isSaid(note: string, notes: readonly string[]): boolean {
  const time = /^(?:forlod|gik|kom|ankom|mødte|deltog)\s(?:\p{Ll}+\s){0,2}?(kl\.?\s?[\d.:]+)$/u.exec(note)?.[1]
  return time !== undefined && notes.some(known => known.endsWith(time))
}

// "behandlingen af punktet", "under dette punkt", "af denne sag"
const THIS_ITEM = /(?<!\p{L})(?:(?:dette\s+)?punktet|dette\s+punkt|denne\s+sag)$/u
/** "deltog ikke i behandlingen af punktet" of the item it stands in. */
const placedNote = (note: string, atItem: boolean, number: string | null): string =>
  number !== null && atItem ? note.replace(THIS_ITEM, `punkt ${number}`) : note

// "deltager fra kl. 10", "deltager på video", "deltager ikke herfra"
const OF_THIS_MEETING =
  /(?<!\p{L})(?:kl|punkt|pkt|mødet|herfra|resten|stedfortræder|suppleant|i\sstedet|virtuelt|online|teams|video|telefon)/iu

/** A guest of one item who takes part in another, a member of whom something is told. */
function addToKnown(known: Draft, told: Told, number: string | null): void {
  const here = told.atItem && number !== null ? [number] : []
  if (told.attendance === 'present' && known.items.length > 0 && !told.planned)
    known.items = [...new Set([...known.items, ...told.items, ...here])]
  if (told.attendance === 'absent' || told.note === null || known.attendance === 'absent') return
  // "Ea Brun deltager for udvalget", "deltager i temadagen": another event.
  if (told.planned && !told.atItem && !OF_THIS_MEETING.test(told.note)) return
  const note = placedNote(told.note, told.atItem, number)
  const placed =
    number !== null && told.atItem && !/(?:punkt|pkt)\D{0,3}\d/iu.test(note) ? `${note} (punkt ${number})` : note
  const isKnown = known.notes.some(said => said === placed || said.startsWith(`${placed} `))
  if (!isKnown && !isSaid(note, known.notes)) known.notes.push(placed)
}
