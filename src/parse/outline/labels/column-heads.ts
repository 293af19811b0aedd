// The heads of columns: a head in; in a table with an item a row ("Punkt | Referat | Ansvarlig/frist") the label that it is
// for the cells below it, in tables of people and of tasks what these hold, out.

import type { ColumnHead, ColumnKind, Label } from '../../../dictionary/outline.js'
import { groupBy } from '../../../model/group-by.js'
import { withoutBullet } from '../../layout/list-marks.js'
import { endOfWords, normalise } from './label-text.js'

export type ColumnReader = (head: string) => Label | null

/** What parts two labels of one column: "Ansvarlig/frist", "Drøftelse og beslutning". */
export const JOINT = /\s*(?:\/|,|&|\+|(?<!\p{L})(?:og|samt)(?!\p{L}))\s*/iu

export function createColumnReader(labels: readonly Label[]): ColumnReader {
  const known = new Map<string, Label>()
  // What is said of columns goes before what is said of labels: "Emne" heads titles there, the case elsewhere.
  for (const standing of ['column', 'line'] as const)
    for (const entry of labels.filter(e => e.stands.includes(standing)))
      for (const form of [entry.label, ...entry.forms])
        if (!known.has(normalise(form))) known.set(normalise(form), entry)
  const read = (words: string): Label | null => known.get(normalise(words.slice(0, endOfWords(words, 0)))) ?? null
  return said => {
    // "Opfølgning (hvem/hvornår)"
    const head = said.replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '')
    const whole = read(head)
    if (whole) return whole
    const [first, ...others] = head.split(JOINT).map(read)
    return others.length > 0 && others.every(Boolean) ? (first ?? null) : null
  }
}

/** What the cells of a column of people or of tasks hold; empty for an unknown head. "Hvem" may be of either. */
export type HeadReader = (head: string) => readonly ColumnKind[]

// What "Ansvarlig" may go on with: "Ansvarlig for opgaven", "Ansvarlig/frist", "Hvad skal gøres?"
const REST = /^[\p{L}\s/.]{0,30}\??$/u

export function createHeadReader(columns: readonly ColumnHead[]): HeadReader {
  const all = columns.flatMap(({ column, forms }) => forms.map(form => ({ column, form: form.toLowerCase() })))
  const whole = groupBy(all, ({ form }) => form)
  const openings = all
    .filter(({ form }) => form.endsWith('…'))
    .map(({ column, form }) => ({ column, start: form.slice(0, -1) }))
    .sort((a, b) => b.start.length - a.start.length)
  return said => {
    const head = withoutBullet(said).replace(MARKS, '').toLowerCase()
    const known = whole.get(head)
    if (known) return known.map(({ column }) => column)
    const opening = openings.find(({ start }) => head.startsWith(start) && REST.test(head.slice(start.length)))
    return opening ? [opening.column] : []
  }
}

const MARKS = /^[\s*]+|[\s:*.]+$/gu
