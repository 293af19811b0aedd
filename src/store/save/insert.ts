// Writes a parcel into all its tables with one statement: an insert into a temporary view whose trigger distributes the
// rows. Each statement is a round trip to SQLite's thread, which costs more than a dozen rows, and a document has rows in
// eighteen tables. Deletes them, too.

import { literals } from '../../model/literals.js'
import { CompiledQuery, sql } from '../kysely.js'
import type { Db, Trx } from '../schema.js'
import { COLUMNS, PARCEL_TABLES, type ParcelTable } from './columns.js'
import type { Parcel } from './parcel.js'

/** Tables whose rows have ids. */
export const NUMBERED = literals('participant item section recommendation decision action attachment reference')
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
export async function insertParcel(trx: Trx, parcel: Parcel, place: Place): Promise<void> {
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

/**
 * Creates the view and its triggers for this connection only; the file does not contain them. Each table has a trigger of
 * its own: in one of all, SQLite copies the rows of most tables, since checking their foreign keys reads others.
 */
export async function prepareToInsert(db: Db): Promise<void> {
  await sql.raw(`create temp view parcel as select ${FIELDS.map(field => `null as ${field}`).join(', ')}`).execute(db)
  const steps = [
    ['meeting', 'insert into meeting (id, body_key, date) values (new.meeting, new.body_key, new.meeting_date)'],
    ...PARCEL_TABLES.map(table => [table, spread(table)]),
  ]
  // The trigger that was made last comes first, and what others refer to must be there before them.
  for (const [table, step] of steps.reverse())
    await sql.raw(`create temp trigger spread_${table} instead of insert on parcel begin ${step}; end`).execute(db)
}

function spread(table: ParcelTable): string {
  const values = { ...given(table) }
  for (const [index, column] of COLUMNS[table].entries()) values[column] = `(fact.value ->> ${index})`
  if (values.item) values.item = `new.last_item + ${values.item}`
  const names = Object.keys(values).map(column => `"${column}"`)
  const or = table === 'term' || table === 'name' ? ' or ignore' : ''
  const again =
    table === 'document'
      ? ` where true on conflict (key) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}`
      : ''
  // Not json_each: it gives each row as text, which every access to a value would parse from the start.
  const rows = `select ${Object.values(values).join(', ')} from jsonb_each(new.rows_${table}) as fact`
  return `insert${or} into "${table}" (${names.join(', ')}) ${rows}${again}`
}

/** The columns whose values are not in the parcel. Ids follow the largest so far. */
function given(table: ParcelTable): Readonly<Record<string, string>> {
  const id = (noun: string) => `new.last_${noun} + fact.key + 1`
  const document = 'new.key'
  switch (table) {
    case 'document':
      return { key: document, meeting: 'new.meeting' }
    case 'extraction':
      return { document, text: 'new.text', layout: 'new.layout' }
    case 'participant':
    case 'item':
      return { id: id(table), document, position: 'fact.key' }
    case 'furniture':
    case 'diagnostic':
      return { document, position: 'fact.key' }
    case 'heading':
      return { document }
    case 'item_search':
    case 'decision_search':
    case 'recommendation_search':
      return { rowid: id(table.replace('_search', '')) }
    case 'term':
    case 'name':
      return {}
    default:
      return { id: id(table), document }
  }
}

const SEARCHED = ['item', 'decision', 'recommendation'] as const

/** Deletes all rows that belong to the document `key`; the row of the document itself stays. */
export async function deleteFacts(trx: Trx, key: number): Promise<void> {
  // The full-text index has no foreign keys: its rows are deleted first, while the ids of the facts are still known.
  for (const noun of SEARCHED)
    await trx
      .deleteFrom(`${noun}_search`)
      .where('rowid', 'in', eb => eb.selectFrom(noun).select('id').where('document', '=', key))
      .execute()
  for (const table of [...NUMBERED, 'furniture', 'diagnostic', 'heading', 'extraction', 'stale'] as const)
    await trx.deleteFrom(table).where('document', '=', key).execute()
}
