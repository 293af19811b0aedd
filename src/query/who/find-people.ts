// People, organisations and those who were given tasks, as documents write them: the written forms that an asked name
// fits. Read from the list of names, each of which stands there once.

import { fold } from '../../danish/fold.js'
import { type Kysely, sql } from '../../store/kysely.js'
import type { NameTable, Tables } from '../../store/schema.js'
import { nameKey } from '../sentence/name-book.js'
import { phraseWords } from '../sentence/phrases.js'
import type { Directory, Office } from './directory.js'
import { keysOf } from './directory.js'

type NameKind = NameTable['kind']

async function listNames(db: Kysely<Tables>, kind: NameKind): Promise<string[]> {
  const rows = await db.selectFrom('name').select('folded').where('kind', '=', kind).execute()
  return rows.map(row => row.folded)
}

/** Names that begin as this one does: a person's given name comes first. */
async function listPeopleFrom(db: Kysely<Tables>, start: string): Promise<string[]> {
  const rows = await db
    .selectFrom('name')
    .select('folded')
    .where('kind', '=', 'person')
    .where('folded', '>=', start)
    .where('folded', '<', `${start}\uffff`)
    .execute()
  return rows.map(row => row.folded)
}

const COLUMNS = {
  person: ['participant', 'name_folded'],
  organisation: ['participant', 'organisation_folded'],
  responsible: ['action', 'responsible_folded'],
} as const

/** The list only grows: a name may have gone with the document that bore it. */
async function stillThere(db: Kysely<Tables>, kind: NameKind, folded: readonly string[]): Promise<string[]> {
  if (folded.length === 0) return []
  const [table, column] = COLUMNS[kind]
  const { rows } = await sql<{ value: string }>`select value from json_each(${JSON.stringify(folded)})
    where exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = value)`.execute(db)
  return rows.map(row => row.value)
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}.]+/u).filter(word => word !== '')

/**
 * "Jan Hansen" is also "Jan Peter Hansen": the given name first, every further word somewhere behind it. A single word is
 * any name that has it.
 */
export async function findPeople(db: Kysely<Tables>, name: string): Promise<string[]> {
  const words = wordsOf(fold(name))
  const [first] = words
  if (first === undefined) return []
  if (words.length === 1) {
    const fitting = (await listNames(db, 'person')).filter(
      form => form.includes(first) && wordsOf(form).includes(first),
    )
    return stillThere(db, 'person', fitting)
  }
  const forms = await listPeopleFrom(db, first)
  const fitting = forms.filter(form => {
    const own = wordsOf(form)
    return own[0] === first && words.slice(1).every(word => own.slice(1).includes(word))
  })
  return stillThere(db, 'person', fitting)
}

/** For "did you mean": names that begin with the same letter. */
export async function listPeopleLike(db: Kysely<Tables>, name: string): Promise<string[]> {
  return listPeopleFrom(db, fold(name).slice(0, 1))
}

export interface FoundForms {
  /** As the index holds them: folded. */
  readonly forms: readonly string[]
  /** Names that were looked for besides, since the dictionary knows them as the same: predecessors, aliases. */
  readonly besides: readonly string[]
}

/** Organisations that have the name's words side by side, or those of another name the dictionary knows for it. */
export async function findOrganisations(db: Kysely<Tables>, name: string, directory: Directory): Promise<FoundForms> {
  return fitForms(db, 'organisation', await listNames(db, 'organisation'), name, directory)
}

/** Who was given a task: "sekretariatet" is also "det udvidede sekretariat", and what "secretariat" is; a person by all the words of the name. */
export async function findResponsible(db: Kysely<Tables>, name: string, directory: Directory): Promise<FoundForms> {
  const danish = directory.english.find(({ english }) => english.includes(name.toLowerCase()))?.danish[0] ?? name
  const key = keysOf(fold(danish)).reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  const known = officesOf(name, directory).length > 0
  const forms = await listNames(db, 'responsible')
  // Most are ruled out without being taken apart.
  return fitForms(db, 'responsible', known ? forms : forms.filter(form => form.includes(key)), danish, directory)
}

/** How folded names are written; at most some of them. */
export async function writtenNames(
  db: Kysely<Tables>,
  kind: NameKind,
  folded: readonly string[] | null,
): Promise<string[]> {
  let query = db.selectFrom('name').select('written').where('kind', '=', kind)
  if (folded) query = query.where('folded', 'in', folded.slice(0, MOST_WRITTEN))
  return (await query.execute()).map(row => row.written)
}

const MOST_WRITTEN = 1000

function officesOf(name: string, directory: Directory): Office[] {
  const parts = directory.split(name)
  return parts.length === 1 ? [...parts[0]!.offices] : []
}

/** The office asked for, those it took over from, and those that bear other names of the same family. */
function withPredecessors(offices: readonly Office[], directory: Directory): Office[] {
  const all = new Set(offices)
  for (const office of all) {
    for (const other of directory.offices)
      if (other.successors.includes(office.id) || (office.family !== null && other.family === office.family))
        all.add(other)
  }
  return [...all]
}

async function fitForms(
  db: Kysely<Tables>,
  kind: NameKind,
  forms: readonly string[],
  name: string,
  directory: Directory,
): Promise<FoundForms> {
  const offices = withPredecessors(officesOf(name, directory), directory)
  // Folded before it is stemmed, as the forms are: "Åse" and "aase" have not the same stem.
  const wanted = [name, ...offices.flatMap(office => office.names)].map(one => keysOf(fold(one)))
  const fitting = forms.filter(form => {
    const keys = phraseWords(form).map(nameKey)
    return wanted.some(
      words => words.length > 0 && keys.some((_, at) => words.every((word, index) => keys[at + index] === word)),
    )
  })
  const asked = fold(name)
  return {
    forms: await stillThere(db, kind, fitting),
    besides: [...new Set(offices.map(office => office.name))].filter(other => fold(other) !== asked),
  }
}
