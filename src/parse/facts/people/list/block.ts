// One list of people: reads its lines into the roster. Labels, headings of groups and scopes ("under pkt. 4") change what
// is said of those below; tables have rows; a line may continue the one above.

import type { Line } from '../../../layout/lines.js'
import type { LabelHit } from '../../../outline/labels/label-hit.js'
import type { Reading } from '../../../reading.js'
import type { PeopleContext } from '../context.js'
import { readPeople } from '../line/list.js'
import { readScope } from '../line/scope.js'
import { addAll } from './added.js'
import { addsTo, type Block, type LastPerson, type ListShape, shapeOf, wordsBehind } from './block-lines.js'
import { addNote, type ListState, listState } from './draft.js'
import { readEntry } from './entry.js'
import { readHeading } from './heading.js'
import { readMarks } from './marks.js'
import { type Cell, type Column, headsTasks, organisationCell, readRow, withOrganisationAbove } from './table.js'
import { cellsOf, columnsAbove, headsAttendance, readColumns } from './table-head.js'

/** What the lines above say of the next one. */
interface Standing {
  /** What the nearest label says, or the list as a whole. */
  outer: ListState
  /** The same, narrowed by a heading or a role below the label. */
  state: ListState
  /** The line, by its index, at which a role ends that was said of one line only; -1 if there is none. */
  roleEnds: number
  columns: readonly Column[] | null
  /** What the row above says of organisations. */
  organisation: string
  last: LastPerson | null
  hasHeading: boolean
  /** Whether somebody is named right below the label, before any heading. */
  hasOwn: boolean
}

export function readBlock(whole: Reading, block: Block, context: PeopleContext): void {
  const { from, to, attendance = 'present', capacity = 'member' } = block
  const isTicked = headsAttendance(whole, from, to, context)
  const marks = readMarks(whole.lines, from, isTicked ? from : to, context)
  const reading = { ...whole, lines: marks.lines }
  const shape = shapeOf(reading, block, context)
  const outer = listState(from, { attendance, capacity })
  const above = columnsAbove(reading, from, context)
  const standing: Standing = { outer, state: outer, roleEnds: -1, organisation: '', ...NOTHING_READ, columns: above }
  for (let i = from; i < to; i++) {
    const line = reading.lines[i] as Line
    if (marks.isKey(i)) continue
    if (i === standing.roleEnds) [standing.state, standing.roleEnds] = [standing.outer, -1]
    const cells = cellsOf(reading, line, standing.columns)
    if (headsTasks(cells, context.lexicon)) break
    const columns = readColumns(reading, cells, i, to, context)
    if (columns) {
      standing.columns = columns
      continue
    }
    const hit = reading.labels[i]
    const isTable = i > from && reading.lines[i + 1]?.text.includes('\t') === true
    const start = hit?.entry.kind === 'deltagere' ? enterLabel(standing, i, line, hit, isTable, context) : 0
    if (i === from) standing.columns ??= above
    const change = block.changes?.get(i) ?? marks.changes.get(i)
    if (change) standing.state = standing.outer = { ...standing.outer, ...change }
    const words = behindOthers(standing, wordsBehind(line, start), context)
    if (words.text === '' || addRow(standing, cells.length > 0 ? cells : [words], context)) continue
    if (shape.heads.has(line)) {
      enterHeading(standing, i, words.text, line.gap, context, true)
      continue
    }
    const mayBeCard = !line.gap && !standing.hasHeading
    if (standing.last && addsTo(standing.last, words, mayBeCard, context)) continue
    if (!addEntry(standing, words, start > 0, shape, context)) enterHeading(standing, i, words.text, line.gap, context)
  }
  const [first, last] = [whole.lines[from]?.span[0] ?? 0, whole.lines[to - 1]?.span[1] ?? 0]
  for (const draft of context.roster.drafts)
    if (draft.span[0] >= first && draft.span[1] <= last) Object.assign(draft, marks.touching(whole.text, draft.span))
}

const NOTHING_READ = { columns: null, last: null, hasHeading: false, hasOwn: false } satisfies Partial<Standing>

/** "Afbud:", "Gæster under pkt. 3" hold for those below. Returns where it ends; a table (`isTable`) goes on below. */
function enterLabel(
  standing: Standing,
  i: number,
  line: Line,
  hit: LabelHit,
  isTable: boolean,
  { lexicon }: PeopleContext,
): number {
  const { outer, columns } = standing
  const label = line.text.slice(0, hit.end)
  const roles = lexicon.readRemark(label)?.roles ?? []
  const end = hit.isSentence ? hit.end : (hit.textAt ?? line.text.length)
  const { attendance, capacity } = hit.entry
  if (roles.length > 0) {
    const own = roles.includes('secretary') ? 'secretariat' : outer.capacity
    standing.state = { ...outer, roles, attendance: 'present', capacity: own }
    // Alone on its line, the role is that of the next line.
    standing.roleEnds = end < line.text.length ? i + 1 : i + 2
  } else {
    standing.outer = listState(i, {
      attendance: attendance ?? outer.attendance,
      capacity: capacity ?? (attendance === 'absent' ? 'member' : outer.capacity),
      items: readScope(label),
    })
    standing.state = standing.outer
  }
  Object.assign(standing, NOTHING_READ)
  // "Ledelsesrepræsentanter" in a table that says itself who was present
  if (isTable && attendance !== 'absent') standing.columns = columns
  return end
}

/** Whether the cells are a row of the table whose header stands above; its people are added. */
function addRow(standing: Standing, printed: readonly Cell[], context: PeopleContext): boolean {
  const { state, columns } = standing
  const { lexicon, roster } = context
  if (!columns) return false
  const listed = printed.flatMap(({ text, start }, n) => {
    const column = columns[n]
    return column?.kind === 'list'
      ? addAll(readPeople(text, start, lexicon), { ...state, attendance: column.attendance }, context)
      : []
  })
  if (listed.length > 0) return true
  const cells = withOrganisationAbove(printed, columns, standing.organisation)
  const row = readRow(cells, columns, lexicon)
  standing.organisation = organisationCell(cells, columns)
  if (!row) return false
  addNote(roster.add(row.person, { ...state, attendance: row.attendance ?? state.attendance }), row.note)
  return true
}

/** Whether the words list people, who are added, or say that there are none. */
function addEntry(
  standing: Standing,
  { text, start }: Cell,
  hasLabel: boolean,
  { oneEach, isShort }: ListShape,
  context: PeopleContext,
): boolean {
  const { state } = standing
  const entry = readEntry(text, start, state, { isInline: hasLabel || isShort, oneEach }, context)
  const person = entry?.at(-1)
  if (person) {
    const isBare = entry?.length === 1 && person.title === null && person.organisation === null
    standing.last = { person, state, isBare }
    standing.hasOwn ||= !standing.hasHeading
  }
  return entry !== null
}

/** "Fra Region Nordjylland", "Sekretariat": a heading of a group holds until the next one. */
function enterHeading(
  standing: Standing,
  i: number,
  text: string,
  isApart: boolean,
  context: PeopleContext,
  isSet = false,
): void {
  if (standing.outer.attendance === 'absent' && headsOthers(standing, text, isApart, context)) leaveAbsent(standing)
  const heading = readHeading(text, standing.outer, context.lexicon, isSet)
  if (heading === null) return
  standing.state = heading
  standing.hasHeading = true
  standing.last = null
  if (heading.roles.length > 0) standing.roleEnds = i + 2
}

// "Øvrige", "Øvrige fremmødte", "Andre (pkt. 3)", "Desuden"
const OTHERS = /^(?:øvrige|andre|desuden|derudover|herudover|endvidere)(?!\p{L})[^:,;.!?]{0,40}(?::(?:\s+|$)|$)/iu

/**
 * Whether a heading below the absent opens a list of guests who were present: "Øvrige", "Gæster, pkt. 3", "Under punkt 3",
 * and set apart "Fra museet:", "Rektorat". Where headings divide the absent, they go on doing so.
 */
function headsOthers(
  { hasOwn, hasHeading, outer }: Standing,
  text: string,
  isApart: boolean,
  { lexicon }: PeopleContext,
): boolean {
  if (text.length > 90 || hasHeading) return false
  if (hasOwn && isApart && (/^fra\s/iu.test(text) || lexicon.isOffice(text.replace(/:$/, '')))) return true
  const word = lexicon.readListWord(text)
  if (word?.attendance === 'absent') return false
  const isForItems = hasOwn && isApart && (readHeading(text, outer, lexicon)?.items.length ?? 0) > 0
  const isOthers = OTHERS.exec(text)?.[0] === text
  return isForItems || isOthers || word?.capacity === 'guest' || (word?.attendance === 'present' && hasOwn)
}

/** "Øvrige: Ib Dam" below the absent: the words behind the colon list guests who were present. */
function behindOthers(standing: Standing, words: Cell, { lexicon }: PeopleContext): Cell {
  const isAbsent = standing.outer.attendance === 'absent' && standing.hasOwn
  const lead = isAbsent ? (OTHERS.exec(words.text)?.[0] ?? '') : ''
  if (!/\s$/.test(lead) || lexicon.readListWord(lead)?.attendance === 'absent') return words
  leaveAbsent(standing)
  return { text: words.text.slice(lead.length), start: words.start + lead.length }
}

function leaveAbsent(standing: Standing): void {
  standing.state = standing.outer = { ...standing.outer, attendance: 'present', capacity: 'guest' }
}
