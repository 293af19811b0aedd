// Headers and footers by the page number in them, and those once that repeat the title block; others: furniture.ts.

import type { Line } from './lines.js'

/** So many lines at the top may be the title block. */
const LONGEST_HEAD = 12
const FIRST_PAGE = 2

/** What a line says of its page: "Ældrerådet<tab>Side 2 af 4" */
interface PageMark {
  /** What stands before the number. */
  readonly words: string
  readonly page: number
  readonly pages: number | null
  /** A word or signs say that it is a page's: "side 2", "- 2 -". */
  readonly isSaid: boolean
  /** A tab or a wide gap sets it apart from the words. */
  readonly gap: string
}

// "Referat af møde, side 3 af 4", "Socialudvalget<tab>- 2 -", "Ældrerådet – 3. maj 2021<tab>2/4", "3. maj 2021<tab>2"
const PAGE_AT_END =
  /^(.*?\p{L}{3}.*?)(?:[\s,·|–—-]+(?:side|page|s\.)\s?(\d{1,3})|\s+[-–—]\s?(\d{1,3})\s?[-–—]|(\s+)(\d{1,3}))(?:\s?(?:af|of|[/|])\s?(\d{1,3}))?$/iu

function readPageMark({ text }: Line): PageMark | null {
  // Most lines end in a word: the cheap way out.
  if (text.length > 120 || !/[\d–—-]/.test(text.at(-1) ?? '') || !/\d(?:\s?[-–—])?$/u.test(text.slice(-3))) return null
  const [, words, said, dashed, gap = '', bare, pages] = PAGE_AT_END.exec(text) ?? []
  if (words === undefined) return null
  const page = Number(said ?? dashed ?? bare)
  return { words, page, pages: pages ? Number(pages) : null, isSaid: bare === undefined, gap }
}

export interface MarkedLine {
  readonly i: number
  readonly line: Line
  readonly mark: PageMark
}

/** The lines that end in what may be the number of their page. */
export function findPageMarks(lines: readonly Line[]): readonly MarkedLine[] {
  return lines.flatMap((line, i) => {
    const mark = readPageMark(line)
    return mark ? [{ i, line, mark }] : []
  })
}

/** Lines that are alike but for a page number that counts up by one from line to line. */
export function findCounting(all: readonly MarkedLine[]): Line[] {
  const runs = new Map<string, { readonly lines: Line[]; next: number; broken: boolean }>()
  for (const { line, mark } of all) {
    if (!mark.isSaid && mark.pages === null) continue
    const key = `${mark.words.replace(/\s+/g, ' ')} ${mark.pages ?? ''}`
    const run = runs.get(key) ?? { lines: [], next: mark.page, broken: mark.page > 2 }
    if (mark.page !== run.next || mark.page > (mark.pages ?? mark.page)) run.broken = true
    run.lines.push(line)
    run.next = mark.page + 1
    runs.set(key, run)
  }
  return [...runs.values()].filter(run => !run.broken && run.lines.length >= 2).flatMap(run => run.lines)
}

// "1. Godkendelse af dagsorden", "1) Budget". Not: "12. maj 2021"
const NUMBERED = /^\d{1,3}[.:)]?\s+\p{Lu}/u

/** `opens`: whether a line opens a section or an item; the title block ends there. */
export function findEchoes(
  lines: readonly Line[],
  all: readonly MarkedLine[],
  opens: (line: Line) => boolean,
): readonly Line[] {
  const marked = all.filter(({ i, line, mark }) => i > 0 && isPageMark(mark, line, lines[i + 1]))
  if (marked.length === 0) return []
  const end = lines.slice(0, LONGEST_HEAD).findIndex((line, i) => i > 0 && (opens(line) || NUMBERED.test(line.text)))
  const head = lines.slice(0, end < 0 ? LONGEST_HEAD : end)
  const said = new Set(head.flatMap(line => wordsOf(line.text)))
  return marked
    .filter(({ i, line, mark }) => {
      const words = wordsOf(mark.words)
      // "Referat side 2" may as well be cited.
      const isEcho = words.every(word => said.has(word)) && (words.length > 1 || (words[0] ?? '').length >= LONG_NAME)
      return i >= head.length && isEcho && !opens(line)
    })
    .map(({ line }) => line)
}

/** Whether the number is that of a further page and set apart as such. */
function isPageMark(mark: PageMark, line: Line, next: Line | undefined): boolean {
  if (mark.page < FIRST_PAGE || mark.page > (mark.pages ?? mark.page)) return false
  const isEdge = line.pageStart || next === undefined || next.pageStart
  const isApart = mark.pages === null ? isEdge && mark.gap.includes('\t') : /\t|\s{3}/.test(mark.gap)
  return (mark.isSaid || isApart) && (line.gap || isEdge || next?.gap === true)
}

/** A word that is a name by itself: "Patientinddragelsesudvalget", "Ældrerådet". */
const LONG_NAME = 9

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|\d{4}/gu) ?? []
