// What stands on a page but belongs to no item: running headers and footers, page numbers, breaks, the words of a web
// page around the minutes. Lines in, the kind of furniture by line out. Contact blocks belong to the front: see outline.

import { countBy } from '../../model/count.js'
import type { FurnitureKind } from '../../model/document.js'
import { groupBy } from '../../model/group-by.js'
import { looksLikePageNumber } from '../../model/page-number.js'
import { findCounting, findEchoes, findPageMarks } from './echoes.js'
import type { Line } from './lines.js'
import { repeatedHeads } from './repeated-heads.js'
import { looksLikeTitle } from './title-line.js'

export type FurnitureMap = ReadonlyMap<Line, FurnitureKind>

// "Åbent referat   Side 5", "Sundhedsudvalget - Referat - 18. august 2015   Side 2 af 17"
const ENDS_WITH_PAGE = /(?:^|\s)side\s\d{1,3}(?:\s?(?:af|\/)\s?\d{1,3})?$/iu
// "PAUSE (kl. 10.05-10.20)", "Pause (15 min.)", "Frokost", "Kaffepause kl. 10", "Kl. 10.05-10.20 Pause". Not: "Frokost til medarbejderne drøftes".
const BREAK =
  /^(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*(?:[-–—]\s*\d{1,2}[.:]\d{2}\s*)?[:–—-]?\s+)?(?:kaffe|frokost|middags)?(?:pause|frokost|middag|aftensmad|morgenmad|overnatning)(?!\p{L})[\s:.]*(?:\(?(?:kl\.?)?\s*[\d.:]+\s*(?:[-–—]\s*[\d.:]+|min(?:\.|utter)?)?\)?)?$/iu

// Beside the number of a page: "Klyngeforum Nord - referat 25/4 1996", "Studienævnet<tab>j.nr. 2008-412"
const OF_MINUTES =
  /(?:[–—,|-]\s|\t)(?:referat|dagsorden|protokol)(?:\s(?:af|fra|den|d\.))?\s\d{1,2}[./]\s?(?:\d{1,2}|\p{L}{3,9})[-./\s]*\d{2,4}$|\tj\.?\s?nr\.?:?\s?\S+$/iu
// "Struer Kommune<tab>Teknikudvalget<tab>Blad 2". Not: "3.<tab>Budget<tab>Side 2" in a table of contents
const PAGE_CELL = /^\s*(?:side|blad|s\.)\s?\d{1,3}$/iu
function holdsPage(text: string): boolean {
  const last = text.lastIndexOf('\t')
  return /^\p{L}/u.test(text) && text.indexOf('\t') < last && PAGE_CELL.test(text.slice(last + 1))
}

/** How many lines at the top and at the foot of a page may be furniture. */
const EDGE = 4

export interface Wording {
  /** Lines that web pages print around minutes. */
  readonly isInterface: (line: string) => boolean
  /** Labels of sections repeat, also at a page's edge; those that name the day and who met may be a running header. */
  readonly labelOf: (line: string) => 'label' | 'dated' | null
  /** "Punkt 4" -> "4": headings of items may be alike but for their numbers. Null: the line heads no item. */
  readonly numberOf: (line: Line) => string | null
}

export function findFurniture(lines: readonly Line[], { isInterface, labelOf, numberOf }: Wording): FurnitureMap {
  const furniture = new Map<Line, FurnitureKind>()
  const isEdge = (kind: string | null) => kind === 'header' || kind === 'footer'
  const edges = lines.filter(line => isEdge(line.block))
  const counted = countedHeadings(edges, numberOf)
  const isRunning = runningTest(edges, lines)
  const isCase = caseTest(lines)
  for (const line of lines) {
    const kind = isCase(line.text) ? null : ownKind(line, isInterface)
    // What opens a section or an item at the head of several pages looks like a running header to an extractor, which
    // knows neither.
    const label = isEdge(kind) ? labelOf(line.text) : null
    const isText = isEdge(kind) && (counted.has(line) || (label !== null && !isRunning(line, label === 'dated')))
    if (kind && !isText) furniture.set(line, kind)
  }
  for (const line of repeatedHeads(lines, furniture)) furniture.set(line, 'header')
  for (const [i, line] of lines.entries()) {
    const isBeside = [lines[i - 1], lines[i + 1]].some(one => one && furniture.get(one) === 'page-number')
    const isHead = holdsPage(line.text) || (isBeside && OF_MINUTES.test(line.text) && numberOf(line) === null)
    if (isHead && !furniture.has(line)) furniture.set(line, 'header')
  }
  const opens = (line: Line): boolean => labelOf(line.text) !== null || numberOf(line) !== null
  const marked = findPageMarks(lines)
  for (const line of [...findCounting(marked), ...findEchoes(lines, marked, opens)])
    if (!furniture.has(line)) furniture.set(line, 'footer')
  // Where the extractor saw the page it knows better.
  if (!lines.some(line => line.block === 'header' || line.block === 'footer' || line.block === 'page-number')) {
    for (const line of bareNumbers(lines, numberOf)) furniture.set(line, 'page-number')
    const repeated = repeatedAtEdges(lines, furniture)
    const headings = countedHeadings([...repeated.keys()], numberOf)
    for (const [line, kind] of repeated)
      if (labelOf(line.text) === null && !isSentence(line.text) && !headings.has(line)) furniture.set(line, kind)
  }
  keepTitle(lines, furniture)
  return furniture
}

/**
 * Whether a line at the edge of a page is a running header though it could open a section: it stands at the edge once,
 * so that not its repetition but the file says so, or it is dated ("Ældrerådet – møde den 3. maj 2021") and stands
 * nowhere but at edges, as no label does.
 */
function runningTest(edges: readonly Line[], lines: readonly Line[]): (line: Line, isDated: boolean) => boolean {
  // As an extractor compares them: "1-30-72-9-24" and "1-30-72-60-24" are alike.
  const maskOf = ({ text }: Line): string => text.replace(/\d+/g, '0').replace(/\s+/g, ' ')
  const seen = countBy(edges, maskOf)
  const atEdge = new Set(edges)
  const inside = new Set(edges.length === 0 ? [] : lines.filter(line => !atEdge.has(line)).map(maskOf))
  return (line, isDated) => {
    const mask = maskOf(line)
    return !inside.has(mask) && (seen.get(mask) === 1 || isDated)
  }
}

/** The title often is the running header, too: where no other line is a title, its first occurrence is the title. */
function keepTitle(lines: readonly Line[], furniture: Map<Line, FurnitureKind>): void {
  const first = lines.slice(0, 40)
  if (first.some(line => !furniture.has(line) && looksLikeTitle(line.text))) return
  const title = first.find(line => furniture.get(line) === 'header' && looksLikeTitle(line.text))
  if (title) furniture.delete(title)
}

function ownKind(line: Line, interfaceTexts: (line: string) => boolean): FurnitureKind | null {
  if (line.block === 'header' || line.block === 'footer' || line.block === 'page-number') return line.block
  if (line.isRule) return 'break'
  if (line.block === 'footnote') return 'footnote'
  if (line.text.length > 120) return null
  if (looksLikePageNumber(line.text) && !isDay(line.text)) return 'page-number'
  if (BREAK.test(line.text)) return 'break'
  return interfaceTexts(line.text) ? 'interface' : null
}

/** "13/856" among fewer lines is no page but a case, and so may "13/12" be. Where pages are counted, sums come back. */
function caseTest(lines: readonly Line[]): (text: string) => boolean {
  const years = new Set<string>()
  const sums = new Map<string, Set<string>>()
  for (const line of lines) {
    const [, first = '', sum = ''] = /^(\d{1,3})\/(\d{1,6})$/.exec(line.text) ?? []
    if (sum === '') continue
    if (first.length === 2 && sum.length > 2 && Number(sum) > lines.length) years.add(first)
    sums.set(sum, (sums.get(sum) ?? new Set()).add(first))
  }
  if (years.size === 0) return () => false
  return text => {
    const [, year = '', serial = ''] = /^(\d{2})\/(\d{1,6})$/.exec(text) ?? []
    return years.has(year) && sums.get(serial)?.size === 1
  }
}

/** "25/11": no page has a number beyond the last. */
function isDay(text: string): boolean {
  const [, page, pages] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []
  return Number(page) > Number(pages)
}

/** "Godkendt." may stand at the foot of every page and is the text all the same. */
const isSentence = (text: string): boolean => /\p{L}[.!?]$/u.test(text)

// "Nye senge"
const TITLE = /^\p{Lu}.{2,80}[^.,;:]$/u

/** Numbers alone between blank lines that count up by one through the text: at least two, from the first pages on. */
function bareNumbers(lines: readonly Line[], numberOf: Wording['numberOf']): Line[] {
  // A table that became lines, a cell a line: "3", "Nye senge" and what was said
  const headsTitle = (i: number): boolean => {
    const below = lines[i + 1]
    return below !== undefined && lines[i + 2]?.gap === true && TITLE.test(below.text) && numberOf(below) === null
  }
  const found: Line[] = []
  let titled = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.gap || !/^\d{1,3}$/.test(line.text) || (lines[i + 1] && !lines[i + 1]?.gap)) continue
    const expected = found.length === 0 ? null : Number(found.at(-1)?.text) + 1
    if (expected === null ? Number(line.text) > 3 : Number(line.text) !== expected) continue
    found.push(line)
    if (headsTitle(i)) titled++
  }
  return found.length < 2 || (found.length > 2 && titled === found.length) ? [] : found
}

/** At the same edge of three pages, or of two with the page's number, digits aside. Not elsewhere: "Godkendt." */
function repeatedAtEdges(lines: readonly Line[], known: FurnitureMap): Map<Line, FurnitureKind> {
  const pages: Line[][] = [[]]
  let ended = false
  for (const line of lines) {
    // Text that was saved without page marks still tells its pages by their numbers.
    if (line.pageStart || ended) pages.push([])
    ended = known.get(line) === 'page-number'
    if (!ended) (pages.at(-1) as Line[]).push(line)
  }
  const found = new Map<Line, FurnitureKind>()
  if (pages.length < 2) return found
  for (const kind of ['header', 'footer'] as const) {
    const edges = pages.map(page => (kind === 'header' ? page.slice(0, EDGE) : page.slice(-EDGE)))
    const seen = countBy(edges.flatMap(edge => [...new Set(edge.map(maskDigits))]))
    for (const edge of edges) {
      // From the edge inwards, and only as far as the repetition goes.
      for (const line of kind === 'header' ? edge : [...edge].reverse()) {
        const needed = ENDS_WITH_PAGE.test(line.text) ? 2 : 3
        const bareNumber = /^\d{1,3}$/.test(line.text)
        if ((seen.get(maskDigits(line)) ?? 0) < (bareNumber ? 2 : needed)) break
        found.set(line, bareNumber ? 'page-number' : kind)
      }
    }
  }
  return found
}

/** "Punkt 4" heads one page and "Punkt 5" another: headings, each number once. A running header comes anew. */
function countedHeadings(edges: readonly Line[], numberOf: Wording['numberOf']): ReadonlySet<Line> {
  const numbered = edges.filter(line => numberOf(line) !== null)
  return new Set(
    [...groupBy(numbered, maskDigits).values()]
      .filter(group => new Set(group.map(numberOf)).size === group.length)
      .flat(),
  )
}

/** Page headers differ in their numbers alone; "1-30-72-9-24" and "1-30-72-60-24" are two case numbers. */
function maskDigits(line: Line): string {
  if (!/\p{L}|^\d{1,3}$/u.test(line.text)) return line.text
  return line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ')
}
