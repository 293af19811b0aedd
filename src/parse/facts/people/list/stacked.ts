// A page header in two columns: labels below one another, all names below those. Which names belong to which label.

import type { Reading } from '../../../reading.js'
import type { PeopleContext } from '../context.js'
import { readPeople } from '../line/list.js'
import type { Changes } from './block-lines.js'
import type { ListState } from './draft.js'

const FEWEST = 2

/** The labels are told apart only where gaps part the names into as many groups; otherwise null. */
export function findStackedValues(
  { lines, labels }: Reading,
  from: number,
  to: number,
  { lexicon }: PeopleContext,
): Changes | null {
  const isBare = (i: number): boolean => labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null
  const first = lines.findIndex((_, i) => i >= from && i < to && isBare(i))
  if (first < 0) return null
  const stack = [first]
  for (let i = first + 1; i < to && isBare(i) && !lines[i]?.gap; i++) stack.push(i)
  if (stack.length < FEWEST) return null
  const below = Array.from({ length: to - first - stack.length }, (_, n) => first + stack.length + n)
  const starts = below.filter((i, n) => n === 0 || lines[i]?.gap)
  const groups = starts.filter((start, n) =>
    lines.slice(start, starts[n + 1] ?? to).every(({ text }) => readPeople(text, 0, lexicon).length > 0),
  )
  if (groups.length !== stack.length) return null
  return new Map(
    groups.map((start, n): [number, Partial<ListState>] => {
      const label = stack[n] as number
      const roles = lexicon.readRemark(lines[label]?.text ?? '')?.roles ?? []
      const attendance = labels[label]?.entry.attendance ?? 'present'
      return [start, { attendance, roles, ...(roles.includes('secretary') ? { capacity: 'secretariat' } : {}) }]
    }),
  )
}
