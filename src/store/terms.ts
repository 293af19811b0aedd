// The words of the full-text index, each once, so that "styregruppe" finds "klyngestyregruppe": see query/search.

import { sql, type Transaction } from 'kysely'
import type { Tables } from './schema.js'

/** A compound has at least two parts of three letters. */
const COMPOUND = /(?<![\p{L}\p{N}])\p{L}{6,60}(?![\p{L}\p{N}])/gu

/** `texts` hold words as searchForms makes them. */
export async function insertTerms(trx: Transaction<Tables>, texts: readonly string[]): Promise<void> {
  const forms = new Set<string>()
  for (const text of texts) for (const [form] of text.matchAll(COMPOUND)) forms.add(form)
  if (forms.size === 0) return
  const list = JSON.stringify([...forms].sort())
  await sql`insert or ignore into term (form) select value from json_each(${list})`.execute(trx)
}
