// Everything a document holds, written as rows of their nouns or taken out again; with the full-text index.

import { sql, type Transaction } from 'kysely'
import type { Document, Item } from '../model/document.js'
import { insertRows } from './insert.js'
import { actionRow } from './rows/action.js'
import { attachmentRow } from './rows/attachment.js'
import { decisionRow } from './rows/decision.js'
import { diagnosticRow } from './rows/diagnostic.js'
import { furnitureRow } from './rows/furniture.js'
import { itemRow } from './rows/item.js'
import { participantRow } from './rows/participant.js'
import { recommendationRow } from './rows/recommendation.js'
import { referenceRow } from './rows/reference.js'
import { sectionRow } from './rows/section.js'
import type { SearchTable, Tables } from './schema.js'
import { searchForms } from './search-forms.js'
import { insertNames, insertTerms } from './terms.js'

const NUMBERED = [
  'participant',
  'item',
  'section',
  'recommendation',
  'decision',
  'action',
  'attachment',
  'reference',
] as const
type Numbered = (typeof NUMBERED)[number]

const SEARCHED = ['item', 'decision', 'recommendation'] as const

/** Writes what `document` holds below the document row `key`. */
export async function insertFacts(trx: Transaction<Tables>, document: Document, key: number): Promise<void> {
  const next = await readCounters(trx)
  const { text, participants, front, items } = document
  const itemIds = items.map(() => next('item'))
  /** One noun of all items: each with its item and its place in it. */
  const ofItems = <Fact, Row>(
    list: (item: Item) => readonly Fact[],
    row: (fact: Fact, item: number, position: number, title: string) => Row,
  ) =>
    items.flatMap((item, index) => list(item).map((fact, position) => row(fact, itemIds[index]!, position, item.title)))

  const decisions = ofItems(
    item => item.decisions,
    (fact, item, position, title) => ({ title, row: decisionRow(fact, next('decision'), key, item, position) }),
  )
  const recommendations = ofItems(
    item => item.recommendations,
    (fact, item, position, title) => ({
      title,
      row: recommendationRow(fact, next('recommendation'), key, item, position),
    }),
  )
  await insertRows(
    trx,
    'participant',
    participants.map((one, position) => participantRow(one, next('participant'), key, position)),
  )
  await insertRows(
    trx,
    'item',
    items.map((item, position) => itemRow(item, itemIds[position]!, key, position)),
  )
  await insertRows(trx, 'section', [
    ...front.map((one, position) => sectionRow(one, next('section'), key, null, position, text)),
    ...ofItems(
      item => item.sections,
      (fact, item, position) => sectionRow(fact, next('section'), key, item, position, text),
    ),
  ])
  await insertRows(
    trx,
    'recommendation',
    recommendations.map(one => one.row),
  )
  await insertRows(
    trx,
    'decision',
    decisions.map(one => one.row),
  )
  await insertRows(
    trx,
    'action',
    ofItems(
      item => item.actions,
      (fact, item, position) => actionRow(fact, next('action'), key, item, position),
    ),
  )
  await insertRows(
    trx,
    'attachment',
    ofItems(
      item => item.attachments,
      (fact, item, position) => attachmentRow(fact, next('attachment'), key, item, position),
    ),
  )
  await insertRows(
    trx,
    'reference',
    ofItems(
      item => item.references,
      (fact, item, position) => referenceRow(fact, next('reference'), key, item, position),
    ),
  )
  await insertRows(
    trx,
    'furniture',
    document.furniture.map((one, position) => furnitureRow(one, key, position)),
  )
  await insertRows(
    trx,
    'diagnostic',
    document.diagnostics.map((one, position) => diagnosticRow(one, key, position)),
  )
  const searched = {
    item_search: items.map((item, index) =>
      searchRow(itemIds[index]!, item.title, item.sections.map(section => section.text).join('\n')),
    ),
    decision_search: decisions.map(({ title, row }) => searchRow(row.id, title, row.text)),
    recommendation_search: recommendations.map(({ title, row }) => searchRow(row.id, title, row.text)),
  }
  for (const table of ['item_search', 'decision_search', 'recommendation_search'] as const)
    await insertRows(trx, table, searched[table])
  await insertTerms(
    trx,
    Object.values(searched).flatMap(rows => rows.flatMap(row => [row.title_forms, row.text_forms])),
  )
  await insertNames(trx, document)
}

/** Takes everything out that stands below the document row `key`; the row itself stays. */
export async function deleteFacts(trx: Transaction<Tables>, key: number): Promise<void> {
  // The index has no content of its own and no foreign keys: it goes first, while the rows still tell what is theirs.
  for (const noun of SEARCHED)
    await trx
      .deleteFrom(`${noun}_search`)
      .where('rowid', 'in', eb => eb.selectFrom(noun).select('id').where('document', '=', key))
      .execute()
  for (const table of [...NUMBERED, 'furniture', 'diagnostic', 'extraction'] as const)
    await trx.deleteFrom(table).where('document', '=', key).execute()
}

function searchRow(rowid: number, title: string, text: string): SearchTable {
  return { rowid, title, text, title_forms: searchForms(title), text_forms: searchForms(text) }
}

/** Hands out the next free id of each noun. Safe, since a transaction that writes is alone. */
async function readCounters(trx: Transaction<Tables>): Promise<(noun: Numbered) => number> {
  const columns = NUMBERED.map(noun => sql`coalesce((select max(id) from ${sql.table(noun)}), 0) as ${sql.ref(noun)}`)
  const { rows } = await sql<Record<Numbered, number>>`select ${sql.join(columns)}`.execute(trx)
  const last = rows[0]!
  return noun => ++last[noun]
}
