// Sends the characters of an RTF file to where the group says: into the text, the name of a font, the address of a link.

import { countLetters } from '../letters.js'
import { decodeText, isSymbolFont } from './charset.js'
import type { Token } from './scan.js'
import type { Named, Reading } from './state.js'

export function takeBytes(reading: Reading, token: Extract<Token, { type: 'text' | 'hex' }>): void {
  if (token.type === 'hex') {
    if (reading.toSkip > 0) reading.toSkip--
    else reading.bytes.push(token.byte)
    return
  }
  const skipped = Math.min(reading.toSkip, token.end - token.start)
  reading.toSkip -= skipped
  const raw = reading.source.subarray(token.start + skipped, token.end)
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString('latin1')
  const font = fontOf(reading)
  if (!/[^\0-\x7f]/.test(text) && !(font && isSymbolFont(font))) {
    flushBytes(reading)
    put(reading, text)
    return
  }
  // Some programs write UTF-8, against the format.
  const wide = /[\xc3\xe2][\x80-\xbf]/.test(text) ? Buffer.from(raw).toString('utf8') : '\ufffd'
  if (wide.includes('\ufffd')) for (const byte of raw) reading.bytes.push(byte)
  else put(reading, wide)
}

/** The bytes of a character may come in several tokens, so they are decoded when something else comes. */
export function flushBytes(reading: Reading): void {
  if (reading.bytes.length === 0) return
  const bytes = Uint8Array.from(reading.bytes)
  reading.bytes = []
  put(reading, decodeText(bytes, fontOf(reading), reading.page))
}

function fontOf({ state, fonts }: Reading) {
  return state.mode === 'fonts' || state.mode === 'styles' ? undefined : fonts.get(state.font)
}

export function put(reading: Reading, text: string): void {
  if (text === '') return
  const { state, story } = reading
  if (state.mode === 'text') {
    const letters = countLetters(text)
    story.tally.held += letters
    if (state.hidden) story.tally.hide(letters)
    else if (state.deleted) story.tally.leftOut += letters
    else state.sink.add({ type: 'text', value: text }, state.letters, state.field?.href ?? null)
  } else if (state.mode === 'label') state.sink.label += text
  else if (state.mode === 'instruction' && state.field) state.field.instruction += text
  else if (state.mode === 'fonts') {
    const font = reading.fonts.get(state.font)
    if (font) font.name += text.replace(/;.*$/s, '')
  } else if (reading.named.has(state.mode as Named)) {
    const mode = state.mode as Named
    reading.named.set(mode, reading.named.get(mode) + text)
  } else if (state.mode === 'styles' && reading.style) reading.style.name += text.replace(/;.*$/s, '')
}

/** Adds a tab, or a line break within a paragraph. */
export function putBreak({ state }: Reading, type: 'tab' | 'line' | 'page'): void {
  if (state.mode === 'label') state.sink.label += ' '
  if (state.mode !== 'text' || state.hidden || state.deleted) return
  state.sink.add(type === 'tab' ? { type } : { type: 'break', breakType: type }, state.letters, null)
}

/** Adds the mark of a note, which is printed but not in the text of the file. */
export function putMark({ state, story }: Reading, mark: string): void {
  story.tally.putIn += countLetters(mark)
  state.sink.add({ type: 'text', value: mark }, state.letters, null)
}
