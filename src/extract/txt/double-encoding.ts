// Puts right letters that were encoded twice ("Ã¸" → "ø", "├ª" → "æ"), if that is certain.

import iconv from 'iconv-lite'
import { readingScore } from './danish-reading.js'

/** Encodings as which UTF-8 may have been misread, in the order in which they are tried. */
const MISREADINGS = ['windows-1252', 'cp850', 'cp437', 'cp852', 'macroman'] as const
/** What may come out: Danish and similar letters, combining marks, and the signs of typed text. */
const PLAUSIBLE =
  /^(?:\p{M}|[æøåÆØÅéèüöäÉÜÖÄáíóúçñßþðÞÐàêëâîôû–—‘’‚“”„•…€§°½¼¾«»£®©™·´²³µ×\u00a0\u00ad\ufeff\u2011\ufb00-\ufb04\uf0b7])$/u
const ANYTHING = /^[^\0-\x7f]$/u
/** A letter that was encoded twice begins with one of these. */
const SUSPECT = /[ÃÂâ├┬ΓÔ√¬‚]/
/** Fewer may be an accident, or meant ("Ã¸ er et fejlkodet ø"). */
const LEAST = 3

export interface Repair {
  readonly text: string
  /** How many characters were put right; with 0, the text is unchanged. */
  readonly count: number
}

/** Repairs letters that were encoded twice, or three times as windows-1252. Linear in the length of the text. */
export function repairDoubleEncoding(text: string): Repair {
  const none: Repair = { text, count: 0 }
  if (!SUSPECT.test(text)) return none
  const once = MISREADINGS.map(m => repairFrom(text, m, PLAUSIBLE))
  const twice = repairFrom(repairFrom(text, 'windows-1252', ANYTHING).text, 'windows-1252', PLAUSIBLE)
  let best = { repair: none, score: readingScore(text) }
  for (const repair of [...once, twice]) {
    if (repair.count < LEAST && !isWhole(text, repair)) continue
    const score = readingScore(repair.text)
    if (score > best.score) best = { repair, score }
  }
  return best.repair
}

/** Whether fewer letters will do: in a short text, if nothing odd is left when they are put right. */
function isWhole(before: string, { text, count }: Repair): boolean {
  // "Byr├Ñdet": such a sign never stands behind a letter.
  if (count > 0 && /\p{L}[├┬]/u.test(before) && !/[├┬]/.test(text)) return true
  return count > 0 && before.length < 2000 && /[æøåÆØÅ]/.test(text) && !/[æøåÆØÅ]/.test(before) && !SUSPECT.test(text)
}

/** `allowed` is what a repaired character may be. */
function repairFrom(text: string, misreading: string, allowed: RegExp): Repair {
  const bytes = byteTable(misreading)
  /** Remembers the results: a text has few different misread letters, and many of each. */
  const known = new Map<string, string | null>()
  const read = (characters: readonly string[], length: number): string | null => {
    const key = characters.join('')
    const found = known.get(key)
    if (found !== undefined) return found
    const decoded = decodeOne(characters, bytes, length)
    const right = decoded !== null && allowed.test(decoded) ? decoded : null
    known.set(key, right)
    return right
  }
  let count = 0
  const right = text.replace(/[^\0-\x7f]{2,}/g, run => {
    let out = ''
    const characters = [...run]
    for (let i = 0; i < characters.length; ) {
      const lead = bytes.get(characters[i] ?? '') ?? 0
      // In UTF-8 the first byte of a character tells how many there are.
      const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0
      const decoded = length > 0 ? read(characters.slice(i, i + length), length) : null
      if (decoded !== null) {
        out += decoded
        count++
        i += length
      } else out += characters[i++]
    }
    return out
  })
  return { text: right, count }
}

function decodeOne(characters: readonly string[], bytes: ReadonlyMap<string, number>, length: number): string | null {
  const found = characters.map(c => bytes.get(c) ?? 0)
  if (found.length < length || !found.slice(1).every(b => b >= 0x80 && b < 0xc0)) return null
  const text = Buffer.from(found).toString('utf8')
  return text.includes('\ufffd') ? null : text
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** From characters to bytes. A byte without a character is kept as the control character of the same number. */
function byteTable(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(String.fromCharCode(byte), byte)
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Buffer.from([byte]), encoding)
    if (character !== '\ufffd') table.set(character, byte)
  }
  // Programs that found no character for the last byte of ” put this mark in its place.
  if (encoding === 'windows-1252') table.set('\ufffd', 0x9d)
  tables.set(encoding, table)
  return table
}
