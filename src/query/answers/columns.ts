// The columns that every answer has: the meeting and the document it was read from. And how they are read back.

import { type AliasedExpression, sql } from '../../store/kysely.js'
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

export const ITEM_COLUMNS = ['item.number as item', 'item.title as itemTitle'] as const

/** Where a row of the table stands in its document. */
export const spanColumns = <T extends string>(table: T) =>
  [`${table}.span_start as span_start`, `${table}.span_end as span_end`, `${table}.page as page`] as const

/** Paths of the meeting's other documents as JSON. */
export const otherDocuments = (): AliasedExpression<string, 'others'> =>
  sql<string>`(select json_group_array(other.path) from (
    select path from document as another where another.meeting = document.meeting and another.key <> document.key order by path
  ) as other)`.as('others')

export interface RawMeeting {
  readonly key: number
  readonly document: string
  readonly file: string
  readonly meeting: number
  readonly date: string | null
  readonly body: string | null
  readonly cluster: string | null
  readonly region: string | null
  readonly others: string
}

export interface RawSpan {
  readonly span_start: number
  readonly span_end: number
  readonly page: number | null
}

export function readMeeting({ meeting, date, body, cluster, region }: RawMeeting): OfMeeting {
  return { meeting, date, body, cluster, region }
}

export function readSource(raw: RawMeeting & Partial<RawSpan>): Source {
  const { document, file, others, span_start, span_end, page } = raw
  const span = span_start === undefined || span_end === undefined ? null : ([span_start, span_end] as const)
  return { document, file, page: page ?? null, span, otherDocuments: JSON.parse(others) }
}
