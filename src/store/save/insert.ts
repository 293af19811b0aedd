// Writes a parcel into all its tables with one statement: an insert into a temporary view whose trigger distributes the
// rows. Each statement is a round trip to SQLite's thread, which costs more than a dozen rows, and a document has rows in
// eighteen tables.

import { CompiledQuery, type Kysely, sql, type Transaction } from '../kysely.js'
import type { Tables } from '../schema.js'
import { COLUMNS, PARCEL_TABLES, type ParcelTable } from './columns.js'
import type { Parcel } from './parcel.js'

/** Tables whose rows have ids. */
export const NUMBERED = [
  'participant',
  'item',
  'section',
  'recommendation',
  'decision',
  'action',
  'attachment',
  'reference',
] as const
export type Numbered = (typeof NUMBERED)[number]

/** The keys and ids that the rows of a parcel get. */
export interface Place {
  /** document.key */
  readonly key: number
  /** meeting.id of a new meeting, of this document alone. */
  readonly meeting: number
  /** The largest id in each table so far. */
  readonly last: Readonly<Record<Numbered, number>>
}

/** Writes the parcel's rows. An existing row of the document is replaced; its other rows must have been deleted before. */
export async function insertParcel(trx: Transaction<Tables>, parcel: Parcel, place: Place): Promise<void> {
  const { meeting, text, layout, rows } = parcel
  const values = [
    place.key,
    place.meeting,
    ...NUMBERED.map(noun => place.last[noun]),
    meeting.body_key,
    meeting.date,
    text,
    layout,
    ...PARCEL_TABLES.map(table => rows[table]),
  ]
  await trx.executeQuery(CompiledQuery.raw(INSERT, values))
}

const FIELDS = [
  'key',
  'meeting',
  ...NUMBERED.map(noun => `last_${noun}`),
  'body_key',
  'meeting_date',
  'text',
  'layout',
  ...PARCEL_TABLES.map(table => `rows_${table}`),
]

const INSERT = `insert into parcel (${FIELDS.join(', ')}) values (${FIELDS.map(() => '?').join(', ')})`

/** Creates the view and its trigger for this connection only; the file does not contain them. */
export async function prepareToInsert(db: Kysely<Tables>): Promise<void> {
  await sql.raw(`create temp view parcel as select ${FIELDS.map(field => `null as ${field}`).join(', ')}`).execute(db)
  const steps = ['insert into meeting (id, body_key, date) values (new.meeting, new.body_key, new.meeting_date)']
  for (const table of PARCEL_TABLES) steps.push(spread(table))
  await sql
    .raw(`create temp trigger spread_parcel instead of insert on parcel begin ${steps.join('; ')}; end`)
    .execute(db)
}

function spread(table: ParcelTable): string {
  const columns = COLUMNS[table]
  const names = columns.map(column => `"${column}"`)
  const values = columns.map((column, index) => placed(table, column, `(value ->> ${index})`))
  if (table === 'extraction') {
    names.push('text', 'layout')
    values.push('new.text', 'new.layout')
  }
  const rest =
    table === 'document'
      ? ` where true on conflict (key) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}`
      : ''
  const or = table === 'term' || table === 'name' ? ' or ignore' : ''
  // Parsed once into JSONB: from text, every access to a value would parse its row from the start.
  const from = `from jsonb_each(jsonb(new.rows_${table}))`
  return `insert${or} into "${table}" (${names.join(', ')}) select ${values.join(', ')} ${from}${rest}`
}

/** Adds to an id of the parcel, where ids count from 1, the largest id in the table. */
function placed(table: ParcelTable, column: string, value: string): string {
  if (column === 'document' || column === 'key') return 'new.key'
  if (column === 'meeting') return 'new.meeting'
  if (column === 'item') return `new.last_item + ${value}`
  if (column === 'rowid') return `new.last_${table.replace('_search', '')} + ${value}`
  if (column === 'id' && table !== 'document') return `new.last_${table} + ${value}`
  return value
}

const SEARCHED = ['item', 'decision', 'recommendation'] as const

/** Deletes all rows that belong to the document `key`; the row of the document itself stays. */
export async function deleteFacts(trx: Transaction<Tables>, key: number): Promise<void> {
  // The full-text index has no foreign keys: its rows are deleted first, while the ids of the facts are still known.
  for (const noun of SEARCHED)
    await trx
      .deleteFrom(`${noun}_search`)
      .where('rowid', 'in', eb => eb.selectFrom(noun).select('id').where('document', '=', key))
      .execute()
  for (const table of [...NUMBERED, 'furniture', 'diagnostic', 'heading', 'extraction', 'stale'] as const)
    await trx.deleteFrom(table).where('document', '=', key).execute()
}
