// A parcel into all its tables by one statement: an insert into a temporary view, whose trigger spreads the rows over the
// tables. Every statement is a way to SQLite's thread and back, which costs more than a dozen rows; a document has
// eighteen tables.

import { CompiledQuery, type Kysely, sql, type Transaction } from '../kysely.js'
import type { Tables } from '../schema.js'
import { COLUMNS, PARCEL_TABLES, type ParcelTable } from './columns.js'
import type { Parcel } from './parcel.js'

/** Nouns whose rows have ids. */
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

/** Where the rows of a parcel get their place. */
export interface Place {
  /** document.key */
  readonly key: number
  /** meeting.id: a new one, of this document alone. */
  readonly meeting: number
  /** The last id of each noun so far. */
  readonly last: Readonly<Record<Numbered, number>>
}

/** Writes the parcel's rows. The row of the document is replaced where there is one; other rows must be gone by then. */
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

/** Makes the view and its trigger, for this connection alone: nothing of them is in the archive. */
export async function prepareToInsert(db: Kysely<Tables>): Promise<void> {
  await sql.raw(`create temp view parcel as select ${FIELDS.map(field => `null as ${field}`).join(', ')}`).execute(db)
  const steps = ['insert into meeting (id, body_key, date) values (new.meeting, new.body_key, new.meeting_date)']
  for (const table of PARCEL_TABLES) steps.push(spread(table))
  await sql
    .raw(`create temp trigger spread_parcel instead of insert on parcel begin ${steps.join('; ')}; end`)
    .execute(db)
}

function spread(table: ParcelTable): string {
  const columns: readonly string[] = COLUMNS[table]
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
  // Read once into SQLite's own form: as text, every value would be looked for in its row from the start.
  const from = `from jsonb_each(jsonb(new.rows_${table}))`
  return `insert${or} into "${table}" (${names.join(', ')}) select ${values.join(', ')} ${from}${rest}`
}

/** Ids in a parcel count from 1 within it. */
function placed(table: ParcelTable, column: string, value: string): string {
  if (column === 'document' || column === 'key') return 'new.key'
  if (column === 'meeting') return 'new.meeting'
  if (column === 'item') return `new.last_item + ${value}`
  if (column === 'rowid') return `new.last_${table.replace('_search', '')} + ${value}`
  if (column === 'id' && table !== 'document') return `new.last_${table} + ${value}`
  return value
}
