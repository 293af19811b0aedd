// Where the agenda items stand: lines in, one draft an item out. Numbered where the document numbers its items, by
// style or standing titles where it does not. What an item says is for others.

import type { DiagnosticCode } from '../../model/diagnostic.js'
import type { Reading } from '../reading.js'
import { looksLikeCaseNumber } from './case-number.js'
import { createEvidence } from './evidence.js'
import { listTitles } from './front-titles.js'
import { readHeading } from './heading.js'
import { type Candidate, readNumbers } from './numbering.js'
import { type Chain, type Evidence, rankChains } from './scheme.js'
import { type HeadingPlace, splitHeadings } from './split-headings.js'
import { findUnnumbered } from './unnumbered.js'

export interface ItemDraft {
  readonly number: string | null
  /** Indices into Reading.lines: the heading is [from, body), the text of the item [body, to). */
  readonly from: number
  readonly body: number
  readonly to: number
  /** Where in the first heading line the title begins. */
  readonly titleAt: number
  /** The line that carries the number and title; case numbers may stand above it. */
  readonly titleLine: number
}

export interface Items {
  /** The reading with headings and text on lines of their own; indices of the drafts point into it. */
  readonly reading: Reading
  readonly drafts: readonly ItemDraft[]
  readonly doubts: readonly { readonly code: DiagnosticCode; readonly message: string; readonly line: number }[]
}

/** Below this a numbered sequence is no agenda: a stray list in running text. */
const ENOUGH = 2
/** A second sequence this near to the first is a doubt worth showing. */
const CLOSE = 0.85

export function findItems(reading: Reading): Items {
  const candidates = reading.lines.flatMap(line => (line.block === 'footnote' ? [] : readNumbers(line)))
  const evidence = createEvidence(reading, candidates)
  const [best, second] = rankChains(candidates, evidence)
  const restarted = restartedOnes(candidates, evidence)
  const unnumbered = findUnnumbered(reading)
  const doubts: Items['doubts'][number][] = []
  if (restarted.score > (best?.score ?? 0) * 1.2 && restarted.score > unnumbered.score) {
    const place = new Map(reading.lines.map((line, i) => [line, i]))
    const headings = restarted.headings.map(c => ({
      i: place.get(c.line) as number,
      number: c.number,
      titleAt: c.titleAt,
    }))
    return { reading, drafts: draft(reading, headings, new Map()), doubts }
  }
  if (!best || best.score < ENOUGH || unnumbered.score > best.score * 1.5) {
    const headings = unnumbered.lines.map(i => ({ i, number: null, titleAt: markdownAt(reading, i) }))
    const split = splitHeadings(reading, headings, new Map())
    return { reading: split.reading, drafts: draft(split.reading, split.headings, new Map()), doubts }
  }
  const place = new Map(reading.lines.map((line, i) => [line, i]))
  const all = withStrays(
    [...best.headings, ...furtherRun(best, candidates, reading, place)],
    candidates,
    evidence,
    place,
  )
  if (second && second.score > best.score * CLOSE && second.headings.length > 1)
    doubts.push({
      code: 'numbering-doubtful',
      message: `Items were read by their numbers ${shape(best)}; ${shape(second)} fits almost as well.`,
      line: place.get((all[0] as Candidate).line) as number,
    })
  const headings = all.map(c => ({ i: place.get(c.line) as number, number: c.number, titleAt: c.titleAt }))
  const titles = listTitles(reading, 0, headings[0]?.i ?? 0)
  const split = splitHeadings(reading, [...headings, ...signaturePages(reading, headings.at(-1)?.i ?? 0)], titles)
  return { reading: split.reading, drafts: draft(split.reading, split.headings, titles), doubts }
}

/** Marked like headings ("Punkt 6") at a number the sequence lacks: an item that was taken out of its order. */
function withStrays(
  headings: readonly Candidate[],
  candidates: readonly Candidate[],
  evidence: Evidence,
  place: ReadonlyMap<Candidate['line'], number>,
): Candidate[] {
  const numbers = new Set(headings.map(h => h.number))
  const schemes = new Set(headings.map(h => h.scheme))
  const first = place.get((headings[0] as Candidate).line) as number
  const least = Math.min(...headings.map(evidence))
  const strays = candidates.filter(c => {
    const isMarked = c.scheme === 'punkt' || c.scheme === 'ad' || c.scheme === 'sag' || c.line.block === 'heading'
    return (
      isMarked &&
      schemes.has(c.scheme) &&
      !numbers.has(c.number) &&
      (place.get(c.line) as number) > first &&
      evidence(c) >= Math.max(0.5, least)
    )
  })
  const once = strays.filter((c, i) => strays.findIndex(other => other.number === c.number) === i)
  return [...headings, ...once].sort((a, b) => (place.get(a.line) as number) - (place.get(b.line) as number))
}

function shape({ headings }: Chain): string {
  const [first, last] = [headings[0], headings.at(-1)]
  return `"${first?.line.text.slice(0, first.titleAt).trim()}" to "${last?.line.text.slice(0, last.titleAt).trim()}"`
}

/** Lists that were interrupted begin anew, so that every item is "1.": at least three that look like headings. */
function restartedOnes(candidates: readonly Candidate[], evidence: Evidence): Chain {
  const ones = candidates.filter(c => c.number === '1' && (c.scheme === 'dot' || c.scheme === 'paren'))
  const headings = ones.filter(c => evidence(c) > 0.5)
  const score = headings.reduce((sum, c) => sum + 1 + evidence(c), 0)
  return headings.length >= 3 ? { headings, score } : { headings: [], score: 0 }
}

/** "Underskriftsside" on a line of its own behind the last item: an item without a number, as such papers list it. */
function signaturePages({ lines }: Reading, last: number): HeadingPlace[] {
  const i = lines.findIndex(
    (line, n) => n > last + 1 && line.gap && /^underskrifts(?:side|ark|blad)\s*:?$/iu.test(line.text),
  )
  return i < 0 ? [] : [{ i, number: null, titleAt: 0 }]
}

/** A closed agenda numbered from 1 again behind the open one: only below a heading that says so. */
function furtherRun(
  chain: Chain,
  candidates: readonly Candidate[],
  reading: Reading,
  place: ReadonlyMap<Candidate['line'], number>,
): readonly Candidate[] {
  const last = chain.headings.at(-1)
  if (!last) return []
  const from = place.get(last.line) as number
  const group = reading.lines.findIndex((line, i) => i > from && looksLikeGroup(line.text))
  if (group < 0) return []
  const rest = candidates.filter(
    c => c.scheme === last.scheme && (place.get(c.line) as number) > group && c.value < last.value,
  )
  const further = rankChains(rest, createEvidence(reading, rest))[0]
  return further && further.score >= ENOUGH / 2 ? further.headings : []
}

// "Lukkede sager", "Åben dagsorden", "Sager for lukkede døre", "LUKKET MØDE:"
const GROUP =
  /^(?:[A-Z][.)]\s*)?(?:(?:åben|åbne|lukket|lukkede)\s+(?:dagsorden|referat|møde|sager|punkter|del)\s*:?$|sager\s+for\s+(?:åbne|lukkede)\s+døre\s*:?$|(?:til\s+(?:efterretning|orientering|beslutning|drøftelse)|beslutningssager|orienteringssager|tillægsdagsorden)\s*:?$)|^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\s+)(?:den|d\.)?\s*\d{1,2}\.?\s*\p{L}+(?:\s+\d{4})?\s*:?$/iu

/** A heading over several items. */
export function looksLikeGroup(text: string): boolean {
  return text.length < 60 && GROUP.test(text.replace(/^[#*\s]+|[*\s]+$/g, ''))
}

/** Whether a group heading says that what follows is not public. */
export function looksLikeClosedGroup(text: string): boolean {
  return looksLikeGroup(text) && /lukke/iu.test(text)
}

function markdownAt({ lines }: Reading, i: number): number {
  return /^[#*\s]*/.exec((lines[i] as Reading['lines'][number]).text)?.[0].length ?? 0
}

function draft(reading: Reading, headings: readonly HeadingPlace[], titles: ReadonlyMap<string, string>): ItemDraft[] {
  const style = caseNumberStyle(reading, headings)
  const starts = headings.map(({ i }, n) => firstHeadingLine(reading, i, headings[n - 1]?.i ?? -1, style))
  return headings.map((heading, n) => {
    const to = starts[n + 1] ?? reading.lines.length
    return {
      number: heading.number,
      from: starts[n] as number,
      body: lastHeadingLine(reading, heading, to, titles.has(heading.number ?? '')) + 1,
      to,
      titleAt: heading.titleAt,
      titleLine: heading.i,
    }
  })
}

type CaseNumberStyle = 'above' | 'below' | 'either'

/** Where the document puts an item's case number. Between two headings alone it could be either's. */
function caseNumberStyle({ lines }: Reading, headings: readonly HeadingPlace[]): CaseNumberStyle {
  const isNumber = (i: number) => looksLikeCaseNumber(lines[i]?.text ?? '')
  const above = headings.filter(({ i }) => isNumber(i - 1)).length
  const below = headings.filter(({ i }) => isNumber(i + 1)).length
  return above > below ? 'above' : above < below ? 'below' : 'either'
}

/** A case number may stand above the heading it belongs to. */
function firstHeadingLine({ lines }: Reading, i: number, before: number, style: CaseNumberStyle): number {
  const above = lines[i - 1]
  if (i - 1 <= before || !above || style === 'below') return i
  if (!looksLikeCaseNumber(above.text) || /^(?:beslutning|bilag)/iu.test(above.text)) return i
  // Close below the heading before and set off from this one: that one's.
  if (style === 'either' && !above.gap && lines[i]?.gap) return i
  return i - 1
}

// Lines that belong to the heading above: presenters, times, "Til drøftelse", "Åbent", "Sagsbehandler: …"
const EXTRA =
  /^[(*_\s]*(?:v\s?\/|v\.\s|sagsbehandler|forvaltning:|dok\.?\s?nr|brevid|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]|(?:til\s+(?:orientering|drøftelse|beslutning|godkendelse|efterretning|behandling)|åben|åbent|lukket|åbent punkt|lukket punkt|lukket sag|åben sag|\d{1,3}\s*min\.?)[)*_\s.]*$)/iu

/** The heading goes on over a wrapped title, a case number, a line of times or presenters. */
/** `isTitled`: the list at the front holds the title, so that none need follow. */
function lastHeadingLine(
  { lines, labels, lexicon }: Reading,
  { i, titleAt }: HeadingPlace,
  to: number,
  isTitled: boolean,
): number {
  let last = i
  const closing = caseNumberBelow(lines, i, to)
  let titled = isTitled || readHeading((lines[i]?.text ?? '').slice(titleAt)).title !== ''
  for (let next = i + 1; next < to && next <= i + 4; next++) {
    const line = lines[next]
    // "Pkt. 7" and below it "Næste møde": a label that is a standing title.
    if (!line || (labels[next] && (titled || !lexicon.readItemTitle(line.text)))) break
    const title = lines[last]?.text ?? ''
    const extra = looksLikeCaseNumber(line.text) || EXTRA.test(line.text)
    if (!titled && line.text.length < 200) titled = true
    else if (next < closing) titled = true
    else if (
      !(extra && line.text.length < 120) &&
      !(next === last + 1 && wraps(title, line.text, line.gap, lines[i] as Reading['lines'][number], line))
    )
      break
    last = next
  }
  return last
}

/** The case number close below a heading, past lines its title goes on over: "2024-2025"; `i` where there is none. */
function caseNumberBelow(lines: readonly Line[], i: number, to: number): number {
  for (let next = i + 1; next < to && next <= i + 3 && !lines[next]?.gap; next++)
    if (looksLikeCaseNumber(lines[next]?.text ?? '')) return next
  return i
}

type Line = Reading['lines'][number]

/** "Orientering om den nye skolebus til" / "børnene i Åsted": the line above is not at its end. */
function wraps(above: string, below: string, gap: boolean, heading: Line, line: Line): boolean {
  if (gap || below.length > 120 || /[.!?:;]$/.test(above)) return false
  if (heading.block === 'heading') return line.block === 'heading' && line.level === heading.level
  if (/^(?:[-–•*]|\d)/.test(below)) return false
  if (heading.bold !== line.bold) return false
  return /^\p{Ll}/u.test(below) && !/[.!?:]$/.test(below)
    ? above.length > 30
    : /(?:[,-]|\s(?:og|af|i|til|for|om|på|med|samt|vedr\.|fra|ved|den|det|en|et))$/iu.test(above)
}
