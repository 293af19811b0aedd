// Decoded text in, its lines out, with their pages, blank lines, indentation and gaps between columns.

import { countBy, mostFrequent } from '../../model/count.js'
import { cutRuns } from '../../model/group-by.js'
import { squeezeBlanks } from '../../model/spaced-letters.js'

export interface Line {
  /** Without white space around it; a gap between columns is one tab. */
  readonly text: string
  /** The columns at which the text begins and ends. A tab goes to the next multiple of eight. */
  readonly indent: number
  readonly width: number
  /** The stretches of text between the gaps. */
  readonly stretches: readonly Stretch[]
  /** Blank lines above. */
  readonly blanks: number
  /** From 1. */
  readonly page: number
  /** Its place among all lines, from 0. */
  readonly index: number
  /** How many tabs stand before and behind the text; in a table, these are empty cells. */
  readonly leadingTabs: number
  readonly trailingTabs: number
  /** Whether every gap was typed with a tab, not with spaces alone. */
  readonly tabbed: boolean
}

export interface Stretch {
  readonly text: string
  /** The column at which it begins. */
  readonly start: number
}

const TAB = 8
// "Mødedato:      16. maj", "A (V)\tB (S)"; but not two spaces after a full stop.
const GAP = / *\t[ \t]*| {3,}/g
/** In lines that are justified with spaces, only wider gaps part columns. */
const JUSTIFIED_GAP = / *\t[ \t]*| {9,}/g

/** The lines that hold text. `paged` is true if a form feed stands between two of them. */
export function readLines(text: string): { lines: Line[]; paged: boolean } {
  const lines: Line[] = []
  const sheets = withoutQuoteMarks(tidyLineEnds(text))
    .split('\f')
    .map(sheet => sheet.split('\n'))
  const edge = evenEdge(sheets.flat().map(l => l.trimEnd()))
  let blanks = 0
  sheets.forEach((sheet, i) => {
    for (const raw of sheet) {
      const line = readLine(
        raw,
        { blanks, page: i + 1, index: lines.length },
        raw.trimEnd().length === edge ? JUSTIFIED_GAP : GAP,
      )
      if (line) lines.push(line)
      blanks = line ? 0 : blanks + 1
    }
    // A page break itself does not count as a blank line.
    blanks = Math.max(0, blanks - 1)
  })
  return { lines, paged: (lines.at(-1)?.page ?? 1) > 1 }
}

/** Makes every kind of line end "\n"; removes overstruck characters and the escape sequences for bold and colour. */
function tidyLineEnds(text: string): string {
  return text
    .replace(/\r+\n|\r|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(/\u001b\[[0-9;]{0,12}[a-zA-Z]/g, '')
    .replace(/[^\n]\u0008/g, '')
    .replace(/[\u0000\u001a\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
}

/** The length of nearly all long lines in a text that was justified with spaces; null in other texts. */
function evenEdge(lines: readonly string[]): number | null {
  const lengths = countBy(lines.map(line => line.length).filter(length => length >= 40))
  const edge = mostFrequent(lengths) ?? 0
  const count = lengths.get(edge) ?? 0
  const long = lines.filter(l => l.length >= 0.7 * edge && l.length >= 40)
  if (count < 5 || count * 2 < long.length) return null
  const filled = long.filter(l => l.length === edge && /[\p{L},] {2,4}\p{L}/u.test(l)).length
  return filled * 2 > count ? edge : null
}

function readLine(raw: string, place: Pick<Line, 'blanks' | 'page' | 'index'>, gap: RegExp): Line | null {
  const source = raw.trimEnd()
  const said = source.trimStart()
  if (said === '') return null
  const leading = source.slice(0, source.length - said.length)
  const text = squeezeBlanks(said, blanks => blanks)
  const indent = columnAfter(leading, 0)
  const stretches: Stretch[] = []
  let column = indent
  let at = 0
  let joined = ''
  let tabbed = true
  for (const found of [...text.matchAll(gap), null]) {
    const stretch = text.slice(at, found?.index)
    const single = squeezeBlanks(stretch)
    stretches.push({ text: single, start: column })
    column += stretch.length
    joined += single
    if (!found) break
    column = columnAfter(found[0], column)
    tabbed &&= found[0].includes('\t')
    // Several tabs in a row are kept, since they may stand for empty cells.
    joined += '\t'.repeat(Math.max(1, found[0].split('\t').length - 1))
    at = found.index + found[0].length
  }
  const leadingTabs = leading.split('\t').length - 1
  const trailingTabs = raw.slice(source.length).split('\t').length - 1
  return { text: joined, indent, width: column, stretches, leadingTabs, trailingTabs, tabbed, ...place }
}

function columnAfter(space: string, column: number): number {
  let at = column
  for (const c of space) at = c === '\t' ? (Math.floor(at / TAB) + 1) * TAB : at + 1
  return at
}

/** "> tekst", "> > tekst", ">>tekst"; not "-> tekst". */
const MARKS = /^[ \t]*>(?:[ \t]?>)*(?:[ ]|$)?/
/** Fewer lines in a row may be entries of a list, or amounts: "> 65 år". */
const LEAST = 5

/** Takes out the ">" with which quoted lines of a mail begin, once for each time they were quoted. */
function withoutQuoteMarks(text: string): string {
  if (!/(?:^|\n)[ \t]*>/.test(text)) return text
  const isQuoted = (line: string): boolean => MARKS.test(line)
  const runs = cutRuns(text.split('\n'), (line, above) => isQuoted(line) === isQuoted(above))
  return runs.flatMap(run => (run.length >= LEAST ? run.map(line => line.replace(MARKS, '')) : run)).join('\n')
}
