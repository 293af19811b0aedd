// Lines like labels in several items that no dictionary knows: they end lists, and are a doubt.

import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'
import type { PartLabel } from './part-labels.js'

export function findUnknownLabels({ lines, labels }: Reading, drafts: readonly ItemDraft[]): PartLabel[] {
  const seen = new Map<string, { items: Set<ItemDraft>; lines: number[]; span: Span }>()
  for (const draft of drafts)
    for (let i = draft.body; i < draft.to; i++) {
      const line = lines[i]
      const below = i + 1 < draft.to ? lines[i + 1] : undefined
      if (!line || labels[i] || !looksLikeLabel(line, below, i === draft.body)) continue
      const known = seen.get(line.text) ?? { items: new Set(), lines: [], span: line.span }
      known.items.add(draft)
      known.lines.push(i)
      seen.set(line.text, known)
    }
  return [...seen]
    .filter(([text, { items }]) => items.size >= (text.endsWith(':') ? 3 : 2))
    .map(([text, { items, ...where }]) => ({ text, items: items.size, kind: null, isSaid: false, ...where }))
}

/** "Sagens kerne:" below a gap; "Rådets udfald" below a gap or the heading, with more to read right below it. */
function looksLikeLabel(line: Line, below: Line | undefined, isFirst: boolean): boolean {
  if (line.gap && /^\p{Lu}[\p{L} /-]{2,30}:$/u.test(line.text)) return true
  return (
    (line.gap || isFirst) &&
    /^\p{Lu}[\p{L}-]+(?: \p{Ll}[\p{L}-]*){0,2}$/u.test(line.text) &&
    below !== undefined &&
    !below.gap &&
    below.text.length > line.text.length &&
    /^\p{Lu}.*\.$/u.test(below.text)
  )
}
