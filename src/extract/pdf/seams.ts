// How the lines of a paragraph are sewn together: the rule of every format, and what this document's own lines say of
// hyphens: where next to no line ends in one, nobody hyphenated, and those that are there belong to their words.

import { type Joint, jointAtLineEnd, type KnownWords } from '../hyphens.js'

/** The joint between a line that ends in `before` and one that begins with `after`. */
export type Seam = (before: string, after: string) => Joint

/** One place where text runs on from a line to the next. */
export interface LineEnd {
  readonly before: string
  readonly after: string
}

/** Fewer hyphens than this a line, and they are the words' own; hyphenated text has one on every fourth to tenth line. */
const HYPHENATED = 0.015

/** Looks at all places where lines run on, and at the words `texts` hold within their lines. */
export function findSeams(ends: readonly LineEnd[], texts: readonly string[]): Seam {
  const known = wordsWithinLines(texts)
  const dropped = ends.filter(({ before, after }) => jointAtLineEnd(before, after).drop === 1).length
  const hyphenated = dropped > Math.max(1, ends.length * HYPHENATED)
  return (before, after) => {
    const joint = jointAtLineEnd(before, after, known)
    if (joint.drop === 0 || hyphenated || isKnown(before, after, known)) return joint
    return before.endsWith('\u00ad') ? joint : { drop: 0, between: '' }
  }
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** Words of the document in lower case, but those that a line's end may have cut. */
function wordsWithinLines(texts: readonly string[]): KnownWords {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text.replace(/\S*-$/u, '').toLowerCase().matchAll(WORD)) words.add(word)
  return words
}

function isKnown(before: string, after: string, known: KnownWords): boolean {
  const [left = ''] = /[\p{L}\p{N}]+(?=-$)/u.exec(before) ?? []
  const [right = ''] = /^[\p{L}\p{N}]+/u.exec(after) ?? []
  return known.has((left + right).toLowerCase())
}
