// A table of who was present: marks ("x", "ja") in columns of attendance, items, or days of several meetings.

import type { Attendance } from '../../../../model/document.js'
import type { PeopleContext } from '../context.js'
import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeople } from '../line/list.js'
import type { Remark } from '../line/remarks.js'

export interface Cell {
  readonly text: string
  readonly start: number
}

export type Column =
  | { readonly kind: 'name' | 'title' | 'organisation' | 'remark' | 'other-day' | 'ignored' }
  /** A mark in the row says that it holds of the row's person; a column of kind "list" holds names instead. */
  | { readonly kind: 'attendance' | 'list'; readonly attendance: Attendance }
  | { readonly kind: 'item'; readonly item: string }

export interface TableRow {
  readonly person: ListedPerson
  /** Null where the table does not say. */
  readonly attendance: Attendance | null
  readonly note: string | null
}

const MARK = /^(?:[x×✓✔√☑☒✅+•*]|xx|\[x\]|ja|1)$/iu
const NO_MARK = /^(?:[-–—0☐□]|\[\s?\]|nej)?$/iu
const CONTRARY = /^(?:a|af|afb|afbud|f|frav|fravær|fraværende|orlov|syg|[mu]\.?\s?afbud)\.?$/iu
const ITEM = /^(?:pkt\.?|punkt)?\s*(\d{1,2}[a-z]?)\.?$/iu

/** "Opgave | Hvem | Status": whether the row heads a table of tasks, which has its column of people, too. */
export const headsTasks = (cells: readonly Cell[], { readHead }: PeopleLexicon): boolean =>
  cells.length > 1 && cells.some(({ text }) => readHead(text).includes('task'))

/** What the columns hold, where the row is the header of such a table; null for any other row. */
export function readHeader(
  cells: readonly Cell[],
  { lexicon, isMeetingDay }: Pick<PeopleContext, 'lexicon' | 'isMeetingDay'>,
  rows: readonly (readonly Cell[])[] = [],
): Column[] | null {
  if (cells.length < 2) return null
  const columns = cells.map((cell, n): Column => {
    const text = cell.text.replace(/[\s:*?]+$/, '').trim()
    // "Navn | 12/1 | 9/2": of several meetings this one's column counts.
    const isThisDay = n > 0 ? isMeetingDay(text) : null
    if (isThisDay !== null) return isThisDay ? { kind: 'attendance', attendance: 'present' } : { kind: 'other-day' }
    const column = readColumn(text, n, lexicon)
    return column.kind === 'ignored' && holdsMarks(rows, n) ? { kind: 'attendance', attendance: 'present' } : column
  })
  const known = columns.filter(c => c.kind !== 'ignored').length
  const isAttendance = columns.some(c => c.kind === 'attendance')
  if (!columns.some(c => c.kind === 'name') && !isAttendance) return null
  if (known < 2 || cells.some(cell => readPeople(cell.text, 0, lexicon).length > 0)) return null
  // Attendance columns alone still need a first column for the names.
  if (!columns.some(c => c.kind === 'name')) columns[0] = { kind: 'name' }
  return columns
}

const YES_OR_NO = /^(?:ja|nej)(?!\p{L})/iu

/** A column whose cells say "ja" and "nej" tells who was there, whatever stands above it: "Så vi dem?" */
const holdsMarks = (rows: readonly (readonly Cell[])[], n: number): boolean =>
  n > 0 && rows.length > 1 && rows.every(row => YES_OR_NO.test(row[n]?.text ?? ''))

/** "Fraværende | Til stede" over names in both: two lists side by side; null where the `rows` hold marks. */
export function asLists(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  lexicon: PeopleLexicon,
): Column[] | null {
  const names = (cell: Cell, n: number): boolean =>
    columns[n]?.kind === 'attendance' && readPeople(cell.text, 0, lexicon).length > 0
  if (!rows.some(row => row.some(names))) return null
  return columns.map(column => {
    if (column.kind === 'attendance') return { kind: 'list', attendance: column.attendance }
    return column.kind === 'name' ? { kind: 'list', attendance: 'present' } : column
  })
}

function readColumn(text: string, n: number, { readHead, readListWord }: PeopleLexicon): Column {
  if (text === '' && n === 0) return { kind: 'name' }
  for (const kind of readHead(text)) {
    if (kind === 'presence') return { kind: 'attendance', attendance: 'present' }
    if (kind !== 'task' && kind !== 'responsible' && kind !== 'deadline') return { kind }
  }
  const item = n > 0 ? ITEM.exec(text)?.[1] : undefined
  if (item) return { kind: 'item', item }
  const attendance = text.length < 30 ? readListWord(text)?.attendance : null
  return attendance ? { kind: 'attendance', attendance } : { kind: 'ignored' }
}

/** A cell that goes on over several rows stands in the first: "Viborg Kommune | Karen Lund", " | Bo Krogh". */
export function withOrganisationAbove(cells: readonly Cell[], columns: readonly Column[], above: string): Cell[] {
  const name = columns.findIndex(({ kind }) => kind === 'name')
  return cells.map((cell, n) =>
    cell.text === '' && n < name && columns[n]?.kind === 'organisation' ? { ...cell, text: above } : cell,
  )
}

/** What the row's cell of organisations says; "" where there is none. */
export const organisationCell = (cells: readonly Cell[], columns: readonly Column[]): string =>
  cells.find((_, n) => columns[n]?.kind === 'organisation')?.text ?? ''

/** The person of a row; null where the row names nobody. */
export function readRow(cells: readonly Cell[], columns: readonly Column[], lexicon: PeopleLexicon): TableRow | null {
  const of = (kind: Column['kind']) => cells.filter((cell, n) => columns[n]?.kind === kind && cell.text !== '')
  const name = of('name')[0]
  if (!name) return null
  const [person] = readPeople(name.text, name.start, lexicon)
  if (!person) return null
  const further = [...of('title'), ...of('organisation'), ...of('remark')].filter(c => !NO_MARK.test(c.text))
  // What the other cells say is read as if it stood behind the name: "professor, Institut for Biomedicin".
  const said =
    further.length > 0 ? readPeople(`${person.name}, ${further.map(c => c.text).join(', ')}`, 0, lexicon)[0] : undefined
  const merged: ListedPerson = {
    ...person,
    title: person.title ?? said?.title ?? null,
    organisation: person.organisation ?? said?.organisation ?? null,
    remarks: [...person.remarks, ...(said?.remarks ?? [])],
    notes: [...person.notes, ...(said?.notes ?? [])],
  }
  const { attendance, note, remarks } = attendanceOf(cells, columns, lexicon)
  return { person: { ...merged, remarks: [...merged.remarks, ...remarks] }, attendance, note }
}

// The mark, and what is said beside it
const MARKED = /^([^\s(,:;–—]*)[\s,:;–—(-]*(.*?)\)?$/su

/** What a cell of a column of attendance says: "X (via Teams)", "afbud – syg", "deltog fra kl. 10"; a note where that is nothing known. */
function readMark(text: string, { readRemark }: PeopleLexicon) {
  const [, mark = '', rest = ''] = MARKED.exec(text) ?? []
  const says = CONTRARY.test(text) || CONTRARY.test(mark) ? 'contrary' : MARK.test(mark) ? 'yes' : null
  if (NO_MARK.test(text)) return { says: 'no', remark: null, note: null } as const
  // "nej, ferie"
  if (/^nej$/iu.test(mark)) return { says: 'no', remark: null, note: rest } as const
  const whole = says === null ? readRemark(text) : null
  if (whole) return { says: whole.attendance === 'absent' ? 'contrary' : 'yes', remark: whole, note: null } as const
  const remark = says === null || rest === '' ? null : readRemark(rest)
  return { says, remark, note: remark || CONTRARY.test(text) ? null : says === null ? text : rest || null } as const
}

function attendanceOf(
  cells: readonly Cell[],
  columns: readonly Column[],
  lexicon: PeopleLexicon,
): { attendance: Attendance | null; note: string | null; remarks: readonly Remark[] } {
  const marks = columns.map((column, n) => ({ column, text: cells[n]?.text ?? '' }))
  const told = marks.flatMap(({ column, text }) =>
    column.kind === 'attendance' ? [{ attendance: column.attendance, ...readMark(text, lexicon) }] : [],
  )
  // One column alone ("Til stede"): no mark in it means the contrary, as does "afbud".
  const [only] = told.length === 1 ? told : []
  const isContrary = only?.says === 'no' || (only?.says === 'contrary' && only.attendance === 'present')
  const said = told.find(t => t.says === 'yes') ?? (isContrary ? only : undefined)
  if (said) {
    const contrary = said.attendance === 'present' ? 'absent' : 'present'
    return {
      attendance: isContrary ? contrary : said.attendance,
      note: said.note,
      remarks: said.remark ? [said.remark] : [],
    }
  }
  // "Deltog på video" beside a name
  if (told.length === 1 && told[0]?.note) return { attendance: null, note: told[0].note, remarks: [] }
  const items = marks.flatMap(m => (m.column.kind === 'item' ? [{ item: m.column.item, is: MARK.test(m.text) }] : []))
  const there = items.filter(i => i.is)
  if (items.length === 0) return { attendance: null, note: null, remarks: [] }
  if (there.length === 0) return { attendance: 'absent', note: null, remarks: [] }
  const away = items.filter(i => !i.is).map(i => i.item)
  const note = away.length > 0 ? `fraværende under punkt ${away.join(', ')}` : null
  return { attendance: 'present', note, remarks: [] }
}

/** Cells of a line that is set in columns by tabs or upright strokes; one where it is not. `empty` stand before its words. */
export function cutCells(text: string, base: number, empty = 0): Cell[] {
  const isRuled = /^\|.*\|$/.test(text)
  const cells: Cell[] = Array.from({ length: empty }, () => ({ text: '', start: base }))
  let start = isRuled ? 1 : 0
  const body = isRuled ? text.slice(0, -1) : text
  for (const part of body.slice(start).split(isRuled ? '|' : '\t')) {
    const lead = part.length - part.trimStart().length
    cells.push({ text: part.trim(), start: base + start + lead })
    start += part.length + 1
  }
  return cells
}
