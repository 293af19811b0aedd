// Headings that the best sequence leaves out: alone in a gap, out of order, a closed agenda numbered from 1 again.

import { groupBy } from '../../../../model/group-by.js'
import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import { holdsVerb } from '../../labels/label-text.js'
import { looksLikeGroup } from '../heading/group-heading.js'
import { sharesWords } from '../heading/split-headings.js'
import { type Chain, type Evidence, rankChains } from './chains.js'
import { createEvidence } from './evidence.js'
import { usualEvidence } from './missed-headings.js'
import { SCHEMES } from './number-schemes.js'
import { type Candidate, isNamedNumber } from './numbering.js'

/** Below this a numbered sequence is no agenda: a stray list in running text. */
export const ENOUGH = 2
/** What a heading out of its order is worth at least. */
const LEAST = 0.5

/** What has just the numbers that two headings leave out, whatever it looks like: "2) Dagsorden godkendt." */
export function withGapsFilled(headings: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = headings
  const alike = candidates.filter(c => c.scheme === first?.scheme && c.i < first.i)
  const opening = first?.value === 2 && alike.length === 1 && alike[0]?.value === 1 ? alike : []
  const all = [...opening, ...headings, ...goingOn(headings, candidates)]
  return all.flatMap((heading, n) => {
    const next = all[n + 1]
    const missing = next ? next.value - heading.value - 1 : 0
    if (!next || missing < 1 || !Number.isInteger(missing)) return [heading]
    const between = candidates.filter(
      c => c.scheme === heading.scheme && c.scheme === next.scheme && c.i > heading.i && c.i < next.i,
    )
    const fills = between.length === missing && between.every((c, k) => c.value === heading.value + k + 1)
    return [heading, ...(fills ? between : writtenOtherwise([heading, next], candidates))]
  })
}

/** "4. Takster", set apart as they are, and "6 Høring" between "Pkt. 3" and "Pkt. 7": numbers that the sequence lacks, written otherwise. */
function writtenOtherwise(
  [heading, next]: readonly [Candidate, Candidate],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const between = candidates.filter(c => COUNTS.has(SCHEMES[c.scheme].family) && c.i > heading.i && c.i < next.i)
  const isDense = !heading.line.gap && !next.line.gap
  const isSet = (c: Candidate): boolean => c.line.gap || (isDense && looksTitled(c))
  const lacking = between.filter(c => isSet(c) && c.value > heading.value && c.value < next.value)
  // A list inside the item begins with 1.
  const isList = between.some(({ value }) => value <= heading.value)
  const isRising = lacking.every((c, n) => n === 0 || c.value > (lacking[n - 1] as Candidate).value)
  return COUNTS.has(SCHEMES[heading.scheme].family) && !isList && isRising ? lacking : []
}

function looksTitled({ line, titleAt }: Candidate): boolean {
  const title = line.text.slice(titleAt)
  return TITLE.test(title) && !holdsVerb(title)
}

const COUNTS: ReadonlySet<string> = new Set(['punkt', 'ad', 'sag', 'padded', 'plain'])

/** What goes on with the numbers behind the last heading, each next number set like those before. */
function goingOn(headings: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const last = headings.at(-1)
  if (!last || headings.length < FEWEST_BEFORE) return []
  const behind = candidates.filter(c => c.scheme === last.scheme && c.i > last.i)
  const isSpaced = headings.filter(({ line }) => line.gap).length * 2 > headings.length
  const other = behind.findIndex((c, n) => (isSpaced && !c.line.gap) || c.value !== last.value + n + 1)
  return other < 0 ? behind : behind.slice(0, other)
}

/** A single number may begin anything. */
const FEWEST_BEFORE = 2

/** Out of their order, by a number the sequence lacks: marked ("Punkt 6"), or as usual in a gap or listed in front. */
export function withStrays(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  evidence: Evidence,
  { lines }: Reading,
  titles: ReadonlyMap<string, string>,
): Candidate[] {
  const numbers = new Set(headings.map(h => h.number))
  const taken = new Set(headings.map(h => h.line))
  const schemes = new Set(headings.map(h => h.scheme))
  const values = headings.map(h => h.value)
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const first = (headings[0] as Candidate).i
  const least = Math.max(LEAST, Math.min(...headings.map(evidence)))
  const usual = usualEvidence(headings, evidence)
  const isListed = ({ number, line, titleAt }: Candidate): boolean =>
    sharesWords(line.text.slice(titleAt), titles.get(number) ?? '')
  const lone = findLone(headings, candidates, lines)
  const strays = candidates.filter(c => {
    if (lone.has(c)) return true
    if (taken.has(c.line) || numbers.has(c.number) || c.i <= first) return false
    // "Punkt 8 Budget" among "7 Kommunikation" and "9 Eventuelt"
    if (!schemes.has(c.scheme) && !(isNamedNumber(c) && isListed(c))) return false
    const isMarked = c.scheme === 'punkt' || c.scheme === 'ad' || c.scheme === 'sag' || c.line.block === 'heading'
    if (isMarked) return evidence(c) >= (isListed(c) ? LEAST : least)
    return ((c.value > lowest && c.value < highest) || isListed(c)) && evidence(c) >= usual
  })
  const once = strays.filter(
    (c, i) => numbers.has(c.number) || strays.findIndex(other => other.number === c.number) === i,
  )
  return [...headings, ...once].sort((a, b) => a.i - b.i)
}

// "Takster for kørsel", "Hvem kører?". Not: "kvartal viser …", "Bo fremlagde planen."
const TITLE = /^["“”»(]?\p{Lu}.{2,90}[^.,;:]$/u

/** Alone of their kind in a gap, set like its ends: items that came to the same number, or changed places. */
function findLone(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  lines: readonly Line[],
): ReadonlySet<Candidate> {
  const values = new Set(headings.map(({ value }) => value))
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const isLone = (c: Candidate, before: Candidate, behind: Candidate): boolean => {
    const title = c.line.text.slice(c.titleAt)
    // "• Pkt. 17 Takster" opens the record of the item below: its number and, maybe on the next line, its title come again.
    const comesAgain = ({ line, i, titleAt }: Candidate): boolean =>
      sharesWords(`${line.text.slice(titleAt)} ${lines[i + 1]?.text}`, title)
    const isSame = [before, behind].some(other => other.value === c.value && !comesAgain(other))
    const isLacking = !values.has(c.value) && c.value > lowest && c.value < highest
    const isApart = c.line.gap && before.line.gap && behind.line.gap && c.line.bold === behind.line.bold
    // "Udvalget pegede på et særligt mål:" opens a list.
    return isApart && (isSame || isLacking) && looksTitled(c) && !lines[c.i - 1]?.text.endsWith(':')
  }
  let next = 0
  const between = groupBy(candidates, ({ i, scheme }) => {
    while (next < headings.length && headings[next]!.i < i) next++
    const [before, behind] = [headings[next - 1], headings[next]]
    const isBetween = before?.scheme === scheme && behind?.scheme === scheme && i < behind.i
    return isBetween && scheme !== 'behind' ? next : null
  })
  const lone = [...between].filter(
    ([n, [c, other]]) => n !== null && !other && isLone(c!, headings[n - 1]!, headings[n]!),
  )
  return new Set(lone.map(([, [c]]) => c!))
}

/** A closed agenda numbered from 1 again behind the open one: only below a heading that says so. */
export function furtherRun(chain: Chain, candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const last = chain.headings.at(-1)
  if (!last) return []
  const group = reading.lines.findIndex((line, i) => i > last.i && looksLikeGroup(line.text))
  if (group < 0) return []
  const rest = candidates.filter(c => c.scheme === last.scheme && c.i > group && c.value < last.value)
  const further = rankChains(rest, createEvidence(reading, rest))[0]
  return further && further.score >= ENOUGH / 2 ? further.headings : []
}
