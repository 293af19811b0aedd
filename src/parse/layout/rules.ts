// Rows of marks ("-----", "* * *") known as such, and titles underlined by one as headings: lines in, lines out.

import { groupBy } from '../../model/group-by.js'
import type { Line } from './lines.js'

const LONGEST_TITLE = 140

// "-----", "= = = =", "~~~~", "+-----+". Not: "---", which answers "none"; "Afbud: -"
const ROW = /^\+?([-=_~*–—])(?:\s?\1){3,}\+?$/u
const SHORT_ROW = /^([-=_~*–—])\1{2}$/u
/** Heading levels by mark, as Markdown has them for the first two. */
const LEVELS: Readonly<Record<string, number>> = { '=': 1, '*': 1, '-': 2, '–': 2, '—': 2, _: 2, '~': 3 }

export function markRules(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line, i) => isRow(line, lines[i - 1]))) return lines
  const isAbove = rowAbove(lines)
  return lines.map((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (isRow(line, above)) {
      const isFrame = below !== undefined && !below.gap && isRow(lines[i + 2], below)
      // A row of low lines is where somebody signs.
      const isRule =
        !line.text.startsWith('_') || isFrame || (above !== undefined && underlines(line, above, lines[i - 2]))
      return isRule || isAbove(line) ? { ...line, isRule: true } : line
    }
    if (above && isAbove(above) && couldBeTitle(line, below)) return { ...line, ...HEADING, level: levelOf(above) }
    if (!below || !isRow(below, line) || !underlines(below, line, above)) return line
    return { ...line, ...HEADING, level: levelOf(below) }
  })
}

const HEADING = { block: 'heading' } as const
const levelOf = (row: Line): number => LEVELS[row.text[0] as string] ?? 2

const FEWEST_ABOVE = 3
const SHARE_ABOVE = 0.75

/** Whether a row is one of those that stand above titles: most of its mark have one right below, and text under that. */
function rowAbove(lines: readonly Line[]): (row: Line) => boolean {
  const rows = lines.filter((line, i) => isRow(line, lines[i - 1]) && lines[i + 1] !== undefined)
  const marks = groupBy(rows, ({ text }) => text[0] as string)
  const titles = new Set(rows.filter(({ index }) => couldBeTitle(lines[index + 1] as Line, lines[index + 2])))
  const above = [...marks.values()].filter(all => {
    const set = all.filter(row => titles.has(row))
    return set.length >= FEWEST_ABOVE && set.length >= all.length * SHARE_ABOVE
  })
  const found = new Set(above.flat())
  return row => found.has(row)
}

const couldBeTitle = ({ text, gap, cells }: Line, below: Line | undefined): boolean =>
  !gap && cells.length < 2 && below !== undefined && !isRow(below, undefined) && TITLE.test(text)

// "Nye senge", "1. Nye senge", "| Nye senge |". Not: "Karen bød velkommen."
const TITLE = /^(?=.*\p{L}{3})(?:\|\s)?["“”»(]?[\p{Lu}\d].{2,90}(?<![.,;:])$/u

const isRow = (line: Line | undefined, above: Line | undefined): boolean =>
  line !== undefined &&
  (ROW.test(line.text) || (SHORT_ROW.test(line.text) && !line.gap && (above?.text.length ?? 9) <= 4))

/** Right below a line of its own that could be a title. Below running text a row of marks sets apart what follows. */
function underlines(row: Line, line: Line, above: Line | undefined): boolean {
  if (row.gap || line.block !== 'paragraph' || line.cells.length > 1 || line.text.length > LONGEST_TITLE) return false
  if (!(line.gap || (above && isRow(above, undefined))) || !/[\p{Lu}\d]/u.test(line.text[0] as string)) return false
  if (/[,;]$/.test(line.text)) return false
  return row.text.startsWith('_')
    ? Math.abs(row.text.length - line.text.length) <= 3
    : row.text.length >= line.text.length / 2
}
