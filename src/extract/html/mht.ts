// Finds the page in a web page that Word or a browser saved as one file (.mht).

import { latin1 } from '../format/signature.js'

/** The first part that is a page; null if there is none. */
export function pageInMht(bytes: Uint8Array): Uint8Array | null {
  const text = latin1(bytes, 0, bytes.length)
  const boundary = /boundary="?([^"\r\n;]{1,120})"?/i.exec(text.slice(0, 8192))?.[1]
  if (boundary === undefined) return null
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part)
    if (!end) continue
    const head = part.slice(0, end.index)
    if (!/^Content-Type:\s*text\/html/im.test(head)) continue
    const body = part.slice(end.index + end[0].length)
    const coding = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
    if (coding === 'base64') return Buffer.from(body.replace(/\s/g, ''), 'base64')
    return Buffer.from(coding === 'quoted-printable' ? unquote(body) : body, 'latin1')
  }
  return null
}

/** Decodes quoted-printable: "=F8" is a byte, "=" at the end of a line joins it with the next. */
function unquote(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
