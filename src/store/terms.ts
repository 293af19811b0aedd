// Words and names that occur in the archive, each once, for finding them otherwise than by how they begin: a word inside
// compounds, a person by surname, an organisation by any of its words. They only ever grow; what is found here is looked
// up in the tables themselves.

import { sql, type Transaction } from 'kysely'
import { fold } from '../danish/fold.js'
import type { Document } from '../model/document.js'
import type { Tables } from './schema.js'

const WORD = /(?<![\p{L}\p{N}])\p{L}{3,60}(?![\p{L}\p{N}])/gu

/** `texts` hold words as searchForms makes them. */
export async function insertTerms(trx: Transaction<Tables>, texts: readonly string[]): Promise<void> {
  const forms = new Set<string>()
  for (const text of texts) for (const [form] of text.matchAll(WORD)) forms.add(form)
  if (forms.size === 0) return
  const list = JSON.stringify([...forms].sort())
  await sql`insert or ignore into term (form) select value from json_each(${list})`.execute(trx)
}

/** Who took part, for whom, and who was given a task. */
export async function insertNames(trx: Transaction<Tables>, { participants, items }: Document): Promise<void> {
  const names = new Map<string, readonly [kind: string, folded: string, written: string]>()
  const add = (kind: string, written: string | null) => {
    if (written !== null) names.set(`${kind} ${fold(written)}`, [kind, fold(written), written])
  }
  for (const { name, organisation } of participants) {
    add('person', name)
    add('organisation', organisation)
  }
  for (const { responsible } of items.flatMap(item => item.actions)) add('responsible', responsible)
  if (names.size === 0) return
  const list = JSON.stringify([...names.values()])
  await sql`insert or ignore into name (kind, folded, written)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${list})`.execute(trx)
}
