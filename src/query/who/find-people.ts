// Spellings in the archive that match a name of people, organisations or those given tasks, in the table of names.

import { fold } from '../../danish/fold.js'
import { sql } from '../../store/kysely.js'
import type { Db, NameTable } from '../../store/schema.js'
import { listWords } from '../sentence/words/lists.js'
import { type Directory, keysOf, type Office } from './directory.js'

type NameKind = NameTable['kind']

async function listNames(db: Db, kind: NameKind): Promise<string[]> {
  const rows = await db.selectFrom('name').select('folded').where('kind', '=', kind).execute()
  return rows.map(row => row.folded)
}

/** Names with the same beginning, since a person's given name comes first. */
async function listPeopleFrom(db: Db, start: string): Promise<string[]> {
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

/** The table only grows: the only document with a name may have been deleted. */
async function stillThere(db: Db, kind: NameKind, folded: readonly string[]): Promise<string[]> {
  if (folded.length === 0) return []
  const [table, column] = COLUMNS[kind]
  const { rows } = await sql<{ value: string }>`select value from json_each(${JSON.stringify(folded)})
    where exists (select 1 from ${sql.table(table)} where ${sql.ref(column)} = value)`.execute(db)
  return rows.map(row => row.value)
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}.]+/u).filter(word => word !== '')

/** "Jan Hansen" is also "Jan Peter Hansen": given name first, the others behind it. A single word: any name with it. */
export async function findPeople(db: Db, name: string): Promise<string[]> {
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
export async function listPeopleLike(db: Db, name: string): Promise<string[]> {
  return listPeopleFrom(db, fold(name).slice(0, 1))
}

export interface FoundForms {
  /** Folded, as in the index. */
  readonly forms: readonly string[]
  /** Further names that were searched, since the dictionary knows them for the same: predecessors, aliases. */
  readonly besides: readonly string[]
}

/** Organisations with the words of the name side by side, or of another name that the dictionary has for it. */
export async function findOrganisations(db: Db, name: string, directory: Directory): Promise<FoundForms> {
  const forms = await listNames(db, 'organisation')
  const kind = KINDS.find(([list]) => listWords(list).some(word => fold(word) === fold(name)))
  if (kind)
    return {
      forms: await stillThere(
        db,
        'organisation',
        forms.filter(form => kind[1].test(form)),
      ),
      besides: [],
    }
  const party = findParty(name, directory)
  if (!party) return fitForms(db, 'organisation', forms, name, directory)
  const own = new Set([party.party, party.letter ?? '', ...party.short].map(fold))
  const fitting = forms.filter(form => own.has(form) || party.forms.some(one => form.startsWith(fold(one))))
  return { forms: await stillThere(db, 'organisation', fitting), besides: party.letter === null ? [] : [party.letter] }
}

/** "hospitals", "kommunerne": all that are one, whatever their names. Folded names. */
const KINDS = [
  ['hospitals', /hospital|sygehus/],
  ['municipalities', /kommuner?(?: |$)/],
  ['regions', /^region /],
] as const

/** How votes name a party, by its name or its letter ("V", "Karen Lund (V)"), or a person; as patterns of "glob". */
export function findVoter(name: string, directory: Directory): string[] {
  const letter = /^(?:liste? )?(\p{L})$/iu.exec(name)?.[1]?.toUpperCase()
  const party = directory.dictionary.parties.find(one => one.letter === letter) ?? findParty(name, directory)
  const letters = party ? [party.letter ?? [], ...party.short].flat() : letter ? [letter] : []
  const names = party ? [party.party, ...party.forms] : letter ? [] : [name.replace(/[*?[\]]/g, '')]
  return [
    ...letters.flatMap(one => [one, `liste ${one}`, `*(${one})`]),
    ...names.map(one => (party ? `${one}*` : `*${one}*`)),
  ]
}

/** "Venstre", "the Social Democrats", "Konservative Folkeparti" */
function findParty(name: string, { dictionary }: Directory) {
  const asked = fold(name.replace(/^the\s/iu, ''))
  return dictionary.parties.find(
    ({ party, short, forms, english }) =>
      [party, ...short, ...english].some(one => fold(one) === asked) ||
      [`${party} `, ...forms].some(one => asked.startsWith(fold(one))),
  )
}

/** "sekretariatet", "secretariat" also find "det udvidede sekretariat"; a person must match in all words. */
export async function findResponsible(db: Db, name: string, directory: Directory): Promise<FoundForms> {
  const known = officesOf(name, directory).length > 0
  const names = await listNames(db, 'responsible')
  const found: FoundForms[] = []
  // "the administration": forvaltningen and administrationen
  for (const danish of danishNames(name, directory)) {
    const key = keysOf(fold(danish)).reduce((longest, one) => (one.length > longest.length ? one : longest), '')
    // Most are ruled out without being taken apart.
    const some = known ? names : names.filter(form => form.includes(key))
    found.push(await fitForms(db, 'responsible', some, danish, directory))
  }
  return {
    forms: [...new Set(found.flatMap(({ forms }) => forms))],
    besides: [...new Set(found.flatMap(({ besides }) => besides))],
  }
}

/** What an English word for an office may be called; any other name itself. */
export const danishNames = (name: string, { dictionary }: Directory): readonly string[] =>
  dictionary.englishWords.find(({ english }) => english.includes(name.toLowerCase()))?.danish ?? [name]

/** Original spellings of folded names; at most a few. */
export async function writtenNames(db: Db, kind: NameKind, folded: readonly string[] | null): Promise<string[]> {
  let query = db.selectFrom('name').select('written').where('kind', '=', kind)
  if (folded) query = query.where('folded', 'in', folded.slice(0, MOST_WRITTEN))
  return (await query.execute()).map(row => row.written)
}

const MOST_WRITTEN = 1000

function officesOf(name: string, directory: Directory): Office[] {
  const parts = directory.split(name)
  return parts.length === 1 ? [...parts[0]!.offices] : []
}

/** The organisation asked for, its predecessors, and others of the same family. */
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
  db: Db,
  kind: NameKind,
  forms: readonly string[],
  name: string,
  directory: Directory,
): Promise<FoundForms> {
  const offices = withPredecessors(officesOf(name, directory), directory)
  // Folded before stemming, as the forms are: "Åse" and "aase" would get different stems.
  const wanted = [name, ...offices.flatMap(office => office.names)].map(one => keysOf(fold(one)))
  // "Karen Lund, Favrskov" in a list of people
  const places = new Set(offices.flatMap(({ name }) => /^(.+) kommune$/iu.exec(name)?.[1] ?? []).map(fold))
  const fitting = forms.filter(form => {
    if (places.has(form)) return true
    const keys = keysOf(form)
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
