// Decodes the bytes of text in an RTF file, which names a code page for the file and a character set for each font.

import iconv from 'iconv-lite'
import { isSymbolFont as isNamedSymbol, symbolText } from '../symbol.js'

/** Encodings of iconv-lite by Windows' numbers of character sets; for any other number the code page of the file is used. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macroman',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  255: 'cp850',
}
const SYMBOL = 2

export interface Font {
  name: string
  charset: number | null
}

/** The encoding of iconv-lite for the number of a code page; windows-1252 for an unknown one. */
export function codePage(number: number): string {
  const name = number === 10_000 ? 'macroman' : number === 65_001 ? 'utf8' : `cp${number}`
  return iconv.encodingExists(name) ? name : 'windows-1252'
}

export function decodeText(bytes: Uint8Array, font: Font | undefined, page: string): string {
  if (font && isSymbolFont(font)) return [...bytes].map(b => symbolText(b, font.name)).join('')
  const charset = font?.charset
  const encoding = charset === null || charset === undefined ? page : charset === 0 ? latinOf(page) : CHARSETS[charset]
  return iconv.decode(Buffer.from(bytes), encoding ?? page)
}

/** Set 0 is "ANSI", which means the code page of the file. */
const latinOf = (page: string) => (page === 'cp1252' ? 'windows-1252' : page)

export function isSymbolFont({ name, charset }: Font): boolean {
  return charset === SYMBOL || isNamedSymbol(name)
}
