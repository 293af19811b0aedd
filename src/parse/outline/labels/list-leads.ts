// "Styregruppen besluttede:" above a list, in minutes that label nothing else as decision: a sentence of what was said, no
// label. A reading in; out the same without those labels.

import { hasBullet } from '../../layout/list-marks.js'
import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'
import type { LabelHit } from './label-hit.js'

export function withoutListLeads(reading: Reading, drafts: readonly ItemDraft[]): Reading {
  const { lines, labels } = reading
  const first = drafts[0]?.body ?? lines.length
  const resolving = labels.flatMap((hit, i) => (i >= first && hit?.entry.kind === 'beslutning' ? [i] : []))
  const [only] = resolving
  if (only === undefined || resolving.length > 1 || !isSentence(labels[only] as LabelHit)) return reading
  const below = lines[only + 1]?.text ?? ''
  const item = drafts.find(({ body, to }) => body <= only && only < to)
  const isList = /^at\s/iu.test(below) || hasBullet(below)
  // Below "Indstilling" or "Bilag" it says where that ends.
  const labelled = labels.slice(item?.body, only).findLast(hit => hit !== null && !hit.entry.weak)
  if (!isList || (labelled && labelled.entry.kind !== 'referat')) return reading
  return { ...reading, labels: labels.map((hit, i) => (i === only ? null : hit)) }
}

/** Announced by a verb: "Udvalget vedtog:". */
const isSentence = ({ entry, textAt }: LabelHit): boolean => entry.stands.includes('announced') && textAt === null
