// "Deltagere:", "Afbud:", "Referent:" one under the other and all names below: the values of a header in two columns. Lines
// in; where what a label says begins out.

import type { Reading } from '../../../reading.js'
import { readPeople } from '../line/list.js'
import type { Block } from './block-lines.js'
import type { EntryContext } from './entry.js'

const FEWEST = 2

/**
 * Where gaps part the names into as many groups as there are labels, each is one's: by the index of its first line what
 * holds of it. Null where they do not tell whose is whose.
 */
export function findStackedValues(
  { lines, labels }: Reading,
  from: number,
  to: number,
  { lexicon }: EntryContext,
): Block['valuesBelow'] {
  const isBare = (i: number): boolean => labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null
  const first = lines.findIndex((_, i) => i >= from && i < to && isBare(i))
  if (first < 0) return null
  const stack = [first]
  for (let i = first + 1; i < to && isBare(i) && !lines[i]?.gap; i++) stack.push(i)
  const below = Array.from({ length: to - first - stack.length }, (_, n) => first + stack.length + n)
  const starts = below.filter((i, n) => n === 0 || lines[i]?.gap)
  const groups = starts.filter((start, n) =>
    lines.slice(start, starts[n + 1] ?? to).every(({ text }) => readPeople(text, 0, lexicon).length > 0),
  )
  if (stack.length < FEWEST || groups.length !== stack.length) return null
  return new Map(
    groups.map((start, n) => {
      const label = stack[n] as number
      const roles = lexicon.readRemark(lines[label]?.text ?? '')?.roles ?? []
      const capacity = roles.includes('secretary') ? { capacity: 'secretariat' as const } : {}
      return [start, { attendance: labels[label]?.entry.attendance ?? 'present', roles, ...capacity }]
    }),
  )
}
