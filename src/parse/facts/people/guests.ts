// What the running text of items tells of people: guests ("Overlæge Bo Krogh deltog under punktet"), members who came
// late, left or took no part ("Ea Brun forlod mødet kl. 15"), substitutes, and guests listed in an item.

import { findSentences } from '../../../danish/sentences.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { Reading } from '../../reading.js'
import { AWAY, OF_MEETING } from './absences.js'
import type { PeopleContext } from './context.js'
import type { ListedPerson } from './line/list.js'
import { addTold } from './list/added.js'
import { type Draft, type ListState, listState } from './list/draft.js'
import { readEntry } from './list/entry.js'
import { type Told, toldSections } from './told/telling.js'
import { mayTell, readTold } from './told/told.js'

export function readGuests(reading: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  /** What announcements say of people before they come: their titles and organisations. */
  const announced: ListedPerson[] = []
  for (const item of items) {
    if (item.isPeople) continue
    const before = announced.length
    for (const section of toldSections(item))
      for (let i = section.from; i < section.to; i++) {
        if (readLabelled(reading, i, item, context)) continue
        for (const { told, sentence } of toldOn(reading, i, context))
          if (told.attendance === 'absent' && OF_MEETING.test(sentence)) addTold(told, AWAY, context)
          else addGuest(told, item, section, announced, context)
      }
    addThoseWhoCame(announced.slice(before), reading, item, context)
  }
}

/** What the sentences of a line tell, behind the label if it begins with one. */
function toldOn({ lines, labels }: Reading, i: number, { lexicon, wordsAtStops }: PeopleContext) {
  const [{ text, span }, hit] = [lines[i] as Line, labels[i]]
  if (!mayTell(text)) return []
  const from = hit && !hit.isSentence ? (hit.textAt ?? 0) : 0
  return findSentences(text.slice(from), wordsAtStops).flatMap(([start, end]) => {
    const sentence = text.slice(from + start, from + end)
    return (readTold(sentence, span[0] + from + start, lexicon) ?? []).map(told => ({ told, sentence }))
  })
}

/** Whoever is announced in the case and then named in the minutes of the item was present: "Ea Brun gennemgik tallene." */
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
  const state = guestState([item.draft.number], i)
  const options = { isInline: false, oneEach: false }
  return (readEntry(line.text.slice(at), line.span[0] + at, state, options, context) ?? []).length > 0
}

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
  // A member of the meeting, not a guest of the item: "Ea Brun (A) ankom til mødet kl. 9.20", "… deltog ikke i behandlingen"
  const isMember = told.person.remarks.some(r => r.party !== null) && NOT_HERE.test(told.note ?? '')
  if (told.note !== null && (isMember || CAME_OR_LEFT.test(told.note)) && /\s/.test(told.person.name)) {
    roster.add(told.person, { ...AWAY, attendance: 'present' }).notes.push(placedNote(told.note, told.atItem, number))
    return
  }
  if (told.attendance !== 'present' || told.note !== null || told.role !== null) return
  const items = told.items.length > 0 ? told.items : told.atItem && number !== null ? [number] : []
  if ((items.length === 0 && !told.atItem) || !/\s/.test(told.person.name)) return
  // "deltager under punktet" in the case is an announcement; whether they came is told elsewhere.
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

/** "forlod mødet kl. 15.15", where the list says "til kl. 15.15" already. */
function isSaid(note: string, notes: readonly string[]): boolean {
  const time = /^(?:forlod|gik|kom|ankom|mødte|deltog)\s(?:\p{Ll}+\s){0,2}?(kl\.?\s?[\d.:]+)$/u.exec(note)?.[1]
  return time !== undefined && notes.some(known => known.endsWith(time))
}

// "behandlingen af punktet", "under dette punkt", "af denne sag"
const THIS_ITEM = /(?<!\p{L})(?:(?:dette\s+)?punktet|dette\s+punkt|denne\s+sag)$/u
/** "deltog ikke i behandlingen af punktet" with the number of the item. */
const placedNote = (note: string, atItem: boolean, number: string | null): string =>
  number !== null && atItem ? note.replace(THIS_ITEM, `punkt ${number}`) : note

// "deltager fra kl. 10", "deltager på video", "deltager ikke herfra"
const OF_THIS_MEETING =
  /(?<!\p{L})(?:kl|punkt|pkt|mødet|herfra|resten|stedfortræder|suppleant|i\sstedet|virtuelt|online|teams|video|telefon)/iu

/** A guest who attends a further item, or a member of whom something is told. */
function addToKnown(known: Draft, told: Told, number: string | null): void {
  const here = told.atItem && number !== null ? [number] : []
  if (told.attendance === 'present' && known.items.length > 0 && !told.planned)
    known.items = [...new Set([...known.items, ...told.items, ...here])]
  if (told.attendance === 'absent' || told.note === null || known.attendance === 'absent') return
  // "Ea Brun deltager i temadagen": another event
  if (told.planned && !told.atItem && !OF_THIS_MEETING.test(told.note)) return
  const note = placedNote(told.note, told.atItem, number)
  const placed =
    number !== null && told.atItem && !/(?:punkt|pkt)\D{0,3}\d/iu.test(note) ? `${note} (punkt ${number})` : note
  const isKnown = known.notes.some(said => said === placed || said.startsWith(`${placed} `))
  if (!isKnown && !isSaid(note, known.notes)) known.notes.push(placed)
}
