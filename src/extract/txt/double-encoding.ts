// Text in, the same out with letters that had been encoded twice put right ("Ã¸" → "ø", "├ª" → "æ"), where that is clear.

import iconv from 'iconv-lite'

/** What UTF-8 bytes were once misread as; tried in this order. */
const MISREADINGS = ['windows-1252', 'cp850', 'cp437', 'cp852', 'macroman'] as const
/** What may come out: Danish and neighbouring letters, combining marks over them, and the signs of typed text. */
const PLAUSIBLE =
  /^(?:\p{M}|[æøåÆØÅéèüöäÉÜÖÄáíóúçñßþðÞÐàêëâîôû–—‘’‚“”„•…€§°½¼¾«»£®©™·´²³µ×\u00a0\u00ad\ufeff\u2011\ufb00-\ufb04\uf0b7])$/u
/** Fewer could be an accident or meant ("Ã¸ er et fejlkodet ø"). */
const LEAST = 3

export interface Repair {
  readonly text: string
  /** How many characters were put right; 0 = the text is as it was. */
  readonly count: number
}

/** Repairs up to two layers. Linear in the text's length. */
export function repairDoubleEncoding(text: string): Repair {
  let current = text
  let count = 0
  for (let layer = 0; layer < 2; layer++) {
    const best = MISREADINGS.map(m => repairFrom(current, m)).reduce((a, b) => (b.count > a.count ? b : a))
    if (best.count < (layer === 0 ? LEAST : 1) && !isWhole(current, best)) break
    current = best.text
    count += best.count
  }
  return { text: current, count }
}

/** A short text may hold fewer, if then nothing odd is left. */
function isWhole(before: string, { text, count }: Repair): boolean {
  return count > 0 && before.length < 2000 && /[æøåÆØÅ]/.test(text) && !/[æøåÆØÅ]/.test(before) && !/[Ã├√�]/.test(text)
}

function repairFrom(text: string, misreading: string): Repair {
  const bytes = byteTable(misreading)
  let count = 0
  // A character of UTF-8 beyond ASCII: a lead byte, then as many as it asks for.
  const repairedText = text.replace(/[^\0-\x7f]{2,}/g, run => {
    let out = ''
    const characters = [...run]
    for (let i = 0; i < characters.length; ) {
      const lead = bytes.get(characters[i] ?? '') ?? 0
      const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0
      const decoded = length > 0 ? decodeOne(characters.slice(i, i + length), bytes, length) : null
      if (decoded !== null && PLAUSIBLE.test(decoded)) {
        out += decoded
        count++
        i += length
      } else out += characters[i++]
    }
    return out
  })
  return { text: repairedText, count }
}

function decodeOne(characters: readonly string[], bytes: ReadonlyMap<string, number>, length: number): string | null {
  const found = characters.map(c => bytes.get(c) ?? 0)
  if (found.length < length || !found.slice(1).every(b => b >= 0x80 && b < 0xc0)) return null
  const text = Buffer.from(found).toString('utf8')
  return text.includes('\ufffd') ? null : text
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** Character → byte; bytes without a character of their own were kept as the control character of the same number. */
function byteTable(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(String.fromCharCode(byte), byte)
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Buffer.from([byte]), encoding)
    if (character !== '\ufffd') table.set(character, byte)
  }
  tables.set(encoding, table)
  return table
}
