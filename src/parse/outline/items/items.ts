// The agenda items, one draft each: by numbers if the document numbers its items, else by style or standard titles.

import type { DiagnosticCode } from '../../../model/diagnostic.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { HeadingPlace, ItemDraft } from '../drafts.js'
import { linesOfFrontLists } from '../front-lists.js'
import { findAnswers } from './answers.js'
import { readSigned } from './heading/signed-titles.js'
import { splitHeadings } from './heading/split-headings.js'
import { learnTitleHabits, type TitleHabits } from './heading/title-habits.js'
import { draftItems, linesOfEchoes } from './item-drafts.js'
import { cutItemTables, type ItemTables, rowsWithoutNumber } from './item-tables.js'
import { type Chain, type Evidence, rankChains } from './numbers/chains.js'
import { type Contents, findContents } from './numbers/contents.js'
import { createEvidence } from './numbers/evidence.js'
import { listTitles } from './numbers/front-titles.js'
import { ENOUGH, furtherRun, withGapsFilled, withStrays } from './numbers/left-out.js'
import { findLostNumbers } from './numbers/lost-numbers.js'
import { findMissedHeadings } from './numbers/missed-headings.js'
import { SCHEMES } from './numbers/number-schemes.js'
import { findNumberedParagraphs, isBelowLead } from './numbers/numbered-paragraphs.js'
import type { Candidate } from './numbers/numbering.js'
import { restartedRuns } from './numbers/restarts.js'
import { wholeFirst } from './numbers/whole-first.js'
import { findRounds } from './rounds.js'
import { findRunIns } from './unnumbered/run-ins.js'
import { findUnnumbered, TOPIC, type Unnumbered } from './unnumbered/unnumbered.js'

export interface Doubt {
  readonly code: DiagnosticCode
  readonly message: string
  readonly span: Span
}

export interface Items {
  /** The reading with headings and text on lines of their own; indices of the drafts point into it. */
  readonly reading: Reading
  readonly drafts: readonly ItemDraft[]
  readonly doubts: readonly Doubt[]
  readonly habits: TitleHabits
  /** Lines above items that belong to none: header rows of their table, their headings once more. */
  readonly heads?: ReadonlySet<Line>
}

/** A second sequence with a score this near to the first is reported as a diagnostic. */
const CLOSE = 0.85

export function findItems(reading: Reading): Items {
  const tables = cutItemTables(reading)
  if (!tables) return findItemsIn(reading, null)
  const items = findItemsIn(tables.reading, tables)
  const inTables = items.drafts.filter(d => items.reading.lines[d.titleLine]?.row != null)
  // A table with such a header may be inside an item and be about something else.
  return inTables.length >= ENOUGH
    ? { ...items, heads: new Set([...tables.heads, ...(items.heads ?? [])]) }
    : findItemsIn(reading, null)
}

/** The candidates that the numbers and titles of a document give, before one way of reading its items is chosen. */
interface Choice {
  readonly reading: Reading
  readonly tables: ItemTables | null
  readonly contents: Contents | null
  readonly candidates: readonly Candidate[]
  readonly evidence: Evidence
  /** The best sequences of numbers, best first. */
  readonly chains: readonly Chain[]
  readonly unnumbered: Unnumbered
}

function findItemsIn(reading: Reading, tables: ItemTables | null): Items {
  const contents = findContents(reading)
  const numbers = reading.lines.map((line, i) =>
    (tables?.cells.has(line) && !tables.titles.has(line)) || contents?.list.has(line)
      ? []
      : reading.lexicon.readNumbers(line, reading.lines[i + 1], reading.legible).map(read => ({ ...read, i })),
  )
  const elsewhere = linesOfFrontLists(reading, i => numbers[i]?.map(({ value }) => value) ?? [])
  const candidates = numbers.flatMap((all, i) => (elsewhere.has(reading.lines[i] as Line) ? [] : all))
  const evidence = createEvidence(reading, candidates, tables?.titles, contents)
  const choice: Choice = {
    reading,
    tables,
    candidates,
    evidence,
    chains: wholeFirst(rankChains(candidates, evidence)),
    contents,
    unnumbered: findUnnumbered(reading, contents),
  }
  return (
    listedAtFront(choice) ??
    answered(choice) ??
    numberedAnew(choice) ??
    rowsOfTables(choice) ??
    withoutNumbers(choice) ??
    inOneSequence(choice)
  )
}

/** Titles of the list at the front, come again in lines that neither numbers nor their style tell from others. */
function listedAtFront({ reading, contents, chains: [best], unnumbered }: Choice): Items | null {
  if (!contents) return null
  const returns = new Set(contents.returns.map(({ i }) => i))
  const covered = (lines: readonly number[]): number => lines.filter(i => returns.has(i) || returns.has(i + 1)).length
  const most = Math.max(covered(unnumbered.lines), covered(best?.headings.map(({ i }) => i) ?? []))
  return most * 2 < returns.size ? draftSplit(reading, contents.returns, new Map()) : null
}

/** A list of items, and below it their numbers again, with what was said to each in place of its title. */
function answered({ reading, candidates, chains: [best] }: Choice): Items | null {
  const whole = best && { ...best, headings: withGapsFilled(best.headings, candidates) }
  if (!whole || !isList(whole)) return null
  const answers = findAnswers(whole, candidates, reading)
  const [first] = answers
  return first ? draftSplit(reading, answers, listTitles(reading, first.i)) : null
}

/** Items whose numbers begin anew again and again. */
function numberedAnew({ reading, candidates, evidence, chains, unnumbered }: Choice): Items | null {
  const { headings, score } = restartedRuns(candidates, evidence)
  if (score <= (chains[0]?.score ?? 0) * 1.2 || score <= unnumbered.score) return null
  return draftSplit(reading, headings, new Map())
}

const isAgenda = (chain: Chain | undefined): chain is Chain => chain !== undefined && chain.score >= ENOUGH

/** Tables with an item a row that is not numbered. */
function rowsOfTables({ reading, tables, chains }: Choice): Items | null {
  if (!tables || isAgenda(chains[0])) return null
  const headings = reading.lines.flatMap((line, i) =>
    tables.titles.has(line) ? [{ i, number: null, titleAt: 0 }] : [],
  )
  return draftSplit(reading, headings, new Map())
}

/** Titles that nothing numbers; null where a sequence of numbers tells more. */
function withoutNumbers({ reading, candidates, chains: [best], unnumbered }: Choice): Items | null {
  const isBelow = best && isBelowLead(reading, (best.headings[0] as Candidate).i)
  const isList = best !== undefined && unnumbered.lines.length > 0 && isBareList(best, reading)
  // "9.00-9.05 | 1 | Nye takster": the titles are those of the numbers.
  const areSame = best?.headings.every(
    ({ i, scheme }) => SCHEMES[scheme].family === 'plain' && unnumbered.lines.includes(i),
  )
  const isNumbered = isAgenda(best) && !isList && (areSame || unnumbered.score <= best.score * 1.5)
  if (isNumbered && !isBelow) return null
  const runIns = unnumbered.lines.length > 0 ? [] : findRunIns(reading)
  if (runIns.length > 0 && (!best || isBelow)) return draftSplit(reading, runIns, new Map())
  if (isNumbered) return null
  const set = unnumbered.lines.map(i => ({ i, number: null, titleAt: markdownAt(reading, i) }))
  const rounds = runIns.length === 0 && !isAgenda(best) ? findRounds(reading) : []
  // Titles that few of the rounds have are other lines; those that are labels as well are parts of a round. Not: "Emne: Nye senge"
  const titles = unnumbered.lines.filter(i => reading.labels[i] === null || TOPIC.test(reading.lines[i]?.text ?? ''))
  if (rounds.length > 0 && (set.length === 0 || titles.length * 2 <= rounds.length))
    return { reading, drafts: rounds, habits: learnTitleHabits(reading, []), doubts: [] }
  const known = set.length > 0 ? set : runIns
  return draftSplit(reading, known.length > 0 ? known : findNumberedParagraphs(reading, candidates), new Map())
}

/** Numbers one below the other, and all the text below the last of them: no items, but the list of them. */
function isBareList(chain: Chain, { lines }: Reading): boolean {
  const last = (chain.headings.at(-1) as Candidate).i
  return isList(chain) && last < lines.length - chain.headings.length
}

/** Numbers one below the other. */
function isList({ headings }: Chain): boolean {
  const at = headings.map(({ i }) => i)
  const bare = at.filter((i, n) => at[n + 1] === i + 1).length
  return bare >= FEWEST_LISTED - 1 && bare >= (at.length - 1) * 0.8
}

const FEWEST_LISTED = 3

function inOneSequence({ reading, tables, candidates, evidence, chains }: Choice): Items {
  const [best, second] = chains as [Chain, ...Chain[]]
  const chosen = [...withGapsFilled(best.headings, candidates), ...furtherRun(best, candidates, reading)]
  const titles = listTitles(reading, Math.min(...chosen.map(({ i }) => i)))
  const all = withStrays(chosen, candidates, evidence, reading, titles)
  const rows = rowsWithoutNumber(reading, tables, all)
  const further = rows.length > 0 ? rows : findLostNumbers(all, reading)
  const headings = [...all, ...further].sort((a, b) => a.i - b.i)
  const items = draftSplit(reading, headings, titles)
  const missed = findMissedHeadings(reading, all, headingLines(items), candidates, evidence)
  const rival = second && second.score > best.score * CLOSE && second.headings.length > 1 ? [second] : []
  // The agenda at the front and the items below it are one sequence.
  const isOther = (chain: Chain): boolean => numbersOf(chain) !== numbersOf(best)
  return {
    ...items,
    doubts: [...rival.filter(isOther).map(chain => closeRival(best, chain)), ...missed.map(missedHeading)],
  }
}

const closeRival = (best: Chain, rival: Chain): Doubt => ({
  code: 'numbering-doubtful',
  message: `Items were read by their numbers ${shape(best)}; ${shape(rival)} fits almost as well.`,
  span: (best.headings[0] as Candidate).line.span,
})

const numbersOf = ({ headings }: Chain): string => headings.map(({ number }) => number).join()

const missedHeading = ({ text, span }: Line): Doubt => ({
  code: 'heading-not-taken',
  message: `"${text.slice(0, 60)}" looks like the heading of an item but has no place in the sequence of numbers.`,
  span,
})

/** Indices of all lines that are part of a heading. */
function headingLines({ reading, drafts }: Items): Set<number> {
  return new Set(drafts.flatMap(({ from, body }) => reading.lines.slice(from, body).map(line => line.index)))
}

function draftSplit(reading: Reading, headings: readonly HeadingPlace[], titles: ReadonlyMap<string, string>): Items {
  const split = splitHeadings(reading, headings, titles)
  const habits = learnTitleHabits(split.reading, split.headings)
  const drafts = draftItems(split.reading, split.headings, titles, habits.fields)
  return { reading: split.reading, drafts, habits, doubts: [], heads: new Set(linesOfEchoes(split.reading, drafts)) }
}

function shape({ headings }: Chain): string {
  const [first, last] = [headings[0], headings.at(-1)]
  return `"${first?.line.text.slice(0, first.titleAt).trim()}" to "${last?.line.text.slice(0, last.titleAt).trim()}"`
}

function markdownAt({ lines }: Reading, i: number): number {
  const text = lines[i]?.text ?? ''
  const signed = readSigned(text)
  return TOPIC.exec(text)?.[0].length || /^[#*\s]*/.exec(text)?.[0].length || (signed ? text.indexOf(signed.title) : 0)
}
