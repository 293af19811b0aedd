// A TrueType font that lies in the install (pdfjs-dist's own), as a PDF embeds it: its bytes packed, and how wide each
// character of Windows-1252 is.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'

/**
 * @typedef {object} Font
 * @property {Buffer} packed
 * @property {number} length Bytes when unpacked.
 * @property {readonly number[]} widths Of the characters 32 to 255, in thousandths of the size.
 * @property {(text: string) => number} widthOf
 */

/** @param {string} name @returns {Font} */
export function readFont(name) {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const bytes = readFileSync(join(folder, 'standard_fonts', name))
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => {
      const at = 12 + 16 * i
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)]
    }),
  )
  /** @param {string} table */
  const at = table => /** @type {number} */ (tables.get(table))
  const unit = bytes.readUInt16BE(at('head') + 18)
  const measured = bytes.readUInt16BE(at('hhea') + 34)
  const glyphOf = readCharacters(bytes, at('cmap'))
  /** @param {number} glyph */
  const advance = glyph => bytes.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, measured - 1))
  const widths = Array.from({ length: 224 }, (_, i) => {
    const character = iconv.decode(Buffer.from([32 + i]), 'windows-1252')
    return Math.round((1000 * advance(glyphOf(character.charCodeAt(0)))) / unit)
  })
  return {
    ...{ packed: deflateSync(bytes), length: bytes.length, widths },
    widthOf: text => iconv.encode(text, 'windows-1252').reduce((sum, code) => sum + (widths[code - 32] ?? 0), 0),
  }
}

/** The map of characters in segments ("format 4"). @param {Buffer} bytes @param {number} cmap */
function readCharacters(bytes, cmap) {
  const count = bytes.readUInt16BE(cmap + 2)
  const starts = Array.from({ length: count }, (_, i) => cmap + bytes.readUInt32BE(cmap + 8 + 8 * i))
  const map = /** @type {number} */ (starts.find(start => bytes.readUInt16BE(start) === 4))
  const segments = bytes.readUInt16BE(map + 6) / 2
  /** @param {number} list @param {number} i */
  const place = (list, i) => map + 14 + 2 * (list * segments + i) + (list > 0 ? 2 : 0)
  /** @param {number} code */
  return code => {
    for (let i = 0; i < segments; i++) {
      if (bytes.readUInt16BE(place(0, i)) < code) continue
      const start = bytes.readUInt16BE(place(1, i))
      if (start > code) return 0
      const [delta, offset] = [bytes.readUInt16BE(place(2, i)), bytes.readUInt16BE(place(3, i))]
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = bytes.readUInt16BE(place(3, i) + offset + 2 * (code - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
