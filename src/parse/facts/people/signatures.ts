// The names on the page of signatures: who met, where the document lists nobody else.

import type { Line } from '../../layout/lines.js'
import type { ItemOutline } from '../../outline/outline.js'
import type { Reading } from '../../reading.js'
import type { EntryContext } from './list/entry.js'
import { readPeople } from './list/list.js'

// "Underskriftsside", "Underskrifter:", "Underskrift af protokol". Not: "Underskriften mangler."
const SIGNATURES =
  /^(?:\d+[.:]?\s+)?(?:underskrift(?:er|s(?:side|ark|blad|liste))?(?:\s+af\s+(?:protokol|referat|beslutningsprotokol)\p{L}*)?|underskrevet(?:\s+af)?)\s*[:.]?$/iu
/** Fewer names are a signature under a letter. */
const FEWEST = 2

export function readSignatures(
  reading: Reading,
  items: readonly ItemOutline[],
  { lexicon, roster }: EntryContext,
): void {
  if (roster.drafts.some(d => d.attendance === 'present' && d.capacity === 'member' && d.items.length === 0)) return
  const item = items.find(i => SIGNATURES.test(i.parts.title))
  const heading = reading.lines.findLastIndex(line => line.text.length < 60 && SIGNATURES.test(line.text))
  const from = item ? item.draft.body : heading < 0 ? reading.lines.length : heading + 1
  const people = reading.lines.slice(from).flatMap((line: Line) => {
    const text = line.text.replace(/^(?:_{3,}|\.{3,})\s*/, '')
    const found = text.length < 120 ? readPeople(text, line.span[1] - text.length, lexicon) : []
    return found.length > 0 && found.every(p => p.notes.length === 0) ? found : []
  })
  if (people.length < FEWEST) return
  for (const person of people) {
    const known = roster.find(person.name)
    if (!known)
      roster.add(person, {
        attendance: 'present',
        capacity: 'member',
        organisation: null,
        items: [],
        roles: [],
        list: -4,
      })
  }
}
