// Which labels of double use ("Baggrund", "Status") are labels in this document and not sub-headings.

import type { SectionKind } from '../../../model/document.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'

export function findTrustedWeakLabels({ lines, labels }: Reading, items: readonly ItemDraft[]): ReadonlySet<number> {
  const strong = new Set<string>()
  const trusted = new Set<number>()
  const uses = new Map<string, { items: Set<ItemDraft>; lines: number[] }>()
  for (const item of items) {
    for (let i = item.body; i < item.to; i++) {
      const hit = labels[i]
      if (hit?.isSentence && hit.entry.weak && isProposal(lines, labels, item, i)) trusted.add(i)
      if (!hit || hit.isSentence || hit.column !== null || hit.entry.kind === 'deltagere') continue
      const line = lines[i] as Line
      if (!hit.entry.weak) {
        strong.add(styleOf(line, lines[i + 1]))
        continue
      }
      const name = line.text
        .slice(0, hit.end)
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
      const use = uses.get(name) ?? { items: new Set(), lines: [] }
      use.items.add(item)
      use.lines.push(i)
      uses.set(name, use)
    }
  }
  for (const item of items) for (const i of templateLabels(lines, labels, item)) trusted.add(i)
  for (const { items: where, lines: places } of uses.values()) {
    for (const i of places) {
      const style = styleOf(lines[i] as Line, lines[i + 1])
      const alike = strong.has(style) && style !== PLAIN
      if (alike || where.size >= 2) trusted.add(i)
    }
  }
  return trusted
}

/** "Rektor foreslår, at …", alone or with a list below it, is all that stands before what was resolved, or opens the item. */
function isProposal(lines: readonly Line[], labels: Reading['labels'], { body, to }: ItemDraft, at: number): boolean {
  if (/\.\s+\p{Lu}/u.test(lines[at]?.text ?? '')) return false
  let i = at + 1
  while (i < to && !labels[i] && LISTED.test(lines[i]?.text ?? '')) i++
  const isOutcome = (n: number) => labels[n]?.isSentence === false && OUTCOME.has(labels[n]?.entry.kind ?? 'andet')
  if (i >= to || labels[i]?.isSentence !== false) return false
  return isOutcome(i) || (at === body && labels.slice(i, to).some((_, n) => isOutcome(i + n)))
}

const LISTED = /^(?:at(?!\p{L})|[-–•*]\s|\d{1,2}[.)]\s|[a-h][.)]\s)/iu
const OUTCOME: ReadonlySet<SectionKind> = new Set(['beslutning', 'referat', 'bilag', 'økonomi'])

/** A template: two labels of double use alone on their lines beside certain ones. Money counts everywhere. */
function templateLabels(lines: readonly Line[], labels: Reading['labels'], item: ItemDraft): number[] {
  const alone: number[] = []
  const behindPoints: number[] = []
  let certain = 0
  let above: SectionKind | null = null
  for (let i = item.body; i < item.to; i++) {
    const hit = labels[i]
    if (!hit || hit.entry.kind === 'deltagere') continue
    const isAlone = hit.textAt === null && (lines[i] as Line).gap
    if (hit.entry.weak && isAlone && above === 'indstilling' && hit.entry.kind === 'sagsfremstilling')
      behindPoints.push(i)
    above = hit.entry.kind
    if (hit.isSentence) continue
    if (!hit.entry.weak) certain++
    else if (isAlone) alone.push(i)
  }
  if (certain === 0) return behindPoints
  const names = new Set(alone.map(i => (lines[i] as Line).text.toLowerCase()))
  return names.size >= 2 ? alone : [...alone.filter(i => labels[i]?.entry.kind === 'økonomi'), ...behindPoints]
}

const PLAIN = 'plain'

/** How a label is set: only what sets it apart from running text counts. */
function styleOf(line: Line, next: Line | undefined): string {
  if (line.block === 'heading') return `heading ${line.level}`
  const marks = [
    line.bold && 'bold',
    line.italic && 'italic',
    line.underline && 'underline',
    /^[^:]{1,60}:/.test(line.text) && 'colon',
    /^\p{Lu}[\p{Lu}\s:]+$/u.test(line.text) && 'capitals',
  ]
  const style = marks.filter(Boolean).join(' ')
  if (style !== '') return style
  // Space above and none below: the line belongs to the text that follows it.
  return line.gap && next && !next.gap ? 'adjacent' : PLAIN
}
