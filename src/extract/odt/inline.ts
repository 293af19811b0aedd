// Reads the content of a paragraph of an OpenDocument text: its runs, and the boxes that are anchored in it.

import { describePicture } from '../beside.js'
import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { nextNoteMark } from '../story/number-format.js'
import { append, makeRun, type RunLook } from '../story/story.js'
import { elementsOf, makeElement, textOf, type XmlElement } from '../xml/element.js'
import { hide, type Reader } from './context.js'

export interface Inline {
  readonly runs: DocumentNode[]
  /** The content of text boxes and drawings. */
  readonly boxes: DocumentNode[]
  /** Whether the boxes come before the text. */
  leading: boolean
}

/** Elements whose text is not shown. */
const SKIPPED = new Set('text:script office:forms draw:glue-point'.split(' '))

/** Descriptions of a picture for people who cannot see it. */
const DESCRIPTIONS = new Set(['svg:title', 'svg:desc'])

export function readInline(element: XmlElement, look: RunLook, reader: Reader): Inline {
  const inline: Inline = { runs: [], boxes: [], leading: false }
  if (element.name.startsWith('draw:')) drawing(element, reader, inline)
  else collect(element, look, reader, inline)
  return inline
}

type Collect = (element: XmlElement, look: RunLook, reader: Reader, out: Inline) => void

const collect: Collect = (parent, look, reader, out) => {
  for (const child of parent.children) {
    if (child.type === 'text') {
      const text = child.value.replace(/[ \t\r\n]+/g, ' ')
      reader.story.tally.held += countLetters(text)
      if (text !== '') addText(text, look, reader, out)
    } else if (!SKIPPED.has(child.name)) {
      const read = COLLECT[child.name] ?? (child.name.startsWith('draw:') ? draw : collect)
      read(child, look, reader, out)
    }
  }
}

const draw: Collect = (element, _, reader, out) => drawing(element, reader, out)
const describe: Collect = (element, _, { story }) => describePicture(story.tally, textOf(element))
const leaveOut: Collect = (element, _, reader) => hide(element, reader)

function addText(value: string, look: RunLook, { story }: Reader, out: Inline): void {
  out.runs.push(makeRun(story, [{ type: 'text', value }], look))
}

/** Elements that are read in a special way; of any other element the content is read. */
const COLLECT: Readonly<Record<string, Collect>> = {
  'svg:title': describe,
  'svg:desc': describe,
  'text:hidden-text': leaveOut,
  'text:hidden-paragraph': leaveOut,
  'text:note': note,
  // The pronunciation of a word, printed above it in small letters, follows in parentheses.
  'text:ruby-text'(element, look, reader, out) {
    addText(' (', look, reader, out)
    collect(element, look, reader, out)
    addText(')', look, reader, out)
  },
  'text:span'(element, look, reader, out) {
    const style = element.attributes['text:style-name']
    if (reader.styles.isHidden(style)) hide(element, reader)
    else collect(element, reader.styles.letters('text', style, look), reader, out)
  },
  'text:a'(element, look, reader, out) {
    const inner: Inline = { runs: [], boxes: out.boxes, leading: out.leading }
    collect(element, look, reader, inner)
    out.runs.push({ type: 'hyperlink', children: inner.runs, href: element.attributes['xlink:href'] ?? '' })
  },
  'text:s': ({ attributes }, look, reader, out) =>
    addText(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 200)), look, reader, out),
  'text:tab': (_, look, { story }, out) => out.runs.push(makeRun(story, [{ type: 'tab' }], look)),
  'text:line-break': (_, look, { story }, out) =>
    out.runs.push(makeRun(story, [{ type: 'break', breakType: 'line' }], look)),
  'office:annotation': (_element, _look, { story }) => story.tally.comments++,
}

function note(element: XmlElement, look: RunLook, reader: Reader, out: Inline): void {
  const { story } = reader
  const mark = nextNoteMark(reader.notes, element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote')
  story.tally.putIn += countLetters(mark)
  addText(mark, look, reader, out)
  const body = element.first('text:note-body')
  const entry = { mark, nodes: [] as DocumentNode[] }
  story.notes.push(entry)
  if (body) append(entry.nodes, reader.readContent(body, reader))
}

/** A frame contains text boxes or pictures; a shape contains its text itself. */
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
