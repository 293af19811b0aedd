// Adds headings that the best sequence of numbers leaves out: the only candidates for a gap, items treated out of
// order, a closed agenda numbered from 1 again.

import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import { createEvidence } from './evidence.js'
import { looksLikeGroup } from './group-heading.js'
import type { HeadingPlace } from './heading-place.js'
import { usualEvidence } from './missed-headings.js'
import { type Candidate, isNamedNumber } from './numbering.js'
import { type Chain, type Evidence, rankChains } from './scheme.js'
import { sharesWords } from './split-headings.js'

/** Indices into Reading.lines. */
export type Places = ReadonlyMap<Candidate['line'], number>

/** Below this a numbered sequence is no agenda: a stray list in running text. */
export const ENOUGH = 2
/** What a heading out of its order is worth at least. */
const LEAST = 0.5

/**
 * Where all that is numbered alike between two headings is just what their numbers leave out, it heads items as well,
 * whatever it looks like: "1) Valg af ordstyrer", "2) Dagsorden godkendt.", "3) Meddelelser".
 */
export function withGapsFilled(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  places: Places,
): readonly Candidate[] {
  const placeOf = ({ line }: Candidate): number => places.get(line) as number
  const [first] = headings
  const alike = candidates.filter(c => c.scheme === first?.scheme && placeOf(c) < placeOf(first))
  const opening = first?.value === 2 && alike.length === 1 && alike[0]?.value === 1 ? alike : []
  const all = [...opening, ...headings, ...goingOn(headings, candidates, places)]
  return all.flatMap((heading, n) => {
    const next = all[n + 1]
    const missing = next ? next.value - heading.value - 1 : 0
    if (!next || next.scheme !== heading.scheme || missing < 1 || !Number.isInteger(missing)) return [heading]
    const between = candidates.filter(
      c => c.scheme === heading.scheme && placeOf(c) > placeOf(heading) && placeOf(c) < placeOf(next),
    )
    const fills = between.length === missing && between.every((c, k) => c.value === heading.value + k + 1)
    return fills ? [heading, ...between] : [heading]
  })
}

/** What goes on with the numbers behind the last heading, each next number set like those before. */
function goingOn(headings: readonly Candidate[], candidates: readonly Candidate[], places: Places): Candidate[] {
  const last = headings.at(-1)
  if (!last || headings.length < FEWEST_BEFORE) return []
  const behind = candidates.filter(
    c => c.scheme === last.scheme && (places.get(c.line) as number) > (places.get(last.line) as number),
  )
  const isSpaced = headings.filter(({ line }) => line.gap).length * 2 > headings.length
  const other = behind.findIndex((c, n) => (isSpaced && !c.line.gap) || c.value !== last.value + n + 1)
  return other < 0 ? behind : behind.slice(0, other)
}

/** A single number may begin anything. */
const FEWEST_BEFORE = 2

/**
 * Items that were taken out of their order, by a number that the sequence lacks: marked like headings ("Punkt 6"), or as
 * much like them as most are, and in a gap of the sequence or listed at the front.
 */
export function withStrays(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  evidence: Evidence,
  places: Places,
  titles: ReadonlyMap<string, string>,
): Candidate[] {
  const numbers = new Set(headings.map(h => h.number))
  const taken = new Set(headings.map(h => h.line))
  const schemes = new Set(headings.map(h => h.scheme))
  const values = headings.map(h => h.value)
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const first = places.get((headings[0] as Candidate).line) as number
  const least = Math.max(LEAST, Math.min(...headings.map(evidence)))
  const usual = usualEvidence(headings, evidence)
  const isListed = ({ number, line, titleAt }: Candidate): boolean =>
    sharesWords(line.text.slice(titleAt), titles.get(number) ?? '')
  const last = places.get((headings.at(-1) as Candidate).line) as number
  const isBehindAll = (c: Candidate): boolean => (places.get(c.line) as number) > last
  const strays = candidates.filter(c => {
    if (taken.has(c.line) || numbers.has(c.number) || (places.get(c.line) as number) <= first) return false
    // "Punkt 6 Valg" and then "7 evt."
    if (c.value === highest + 1 && /^(?:evt|eventuelt)\.?$/iu.test(titleOf(c)) && isBehindAll(c)) return true
    // "Punkt 8 Budget" among "7 Kommunikation" and "9 Eventuelt"
    if (!schemes.has(c.scheme) && !(isNamedNumber(c) && isListed(c))) return false
    const isMarked = c.scheme === 'punkt' || c.scheme === 'ad' || c.scheme === 'sag' || c.line.block === 'heading'
    if (isMarked) return evidence(c) >= (isListed(c) ? LEAST : least)
    return ((c.value > lowest && c.value < highest) || isListed(c)) && evidence(c) >= usual
  })
  const once = strays.filter((c, i) => strays.findIndex(other => other.number === c.number) === i)
  const twins = candidates.filter(c => !taken.has(c.line) && evidence(c) >= least && isTwin(c, headings, places))
  return [...headings, ...once, ...twins].sort(
    (a, b) => (places.get(a.line) as number) - (places.get(b.line) as number),
  )
}

/**
 * "Punkt 4: Havnen" and then "Punkt 4: Skolen": a slip of who numbered them. Plain numbers may count the entries of a list
 * in the item.
 */
function isTwin(c: Candidate, headings: readonly Candidate[], places: Places): boolean {
  if (c.scheme !== 'punkt' && c.scheme !== 'paragraph' && c.line.block !== 'heading') return false
  const place = places.get(c.line) as number
  const next = headings.findIndex(h => (places.get(h.line) as number) > place)
  const [before, behind] = [headings.at(next < 0 ? -1 : next - 1), headings[next]]
  if (next === 0 || !before || before.value > c.value || (behind && behind.value < c.value)) return false
  const twin = [before, behind].find(h => h?.scheme === c.scheme && h.number === c.number)
  const title = titleOf(c)
  return twin !== undefined && title !== '' && !isAlike(title, titleOf(twin))
}

/** Not: "Nyt fra foreningen", "Nyt fra udvalget" */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return words.length === 0 || others.length === 0 || words.some(word => others.includes(word))
}

const wordsOf = (title: string): readonly string[] => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []

const titleOf = ({ line, titleAt }: Candidate): string => line.text.slice(titleAt)

/**
 * "2.1 Nye takster" and "2.2 Senge" right below "2. Orienteringer", which says nothing itself: items of their own, where most
 * of the sequence is built so and many of them have "Indstilling" or "Beslutning" of their own. Others are parts of an item.
 */
export function withParts(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  places: Places,
  { lines, labels }: Pick<Reading, 'lines' | 'labels'>,
): readonly Candidate[] {
  const placeOf = ({ line }: Candidate): number => places.get(line) as number
  const decimals = candidates.filter(c => c.scheme === 'decimal')
  const isOf = (part: Candidate, { number }: Candidate): boolean => part.number.split('.')[0] === number
  const holding = headings.filter(h => decimals.some(c => isOf(c, h) && placeOf(c) === placeOf(h) + 1))
  if (holding.length < FEWEST_HOLDING || holding.length * 2 <= headings.length) return headings
  const starts = [...headings, ...decimals].map(placeOf).sort((a, b) => a - b)
  const isLabelled = (part: Candidate): boolean => {
    const end = starts.find(start => start > placeOf(part)) ?? lines.length
    return labels.slice(placeOf(part), end).some(hit => hit !== null && !hit.entry.weak && PARTS.has(hit.entry.kind))
  }
  if (decimals.filter(isLabelled).length * 2 < decimals.length) return headings
  return headings.flatMap((heading, n) => {
    if (!holding.includes(heading)) return [heading]
    const end = headings[n + 1] ? placeOf(headings[n + 1] as Candidate) : Number.POSITIVE_INFINITY
    const parts = decimals.filter(c => isOf(c, heading) && placeOf(c) > placeOf(heading) && placeOf(c) < end)
    return [heading, ...parts.filter((c, k) => k === 0 || c.value > (parts[k - 1] as Candidate).value)]
  })
}

// "Ekstra punkt: Nye takster", "Tillægspunkt: Nye takster"
const ADDED = /^\**(?:ekstra|tillægs|nyt)\s?(?:dagsordens)?punkt\s*[:–-]\s+(?=\p{Lu})/iu

/**
 * What came onto the agenda last may have no number among those that have: a line that says so, or one that is set as a
 * heading as the others are.
 */
export function withUnnumbered(
  headings: readonly HeadingPlace[],
  { lines, labels }: Pick<Reading, 'lines' | 'labels'>,
): readonly HeadingPlace[] {
  const set = headings.map(({ i }) => lines[i] as Line)
  const [first, last] = [headings[0]?.i ?? 0, headings.at(-1)?.i ?? 0]
  const [{ level } = { level: null }] = set
  const areSet = set.length >= FEWEST_SET && set.every(line => line.block === 'heading' && line.level === level)
  const taken = new Set(headings.map(({ i }) => i))
  const isHeading = (i: number): boolean => areSet && lines[i]?.block === 'heading' && lines[i]?.level === level
  const isAdded = (line: Line, i: number): boolean =>
    ADDED.test(line.text) ||
    (isHeading(i) && !isHeading(i - 1) && !isHeading(i + 1) && labels[i] === null && !looksLikeGroup(line.text))
  const from = headings[0]?.number === '2' ? lines.findIndex((_, i) => isHeading(i)) : first
  const added = lines.flatMap((line, i) =>
    i >= from && i < last && !taken.has(i) && isAdded(line, i) ? [{ i, number: null, titleAt: 0 }] : [],
  )
  return added.length === 0 || added.length * 2 > headings.length
    ? headings
    : [...headings, ...added].sort((a, b) => a.i - b.i)
}

const FEWEST_SET = 3

const FEWEST_HOLDING = 2
const PARTS: ReadonlySet<string> = new Set(['indstilling', 'referat', 'beslutning'])

/** A closed agenda numbered from 1 again behind the open one: only below a heading that says so. */
export function furtherRun(
  chain: Chain,
  candidates: readonly Candidate[],
  reading: Reading,
  places: Places,
): readonly Candidate[] {
  const last = chain.headings.at(-1)
  if (!last) return []
  const from = places.get(last.line) as number
  const group = reading.lines.findIndex((line, i) => i > from && looksLikeGroup(line.text))
  if (group < 0) return []
  const rest = candidates.filter(
    c => c.scheme === last.scheme && (places.get(c.line) as number) > group && c.value < last.value,
  )
  const further = rankChains(rest, createEvidence(reading, rest))[0]
  return further && further.score >= ENOUGH / 2 ? further.headings : []
}
