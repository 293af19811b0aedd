// Who took part: the document's lists of people, absences told under decisions, guests told at items, and roles told in
// the title block in; each person once out.

import { findSentences } from '../../danish/sentences.js'
import type { Participant, Role } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import type { ItemOutline, Outline } from '../outline/outline.js'
import type { Reading } from '../reading.js'
import type { Head } from './head.js'
import { readBlock } from './people/attendance.js'
import { readPeople } from './people/list.js'
import type { PeopleLexicon } from './people/person.js'
import { expandItems } from './people/remarks.js'
import { createRoster, type Roster } from './people/roster.js'

export interface Participants {
  readonly list: readonly Participant[]
  /** Listed both as taking part and as absent. */
  readonly contradictions: readonly { readonly name: string; readonly span: Span }[]
}

export function readParticipants(reading: Reading, outline: Outline, head: Head): Participants {
  const lexicon = reading.lexicon.people
  const roster = createRoster()
  for (const section of outline.front) {
    if (section.kind !== 'deltagere') continue
    const entry = section.hit?.entry
    readBlock(
      reading,
      {
        from: section.from,
        to: section.to,
        attendance: entry?.attendance ?? 'present',
        capacity: entry?.capacity ?? 'member',
      },
      lexicon,
      roster,
    )
  }
  for (const item of outline.items) if (item.isPeople) readPeopleItem(reading, item, roster, lexicon)
  readAbsences(reading, outline.items, roster, lexicon)
  for (const item of outline.items) readGuests(reading, item, roster, lexicon)
  readRoles(reading, head, roster, lexicon)
  return { list: roster.list(reading.at), contradictions: roster.contradictions() }
}

/** An agenda item "Deltagere" or "Fraværende" with the list below it. */
function readPeopleItem(reading: Reading, item: ItemOutline, roster: Roster, lexicon: PeopleLexicon): void {
  const absent = /fravær|afbud|forfald/iu.test(item.parts.title) && !/deltagere/iu.test(item.parts.title)
  for (const section of item.sections) {
    if (section.kind === 'bilag') continue
    readBlock(
      reading,
      { from: section.from, to: section.to, attendance: absent ? 'absent' : 'present', capacity: 'member' },
      lexicon,
      roster,
    )
  }
}

/** "Fraværende: Karen Lund" under decision after decision: away from the meeting where it stands under nearly all. */
function readAbsences(reading: Reading, items: readonly ItemOutline[], roster: Roster, lexicon: PeopleLexicon): void {
  const decided = items.filter(item => !item.isPeople && item.sections.some(s => s.kind === 'beslutning'))
  const away = new Map<string, { at: string[]; span: Span }>()
  for (const item of decided) {
    for (const section of item.sections) {
      for (let i = section.from; i < section.to; i++) {
        const hit = reading.labels[i]
        if (hit?.entry.kind !== 'deltagere' || hit.entry.attendance !== 'absent') continue
        const line = reading.lines[i] as Line
        const lines =
          hit.textAt === null && !hit.isSentence
            ? peopleBelow(reading, i + 1, section.to, lexicon)
            : [
                {
                  text: line.text.slice(hit.isSentence ? hit.end : (hit.textAt ?? 0)),
                  base: line.span[0] + (hit.isSentence ? hit.end : (hit.textAt ?? 0)),
                },
              ]
        for (const { text, base } of lines) {
          for (const person of readPeople(text, base, lexicon)) {
            const seen = away.get(person.name) ?? { at: [], span: person.span }
            if (!seen.at.includes(item.parts.title)) seen.at.push(item.draft.number ?? item.parts.title)
            away.set(person.name, seen)
          }
        }
      }
    }
  }
  for (const [name, { at, span }] of away) {
    if (at.length >= Math.max(1, decided.length * 0.9)) roster.markAbsent(name, span)
    else if (roster.has(name)) roster.note(name, `fraværende under punkt ${at.join(', ')}`)
  }
}

function peopleBelow(
  { lines }: Reading,
  from: number,
  to: number,
  lexicon: PeopleLexicon,
): { text: string; base: number }[] {
  const found: { text: string; base: number }[] = []
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line
    if (line.text.length > 200 || readPeople(line.text, 0, lexicon).length === 0) break
    found.push({ text: line.text, base: line.span[0] })
  }
  return found
}

// "Overlæge Karen Lund deltog under pkt. 3", "Bo Krogh, KL, deltager under punktet". Not: "deltog ikke under punkt 3"
const GUEST =
  /\s(?:deltog|deltager|deltog også|var til stede|medvirkede)\s+(?:kort\s+|virtuelt\s+|desuden\s+)?(?:under|i|ved|på)\s+(?:behandlingen\s+af\s+|drøftelsen\s+af\s+)?(?:dette\s+)?(?:pkt\.?|punkt(?:et|erne)?|sagen)(?:\s*(\d{1,3}[a-z]?(?:\s*(?:,|og|-|–)\s*\d{1,3}[a-z]?)*))?/iu

function readGuests(reading: Reading, item: ItemOutline, roster: Roster, lexicon: PeopleLexicon): void {
  if (item.isPeople) return
  for (const section of item.sections) {
    if (section.kind === 'andet' || section.kind === 'bilag') continue
    for (const line of reading.lines.slice(section.from, section.to)) {
      if (!/delt(?:og|ager)|til stede|medvirkede/iu.test(line.text)) continue
      for (const [start, end] of findSentences(line.text, reading.lexicon.abbreviations)) {
        const sentence = line.text.slice(start, end)
        const match = GUEST.exec(sentence)
        if (!match) continue
        const items = match[1] ? expandItems(match[1]) : item.draft.number ? [item.draft.number] : []
        const words = sentence.slice(0, match.index).replace(/[\s,]+$/, '')
        for (const person of readPeople(words, line.span[0] + start, lexicon)) {
          if (roster.has(person.name)) continue
          roster.add(withUnit(person), { attendance: 'present', capacity: 'guest', organisation: null, items })
        }
      }
    }
  }
}

/** "Overlæge fra Hjertemedicinsk Afdeling, Karen Lund": title and unit stand before the name. */
function withUnit<P extends { readonly title: string | null; readonly organisation: string | null }>(person: P): P {
  const match =
    person.title === null && person.organisation
      ? /^(\p{L}+)\s+(?:fra|ved|i|på)\s+(\p{Lu}.*)$/u.exec(person.organisation)
      : null
  return match ? { ...person, title: match[1] as string, organisation: match[2] as string } : person
}

const FIELD_ROLES: Readonly<Partial<Record<string, Role>>> = {
  facilitator: 'facilitator',
  chair: 'chair',
  secretary: 'secretary',
}

/** "Mødeleder: Karen Lund / Bo Krogh", "Referent: Bo Krogh" in the title block, in lists of people and at the end. */
function readRoles(reading: Reading, head: Head, roster: Roster, lexicon: PeopleLexicon): void {
  const seen = new Set<number>(head.values.map(v => v.span[0]))
  const fields = head.values.map(v => ({ field: v.field as string, value: v.value, span: v.span }))
  for (const line of reading.lines.slice(-12)) {
    const hit = reading.lexicon.readHeadField(line.text)
    if (hit && hit.valueAt < line.text.length && !seen.has(line.span[0] + hit.valueAt))
      fields.push({
        field: hit.field,
        value: line.text.slice(hit.valueAt),
        span: [line.span[0] + hit.valueAt, line.span[1]],
      })
  }
  for (const { field, value, span } of fields) {
    const role = FIELD_ROLES[field]
    if (!role) continue
    const people = readPeople(value.replace(/\s*\/\s*/g, ' / '), span[0], lexicon)
    for (const person of people) {
      if (roster.addRole(person.name, role)) continue
      // Who leads the meeting or takes its minutes was there.
      roster.add(person, {
        attendance: 'present',
        capacity: role === 'secretary' ? 'secretariat' : 'member',
        organisation: null,
        items: [],
      })
      roster.addRole(person.name, role)
    }
    if (people.length === 0) for (const name of value.split(/\s*[/,&]\s*|\s+og\s+/u)) roster.addRole(name.trim(), role)
  }
}
