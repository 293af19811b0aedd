// Rows of cells in, lines that fit a width out: columns as wide as they need, the long ones sharing what is left.

import { columns as widthOf, wrap } from './wrap.js'

export interface TableColumn {
  readonly header: string
  /** Share of the width that is left when the others have theirs; none for a column that is never cut. */
  readonly share?: number
  /** Least width of a column with a share. */
  readonly least?: number
  readonly right?: boolean
}

const GAP = '  '

/**
 * Widths of columns, from the cells of as many rows as are at hand; together with gaps no more than `width`. `stacked`
 * where they do not fit side by side.
 */
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
  // What is left goes to those that still need it, by their shares.
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

/** One row as lines. Cells wrap at blanks and, where a word is wider than its column, inside it. */
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

/** How far the rows of a table stand in. */
export const INDENT = '  '

/** Rows side by side where there is room, else each cell on a line; without the headers. */
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

/** Breaks behind a blank, a hyphen or a slash; a longer word is broken with a hyphen, anything else that is longer is cut. */
export function wrapCell(text: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  const pieces = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[\s\-–/_])/u)
    .flatMap(piece => cut(piece, width))
  for (const piece of pieces) {
    if (current !== '' && widthOf(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd())
      current = ''
    }
    current += piece
  }
  return [...lines, current.trimEnd()]
}

function cut(word: string, width: number): string[] {
  const letters = [...word]
  if (widthOf(word.trimEnd()) <= width) return [word]
  if (width >= LEAST_BROKEN && /^\p{Script=Latin}+[.,;:)]?\s?$/u.test(word)) return breakWord(word, width)
  const size = Math.max(1, width)
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, part) =>
    letters.slice(part * size, (part + 1) * size).join(''),
  )
}

/** Narrower columns would be filled with hyphens. */
const LEAST_BROKEN = 6

/** "Halvårssta-", "tus": not a name of a file or a number, which a hyphen would change. */
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

/** Where a syllable begins, one consonant before a vowel, as far right as fits; three letters stay on either side. */
function breakBefore(word: string, most: number): number {
  const last = Math.min(most, word.trimEnd().length - 3)
  for (let at = last; at >= 3; at--) if (/^[^aeiouyæøå][aeiouyæøå]/iu.test(word.slice(at, at + 2))) return at
  return most
}
