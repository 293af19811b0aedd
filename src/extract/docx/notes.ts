// Footnotes and endnotes: which of them are used, their marks, and their text at the end of the document.

import type { DocumentNode } from '../story/document-tree.js'
import { type NoteType, nextNoteMark } from '../story/number-format.js'
import type { Story } from '../story/story.js'
import type { Tally } from '../story/tally.js'
import { elementsOf, type XmlElement, type XmlNode } from '../xml/element.js'
import type { Part, Parts } from './parts.js'
import { hide, lettersOf } from './prepare/preparation.js'

export function readNotes(parts: Parts, tally: Tally) {
  const all = new Map<string, { part: Part; element: XmlElement }>()
  for (const type of ['footnote', 'endnote'] as const) {
    const part = parts.related(`${type}s`)
    if (!part) continue
    tally.held += lettersOf(part.root)
    for (const element of elementsOf(part.root, `w:${type}`))
      all.set(`${type} ${element.attributes['w:id']}`, { part, element })
  }
  const marks = new Map<string, string>()
  const counts = { footnote: 0, endnote: 0 }
  return {
    /** "[1]" for the first footnote in the text, "[i]" for the first endnote; null if there is no such note. */
    mark(type: NoteType, id: string): string | null {
      const key = `${type} ${id}`
      if (!all.has(key)) return null
      const known = marks.get(key)
      if (known !== undefined) return known
      const mark = nextNoteMark(counts, type)
      marks.set(key, mark)
      return mark
    },
    /** The notes whose marks were asked for, in that order. */
    *used(read: (part: Part, nodes: readonly XmlNode[]) => DocumentNode[]): Iterable<Story['notes'][number]> {
      // Word keeps notes whose mark was deleted, but nobody sees them.
      for (const [key, { element }] of all) if (!marks.has(key)) hide(element, { tally })
      for (const [key, mark] of marks) {
        const { part, element } = all.get(key)!
        yield { mark, nodes: read(part, element.children) }
      }
    },
  }
}
