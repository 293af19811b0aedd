// Labels in damaged text ("Besl utning", "lndstilling"): a line in, the label it is nearest to out. Only for text that is
// known to be damaged; in clean text a label is written as it is written.

import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js'
import type { Label } from '../../dictionary/label.js'
import type { LabelHit, LabelReader } from './labels.js'

/** Labels of fewer letters lie too near to other words. */
const SHORTEST = 6

export function createDamagedLabelReader(labels: readonly Label[]): LabelReader {
  const forms = labels
    .filter(label => !label.weak)
    .flatMap(label =>
      [label.label, ...label.forms]
        .filter(f => f.length >= SHORTEST && !f.includes('…') && !/[,:]/.test(f))
        .map(form => ({ label, form: form.toLowerCase() })),
    )
  return line => {
    const colon = line.slice(0, 40).indexOf(':')
    const head = (colon > 0 ? line.slice(0, colon) : line).trim().toLowerCase()
    if (head.length < SHORTEST || head.length > 32) return null
    // One misreading in eight letters.
    const allowed = Math.max(1, Math.floor(head.length / 8))
    for (const { label, form } of forms) {
      if (Math.abs(form.length - head.length) > allowed || LevenshteinDistance(form, head) > allowed) continue
      const textAt = colon > 0 ? colon + (/^[:\s]+/.exec(line.slice(colon))?.[0].length ?? 1) : line.length
      const hit: LabelHit = {
        entry: label,
        end: textAt,
        textAt: textAt >= line.length ? null : textAt,
        isSentence: false,
        date: null,
        body: null,
      }
      return hit
    }
    return null
  }
}
