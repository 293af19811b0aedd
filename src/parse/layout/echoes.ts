// A page's head or foot that stands once: what the title block says, with the number of a page. Lines in, such lines out.
// What comes again from page to page is told by that: see furniture.ts.

import type { Line } from './lines.js'

/** So many lines at the top may be the title block. */
const LONGEST_HEAD = 12
const FIRST_PAGE = 2

// "Ældrerådet<tab>Side 2", "Referat af møde, side 3 af 4"
const SAYS_PAGE = /^(.*\p{L}{3}.*?)[\s,·|–-]+(?:side|page|s\.)\s?(\d{1,3})(?:\s?(?:af|of|\/)\s?\d{1,3})?$/iu
// "ASSENS AMT<tab>Socialudvalget<tab>- 2 -"
const DASHED = /^(.*\p{L}{3}.*?)\s+[-–]\s?(\d{1,3})\s?[-–]$/u
// "Ældrerådet – 3. maj 2021<tab>2/4"
const OF_PAGES = /^(.*\p{L}{3}.*?)(?:\t|\s{3,})\s*(\d{1,3})\s?(?:af|of|\/)\s?(\d{1,3})$/u
// "Referat – Ældrerådet<tab>3. maj 2021<tab>2", at the edge of a page
const BARE = /^(.*\p{L}{3}.*?)\t\s*(\d{1,3})$/u

// "1. Godkendelse af dagsorden", "1) Budget". Not: "12. maj 2021"
const NUMBERED = /^\d{1,3}[.:)]?\s+\p{Lu}/u

/** `opens`: whether a line opens a section or an item; the title block ends there. */
export function findEchoes(lines: readonly Line[], opens: (line: Line) => boolean): readonly Line[] {
  const end = lines.slice(0, LONGEST_HEAD).findIndex((line, i) => i > 0 && (opens(line) || NUMBERED.test(line.text)))
  const head = lines.slice(0, end < 0 ? LONGEST_HEAD : end)
  const said = new Set(head.flatMap(line => wordsOf(line.text)))
  return lines.slice(head.length).filter((line, n) => {
    if (line.text.length > 120 || !/\d/.test(line.text)) return false
    const next = lines[head.length + n + 1]
    const isEdge = line.pageStart || next === undefined || next.pageStart
    const match =
      SAYS_PAGE.exec(line.text) ??
      DASHED.exec(line.text) ??
      OF_PAGES.exec(line.text) ??
      (isEdge ? BARE.exec(line.text) : null)
    if (!match || Number(match[2]) < FIRST_PAGE || Number(match[3]) < Number(match[2])) return false
    if (!(line.gap || isEdge || next?.gap) || opens(line)) return false
    const words = wordsOf(match[1] ?? '')
    // "Referat side 2" may as well be cited.
    return words.every(word => said.has(word)) && (words.length > 1 || (words[0] ?? '').length >= LONG_NAME)
  })
}

/** A word that is a name by itself: "Patientinddragelsesudvalget", "Ældrerådet". */
const LONG_NAME = 9

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|\d{4}/gu) ?? []
