// How the lines of a paragraph join: by the rule for hyphens that all formats share, and by the habits of this document.
// If hardly any line ends in a hyphen, the document was not hyphenated, and each hyphen belongs to its word.

import { DROP, type Joint, jointAtLineEnd, KEEP, type KnownWords } from '../../hyphens.js'

/** The least share of line ends with a soft hyphen in hyphenated text, where every tenth has one. */
const HYPHENATED = 0.03

/** `ends` are all places where text runs on, `texts` the lines without the words that may have been cut. */
export function findSeams(
  ends: readonly { readonly before: string; readonly after: string }[],
  texts: readonly string[],
) {
  const known = wordsWithinLines(texts)
  const soft = ends.filter(({ before, after }) => jointAtLineEnd(before, after).drop === 1).length
  const hyphenated = soft > ends.length * HYPHENATED
  return {
    /** Whether the word occurs within a line of the document. */
    hasWord: (word: string) => known.has(word.toLowerCase()),
    joint(before: string, after: string): Joint {
      const joint = jointAtLineEnd(before, after, known)
      const isWhole = isKnown(before, after, known)
      // "vedt-" / "og": not an omitted word ("ind- og …") but the end of a known one.
      if (joint.drop === 0) return hyphenated && isWhole ? DROP : joint
      // "følge-" / "hjem-ordningen"
      if (/^\p{Ll}+-\p{Ll}/u.test(after) && !isWhole) return KEEP
      return hyphenated || isWhole || before.endsWith('\u00ad') ? joint : KEEP
    },
  }
}

export type Seams = ReturnType<typeof findSeams>

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** The words of the document in lower case, except those that the end of a line may have cut. */
function wordsWithinLines(texts: readonly string[]): KnownWords {
  const words = new Set<string>()
  for (const text of texts) for (const [word] of withoutCutWord(text).toLowerCase().matchAll(WORD)) words.add(word)
  return words
}

const withoutCutWord = (text: string): string => (text.endsWith('-') ? text.replace(/\S*-$/u, '') : text)

/** Whether the word is known without its hyphen, and its beginning alone is not a word. */
function isKnown(before: string, after: string, known: KnownWords): boolean {
  if (!/[-\u00ad]$/.test(before)) return false
  const [left = ''] = /[\p{L}\p{N}]+(?=[-\u00ad]$)/u.exec(before.toLowerCase()) ?? []
  const [right = ''] = /^[\p{L}\p{N}]+/u.exec(after.toLowerCase()) ?? []
  return left !== '' && known.has(left + right) && !known.has(left)
}
