// Wraps text to lines of a width.

import type { Output } from './output.js'

/** Breaks at blanks; a word that is wider than a line is not broken. Every line begins with `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let current = ''
    for (const word of paragraph.split(/[ \t]+/)) {
      if (word === '') continue
      const longer = current === '' ? word : `${current} ${word}`
      if (current !== '' && columns(longer) > width - indent.length) {
        lines.push(indent + current)
        current = word
      } else current = longer
    }
    lines.push(current === '' ? '' : indent + current)
  }
  return lines
}

/** Columns that a text takes on a terminal: combining marks take none. */
export function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}

export function formatNote(note: string, { width }: Pick<Output, 'width'>): string {
  return `${wrap(`${note[0]!.toUpperCase()}${note.slice(1)}.`, Math.max(width, 40)).join('\n')}\n`
}
