// The heads of columns of a table with an item a row ("Punkt | Referat | Ansvarlig/frist"): a head in, the label that it
// is for the cells below it out.

import type { Label } from '../../../dictionary/outline.js'
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
