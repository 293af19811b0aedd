// One list of people: its lines in, persons given to the roster. Labels, headings of groups and scopes ("under pkt. 4")
// inside it change what is said of those below; tables have rows; a line may go on with what the one above began.

import type { Attendance, Capacity } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import { type EntryContext, readEntry } from './entry.js'
import { readHeading } from './heading.js'
import { type ListedPerson, readPeople } from './list.js'
import type { ListState } from './roster.js'
import { readScope } from './scope.js'
import { readShortNames } from './short-names.js'
import { cutCells, readHeader, readRow } from './table.js'

/** `from`, `to`: indices into Reading.lines. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly attendance: Attendance
  readonly capacity: Capacity
  /** Two labels stand above one another and all values below: what holds of the first and, behind a gap, of the rest. */
  readonly valuesBelow: readonly Attendance[] | null
}

const BULLET = /^(?:[-–—•·*►▪‣◦o\uf0b7]|\d{1,2}[.)](?=\s+\p{Lu})|[a-z]\))\s+/u

export function readBlock(reading: Reading, block: Block, context: EntryContext): void {
  const { lexicon, roster } = context
  const shape = shapeOf(reading, block, context)
  let outer: ListState = {
    attendance: block.attendance,
    capacity: block.capacity,
    organisation: null,
    items: [],
    roles: [],
    list: block.from,
  }
  let state = outer
  let columns: ReturnType<typeof readHeader> = null
  let last: { person: ListedPerson; state: ListState; isBare: boolean } | null = null
  let hasHeading = false
  /** A role said on a line of its own holds for the next line. */
  let roleEnds = -1
  for (let i = block.from; i < block.to; i++) {
    const line = reading.lines[i] as Line
    const hit = reading.labels[i]
    if (i === roleEnds) [state, roleEnds] = [outer, -1]
    let start = 0
    const cells = line.text.includes('\t') || line.text.startsWith('|') ? cutCells(line.text, line.span[0]) : []
    const header = readHeader(cells, lexicon)
    if (header) {
      columns = header
      continue
    }
    if (hit?.entry.kind === 'deltagere') {
      const label = line.text.slice(0, hit.end)
      const roles = lexicon.readRemark(label)?.roles ?? []
      const { attendance, capacity } = hit.entry
      start = hit.isSentence ? hit.end : (hit.textAt ?? line.text.length)
      if (roles.length > 0) {
        state = {
          ...outer,
          roles,
          attendance: 'present',
          capacity: roles.includes('secretary') ? 'secretariat' : outer.capacity,
        }
        roleEnds = start < line.text.length ? i + 1 : i + 2
      } else {
        outer = {
          attendance: attendance ?? outer.attendance,
          capacity: capacity ?? (attendance === 'absent' ? 'member' : outer.capacity),
          organisation: null,
          items: readScope(label),
          roles: [],
          list: i,
        }
        state = outer
      }
      columns = null
      last = null
      hasHeading = false
    }
    if (block.valuesBelow && i > block.from) {
      const isFurther = reading.lines.slice(block.from + 2, i + 1).some(l => l.gap)
      state = { ...state, attendance: block.valuesBelow[isFurther ? 1 : 0] ?? (block.valuesBelow[0] as Attendance) }
    }
    const bare = line.text.slice(start).replace(/^\*+|\*+$/g, '')
    const text = bare.replace(BULLET, '').trimEnd()
    if (text === '') continue
    const base = line.span[0] + start + line.text.slice(start).indexOf(text)
    if (columns) {
      const row = readRow(cells.length > 0 ? cells : [{ text, start: base }], columns, lexicon)
      if (row) {
        const draft = roster.add(row.person, { ...state, attendance: row.attendance ?? state.attendance })
        if (row.note) draft.notes.push(row.note)
        continue
      }
    }
    if (last && addsTo(text, base, last, line, hasHeading, context)) continue
    const entry = readEntry(
      text,
      base,
      state,
      { isInline: start > 0 || shape.isShort, oneEach: shape.oneEach },
      context,
    )
    if (entry !== null) {
      const person = entry.at(-1)
      last = person
        ? { person, state, isBare: entry.length === 1 && person.title === null && person.organisation === null }
        : last
      continue
    }
    const heading = readHeading(text, outer, lexicon)
    if (heading === null) continue
    hasHeading = true
    state = heading
    last = null
    if (heading.roles.length > 0) roleEnds = i + 2
  }
}

/** A line that only says more of the person above: "(A)", "- formand", and in cards "Sundhedschef", "Viborg Kommune". */
function addsTo(
  text: string,
  base: number,
  last: { person: ListedPerson; state: ListState; isBare: boolean },
  line: Line,
  hasHeading: boolean,
  { lexicon, roster }: EntryContext,
): boolean {
  const { person, state } = last
  const bare = text.replace(/^[-–]\s*/, '')
  const isMark = /^[(–-]/.test(text)
  const [said, ...others] = readPeople(`${person.name}, ${text}`, base, lexicon)
  if (!said || said.name !== person.name || others.length > 0) return false
  const remark = lexicon.readRemark(bare.replace(/^\(|\)$/g, '')) ?? (isMark ? (said.remarks[0] ?? null) : null)
  const isCard = last.isBare && !line.gap && !hasHeading && !/:\s*$/.test(text)
  const isMore =
    remark !== null &&
    (isMark || /^\p{Lu}$/u.test(bare) || (isCard && remark.roles.length === 0 && remark.note !== null))
  const isTitle = isCard && lexicon.titles.isTitle(bare)
  const isOffice = isCard && remark === null && !isTitle && lexicon.isOrganisation(bare)
  if (!isMore && !isTitle && !isOffice) return false
  roster.add({ ...said, span: person.span }, state)
  return true
}

/** Whether the list has one person a line, and whether it names people by one word only. */
function shapeOf(
  { lines, labels }: Reading,
  { from, to }: Block,
  { lexicon }: EntryContext,
): { oneEach: boolean; isShort: boolean } {
  let [single, several, short, other] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const { text } = lines[i] as Line
    if (labels[i]?.entry.kind === 'deltagere' && labels[i]?.textAt === null) continue
    if (text.length > 250) {
      several++
      continue
    }
    const bare = text.replace(BULLET, '')
    const people = readPeople(bare, 0, lexicon).length
    if (people === 1) single++
    else if (people > 1) several++
    else if (readShortNames(bare, 0, true, lexicon).length === 1) short++
    else other++
  }
  return { oneEach: single >= 2 && single > several, isShort: short >= 2 && single + several + other === 0 }
}
