// Decodes a web page. It declares its encoding, but is not always right.

import iconv from 'iconv-lite'
import { latin1 } from '../format/signature.js'
import { type Decoded, decodeText, readUtf8, repaired } from '../txt/decode.js'
import { looksLikeUtf16 } from '../txt/utf16.js'
import { looksLikeMht, pageInMht } from './mht.js'

export function decodePage(source: Uint8Array): Decoded {
  const bytes = looksLikeMht(latin1(source, 0, 4096)) ? (pageInMht(source) ?? source) : source
  const told = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(latin1(bytes, 0, 4096))?.[1]
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (told && !hasMark && !looksLikeUtf16(bytes) && !isUtf8(bytes)) {
    // By an old custom, pages of "iso-8859-1" are windows-1252.
    const name = /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(told) ? 'windows-1252' : told
    if (!/^utf-?(?:8|16)/i.test(name) && iconv.encodingExists(name)) {
      return repaired(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name), name, [])
    }
  }
  return decodeText(bytes)
}

/** Whether a page is UTF-8 and has letters beyond ASCII, which is hardly an accident. */
const isUtf8 = (bytes: Uint8Array): boolean => readUtf8(bytes) !== null && bytes.some(b => b >= 0x80)
