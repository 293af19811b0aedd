// The columns that every answer has, for the meeting and the document of a row, and how they are read.

import { type AliasedExpression, sql } from '../../store/kysely.js'
import { FACTS } from '../../store/rows/facts.js'
import type { Db } from '../../store/schema.js'
import type { OfMeeting, Source } from '../rows.js'

export const MEETING_COLUMNS = [
  'document.key as key',
  'document.id as document',
  'document.path as file',
  'document.meeting as meeting',
  'document.date as date',
  'document.body_name as body',
  'document.cluster as cluster',
  'document.region as region',
] as const

/** The key of a row's document, and the row's place in the answer; the document itself is read once for all its rows. */
export const ROW_COLUMNS = ['document.key as key', 'document.date as date'] as const

export const ITEM_COLUMNS = ['item.number as item', 'item.title as itemTitle'] as const

/** The columns of a fact's own fields; `FACTS[table].readFields` reads them. */
export const fieldColumns = (table: keyof typeof FACTS) =>
  FACTS[table].fields.map(name => sql.ref(`${table}.${name}`).as(name))

/** The place of a row in its document. */
export const spanColumns = <T extends string>(table: T) =>
  [`${table}.span_start as span_start`, `${table}.span_end as span_end`, `${table}.page as page`] as const

/** Paths of the meeting's other documents as JSON. */
export const otherDocuments = (): AliasedExpression<string, 'others'> =>
  sql<string>`(select json_group_array(other.path) from (
    select path from document as another where another.meeting = document.meeting and another.key <> document.key order by path
  ) as other)`.as('others')

export interface RawRow {
  readonly key: number
  readonly date: string | null
}

export interface RawDocument extends RawRow {
  readonly document: string
  readonly file: string
  readonly meeting: number
  readonly body: string | null
  readonly cluster: string | null
  readonly region: string | null
  readonly others: string
}

/** The fields of a row that come from its document. */
export interface OfDocument {
  readonly meeting: OfMeeting
  readonly source: Omit<Source, 'page' | 'span'>
}

/** The documents of rows, by key; without those that were deleted from the archive meanwhile. */
export async function readDocuments(db: Db, rows: readonly RawRow[]): Promise<ReadonlyMap<number, OfDocument>> {
  if (rows.length === 0) return new Map()
  const keys = JSON.stringify([...new Set(rows.map(row => row.key))])
  const documents = await db
    .selectFrom('document')
    .select([...MEETING_COLUMNS, otherDocuments()])
    .where(sql<boolean>`document.key in (select value from json_each(${keys}))`)
    .execute()
  return new Map(documents.map(raw => [raw.key, readDocument(raw)]))
}

export interface RawSpan {
  readonly span_start: number
  readonly span_end: number
  readonly page: number | null
}

export function readDocument(raw: RawDocument): OfDocument {
  const { document, file, others, meeting, date, body, cluster, region } = raw
  return {
    meeting: { meeting, date, body, cluster, region },
    source: { document, file, otherDocuments: JSON.parse(others) },
  }
}

export function readSource({ source }: OfDocument, { span_start, span_end, page }: Partial<RawSpan>): Source {
  const { document, file, otherDocuments } = source
  const span = span_start === undefined || span_end === undefined ? null : ([span_start, span_end] as const)
  return { document, file, page: page ?? null, span, otherDocuments }
}
