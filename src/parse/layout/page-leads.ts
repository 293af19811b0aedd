// Page numbers before the first words of paragraphs that hold a page: "1 Referat af møde i …"; made lines of their own.

import { type Line, partOf } from './lines.js'
import { looksLikeTitle } from './title-line.js'

const LEAD = /^(\d{1,3})\s+(?=\S)/u
/** A page that begins so has the document's first words behind its number. */
const FIRST_WORDS = 15
const LONGEST_TITLE = 100
/** A page is no line. Not: "1 Referat", an item */
const SHORTEST = 200

export function partPageNumbers(lines: readonly Line[]): readonly Line[] {
  let page = 0
  const parts = lines.map(line => {
    const lead = line.gap && line.cells.length <= 1 ? LEAD.exec(line.text) : null
    if (!lead || Number(lead[1]) !== page + 1) return [line]
    // What else counts paragraphs are items.
    if (page === 0 && !(line.text.length >= SHORTEST && beginsDocument(line.text.slice(lead[0].length), lines)))
      return [line]
    page++
    const number: Line = { ...partOf(line, 0, lead[0].length, false), block: 'page-number' }
    return [number, { ...partOf(line, lead[0].length, line.text.length, true), gap: true }]
  })
  return page === 0 ? lines : parts.flat()
}

function beginsDocument(text: string, [first]: readonly Line[]): boolean {
  const words = first?.text.slice(0, FIRST_WORDS) ?? ''
  return looksLikeTitle(text.slice(0, LONGEST_TITLE)) || (words.length === FIRST_WORDS && text.startsWith(words))
}
