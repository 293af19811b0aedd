// Labels in damaged text ("Besl utning", "lndstilling"): a line in, the label it is nearest to out. Only for text that is
// known to be damaged; in clean text a label is written as it is written.

import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js'
import type { Label } from '../../dictionary/label.js'
import type { LabelHit, LabelReader } from './labels.js'

/** Labels of fewer letters lie too near to other words. */
const SHORTEST = 6
const LONGEST = 32

interface Form {
  readonly label: Label
  readonly form: string
  readonly letters: number
}

export function createDamagedLabelReader(labels: readonly Label[]): LabelReader {
  const byLength = new Map<number, Form[]>()
  for (const label of labels.filter(l => !l.weak))
    for (const written of [label.label, ...label.forms]) {
      if (written.length < SHORTEST || written.includes('…') || /[,:]/.test(written)) continue
      const form = written.toLowerCase()
      byLength.set(form.length, [...(byLength.get(form.length) ?? []), { label, form, letters: lettersOf(form) }])
    }
  return line => {
    const colon = line.slice(0, 40).indexOf(':')
    const said = (colon > 0 ? line.slice(0, colon) : line).trim()
    if (said.length < SHORTEST || said.length > LONGEST) return null
    const label = nearest(said.toLowerCase(), byLength)
    if (!label) return null
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
}

/** Distances cost far more than looking at what letters there are, and few forms have nearly the same ones. */
function nearest(head: string, byLength: ReadonlyMap<number, readonly Form[]>): Label | null {
  // One misreading in eight letters.
  const allowed = Math.max(1, Math.floor(head.length / 8))
  const letters = lettersOf(head)
  for (let length = head.length - allowed; length <= head.length + allowed; length++)
    for (const { label, form, letters: own } of byLength.get(length) ?? [])
      if (bitsOf(letters ^ own) <= 2 * allowed && LevenshteinDistance(form, head) <= allowed) return label
  return null
}

/** Which letters a text holds, one bit each; a misreading changes two of them at most. */
function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) % 32)
  return letters
}

function bitsOf(number: number): number {
  let [rest, count] = [number, 0]
  while (rest !== 0) {
    rest &= rest - 1
    count++
  }
  return count
}
