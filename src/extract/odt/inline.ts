// What stands in a paragraph of an OpenDocument text in, its runs out, with the boxes that are tied to it.

import { describePicture } from '../beside.js'
import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { nextNoteMark } from '../story/note-mark.js'
import { append, makeRun, type RunLook } from '../story/story.js'
import { elementsOf, makeElement, type XmlElement } from '../xml/element.js'
import { hide, type Reader } from './context.js'
import { textOf } from './xml.js'

export interface Inline {
  readonly runs: DocumentNode[]
  /** What stands in text boxes and drawings. */
  readonly boxes: DocumentNode[]
  /** Whether the boxes stand before the text. */
  leading: boolean
}

/** Text that no reader sees, or that does not belong to the document. */
const SKIPPED = new Set('text:script office:forms draw:glue-point'.split(' '))

/** What is written about a picture for those who cannot see it. */
const DESCRIPTIONS = new Set(['svg:title', 'svg:desc'])

export function readInline(element: XmlElement, look: RunLook, reader: Reader): Inline {
  const inline: Inline = { runs: [], boxes: [], leading: false }
  if (element.name.startsWith('draw:')) drawing(element, reader, inline)
  else collect(element, look, reader, inline)
  return inline
}

function collect(parent: XmlElement, look: RunLook, reader: Reader, out: Inline): void {
  const { story, styles } = reader
  for (const child of parent.children) {
    if (child.type === 'text') {
      const text = child.value.replace(/[ \t\r\n]+/g, ' ')
      story.tally.held += countLetters(text)
      if (text !== '') out.runs.push(makeRun(story, [{ type: 'text', value: text }], look))
      continue
    }
    const { name, attributes } = child
    if (SKIPPED.has(name)) continue
    switch (name) {
      case 'svg:title':
      case 'svg:desc':
        describePicture(story.tally, textOf(child))
        break
      // How a word is said stands above it in small letters; in a line it follows in parentheses.
      case 'text:ruby-text':
        out.runs.push(makeRun(story, [{ type: 'text', value: ' (' }], look))
        collect(child, look, reader, out)
        out.runs.push(makeRun(story, [{ type: 'text', value: ')' }], look))
        break
      case 'text:span': {
        const style = attributes['text:style-name']
        if (styles.isHidden(style)) hide(child, reader)
        else collect(child, styles.letters('text', style, look), reader, out)
        break
      }
      case 'text:a': {
        const inner: Inline = { runs: [], boxes: out.boxes, leading: out.leading }
        collect(child, look, reader, inner)
        const href = attributes['xlink:href'] ?? ''
        out.runs.push({ type: 'hyperlink', children: inner.runs, href })
        break
      }
      case 'text:s': {
        const count = Math.min(Number(attributes['text:c'] ?? 1) || 1, 200)
        out.runs.push(makeRun(story, [{ type: 'text', value: ' '.repeat(count) }], look))
        break
      }
      case 'text:tab':
        out.runs.push(makeRun(story, [{ type: 'tab' }], look))
        break
      case 'text:line-break':
        out.runs.push(makeRun(story, [{ type: 'break', breakType: 'line' }], look))
        break
      case 'text:note':
        note(child, look, reader, out)
        break
      case 'office:annotation':
        story.tally.comments++
        break
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        hide(child, reader)
        break
      default:
        if (name.startsWith('draw:')) drawing(child, reader, out)
        else collect(child, look, reader, out)
    }
  }
}

function note(element: XmlElement, look: RunLook, reader: Reader, out: Inline): void {
  const { story } = reader
  const mark = nextNoteMark(reader.notes, element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote')
  story.tally.putIn += countLetters(mark)
  out.runs.push(makeRun(story, [{ type: 'text', value: mark }], look))
  const body = element.first('text:note-body')
  const entry = { mark, nodes: [] as DocumentNode[] }
  story.notes.push(entry)
  if (body) append(entry.nodes, reader.readContent(body, reader))
}

/** Frames hold text boxes or pictures; shapes hold their text themselves. */
function drawing(element: XmlElement, reader: Reader, out: Inline): void {
  if (out.boxes.length === 0) out.leading = out.runs.length === 0
  const { tally } = reader.story
  const inner = elementsOf(element)
  // A picture beside an object only shows what the object holds.
  const object = inner.find(c => c.name === 'draw:object' || c.name === 'draw:object-ole')
  if (object) tally.objects.push(element.attributes['draw:name'] ?? object.attributes['xlink:href'] ?? 'unnamed')
  else if (inner.some(c => c.name === 'draw:image')) tally.pictures++
  for (const child of inner) if (DESCRIPTIONS.has(child.name)) describePicture(tally, textOf(child))
  for (const child of inner) if (child.name.startsWith('draw:')) drawing(child, reader, out)
  const own = inner.filter(c => !c.name.startsWith('draw:') && !SKIPPED.has(c.name) && !DESCRIPTIONS.has(c.name))
  append(out.boxes, reader.readContent(makeElement(element.name, {}, own), reader, { entry: null, boxed: true }))
}
