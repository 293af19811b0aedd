// Labels as the parts of an item, before it is known where items begin: which are parts, and what lies between them.

import { oncePer } from '../../../../model/once.js'
import type { Reading } from '../../../reading.js'
import type { LabelHit } from '../../labels/label-hit.js'

/** Kinds of parts that open an item; any of them may be left out. */
export const OPENING: ReadonlySet<string> = new Set(['sagsfremstilling', 'indstilling'])
export const OUTCOME: ReadonlySet<string> = new Set(['beslutning', 'referat'])

/** Labels of parts alone on their line; a bare "Referat" above them all heads the document. */
export const isPart = (hit: LabelHit | null): hit is LabelHit =>
  hit !== null &&
  !hit.isSentence &&
  !hit.entry.weak &&
  (OPENING.has(hit.entry.kind) || OUTCOME.has(hit.entry.kind)) &&
  hit.textAt === null

/** Whether a line lies between what is recommended and what came of it: no item begins there. */
export const isInsideRound = ({ labels }: Reading, i: number): boolean => linesInside(labels).has(i)

/** Asked of line after line of one document. */
const linesInside = oncePer((labels: Reading['labels']): ReadonlySet<number> => {
  const inside = new Set<number>()
  let from: number | null = null
  labels.forEach((hit, i) => {
    if (!isPart(hit) || hit.entry.kind === 'sagsfremstilling') return
    if (from !== null && hit.entry.kind === 'beslutning') for (let n = from + 1; n < i; n++) inside.add(n)
    from = hit.entry.kind === 'indstilling' ? i : null
  })
  return inside
})
