// Packs a document into a parcel of all that is stored of it: rows as JSON, the layout packed, words folded and stemmed.
// Everything that takes time is done here, in a worker; the one writer (save.ts) only hands parcels to SQLite. Ids of rows
// count from 1 within the parcel; 0 stands for the document.

import { findCprNumbers } from '../../danish/cpr.js'
import { fold } from '../../danish/fold.js'
import type { Document, Item } from '../../model/document.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import { type MeetingKey, meetingKey } from '../meeting/meeting-key.js'
import { documentRow } from '../rows/document.js'
import { extractionRow } from '../rows/extraction.js'
import { FACTS, NOTE } from '../rows/facts.js'
import { sectionRow } from '../rows/section.js'
import type { HeadingTable, NameTable, WordTable } from '../schema.js'
import { listForms } from '../search-forms.js'
import { PARCEL_TABLES, type ParcelTable, packRows } from './columns.js'

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

export function packReading(reading: Reading): Parcel {
  const { document, extracted, versions } = reading
  if (extracted.text !== document.text) throw new Error(`${document.source.path}: the parser changed the text`)
  const { text, layout, ...extraction } = extractionRow(extracted, versions.extractor)
  const rows: Readonly<Record<ParcelTable, readonly object[]>> = {
    ...listRows(document, versions),
    extraction: [extraction],
  }
  const packed = PARCEL_TABLES.map(table => [table, packRows(table, rows[table])])
  return {
    id: document.id,
    meeting: meetingKey(document),
    text,
    layout,
    rows: Object.fromEntries(packed),
    cprNumbers: findCprNumbers(text).length,
  }
}

function listRows(document: Document, versions: Versions) {
  const { text, participants, front, items, furniture, diagnostics } = document
  const forms = new Set<string>()
  const searched = searchRows(document, forms)
  return {
    document: [documentRow(document, versions)],
    participant: numbered(ofDocument(participants, FACTS.participant.write)),
    item: numbered(ofDocument(items, item => FACTS.item.write({ ...item, ...item.heading }))),
    section: numbered([
      ...ofDocument(front, section => ({ item: null, ...sectionRow(section, text) })),
      ...ofItems(items, item => item.sections.map(section => sectionRow(section, text))),
    ]),
    recommendation: numbered(ofItems(items, item => item.recommendations.map(FACTS.recommendation.write))),
    decision: numbered(ofItems(items, item => item.decisions.map(FACTS.decision.write))),
    action: numbered(ofItems(items, item => item.actions.map(FACTS.action.write))),
    attachment: numbered(ofItems(items, item => item.attachments.map(FACTS.attachment.write))),
    reference: numbered(
      ofItems(items, item => [...item.references.map(FACTS.reference.write), ...item.notes.map(NOTE.write)]),
    ),
    furniture: ofDocument(furniture, FACTS.furniture.write),
    diagnostic: ofDocument(diagnostics, FACTS.diagnostic.write),
    heading: [headingRow(document)],
    ...searched,
    term: listTerms(forms),
    name: listNames(document),
  }
}

const numbered = (rows: readonly object[]) => rows.map((row, index) => ({ id: index + 1, ...row }))

const ofDocument = <Fact>(facts: readonly Fact[], row: (fact: Fact) => object) =>
  facts.map((fact, position) => ({ document: 0, position, ...row(fact) }))

/** The rows of one noun of all items. */
const ofItems = (items: readonly Item[], rows: (item: Item) => readonly object[]) =>
  items.flatMap((item, index) => ofDocument(rows(item), row => ({ item: index + 1, ...row })))

/** The rows of the full-text indexes, those of each numbered from 1. What is in them is added to `seen`. */
function searchRows({ items }: Document, seen: Set<string>) {
  const joined = (text: string): string => {
    const forms = listForms(text)
    for (const form of forms) seen.add(form)
    return forms.join(' ')
  }
  const rows = (list: (item: Item) => readonly { readonly text: string }[]) =>
    items
      .flatMap(item => list(item).map(({ text }) => [item.title, text] as const))
      .map(([title, text], index) => ({
        rowid: index + 1,
        title_forms: joined(title ?? ''),
        text_forms: joined(text),
      }))
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

/** Its document is set when it is saved. */
function headingRow({ title, front, furniture, text }: Document): HeadingTable {
  const blocks = front.filter(section => section.kind === 'hoved').map(section => text.slice(...section.span))
  const margins = furniture
    .filter(({ kind }) => kind === 'header' || kind === 'footer' || kind === 'contact')
    .map(({ span }) => text.slice(...span))
  return { document: 0, text: [title ?? '', ...blocks, ...new Set(margins)].join('\n').slice(0, LONGEST) }
}

const WORD = /^\p{L}{3,60}$/u

function listTerms(forms: ReadonlySet<string>): WordTable[] {
  return [...forms]
    .filter(form => WORD.test(form))
    .sort()
    .map(form => ({ form }))
}

/** Who took part, for whom, and who was given a task. */
function listNames({ participants, items }: Document): NameTable[] {
  const names = new Map<string, NameTable>()
  const add = (kind: NameTable['kind'], written: string | null) => {
    if (written === null) return
    const folded = fold(written)
    names.set(`${kind} ${folded}`, { kind, folded, written })
  }
  for (const { name, organisation } of participants) {
    add('person', name)
    add('organisation', organisation)
  }
  for (const { responsible } of items.flatMap(item => item.actions)) add('responsible', responsible)
  return [...names.values()]
}
