// Footnotes and endnotes: which are used, with which mark, and their text at the end of the document.

import type { DocumentNode } from './document-tree.js'
import { type Flow, flow } from './flow.js'
import { formatNumber } from './number-format.js'
import type { Part, Parts } from './parts.js'
import { lettersOf } from './prepare.js'
import { countLetters, type Tally } from './tally.js'
import type { XmlElement, XmlNode } from './xml.js'

type NoteType = 'footnote' | 'endnote'

export interface Notes {
  /** "[1]" for the first footnote that is met, "[i]" for the first endnote. */
  mark(type: NoteType, id: string): string | null
  /** Adds the notes that were met, in their order. */
  flow(state: Flow): void
}

interface Note {
  readonly element: XmlElement
  readonly read: (children: readonly XmlNode[]) => DocumentNode[]
}

export function readNotes(parts: Parts, start: (part: Part) => Note['read'], tally: Tally): Notes {
  const all = new Map<string, Note>()
  for (const type of ['footnote', 'endnote'] as const) {
    const part = parts.related(`${type}s`)
    if (!part) continue
    const read = start(part)
    for (const child of part.root.children) {
      if (child.type === 'element' && child.name === `w:${type}`)
        all.set(`${type} ${child.attributes['w:id']}`, { element: child, read })
    }
  }
  const marks = new Map<string, string>()
  const counts = { footnote: 0, endnote: 0 }
  return {
    mark(type, id) {
      const key = `${type} ${id}`
      if (!all.has(key)) return null
      const known = marks.get(key)
      if (known !== undefined) return known
      const mark = `[${formatNumber(++counts[type], type === 'footnote' ? 'decimal' : 'lowerRoman')}]`
      marks.set(key, mark)
      return mark
    },
    flow(state) {
      for (const [key, { element }] of all) if (!marks.has(key)) tally.leftOut += lettersOf(element)
      for (const [key, mark] of marks) {
        const note = all.get(key)!
        const begin = state.pieces.length
        // Prepared only now: a note may hold text boxes and lists of its own.
        flow(note.read(note.element.children), state)
        label(state, begin, mark, tally)
      }
    },
  }
}

function label(state: Flow, begin: number, mark: string, tally: Tally): void {
  for (let i = begin; i < state.pieces.length; i++) {
    const piece = state.pieces[i]!
    if (piece.kind === 'row') continue
    const first = i === begin
    if (first) tally.putIn += countLetters(mark)
    const parts = first ? [{ text: `${mark} ` }, ...piece.parts] : piece.parts
    state.pieces[i] = { ...piece, kind: 'footnote', level: null, parts, gap: first ? true : piece.gap }
  }
}
