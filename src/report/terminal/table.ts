// Formats rows of cells as lines that fit a width: columns are as wide as needed, and long ones share the rest of the width.

import { columns as widthOf, wrap } from './wrap.js'

export interface TableColumn {
  readonly header: string
  /** Share of the width that the other columns leave; undefined for a column that is never narrowed. */
  readonly share?: number
  /** Least width of a column with a share. */
  readonly least?: number
  readonly right?: boolean
}

const GAP = '  '

/** The widths of columns by these rows, with gaps, within `width`; `stacked` if they do not fit side by side. */
export function fitColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] | 'stacked' {
  const natural = columns.map((column, index) =>
    Math.max(
      widthOf(column.header),
      ...rows.map(cells => Math.max(0, ...(cells[index] ?? '').split('\n').map(widthOf))),
    ),
  )
  const widths = natural.map((needed, index) =>
    columns[index]!.share ? Math.min(needed, columns[index]!.least ?? 8) : needed,
  )
  let left = width - widths.reduce((sum, one) => sum + one, 0) - GAP.length * (columns.length - 1)
  if (left < 0) return 'stacked'
  // The rest of the width goes to the columns that still need it, by their shares.
  for (;;) {
    const hungry = columns.flatMap(({ share }, index) =>
      share && widths[index]! < natural[index]! ? [{ index, share }] : [],
    )
    const total = hungry.reduce((sum, { share }) => sum + share, 0)
    if (left <= 0 || hungry.length === 0) return widths
    let given = 0
    for (const { index, share } of hungry) {
      const more = Math.min(
        natural[index]! - widths[index]!,
        Math.max(1, Math.floor((left * share) / total)),
        left - given,
      )
      widths[index]! += more
      given += more
    }
    left -= given
  }
}

/** One row as lines. Cells are wrapped at blanks, and inside a word that is wider than its column. */
export function formatRow(
  cells: readonly string[],
  widths: readonly number[],
  columns: readonly TableColumn[],
  indent = '',
): string[] {
  const wrapped = cells.map((cell, index) => cell.split('\n').flatMap(line => wrapCell(line, widths[index]!)))
  const height = Math.max(1, ...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    (
      indent + wrapped.map((lines, index) => pad(lines[line] ?? '', widths[index]!, columns[index]!.right)).join(GAP)
    ).trimEnd(),
  )
}

/** Indentation of the rows of a table. */
export const INDENT = '  '

/** The rows as columns if there is room, else each cell on its own line; without the header line. */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  widths = fitColumns(columns, rows, width - INDENT.length),
): string[] {
  if (widths !== 'stacked') return rows.flatMap(row => formatRow(row, widths, columns, INDENT))
  return rows.flatMap(row =>
    row.flatMap((cell, index) => {
      if (cell === '') return []
      const said = index === 0 ? cell : `${columns[index]!.header}: ${cell}`
      return wrap(said, width, index === 0 ? INDENT : INDENT.repeat(2))
    }),
  )
}

function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? blanks + text : text + blanks
}

/** Breaks after a blank, a hyphen or a slash. A word that is too long is hyphenated; anything else is cut. */
export function wrapCell(text: string, width: number): string[] {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (widthOf(whole) <= width) return [whole]
  const lines: string[] = []
  let [current, taken] = ['', 0]
  for (const piece of whole.split(/(?<=[\s\-–/_])/u).flatMap(piece => cut(piece, width))) {
    if (current !== '' && taken + widthOf(piece.trimEnd()) > width) {
      lines.push(current.trimEnd())
      ;[current, taken] = ['', 0]
    }
    current += piece
    taken += widthOf(piece)
  }
  return [...lines, current.trimEnd()]
}

function cut(word: string, width: number): string[] {
  if (widthOf(word.trimEnd()) <= width) return [word]
  const letters = [...word]
  if (width >= LEAST_BROKEN && /^\p{Script=Latin}+[.,;:)]?\s?$/u.test(word)) return breakWord(word, width)
  const size = Math.max(1, width)
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, part) =>
    letters.slice(part * size, (part + 1) * size).join(''),
  )
}

/** In narrower columns nearly every word would be hyphenated. */
const LEAST_BROKEN = 6

/** "Halvårssta-", "tus". Not file names and numbers, which a hyphen would change. */
function breakWord(word: string, width: number): string[] {
  const parts: string[] = []
  let rest = word
  while (widthOf(rest.trimEnd()) > width) {
    const at = breakBefore(rest, width - 1)
    parts.push(`${rest.slice(0, at)}-`)
    rest = rest.slice(at)
  }
  return [...parts, rest]
}

/** The last place that fits where a syllable begins (one consonant before a vowel), three letters from either end. */
function breakBefore(word: string, most: number): number {
  const last = Math.min(most, word.trimEnd().length - 3)
  for (let at = last; at >= 3; at--) if (/^[^aeiouyæøå][aeiouyæøå]/iu.test(word.slice(at, at + 2))) return at
  return most
}
