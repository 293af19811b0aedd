// Joins the lines of a paragraph, by the rule for hyphens that all formats share and by the habits of this document: if
// hardly any line ends in a hyphen, the document was not hyphenated, and each hyphen belongs to its word.

import { type Joint, jointAtLineEnd, type KnownWords } from '../../hyphens.js'

/** Knows the words of one document. */
export interface Seams {
  /** The joint between a line that ends in the word `before` and one that begins with `after`. */
  joint(before: string, after: string): Joint
  /** Whether the document has the word within its lines. */
  hasWord(word: string): boolean
}

/** One place where text runs on from a line to the next: the last word above, the first below. */
export interface LineEnd {
  readonly before: string
  readonly after: string
}

/** Fewer soft hyphens than this a line end, and they are the words' own: hyphenated text has one on every tenth. */
const HYPHENATED = 0.03

/** Looks at all places where lines run on, and at the words `texts` hold within their lines. */
export function findSeams(ends: readonly LineEnd[], texts: readonly string[]): Seams {
  const known = wordsWithinLines(texts)
  const soft = ends.filter(({ before, after }) => jointAtLineEnd(before, after).drop === 1).length
  const hyphenated = soft > ends.length * HYPHENATED
  return {
    hasWord: word => known.has(word.toLowerCase()),
    joint(before, after) {
      const joint = jointAtLineEnd(before, after, known)
      const isWhole = isKnown(before, after, known)
      // "vedt-" / "og": what looks like a word left out is the end of a known one.
      if (joint.drop === 0) return hyphenated && isWhole ? DROP : joint
      // "følge-" / "hjem-ordningen"
      if (/^\p{Ll}+-\p{Ll}/u.test(after) && !isWhole) return KEEP
      return hyphenated || isWhole || before.endsWith('\u00ad') ? joint : KEEP
    },
  }
}

const DROP: Joint = { drop: 1, between: '' }
const KEEP: Joint = { drop: 0, between: '' }

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** Words of the document in lower case, but those that a line's end may have cut. */
function wordsWithinLines(texts: readonly string[]): KnownWords {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text.replace(/\S*-$/u, '').toLowerCase().matchAll(WORD)) words.add(word)
  return words
}

/** Whether the word is known without its hyphen, and its beginning alone is not a word. */
function isKnown(before: string, after: string, known: KnownWords): boolean {
  const [left = ''] = /[\p{L}\p{N}]+(?=[-\u00ad]$)/u.exec(before.toLowerCase()) ?? []
  const [right = ''] = /^[\p{L}\p{N}]+/u.exec(after.toLowerCase()) ?? []
  return left !== '' && known.has(left + right) && !known.has(left)
}
