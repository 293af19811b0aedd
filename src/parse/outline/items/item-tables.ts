// Tables with an item a row, "Punkt | Referat | Ansvarlig": each cell made a line of its own, labelled by its column.

import { groupBy } from '../../../model/group-by.js'
import type { Span } from '../../../model/span.js'
import { type Line, type RowCell, shareRow } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { HeadingPlace } from '../drafts.js'
import { type LabelHit, makeHit, unknownLabel } from '../labels/label-hit.js'
import { isCaseNumber } from './heading/case-number.js'
import { saysPurpose } from './heading/heading-lines.js'
import { isTimed, TOPIC } from './unnumbered/unnumbered.js'

export type ItemTables = NonNullable<ReturnType<typeof cutItemTables>>

/** What the heads of a table say. */
interface Heads {
  /** Of the row that holds them, and what it says where that is one line: a table that goes on may say it again. */
  readonly row: number
  readonly text: string | null
  readonly titles: ReadonlySet<number>
  readonly labels: ReadonlyMap<number, LabelHit>
}

/** Null where the document has no such table. */
export function cutItemTables(source: Reading) {
  const reading = { ...source, lines: withTabbedRows(source) }
  const tables = findItemTables(reading)
  if (tables.size === 0) return null
  const lines: Line[] = []
  const labels: (LabelHit | null)[] = []
  /** All lines of these tables below their heads. */
  const cells = new Set<Line>()
  /** Those of them that begin the cell with an item's title, or with its number. */
  const titles = new Set<Line>()
  /** The rows that name the columns; they belong to no item. */
  const heads = new Set<Line>()
  reading.lines.forEach((line, i) => {
    const own = reading.labels[i] ?? null
    const said = line.row ? tables.get(line.row.table) : undefined
    const isHead = said !== undefined && (line.row?.row === said.row || line.text === said.text)
    if (isHead) heads.add(line)
    if (!said || isHead) {
      lines.push(line)
      labels.push(own)
      return
    }
    for (const cell of cellsOf(reading.text, line, said)) {
      const above = lines.at(-1)
      const column = columnOf(cell)
      const isFirst = !above || !shareRow(above, cell) || columnOf(above) !== column
      const label = cell === line ? own : reading.lexicon.readLabel(reading.legible(cell.text))
      cells.add(cell)
      // A case number may stand above the title.
      const isBelowCase = !isFirst && titles.has(above) && isCaseNumber(above.text)
      if (isBelowCase) titles.delete(above)
      if (isBelowCase || (isFirst && said.titles.has(column))) titles.add(cell)
      lines.push(cell)
      const head = isFirst && !saysPurpose(cell.text) ? said.labels.get(column) : undefined
      // Below the title its cell may go on with the case, and with labels of its own: "Bilag:".
      labels.push(!said.titles.has(column) ? labelOf(label, head) : isFirst || isOfPeople(label) ? null : label)
    }
  })
  return { reading: { ...reading, lines, labels }, cells, titles, heads }
}

/** Lines that tabs part, from the heads of a table of items: "Emne<tab>Beslutning". Two columns may be labels. */
function withTabbedRows(reading: Reading): readonly Line[] {
  let table: { number: number; rows: number } | null = null
  let tables = 0
  return reading.lines.map(line => {
    const isTabbed = line.row === null && line.cells.length > 1
    const first = isTabbed ? rowOf(line, -1, 0) : line
    if (isTabbed && readHeads(reading, [first])) table = { number: --tables, rows: 0 }
    else if (!isTabbed) table = null
    return table ? rowOf(line, table.number, table.rows++) : line
  })
}

/** `table`: below 0, as no source numbers its tables. */
function rowOf(line: Line, table: number, row: number): Line {
  const cells = line.cells.map((span, column) => ({ column, span })).filter(({ span }) => span[1] > span[0])
  return { ...line, row: { table, row, cells } }
}

/** A label of its own goes before that of the column, unless it could be text. */
function labelOf(own: LabelHit | null, head: LabelHit | undefined): LabelHit | null {
  const isCertain = own !== null && !own.isSentence && !own.entry.weak && !isOfPeople(own)
  return isCertain ? own : (head ?? own)
}

const isOfPeople = (hit: LabelHit | null): boolean => hit?.entry.kind === 'deltagere'

const columnOf = ({ row }: Line): number => row?.cells[0]?.column ?? 0

function findItemTables(reading: Reading): Map<number, Heads> {
  const rows = groupBy(
    reading.lines.filter(line => line.row !== null),
    line => line.row!.table,
  )
  const tables = new Map<number, Heads>()
  for (const [table, lines] of rows) {
    const first = lines.filter(line => shareRow(line, lines[0]))
    const heads = first.length < lines.length ? (readHeads(reading, first) ?? withoutHeads(reading, lines)) : null
    if (heads) tables.set(table, heads)
  }
  return tables
}

/** A table of items names them, and says of each what was told or resolved: one of tasks names those and who has them. */
function readHeads({ text, lexicon }: Reading, lines: readonly Line[]): Heads | null {
  const titles = new Set<number>()
  const labels = new Map<number, LabelHit>()
  for (const { column, span } of lines.flatMap(line => line.row?.cells ?? [])) {
    const head = text.slice(...span)
    const entry = lexicon.readColumnHead(head)
    if (entry?.kind === 'indholdsfortegnelse') titles.add(column)
    else if (entry && entry.kind !== 'deltagere' && entry.kind !== 'hoved') labels.set(column, hitOf(entry, head))
    // A house's own word, "Forhandling", or what stands below a head that is no label: "Tid"
    else if (titles.size > 0) labels.set(column, hitOf(lexicon.houseWords(head)?.entry ?? unknownLabel(head), head))
  }
  const tells = [...labels.values()].some(({ entry }) => entry.kind !== 'opfølgning' && entry.kind !== 'andet')
  return titles.size > 0 && tells
    ? { row: lines[0]?.row?.row ?? 0, text: lines.length === 1 ? (lines[0] as Line).text : null, titles, labels }
    : null
}

/** A table of two columns may name no columns: known titles of items, each beside what was said, tell what it holds. */
function withoutHeads(reading: Reading, lines: readonly Line[]): Heads | null {
  const rows = [...groupBy(lines, line => line.row!.row).values()]
  const columns = new Set(lines.flatMap(line => line.row!.cells.map(c => c.column)))
  if (rows.length < FEWEST_ROWS || columns.size !== 2) return null
  const title = Math.min(...columns)
  const titles = rows.flatMap(row => {
    const cells = row.flatMap(line => line.row!.cells).filter(cell => cell.column === title)
    return cells.map(cell => reading.text.slice(...cell.span)).find(text => !isCaseNumber(text)) ?? []
  })
  const known = titles.filter(
    text => reading.lexicon.readItemTitle(text.replace(NUMBER, '')) || TOPIC.test(text) || isTimed(text),
  ).length
  const couldBe = titles.filter(text => couldBeTitle(text, reading)).length
  return known >= 2 && couldBe === rows.length
    ? { row: -1, text: null, titles: new Set([title]), labels: new Map() }
    : null
}

const FEWEST_ROWS = 3

/** "1. ", "Pkt. 3 ", "Ad 2: " */
const NUMBER = /^(?:\p{L}{2,6}\.? )?\d{1,3}\s?[.:)]?\s+/u

/** "3. Økonomi", "Nyt fra bestyrelsen"; not "Sted:", "Regnskabet blev godkendt.", "Deltagere" */
function couldBeTitle(text: string, { lexicon }: Reading): boolean {
  const title = text.replace(NUMBER, '')
  if (
    !/^["”»(]?[\p{Lu}\d]/u.test(title) ||
    title.length > LONGEST ||
    /[.:;,]$/u.test(title.replace(/^evt\.$/iu, 'evt'))
  )
    return false
  return TOPIC.test(title) || lexicon.readItemTitle(title) !== null || lexicon.readLabel(title) === null
}

const LONGEST = 140

const hitOf = (entry: LabelHit['entry'], column: string): LabelHit => makeHit(entry, 0, { textAt: 0, column })

/** The cells of a line as lines; number and title, where each has a column, as one. */
function cellsOf(text: string, line: Line, { titles }: Heads): Line[] {
  if (!line.row || line.row.cells.length < 2) return [line]
  const { row } = line
  const groups: RowCell[][] = []
  for (const cell of row.cells) {
    const before = groups.at(-1)
    if (before && titles.has(cell.column) && titles.has((before.at(-1) as RowCell).column)) before.push(cell)
    else groups.push([cell])
  }
  return groups.map((cells, n): Line => {
    const span: Span = [(cells[0] as RowCell).span[0], (cells.at(-1) as RowCell).span[1]]
    const further = n === 0 ? {} : { gap: false, pageStart: false }
    return { ...line, ...further, span, text: text.slice(...span), row: { ...row, cells }, cells: [] }
  })
}

/** Standing titles in rows without a number, where tables have all numbered ones: "<tab>Eventuelt<tab>Intet." */
export function rowsWithoutNumber(
  { lines, lexicon }: Reading,
  tables: ItemTables | null,
  headings: readonly HeadingPlace[],
): HeadingPlace[] {
  const [first] = headings
  const numbered = headings.map(({ i }) => lines[i] as Line)
  if (!tables || !first || !numbered.every(line => tables.titles.has(line))) return []
  return lines.flatMap((line, i) => {
    const isStanding =
      tables.titles.has(line) && shareRow(line, lines[i + 1]) && lexicon.readItemTitle(line.text)?.opens === false
    const isRest = i > first.i && isStanding && !numbered.some(other => other === line || shareRow(other, line))
    return isRest ? [{ i, number: null, titleAt: 0 }] : []
  })
}
