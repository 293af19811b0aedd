// A document that was read in, all that is stored of it out: rows as JSON, layout packed, words folded and stemmed. All
// that costs time is done here, so that it can be done beside others; the one writer (save.ts) only hands it to SQLite.
// Imports no database. Ids of rows count from 1 within the parcel, 0 stands for the document.

import { findCprNumbers } from '../../danish/cpr.js'
import type { Document, Item, Note, Reference } from '../../model/document.js'
import type { ExtractedText } from '../../model/extracted-text.js'
import { type MeetingKey, meetingKey } from '../meeting/meeting-key.js'
import { actionRow } from '../rows/action.js'
import { attachmentRow } from '../rows/attachment.js'
import { decisionRow } from '../rows/decision.js'
import { diagnosticRow } from '../rows/diagnostic.js'
import { documentRow } from '../rows/document.js'
import { extractionRow } from '../rows/extraction.js'
import { furnitureRow } from '../rows/furniture.js'
import { headingRow } from '../rows/heading.js'
import { itemRow } from '../rows/item.js'
import { participantRow } from '../rows/participant.js'
import { recommendationRow } from '../rows/recommendation.js'
import { noteRow, referenceRow } from '../rows/reference.js'
import { sectionRow } from '../rows/section.js'
import { searchForms } from '../search-forms.js'
import { PARCEL_TABLES, type ParcelTable, packRows } from './columns.js'
import { listNames, listTerms } from './terms.js'

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
  const { text, layout, ...extraction } = extractionRow(extracted, 0, versions.extractor)
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
  /** One noun of all items: each with its id, its item and its place in it. */
  const ofItems = <Fact, Made>(
    list: (item: Item) => readonly Fact[],
    row: (fact: Fact, id: number, document: number, item: number, position: number) => Made,
    before = 0,
  ): Made[] => {
    let id = before
    return items.flatMap((item, index) => list(item).map((fact, position) => row(fact, ++id, 0, index + 1, position)))
  }
  const searched = searchRows(document)
  return {
    document: [documentRow(document, 0, 0, versions)],
    participant: participants.map((one, position) => participantRow(one, position + 1, 0, position)),
    item: items.map((item, position) => itemRow(item, position + 1, 0, position)),
    section: [
      ...front.map((one, position) => sectionRow(one, position + 1, 0, null, position, text)),
      ...ofItems(
        item => item.sections,
        (fact, id, of, item, position) => sectionRow(fact, id, of, item, position, text),
        front.length,
      ),
    ],
    recommendation: ofItems(item => item.recommendations, recommendationRow),
    decision: ofItems(item => item.decisions, decisionRow),
    action: ofItems(item => item.actions, actionRow),
    attachment: ofItems(item => item.attachments, attachmentRow),
    reference: ofItems(
      (item): readonly (Reference | Note)[] => [...item.references, ...item.notes],
      (fact, ...place) => ('mark' in fact ? noteRow(fact, ...place) : referenceRow(fact, ...place)),
    ),
    furniture: furniture.map((one, position) => furnitureRow(one, 0, position)),
    diagnostic: diagnostics.map((one, position) => diagnosticRow(one, 0, position)),
    heading: [headingRow(document, 0)],
    ...searched,
    term: listTerms(Object.values(searched).flatMap(rows => rows.flatMap(row => [row.title_forms, row.text_forms]))),
    name: listNames(document),
  }
}

/** The rows of the full-text indexes, those of each numbered from 1. */
function searchRows({ items }: Document) {
  const rows = (list: (item: Item) => readonly { readonly text: string }[]) =>
    items
      .flatMap(item => list(item).map(({ text }) => [item.title, text] as const))
      .map(([title, text], index) => ({
        rowid: index + 1,
        title_forms: title === null ? '' : searchForms(title),
        text_forms: searchForms(text),
      }))
  return {
    // What stands in footnotes is found with the item that refers to them.
    item_search: rows(item => [{ text: [...item.sections, ...item.notes].map(({ text }) => text).join('\n') }]),
    decision_search: rows(item => item.decisions),
    recommendation_search: rows(item => item.recommendations),
  }
}

/** About how many bytes it takes in memory. */
export function parcelSize({ text, layout, rows }: Parcel): number {
  return Object.values(rows).reduce((size, list) => size + list.length, text.length + layout.length)
}
