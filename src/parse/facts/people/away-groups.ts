// Groups that a list names twice: "Til stede: Bestyrelsen: … Observatører: …" and again below "Afbud:", where they divide
// the absent. Marks the labels of the second time as labels of absence.

import type { LabelHit } from '../../outline/labels/label-hit.js'
import type { Reading } from '../../reading.js'

export function withAwayGroups({ lines, labels }: Reading, to: number): Reading['labels'] {
  const seen = new Set<string>()
  const marked = new Map<number, LabelHit>()
  /** The line at which a group of absent people may stand: right below "Afbud:", or behind another such group. */
  let next = -1
  for (let i = 0; i < to; i++) {
    const hit = labels[i]
    if (hit?.entry.kind !== 'deltagere') continue
    const name = (lines[i]?.text.slice(0, hit.end) ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' ')
    if (hit.entry.attendance === 'absent') next = hit.textAt === null ? i + 1 : -1
    else if (next >= 0 && seen.has(name) && (i === next || marked.has(next))) {
      marked.set(i, { ...hit, entry: { ...hit.entry, attendance: 'absent' } })
      next = i
    } else {
      seen.add(name)
      next = -1
    }
  }
  return marked.size > 0 ? labels.map((hit, i) => marked.get(i) ?? hit) : labels
}
