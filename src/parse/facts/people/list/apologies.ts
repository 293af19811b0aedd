// Apologies that stand under each group of a list ("Lolland Kommune: Karen Lund / Afbud: Bo Krogh / Skive Kommune: …"),
// told from those at the end of it: the lines of a list in; where such apologies begin, whose they are and where they
// end out.

import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import { readPeople } from '../line/list.js'
import type { ListState } from './draft.js'
import { type EntryContext, readGroup } from './entry.js'
import { readHeading } from './heading.js'

/** By the index of a line: at a label the organisation whose apologies they are, or that the next group begins. */
export type Apologies = ReadonlyMap<number, { readonly under: string | null } | 'ends'>

export const NO_APOLOGIES: Apologies = new Map()

interface Group {
  readonly line: number
  readonly name: string
  readonly organisation: string | null
  /** Its line holds nothing else. */
  readonly isAlone: boolean
}

interface Label {
  readonly line: number
  readonly name: string
  /** The groups of the same list before it and, up to the next label, behind it. */
  readonly above: readonly Group[]
  readonly below: Group[]
}

/** Lines [from, to) hold lists of people with their labels. */
export function findApologies(reading: Reading, from: number, to: number, context: EntryContext): Apologies {
  const found = new Map<number, { readonly under: string | null } | 'ends'>()
  for (const list of listLabels(reading, from, to, context))
    for (const label of list) {
      const group = label.above.at(-1)
      // "Afbud: Bo Krogh" without groups above it, and below "Ledelse: Karen Lund": one that is there.
      const isOpen = !group && reading.labels[label.line]?.textAt == null
      if (isOpen || !(isRepeated(label, list) || isFollowed(label, reading))) continue
      if (group) found.set(label.line, { under: group.organisation })
      const [next] = label.below
      if (next) found.set(next.line, 'ends')
    }
  return found
}

/** "Afbud:" again below another group. */
const isRepeated = (label: Label, list: readonly Label[]): boolean =>
  list.some(other => other.name === label.name && other.above.length !== label.above.length && other.above.length > 0)

/** "Afbud: Bo Krogh" of one group, and below it groups that did not stand above: they do not divide who is away. */
function isFollowed({ line, above, below }: Label, { labels }: Reading): boolean {
  const [next] = below
  const group = above.at(-1)
  // "Viborg Kommune:", "Afbud", "Skive Kommune:": nobody came.
  const isWhole = group?.isAlone === true && group.line === line - 1
  const first = labels[line]?.textAt === null && !isWhole ? line + 2 : line + 1
  return next !== undefined && next.line >= first && !below.some(group => above.some(({ name }) => name === group.name))
}

/** The labels of absence of each list; another label, as of guests, begins a new list. */
function listLabels(reading: Reading, from: number, to: number, context: EntryContext): Label[][] {
  const lists: Label[][] = []
  let [groups, list]: [Group[], Label[]] = [[], []]
  for (let i = from; i < to; i++) {
    const [line, hit] = [reading.lines[i] as Line, reading.labels[i]]
    if (hit?.entry.kind === 'deltagere') {
      const label = line.text.slice(0, hit.end)
      if (hit.entry.attendance === 'absent') list.push({ line: i, name: nameOf(label), above: [...groups], below: [] })
      else if (!context.lexicon.readRemark(label)?.roles.length) {
        lists.push(list)
        ;[groups, list] = [[], []]
      }
      continue
    }
    const group = readGroupLine(withoutBullet(line.text), i, context)
    if (!group) continue
    groups.push(group)
    list.at(-1)?.below.push(group)
  }
  return [...lists, list]
}

const nameOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}]+/gu, ' ')

const PLAIN: ListState = {
  attendance: 'present',
  capacity: 'member',
  organisation: null,
  items: [],
  roles: [],
  list: -1,
}

/** "Lolland Kommune: Karen Lund", "Lolland Kommune", "Fra kommunerne", "Medarbejdere:" at the head of those below. */
function readGroupLine(text: string, line: number, context: EntryContext): Group | null {
  const { lexicon } = context
  const inner = readGroup(text, PLAIN, context)
  const words = inner ? text.slice(0, inner.length) : text
  const isHeading = inner !== null || (/:\s*$|^fra\s/iu.test(text) && readPeople(text, 0, lexicon).length === 0)
  const heading = inner?.state ?? readHeading(text, PLAIN, lexicon)
  if (heading === null || lexicon.readListWord(words) !== null || heading.roles.length > 0) return null
  if (!isHeading && (heading.organisation === null || readPeople(text, 0, lexicon).length > 0)) return null
  return { line, name: nameOf(words), organisation: heading.organisation, isAlone: inner === null }
}
