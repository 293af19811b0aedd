// What is in an archive, and what one would expect there but is missing, in numbers.

import type { DocumentKind } from '../../model/document.js'
import type { Format } from '../../model/extracted-text.js'
import type { Outcome } from '../../model/outcome.js'
import { type Kysely, sql } from '../kysely.js'
import type { FileTable, Tables } from '../schema.js'
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
  readonly meetings: number
  readonly documents: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

/** All numbers are of one snapshot, even while another process writes to the archive. */
export async function takeCensus(archive: Kysely<Tables>, today: string) {
  return archive.transaction().execute(async db => {
    const gaps = await countGaps(db, today)
    return {
      ...(await countDocuments(db)),
      kinds: await countBy<DocumentKind>(db, 'document', 'kind'),
      formats: await countBy<Format>(db, 'document', 'format'),
      /** Each meeting counts once, by its best document: the one that questions are answered from. */
      facts: await countFacts(db),
      bodies: await countBodies(db),
      outcomes: await countBy<Outcome>(db, 'file', 'outcome'),
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

/** Each by an index of its own, where one query would go through the documents. */
async function countDocuments(db: Kysely<Tables>) {
  const { rows } = await sql<{
    documents: number
    meetings: number
    firstDate: string | null
    lastDate: string | null
  }>`
    select (select count(*) from document) as documents, (select count(*) from (select distinct meeting from document)) as meetings,
      (select min(date) from document) as firstDate, (select max(date) from document) as lastDate`.execute(db)
  return rows[0]!
}

async function countFacts(db: Kysely<Tables>): Promise<Readonly<Record<Fact, number>>> {
  const { rows } = await sql<Record<Fact, number>>`
    select ${sql.join(Object.entries(FACTS).map(([fact, counted]) => sql`coalesce(sum(${sql.raw(counted)}), 0) as ${sql.ref(fact)}`))}
    from document where +best = 1`.execute(db)
  return rows[0]!
}

async function countCpr(db: Kysely<Tables>): Promise<number> {
  const { n } = await db
    .selectFrom('diagnostic')
    .select(eb => eb.fn.count<number>('document').distinct().as('n'))
    .where('code', '=', 'cpr-number')
    .executeTakeFirstOrThrow()
  return n
}

async function countBy<Name extends string>(
  db: Kysely<Tables>,
  table: 'document' | 'file',
  column: string,
): Promise<Count<Name>[]> {
  const query = sql<
    Count<Name>
  >`select ${sql.ref(column)} as name, count(*) as count from ${sql.table(table)} group by 1 order by 2 desc, 1`
  return (await query.execute(db)).rows
}

/** Most meetings first. */
export async function countBodies(db: Kysely<Tables>): Promise<BodyCount[]> {
  const query = sql<BodyCount>`
    select min(body_name) as name, cluster, region, count(distinct meeting) as meetings, count(*) as documents,
      min(date) as firstDate, max(date) as lastDate
    from document
    group by ${BODY_KEY}
    order by meetings desc, documents desc, name`
  return (await query.execute(db)).rows
}

export type FailedRow = Readonly<Pick<FileTable, 'path' | 'outcome' | 'stage' | 'reason' | 'advice'>>

/** Files whose last reading failed. */
export async function listFailedFiles(db: Kysely<Tables>): Promise<FailedRow[]> {
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

/**
 * Each meeting counts once, by its best document. Only bodies of these regions; of any, if none are given. Most meetings
 * first.
 */
export async function countOrganisations(db: Kysely<Tables>, regions: readonly string[]): Promise<OrganisationCount[]> {
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
