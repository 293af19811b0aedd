// How much a numbered line looks like a heading; the lines around are read once, so that a score costs no search.

import { findTimes } from '../../../../danish/times.js'
import { groupBy } from '../../../../model/group-by.js'
import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import { holdsVerb } from '../../labels/label-text.js'
import { titleKey } from '../../labels/title-key.js'
import { looksLikeCaseNumber } from '../heading/case-number.js'
import { gluedText } from '../heading/glued-text.js'
import { standsBeside } from '../heading/purposes.js'
import { isOfCase } from '../heading/split-headings.js'
import { readNamed, readPiece } from '../heading/title-fields.js'
import { sentenceBehindTitle } from '../heading/title-or-text.js'
import type { Evidence } from './chains.js'
import type { Contents } from './contents.js'
import { findListed } from './listed-numbers.js'
import type { Candidate } from './numbering.js'

/** Number of lines below a heading within which a label still counts for it. */
const LABEL_WITHIN = 6

/** Facts about the lines around the candidates, computed once. */
interface Neighbours {
  readonly reading: Reading
  readonly numbered: ReadonlyMap<Line, readonly Candidate[]>
  /** For each line, the number of lines to the next label that opens a section. */
  readonly nextLabel: readonly number[]
  readonly listed: ReadonlySet<Line>
  readonly comesBack: ReadonlySet<Line>
  readonly repeats: ReadonlyMap<Line, 'first' | 'again'>
  /** In this document titles end in a full stop. */
  readonly areStopped: boolean
}

/** `titles`: lines in a column of titles. */
export function createEvidence(
  reading: Reading,
  candidates: readonly Candidate[],
  titles: ReadonlySet<Line> = new Set(),
  contents: Contents | null = null,
): Evidence {
  const around: Neighbours = {
    reading,
    numbered: groupBy(candidates, ({ line }) => line),
    nextLabel: distanceToLabel(reading),
    listed: findListed(reading, candidates),
    comesBack: findComingBack(candidates),
    repeats: findRepeats(candidates),
    areStopped: stopsTitles(candidates),
  }
  const returns = new Set(contents?.returns.map(({ i }) => reading.lines[i] as Line))
  const agenda = findAgenda(candidates, around)
  return candidate => {
    const repeat = around.repeats.get(candidate.line)
    // The same title is in the list at the front and further down: the later one is the heading.
    const copy = repeat === 'again' || returns.has(candidate.line) ? 1.5 : repeat === 'first' ? -1 : 0
    const listed = titles.has(candidate.line) ? 2 : agenda.has(candidate.line) ? -4 : 0
    return copy + listed + ownEvidence(candidate, reading, around) + placeEvidence(candidate, around)
  }
}

/** The score of the line itself. */
function ownEvidence(candidate: Candidate, { lexicon }: Reading, { areStopped }: { areStopped: boolean }): number {
  const { line } = candidate
  const said = titleOf(candidate)
  const isReturn = returnsTo(candidate)
  const at = isReturn ? -1 : textBehindTitle(said, lexicon)
  // "2. Nye senge. Det blev besluttet at …": a title and what was said to it.
  const title = at < 0 ? said : said.slice(0, at).replace(/[\s.:–—-]+$/u, '')
  let worth = 0
  if (line.block === 'heading' || /^#{1,4}\s/.test(line.text)) worth += 3
  else if (line.bold || line.underline || line.size > 1.05) worth += 1.5
  const standing = lexicon.readItemTitle(title)
  if (standing) worth += standing.opens ? 1 : 2.5
  if (/^\p{Ll}/u.test(title)) worth -= 2
  // "1. at planen vedtages": a point of a recommendation.
  if (/^at\s/iu.test(title)) worth -= 2
  // "Ad 1. at: Godkendt.", "Ad 2. pind: Udgår": the answer to a point of what is recommended.
  if (candidate.scheme === 'ad' && /^(?:at|pind|dot|bullet|indstilling(?:en|spunkt(?:et)?)?)(?!\p{L})/iu.test(title))
    return -3
  // "Ad 1. Dagsordenen blev godkendt.", "Pkt 2: Formanden bød velkommen.": the text may follow at once.
  if (isReturn) return Math.max(worth, 0)
  // A title is no sentence: "2. tager orienteringen til efterretning.", "1. Opfordring til at … læge. De foreløbige …"
  if (/[.;,]$/.test(title) && !standing && !(areStopped && title.endsWith('.'))) worth -= 1.5
  if (/[.!?]\s+\p{Lu}/u.test(title.replace(/\([^()]*\)/g, ''))) worth -= 1.5
  if (title.length > 250) worth -= 4
  else if (title.length > 160) worth -= 2
  if (/(?:^|\s|\*|\()v\/\s?\p{L}/iu.test(title)) worth += 2
  if (findTimes(title).length > 0) worth += 1
  if (looksLikeCaseNumber(title)) worth += 2
  // "Godkendelse af dagsorden.....3", a row of a budget
  const isRow = candidate.scheme !== 'behind' && /\s\d{1,3}$/.test(title.replace(/\d{4}$/, ''))
  if (isRow || /\.{4,}|…{2,}/.test(title)) worth -= 2
  return worth
}

/** Most of the numbered lines after a blank line are short and end in a full stop. */
function stopsTitles(candidates: readonly Candidate[]): boolean {
  const short = candidates.filter(({ line, titleAt }) => line.gap && line.text.length - titleAt < LONGEST_STOPPED)
  const stopped = short.filter(({ line }) => line.text.endsWith('.'))
  return stopped.length >= FEWEST_STOPPED && stopped.length > short.length * 0.7
}

const LONGEST_STOPPED = 90
const FEWEST_STOPPED = 4

/** Where the title ends: "2. Nye senge. Det blev besluttet at …", "3. Eventuelt: intet."; -1 if the line has only a title. */
function textBehindTitle(said: string, lexicon: Reading['lexicon']): number {
  const { readItemTitle } = lexicon
  const colon = /:\s+(?=\p{Ll})/u.exec(said)
  const known = colon ? readItemTitle(said.slice(0, colon.index)) : null
  if (colon && known && !known.opens) return colon.index + colon[0].length
  const stop = /[.:]\s+(?=\p{Lu})/u.exec(said)
  if (!stop) return gluedText(said, lexicon)
  const standing = /[.!?]$/u.test(said) ? readItemTitle(said.slice(0, stop.index)) : null
  return standing && !standing.opens ? stop.index + stop[0].length : sentenceBehindTitle(said)
}

/** In a table with an item in each row, further cells are text: "6. Eventuelt | Bo Krogh takkede for i dag." */
function titleOf({ line, titleAt, below }: Candidate): string {
  if (below !== null) return below
  const [first, second] = line.cells
  const end = first && second && line.cells.length === 2 ? first[1] - line.span[0] : 0
  const text = line.text.slice(titleAt)
  return end > titleAt && /\p{L}{3}/u.test(line.text.slice(end)) ? line.text.slice(titleAt, end) : text
}

/** The score of the lines around it. */
function placeEvidence(candidate: Candidate, around: Neighbours): number {
  const { lines, labels } = around.reading
  const { line, i, scheme, value } = candidate
  const holds = (l: Line | undefined, wanted?: number) =>
    l !== undefined &&
    (around.numbered.get(l) ?? []).some(c => c.scheme === scheme && (wanted === undefined || c.value === wanted))
  let worth = 0
  const strong = line.block === 'heading'
  if (line.gap) worth += 0.5
  // The number of a page, and the text that goes on below it.
  if (candidate.set === 'cell') worth -= lines[i + 2]?.gap ? 0.5 : 3
  if (around.listed.has(line) && around.repeats.get(line) !== 'again' && !strong) worth -= 3.5
  const below = lines[i + 1]
  const above = lines[i - 1]
  const distance = around.nextLabel[i] ?? Number.POSITIVE_INFINITY
  // A row of figures; not one that opens the rows of an item: "B | Nye takster | 10 min.", "2 | 9.15 | Nye takster"
  const isBeside = (cell: string): boolean =>
    standsBeside(cell, around.reading.lexicon.words) ||
    readNamed(cell)?.isParted ||
    readPiece(cell, around.reading.lexicon) !== null
  // Not: "9.00-9.05 | 1 | Nye takster", what stands before the title
  const cells = line.cells.slice(1).filter(([, to]) => to - line.span[0] > candidate.titleAt)
  const isRow =
    line.cells.length > 2 &&
    cells.filter(([from, to]) => !isBeside(line.text.slice(from - line.span[0], to - line.span[0]))).length > 1
  if (isRow && distance > 1 && !isOfCase(line, candidate.titleAt)) worth -= 4
  if (distance <= LABEL_WITHIN) {
    // The label counts only for the nearest number above it.
    const between = lines.slice(i + 1, i + distance).some(l => holds(l))
    if (!between) worth += distance === 1 ? 2.5 : 1.5
  }
  if (below && looksLikeCaseNumber(below.text)) worth += 2
  if (above && looksLikeCaseNumber(above.text)) worth += 2
  if (around.comesBack.has(line) && !strong && isInList(lines, i, step => l => holds(l, value + step))) worth -= 4
  else if (holds(below, value + 1) && !strong) worth -= 1
  else if (below && labels[i + 1] === null && candidate.titleAt < line.text.length) worth += 0.5
  return worth
}

/** The next number, or the one before, is close by, with nothing between but entries of its own list. */
function isInList(
  lines: readonly Line[],
  at: number,
  holdsNumber: (step: number) => (line: Line | undefined) => boolean,
): boolean {
  const [isNext, isBefore] = [holdsNumber(1), holdsNumber(-1)]
  for (let i = at + 1; i <= at + MOST_BELOW && lines[i]?.gap === false; i++) if (isNext(lines[i])) return true
  for (let i = at; i > at - MOST_BELOW && lines[i]?.gap === false; i--) if (isBefore(lines[i - 1])) return true
  return false
}

/** Most sub-entries below one entry of the list at the front. */
const MOST_BELOW = 4

/** Numbered lines whose number and title occur twice: the first and the later one. */
function findRepeats(candidates: readonly Candidate[]): Map<Line, 'first' | 'again'> {
  const seen = new Map<string, Line>()
  const repeats = new Map<Line, 'first' | 'again'>()
  for (const { line, number, titleAt, below } of candidates) {
    const title = titleKey(below ?? line.text.slice(titleAt))
    if (title.length < 4) continue
    const key = `${number} ${title}`
    const first = seen.get(key)
    if (first && first !== line) {
      repeats.set(first, 'first')
      repeats.set(line, 'again')
    } else seen.set(key, line)
  }
  return repeats
}

/** The list at the front, if its first two entries return below it: then none of its lines is a heading. */
function findAgenda(candidates: readonly Candidate[], { comesBack, repeats }: Neighbours): Set<Line> {
  const returns = ({ line }: Candidate): boolean => comesBack.has(line) || repeats.get(line) === 'first'
  const first = candidates.find(({ value }) => value === 1)
  const list = first ? [first] : []
  for (const candidate of candidates) {
    const last = list.at(-1)
    if (!last || candidate.scheme !== last.scheme || candidate.value !== last.value + 1) continue
    if (candidate.i > last.i && candidate.i - last.i <= 2) list.push(candidate)
  }
  const isAgenda = list.length > 2 && list.slice(0, 2).every(returns) && list[0]?.line.block !== 'heading'
  return new Set(isAgenda ? list.map(({ line }) => line) : [])
}

/** "Ad 1", "1)", "Pkt 1: Formanden bød velkommen.": refers back to an entry of the agenda, without its title. Not: "Punkt 1 blev godkendt." */
function returnsTo({ scheme, line, titleAt, below }: Candidate): boolean {
  if (scheme === 'ad' || (below === null && titleAt >= line.text.length)) return true
  const said = line.text.slice(titleAt)
  const isParted = /[:.)–—-]\s*$/u.test(line.text.slice(0, titleAt))
  return scheme === 'punkt' && isParted && /[.!?]$/u.test(said) && holdsVerb(said)
}

/** Lines whose number returns further down: "1. Regnskab" of the agenda, then "Ad 1." */
function findComingBack(candidates: readonly Candidate[]): Set<Line> {
  const below = new Set<string>()
  const found = new Set<Line>()
  for (const candidate of candidates.toReversed()) {
    const { line, number } = candidate
    if (returnsTo(candidate)) below.add(number)
    else if (below.has(number)) found.add(line)
  }
  return found
}

function distanceToLabel({ lines, labels }: Reading): number[] {
  const distances: number[] = new Array(lines.length)
  let next = Number.POSITIVE_INFINITY
  for (let i = lines.length - 1; i >= 0; i--) {
    distances[i] = next - i
    const hit = labels[i]
    if (hit && !hit.entry.weak && hit.entry.kind !== 'indholdsfortegnelse') next = i
  }
  return distances
}
