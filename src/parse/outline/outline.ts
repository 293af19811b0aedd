// Where things stand in a document: the reading in; front, items and their sections out. Facts are for others.

import type { SectionKind } from '../../model/document.js'
import type { Line } from '../layout/lines.js'
import type { Reading } from '../reading.js'
import { findEndMatter } from './end-matter.js'
import { readFront } from './front.js'
import { findCaseNumber } from './items/case-number.js'
import { readColumnTimes } from './items/column-times.js'
import { listHeadings } from './items/front-titles.js'
import { looksLikeClosedGroup, looksLikeGroup } from './items/group-heading.js'
import { type HeadingParts, readHeading } from './items/heading.js'
import type { ItemDraft } from './items/item-drafts.js'
import { type Doubt, findItems } from './items/items.js'
import { createAcceptance, labelsOutcome, type OutlineFacts } from './labels/accepted-labels.js'
import { withoutListLeads } from './labels/list-leads.js'
import { findUnknownLabels, type UnknownLabel } from './labels/unknown-labels.js'
import { findTrustedWeakLabels } from './labels/weak-labels.js'
import { cutSections, type SectionDraft } from './sections.js'

export interface ItemOutline {
  readonly draft: ItemDraft
  readonly parts: HeadingParts
  readonly sections: readonly SectionDraft[]
  /** The item's text is a list of participants. */
  readonly isPeople: boolean
}

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
  readonly unknown: readonly UnknownLabel[]
}

/** Reads the front before the items, since the labels of the items are dated against the meeting. */
export function readOutline<F extends OutlineFacts>(
  whole: Reading,
  learn: (reading: Reading, front: readonly SectionDraft[], drafts: readonly ItemDraft[]) => F,
): { readonly outline: Outline; readonly facts: F } {
  const { reading: found, drafts: drawn, doubts, heads = new Set() } = findItems(whole)
  const reading = withoutListLeads(found, drawn)
  const end = findEndMatter(reading, drawn)
  const drafts = drawn.map(draft => ({
    ...draft,
    body: belowHeads(reading, draft.body, heads),
    to: Math.min(draft.to, end),
  }))
  const firstItem = drafts[0]?.from ?? reading.lines.length
  const headings = drafts.map(d =>
    reading.lines
      .slice(d.titleLine, d.body)
      .map((l, n) => (n === 0 ? l.text.slice(d.titleAt) : l.text))
      .join(' '),
  )
  // The list at the front may leave out what a heading says beside its title.
  const titles = headings.flatMap(text => [text, readHeading(text, reading.lexicon.wordsAtStops).title])
  const { sections: front, contacts } = readFront(reading, firstItem, titles)
  const facts = learn(reading, front, drafts)
  const listed = listHeadings(reading, 0, firstItem)
  const trusted = findTrustedWeakLabels(reading, drafts)
  const unknown = findUnknownLabels(reading, drafts)
  const known = {
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
    return readItem(reading, draft, { listed, heads, ...known }, facts, closed)
  })
  const outline: Outline = {
    reading,
    front,
    items: trimGroups(items, groups, reading),
    contacts,
    below: reading.lines.slice(end),
    groups,
    doubts,
    unknown,
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

/** What was learned of all items. */
interface Known {
  readonly heads: ReadonlySet<Line>
  readonly listed: ReadonlyMap<string, HeadingParts>
  readonly trusted: ReadonlySet<number>
  readonly unknown: ReadonlySet<number>
  /** Some item labels what was said or resolved. */
  readonly labelsOutcome: boolean
}

/** Whether the document tells what was said, and whether none of its labels says where. */
interface Said {
  readonly isRecord: boolean
  readonly isOpen: boolean
}

function readItem(reading: Reading, draft: ItemDraft, known: Known, facts: OutlineFacts, closed: boolean): ItemOutline {
  const { lines, lexicon } = reading
  const heading = lines
    .slice(draft.from, draft.body)
    .map((line, n) => (draft.from + n === draft.titleLine ? withoutNumber(line.text, draft.titleAt) : line.text))
    .filter((_, n) => !known.heads.has(lines[draft.from + n] as Line))
    .join('\n')
  const own = withSpeakers(readHeading(heading, lexicon.wordsAtStops), lexicon)
  // Where the body only says "Ad 3", the list at the front is the heading.
  const front = own.title === '' && draft.number !== null ? known.listed.get(draft.number) : undefined
  const parts = {
    ...own,
    ...(front && completed(own, front)),
    closed: own.closed || closed || (front?.closed ?? false),
  }
  const standing = lexicon.readItemTitle(parts.title)
  const accepts = createAcceptance(reading, draft, known.trusted, facts)
  const isOpen = facts.isRecord && !labelsOutcome(reading, draft)
  const cut = cutSections(reading, draft.body, draft.to, accepts, { isOpen, unknown: known.unknown })
  const isPeople = standing?.people ?? false
  const caseNumber = parts.caseNumber ?? caseNumberIn(reading, cut)
  const said = { isRecord: facts.isRecord, isOpen: facts.isRecord && !known.labelsOutcome }
  const times = readColumnTimes(reading, cut, parts)
  return { draft, parts: { ...parts, ...times, caseNumber }, isPeople, sections: nameUnlabelled(cut, isPeople, said) }
}

// "Nye takster (Karen)", "Nye takster (Karen og Bo)"
const SPEAKERS = /\s\((\p{Lu}[^()]{1,60})\)$/u

/** Given names alone in brackets behind a title are of those who speak to it; of a whole name it may tell. */
function withSpeakers(parts: HeadingParts, { people }: Reading['lexicon']): HeadingParts {
  const said = parts.presenters.length > 0 ? null : SPEAKERS.exec(parts.title)
  const names = said?.[1]?.split(/,\s+|\s+(?:og|&)\s+/u) ?? []
  return said && names.every(people.isGivenName)
    ? { ...parts, title: parts.title.slice(0, said.index), presenters: names }
    : parts
}

/** The title, and the time before its number: "Kl. 13.00-13.10 – 1. Velkomst". */
function withoutNumber(text: string, titleAt: number): string {
  const time = /^\W*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}[^\p{L}]*?\s+(?=\S+\s*$)/iu.exec(text.slice(0, titleAt))?.[0] ?? ''
  return `${time}${text.slice(titleAt)}`
}

/** The case number below its own label, wherever in the item that stands. */
function caseNumberIn({ lines }: Reading, sections: readonly SectionDraft[]): string | null {
  const own = sections.find(section => section.hit?.entry.label === 'Journalnummer')
  return own ? (findCaseNumber(lines[own.from + 1]?.text ?? '')?.number ?? null) : null
}

/** What the item's own line leaves open, as the list at the front says it. */
function completed(own: HeadingParts, front: HeadingParts): Partial<HeadingParts> {
  return {
    title: front.title,
    purpose: own.purpose ?? front.purpose,
    presenters: own.presenters.length > 0 ? own.presenters : front.presenters,
    caseNumber: own.caseNumber ?? front.caseNumber,
    ...(own.start === null && { start: front.start, end: front.end }),
  }
}

/**
 * Text below a heading without a label is the case, unless the item has no label at all and the document is a record
 * of a meeting: then it is what was said. Behind a list of attachments the text goes on as it was before, if a label says
 * at any item what was resolved.
 */
function nameUnlabelled(
  sections: readonly SectionDraft[],
  isPeople: boolean,
  { isRecord, isOpen }: Said,
): SectionDraft[] {
  // Who is to do what and who signs is told behind what was said.
  const labelled = sections.some(
    s => s.hit !== null && s.kind !== 'opfølgning' && s.hit.entry.label !== 'Underskrifter',
  )
  let last: SectionKind = isPeople ? 'deltagere' : labelled || !isRecord ? 'sagsfremstilling' : 'referat'
  return sections.map((section, n) => {
    // Behind what is recommended in a sentence stands what was said to it; where no label says what was resolved, so it
    // does behind the attachments.
    const isSaid = (isRecord && last === 'indstilling') || (isOpen && sections[n - 1]?.kind === 'bilag')
    const kind = section.kind ?? (isSaid ? 'referat' : last)
    if (kind !== 'bilag') last = kind
    return { ...section, kind }
  })
}
