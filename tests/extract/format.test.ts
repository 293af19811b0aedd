// What a file is, told by its content; and what is refused, with the reason.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findFormat } from '../../src/extract/format/format.js'
import type { Format } from '../../src/model/extracted-text.js'

const folder = join(import.meta.dirname, '../../fixtures/extract')
const fixture = (path: string) => readFileSync(join(folder, path))
const text = (content: string) => Buffer.from(content, 'latin1')
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map(n => [n, new Uint8Array([1])])))

/** The same on every run. */
function noise(length: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed >> 16
  })
}

/** A Word 97 file whose list of streams names another one instead of the document. */
function oleWith(stream: string): Uint8Array {
  const bytes = Buffer.from(fixture('doc/headings.doc'))
  const at = bytes.indexOf(Buffer.from('WordDocument', 'utf16le'))
  bytes.fill(0, at, at + 64)
  bytes.write(stream, at, 'utf16le')
  bytes.writeUInt16LE(2 * (stream.length + 1), at + 64)
  return bytes
}

/** Every ending that says something, with content of another kind. */
const ENDINGS: readonly (readonly [ending: string, format: Format])[] = [
  ...['docx', 'docm', 'dotx', 'dotm'].map(e => [e, 'docx'] as const),
  ...['doc', 'dot'].map(e => [e, 'doc'] as const),
  ...['odt', 'ott', 'fodt'].map(e => [e, 'odt'] as const),
  ...['html', 'htm', 'xhtml', 'mht', 'mhtml'].map(e => [e, 'html'] as const),
  ...['txt', 'text', 'md', 'markdown', 'asc'].map(e => [e, 'txt'] as const),
  ['pdf', 'pdf'],
  ['rtf', 'rtf'],
]
const SAMPLES: Readonly<Record<Format, Uint8Array>> = {
  pdf: text('%PDF-1.7\n'),
  docx: fixture('docx/headings.docx'),
  doc: fixture('doc/headings.doc'),
  rtf: fixture('rtf/headings.rtf'),
  odt: fixture('odt/headings.odt'),
  html: fixture('html/word.html'),
  txt: text('Referat\n'),
}

const FOUND: readonly (readonly [what: string, bytes: Uint8Array, name: string, format: Format, notes: number])[] = [
  ['PDF', text('%PDF-1.7\n…'), 'a.pdf', 'pdf', 0],
  ['PDF behind a mail header', text('Content-Type: application/pdf\n\n%PDF-1.4\n'), 'a.pdf', 'pdf', 0],
  ['PDF named as Word', text('%PDF-1.7\n'), 'a.docx', 'pdf', 1],
  ['Word', fixture('docx/headings.docx'), 'a.docx', 'docx', 0],
  ['Word with macros', fixture('docx/headings.docx'), 'a.DOCM', 'docx', 0],
  ['Word cut short', fixture('docx/headings.docx').subarray(0, 900), 'a.docx', 'docx', 0],
  ['Word without an ending', fixture('docx/headings.docx'), 'referat', 'docx', 0],
  ['Word named as PDF', fixture('docx/headings.docx'), 'a.pdf', 'docx', 1],
  ['Word 97', fixture('doc/headings.doc'), 'a.doc', 'doc', 0],
  ['Word 97 named as new Word', fixture('doc/headings.doc'), 'a.docx', 'doc', 1],
  ['Word 97 cut short', fixture('doc/headings.doc').subarray(0, 3000), 'a.doc', 'doc', 0],
  ['RTF', fixture('rtf/headings.rtf'), 'a.rtf', 'rtf', 0],
  ['RTF named as Word', fixture('rtf/headings.rtf'), 'a.doc', 'rtf', 1],
  ['OpenDocument', fixture('odt/headings.odt'), 'a.odt', 'odt', 0],
  ['OpenDocument named as Word', fixture('odt/headings.odt'), 'a.docx', 'odt', 1],
  ['flat OpenDocument', fixture('odt/flat.fodt'), 'a.fodt', 'odt', 0],
  ['web page', fixture('html/word.html'), 'a.html', 'html', 0],
  ['web page named as Word', fixture('html/word.html'), 'a.doc', 'html', 1],
  ['web page in one file', fixture('html/page.mht'), 'a.mht', 'html', 0],
  ['piece of a web page', fixture('html/fragment.html'), 'a.htm', 'html', 0],
  ['web page in UTF-16', Buffer.from('\ufeff<!DOCTYPE html><html>', 'utf16le'), 'a.html', 'html', 0],
  ['text', text('Referat\n'), 'a.txt', 'txt', 0],
  ['text without an ending', text('Referat\n'), 'referat', 'txt', 0],
  ['text with a date for an ending', text('Referat\n'), 'referat 3.maj', 'txt', 0],
  ['text in UTF-16', fixture('txt/utf16le.txt'), 'a.txt', 'txt', 0],
  ['text of DOS', fixture('txt/cp850.txt'), 'a.txt', 'txt', 0],
  ['text with a form feed and DOS end mark', text('Side 1\n\fSide 2\n\x1a'), 'a.txt', 'txt', 0],
  ['OpenDocument whose kind was packed', zip('content.xml', 'meta.xml'), 'a.odt', 'odt', 0],
  ['Word that lost its document', zip('[Content_Types].xml', '_rels/.rels'), 'noname', 'docx', 0],
  ['page without a head', text('<body bgcolor=white>Referat</body>'), 'noname', 'html', 0],
  [
    'page behind a comment',
    text('<!-- gemt 2018 -->\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'),
    'noname',
    'html',
    0,
  ],
  [
    'page in XML',
    text('<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<html xmlns="x">'),
    'noname',
    'html',
    0,
  ],
  ['page in one file without an ending', fixture('html/page.mht'), 'noname', 'html', 0],
  ['pieces of a page', text('<p>a</p><p>b</p>'), 'noname', 'html', 0],
  ['one tag in a page', text('Referat<br>af mødet'), 'a.html', 'html', 0],
  ['text named as a page', text('Referat af mødet'), 'a.html', 'txt', 1],
  ['text named as a workbook', text('Referat'), 'a.xlsx', 'txt', 1],
  ['Markdown', text('# Referat\n\n<div align="center">x</div>\n'), 'a.md', 'txt', 0],
  ['text named as PDF', text('Referat af mødet\n'), 'a.pdf', 'txt', 1],
  ['text that begins like a picture', text('BM 2019: bestyrelsesmøde\n'), 'a.txt', 'txt', 0],
  ['text that begins like an archive', text('PK 2019: personalekonsulenterne\n'), 'a.txt', 'txt', 0],
  ['a mail address in brackets', text('<post@kommune.dk>\nReferat\n'), 'a.txt', 'txt', 0],
]

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, name: string, outcome: string, says: string])[] = [
  ['nothing', new Uint8Array(), 'a.pdf', 'empty', 'is empty'],
  ['blanks', text(' \r\n\t'), 'a.txt', 'empty', 'blanks'],
  ['zeros', new Uint8Array(2000), 'a.docx', 'empty', 'blanks'],
  ['noise', noise(5000), 'a.txt', 'unsupported', 'not of any kind'],
  ['noise named as Word', noise(5000), 'a.docx', 'unsupported', 'as its name says'],
  ['a little noise', noise(60), 'a.pdf', 'unsupported', 'as its name says'],
  ['a picture', text('\x89PNG\r\n\x1a\n\0\0'), 'a.docx', 'unsupported', 'PNG'],
  ['a photo', text('\xff\xd8\xff\xe0\0\x10JFIF'), 'a.pdf', 'unsupported', 'JPEG'],
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx', 'unsupported', 'Excel'],
  ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'a.pptx', 'unsupported', 'PowerPoint'],
  ['an archive', zip('a.docx', 'b.pdf'), 'a.zip', 'unsupported', 'ZIP archive'],
  ['an empty archive', zip(), 'a.zip', 'empty', 'no files'],
  ['Word with a password', fixture('docx/password.docx'), 'a.docx', 'encrypted', 'password'],
  ['an old workbook', oleWith('Workbook'), 'a.xls', 'unsupported', 'Excel'],
  ['an older workbook', oleWith('Book'), 'a.doc', 'unsupported', 'Excel'],
  ['old slides', oleWith('PowerPoint Document'), 'a.ppt', 'unsupported', 'PowerPoint'],
  ['a mail', oleWith('__substg1.0_0037001E'), 'a.msg', 'unsupported', 'Outlook'],
  ['an unknown Office file', oleWith('Something'), 'noname', 'unsupported', 'without a Word document'],
  ['Pages', zip('Index/Document.iwa'), 'a.pages', 'unsupported', 'Pages'],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    'a.ods',
    'unsupported',
    'OpenDocument spreadsheet',
  ],
  ['a film', text('\0\0\0\x18ftypmp42\0\0'), 'a.mp4', 'unsupported', 'recording'],
  ['data', text('{"a": 1}\n'), 'a.json', 'unsupported', 'data'],
  ['XML', text('<?xml version="1.0"?><rss></rss>'), 'a.xml', 'unsupported', 'data'],
  ['an OLE file cut short', fixture('doc/headings.doc').subarray(0, 400), 'noname', 'damaged', 'cut short'],
]

describe('findFormat', () => {
  it.each(FOUND)('%s', (_, bytes, name, format, notes) => {
    const found = findFormat(bytes, `arkiv/${name}`)
    expect(found.format).toBe(format)
    expect(found.notes.map(n => n.code)).toEqual(notes === 0 ? [] : ['wrong-extension'])
  })

  it.each(ENDINGS)('knows the ending .%s', (ending, format) => {
    for (const [kind, bytes] of Object.entries(SAMPLES)) {
      const { notes } = findFormat(bytes, `a.${ending}`)
      expect(notes, kind).toHaveLength(kind === format ? 0 : 1)
      expect(notes[0]?.message ?? '').not.toContain('undefined')
    }
  })

  it.each(REFUSED)('refuses %s', (_, bytes, name, outcome, says) => {
    expect(() => findFormat(bytes, name)).toThrow(says)
    try {
      findFormat(bytes, name)
    } catch (error) {
      expect(error).toMatchObject({ failure: { outcome, stage: 'extract' } })
    }
  })

  it('says what a file is that has the wrong name', () => {
    expect(findFormat(fixture('rtf/headings.rtf'), 'a.doc').notes[0]?.message).toBe(
      'The name ends in .doc, but the content is an RTF file; it was read as that.',
    )
  })

  it.each(['doc/headings.doc', 'odt/headings.odt', 'rtf/headings.rtf', 'docx/headings.docx'])(
    'never takes part of %s for text',
    path => {
      const bytes = fixture(path)
      for (let tenth = 1; tenth < 10; tenth++) {
        const part = bytes.subarray(0, Math.floor((bytes.length * tenth) / 10))
        expect(findFormat(part, path).format).toBe(path.split('/')[0])
      }
    },
  )
})
