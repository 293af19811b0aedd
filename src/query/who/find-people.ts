// People, organisations and those who were given tasks, as documents write them: the written forms that an asked name
// fits. Read from the indexes of names alone, each distinct form once.

import { type Kysely, sql } from 'kysely'
import { fold } from '../../danish/fold.js'
import type { Tables } from '../../store/schema.js'
import { nameKey } from '../sentence/name-book.js'
import { phraseWords } from '../sentence/phrases.js'
import type { Directory, Office } from './directory.js'
import { keysOf } from './directory.js'

type Column = 'name_folded' | 'organisation_folded' | 'responsible_folded'
const TABLE = { name_folded: 'participant', organisation_folded: 'participant', responsible_folded: 'action' } as const

/** Each written form once, jumping from one to the next in the index: as fast as there are forms, not rows. */
async function listForms(db: Kysely<Tables>, column: Column): Promise<string[]> {
  const [table, form] = [sql.table(TABLE[column]), sql.ref(column)]
  const { rows } = await sql<{ form: string }>`
    with recursive form (form) as (
      select min(${form}) from ${table}
      union all
      select (select min(${form}) from ${table} where ${form} > form.form) from form where form.form is not null
    ) select form from form where form is not null`.execute(db)
  return rows.map(row => row.form)
}

/** Forms that begin as the name does: a person's given name comes first. */
async function listFormsFrom(db: Kysely<Tables>, start: string): Promise<string[]> {
  const rows = await db
    .selectFrom('participant')
    .select('name_folded')
    .distinct()
    .where('name_folded', '>=', start)
    .where('name_folded', '<', `${start}\uffff`)
    .execute()
  return rows.map(row => row.name_folded)
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}.]+/u).filter(word => word !== '')

/**
 * "Jan Mainz" is also "Jan Peter Mainz": the given name first, every further word somewhere behind it. A single word is
 * any name that has it.
 */
export async function findPeople(db: Kysely<Tables>, name: string): Promise<string[]> {
  const words = wordsOf(fold(name))
  const [first] = words
  if (first === undefined) return []
  if (words.length === 1) return (await listForms(db, 'name_folded')).filter(form => wordsOf(form).includes(first))
  const forms = await listFormsFrom(db, first)
  return forms.filter(form => {
    const own = wordsOf(form)
    return own[0] === first && words.slice(1).every(word => own.slice(1).includes(word))
  })
}

/** For "did you mean": names that begin with the same letter. */
export async function listPeopleLike(db: Kysely<Tables>, name: string): Promise<string[]> {
  return listFormsFrom(db, fold(name).slice(0, 1))
}

export interface FoundForms {
  /** As the index holds them: folded. */
  readonly forms: readonly string[]
  /** Names that were looked for besides, since the dictionary knows them as the same: predecessors, aliases. */
  readonly besides: readonly string[]
}

/** Organisations that have the name's words side by side, or those of another name the dictionary knows for it. */
export async function findOrganisations(db: Kysely<Tables>, name: string, directory: Directory): Promise<FoundForms> {
  return fitForms(await listForms(db, 'organisation_folded'), name, directory)
}

/** Who was given a task: "sekretariatet" is also "det udvidede sekretariat"; a person by all the words of the name. */
export async function findResponsible(db: Kysely<Tables>, name: string, directory: Directory): Promise<FoundForms> {
  const key = keysOf(fold(name)).reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  const known = officesOf(name, directory).length > 0
  const forms = await listForms(db, 'responsible_folded')
  return fitForms(known ? forms : forms.filter(form => form.includes(key)), name, directory)
}

export async function listForSuggestion(db: Kysely<Tables>, column: Exclude<Column, 'name_folded'>): Promise<string[]> {
  return listForms(db, column)
}

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

function fitForms(forms: readonly string[], name: string, directory: Directory): FoundForms {
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
    forms: fitting,
    besides: [...new Set(offices.map(office => office.name))].filter(other => fold(other) !== asked),
  }
}
