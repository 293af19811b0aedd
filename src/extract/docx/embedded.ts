// Documents of other formats inside a Word file (`w:altChunk`): each read by its own extractor, put in its place.

import type { ReadEmbedded } from '../extractor.js'
import type { Tally } from '../story/tally.js'
import { makeElement, type XmlElement, type XmlNode } from '../xml/element.js'
import type { Part, Parts } from './parts.js'
import { lettersOf, makeText } from './prepare/preparation.js'

/** Replaces the chunks in the document, and notes those that cannot be read. */
export async function placeEmbedded(
  part: Part,
  parts: Parts,
  tally: Tally,
  readEmbedded?: ReadEmbedded,
): Promise<void> {
  const chunks = new Map(part.relationships.filter(r => r.type === 'aFChunk').map(r => [r.relationshipId, r.path]))
  if (chunks.size > 0) await replaceIn(part.root)

  async function replaceIn(element: XmlElement): Promise<void> {
    const children: XmlNode[] = []
    for (const child of element.children) {
      if (child.type === 'element' && child.name === 'w:altChunk') {
        for (const paragraph of await load(child.attributes['r:id'] ?? '')) children.push(paragraph)
        continue
      }
      if (child.type === 'element') await replaceIn(child)
      children.push(child)
    }
    element.children = children
  }

  async function load(id: string): Promise<XmlElement[]> {
    const path = chunks.get(id)
    const bytes = path ? parts.bytes(path) : null
    const read = bytes && path ? await readEmbedded?.(bytes, path) : null
    if (!read) {
      tally.unread.add('a document of another format is embedded in it')
      return []
    }
    const paragraphs = ['', ...read.text.split('\n'), ''].map(makeParagraph)
    for (const paragraph of paragraphs) tally.putIn += lettersOf(paragraph)
    for (const note of read.notes) if (note.code === 'partial-extraction') tally.unread.add(note.message)
    return paragraphs
  }
}

function makeParagraph(line: string): XmlElement {
  const content = line.split(/(\t)/).flatMap(text => {
    if (text === '\t') return [makeElement('w:tab')]
    return text === '' ? [] : [makeText(text)]
  })
  return makeElement('w:p', {}, content.length > 0 ? [makeElement('w:r', {}, content)] : [])
}
