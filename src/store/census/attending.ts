// The organisations whose people took part in the meetings of an archive, with counts.

import { type Kysely, sql } from '../kysely.js'
import type { Tables } from '../schema.js'

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
    from participant join document on document.key = participant.document
    where document.best = 1 and organisation is not null and ${there}
    group by organisation_folded
    order by meetings desc, people desc, name`.execute(db)
  return rows
}
