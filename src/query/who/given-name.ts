// Tasks given by given name or initials: "Ida" is Ida Krogh if that meeting lists no other Ida.

import { fold } from '../../danish/fold.js'
import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import { findPeople } from './find-people.js'

export interface ByGivenName {
  /** Folded, as in the index: "ida", "ida og bo", "ik" */
  readonly forms: readonly string[]
  /** The short names themselves, as they are written: "Ida", "IK" */
  readonly shorts: readonly string[]
  /** The documents in which they mean that person (document.key). */
  readonly documents: readonly number[]
}

/** Null if there are none, or if the name is a single word. */
export async function findByGivenName(db: Db, name: string): Promise<ByGivenName | null> {
  const words = fold(name).split(/\s+/)
  if (words.length < 2) return null
  const people = new Set(await findPeople(db, name))
  if (people.size === 0) return null
  const names = await db.selectFrom('name').select('folded').where('kind', '=', 'responsible').execute()
  const short = names.map(row => row.folded).filter(form => form.split(JOINED).some(one => isShortFor(one, words)))
  if (short.length === 0) return null
  const { rows } = await sql<{ document: number; form: string }>`
    select distinct document, responsible_folded as form from action
    where responsible_folded in (select value from json_each(${JSON.stringify(short)}))`.execute(db)
  const documents = rows.map(row => row.document)
  const listed = await listParticipants(db, documents)
  const meant = rows.flatMap(({ document, form }) =>
    form.split(JOINED).flatMap(short => {
      const fitting = (listed.get(document) ?? []).filter(who => isShortFor(short, who.split(/\s+/)))
      return new Set(fitting).size === 1 && people.has(fitting[0]!) ? [{ document, form, short }] : []
    }),
  )
  if (meant.length === 0) return null
  const written = (short: string) => (short === words[0] ? name.trim().split(/\s+/)[0]! : short.toUpperCase())
  return {
    forms: [...new Set(meant.map(row => row.form))],
    shorts: [...new Set(meant.map(row => written(row.short)))],
    documents: [...new Set(meant.map(row => row.document))],
  }
}

/** "ida", "ik" and "i k" for "ida krogh"; "lp" for "lars peter bil", whose last name is left out. */
function isShortFor(form: string, [given, ...more]: readonly string[]): boolean {
  if (form === given) return true
  const letters = form.replace(/[.\s]/g, '')
  const initials = [given, ...more].map(word => word?.[0] ?? '').join('')
  return letters.length >= 2 && letters.length <= 4 && form.length <= 8 && initials.startsWith(letters)
}

async function listParticipants(db: Db, documents: readonly number[]): Promise<Map<number, string[]>> {
  const { rows } = await sql<{ document: number; who: string }>`
    select document, name_folded as who from participant
    where document in (select value from json_each(${JSON.stringify([...new Set(documents)])}))`.execute(db)
  const listed = new Map<number, string[]>()
  for (const { document, who } of rows) listed.set(document, [...(listed.get(document) ?? []), who])
  return listed
}

// "Ida og Bo", "Ida, Bo", "Ida/Bo"
const JOINED = /\s*[,;/&+]\s*|\s+og\s+|\s+samt\s+/u
