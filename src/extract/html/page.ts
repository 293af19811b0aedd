// The bytes of a web page in, its characters out: the page says in which encoding it is written, and is not always right.

import iconv from 'iconv-lite'
import type { ExtractionNote } from '../../model/extracted-text.js'
import { latin1 } from '../format/signature.js'
import { decodeText } from '../txt/decode.js'
import { repairDoubleEncoding } from '../txt/double-encoding.js'
import { looksLikeUtf16 } from '../txt/utf16.js'
import { looksLikeMht, pageInMht } from './mht.js'

export interface DecodedPage {
  readonly html: string
  readonly notes: readonly ExtractionNote[]
}

export function decodePage(source: Uint8Array): DecodedPage {
  const bytes = looksLikeMht(latin1(source, 0, 4096)) ? (pageInMht(source) ?? source) : source
  const told = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(latin1(bytes, 0, 4096))?.[1]
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (told && !hasMark && !looksLikeUtf16(bytes) && !isUtf8(bytes)) {
    // By an old custom, pages of "iso-8859-1" are windows-1252.
    const name = /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(told) ? 'windows-1252' : told
    if (!/^utf-?(?:8|16)/i.test(name) && iconv.encodingExists(name)) {
      return repaired(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name), [])
    }
  }
  const { text, notes } = decodeText(bytes)
  return { html: text, notes }
}

function repaired(html: string, notes: readonly ExtractionNote[]): DecodedPage {
  const { text, count } = repairDoubleEncoding(html)
  if (count === 0) return { html, notes }
  const message = `${count} letters had been encoded twice ("Ã¸" for "ø") and were put right.`
  return { html: text, notes: [...notes, { code: 'encoding-repaired', message, span: null }] }
}

/** Holds for plain ASCII too; a page with letters beyond it is hardly so by accident. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes.some(b => b >= 0x80)
  } catch {
    return false
  }
}
