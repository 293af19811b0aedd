// What is in an archive, and what one would expect there but is missing, in numbers.

import type { DocumentKind } from '../../model/document.js'
import type { Format } from '../../model/extracted-text.js'
import type { Outcome } from '../../model/outcome.js'
import { type RawBuilder, sql } from '../kysely.js'
import type { Db, FileTable } from '../schema.js'
import { BODY_KEY, countGaps } from './gaps.js'

/** What of each document says how many it has. */
const FACTS = {
  items: 'items',
  recommendations: 'recommendations',
  decisions: 'decisions',
  actions: 'actions',
  attachments: 'attachments',
  participants: 'present + absent',
} as const
type Fact = keyof typeof FACTS

export interface Count<Name> {
  readonly name: Name
  readonly count: number
}

export interface BodyCount {
  /** As one of its documents spells it; null for documents that name no body. */
  readonly name: string | null
  readonly cluster: string | null
  readonly region: string | null
  /** Whose best document names it. */
  readonly meetings: number
  readonly documents: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

/** All numbers are of one snapshot, even while another process writes to the archive. */
export async function takeCensus(archive: Db, today: string) {
  return archive.transaction().execute(async db => {
    const gaps = await countGaps(db, today)
    return {
      ...(await countDocuments(db)),
      kinds: await countBy<DocumentKind>(db, 'tally', 'kind', sql`sum(documents)`),
      formats: await countBy<Format>(db, 'tally', 'format', sql`sum(documents)`),
      /** Each meeting counts once, by its best document: the one that questions are answered from. */
      facts: await countFacts(db),
      bodies: await countBodies(db),
      outcomes: await countBy<Outcome>(db, 'file', 'outcome', sql`count(*)`),
      missing: {
        agendasWithoutMinutes: gaps.minutes,
        meetingsInVersions: gaps.versions,
        announcedNotThere: gaps.meeting,
        attachmentsNotThere: gaps.attachment,
        documentsWithoutDate: gaps.date,
        documentsWithoutBody: gaps.body,
        documentsWithoutItems: gaps.items,
      },
      /** Documents whose text holds CPR numbers. */
      documentsWithCpr: await countCpr(db),
    }
  })
}

export type Census = Awaited<ReturnType<typeof takeCensus>>

async function countDocuments(db: Db) {
  const { rows } = await sql<{
    documents: number
    meetings: number
    firstDate: string | null
    lastDate: string | null
  }>`
    select coalesce(sum(documents), 0) as documents, coalesce(sum(documents * best), 0) as meetings,
      (select min(date) from document) as firstDate, (select max(date) from document) as lastDate from tally`.execute(
    db,
  )
  return rows[0]!
}

async function countFacts(db: Db): Promise<Readonly<Record<Fact, number>>> {
  const { rows } = await sql<Record<Fact, number>>`
    select ${sql.join(Object.entries(FACTS).map(([fact, counted]) => sql`coalesce(sum(${sql.raw(counted)}), 0) as ${sql.ref(fact)}`))}
    from tally where best = 1`.execute(db)
  return rows[0]!
}

async function countCpr(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('diagnostic')
    .select(eb => eb.fn.count<number>('document').distinct().as('n'))
    .where('code', '=', 'cpr-number')
    .executeTakeFirstOrThrow()
  return n
}

async function countBy<Name extends string>(
  db: Db,
  table: 'tally' | 'file',
  column: string,
  sum: RawBuilder<number>,
): Promise<Count<Name>[]> {
  const query = sql<
    Count<Name>
  >`select ${sql.ref(column)} as name, ${sum} as count from ${sql.table(table)} group by 1 order by 2 desc, 1`
  return (await query.execute(db)).rows
}

/** Most meetings first. */
export async function countBodies(db: Db): Promise<BodyCount[]> {
  const query = sql<BodyCount>`
    select min(name) as name, cluster, region, sum(meetings) as meetings, sum(documents) as documents,
      min(${endOf('asc')}) as firstDate, max(${endOf('desc')}) as lastDate
    from (
      select body_folded, body_id, cluster, region, min(body_name) as name, sum(documents * best) as meetings,
        sum(documents) as documents
      from tally group by 1, 2, 3, 4) as way
    group by ${BODY_KEY}
    order by meetings desc, documents desc, name`
  return (await query.execute(db)).rows
}

/** The first or last day of the documents that name a body in this way, by the index that has its days in order. */
const endOf = (direction: 'asc' | 'desc') => sql`(
  select date from document indexed by document_body
  where document.body_folded is way.body_folded and body_id is way.body_id and document.cluster is way.cluster
    and document.region is way.region and date is not null
  order by date ${sql.raw(direction)} limit 1)`

export type FailedRow = Readonly<Pick<FileTable, 'path' | 'outcome' | 'stage' | 'reason' | 'advice'>>

export async function listFailedFiles(db: Db): Promise<FailedRow[]> {
  return db
    .selectFrom('file')
    .select(['path', 'outcome', 'stage', 'reason', 'advice'])
    .where('outcome', 'not in', ['ok', 'partial'])
    .orderBy('path')
    .orderBy('id')
    .execute()
}

export interface OrganisationCount {
  /** The alphabetically first of its spellings. */
  readonly name: string
  /** Meetings that list somebody of it, present or absent. */
  readonly meetings: number
  readonly people: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

/** Each meeting once, by its best document; of these regions, or of all. Most meetings first. */
export async function countOrganisations(db: Db, regions: readonly string[]): Promise<OrganisationCount[]> {
  const there = regions.length === 0 ? sql`1` : sql`document.region in (${sql.join(regions)})`
  const { rows } = await sql<OrganisationCount>`
    select min(organisation) as name, count(distinct document.meeting) as meetings,
      count(distinct name_folded) as people, min(date) as firstDate, max(date) as lastDate
    from participant not indexed cross join document on document.key = participant.document
    where +document.best = 1 and organisation is not null and ${there}
    group by organisation_folded
    order by meetings desc, people desc, name`.execute(db)
  return rows
}
