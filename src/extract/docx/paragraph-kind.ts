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
  const named = levelOfNames(facts.style.names)
  if (named !== undefined) return named
  const { outline } = facts.format
  return outline !== undefined && outline < 9 ? outline + 1 : undefined
}

/** Asked for every paragraph, and there are few styles. */
const LEVELS = new WeakMap<readonly string[], number | null | undefined>()

function levelOfNames(names: readonly string[]): number | null | undefined {
  if (LEVELS.has(names)) return LEVELS.get(names)
  let found: number | null | undefined
  for (const name of names) {
    const level = HEADING.exec(name)?.[1]
    if (level !== undefined) found = Number(level)
    else if (TITLE.test(name)) found = null
    if (found !== undefined) break
  }
  LEVELS.set(names, found)
  return found
}

/** The lines of a table of contents: "toc 1", "Indholdsfortegnelse 2"; not its heading, "TOC Heading". */
const CONTENTS = /^(?:toc|indholdsfortegnelse)\s?[1-9](?!\d)/i

const isContents = ({ facts }: Paragraph): boolean => facts?.style.names.some(name => CONTENTS.test(name)) ?? false

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
