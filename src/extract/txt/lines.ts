// Decoded text in, its printed lines out: pages, blank lines, indentation and column gaps told apart from the words.

export interface Line {
  /** Without white space around it; a gap between columns is one tab. */
  readonly text: string
  /** Columns before the text, and before the end of it. A tab goes to the next multiple of eight. */
  readonly indent: number
  readonly width: number
  /** Columns at which the stretches between gaps begin; the first is `indent`. */
  readonly columns: readonly number[]
  /** Blank lines above. */
  readonly blanks: number
  /** From 1. */
  readonly page: number
  /** Tabs before the text: with more inside, empty cells of a table. */
  readonly leadingTabs: number
}

const TAB = 8

/** The lines that hold text. `paged` is true where a form feed stands between two of them. */
export function readLines(text: string): { lines: Line[]; paged: boolean } {
  const lines: Line[] = []
  let page = 1
  let blanks = 0
  for (const sheet of tidyLineEnds(text).split('\f')) {
    for (const raw of sheet.split('\n')) {
      const line = readLine(raw, blanks, page)
      if (line) lines.push(line)
      blanks = line ? 0 : blanks + 1
    }
    // The break itself leaves no blank line above the next page's first.
    blanks = Math.max(0, blanks - 1)
    page++
  }
  return { lines, paged: (lines.at(-1)?.page ?? 1) > 1 }
}

/** Every kind of line end as "\n"; what a printer struck over as it was read; no escape sequences for bold and colour. */
function tidyLineEnds(text: string): string {
  return text
    .replace(/\r+\n|\r|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(/\u001b\[[0-9;]{0,12}[a-zA-Z]/g, '')
    .replace(/[^\n]\u0008/g, '')
    .replace(/[\u0000\u001a\ufeff]/g, '')
}

function readLine(raw: string, blanks: number, page: number): Line | null {
  const source = raw.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').trimEnd()
  const text = source.trimStart()
  if (text === '') return null
  const leading = source.slice(0, source.length - text.length)
  const indent = columnAfter(leading, 0)
  const stretches = text.split(GAP)
  const columns: number[] = []
  let column = indent
  let at = 0
  for (const stretch of stretches) {
    const start = text.indexOf(stretch, at)
    column = columnAfter(text.slice(at, start), column)
    columns.push(column)
    column += stretch.length
    at = start + stretch.length
  }
  const leadingTabs = leading.length - leading.replaceAll('\t', '').length
  return { text: joinCells(text), indent, width: column, columns, blanks, page, leadingTabs }
}

/** "Mødedato:      16. maj", "A (V)\tB (S)"; but not two spaces after a full stop. */
const GAP = / *\t[ \t]*| {3,}/

/** Each gap as a tab; tabs typed one after the other stay, for they may stand for empty cells. */
function joinCells(text: string): string {
  return text.replace(/ *\t[ \t]*| {3,}/g, gap => '\t'.repeat(Math.max(1, gap.split('\t').length - 1)))
}

function columnAfter(space: string, column: number): number {
  let at = column
  for (const c of space) at = c === '\t' ? (Math.floor(at / TAB) + 1) * TAB : at + 1
  return at
}
