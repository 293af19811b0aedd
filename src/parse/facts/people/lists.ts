// The lists of people of a document, wherever they stand: front sections, agenda items that are such lists, lists and
// sentences of the title block that have no label, and lists at the end.

import type { Line } from '../../layout/lines.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { LabelHit } from '../../outline/labels/label-hit.js'
import type { Outline } from '../../outline/outline.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import type { Head } from '../meeting/head.js'
import { withAwayGroups } from './away-groups.js'
import { readPeople, readPeopleList } from './line/list.js'
import { findApologies, NO_APOLOGIES } from './list/apologies.js'
import { readBlock } from './list/block.js'
import { type Block, BULLET } from './list/block-lines.js'
import type { EntryContext } from './list/entry.js'
import { findStackedValues } from './list/stacked.js'
import { type LineRange, readStrayLists } from './stray-lists.js'
import { TELLS } from './told/told.js'

/** Returns where lists without a label stand in the title block. */
export function readLists(whole: Reading, outline: Outline, head: Head, context: EntryContext): readonly LineRange[] {
  const { front } = outline
  const reading = { ...whole, labels: withAwayGroups(whole, front.at(-1)?.to ?? 0) }
  const stray: LineRange[] = []
  const apologies = findApologies(reading, front[0]?.from ?? 0, front.at(-1)?.to ?? 0, context)
  for (const [n, section] of front.entries()) {
    if (section.kind === 'hoved') stray.push(...readStrayLists(reading, section, head, context))
    if (section.kind !== 'deltagere') continue
    const entry = section.hit && reading.labels[section.from]?.entry
    const stacked = stackedLabels(reading, front, n, context)
    readBlock(
      reading,
      {
        from: section.from,
        to: section.to,
        attendance: entry?.attendance ?? 'present',
        capacity: entry?.capacity ?? 'member',
        valuesBelow: stacked,
        apologies,
      },
      context,
    )
  }
  for (const item of outline.items) if (item.isPeople) readPeopleItem(reading, item, context)
  if (!context.roster.drafts.some(d => d.attendance === 'present')) readListsInItems(reading, outline.items, context)
  return stray
}

/** "Deltagere:", "Afbud:" one under the other and all names below; where nothing tells whose is whose, they took part. */
function stackedLabels(
  reading: Reading,
  front: readonly SectionDraft[],
  n: number,
  context: EntryContext,
): Block['valuesBelow'] {
  const [before, section] = [front[n - 1], front[n] as SectionDraft]
  if (before?.kind !== 'deltagere' || before.to - before.from !== 1 || before.hit?.textAt !== null) return null
  if (before.hit.entry.attendance !== 'present' || section.hit?.entry.attendance !== 'absent') return null
  if (section.hit.textAt !== null || section.to - section.from < 4 || reading.lines[section.from]?.gap) return null
  const values = findStackedValues(reading, before.from, section.to, context)
  return values ?? new Map([[section.from + 1, { attendance: 'present' }]])
}

// "Fraværende", "Afbud". Not: "Deltagere og afbud"
const ABSENT = /fravær|afbud|forfald/iu

/** An agenda item "Deltagere" or "Fraværende" with the list below it; who was away may stand under its decision. */
function readPeopleItem(reading: Reading, item: ItemOutline, context: EntryContext): void {
  const absent = ABSENT.test(item.parts.title) && !/deltager|fremmød/iu.test(item.parts.title)
  const listed = context.roster.drafts.length
  for (const section of item.sections) {
    if (section.kind === 'bilag' || section.kind === 'andet' || section.kind === 'indstilling') continue
    const isAway = !absent && section.kind === 'beslutning' && namesOnlyListed(reading, section, context, listed)
    readBlock(
      reading,
      {
        from: section.from,
        to: section.to,
        attendance: absent || isAway ? 'absent' : 'present',
        capacity: 'member',
        valuesBelow: null,
        apologies: findApologies(reading, section.from, section.to, context),
      },
      context,
    )
  }
}

/** Names without a label under the decision, all of them in the list above: those who were away. */
function namesOnlyListed(
  { lines, labels }: Reading,
  section: SectionDraft,
  { lexicon, roster }: EntryContext,
  listed: number,
): boolean {
  if (roster.drafts.length - listed < 3) return false
  const range = [...labels.slice(section.from, section.to)]
  if (range.some(hit => hit?.entry.kind === 'deltagere')) return false
  const people = lines
    .slice(section.from, section.to)
    .flatMap(line => (line.text.length < 200 ? readPeople(line.text, 0, lexicon) : []))
  return (
    people.length > 0 &&
    people.length < roster.drafts.length - listed &&
    people.every(p => roster.find(p.name) !== null)
  )
}

/** Where the front lists nobody: a labelled list inside an item, most often at the end ("Til stede: …"). */
function readListsInItems(reading: Reading, items: readonly ItemOutline[], context: EntryContext): void {
  for (const [n, item] of items.entries()) {
    // In the middle of the agenda such a list is about something else.
    if (item.isPeople || (n > 1 && n < items.length - 1)) continue
    for (let i = item.draft.body; i < item.draft.to; i++) {
      const hit = reading.labels[i] ?? letteredLabel(reading, i)
      if (hit?.entry.kind !== 'deltagere' || hit.entry.attendance !== 'present' || hit.entry.capacity === 'guest')
        continue
      // "Hvem" above a list of tasks is no list of those who met.
      if (item.sections.some(({ kind, from, to }) => kind === 'opfølgning' && i >= from && i < to)) continue
      const to = endOfList(reading, i, item.draft.to, hit, context)
      readBlock(
        reading,
        {
          from: reading.labels[i] ? i : i + 1,
          to,
          attendance: 'present',
          capacity: hit.entry.capacity ?? 'member',
          valuesBelow: null,
          apologies: NO_APOLOGIES,
        },
        context,
      )
      i = to - 1
    }
  }
}

// "b) Til stede", "b ) Tilstedeværende", "b. Fremmødte"
const LETTERED = /^\(?[a-z]\s?[.)]\s+(?=\p{Lu})/u

/** "b) Tilstedeværende" alone on its line: a list below an entry of the item. */
function letteredLabel({ lines, lexicon }: Reading, i: number): LabelHit | null {
  const { text } = lines[i] as Line
  const letter = LETTERED.exec(text)?.[0]
  const hit = letter ? lexicon.readLabel(text.slice(letter.length)) : null
  return hit?.textAt === null ? hit : null
}

/** The lines below a label up to another label or running text, and behind a gap as long as they name people. */
function endOfList(reading: Reading, from: number, to: number, hit: LabelHit, { lexicon }: EntryContext): number {
  const { lines, labels } = reading
  let end = from + 1
  if (hit.textAt !== null) return end
  const names = ({ text: whole }: Line): boolean => {
    // "Rådgiver Karen Lund Afbud: Bo Krogh"
    const text = whole.replace(/\s(?:afbud|forfald):\s.*$/iu, '')
    const { people, prose } = readPeopleList(text.replace(BULLET, ''), 0, lexicon)
    return people.length > 0 && prose.length === 0 && !TELLS.test(text.replace(/\([^()]*\)/g, ''))
  }
  /** "Fra foreningerne:" with those who came from there below it. */
  const heads = (i: number): boolean =>
    /:\s*$/.test((lines[i] as Line).text) && i + 1 < to && !labels[i + 1] && names(lines[i + 1] as Line)
  while (end < to && !labels[end]) {
    const line = lines[end] as Line
    const goesOn = line.text.length < 200 && (end === from + 1 || !line.gap)
    if (!goesOn && !names(line) && !heads(end)) break
    end++
  }
  return end
}
