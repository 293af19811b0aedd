// Apologies below each group of a list ("Lolland Kommune: Karen Lund / Afbud: Bo Krogh / …"): whose, and up to where.

import { once } from '../../../../model/once.js'
import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import type { PeopleContext } from '../context.js'
import { readPeople } from '../line/list.js'
import type { Changes } from './block-lines.js'
import { type ListState, listState } from './draft.js'
import { readGroup } from './entry.js'
import { readHeading } from './heading.js'

interface Group {
  readonly line: number
  readonly name: string
  readonly organisation: string | null
  /** Whether its line holds nothing else. */
  readonly isAlone: boolean
}

interface Label {
  readonly line: number
  readonly name: string
  /** The groups of the same list before it and, up to the next label, behind it; few labels need them. */
  readonly above: () => readonly Group[]
  readonly below: () => readonly Group[]
}

/** In the lines [from, to), which hold lists of people with their labels. */
export function findApologies(reading: Reading, from: number, to: number, context: PeopleContext): Changes {
  const found = new Map<number, Partial<ListState>>()
  for (const list of listLabels(reading, from, to, context))
    for (const label of list) {
      if (!isRepeated(label, list) && !isFollowed(label, reading)) continue
      const group = label.above().at(-1)
      // "Afbud: Bo Krogh" below no group, and then "Ledelse: Karen Lund", who is present
      if (!group && reading.labels[label.line]?.textAt == null) continue
      if (group) found.set(label.line, { organisation: group.organisation })
      const [next] = label.below()
      if (next) found.set(next.line, { attendance: 'present', organisation: null })
    }
  return found
}

/** "Afbud:" again below another group. */
function isRepeated(label: Label, list: readonly Label[]): boolean {
  const others = list.filter(other => other !== label && other.name === label.name)
  return others.some(({ above }) => above().length !== label.above().length && above().length > 0)
}

/** "Afbud: Bo Krogh" below one group, and then groups that do not stand above it: these do not divide the absent. */
function isFollowed({ line, above, below }: Label, { labels }: Reading): boolean {
  const [next] = below()
  if (!next) return false
  const group = above().at(-1)
  // "Viborg Kommune:", "Afbud", "Skive Kommune:": nobody came.
  const isWhole = group?.isAlone === true && group.line === line - 1
  const first = labels[line]?.textAt === null && !isWhole ? line + 2 : line + 1
  return next.line >= first && !below().some(group => above().some(({ name }) => name === group.name))
}

/** The labels of absence of each list. Any other label, such as "Gæster:", begins a new list. */
function listLabels(reading: Reading, from: number, to: number, context: PeopleContext): Label[][] {
  const groups = groupFinder(reading, context)
  const lists: Label[][] = []
  let [list, first]: [number[], number] = [[], from]
  const endList = (end: number): void => {
    const begin = first
    lists.push(
      list.map((line, n) => ({
        line,
        name: nameOf(labelAt(reading, line)),
        above: once(() => groups(begin, line)),
        below: once(() => groups(line, list[n + 1] ?? end)),
      })),
    )
  }
  for (let i = from; i < to; i++) {
    const entry = reading.labels[i]?.entry
    if (entry?.kind !== 'deltagere') continue
    if (entry.attendance === 'absent') list.push(i)
    else if (!context.lexicon.readRemark(labelAt(reading, i))?.roles.length) {
      endList(i)
      ;[list, first] = [[], i]
    }
  }
  endList(to)
  return lists
}

const labelAt = ({ lines, labels }: Reading, i: number): string => (lines[i] as Line).text.slice(0, labels[i]?.end)

/** The groups in the lines [from, to), each line read once. */
function groupFinder(reading: Reading, context: PeopleContext): (from: number, to: number) => readonly Group[] {
  const read = new Map<number, readonly Group[]>()
  const groupsAt = (i: number): readonly Group[] => {
    if (reading.labels[i]?.entry.kind === 'deltagere') return []
    const known =
      read.get(i) ?? [readGroupLine(withoutBullet((reading.lines[i] as Line).text), i, context) ?? []].flat()
    read.set(i, known)
    return known
  }
  return (from, to) => Array.from({ length: to - from }, (_, n) => groupsAt(from + n)).flat()
}

const nameOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}]+/gu, ' ')

const PLAIN = listState(-1)

/** "Lolland Kommune: Karen Lund", "Lolland Kommune", "Fra kommunerne", "Medarbejdere:": the heading of a group. */
function readGroupLine(text: string, line: number, context: PeopleContext): Group | null {
  const { lexicon } = context
  const inner = readGroup(text, PLAIN, context)
  const words = inner ? text.slice(0, inner.length) : text
  const isHeading = inner !== null || (/:\s*$|^fra\s/iu.test(text) && readPeople(text, 0, lexicon).length === 0)
  const heading = inner?.state ?? readHeading(text, PLAIN, lexicon)
  if (heading === null || lexicon.readListWord(words) !== null || heading.roles.length > 0) return null
  if (!isHeading && (heading.organisation === null || readPeople(text, 0, lexicon).length > 0)) return null
  return { line, name: nameOf(words), organisation: heading.organisation, isAlone: inner === null }
}
