// Labels in text known to be damaged ("Besl utning", "lndstilling"): a line in, the label it is nearest to out.

import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js'
import type { Label } from '../../../dictionary/outline.js'
import { groupBy } from '../../../model/group-by.js'
import { makeHit } from './label-hit.js'
import type { LabelReader } from './labels.js'

/** Labels of fewer letters lie too near to other words. */
const SHORTEST = 6
const LONGEST = 32

interface Form {
  readonly label: Label
  readonly form: string
  readonly pairs: readonly string[]
}

export function createDamagedLabelReader(labels: readonly Label[]): LabelReader {
  const forms = labels
    .filter(({ weak, stands }) => !weak && stands.join() !== 'column')
    .flatMap(label => [label.label, ...label.forms].map(form => ({ label, form: form.toLowerCase() })))
    .filter(({ form }) => form.length >= SHORTEST && !/[…,:]/.test(form))
    .map((one): Form => ({ ...one, pairs: pairsOf(one.form) }))
  const byLength = groupBy(forms, ({ form }) => form.length)
  return line => {
    const colon = line.slice(0, 40).indexOf(':')
    const said = (colon > 0 ? line.slice(0, colon) : line).trim()
    if (said.length < SHORTEST || said.length > LONGEST) return null
    const label = nearest(said.toLowerCase(), byLength)
    if (!label) return null
    const textAt = colon > 0 ? colon + (/^[:\s]+/.exec(line.slice(colon))?.[0].length ?? 1) : line.length
    return makeHit(label, textAt, { textAt: textAt >= line.length ? null : textAt })
  }
}

/** Distances cost far more than counting pairs of letters, and few forms share nearly all of theirs. */
function nearest(head: string, byLength: ReadonlyMap<number, readonly Form[]>): Label | null {
  // One misreading in eight letters, which breaks two pairs at most.
  const allowed = Math.max(1, Math.floor(head.length / 8))
  const own = new Set(pairsOf(head))
  for (let length = head.length - allowed; length <= head.length + allowed; length++) {
    const shared = Math.max(length, head.length) - 1 - 2 * allowed
    for (const { label, form, pairs } of byLength.get(length) ?? [])
      if (count(pairs, own) >= shared && LevenshteinDistance(form, head) <= allowed) return label
  }
  return null
}

const pairsOf = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))

function count(pairs: readonly string[], among: ReadonlySet<string>): number {
  let found = 0
  for (const pair of pairs) if (among.has(pair)) found++
  return found
}
