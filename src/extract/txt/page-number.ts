// Finds the page number in a line.

import { looksLikePageNumber } from '../../model/page-number.js'
import type { Line } from './lines.js'

/** "Side 2 af 7", "2", and behind a gap "Sundhedsudvalget    Side 2"; not "2 personer". */
export function pageNumberOf({ text, stretches }: Line): number | null {
  const last = stretches.at(-1)?.text ?? ''
  const isMark = mayCountPages(text) || (/^(?:Side|side)\s/.test(last) && looksLikePageNumber(last))
  return isMark ? Number(/\d{1,3}/.exec(last)?.[0] ?? Number.NaN) : null
}

/** "Side 3", "- 3 -", alone or behind a gap, which can be nothing else; not "3", "3/4". */
export function saysPage({ stretches }: Line): boolean {
  const last = stretches.at(-1)?.text ?? ''
  return /^(?:[-–—]|side\s)/i.test(last) && looksLikePageNumber(last)
}

/** "Side 2 af 7", "2"; not "2022", "Punkt 2". */
export const mayCountPages = (text: string): boolean => looksLikePageNumber(text) || /^\d{1,3}$/.test(text)
