// The head of a table that is printed again where the table goes on over a page: lines in, those of the repetition out.

import { type Line, shareRow } from './lines.js'

/** The lines of one row of a table. */
interface Row {
  readonly lines: readonly Line[]
  readonly table: number
  readonly text: string
}

/** First on its page, as on the page before: the table's first row, or one that numbers an item. Others may recur. */
export function repeatedHeads(lines: readonly Line[], known: ReadonlyMap<Line, unknown>): Line[] {
  const found: Line[] = []
  const firstRows = new Map<number, string>()
  let [before, page, isTop]: [Row[], Row[], boolean] = [[], [], false]
  for (const row of rowsOf(lines)) {
    const [first] = row.lines as [Line]
    if (first.pageStart) [before, page, isTop] = [page, [], true]
    if (known.has(first)) continue
    if (first.row === null) {
      isTop = false
      continue
    }
    const { table, text } = row
    const isRepeated =
      isTop &&
      before.some(other => other.table === table && other.text === text) &&
      (firstRows.get(table) === text || NUMBERED.test(text))
    if (isRepeated) found.push(...row.lines)
    else isTop = false
    if (!firstRows.has(table)) firstRows.set(table, text)
    page.push(row)
  }
  return found
}

// "Pkt. 4<tab>Nyt om sundhedsråd", "4. Budget". Not: "1.<tab>Ja"
const NUMBERED = /^(?:\p{L}{2,6}\.?\s{0,3})?\d{1,3}[.:)]?\s.*\p{L}{4}/u

/** Lines outside tables are rows of their own. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows: { lines: Line[]; table: number; text: string }[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last && shareRow(last.lines[0], line)) {
      last.lines.push(line)
      last.text += `\n${line.text}`
    } else rows.push({ lines: [line], table: line.row?.table ?? -1, text: line.text })
  }
  return rows
}
