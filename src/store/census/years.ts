// What is in an archive and what is missing, counted by body and year.

import { type Kysely, sql } from '../kysely.js'
import type { Tables } from '../schema.js'
import { BODY_KEY, type Gap, listBodyNames } from './gaps.js'

export interface YearCount extends Readonly<Record<Counted, number>> {
  /** As in BodyCount. */
  readonly name: string | null
  readonly cluster: string | null
  readonly region: string | null
  /** Null for documents without a date. */
  readonly year: string | null
  readonly meetings: number
  readonly documents: number
}

/** The counter of each kind of gap. */
const COUNTED = {
  minutes: 'agendasWithoutMinutes',
  versions: 'meetingsInVersions',
  meeting: 'announcedNotThere',
  attachment: 'attachmentsNotThere',
} as const

const isCounted = (kind: Gap['kind']): kind is keyof typeof COUNTED => kind in COUNTED

export type Counted = (typeof COUNTED)[keyof typeof COUNTED]

const NONE: Readonly<Record<Counted, number>> = {
  agendasWithoutMinutes: 0,
  meetingsInVersions: 0,
  announcedNotThere: 0,
  attachmentsNotThere: 0,
}

/** By body and year. Years for which only gaps are known are included. */
export async function countYears(db: Kysely<Tables>, gaps: readonly Gap[]): Promise<YearCount[]> {
  const { rows } = await sql<Omit<YearCount, Counted | 'name'> & { readonly bodyKey: string | null }>`
    select ${BODY_KEY} as bodyKey, cluster, region, substr(date, 1, 4) as year,
      count(distinct meeting) as meetings, count(*) as documents
    from document group by 1, year`.execute(db)
  const names = await listBodyNames(db)
  const years = new Map<string, { -readonly [Key in keyof YearCount]: YearCount[Key] }>()
  const keyOf = (bodyKey: string | null, year: string | null) => `${bodyKey} ${year}`
  for (const { bodyKey, ...row } of rows)
    years.set(keyOf(bodyKey, row.year), { name: names.get(bodyKey) ?? null, ...row, ...NONE })
  for (const { kind, bodyKey, body, cluster, region, date } of gaps) {
    if (!isCounted(kind)) continue
    const year = date?.slice(0, 4) ?? null
    const key = keyOf(bodyKey, year)
    const count = years.get(key) ?? { name: body, cluster, region, year, meetings: 0, documents: 0, ...NONE }
    count[COUNTED[kind]]++
    years.set(key, count)
  }
  const order = (one: YearCount) =>
    [one.name ?? '\uffff', one.cluster ?? '', one.region ?? '', one.year ?? ''].join('\0')
  return [...years.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
