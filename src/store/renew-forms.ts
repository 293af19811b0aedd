// What an archive keeps of words, folded and stemmed, made anew where this program stems a word otherwise than earlier
// ones did: "demens" was "dem", "hænder" was "hænd".

import { stemmer } from '@orama/stemmers/danish'
import { fold } from '../danish/fold.js'
import { toJson } from './json.js'
import { type Kysely, sql } from './kysely.js'
import { loadDocuments } from './load.js'
import { searchRows } from './parcel.js'
import type { Tables } from './schema.js'
import { searchForm, searchForms } from './search-forms.js'
import { listTerms } from './terms.js'

/** Texts held at a time. */
const BATCH = 100

const FACTS = { item_search: 'item', decision_search: 'decision', recommendation_search: 'recommendation' } as const
type SearchTable = keyof typeof FACTS

export async function renewForms(db: Kysely<Tables>): Promise<void> {
  await renewBodies(db)
  for (let last = 0; ; ) {
    const texts = await db
      .selectFrom('extraction')
      .select(['document', 'text'])
      .where('document', '>', last)
      .orderBy('document')
      .limit(BATCH)
      .execute()
    if (texts.length === 0) return
    last = texts.at(-1)!.document
    await renewDocuments(
      db,
      texts.filter(({ text }) => isRenewed(text)).map(({ document }) => document),
    )
  }
}

async function renewDocuments(db: Kysely<Tables>, keys: readonly number[]): Promise<void> {
  const byId = new Map(
    (await loadDocuments(db, keys)).map(document => [
      document.id,
      { searched: searchRows(document), renewed: searchRows(document, text => (isRenewed(text) ? '!' : '')) },
    ]),
  )
  for (const [table, fact] of Object.entries(FACTS) as [SearchTable, (typeof FACTS)[SearchTable]][]) {
    const ids = await db
      .selectFrom(fact)
      .innerJoin('document', 'document.key', `${fact}.document`)
      .select([`${fact}.id as rowid`, 'document.id as document'])
      .where(`${fact}.document`, 'in', keys)
      .orderBy(`${fact}.document`)
      .orderBy(`${fact}.id`)
      .execute()
    const at = new Map<string, number>()
    for (const { rowid, document } of ids) {
      // Rows of a document are numbered in its own order.
      const index = at.get(document) ?? 0
      at.set(document, index + 1)
      const { searched, renewed } = byId.get(document)!
      const is = renewed[table][index]!
      if (is.title_forms + is.text_forms === '') continue
      const { title_forms, text_forms } = searched[table][index]!
      await sql`update ${sql.table(table)} set title_forms = ${title_forms}, text_forms = ${text_forms}
        where rowid = ${rowid}`.execute(db)
    }
  }
  const searched = [...byId.values()].flatMap(one => Object.values(one.searched).flat())
  const terms = listTerms(searched.flatMap(row => [row.title_forms, row.text_forms])).map(({ form }) => form)
  await sql`insert or ignore into term (form) select value from json_each(${toJson(terms)})`.execute(db)
}

/** Also by what a meeting is known. */
async function renewBodies(db: Kysely<Tables>): Promise<void> {
  const bodies = await db
    .selectFrom('document')
    .select('body_name')
    .distinct()
    .where('body_name', 'is not', null)
    .execute()
  for (const { body_name } of bodies) {
    if (!isRenewed(body_name!)) continue
    const now = searchForms(body_name!)
    const same = sql`body_name = ${body_name}`
    await sql`update meeting set body_key = ${now}
      where id in (select meeting from document where ${same} and body_id is null)`.execute(db)
    await sql`update document set body_folded = ${now} where ${same}`.execute(db)
  }
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Whether words of a text have other forms now. */
function isRenewed(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) if (isOther(word)) return true
  return false
}

const told = new Map<string, boolean>()

function isOther(word: string): boolean {
  let other = told.get(word)
  if (other === undefined) {
    other = searchForm(word) !== fold(stemmer(word.normalize('NFC').toLowerCase()))
    if (told.size > 100_000) told.clear()
    told.set(word, other)
  }
  return other
}
