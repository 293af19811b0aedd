// The names on the page of signatures: the participants of a meeting whose minutes list nobody else.

import type { Line } from '../../layout/lines.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import { opensSignatures } from '../../outline/signature-block.js'
import type { Reading } from '../../reading.js'
import type { PeopleContext } from './context.js'
import { readPeople } from './line/list.js'
import { listState } from './list/draft.js'

/** A single name is the signature of a letter. */
const FEWEST = 2

export function readSignatures(
  reading: Reading,
  items: readonly ItemOutline[],
  { lexicon, roster }: PeopleContext,
): void {
  if (roster.hasMembers()) return
  const item = items.find(({ parts }) => opensSignatures(parts.title, reading.lexicon))
  const heading = reading.labels.findLastIndex(hit => hit?.entry.label === 'Underskrifter' && hit.textAt === null)
  // "Underskrevet." under the first item says that the last minutes were.
  const isLast = heading >= (items.at(-1)?.draft.body ?? 0)
  const from = item ? item.draft.body : isLast && heading >= 0 ? heading + 1 : reading.lines.length
  const people = reading.lines.slice(from).flatMap((line: Line) => {
    const text = line.text.replace(/^(?:_{3,}|\.{3,})\s*/, '')
    const found = text.length < 120 ? readPeople(text, line.span[1] - text.length, lexicon) : []
    return found.length > 0 && found.every(p => p.notes.length === 0) ? found : []
  })
  if (people.length < FEWEST) return
  for (const person of people) if (!roster.find(person.name)) roster.add(person, listState(-4))
}
