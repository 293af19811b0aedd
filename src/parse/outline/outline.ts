// Where things stand in a document: the reading in; front, items and their sections out. Facts are for others.

import type { Line } from '../layout/lines.js'
import type { Reading } from '../reading.js'
import type { ItemDraft, SectionDraft } from './drafts.js'
import { findEndMatter } from './end-matter.js'
import { readFront } from './front.js'
import { type ItemOutline, readItem } from './item-outline.js'
import { looksLikeClosedGroup, looksLikeGroup } from './items/heading/group-heading.js'
import { type Doubt, findItems, type Items } from './items/items.js'
import { listHeadings } from './items/numbers/front-titles.js'
import { findWholeRecord } from './items/whole-record.js'
import { labelsOutcome, type OutlineFacts } from './labels/accepted-labels.js'
import { withoutListLeads } from './labels/list-leads.js'
import { findPartLabels, type PartLabel, withPartLabels } from './labels/part-labels.js'
import { findUnknownLabels } from './labels/unknown-labels.js'
import { findTrustedWeakLabels } from './labels/weak-labels.js'

export interface Outline {
  /** The reading the indices point into: lines that held a heading and text are two. */
  readonly reading: Reading
  readonly front: readonly SectionDraft[]
  readonly items: readonly ItemOutline[]
  readonly contacts: readonly Line[]
  /** What stands below the last item and belongs to none. */
  readonly below: readonly Line[]
  /** Headings over several items, rows that head a table of them. */
  readonly groups: readonly Line[]
  readonly doubts: readonly Doubt[]
  /** Labels that no dictionary knows. */
  readonly unknown: readonly PartLabel[]
}

type Learn<F> = (reading: Reading, front: readonly SectionDraft[], drafts: readonly ItemDraft[]) => F
interface Outlined<F> {
  readonly outline: Outline
  readonly facts: F
}

export function readOutline<F extends OutlineFacts>(whole: Reading, learn: Learn<F>): Outlined<F> {
  const items = findItems(whole)
  const read = outlineOf(items, learn)
  if (items.drafts.length > 0 || !read.facts.isCalledRecord) return read
  const record = findWholeRecord(items.reading, read.outline.front)
  return record ? outlineOf({ ...items, drafts: [record] }, learn) : read
}

/** Reads the front before the items, since the labels of the items are dated against the meeting. */
function outlineOf<F extends OutlineFacts>(
  { reading: found, drafts: drawn, doubts, habits, heads = new Set() }: Items,
  learn: Learn<F>,
): Outlined<F> {
  const known = withoutListLeads(found, drawn)
  const end = findEndMatter(known, drawn)
  const drafts = drawn.map(draft => ({
    ...draft,
    body: belowHeads(known, draft.body, heads),
    to: Math.min(draft.to, end),
  }))
  const own = findPartLabels(known, drafts)
  const reading = withPartLabels(known, own)
  const firstItem = drafts[0]?.from ?? reading.lines.length
  const headings = drafts.map(d =>
    reading.lines
      .slice(d.titleLine, d.body)
      .map((l, n) => (n === 0 ? l.text.slice(d.titleAt) : l.text))
      .join(' '),
  )
  // The list at the front may leave out what a heading says beside its title.
  const titles = headings.flatMap(text => [text, reading.lexicon.readHeading(text).title])
  const { sections: front, contacts } = readFront(reading, firstItem, titles)
  const facts = learn(reading, front, drafts)
  const listed = listHeadings(reading, 0, firstItem)
  const trusted = findTrustedWeakLabels(reading, drafts)
  const unknown = findUnknownLabels(reading, drafts)
  const ofAll = {
    trusted,
    unknown: new Set(unknown.flatMap(label => label.lines)),
    labelsOutcome: drafts.some(draft => labelsOutcome(reading, draft)),
  }
  const groups: Line[] = drafts.flatMap(({ from }) => headsAbove(reading, from, heads))
  let closed = false
  const items = drafts.map(draft => {
    const before = groupAbove(reading, draft, drafts)
    if (before) {
      closed = looksLikeClosedGroup(before.text)
      groups.push(before)
    }
    return readItem(reading, draft, { listed, heads, habits, ...ofAll }, facts, closed)
  })
  const outline: Outline = {
    reading,
    front,
    items: trimGroups(items, groups, reading),
    contacts,
    below: reading.lines.slice(end),
    groups,
    doubts,
    unknown: [...own.filter(({ kind, isSaid }) => kind !== null && !isSaid), ...unknown],
  }
  return { outline, facts }
}

/** Beside the title may stand the heads of the columns below it. */
function belowHeads({ lines }: Reading, body: number, heads: ReadonlySet<Line>): number {
  let at = body
  while (heads.has(lines[at] as Line)) at++
  return at
}

/** The rows directly above an item that head its table. */
function headsAbove({ lines }: Reading, from: number, heads: ReadonlySet<Line>): readonly Line[] {
  let first = from
  while (heads.has(lines[first - 1] as Line)) first--
  return lines.slice(first, from)
}

/** The group heading directly above an item (between it and the item before). */
function groupAbove({ lines, labels }: Reading, draft: ItemDraft, drafts: readonly ItemDraft[]): Line | null {
  const line = lines[draft.from - 1]
  const isInFront = draft === drafts[0]
  return line &&
    looksLikeGroup(line.text) &&
    !labels[draft.from - 1]?.entry.attendance &&
    !(isInFront && labels[draft.from - 1])
    ? line
    : null
}

function trimGroups(items: readonly ItemOutline[], groups: readonly Line[], { lines }: Reading): ItemOutline[] {
  const set = new Set(groups)
  const lastOutside = (from: number, to: number): number => {
    let end = to
    while (end > from && set.has(lines[end - 1] as Line)) end--
    return end
  }
  return items.map(item => ({
    ...item,
    sections: item.sections.map(s => ({ ...s, to: lastOutside(s.from, s.to) })).filter(s => s.to > s.from),
  }))
}
