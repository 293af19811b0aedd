// One agenda item: its heading read, its text cut into sections that are named. A draft and what is known of all items in.

import { findTimes } from '../../danish/times.js'
import type { SectionKind } from '../../model/document.js'
import type { Line } from '../layout/lines.js'
import type { Reading } from '../reading.js'
import type { ItemDraft, SectionDraft } from './drafts.js'
import { findCaseNumber } from './items/heading/case-number.js'
import { type HeadingParts, splitPresenters } from './items/heading/heading.js'
import type { TitleHabits } from './items/heading/title-habits.js'
import { withoutNumberBehind } from './items/numbers/number-behind.js'
import { createAcceptance, labelsOutcome, type OutlineFacts } from './labels/accepted-labels.js'
import { JOINT } from './labels/column-heads.js'
import { isMarked } from './labels/marks.js'
import { cutSections } from './sections.js'

export interface ItemOutline {
  readonly draft: ItemDraft
  readonly parts: HeadingParts
  readonly sections: readonly SectionDraft[]
  /** The item's text is a list of participants. */
  readonly isPeople: boolean
}

/** What was learned of all items. */
export interface Known {
  readonly heads: ReadonlySet<Line>
  readonly habits: TitleHabits
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
  /** Marks before lines show what was resolved. */
  readonly isMarked: boolean
}

export function readItem(
  reading: Reading,
  draft: ItemDraft,
  known: Known,
  facts: OutlineFacts,
  closed: boolean,
): ItemOutline {
  const { lines, lexicon } = reading
  const printed = lines.slice(draft.from, draft.body).map((line, n) => ({
    text: draft.from + n === draft.titleLine ? titleIn(line.text, draft) : line.text,
    isField: known.habits.fields.has(line),
    isOther: draft.from + n === draft.numberLine || known.heads.has(line),
  }))
  const heading = printed.flatMap(({ text, isField, isOther }) => (isField || isOther ? [] : [text])).join('\n')
  const fields = printed.flatMap(({ text, isField }) => (isField ? [text] : []))
  const own = known.habits.read(heading, fields)
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
  const said = {
    isRecord: facts.isRecord,
    isOpen: facts.isRecord && !known.labelsOutcome,
    isMarked: isMarked(reading.marks, 'beslutning'),
  }
  const times = readColumnTimes(reading, cut, parts)
  return { draft, parts: { ...parts, ...times, caseNumber }, isPeople, sections: nameUnlabelled(cut, isPeople, said) }
}

/** The title, and the time before its number: "Kl. 13.00-13.10 – 1. Velkomst", "9.15 | 1 | Velkomst". */
function titleIn(text: string, { titleAt, number }: ItemDraft): string {
  const time =
    /^\W*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}[^\p{L}]*?\s+(?=\S+(?:\s[|·•–—-])?\s*$)/iu.exec(text.slice(0, titleAt))?.[0] ?? ''
  return `${time}${withoutNumberBehind(text.slice(titleAt), number)}`
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
  { isRecord, isOpen, isMarked }: Said,
): SectionDraft[] {
  // What was said stands above the attachments where nothing follows them.
  const isAbove = isOpen && !sections.some((s, n) => s.kind === null && sections[n - 1]?.kind === 'bilag')
  // Who is to do what and who signs is told behind what was said.
  const labelled = sections.some(
    s =>
      s.hit !== null &&
      s.kind !== 'opfølgning' &&
      !((isMarked || isAbove) && s.kind === 'bilag') &&
      s.hit.entry.label !== 'Underskrifter',
  )
  let last: SectionKind = isPeople ? 'deltagere' : labelled || !isRecord ? 'sagsfremstilling' : 'referat'
  return sections.map((section, n) => {
    // Behind what is recommended in a sentence stands what was said to it; where no label says what was resolved, so it
    // does behind the attachments.
    const isBehind = sections[n - 1]?.kind === 'bilag'
    const isSaid = (isRecord && last === 'indstilling') || (isBehind && (isOpen || last === 'opfølgning'))
    const kind = section.kind ?? (isSaid ? 'referat' : last)
    if (kind !== 'bilag') last = kind
    return { ...section, kind }
  })
}

const LONGEST_TIMES = 80

/** What the heading leaves open, from columns of a table with an item a row: "Tid", "Tid og ansvarlig". */
function readColumnTimes(
  { lines, lexicon }: Reading,
  sections: readonly SectionDraft[],
  own: Pick<HeadingParts, 'start' | 'presenters'>,
): Partial<HeadingParts> {
  for (const { hit, from, to } of sections) {
    const heads = hit?.column?.split(JOINT) ?? []
    if (!heads.some(head => lexicon.readHeadField(`${head}:`)?.field === 'time')) continue
    const said = lines
      .slice(from, to)
      .map(line => line.text)
      .join(' ')
    const [time] = findTimes(said, true)
    if (!time || said.length > LONGEST_TIMES) continue
    // "17.30-17.45 BK og IH"
    const behind = heads.length > 1 ? said.slice(time.span[1]) : ''
    return {
      ...(own.start === null && { start: time.start, end: time.end }),
      ...(own.presenters.length === 0 && {
        presenters: splitPresenters(behind.replace(/^[\s,:;–—-]*(?:v\/)?\s*/iu, '')),
      }),
    }
  }
  return {}
}
