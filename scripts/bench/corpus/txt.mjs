// Lines in, a text file out, as one of three programs would have saved it.

import iconv from 'iconv-lite'

/** @param {readonly import('./meeting.mjs').Line[]} lines @param {number} variant @returns {Uint8Array} */
export function makeText(lines, variant) {
  const blocks = lines.map(({ kind, text }) => {
    const marked = kind === 'entry' ? `- ${text}` : text
    return kind === 'heading' || kind === 'label' ? `\n${marked}\n` : `${marked}\n`
  })
  const all = blocks.join('')
  if (variant % 3 === 0) return Buffer.from(all)
  if (variant % 3 === 1) return iconv.encode(all.replaceAll('\n', '\r\n'), 'windows-1252')
  return Buffer.from(all.replaceAll(/(?=.{73}).{1,72} /g, line => `${line.trimEnd()}\n`))
}
