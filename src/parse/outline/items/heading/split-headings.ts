// Lines that hold a heading and the text below it: "Ad 1. Referatet blev godkendt.", "2. Valg af dirigent. Bestyrelsen
// foreslog …". Headings in; a reading out in which heading and text are lines of their own.

import { findMatches } from '../../../../danish/matches.js'
import { findSentences } from '../../../../danish/sentences.js'
import { type Line, partOf } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import type { LabelHit } from '../../labels/label-hit.js'
import { holdsVerb, withoutParticiple } from '../../labels/label-text.js'
import { isCaseNumber } from './case-number.js'
import { gluedText, isBare } from './glued-text.js'
import { areInitials, standsBeside } from './purposes.js'
import { sentenceBehindTitle } from './title-or-text.js'

/** `titles`: what the list at the front calls the items, by number. */
export function splitHeadings(
  reading: Reading,
  headings: readonly HeadingPlace[],
  titles: ReadonlyMap<string, string>,
): { readonly reading: Reading; readonly headings: readonly HeadingPlace[] } {
  const cuts = new Map<number, number>()
  const untitled = new Set<HeadingPlace>()
  const parted = partedBySigns(reading, headings)
  headings.forEach((heading, n) => {
    const isWhole = (headings[n + 1]?.i ?? reading.lines.length) === heading.i + 1
    // What stands in place of the title at the front is text, whatever sign parts it.
    const sign = saysTitle(reading, heading, titles) ? parted.get(heading) : undefined
    const own = isOfCase(reading.lines[heading.i], heading.titleAt) ? null : (sign ?? cutAt(reading, heading, titles))
    const at = own ?? (isWhole ? cutWhole(reading, heading) : null)
    if (at !== null) cuts.set(heading.i, at)
    if (own === null && at === heading.titleAt) untitled.add(heading)
  })
  if (cuts.size === 0) return { reading, headings }
  const lines: Line[] = []
  const labels: (LabelHit | null)[] = []
  const moved = new Map<number, number>()
  reading.lines.forEach((line, i) => {
    moved.set(i, lines.length)
    const at = cuts.get(i)
    if (at === undefined) {
      lines.push(line)
      labels.push(reading.labels[i] ?? null)
      return
    }
    const rest = partOf(line, at, line.text.length, true)
    lines.push(partOf(line, 0, at, false), rest)
    labels.push(null, reading.lexicon.readLabel(reading.legible(rest.text)))
  })
  return {
    reading: { ...reading, lines, labels },
    headings: headings.map(h => ({ ...h, i: moved.get(h.i) as number, isUntitled: untitled.has(h) })),
  }
}

/** "Sag 4. J.nr. 12/91", "SAG 5 / 8-51-04-90<tab>FOR LUKKEDE DØRE" above its title */
export const isOfCase = (line: Line | undefined, titleAt: number): boolean =>
  isCaseNumber(line?.text.slice(titleAt).split('\t')[0] ?? '')

// "valg af kasserer: Bo Krogh", "evt.: intet". Not: "Orientering: Nye takster"
const PARTED =
  /^(?!(?:tema\p{L}*|til\s)?(?:orientering|drøftelse|beslutning|godkendelse|tema|lukket|åben)[^\s:]*:)(?=[^:]*\p{L}{3})[^:\n\t]{3,120}?:\s+(?=\S)/iu
const FEWEST_PARTED = 4
const SHARE_PARTED = 0.7
const LONGEST_PARTED = 90

/** Where texts begin, if most are parted from titles by a colon, or by a full stop, also at the end of a line. */
function partedBySigns(reading: Reading, headings: readonly HeadingPlace[]): ReadonlyMap<HeadingPlace, number> {
  const { wordsAtStops } = reading.lexicon
  const atColon = (said: string): number => PARTED.exec(said)?.[0].length ?? 0
  const atStop = (said: string): number => {
    const [first, second] = findSentences(said, wordsAtStops)
    if (first && !second && first[1] <= LONGEST_PARTED && /\p{L}\.$/u.test(said)) return said.length
    return first && second && first[1] <= LONGEST_PARTED && said[first[1] - 1] === '.' && !/^\W*\d/u.test(said)
      ? second[0]
      : 0
  }
  return (
    partedAt(reading, headings, atColon, () => true) ?? partedAt(reading, headings, atStop, holdsNoVerb) ?? new Map()
  )
}

const holdsNoVerb = (title: string): boolean => !holdsVerb(withoutParticiple(title))

/** `find`: where in what a heading says its title ends, or 0; null where too few titles end so. */
function partedAt(
  { lines }: Reading,
  headings: readonly HeadingPlace[],
  find: (said: string) => number,
  fits: (title: string) => boolean,
): ReadonlyMap<HeadingPlace, number> | null {
  const found = new Map<HeadingPlace, number>()
  let plain = 0
  for (const heading of headings) {
    const { text, block } = lines[heading.i] as Line
    const said = text.slice(heading.titleAt)
    const end = block === 'heading' || heading.number === null ? 0 : find(said)
    if (end === 0 || !fits(said.slice(0, end))) continue
    if (end < said.length) found.set(heading, heading.titleAt + end)
    if (holdsNoVerb(said.slice(0, end))) plain++
  }
  return plain >= FEWEST_PARTED && plain >= headings.length * SHARE_PARTED ? found : null
}

// "Taget til efterretning.", "Meget få. Taget til efterretning"
const SENTENCES = /[.!?]$|\p{L}{3}[.!?]\s+\p{Lu}/u

const STOP = /[.:]\s+(?=["“”»(]?[\p{Lu}\d-])/gu

/** Where in the line the text begins; null where the line is heading alone. */
function cutAt(
  { lines, labels, lexicon }: Reading,
  { i, number, titleAt, textAt }: HeadingPlace,
  titles: ReadonlyMap<string, string>,
): number | null {
  if (textAt !== undefined) return textAt
  const line = lines[i] as Line
  // A table with an item a row: the text stands in the next cell; not behind "1. 9.15"
  const cell = line.cells.length > 1 ? (line.cells[1]?.[0] ?? 0) - line.span[0] : 0
  const isTitled = cell > titleAt && !standsBeside(line.text.slice(titleAt, cell).trim(), lexicon.words)
  if (isTitled && isText(line.text.slice(cell)) && (line.cells[1]?.[1] ?? 0) > (line.cells[1]?.[0] ?? 0)) return cell
  if (line.block === 'heading' || titleAt >= line.text.length) return null
  const rest = line.text.slice(titleAt)
  const known = number === null ? undefined : titles.get(number)
  // The title stands at the front, and here a sentence in its place, or the label of what the case is: "Ad 2 | Baggrund".
  const isSaid = () =>
    /[.!?:;]$/.test(rest) || rest.length > 100 || /[.!?]\s+\p{Lu}/u.test(rest) || isBare(rest, lexicon)
  if (known && !sharesWords(rest, known) && (isSaid() || lexicon.readLabel(rest) !== null)) return titleAt
  const outcome = bareOutcomeIn(rest, lexicon) ?? behindComma(rest, lexicon) ?? behindQuestion(rest)
  if (outcome !== null) return titleAt + outcome
  // A standing title, and behind its stop or colon something that reads like a sentence.
  const [, end = 0] = findSentences(rest, lexicon.wordsAtStops)[0] ?? []
  const stop = findMatches(rest, STOP).find(({ 0: sign, index }) => sign.startsWith(':') || index + 1 === end)
  const glued = stop?.[0].startsWith(':') ? -1 : gluedText(stop ? rest.slice(0, end) : rest, lexicon)
  if (!stop || glued >= 0) return glued < 0 ? null : titleAt + glued
  const title = rest.slice(0, stop.index)
  const behind = rest.slice(stop.index + stop[0].length)
  const standing = lexicon.readItemTitle(title)
  const isStopped = SENTENCES.test(behind) || (behind.endsWith(':') && holdsVerb(behind))
  const isSentence = isStopped && /\s/.test(behind)
  // "Eventuelt. Intet."
  if (isStopped && standing && !standing.opens) return titleAt + stop.index + stop[0].length
  // "Dato for næste møde: 14.09.2022"
  const isDay = stop[0].startsWith(':') && (lexicon.findDates(behind)[0]?.span[0] ?? LONGEST_WEEKDAY) < LONGEST_WEEKDAY
  if (isDay && standing?.title === 'Mødeplan') return titleAt + stop.index + stop[0].length
  if (sentenceBehindTitle(rest) === stop.index + stop[0].length) return titleAt + stop.index + stop[0].length
  if (isSentence && ((title.length < 60 && labels[i + 1] === undefined) || (known && sharesWords(title, known))))
    return titleAt + stop.index + stop[0].length
  return null
}

/** Whether cells behind a title hold more than what belongs to it: "(B)", "(Karen Lund)", "JP/DKB". */
const isText = (cells: string): boolean =>
  !cells.split(/\t+/).every(cell => /^\([^()]{1,60}\)$/u.test(cell) || areInitials(cell))

/** As far behind its colon a day may begin: "Næste møde: Onsdag den 3. maj". */
const LONGEST_WEEKDAY = 12

// What sets an outcome apart from the title before it. Not: "Nyt fra regionen – orientering v/ Ida Holm"
const BEFORE_OUTCOME =
  /(?<=\p{L})(?::|_|\s[–—-])\s*(?!(?:til\s)?(?:orientering|drøftelse|beslutning|godkendelse|behandling)(?!\p{L}))(?=\p{L})/gu
// "Valg af referent – Karen blev valgt"
const CHOSEN = /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*|\sog)*\s(?:blev|er)\s(?:\p{Ll}+\s)?(?:gen|ny)?valgt\.?$/u
/** Where in "Salg af haver: Ingen salg", "Hegn – udsat", "Referat_Godkendt" the outcome begins; null where none is. */
function bareOutcomeIn(text: string, lexicon: Reading['lexicon']): number | null {
  for (const { 0: sign, index } of findMatches(text, BEFORE_OUTCOME)) {
    const [title, behind] = [text.slice(0, index), text.slice(index + sign.length)]
    if (/[.!?]\s/u.test(title) || holdsVerb(title)) return null
    if (isBare(behind, lexicon) || CHOSEN.test(behind)) return index + sign.length
  }
  return null
}

/** "Eventuelt, intet", "Velkomst, Formanden bød velkommen.": where a standing title ends at a comma; null where none does. */
function behindComma(text: string, lexicon: Reading['lexicon']): number | null {
  const comma = text.indexOf(', ')
  const behind = text.slice(comma + 2)
  const standing = comma < 0 ? null : lexicon.readItemTitle(text.slice(0, comma))
  if (!standing) return null
  const isSentence = /^\p{Lu}/u.test(behind) && holdsVerb(behind)
  return isSentence || (!standing.opens && isBare(behind, lexicon)) ? comma + 2 : null
}

// "Holder vi julefest? Sidste år kom kun ni." Not: "Budget. Holder det? Det mener Bo.", "Holder vi julefest? (Bo)"
const QUESTION_FIRST = /^["“”»]?\p{Lu}[^.!?:]{8,120}\?\s+(?=["“”»(]?[\p{Lu}\d])(?!\([^()]*\)$)/u

/** Where behind a question as a title its answer begins; null where none does. */
const behindQuestion = (text: string): number | null => QUESTION_FIRST.exec(text)?.[0].length ?? null

/**
 * A line with nothing below it is the whole item: "3. Valg af revisor. Bo Krogh blev enstemmigt genvalgt." Its first
 * sentence is the title, unless it tells what was said or done: "2. Formanden aflagde beretning."
 */
function cutWhole({ lines, lexicon }: Reading, { i, number, titleAt }: HeadingPlace): number | null {
  const line = lines[i] as Line
  const rest = line.text.slice(titleAt)
  const [first, second] = findSentences(rest, lexicon.wordsAtStops)
  if (number === null || line.block === 'heading' || line.cells.length > 1 || !first) return null
  if (!/[.!]$/u.test(rest) && !(second && holdsVerb(rest.slice(...second)))) return null
  if (tells(rest.slice(first[0], first[1] - 1))) return titleAt
  return second ? titleAt + second[0] : null
}

/** "Formanden aflagde beretning"; not "Fremlæggelse af regnskab, som er udsendt". */
function tells(words: string): boolean {
  return (
    holdsVerb(words.replace(/\([^()]*\)/gu, '')) &&
    !/^\p{L}*(?:else|ing|valg|status)\s(?:af|fra|om|på|til|over|vedr)(?!\p{L})/iu.test(words)
  )
}

function saysTitle(
  { lines }: Reading,
  { i, number, titleAt }: HeadingPlace,
  titles: ReadonlyMap<string, string>,
): boolean {
  const known = number === null ? '' : (titles.get(number) ?? '')
  return known === '' || sharesWords(lines[i]?.text.slice(titleAt) ?? '', known)
}

/** Whether two titles share most of their words. */
export function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  const [x, y] = [words(a), words(b)]
  const common = [...y].filter(w => x.has(w)).length
  return y.size > 0 && common >= y.size * 0.6 && x.size <= y.size * 2.5
}
