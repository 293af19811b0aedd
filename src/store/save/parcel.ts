// Packs a document into a parcel of all that is stored of it: rows as JSON, the layout packed, words folded and stemmed.
// Everything that takes time is done here, in a worker; the one writer (save.ts) only hands parcels to SQLite. Items are
// referred to by their place in the document, from 1.

import { findCprNumbers } from '../../danish/cpr.js'
import { fold } from '../../danish/fold.js'
import type { Document, Item } from '../../model/document.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import { documentRow, type MeetingKey, meetingKey, packLayout } from '../rows/document.js'
import { FACTS, NOTE } from '../rows/facts.js'
import { sectionRow } from '../rows/section.js'
import type { NameTable } from '../schema.js'
import { listForms } from '../search-forms.js'
import { COLUMNS, PARCEL_TABLES, type ParcelTable, packRows, type Row } from './columns.js'

export interface Reading {
  readonly document: Document
  readonly extracted: ExtractedText
  readonly versions: Versions
}

export interface Versions {
  readonly extractor: string
  readonly parser: string
  readonly dictionary: string
}

/** Plain data: it can be sent to another process. */
export interface Parcel {
  readonly id: string
  readonly meeting: MeetingKey
  readonly text: string
  readonly layout: Uint8Array
  /** JSON: a list of rows for each table, each a list of values in the order of COLUMNS. */
  readonly rows: Readonly<Record<ParcelTable, string>>
  /** How many CPR numbers its text holds. */
  readonly cprNumbers: number
}

export function packReading({ document, extracted, versions }: Reading): Parcel {
  const { id, source, text } = document
  if (extracted.text !== text) throw new Error(`${source.path}: the parser changed the text`)
  const rows = listRows(document, versions)
  const packed = PARCEL_TABLES.map(table => [table, packRows(table, rows[table])])
  return {
    id,
    meeting: meetingKey(document),
    text,
    layout: packLayout(extracted),
    rows: Object.fromEntries(packed),
    cprNumbers: findCprNumbers(text).length,
  }
}

function listRows(document: Document, versions: Versions): Record<ParcelTable, readonly Row[]> {
  const { text, participants, front, items, furniture, diagnostics } = document
  const head: Readonly<Record<string, unknown>> = { ...documentRow(document, versions) }
  const forms = new Set<string>()
  const searched = searchRows(items, forms)
  return {
    document: [COLUMNS.document.map(column => head[column])],
    extraction: [[versions.extractor]],
    participant: participants.map(FACTS.participant.write),
    item: items.map(item => FACTS.item.write({ ...item, ...item.heading })),
    section: [
      ...front.map((section, position) => [null, position, ...sectionRow(section, text)]),
      ...ofItems(items, item => item.sections.map(section => sectionRow(section, text))),
    ],
    recommendation: ofItems(items, item => item.recommendations.map(FACTS.recommendation.write)),
    decision: ofItems(items, item => item.decisions.map(FACTS.decision.write)),
    action: ofItems(items, item => item.actions.map(FACTS.action.write)),
    attachment: ofItems(items, item => item.attachments.map(FACTS.attachment.write)),
    reference: ofItems(items, item => [...item.references.map(FACTS.reference.write), ...item.notes.map(NOTE.write)]),
    furniture: furniture.map(FACTS.furniture.write),
    diagnostic: diagnostics.map(FACTS.diagnostic.write),
    heading: [headingRow(document)],
    ...searched,
    term: listTerms(forms),
    name: listNames(document),
  }
}

/** The rows of one noun of all items. */
const ofItems = (items: readonly Item[], rows: (item: Item) => readonly Row[]): Row[] =>
  items.flatMap((item, index) => rows(item).map((row, position) => [index + 1, position, ...row]))

/** The rows of the full-text indexes. What is in them is added to `seen`. */
function searchRows(items: readonly Item[], seen: Set<string>) {
  const joined = (text: string): string => {
    const forms = listForms(text)
    for (const form of forms) seen.add(form)
    return forms.join(' ')
  }
  const titles = items.map(({ title }) => joined(title ?? ''))
  const rows = (texts: (item: Item) => readonly { readonly text: string }[]) =>
    items.flatMap((item, index) => texts(item).map(({ text }) => [titles[index], joined(text)]))
  return {
    // Footnotes are found with the item that refers to them.
    item_search: rows(item => [{ text: [...item.sections, ...item.notes].map(({ text }) => text).join('\n') }]),
    decision_search: rows(item => item.decisions),
    recommendation_search: rows(item => item.recommendations),
  }
}

/** Its approximate size in memory, in bytes. */
export function parcelSize({ text, layout, rows }: Parcel): number {
  return Object.values(rows).reduce((size, list) => size + list.length, text.length + layout.length)
}

/** A title block is short; anything longer was mistaken for one. */
const LONGEST = 2000

/** The head of a document. */
function headingRow({ title, front, furniture, text }: Document): Row {
  const blocks = front.filter(section => section.kind === 'hoved').map(section => text.slice(...section.span))
  const margins = furniture
    .filter(({ kind }) => kind === 'header' || kind === 'footer' || kind === 'contact')
    .map(({ span }) => text.slice(...span))
  return [[title ?? '', ...blocks, ...new Set(margins)].join('\n').slice(0, LONGEST)]
}

const WORD = /^\p{L}{3,60}$/u

const listTerms = (forms: ReadonlySet<string>): Row[] => [...forms].filter(form => WORD.test(form)).map(form => [form])

/** Who took part, for whom, and who was given a task. */
function listNames({ participants, items }: Document): Row[] {
  const names = new Map<string, Row>()
  const add = (kind: NameTable['kind'], written: string | null) => {
    if (written === null) return
    const folded = fold(written)
    names.set(`${kind} ${folded}`, [kind, folded, written])
  }
  for (const { name, organisation } of participants) {
    add('person', name)
    add('organisation', organisation)
  }
  for (const { responsible } of items.flatMap(item => item.actions)) add('responsible', responsible)
  return [...names.values()]
}
