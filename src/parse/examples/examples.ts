// The examples and look-alikes of the dictionaries, each with the reader that must, or must not, find its entry in it.
// Used by the tests and by `npm run check`.

import type { Dictionary } from '../../dictionary/dictionary.js'
import { columns, headFields, itemTitles, type Label, labels, titleFields } from '../../dictionary/outline.js'
import { type RoleWord, roles } from '../../dictionary/people.js'
import { type DecisionFormula, decisions, tasks } from '../../dictionary/sentences.js'
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
  const { readLabel, readColumnHead, readItemTitle, readHeadField } = lexicon
  const readAs = (entry: Label, line: string): Label | undefined =>
    (entry.stands.includes('column') ? readColumnHead(line) : readLabel(line)?.entry) ?? undefined
  return [
    ...dictionary.labels.flatMap(entry =>
      examplesOf(labels.file, entry.label, entry, line => named(entry.label, readAs(entry, line)?.label, 'label')),
    ),
    ...dictionary.itemTitles.flatMap(entry =>
      examplesOf(itemTitles.file, entry.title, entry, line =>
        named(entry.title, readItemTitle(line)?.title, 'standing title'),
      ),
    ),
    ...dictionary.columns.flatMap(entry =>
      examplesOf(columns.file, entry.column, entry, line => {
        const kinds = lexicon.people.readHead(line)
        return named(entry.column, kinds.includes(entry.column) ? entry.column : kinds[0], 'column')
      }),
    ),
    ...dictionary.headFields.flatMap(entry =>
      examplesOf(headFields.file, entry.field, entry, line => {
        const hit = readHeadField(line)
        // The value is what stands behind the field, without colon or tab.
        const value = hit && !/^[\s:]|^$/.test(line.slice(hit.valueAt))
        return named(entry.field, value ? hit.field : undefined, 'field with a value')
      }),
    ),
    ...dictionary.titleFields.flatMap(entry =>
      examplesOf(titleFields.file, entry.field, entry, line => {
        const piece = readPiece(line, lexicon)
        return named(entry.field, piece?.isNamed ? piece.kind : undefined, 'field of a title')
      }),
    ),
    ...dictionary.decisions.flatMap(entry =>
      examplesOf(
        decisions.file,
        entry.formula,
        entry.type === 'none' ? { example: entry.example } : entry,
        line => decision(line, entry, lexicon),
        line => otherDecision(line, entry, lexicon),
      ),
    ),
    ...dictionary.tasks.flatMap(entry =>
      examplesOf(
        tasks.file,
        entry.task,
        entry,
        line => task(line, !entry.tells, lexicon),
        line => task(line, true, lexicon),
      ),
    ),
    ...dictionary.roles.flatMap(entry =>
      examplesOf(roles.file, entry.word, { example: entry.example, not: toldApart(entry) }, line => ({
        fits: saysRole(line, entry, dictionary),
        as: 'something else, or nothing, of the person',
      })),
    ),
  ]
}

function examplesOf(
  file: string,
  entry: string,
  { example, not = [] }: Entry,
  read: (line: string) => Read,
  readOther = read,
): Example[] {
  const wrong = (read: Read, wanted: boolean) => (read.fits === wanted ? null : wanted ? read.as : 'that')
  return [
    ...example.map(line => ({ file, entry, field: 'example' as const, line, fault: () => wrong(read(line), true) })),
    ...not.map(line => ({ file, entry, field: 'not' as const, line, fault: () => wrong(readOther(line), false) })),
  ]
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
