// Tells whether a paragraph is a heading, a list entry, a box or plain text, and whether there is space between two.

import { oncePer } from '../../model/once.js'
import type { TextPiece } from '../piece.js'
import type { Paragraph } from './paragraph.js'

/** Names of heading styles, in English and Danish: "heading 2", "Overskrift 2"; not "TOC Heading", "Sidehoved". */
const HEADING = /^(?:heading|overskrift)\s?([1-9])(?!\d)/i

/** Names of styles of titles, which have no level: "Title", "Titel", "Undertitel"; not "Titelblad". */
const TITLE = /^(?:title|titel|subtitle|undertitel|toc heading|overskrift til indholdsfortegnelse)(?:\s|$)/i

/** The level of a heading, from 1; null for a title; undefined for other paragraphs. */
export function headingLevel({ facts }: Paragraph): number | null | undefined {
  if (!facts) return undefined
  const { level } = readNames(facts.style.names)
  if (level !== undefined) return level
  const { outline } = facts.format
  return outline !== undefined && outline < 9 ? outline + 1 : undefined
}

/** Names of styles for lines of a table of contents: "toc 1", "Indholdsfortegnelse 2"; not its heading, "TOC Heading". */
const CONTENTS = /^(?:toc|indholdsfortegnelse)\s?[1-9](?!\d)/i

interface StyleMeaning {
  readonly level: number | null | undefined
  readonly contents: boolean
}

/** What the names of a style and its ancestors say; kept, since each paragraph asks and there are few styles. */
const readNames = oncePer((names: readonly string[]): StyleMeaning => {
  let level: number | null | undefined
  for (const name of names) {
    const digit = HEADING.exec(name)?.[1]
    if (digit !== undefined) level = Number(digit)
    else if (TITLE.test(name)) level = null
    if (level !== undefined) break
  }
  return { level, contents: names.some(name => CONTENTS.test(name)) }
})

const isContents = ({ facts }: Paragraph): boolean => facts !== null && readNames(facts.style.names).contents

export function kindOf(paragraph: Paragraph): { kind: TextPiece['kind']; level: number | null } {
  const { facts } = paragraph
  if (facts?.boxed) return { kind: 'box', level: null }
  const level = headingLevel(paragraph)
  if (level !== undefined) return { kind: 'heading', level }
  if (facts?.label && facts.label.text !== '') return { kind: 'list-item', level: facts.label.level + 1 }
  return { kind: 'paragraph', level: null }
}

/** Space, in twips, that looks like more than the distance between lines: a fifth of a line of 10 points. */
const LEAST_SPACE = 40

/** Whether there is space between two paragraphs. Entries of one list belong together, whatever the file says. */
export function hasGap(upper: Paragraph, lower: Paragraph): boolean {
  const above = upper.facts
  const below = lower.facts
  if (!above || !below || above.boxed !== below.boxed) return true
  const plain = headingLevel(lower) === undefined && headingLevel(upper) === undefined
  if (plain && above.label && below.label) {
    if (above.label.list === below.label.list || (above.label.bullet && below.label.bullet)) return false
  }
  if (isContents(upper) && isContents(lower)) return false
  const sameStyle = above.style.id === below.style.id
  const after = sameStyle && above.format.contextual ? 0 : (above.format.after ?? 0)
  const before = sameStyle && below.format.contextual ? 0 : (below.format.before ?? 0)
  return Math.max(after, before) >= LEAST_SPACE
}
