// Wraps text to lines of a width.

import type { Output } from './output.js'

/** Breaks at blanks; a word that is wider than a line is not broken. Every line begins with `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  return text.split('\n').flatMap(paragraph => {
    const words = paragraph.split(/[ \t]+/).filter(word => word !== '')
    return words.length === 0 ? [''] : wrapWords(words, width, indent)
  })
}

/** `paint` adds what takes no columns, colours, to the word of an index. */
export function wrapWords(
  words: readonly string[],
  width: number,
  indent: string,
  paint: (word: string, index: number) => string = word => word,
): string[] {
  const lines: string[] = []
  let taken = width
  for (const [index, word] of words.entries()) {
    const painted = paint(word, index)
    if (lines.length === 0 || taken + 1 + columns(word) > width) {
      lines.push(indent + painted)
      taken = indent.length + columns(word)
    } else {
      lines[lines.length - 1] += ` ${painted}`
      taken += 1 + columns(word)
    }
  }
  return lines
}

/** The text behind a mark or name, its further lines below its first. */
export function wrapBehind(mark: string, text: string, width: number, painted = mark): string[] {
  const [first = '', ...rest] = wrap(text, width, ' '.repeat(mark.length))
  return [painted + first.slice(mark.length), ...rest]
}

/** Letters of which each takes one column: nearly all that is printed, so that nothing must be cut up. */
const PLAIN = /^[\u0000-\u02ff\u2010-\u2027]*$/

/** Columns that a text takes on a terminal: combining marks take none. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length
  return [...text.replace(/\p{M}/gu, '')].length
}

export function formatNote(note: string, { width }: Pick<Output, 'width'>): string {
  return `${wrap(`${note[0]!.toUpperCase()}${note.slice(1)}.`, Math.max(width, 40)).join('\n')}\n`
}
