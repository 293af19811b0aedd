// Words and names that occur in the archive, each once, for finding them otherwise than by how they begin: a word inside
// compounds, a person by surname, an organisation by any of its words. They grow with every import; what is found here is looked
// up in the tables themselves.

import { fold } from '../../danish/fold.js'
import type { Document } from '../../model/document.js'
import type { NameTable, WordTable } from '../schema.js'

const WORD = /^\p{L}{3,60}$/u

/** `texts` hold words as searchForms makes them, with a space between. */
export function listTerms(texts: readonly string[]): WordTable[] {
  const forms = new Set<string>()
  for (const text of texts) for (const form of text.split(' ')) forms.add(form)
  return [...forms]
    .filter(form => WORD.test(form))
    .sort()
    .map(form => ({ form }))
}

/** Who took part, for whom, and who was given a task. */
export function listNames({ participants, items }: Document): NameTable[] {
  const names = new Map<string, NameTable>()
  const add = (kind: NameTable['kind'], written: string | null) => {
    if (written === null) return
    const folded = fold(written)
    names.set(`${kind} ${folded}`, { kind, folded, written })
  }
  for (const { name, organisation } of participants) {
    add('person', name)
    add('organisation', organisation)
  }
  for (const { responsible } of items.flatMap(item => item.actions)) add('responsible', responsible)
  return [...names.values()]
}
