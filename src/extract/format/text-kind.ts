// Tells which kind of text a file without a magic number is: plain, a web page, other XML, blank, or no text at all.

import { looksLikeUtf16, readUtf8 } from '../txt/decode.js'
import { latin1 } from './signature.js'

/** 'flat-odt': an OpenDocument text in one XML file. */
export type TextKind = 'text' | 'html' | 'flat-odt' | 'xml' | 'blank' | 'binary'

/** `namedHtml`: the name is that of a web page, so any tag is enough. */
export function findTextKind(bytes: Uint8Array, namedHtml: boolean): TextKind {
  const wide = looksLikeUtf16(bytes)
  if (!wide && looksBinary(bytes)) return isBlank(bytes) ? 'blank' : 'binary'
  const raw = latin1(bytes, 0, wide ? 16_384 : 8192)
  const head = (wide ? raw.replaceAll('\0', '') : raw).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
  if (head === '' && isBlank(bytes)) return 'blank'
  return markupKind(head, namedHtml) ?? 'text'
}

/** `<!DOCTYPE html`, `<html`, `<p>…</p>`; but not "<jens@kommune.dk>", nor a Markdown text with one tag. */
function markupKind(head: string, namedHtml: boolean): 'html' | 'flat-odt' | 'xml' | null {
  if (looksLikeMht(head)) return 'html'
  if (head.startsWith('<') && /<office:document\s/.test(head) && head.includes('opendocument.text')) return 'flat-odt'
  const start = head.replace(/^(?:<!--[^>]{0,400}-->|<\?xml[^>]{0,200}\?>|\s)+/i, '')
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'html'
  if (/<html[\s>]/i.test(head.slice(0, 2048)) && head.startsWith('<')) return 'html'
  if (/^<\?xml\s/i.test(head)) return 'xml'
  const tags =
    head.match(/<\/?(?:p|div|span|h[1-6]|table|tr|td|ul|ol|li|br|b|i|strong|em|font|center|title|meta|style|a)[\s/>]/gi)
      ?.length ?? 0
  if (namedHtml) return tags > 0 ? 'html' : null
  return tags >= 4 && /^<[a-z][a-z0-9]*[\s>]/i.test(start) ? 'html' : null
}

/** A web page saved as one file: "MIME-Version: 1.0" and "Content-Type: multipart/related" among the first lines. */
export function looksLikeMht(head: string): boolean {
  const lines = head.slice(0, 4096)
  return (
    /^(?:[A-Za-z-]{1,40}:|[ \t])/.test(lines) &&
    /^MIME-Version:/im.test(lines) &&
    /^Content-Type:\s*multipart\//im.test(lines)
  )
}

/** Counts control characters. A tenth of random bytes are control characters; texts have hardly any. */
function looksBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 262_144)
  let control = 0
  let high = 0
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0
    // An old text may contain tabs, line ends, form feeds, the end-of-file mark of DOS and escapes.
    if (byte >= 0x80) high++
    else if (byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b))
      control++
  }
  if (control > 2 + size / 500) return true
  if (control > 0 && size < 200 && control * 20 > size) return true
  return high * 3 > size && readUtf8(bytes) === null
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(b => b <= 0x20 || b === 0xa0 || b === 0xff || b === 0xfe || b === 0xef || b === 0xbb || b === 0xbf)
}
