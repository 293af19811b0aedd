// A person's full name in; the tasks that minutes give to the given name alone out, where the list of participants of
// those very minutes has nobody else of that name: "Ida" is Ida Krogh where no other Ida is listed.

import { fold } from '../../danish/fold.js'
import { type Kysely, sql } from '../../store/kysely.js'
import type { Tables } from '../../store/schema.js'
import { findPeople } from './find-people.js'

export interface ByGivenName {
  /** As the index holds them: folded. "ida", "ida og bo" */
  readonly forms: readonly string[]
  /** The documents in which they mean that person (document.key). */
  readonly documents: readonly number[]
}

/** Null where there are none, or where the name is a single word. */
export async function findByGivenName(db: Kysely<Tables>, name: string): Promise<ByGivenName | null> {
  const [given, ...more] = fold(name).split(/\s+/)
  if (given === undefined || more.length === 0) return null
  const people = await findPeople(db, name)
  if (people.length === 0) return null
  const names = await db.selectFrom('name').select('folded').where('kind', '=', 'responsible').execute()
  const forms = names.map(row => row.folded).filter(form => form.split(JOINED).includes(given))
  if (forms.length === 0) return null
  const { rows } = await sql<{ document: number }>`
    select distinct action.document as document from action
    where action.responsible_folded in (select value from json_each(${JSON.stringify(forms)}))
      and (select count(distinct name_folded) from participant
           where participant.document = action.document
             and (name_folded = ${given} or name_folded like ${`${escapeLike(given)} %`} escape '\\')) = 1
      and exists (select 1 from participant
           where participant.document = action.document
             and name_folded in (select value from json_each(${JSON.stringify(people)})))`.execute(db)
  return rows.length === 0 ? null : { forms, documents: rows.map(row => row.document) }
}

// "Ida og Bo", "Ida, Bo", "Ida/Bo"
const JOINED = /\s*[,;/&+]\s*|\s+og\s+|\s+samt\s+/u

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, found => `\\${found}`)
