// Items of a document that lost their headings: web pages keep the parts of each item ("Resume", "Indstilling",
// "Beslutning") and neither number nor title. Labels in; where each round of them begins out. Text is never taken for a
// title.

import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'
import type { LabelHit } from '../labels/label-hit.js'
import { looksLikeCaseNumber } from './heading/case-number.js'
import { isPart, OPENING, OUTCOME } from './unnumbered/parts.js'

export function findRounds(reading: Reading): ItemDraft[] {
  const cases = startsWithCases(reading)
  const starts = cases ?? startsOfRounds(reading.labels)
  return starts.map((from, n) => ({
    number: null,
    from,
    // An item that lost its heading has an empty one, where it begins, or its case number alone.
    body: cases ? from + 1 : from,
    to: starts[n + 1] ?? reading.lines.length,
    titleAt: 0,
    titleLine: from,
  }))
}

const FEWEST_CASES = 2

/** "Sagsnr.: 13/838" opens each item, where something was resolved below most of them; null where it does not. */
function startsWithCases({ lines, labels }: Reading): number[] | null {
  const starts = lines.flatMap(({ text }, i) => (CASE.test(text) && looksLikeCaseNumber(text) ? [i] : []))
  const resolved = starts.filter((from, n) =>
    labels.slice(from, starts[n + 1]).some(hit => isPart(hit) && OUTCOME.has(hit.entry.kind)),
  )
  const isFirst = !labels.slice(0, starts[0]).some(hit => isPart(hit) && OPENING.has(hit.entry.kind))
  return resolved.length >= FEWEST_CASES && isFirst ? starts : null
}

const CASE = /^\W*sags?(?:nr|nummer|id)/iu

/** A round begins where a part comes again that opened the first one, or an opening part behind what was resolved. */
function startsOfRounds(labels: readonly (LabelHit | null)[]): number[] {
  const starts: number[] = []
  let seen = new Set<string>()
  let first: string | null = null
  let [isResolved, resolves] = [false, false]
  const comesAgain = repeatedLabels(labels)
  labels.forEach((hit, i) => {
    if (!isPart(hit)) return
    const { label, kind } = hit.entry
    // "Referat", "Beslutningsprotokol", "Kulturudvalget den 4. maj 2021" above them all head the document.
    if (starts.length === 0 && !OPENING.has(kind) && (kind === 'referat' || !comesAgain.has(label))) return
    first ??= label
    const isAgain = seen.has(label) && seen.size > 1 && (label === first || (OPENING.has(kind) && isResolved))
    if (starts.length === 0 || isAgain) {
      starts.push(i)
      seen = new Set()
      isResolved = false
    }
    seen.add(label)
    isResolved ||= OUTCOME.has(kind)
    resolves ||= isResolved
  })
  // One part alone is a heading of something else.
  return resolves && (starts.length > 1 || seen.size > 1) ? starts : []
}

function repeatedLabels(labels: readonly (LabelHit | null)[]): Set<string> {
  const names = labels.filter(isPart).map(hit => hit.entry.label)
  return new Set(names.filter((name, n) => names.indexOf(name) < n))
}
