// One list of people: its lines in, persons given to the roster. Labels, headings of groups and scopes ("under pkt. 4")
// inside it change what is said of those below; tables have rows; a line may go on with what the one above began.

import type { Attendance } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import { addsTo, type Block, BULLET, shapeOf } from './block-lines.js'
import type { ListState } from './draft.js'
import { type EntryContext, readEntry } from './entry.js'
import { readHeading } from './heading.js'
import type { ListedPerson } from './list.js'
import { readScope } from './scope.js'
import { cutCells, readHeader, readRow } from './table.js'

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
    const header = readHeader(cells, context)
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
