// Lines in, a PDF out as an office program saves it: embedded fonts, packed streams, words placed line by line, page
// numbers at the foot. Written by hand since no package of the project writes PDF and LibreOffice takes a second a file.

import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { readFont } from './font.mjs'

/** @typedef {import('./meeting.mjs').Line} Line */

/** Embedded, as most are; headings are set in a font that every reader has. */
const REGULAR = readFont('LiberationSans-Regular.ttf')
const PAGE = { width: 595, height: 842, margin: 64 }

/** Font, size, space above and indent of each kind of line. @type {Readonly<Record<import('./meeting.mjs').LineKind, readonly ['regular' | 'bold', number, number, number]>>} */
const LOOK = {
  title: ['bold', 16, 0, 0],
  line: ['regular', 11, 2, 0],
  heading: ['bold', 13, 16, 0],
  label: ['bold', 11, 10, 0],
  text: ['regular', 11, 4, 0],
  entry: ['regular', 11, 2, 18],
  row: ['regular', 11, 3, 0],
}
const COLUMN = 180

/** @param {readonly Line[]} lines @returns {Uint8Array} */
export function makePdf(lines) {
  const pages = setPages(lines)
  /** @type {(string | Buffer)[][]} */
  const objects = []
  /** @param {(string | Buffer)[]} parts */
  const add = (...parts) => objects.push(parts)
  /** @param {Buffer} packed @param {string} more */
  const stream = (packed, more = '') =>
    add(`<< /Length ${packed.length} /Filter /FlateDecode ${more}>>\nstream\n`, packed, '\nendstream')
  const first = 7
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`)
  const { widths, packed, length } = REGULAR
  add(
    '<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+LiberationSans /FirstChar 32 /LastChar 255',
    ` /Encoding /WinAnsiEncoding /FontDescriptor 4 0 R /Widths [${widths.join(' ')}] >>`,
  )
  add(
    '<< /Type /FontDescriptor /FontName /AAAAAA+LiberationSans /Flags 32 /FontBBox [-203 -303 1050 910] /ItalicAngle 0',
    ' /Ascent 905 /Descent -212 /CapHeight 729 /StemV 80 /FontFile2 5 0 R >>',
  )
  stream(packed, `/Length1 ${length} `)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  for (const page of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${objects.length + 2} 0 R`,
      ' /Resources << /Font << /regular 3 0 R /bold 6 0 R >> >> >>',
    )
    stream(deflateSync(iconv.encode(page.join('\n'), 'windows-1252')))
  }
  return bind(objects)
}

/** The operators of each page. @param {readonly Line[]} lines */
function setPages(lines) {
  /** @type {string[][]} */
  const pages = []
  let y = 0
  /** @param {string} font @param {number} size @param {number} x @param {string} text */
  const show = (font, size, x, text) =>
    pages.at(-1)?.push(`BT /${font} ${size} Tf ${x} ${y.toFixed(1)} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
  const turn = () => {
    pages.push([])
    y = PAGE.margin / 2
    show('regular', 9, PAGE.width / 2, `Side ${pages.length}`)
    y = PAGE.height - PAGE.margin
  }
  turn()
  for (const { kind, text } of lines) {
    const [font, size, above, indent] = LOOK[kind]
    const left = PAGE.margin + indent
    const set = kind === 'row' ? [text] : fold(text, size, PAGE.width - PAGE.margin - left)
    // A heading stays with what follows.
    if (y - above - size * 1.35 * (kind === 'heading' ? 4 : set.length > 1 ? 2 : 1) < PAGE.margin) turn()
    y -= above
    set.forEach((part, i) => {
      if (y - size * 1.35 < PAGE.margin) turn()
      y -= size * 1.35
      if (kind === 'entry' && i === 0) show(font, size, left - 10, '•')
      if (kind !== 'row') show(font, size, left, part)
      else for (const [n, cell] of part.split('\t').entries()) show(font, size, left + n * COLUMN, cell)
    })
  }
  return pages
}

/** @param {string} text @param {number} size @param {number} width */
function fold(text, size, width) {
  const lines = []
  let [line, room] = ['', (1000 * width) / size]
  for (const word of text.split(' ')) {
    const needed = REGULAR.widthOf(` ${word}`)
    if (line !== '' && needed > room) {
      lines.push(line)
      ;[line, room] = ['', (1000 * width) / size]
    }
    line += line === '' ? word : ` ${word}`
    room -= needed
  }
  return [...lines, line]
}

/** @param {readonly (readonly (string | Buffer)[])[]} objects */
function bind(objects) {
  /** @type {Uint8Array[]} */
  const parts = [Buffer.from('%PDF-1.7\n')]
  let length = parts[0]?.length ?? 0
  /** @param {string | Buffer} part */
  const put = part => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }
  const offsets = objects.map((object, i) => {
    const offset = length
    put(`${i + 1} 0 obj\n`)
    object.forEach(put)
    put('\nendobj\n')
    return offset
  })
  const end = length
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`)
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`)
  return Buffer.concat(parts)
}
