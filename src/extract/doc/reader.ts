// Reads a text of a Word 97 document into its story: characters become paragraphs, cells, fields, notes and boxes.

import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { hrefOf } from '../story/field-link.js'
import { type NoteCounts, nextNoteMark } from '../story/number-format.js'
import { Sink } from '../story/sink.js'
import { append, type ParagraphLook, type RunLook, type Story } from '../story/story.js'
import { signOf, withPlainSigns } from '../symbol.js'
import type { DocDocument } from './document.js'
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

/** One of the texts of the document while it is read: the main text, a note, a header, a text box. */
interface Passage extends Reader {
  readonly sink: Sink
  /** The fields around the current character, the innermost last. */
  readonly fields: Field[]
}

/** A field: an instruction, which is not printed, then its result, which is. */
interface Field {
  instruction: string
  inResult: boolean
  /** The target of the link that the result is. */
  href: string | null
}

/** The characters that end paragraphs, cells and rows, pages and sections. */
const ENDS = /[\r\u0007\f]/g
/** Characters with a meaning of their own within a paragraph. */
const SIGNS = /[\u0000-\u001f]/

/** `boxed`: the text is that of a text box. */
export function readRange(reader: Reader, [start, end]: Range, boxed = false): DocumentNode[] {
  const { document, story } = reader
  const sink = new Sink(story, boxed)
  const passage: Passage = { ...reader, sink, fields: [] }
  let at = start
  while (at < end) {
    ENDS.lastIndex = at
    const found = ENDS.exec(document.text)
    const closed = found !== null && found.index < end
    const mark = closed ? found.index : end - 1
    const { format, style } = document.paragraph(mark)
    readRuns(passage, at, closed ? mark : end, style)
    endParagraph(passage, closed ? found[0] : '\r', format, style)
    at = mark + 1
  }
  return sink.finish({})
}

function endParagraph(passage: Passage, mark: string, format: Paragraph, style: Style): void {
  const { sink } = passage
  const depth = format.inTable ? Math.max(1, format.depth) : 0
  if (format.innerRow || (mark === '\u0007' && format.rowEnd)) {
    sink.endRow(format.edges, format.innerRow ? depth : 1)
    return
  }
  const look = lookOf(passage, format, style)
  if (mark === '\u0007') sink.endCell(look, 1)
  else if (format.innerCell) sink.endCell(look, depth)
  else if (mark !== '\f' || sink.pending) sink.endParagraph(look, depth)
}

function lookOf({ document, sink }: Passage, format: Paragraph, style: Style): ParagraphLook {
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

function readRuns(passage: Passage, start: number, end: number, style: Style): void {
  const { document } = passage
  for (let at = start; at < end; ) {
    const run = document.letters(at, end, style)
    const text = document.text.slice(at, run.end)
    if (!SIGNS.test(text) && !run.letters.symbol) put(passage, text, run.letters)
    else for (let i = 0; i < text.length; i++) readCharacter(passage, at + i, run.letters)
    at = run.end
  }
}

function readCharacter(passage: Passage, at: number, letters: Letters): void {
  const { document, parts, story, sink, fields } = passage
  const character = document.text[at] ?? ''
  const field = fields.at(-1)
  switch (character) {
    case '\u0013':
      fields.push({ instruction: '', inResult: false, href: null })
      break
    case '\u0014':
      if (field) {
        field.inResult = true
        field.href = hrefOf(field.instruction)
      }
      break
    case '\u0015': {
      const program = objectOf(fields.pop()?.instruction ?? '')
      if (program !== null) story.tally.objects.push(program)
      break
    }
    case '\t':
    case '\u000b':
    case '\u000e':
      putBreak(passage, character, letters)
      break
    case '\u001e':
      put(passage, '-', letters)
      break
    case '\u0002':
      putNote(passage, at, letters)
      break
    case '\u0005':
      if (letters.special) story.tally.comments++
      break
    case '\u0001':
      // Links keep data in this way, and the picture of an object only shows what the object holds.
      if (!inInstruction(fields) && objectOf(field?.instruction ?? '') === null) story.tally.pictures++
      break
    case '\u0008': {
      const box = parts.boxes.get(at)
      if (box) sink.addBox(readRange(passage, box, true))
      break
    }
    default:
      if (letters.symbol) {
        story.tally.symbols++
        const { code, font } = letters.symbol
        put(passage, signOf(String.fromCharCode(code), document.fontName(font)), letters)
      } else if (character >= ' ') put(passage, character, letters)
  }
}

/** Whether the current character belongs to the instruction of a field and is not printed. */
const inInstruction = (fields: readonly Field[]): boolean => fields.some(field => !field.inResult)

/** The program of an embedded object: `EMBED Excel.Sheet.8` is a spreadsheet in the document. */
function objectOf(instruction: string): string | null {
  const [, program] = /^\s*(?:EMBED|LINK)(?:\s+([^\s"]*)|$)/i.exec(instruction) ?? []
  return program === undefined ? null : program || 'unnamed'
}

function put({ story, document, sink, fields, looks }: Passage, raw: string, letters: Letters): void {
  if (inInstruction(fields)) {
    const field = fields.at(-1)
    if (field) field.instruction += raw
    return
  }
  const text = withPlainSigns(raw, document.fontName(letters.font))
  const count = countLetters(text)
  story.tally.held += count
  if (letters.hidden) story.tally.hide(count)
  else if (letters.deleted) {
    story.tally.leftOut += count
    story.tally.deletions++
  }
  if (letters.hidden || letters.deleted) return
  if (letters.inserted) story.tally.insertions++
  sink.add({ type: 'text', value: text }, runLook(looks, letters), fields.findLast(f => f.href !== null)?.href ?? null)
}

function putBreak({ sink, fields, looks }: Passage, character: string, letters: Letters): void {
  if (inInstruction(fields) || letters.hidden || letters.deleted) return
  sink.add(character === '\t' ? { type: 'tab' } : { type: 'break', breakType: 'line' }, runLook(looks, letters), null)
}

/** A mark in the main text. The mark of the note itself is added where the notes are put below the text. */
function putNote(passage: Passage, at: number, letters: Letters): void {
  const { parts, story, notes, sink, looks } = passage
  const type = parts.footnotes.has(at) ? 'footnote' : parts.endnotes.has(at) ? 'endnote' : null
  if (type === null) return
  const mark = nextNoteMark(notes, type)
  story.tally.putIn += countLetters(mark)
  sink.add({ type: 'text', value: mark }, runLook(looks, letters), null)
  const range = (type === 'footnote' ? parts.footnotes : parts.endnotes).get(at)
  if (!range) return
  const note = { mark, nodes: [] as DocumentNode[] }
  story.notes.push(note)
  append(note.nodes, readRange(passage, range))
}

/** The same object for the same look, since runs are told apart by their objects. */
function runLook(looks: Map<string, RunLook>, { bold, italic, underline, size }: Letters): RunLook {
  const key = `${bold} ${italic} ${underline} ${size}`
  const known = looks.get(key) ?? { bold, italic, underline, size }
  looks.set(key, known)
  return known
}
