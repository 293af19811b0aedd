// The examples and look-alikes of the dictionaries, each with the reader that must, or must not, find its entry there.

import type { Dictionary } from '../../dictionary/dictionary.js'
import type { Table } from '../../dictionary/entries.js'
import { columns, headFields, itemTitles, type Label, labels, titleFields } from '../../dictionary/outline.js'
import { type RoleWord, roles } from '../../dictionary/people.js'
import { type DecisionFormula, decisions, tasks, wordClasses } from '../../dictionary/sentences.js'
import { type Lexicon, lexiconOf } from '../lexicon.js'
import { readPiece } from '../outline/items/heading/title-fields.js'
import { parsePlain } from './plain-text.js'
import { actionsOf, decisionsOf } from './section.js'

export interface Example {
  /** The dictionary's file, and the key of the entry in it. */
  readonly file: string
  readonly entry: string
  /** The field it stands in. */
  readonly field: 'example' | 'not'
  readonly line: string
  /** What it is read as where that is wrong; null where it is right. */
  fault(): string | null
}

/** Whether the line is read as the entry, and what it is read as. */
interface Read {
  readonly fits: boolean
  readonly as: string
}

interface Entry {
  readonly example: readonly string[]
  readonly not?: readonly string[]
}

export function listExamples(dictionary: Dictionary): Example[] {
  const lexicon = lexiconOf(dictionary)
  const readAs = (entry: Label, line: string): Label | undefined =>
    (entry.stands.includes('column') ? lexicon.readColumnHead(line) : lexicon.readLabel(line)?.entry) ?? undefined
  return [
    ...examplesOf(labels, dictionary.labels, (entry, line) => named(entry.label, readAs(entry, line)?.label, 'label')),
    ...examplesOf(itemTitles, dictionary.itemTitles, (entry, line) =>
      named(entry.title, lexicon.readItemTitle(line)?.title, 'standing title'),
    ),
    ...examplesOf(columns, dictionary.columns, ({ column }, line) => {
      const kinds = lexicon.people.readHead(line)
      return named(column, kinds.includes(column) ? column : kinds[0], 'column')
    }),
    ...examplesOf(headFields, dictionary.headFields, ({ field }, line) => {
      const hit = lexicon.readHeadField(line)
      // The value is what stands behind the field, without colon or tab.
      const value = hit && !/^[\s:]|^$/.test(line.slice(hit.valueAt))
      return named(field, value ? hit.field : undefined, 'field with a value')
    }),
    ...examplesOf(titleFields, dictionary.titleFields, ({ field }, line) => {
      const piece = readPiece(line, lexicon)
      return named(field, piece?.isNamed ? piece.kind : undefined, 'field of a title')
    }),
    ...examplesOf(
      decisions,
      dictionary.decisions.map(entry => (entry.type === 'none' ? { ...entry, not: [] } : entry)),
      (entry, line) => decision(line, entry, lexicon),
      (entry, line) => otherDecision(line, entry, lexicon),
    ),
    ...examplesOf(
      tasks,
      dictionary.tasks,
      (entry, line) => task(line, !entry.tells, lexicon),
      (_, line) => task(line, true, lexicon),
    ),
    ...examplesOf(wordClasses, dictionary.wordClasses, (entry, line) => ({
      fits: lexicon.words[entry.class].isIn(line),
      as: 'no such word',
    })),
    ...examplesOf(
      roles,
      dictionary.roles.map(entry => ({ ...entry, not: toldApart(entry) })),
      (entry, line) => ({ fits: saysRole(line, entry, dictionary), as: 'something else, or nothing, of the person' }),
    ),
  ]
}

function examplesOf<E extends Entry>(
  { file, key }: Pick<Table<E>, 'file' | 'key'>,
  entries: readonly E[],
  read: (entry: E, line: string) => Read,
  readOther = read,
): Example[] {
  const check = (entry: E, line: string, field: Example['field'], reader: typeof read): Example => {
    const fault = (): string | null => {
      const { fits, as } = reader(entry, line)
      return fits === (field === 'example') ? null : fits ? 'that' : as
    }
    return { file, entry: key(entry), field, line, fault }
  }
  return entries.flatMap(entry => [
    ...entry.example.map(line => check(entry, line, 'example', read)),
    ...(entry.not ?? []).map(line => check(entry, line, 'not', readOther)),
  ])
}

const named = (wanted: string, found: string | undefined, noun: string): Read => ({
  fits: found === wanted,
  as: found === undefined ? `no ${noun}` : `"${found}"`,
})

/** The title of the item that an example stands in. */
const titleFor = ({ elects }: DecisionFormula): string | null => (elects ? 'Valg af formand' : null)

function decision(line: string, entry: DecisionFormula, lexicon: Lexicon): Read {
  const { type } = entry
  const types = decisionsOf(line, lexicon, 'beslutning', { title: titleFor(entry) }).map(one => one.type)
  return { fits: types.join() === (type === 'none' ? '' : type), as: types.join(' and ') || 'no decision' }
}

/** Beside another sentence: what stands alone under "Beslutning" may decide without any formula. */
function otherDecision(line: string, entry: DecisionFormula, lexicon: Lexicon): Read {
  const text = `Formanden bød velkommen.\n${line}`
  const found = (['beslutning', 'referat'] as const).flatMap(kind =>
    decisionsOf(text, lexicon, kind, { title: titleFor(entry) }),
  )
  return { fits: found.some(one => one.type === entry.type), as: entry.type }
}

function task(line: string, wanted: boolean, lexicon: Lexicon): Read {
  const found = actionsOf(line, lexicon).length > 0
  return { fits: found === wanted, as: found ? 'a task' : 'no task' }
}

/** Whoever is listed is present: a look-alike of such a word cannot be told by attendance. */
const toldApart = ({ role, note, capacity, attendance, not }: RoleWord): readonly string[] =>
  role !== null || note || capacity !== null || attendance === 'absent' ? not : []

/** What the entry says, found on the person of the line or not; the person is Karen Lund or Bo Krogh. */
function saysRole(line: string, { role, attendance, capacity, note }: RoleWord, dictionary: Dictionary): boolean {
  const people = /^(?:\p{L}+): /u.test(line) ? line : `Deltagere:\n${line}\nHans Peter Brun, KL`
  const { participants } = parsePlain(frontWith(people), dictionary)
  const person = participants.find(p => p.name === 'Karen Lund' || p.name === 'Bo Krogh')
  if (!person) return false
  if (role) return person.roles.includes(role)
  if (note) return person.note !== null && person.attendance === attendance
  return capacity ? person.capacity === capacity : person.attendance === attendance
}

/** Minutes of a steering group whose title block goes on with these lines. */
export function frontWith(
  lines: string,
  items = '1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.',
): string {
  return `Referat\nStyregruppen for Sund i Byen\n\nMødedato: 4. maj 2021\nMødested: Rådhuset\n\n${lines}\n\n${items}\n`
}
