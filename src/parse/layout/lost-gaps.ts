// For a text that lost its blank lines: a short line between sentences, as headings are, gets a gap above it again.

import type { Line } from './lines.js'

/** A text with more than one gap in so many lines has not lost them. */
const LINES_TO_A_GAP = 12
/** Shorter texts need none. */
const FEWEST = 12
const LONGEST = 70

/** "Økonomi" below "Planen sendes i høring." and above "Udgiften er 2 mio. kr."; or above the first sentence of all. */
export function withLostGaps(lines: readonly Line[]): readonly Line[] {
  const gaps = lines.filter(line => line.gap).length
  if (lines.length < FEWEST || gaps * LINES_TO_A_GAP > lines.length) return lines
  const first = lines.findIndex(line => SENTENCE.test(line.text))
  return lines.map((line, i) => {
    const isBelowText = i === first - 1 || ENDED.test(lines[i - 1]?.text ?? '')
    return isBelowText && headsSentence(line, lines[i + 1]) ? { ...line, gap: true } : line
  })
}

const headsSentence = ({ text, row, cells }: Line, below: Line | undefined): boolean =>
  text.length <= LONGEST && !row && cells.length < 2 && HEADING.test(text) && SENTENCE.test(below?.text ?? '')

// "Nyt fra formanden", "Økonomi:", "3. Husorden - hunde". Not: "Godkendt.", "og blev sendt videre"
const HEADING = /^[^\p{L}]*\p{Lu}.*[\p{L}\d)?:]$/u
// "… i høring.", "… til efterretning.)"
const ENDED = /[.!?][)”"]?$/u
// "Udgiften er 2 mio. kr.". Not: "Karen Lund", "Taget til efterretning"
const SENTENCE = /^[^\p{L}]{0,3}\p{Lu}\S*\s.*[.!?:][)”"]?$/u
