// Formats a note about an answer as a sentence, wrapped to the terminal.

import type { Output } from './output.js'
import { wrap } from './wrap.js'

export function formatNote(note: string, { width }: Pick<Output, 'width'>): string {
  return `${wrap(`${note[0]!.toUpperCase()}${note.slice(1)}.`, Math.max(width, 40)).join('\n')}\n`
}
