// Titles between signs of one house: "» Nye senge", "— Nye senge —", "[Nye senge]"; and whether they are of titles.

import type { Line } from '../../../layout/lines.js'
import { hasBullet } from '../../../layout/list-marks.js'
import type { Reading } from '../../../reading.js'
import { holdsVerb } from '../../labels/label-text.js'

const SIGN = `[^\\p{L}\\p{N}\\s"“”'’.,;:!?()§]`
const SIGNED = new RegExp(`^(${SIGN}{1,4}|[o](?=\\s))\\s*(["“”»]?\\p{Lu}.{2,90}?)(\\s*${SIGN}{0,4})$`, 'u')

export interface Signed {
  readonly before: string
  readonly title: string
  readonly behind: string
}

/** Null where no signs stand before words that could be a title. */
export function readSigned(text: string): Signed | null {
  const [, before, title, behind = ''] = SIGNED.exec(text) ?? []
  if (before === undefined || title === undefined || /[.;,]$/u.test(title)) return null
  return { before, title, behind: behind.trim() }
}

/** Apart from what stands around it, over something that is set otherwise. */
export function isSignedTitle(line: Line, next: Line | undefined): boolean {
  const signed = readSigned(line.text)
  if (!signed || !line.gap || !next || next.text.startsWith(signed.before)) return false
  return signed.title.endsWith('?') || !holdsVerb(signed.title)
}

const LONGEST_BULLETED = 70

/** "• Nye takster" with text below it, or "• Nye takster:" with a list of other bullets; not with a further entry of its own. */
export function isBulletedTitle(line: Line, next: Line | undefined): boolean {
  if (!line.gap || line.text.length > LONGEST_BULLETED || !hasBullet(line.text) || line.bold || !next) return false
  return (
    (line.text.endsWith(':') && next.text[0] !== line.text[0]) || (next.block !== 'list-item' && !hasBullet(next.text))
  )
}

const SHARE = 0.8
const FEWEST = 3

/** Whether no list of the document has these signs. */
export function areOfTitles(titles: readonly number[], { lines, labels }: Reading): boolean {
  const before = readSigned(lines[titles[0] as number]?.text ?? '')?.before ?? ''
  const all = lines.filter(({ text }, i) => labels[i] === null && text.startsWith(before))
  return titles.length >= FEWEST && titles.length >= all.length * SHARE
}
