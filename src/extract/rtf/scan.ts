// Splits an RTF file into tokens: groups, control words, characters.

export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  /** `value` is null if the word has no number: "\b" is on, "\b0" is off. */
  | { readonly type: 'word'; readonly word: string; readonly value: number | null }
  /** "\~", "\-", "\*": a single character that is not a letter. */
  | { readonly type: 'symbol'; readonly symbol: string }
  /** One byte of text written "\'e6". */
  | { readonly type: 'hex'; readonly byte: number }
  /** Text as it stands, in the file's bytes. */
  | { readonly type: 'text'; readonly start: number; readonly end: number }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LONGEST_WORD = 64

export function* scan(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] as number
    if (byte === OPEN || byte === CLOSE) {
      yield byte === OPEN ? { type: 'open' } : { type: 'close' }
      at++
    } else if (byte === BACKSLASH) {
      const next = bytes[at + 1]
      if (next === undefined) return
      if (isLetter(next)) {
        const { word, value, end } = readWord(bytes, at + 1)
        at = end
        // The bytes of a picture may look like anything.
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else yield { type: 'word', word, value }
      } else if (next === 0x27) {
        const hex = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16)
        if (!Number.isNaN(hex)) yield { type: 'hex', byte: hex }
        at += 4
      } else {
        yield { type: 'symbol', symbol: String.fromCharCode(next) }
        at += 2
      }
    } else if (byte === 0x0a || byte === 0x0d || byte === 0) at++
    else {
      const start = at
      while (at < bytes.length && !isSpecial(bytes[at] as number)) at++
      yield { type: 'text', start, end: at }
    }
  }
}

function readWord(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
  let at = start
  while (at - start < LONGEST_WORD && isLetter(bytes[at])) at++
  const word = Buffer.from(bytes.buffer, bytes.byteOffset + start, at - start).toString('latin1')
  let value: number | null = null
  const negative = bytes[at] === 0x2d && isDigit(bytes[at + 1])
  if (negative) at++
  if (isDigit(bytes[at])) {
    value = 0
    for (; isDigit(bytes[at]); at++) value = Math.min(2_000_000_000, value * 10 + (bytes[at] as number) - 0x30)
    if (negative) value = -value
  }
  // A space after a word only ends it.
  if (bytes[at] === 0x20) at++
  return { word, value, end: at }
}

const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isSpecial = (byte: number) =>
  byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0x0a || byte === 0x0d || byte === 0
