// The lists of people of a document: in the front, in a title block without a label, as items, and inside items.

import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/drafts.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { LabelHit } from '../../outline/labels/label-hit.js'
import type { Outline } from '../../outline/outline.js'
import type { Reading } from '../../reading.js'
import type { Head } from '../meeting/head.js'
import type { PeopleContext } from './context.js'
import { readPeople, readPeopleList } from './line/list.js'
import { findApologies } from './list/apologies.js'
import { readBlock } from './list/block.js'
import { type Changes, withoutMarks } from './list/block-lines.js'
import { findStackedValues } from './list/stacked.js'
import { type LineRange, readStrayLists } from './stray-lists.js'
import { toldSections } from './told/telling.js'
import { mayTell } from './told/told.js'

/** Returns where lists without a label stand in the title block. */
export function readLists(whole: Reading, outline: Outline, head: Head, context: PeopleContext): readonly LineRange[] {
  const { front } = outline
  const [from, to] = [front[0]?.from ?? 0, front.at(-1)?.to ?? 0]
  const reading = { ...whole, labels: withAwayGroups(whole, to) }
  const stray: LineRange[] = []
  const apologies = findApologies(reading, from, to, context)
  for (const [n, section] of front.entries()) {
    if (section.kind === 'hoved') stray.push(...readStrayLists(reading, section, head, context))
    if (section.kind !== 'deltagere') continue
    const { attendance, capacity } = (section.hit && reading.labels[section.from]?.entry) ?? {}
    const stacked = findStacked(reading, front, n, context) ?? []
    readBlock(
      reading,
      {
        from: section.from,
        to: section.to,
        attendance: attendance ?? 'present',
        capacity: capacity ?? 'member',
        changes: new Map([...apologies, ...stacked]),
      },
      context,
    )
  }
  for (const item of outline.items) if (item.isPeople) readPeopleItem(reading, item, context)
  if (!context.roster.drafts.some(d => d.attendance === 'present')) readListsInItems(reading, outline.items, context)
  return stray
}

/** "Deltagere:" and right below it "Afbud:", all names below both: unless gaps tell them apart, all were present. */
function findStacked(
  reading: Reading,
  front: readonly SectionDraft[],
  n: number,
  context: PeopleContext,
): Changes | null {
  const [before, section] = [front[n - 1], front[n] as SectionDraft]
  if (before?.kind !== 'deltagere' || before.to - before.from !== 1 || before.hit?.textAt !== null) return null
  if (before.hit.entry.attendance !== 'present' || section.hit?.entry.attendance !== 'absent') return null
  if (section.hit.textAt !== null || section.to - section.from < 4 || reading.lines[section.from]?.gap) return null
  return (
    findStackedValues(reading, before.from, section.to, context) ??
    new Map([[section.from + 1, { attendance: 'present' }]])
  )
}

// "Fraværende", "Afbud". Not: "Deltagere og afbud"
const ABSENT = /fravær|afbud|forfald/iu

/** An agenda item "Deltagere" or "Fraværende" with the list below it; its decision may name the absent. */
function readPeopleItem(reading: Reading, item: ItemOutline, context: PeopleContext): void {
  const absent = ABSENT.test(item.parts.title) && !/deltager|fremmød/iu.test(item.parts.title)
  const listed = context.roster.drafts.length
  for (const section of toldSections(item)) {
    const isAway = !absent && section.kind === 'beslutning' && namesOnlyListed(reading, section, context, listed)
    const { from, to } = section
    const changes = findApologies(reading, from, to, context)
    readBlock(reading, { from, to, attendance: absent || isAway ? 'absent' : 'present', changes }, context)
  }
}

/** Unlabelled names under the decision, all of them in the list above: these people were absent. */
function namesOnlyListed(
  { lines, labels }: Reading,
  section: SectionDraft,
  { lexicon, roster }: PeopleContext,
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

/** If the front lists nobody: a labelled list inside an item, most often the last one ("Til stede: …"). */
function readListsInItems(reading: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
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
      const from = reading.labels[i] ? i : i + 1
      readBlock(reading, { from, to, capacity: hit.entry.capacity ?? 'member' }, context)
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

/** The list below a label ends at another label or running text and, behind a gap, where no more people are named. */
function endOfList(reading: Reading, from: number, to: number, hit: LabelHit, { lexicon }: PeopleContext): number {
  const { lines, labels } = reading
  let end = from + 1
  if (hit.textAt !== null) return end
  const names = ({ text: whole }: Line): boolean => {
    // "Rådgiver Karen Lund Afbud: Bo Krogh"
    const text = whole.replace(/\s(?:afbud|forfald):\s.*$/iu, '')
    const { people, prose } = readPeopleList(withoutMarks(text), 0, lexicon)
    return people.length > 0 && prose.length === 0 && !mayTell(text.replace(/\([^()]*\)/g, ''))
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

/** "Bestyrelsen: … Observatører: …" again below "Afbud:" divide the absent: labels of absence the second time. */
function withAwayGroups({ lines, labels }: Reading, to: number): Reading['labels'] {
  const seen = new Set<string>()
  const marked = new Map<number, LabelHit>()
  /** The line at which a group of absent people may stand: right below "Afbud:", or behind another such group. */
  let next = -1
  for (let i = 0; i < to; i++) {
    const hit = labels[i]
    if (hit?.entry.kind !== 'deltagere') continue
    const name = (lines[i]?.text.slice(0, hit.end) ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' ')
    if (hit.entry.attendance === 'absent') next = hit.textAt === null ? i + 1 : -1
    else if (next >= 0 && seen.has(name) && (i === next || marked.has(next))) {
      marked.set(i, { ...hit, entry: { ...hit.entry, attendance: 'absent' } })
      next = i
    } else {
      seen.add(name)
      next = -1
    }
  }
  return marked.size > 0 ? labels.map((hit, i) => marked.get(i) ?? hit) : labels
}
