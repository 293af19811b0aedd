// For a name that no body in the archive has: finds the bodies whose minutes have it in their head. "Sundhedsudvalget in
// Rebild", if the minutes are of "Sundhedsudvalget" and their head or file name has "Rebild Kommune".

import { fold } from '../../danish/fold.js'
import { groupBy } from '../../model/group-by.js'
import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import type { ArchiveBody } from './archive-bodies.js'
import { type Directory, keysOf } from './directory.js'
import { type Candidate, fitsBody, nameBody, placesOf } from './find-bodies.js'
import { findKind } from './find-kind.js'

/** The head of a document: file name, title, title block, page headers and footers. */
export interface Head {
  readonly key: number
  readonly body: ArchiveBody
  /** Keys of its words, with a blank on either side of each. */
  readonly words: string
}

/** Heads that may contain one of these words. */
export const listHeads = async (db: Db, keys: readonly string[]): Promise<Head[]> =>
  readHeads(await heads(db).where(says(keys)).execute())

/** Those of the minutes of bodies of these names (document.body_folded). */
export const listHeadsOf = async (db: Db, folded: readonly string[]): Promise<Head[]> =>
  readHeads(await heads(db).where('body_folded', 'in', folded).execute())

/** Found in the heads and in the index of paths, so that nothing else is read of the other documents. */
function says(keys: readonly string[]) {
  const any = (text: 'text' | 'path') =>
    sql.join([sql`false`, ...keys.map(key => sql`${sql.ref(text)} like ${`%${surePart(key)}%`}`)], sql` or `)
  return sql<boolean>`document.key in (
    select document from heading where ${any('text')} union all select key from document where ${any('path')})`
}

const heads = (db: Db) =>
  db
    .selectFrom('heading')
    .innerJoin('document', 'document.key', 'heading.document')
    .select(['key', 'path', 'heading.text', 'body_name', 'body_id', 'body_folded', 'cluster', 'region'])
    .orderBy('key')

const readHeads = (rows: Awaited<ReturnType<ReturnType<typeof heads>['execute']>>): Head[] =>
  rows.map(({ key, path, text, body_name, body_id, body_folded, cluster, region }) => ({
    key,
    body: { name: body_name, id: body_id, folded: body_folded, cluster, region, documents: 1 },
    words: ` ${keysOf([path.replace(/[/._-]+|\.\p{L}+$/gu, ' '), text].join(' ')).join(' ')} `,
  }))

/** The longest part of a folded word that is the same however æ, ø and å are written. */
function surePart(key: string): string {
  return key.split(/aa|ae|oe|[^a-z0-9]/).reduce((best, part) => (part.length > best.length ? part : best), '')
}

const hasWords = ({ words }: Head, keys: readonly string[]): boolean => words.includes(` ${keys.join(' ')} `)

/** One candidate for each body, with the documents that are meant. `regions`: ids; empty for any. */
export async function findByHead(
  name: string,
  directory: Directory,
  db: Db,
  regions: readonly string[],
): Promise<Candidate[]> {
  // "the Holbæk–Odsherred meeting": both have part in it
  const parts = name.split(/(?<=\p{L})–(?=\p{L})/u).flatMap(side => directory.split(side))
  const isRegion = parts.length === 1 && parts[0]!.regions.length > 0
  if (parts.length === 0 || isRegion || (await isGivenName(name, db))) return []
  const keys = parts.flatMap(part => part.keys)
  const heads = await listHeads(db, keys)
  const found = heads.filter(
    head =>
      (regions.length === 0 || regions.includes(head.body.region ?? '')) &&
      parts.every(
        part =>
          hasWords(head, part.keys) ||
          fitsBody(part, head.body, directory) ||
          (parts.length > 1 && isShortFor(part.keys.join(' '), head.body.folded)) ||
          placesOf(part, head.body, directory).some(place => hasWords(head, place)) ||
          findKind(part.keys.join(' '), directory, [head.body]).length > 0,
      ),
  )
  return candidatesOf(found, directory)
}

/** "Lis", as somebody in the archive is called, stands in a head as that person's name. */
async function isGivenName(name: string, db: Db): Promise<boolean> {
  if (!/^\p{L}+$/u.test(name)) return false
  const people = db.selectFrom('name').select('folded').where('kind', '=', 'person')
  const one = people.where('folded', 'like', `${fold(name)} %`).limit(1)
  return (await one.executeTakeFirst()) !== undefined
}

/** "familieudvalget [i Syddjurs]", where the place tells whose it is: short for "Familie- og institutionsudvalget". */
function isShortFor(key: string, folded: string | null): boolean {
  const [, first, kind] = /^(\p{L}{4,}) og \p{L}+?(udvalg|raad|naevn|bestyrels)$/u.exec(folded ?? '') ?? []
  if (first === undefined || kind === undefined || !key.startsWith(first)) return false
  return /^\p{L}{0,2}$/u.test(key.slice(first.length, -kind.length)) && key.endsWith(kind)
}

/** One candidate for each body. */
export function candidatesOf(found: readonly Head[], directory: Directory): Candidate[] {
  const groups = groupBy(found, ({ body: { id, folded, cluster, region } }) =>
    JSON.stringify([id, folded, cluster, region]),
  )
  return [...groups.values()].map(heads => ({
    label: nameBody(heads[0]!.body, directory),
    bodies: [heads[0]!.body],
    cluster: null,
    documents: heads.map(head => head.key),
  }))
}
