// One list of people: its lines in, persons given to the roster. Labels, headings of groups and scopes ("under pkt. 4")
// inside it change what is said of those below; tables have rows; a line may go on with what the one above began.

import type { Line } from '../../../layout/lines.js'
import type { LabelHit } from '../../../outline/labels/label-hit.js'
import type { Reading } from '../../../reading.js'
import { addAll } from '../added.js'
import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeople } from '../line/list.js'
import { readScope } from '../line/scope.js'
import type { Apologies } from './apologies.js'
import { addsTo, type Block, BULLET, initialsBefore, shapeOf } from './block-lines.js'
import type { ListState } from './draft.js'
import { type EntryContext, readEntry } from './entry.js'
import { readHeading } from './heading.js'
import {
  asLists,
  type Cell,
  cutCells,
  headsTasks,
  organisationCell,
  readHeader,
  readRow,
  withOrganisationAbove,
} from './table.js'

/** What the lines above say of the next one. */
interface Standing {
  /** What the nearest label says, or the list as a whole. */
  outer: ListState
  /** The same, narrowed by a heading or a role below the label. */
  state: ListState
  /** Index of the line at which a role no longer holds that was said for one line; -1: there is none. */
  roleEnds: number
  columns: ReturnType<typeof readHeader>
  /** Of the row above. */
  organisation: string
  last: { person: ListedPerson; state: ListState; isBare: boolean } | null
  hasHeading: boolean
  /** Whether persons stand right below the label, under no heading. */
  hasOwn: boolean
}

export function readBlock(reading: Reading, block: Block, context: EntryContext): void {
  const { lexicon } = context
  const shape = shapeOf(reading, block, context)
  const standing = startOf(block)
  for (let i = block.from; i < block.to; i++) {
    const line = reading.lines[i] as Line
    const hit = reading.labels[i]
    if (i === standing.roleEnds) [standing.state, standing.roleEnds] = [standing.outer, -1]
    const isOfList = standing.columns?.some(({ kind }) => kind === 'list') ?? false
    const cells =
      line.text.includes('\t') || line.text.startsWith('|') || isOfList
        ? cutCells(line.text, line.span[0], tabsBefore(reading.text, line, isOfList))
        : []
    if (headsTasks(cells)) break
    const header = readHeader(cells, context)
    if (header) {
      const rows = reading.lines.slice(i + 1, Math.min(i + 1 + MOST_LOOKED_AT, block.to))
      const below = rows.map(row => cutCells(row.text, row.span[0], tabsBefore(reading.text, row)))
      standing.columns = asLists(header, below, lexicon) ?? header
      continue
    }
    const { columns } = standing
    const start = hit?.entry.kind === 'deltagere' ? enterLabel(standing, i, line, hit, lexicon) : 0
    // "Ledelsesrepræsentanter" parts the rows of a table that tells itself who was there.
    if (i > block.from && hit?.entry.attendance !== 'absent' && reading.lines[i + 1]?.text.includes('\t'))
      standing.columns ??= columns
    enterApologies(standing, block.apologies.get(i))
    const value = block.valuesBelow?.get(i)
    if (value) standing.state = standing.outer = { ...standing.outer, ...value }
    const words = behindOwnLead(standing, wordsBehind(line, start), lexicon)
    if (words.text === '' || addRow(standing, cells.length > 0 ? cells : [words], context)) continue
    if (standing.last && addsTo(words.text, words.start, standing.last, line, standing.hasHeading, context)) continue
    const options = { isInline: start > 0 || shape.isShort, oneEach: shape.oneEach }
    if (!addEntry(standing, words, options, context)) enterHeading(standing, i, words.text, line.gap, lexicon)
  }
}

/** Cells before the words of a line that hold nothing; `isRow`: also where they are the line's only ones. */
function tabsBefore(text: string, { span, cells }: Line, isRow = false): number {
  const blank =
    isRow || cells.length > 1 ? (/\t*$/.exec(text.slice(Math.max(0, span[0] - MOST_EMPTY), span[0]))?.[0] ?? '') : ''
  return blank.length
}

const MOST_EMPTY = 10
/** Rows below the heads of a table that show what its columns hold. */
const MOST_LOOKED_AT = 4

function startOf({ attendance, capacity, from }: Block): Standing {
  const outer: ListState = { attendance, capacity, organisation: null, items: [], roles: [], list: from }
  return {
    outer,
    state: outer,
    roleEnds: -1,
    columns: null,
    organisation: '',
    last: null,
    hasHeading: false,
    hasOwn: false,
  }
}

/** What a line says behind its label, without marks of lists and of bold letters. */
function wordsBehind({ text: whole, span }: Line, labelEnd: number): Cell {
  const rest = whole.slice(labelEnd)
  const bare = rest.replace(/^\*+|\*+$/g, '').replace(BULLET, '')
  const text = bare
    .slice(initialsBefore(bare))
    // "(c) Karen Lund; og", and below it the last
    .replace(/[,;]\s+(?:og|samt)\s*$/u, '')
    .trimEnd()
  return { text, start: span[0] + labelEnd + rest.indexOf(text) }
}

/** "Afbud:", "Formand:", "Gæster under pkt. 3": holds for those below. Returns where in the line the label ends. */
function enterLabel(standing: Standing, i: number, line: Line, hit: LabelHit, lexicon: PeopleLexicon): number {
  const { outer } = standing
  const label = line.text.slice(0, hit.end)
  const roles = lexicon.readRemark(label)?.roles ?? []
  const end = hit.isSentence ? hit.end : (hit.textAt ?? line.text.length)
  if (roles.length > 0) {
    const capacity = roles.includes('secretary') ? 'secretariat' : outer.capacity
    standing.state = { ...outer, roles, attendance: 'present', capacity }
    // Said on a line of its own it holds for the next line.
    standing.roleEnds = end < line.text.length ? i + 1 : i + 2
  } else {
    const { attendance, capacity } = hit.entry
    standing.outer = {
      attendance: attendance ?? outer.attendance,
      capacity: capacity ?? (attendance === 'absent' ? 'member' : outer.capacity),
      organisation: null,
      items: readScope(label),
      roles: [],
      list: i,
    }
    standing.state = standing.outer
  }
  Object.assign(standing, { columns: null, last: null, hasHeading: false, hasOwn: false } satisfies Partial<Standing>)
  return end
}

/** Those of one group who are away, and behind them the next group, who are there. */
function enterApologies(standing: Standing, apology: ReturnType<Apologies['get']>): void {
  if (apology === undefined) return
  standing.outer =
    apology === 'ends'
      ? { ...standing.outer, attendance: 'present', organisation: null }
      : { ...standing.outer, organisation: apology.under }
  standing.state = standing.outer
}

/** Whether the cells are a row of the table whose header stands above; its person is added. */
function addRow(standing: Standing, printed: readonly Cell[], { lexicon, roster }: EntryContext): boolean {
  const { state, columns } = standing
  if (!columns) return false
  const listed = printed.flatMap(({ text, start }, n) => {
    const column = columns[n]
    return column?.kind === 'list'
      ? addAll(readPeople(text, start, lexicon), { ...state, attendance: column.attendance }, roster, lexicon)
      : []
  })
  if (listed.length > 0) return true
  const cells = withOrganisationAbove(printed, columns, standing.organisation)
  const row = readRow(cells, columns, lexicon)
  standing.organisation = organisationCell(cells, columns)
  if (!row) return false
  const draft = roster.add(row.person, { ...state, attendance: row.attendance ?? state.attendance })
  if (row.note) draft.notes.push(row.note)
  return true
}

/** Whether the words list people, or say that there are none; who is listed is added. */
function addEntry(
  standing: Standing,
  { text, start }: Cell,
  options: Parameters<typeof readEntry>[3],
  context: EntryContext,
): boolean {
  const { state } = standing
  const entry = readEntry(text, start, state, options, context)
  const person = entry?.at(-1)
  if (person) {
    const isBare = entry?.length === 1 && person.title === null && person.organisation === null
    standing.last = { person, state, isBare }
    standing.hasOwn ||= !standing.hasHeading
  }
  return entry !== null
}

/**
 * Behind those who sent apologies "Øvrige", "Gæster, pkt. 3", "Under punkt 3" and, set apart, "Fra museet:" open a list of
 * their own; where headings divide those who are absent, they go on dividing them.
 */
function opensOwnList(
  { hasOwn, hasHeading, outer }: Standing,
  text: string,
  isApart: boolean,
  lexicon: PeopleLexicon,
): boolean {
  if (text.length > 90 || hasHeading) return false
  if (hasOwn && isApart && /^fra\s/iu.test(text)) return true
  const word = lexicon.readListWord(text)
  if (word?.attendance === 'absent') return false
  const isForItems = hasOwn && isApart && (readHeading(text, outer, lexicon)?.items.length ?? 0) > 0
  return isForItems || OTHERS.test(text) || word?.capacity === 'guest' || (word?.attendance === 'present' && hasOwn)
}

// "Øvrige", "Øvrige fremmødte:", "Andre (pkt. 3)", "Desuden". Not: "Øvrige fraværende"
const OTHERS = /^(?:øvrige|andre|desuden|derudover|herudover|endvidere)(?!\p{L})[^.!?]{0,40}$/iu
// With whom it lists: "Øvrige: Karen Lund og Bo Krogh"
const OTHERS_LEAD = /^(?:øvrige|andre|desuden|derudover|herudover|endvidere)(?!\p{L})[^:,;.]{0,30}:\s+(?=\S)/iu

/** Those below are there, and no members. */
function leaveAway(standing: Standing): void {
  standing.outer = { ...standing.outer, attendance: 'present', capacity: 'guest' }
  standing.state = standing.outer
}

/** Behind "Øvrige:", where it opens a list of its own on the line. */
function behindOwnLead(standing: Standing, words: Cell, { readListWord }: PeopleLexicon): Cell {
  const isAway = standing.outer.attendance === 'absent' && standing.hasOwn
  const lead = isAway ? OTHERS_LEAD.exec(words.text)?.[0] : undefined
  if (!lead || readListWord(lead)?.attendance === 'absent') return words
  leaveAway(standing)
  return { text: words.text.slice(lead.length), start: words.start + lead.length }
}

/** "Fra Region Nordjylland", "Sekretariat": a heading of a group holds until the next. */
function enterHeading(standing: Standing, i: number, text: string, isApart: boolean, lexicon: PeopleLexicon): void {
  if (standing.outer.attendance === 'absent' && opensOwnList(standing, text, isApart, lexicon)) leaveAway(standing)
  const heading = readHeading(text, standing.outer, lexicon)
  if (heading === null) return
  standing.state = heading
  standing.hasHeading = true
  standing.last = null
  if (heading.roles.length > 0) standing.roleEnds = i + 2
}
