// The bytes of a text file in, its characters and its encoding out. The bytes decide, then how Danish the result reads.
// Encodings: 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'cp850', 'cp865', 'macintosh', and 'iso646-dk'
// (7-bit Danish, { | } for æ ø å).

import iconv from 'iconv-lite'
import type { ExtractionNote } from '../../model/extracted-text.js'
import { note } from '../extractor.js'
import { readingScore } from './danish-reading.js'
import { repairDoubleEncoding } from './double-encoding.js'
import { readSevenBit } from './seven-bit.js'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly ExtractionNote[]
}

/** The most frequent in archives first: of two that read equally well, the first is taken. */
const CANDIDATES = ['windows-1252', 'cp850', 'cp865', 'macintosh'] as const
/** Encodings that iconv-lite calls by another name. */
const ICONV: Readonly<Record<string, string>> = { macintosh: 'macroman' }
/** How many bytes are looked at to choose an encoding. */
const SAMPLE = 65_536

/** Never fails: what fits no encoding is read as windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = looksLikeUtf16(bytes)
  if (wide) return repaired(iconv.decode(buffer, wide), wide, [])
  if (isAscii(buffer)) {
    const text = buffer.toString('latin1')
    const danish = readSevenBit(text)
    return danish === null
      ? { text, encoding: 'utf-8', notes: [] }
      : { text: danish, encoding: 'iso646-dk', notes: [guessed('7-bit Danish')] }
  }
  const utf8 = readUtf8(buffer)
  if (utf8 !== null) return repaired(utf8, 'utf-8', [])
  return readMixed(buffer) ?? readSingleByte(buffer)
}

function readSingleByte(buffer: Buffer): Decoded {
  const sample = sampleOf(buffer)
  let best: { encoding: string; score: number } | null = null
  for (const encoding of CANDIDATES) {
    const score = readingScore(decodeAs(sample, encoding))
    if (!best || score > best.score) best = { encoding, score }
  }
  let encoding = best?.encoding ?? 'windows-1252'
  const text = decodeAs(buffer, encoding)
  // These two differ only in 0x80 to 0x9F. A text without those, and without the line ends of Windows, is hardly from there.
  if (encoding === 'windows-1252' && !text.includes('\r\n') && !buffer.some(b => b >= 0x80 && b <= 0x9f))
    encoding = 'iso-8859-1'
  return repaired(text, encoding, [guessed(encoding)])
}

/** Reads UTF-8 with some lines in another encoding (pasted), or a cut end. Null if it is not mainly UTF-8. */
function readMixed(buffer: Buffer): Decoded | null {
  const end = buffer.length - cutBytes(buffer)
  const lines: string[] = []
  let wide = 0
  let odd = 0
  for (let start = 0; start < end; ) {
    const found = buffer.indexOf(0x0a, start)
    const line = buffer.subarray(start, found === -1 ? end : Math.min(end, found + 1))
    start += line.length
    const text = readUtf8(line)
    if (text === null) odd++
    else if (!isAscii(line)) wide++
    lines.push(text ?? decodeAs(line, 'windows-1252'))
  }
  if (wide === 0 || wide < odd) return null
  const notes: ExtractionNote[] = []
  if (odd > 0) {
    const message = `${odd === 1 ? 'One line is' : `${odd} lines are`} not UTF-8 like the others; read as windows-1252.`
    notes.push(note('encoding-guessed', message))
  }
  if (end < buffer.length)
    notes.push(note('partial-extraction', 'The file ends in the middle of a character; more of it may be missing.'))
  return repaired(lines.join(''), 'utf-8', notes)
}

/** How many bytes at the end begin a character of UTF-8 that is not finished. */
function cutBytes(buffer: Buffer): number {
  for (let cut = 1; cut <= 3; cut++) {
    const lead = buffer[buffer.length - cut] ?? 0
    if (lead >= 0xc2) return cut < (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4) ? cut : 0
    if (lead < 0x80) return 0
  }
  return 0
}

/** Puts letters right that were encoded twice, with a note. */
export function repaired(text: string, encoding: string, notes: readonly ExtractionNote[]): Decoded {
  const { text: right, count } = repairDoubleEncoding(text)
  if (count === 0) return { text, encoding, notes }
  const message = `${count} letters had been encoded twice ("Ã¸" for "ø") and were put right.`
  return { text: right, encoding, notes: [...notes, note('encoding-repaired', message)] }
}

const guessed = (encoding: string): ExtractionNote =>
  note('encoding-guessed', `The file does not say its encoding; it reads best as ${encoding}.`)

/** Null if the bytes are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeAs(buffer: Buffer, encoding: string): string {
  return iconv.decode(buffer, ICONV[encoding] ?? encoding)
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) return false
  return true
}

/** The words with other bytes than ASCII, up to SAMPLE bytes in all. */
function sampleOf(buffer: Buffer): Buffer {
  const parts: Buffer[] = []
  let size = 0
  for (let i = 0; i < buffer.length && size < SAMPLE; i++) {
    if ((buffer[i] ?? 0) < 0x80) continue
    let start = i
    while (start > 0 && i - start < 40 && (buffer[start - 1] ?? 0) > 0x20) start--
    let end = i + 1
    while (end < buffer.length && end - i < 40 && (buffer[end] ?? 0) > 0x20) end++
    parts.push(buffer.subarray(start, end), Buffer.from(' '))
    size += end - start + 1
    i = end
  }
  return Buffer.concat(parts)
}

/** 'utf-16le', 'utf-16be', or null. Without a byte order mark, it shows by every second byte of a Danish text being NUL. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const size = Math.min(bytes.length, 4096) & ~1
  if (size < 4) return null
  const nul = [0, 0]
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nul[i & 1] = (nul[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nul
  const half = size / 2
  // Nearly all characters but dashes and quotation marks have a NUL.
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be'
  return null
}
