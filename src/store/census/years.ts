// What is in an archive and what is missing, counted by body and year.

import { sql } from '../kysely.js'
import type { Db } from '../schema.js'
import { BODY_KEY, countGapsByYear, type GapKind, listBodyNames } from './gaps.js'

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

const isCounted = (kind: GapKind): kind is keyof typeof COUNTED => kind in COUNTED

export type Counted = (typeof COUNTED)[keyof typeof COUNTED]

const NONE = Object.fromEntries(Object.values(COUNTED).map(name => [name, 0])) as Record<Counted, number>

/** By body and year. Years for which only gaps are known are included. */
export async function countYears(db: Db, today: string): Promise<YearCount[]> {
  const { rows } = await sql<Omit<YearCount, Counted | 'name'> & { readonly bodyKey: string | null }>`
    select ${BODY_KEY} as bodyKey, cluster, region, year, sum(documents * best) as meetings, sum(documents) as documents
    from tally group by 1, year`.execute(db)
  const names = await listBodyNames(db)
  const years = new Map<string, { -readonly [Key in keyof YearCount]: YearCount[Key] }>()
  const keyOf = (bodyKey: string | null, year: string | null) => `${bodyKey} ${year}`
  for (const { bodyKey, ...row } of rows)
    years.set(keyOf(bodyKey, row.year), { name: names.get(bodyKey) ?? null, ...row, ...NONE })
  for (const { kind, bodyKey, cluster, region, year, count } of await countGapsByYear(db, today)) {
    if (!isCounted(kind)) continue
    const key = keyOf(bodyKey, year)
    const name = names.get(bodyKey) ?? null
    const row = years.get(key) ?? { name, cluster, region, year, meetings: 0, documents: 0, ...NONE }
    row[COUNTED[kind]] += count
    years.set(key, row)
  }
  const order = (one: YearCount) =>
    [one.name ?? '\uffff', one.cluster ?? '', one.region ?? '', one.year ?? ''].join('\0')
  return [...years.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}
