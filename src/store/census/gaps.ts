// What one would expect in an archive but is missing, as a list: minutes where only the agenda is there, announced
// meetings, attachments that are cited, files that failed. Also meetings with minutes in several versions.

import type { DocumentStatus } from '../../model/document.js'
import { groupBy } from '../../model/group-by.js'
import { sql } from '../kysely.js'
import { bodyWords, namesAgree } from '../meeting/same-meeting.js'
import type { Db, DocumentTable } from '../schema.js'

export const GAP_KINDS = ['minutes', 'meeting', 'attachment', 'versions', 'date', 'body', 'items', 'file'] as const
export type GapKind = (typeof GAP_KINDS)[number]

export interface Gap {
  /**
   * minutes: there is only an agenda · meeting: announced as the next one, with no document · attachment: cited by a
   * number that no document of the meeting lists · versions: several minutes of one meeting · date, body, items: a
   * document without · file: could not be read.
   */
  readonly kind: GapKind
  /** Tells bodies of the same name apart: see BODY_KEY. */
  readonly bodyKey: string | null
  /** As one of its documents spells it. */
  readonly body: string | null
  readonly cluster: string | null
  readonly region: string | null
  readonly date: string | null
  readonly item: string | null
  /** The attachment as cited, or why the file failed. */
  readonly detail: string | null
  /** The documents that show the gap; of versions all, beginning with the one that questions are answered from. */
  readonly files: readonly GapFile[]
}

export interface GapFile {
  readonly path: string
  readonly status: DocumentStatus | null
}

/** Ordered by body and date, then failed files. Announced meetings after `today` are not missing yet. */
export async function listGaps(db: Db, today: string): Promise<Gap[]> {
  const found = await listAbsent(db, today)
  for (const part of Object.values(queries(today))) found.push(...(await part.execute(db)).rows)
  const names = await listBodyNames(db)
  const gaps = found.map(raw => ({ ...readGap(raw), body: names.get(raw.bodyKey) ?? null }))
  const order = ({ bodyKey, body, date, kind }: Gap) =>
    [body ?? '\uffff', bodyKey ?? '', date ?? '', String(GAP_KINDS.indexOf(kind))].join('\0')
  const ordered = gaps.map(gap => ({ gap, order: order(gap) })).sort((a, b) => (a.order < b.order ? -1 : 1))
  return [...ordered.map(({ gap }) => gap), ...(await failures().execute(db)).rows.map(readGap)]
}

/** How many there are of each kind. */
export async function countGaps(db: Db, today: string) {
  const counts = { meeting: (await listAbsent(db, today)).length } as Record<Exclude<GapKind, 'file'>, number>
  for (const [kind, part] of Object.entries({ ...queries(today), versions: VERSIONED })) {
    const { rows } = await sql<{ readonly n: number }>`select count(*) as n from (${part})`.execute(db)
    counts[kind as keyof typeof counts] = rows[0]!.n
  }
  return counts
}

/** How many gaps of a kind a body has in a year. */
export interface GapCount extends Pick<Gap, 'kind' | 'bodyKey' | 'cluster' | 'region'> {
  readonly year: string | null
  readonly count: number
}

/** Without listing them. */
export async function countGapsByYear(db: Db, today: string): Promise<GapCount[]> {
  const absent = (await listAbsent(db, today)).map(({ kind, bodyKey, cluster, region, date }) => {
    return { kind, bodyKey, cluster, region, year: date?.slice(0, 4) ?? null, count: 1 }
  })
  const counts = Object.values(queries(today)).map(part =>
    sql<GapCount>`select kind, bodyKey, cluster, region, substr(date, 1, 4) as year, count(*) as count
      from (${part}) group by bodyKey, year`.execute(db),
  )
  return [...absent, ...(await Promise.all(counts)).flatMap(({ rows }) => rows)]
}

/** The name to show for a body that its documents name in several ways. */
export async function listBodyNames(db: Db): Promise<Map<string | null, string | null>> {
  const { rows } = await sql<{ readonly bodyKey: string | null; readonly name: string | null }>`
    select ${BODY_KEY} as bodyKey, min(name) as name from (
      select body_folded, body_id, cluster, region, min(body_name) as name from tally group by 1, 2, 3, 4)
    group by 1`.execute(db)
  return new Map(rows.map(({ bodyKey, name }) => [bodyKey, name]))
}

interface Raw extends Omit<Gap, 'files'> {
  /** JSON: GapFile[] */
  readonly files: string
}

function readGap({ kind, bodyKey, body, cluster, region, date, item, detail, files }: Raw): Gap {
  return { kind, bodyKey, body, cluster, region, date, item, detail, files: JSON.parse(files) }
}

/** The id within a cluster, else the name: every municipality has a Social- og Sundhedsudvalg. As in the views. */
export const BODY_KEY = sql.raw<string | null>(
  `nullif(rtrim(
    coalesce(iif(body_id is null or cluster is null, body_folded, body_id), '') || '|' || coalesce(cluster, '')
    || '|' || coalesce(region, ''), '|'), '')`,
)

const BODY = sql`${BODY_KEY} as bodyKey, body_name as body, cluster, region`
const FILE = sql.raw(`json_array(json_object('path', path, 'status', status)) as files`)

// Which index is the smallest SQLite cannot know: some hold only the few documents that a gap may be of.
const agendasOnly = (today: string) => sql<Raw>`
  select 'minutes' as kind, ${BODY}, date, null as item, null as detail, ${FILE}
  from document indexed by document_agenda where best = 1 and kind = 'dagsorden' and (date is null or date <= ${today})`

interface Announced extends Raw, Pick<DocumentTable, 'key' | 'body_id' | 'body_folded'> {}

/** Each announced meeting once, however many documents announce it. Those held under exactly this name are left out. */
const announced = (today: string) => sql<Announced>`
  select 'meeting' as kind, ${BODY}, next_date as date, null as item, null as detail, ${FILE},
    min(key) as key, body_id, body_folded
  from document as says indexed by document_next
  where best = 1 and next_date > date and next_date <= ${today} and not exists (
    select 1 from document as next where next.body_folded is says.body_folded and next.date = says.next_date)
  group by coalesce(body_folded, key), cluster, region, next_date`

/** Documents of the announced days, but for those whose region or cluster tells that another body met: each case by its index. */
const heldThen = (rows: readonly Announced[]) => sql<Omit<Announced, keyof Raw> & Pick<Raw, 'cluster' | 'region'>>`
  select says.key as key, there.body_id as body_id, there.body_folded as body_folded, there.cluster as cluster,
    there.region as region
  from document as says cross join document as there on
    (there.region = says.region and there.date = says.next_date)
    or (there.region is null and there.date = says.next_date)
    or (says.region is null and there.date = says.next_date)
  where says.key in (select value from json_each(${JSON.stringify(rows.map(({ key }) => key))}))
    and coalesce(says.cluster = there.cluster, 1)`

/** Of these, the ones that were not held under another name of the same body either. */
async function listAbsent(db: Db, today: string): Promise<Raw[]> {
  const { rows } = await announced(today).execute(db)
  const held = groupBy((await heldThen(rows).execute(db)).rows, ({ key }) => key)
  return rows.flatMap(says => {
    const { key, body_id, body_folded, ...raw } = says
    return held.get(key)?.some(there => namesAgree(named(there), named(says))) ? [] : [raw]
  })
}

const named = ({
  body_id,
  body_folded,
  cluster,
  region,
}: Omit<Announced, Exclude<keyof Raw, 'cluster' | 'region'>>) => ({
  bodyId: body_id,
  bodyWords: bodyWords(body_folded),
  cluster,
  region,
})

/** Once per item. Not: "Bilag 3" where a document of the meeting lists 3 or 3.1, or the item three without numbers. */
const cited = () => sql<Raw>`
  select 'attachment' as kind, ${BODY}, date, item.number as item, min(cites.text) as detail, ${FILE}
  from reference as cites join item on item.id = cites.item join document on document.key = cites.document
  where cites.kind = 'attachment' and best = 1
    and not exists (
      select 1 from attachment as listed
      where listed.document = cites.document
        and (listed.number = cites.target or listed.number like cites.target || '.%'))
    and not exists (
      select 1 from document as other join attachment as listed on listed.document = other.key
      where other.meeting = document.meeting and other.key <> document.key
        and (listed.number = cites.target or listed.number like cites.target || '.%'))
    and cast(cites.target as integer) > (
      select count(*) from attachment as listed where listed.item = cites.item and listed.number is null)
  group by cites.item, cites.target`

/** Meetings with minutes of which one is not the best: minutes come before all else. */
const VERSIONED = sql`
  select distinct meeting from document indexed by document_version
  where best = 0 and kind in ('referat', 'beslutningsprotokol')`

/** Each by the body of its best document. */
const versions = () => sql<Raw & { readonly best: number }>`
  select max(best) as best, 'versions' as kind, ${BODY}, date, null as item, null as detail,
    json_group_array(json_object('path', path, 'status', status) order by best desc, path, key) as files
  from document indexed by document_meeting
  where meeting in (${VERSIONED}) and kind in ('referat', 'beslutningsprotokol')
  group by meeting`

/** Documents that lack what each should have. In the order of their paths, without going through all documents by these. */
const lacking = (kind: GapKind, condition: string) => sql<Raw>`
  select ${kind} as kind, ${BODY}, date, null as item, null as detail, ${FILE}
  from document where ${sql.raw(condition)} order by +path, key`

/** All gaps that a query tells. */
const queries = (today: string) => ({
  minutes: agendasOnly(today),
  attachment: cited(),
  versions: versions(),
  date: lacking('date', 'date is null'),
  body: lacking('body', 'body_folded is null and body_name is null'),
  items: lacking('items', 'items = 0'),
})

const failures = () => sql<Raw>`
  select 'file' as kind, null as bodyKey, null as body, null as cluster, null as region, null as date, null as item,
    reason as detail, json_array(json_object('path', path, 'status', null)) as files
  from file where outcome in (select distinct outcome from file where outcome not in ('ok', 'partial')) order by path, id`
