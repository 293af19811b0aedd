// Lists the words and names of a document for the tables `term` and `name`, which have each of the archive once. There,
// words inside compounds, people by surname and organisations by any word are found without scanning all rows.

import { fold } from '../../danish/fold.js'
import type { Document } from '../../model/document.js'
import type { NameTable, WordTable } from '../schema.js'

const WORD = /^\p{L}{3,60}$/u

export function listTerms(forms: ReadonlySet<string>): WordTable[] {
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
