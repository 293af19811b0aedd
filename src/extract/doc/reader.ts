// The text of a Word 97 document in, its story out: characters become paragraphs, cells, fields, notes and boxes.

import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { hrefOf } from '../story/field-link.js'
import { type NoteCounts, nextNoteMark } from '../story/note-mark.js'
import { Sink } from '../story/sink.js'
import { append, type ParagraphLook, type RunLook, type Story } from '../story/story.js'
import { signOf, withPlainSigns } from '../story/symbol.js'
import type { DocDocument } from './document.js'
import { type Field, inInstruction, objectOf } from './fields.js'
import type { Letters, Paragraph } from './look.js'
import type { Parts, Range } from './parts.js'
import type { Style } from './styles.js'

export interface Reader {
  readonly document: DocDocument
  readonly parts: Parts
  readonly story: Story
  readonly looks: Map<string, RunLook>
  readonly notes: NoteCounts
}

/** Word's signs: ends of paragraphs, cells and rows; of pages and sections. */
const ENDS = /[\r\u0007\f]/g
/** Characters with a meaning of their own within a paragraph. */
const SIGNS = /[\u0000-\u001f]/

/** Reads one text; `boxed`: it stands in a text box. */
export function readRange(reader: Reader, [start, end]: Range, boxed = false): DocumentNode[] {
  const { document, story } = reader
  const sink = new Sink(story, boxed)
  const fields: Field[] = []
  let at = start
  ENDS.lastIndex = start
  while (at < end) {
    ENDS.lastIndex = at
    const found = ENDS.exec(document.text)
    const mark = found && found.index < end ? found.index : end - 1
    const closed = found !== null && found.index < end
    const { format, style } = document.paragraph(mark)
    readRuns(reader, sink, fields, at, closed ? mark : end, style)
    endParagraph(reader, sink, closed ? (document.text[mark] ?? '\r') : '\r', format, style)
    at = mark + 1
  }
  return sink.finish({})
}

function endParagraph(reader: Reader, sink: Sink, mark: string, format: Paragraph, style: Style): void {
  const depth = format.inTable ? Math.max(1, format.depth) : 0
  if (format.innerRow) {
    sink.endRow(format.edges, depth)
    return
  }
  if (mark === '\u0007' && format.rowEnd) {
    sink.endRow(format.edges, 1)
    return
  }
  const look = lookOf(reader, sink, format, style)
  if (mark === '\u0007') sink.endCell(look, 1)
  else if (format.innerCell) sink.endCell(look, depth)
  else if (mark !== '\f' || sink.pending) sink.endParagraph(look, depth)
}

function lookOf({ document }: Reader, sink: Sink, format: Paragraph, style: Style): ParagraphLook {
  const { outline, framed, list, level } = format
  const counted = list > 0 && list < 0x7ff && sink.pending ? document.lists.next(list, level) : null
  if (counted) sink.label = `${counted.text} `.trimStart()
  return {
    ...format,
    styles: style.names,
    outline: outline !== undefined && outline < 9 ? outline : undefined,
    left: format.left !== 0 ? format.left : (counted?.left ?? 0),
    boxed: framed,
    label: counted ? { text: counted.text, list: counted.list, level } : undefined,
  }
}

function readRuns(reader: Reader, sink: Sink, fields: Field[], start: number, end: number, style: Style): void {
  const { document } = reader
  for (let at = start; at < end; ) {
    const run = document.letters(at, end, style)
    const text = document.text.slice(at, run.end)
    if (!SIGNS.test(text) && !run.letters.symbol) put(reader, sink, fields, text, run.letters)
    else for (let i = 0; i < text.length; i++) readCharacter(reader, sink, fields, at + i, run.letters)
    at = run.end
  }
}

function readCharacter(reader: Reader, sink: Sink, fields: Field[], at: number, letters: Letters): void {
  const { document, parts, story } = reader
  const character = document.text[at] ?? ''
  const field = fields.at(-1)
  switch (character) {
    case '\u0013':
      fields.push({ instruction: '', inResult: false, href: null })
      return
    case '\u0014':
      if (field) {
        field.inResult = true
        field.href = hrefOf(field.instruction)
      }
      return
    case '\u0015': {
      const program = objectOf(fields.pop()?.instruction ?? '')
      if (program !== null) story.tally.objects.push(program)
      return
    }
    case '\t':
    case '\u000b':
    case '\u000e':
      putBreak(reader, sink, fields, character, letters)
      return
    case '\u001e':
      put(reader, sink, fields, '-', letters)
      return
    case '\u0002':
      putNote(reader, sink, at, letters)
      return
    case '\u0005':
      if (letters.special) story.tally.comments++
      return
    case '\u0001':
      // Links keep data in this way; the picture of an object only shows what it holds.
      if (!inInstruction(fields) && objectOf(field?.instruction ?? '') === null) story.tally.pictures++
      return
    case '\u0008': {
      const box = parts.boxes.get(at)
      if (box) sink.addBox(readRange(reader, box, true))
      return
    }
    default:
      if (letters.symbol) {
        story.tally.symbols++
        const { code, font } = letters.symbol
        put(reader, sink, fields, signOf(String.fromCharCode(code), document.fontName(font)), letters)
      } else if (character >= ' ') put(reader, sink, fields, character, letters)
  }
}

function put(reader: Reader, sink: Sink, fields: Field[], raw: string, letters: Letters): void {
  const { story, document } = reader
  if (inInstruction(fields)) {
    const field = fields.at(-1)
    if (field) field.instruction += raw
    return
  }
  const text = withPlainSigns(raw, document.fontName(letters.font))
  const count = countLetters(text)
  story.tally.held += count
  if (letters.hidden || letters.deleted) {
    story.tally.leftOut += count
    if (letters.hidden) story.tally.hidden += count
    else story.tally.deletions++
    return
  }
  if (letters.inserted) story.tally.insertions++
  sink.add({ type: 'text', value: text }, runLook(reader, letters), fields.findLast(f => f.href !== null)?.href ?? null)
}

function putBreak(reader: Reader, sink: Sink, fields: Field[], character: string, letters: Letters): void {
  if (inInstruction(fields) || letters.hidden || letters.deleted) return
  const look = runLook(reader, letters)
  sink.add(character === '\t' ? { type: 'tab' } : { type: 'break', breakType: 'line' }, look, null)
}

/** A mark in the main text; in the note itself it is put there by who puts the notes below the text. */
function putNote(reader: Reader, sink: Sink, at: number, letters: Letters): void {
  const { parts, story, notes } = reader
  const type = parts.footnotes.has(at) ? 'footnote' : parts.endnotes.has(at) ? 'endnote' : null
  if (type === null) return
  const mark = nextNoteMark(notes, type)
  story.tally.putIn += countLetters(mark)
  sink.add({ type: 'text', value: mark }, runLook(reader, letters), null)
  const range = (type === 'footnote' ? parts.footnotes : parts.endnotes).get(at)
  if (!range) return
  const note = { mark, nodes: [] as DocumentNode[] }
  story.notes.push(note)
  append(note.nodes, readRange(reader, range))
}

/** The same object for the same look: runs are told apart by it. */
function runLook({ looks }: Reader, { bold, italic, underline, size }: Letters): RunLook {
  const key = `${bold} ${italic} ${underline} ${size}`
  const known = looks.get(key) ?? { bold, italic, underline, size }
  looks.set(key, known)
  return known
}
