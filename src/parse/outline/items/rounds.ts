// Items of a document that lost their headings: web pages keep the parts of each item ("Resume", "Indstilling",
// "Beslutning") and neither number nor title. Labels in; where each round of them begins out. Text is never taken for a
// title but on a page that holds one item only.

import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { LabelHit } from '../labels/label-hit.js'
import { looksLikeCaseNumber } from './case-number.js'
import type { ItemDraft } from './item-drafts.js'
import { isPart, OPENING, OUTCOME } from './parts.js'

const LONGEST_TITLE = 140

export function findRounds(reading: Reading): ItemDraft[] {
  const cases = startsWithCases(reading)
  const starts = cases ?? startsOfRounds(reading.labels)
  const title = starts.length === 1 ? titleOfPage(reading, starts[0] as number) : null
  // An item that lost its heading has an empty one, where it begins, or its case number alone.
  const body = (from: number): number => (cases ? from + 1 : from)
  const rounds = title === null ? starts.map(from => ({ from, body: body(from) })) : [{ from: title, body: title + 1 }]
  return rounds.map(({ from, body }, n) => ({
    number: null,
    from,
    body,
    to: rounds[n + 1]?.from ?? reading.lines.length,
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

/** "Mødested: Rådhuset" and below it, on a page of one item, its title; null where nothing stands there. */
function titleOfPage({ lines, labels, lexicon }: Reading, first: number): number | null {
  const isField = (line: Line | undefined): boolean => line !== undefined && lexicon.readHeadField(line.text) !== null
  const last = lines.slice(0, first).findLastIndex(isField)
  const line = lines[last + 1]
  if (last < 0 || last + 1 >= first || !line || labels[last + 1]) return null
  return line.text.length <= LONGEST_TITLE && /^["”»(]?\p{Lu}/u.test(line.text) && !/[.!?:;,]$/.test(line.text)
    ? last + 1
    : null
}
