// A paragraph in, what it is out: heading, list entry, box or plain text, and whether space lies between two of them.

import type { TextPiece } from '../piece.js'
import type { Paragraph } from './paragraph.js'

/** The name of a heading's style, in English and Danish: "heading 2", "Overskrift 2". Not "TOC Heading", "Sidehoved". */
const HEADING = /^(?:heading|overskrift)\s?([1-9])(?!\d)/i

/** "Title", "Titel", "Undertitel"; not "Titelblad". They have no level among the headings. */
const TITLE = /^(?:title|titel|subtitle|undertitel|toc heading|overskrift til indholdsfortegnelse)(?:\s|$)/i

/** From 1; null for a title; undefined where the paragraph is no heading. */
export function headingLevel({ facts }: Paragraph): number | null | undefined {
  if (!facts) return undefined
  const { level } = readNames(facts.style.names)
  if (level !== undefined) return level
  const { outline } = facts.format
  return outline !== undefined && outline < 9 ? outline + 1 : undefined
}

/** The lines of a table of contents: "toc 1", "Indholdsfortegnelse 2"; not its heading, "TOC Heading". */
const CONTENTS = /^(?:toc|indholdsfortegnelse)\s?[1-9](?!\d)/i

/** What the names of a style say. Asked for every paragraph, and there are few styles. */
const SAID = new WeakMap<readonly string[], { level: number | null | undefined; contents: boolean }>()

function readNames(names: readonly string[]): { level: number | null | undefined; contents: boolean } {
  const known = SAID.get(names)
  if (known) return known
  let level: number | null | undefined
  for (const name of names) {
    const digit = HEADING.exec(name)?.[1]
    if (digit !== undefined) level = Number(digit)
    else if (TITLE.test(name)) level = null
    if (level !== undefined) break
  }
  const said = { level, contents: names.some(name => CONTENTS.test(name)) }
  SAID.set(names, said)
  return said
}

const isContents = ({ facts }: Paragraph): boolean => facts !== null && readNames(facts.style.names).contents

export function kindOf(paragraph: Paragraph): { kind: TextPiece['kind']; level: number | null } {
  const { facts } = paragraph
  if (facts?.boxed) return { kind: 'box', level: null }
  const level = headingLevel(paragraph)
  if (level !== undefined) return { kind: 'heading', level }
  if (facts?.label && facts.label.text !== '') return { kind: 'list-item', level: facts.label.level + 1 }
  return { kind: 'paragraph', level: null }
}

/** Space, in twips, that the eye takes for more than the distance of lines: a fifth of a line of 10 points. */
const LEAST_SPACE = 40

/** Whether the source leaves space between two paragraphs. Entries of one list belong together whatever it leaves. */
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
