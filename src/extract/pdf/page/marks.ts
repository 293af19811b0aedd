// List marks at the head of a line: what is one, and how it is written in the text.

import { BULLETS } from '../../../model/bullets.js'
import { withPlainSigns } from '../../symbol.js'

/** `•`, `–`, a Symbol or Wingdings bullet. Whether a hyphen stands before a space is for the caller to see. */
const BULLET = new RegExp(`^[${BULLETS}]$`, 'u')

/** `1.`, `2)`, `12.1`, `a)`, `b.`, `iv.`, `(3)`, `1.2.3.`; not `2018`, `kl.`, `15.30-16.00`. */
const NUMBER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zæøå]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})$/iu

/** Whether the whole of `text` is a list mark. */
export function looksLikeMark(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text)
}

/** The mark that `line` begins with and that a space or tab sets apart from what follows, or null. */
export function findMark(line: string): string | null {
  const [, first = ''] = /^(\S{1,12})[ \t]+\S/u.exec(line) ?? []
  // Word's second level of bullets is an "o" in Courier New.
  return looksLikeMark(first) || first === 'o' ? first : null
}

export function isBullet(mark: string): boolean {
  return BULLET.test(mark) || mark === 'o'
}

/** The number of a line that begins with `4.`, `4)` or `(4)`; null for letters and for `1.2`. */
export function numberOf(line: string): number | null {
  const [, digits] = /^\(?(\d{1,3})[.)]$/u.exec(findMark(line) ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}

/** The text with the signs of symbol fonts made readable. An unknown sign at the beginning of a line becomes a bullet. */
export function readable(text: string, isFirst: boolean): string {
  // An empty box marks the entries of a list here, and is none to tick.
  const signs = withPlainSigns(text.replaceAll('\uf0a8', '▫'), '', sign => sign)
  return isFirst ? signs.replace(/^[\ue000-\uf8ff](?=\s|$)/u, '•') : signs
}
