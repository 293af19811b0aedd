// Reads the heading of an item: its text in; title, times, presenters, purpose, whether it is closed, and case number out.

import { remember } from '../../../../danish/remember.js'
import type { WordsAtStops } from '../../../../danish/sentences.js'
import type { Item } from '../../../../model/document.js'
import { closeSpacedLetters, singleBlanks } from '../../../../model/spaced-letters.js'
import type { WordClasses } from '../../../word-classes.js'
import { HEADING_PAPERS } from '../../labels/papers.js'
import { findCaseNumber, findShortCase } from './case-number.js'
import { saysClosed, takeOpenness, withoutClosedMark } from './closed.js'
import { takeTime } from './heading-time.js'
import { purposeOf, purposePatterns, standsBeside } from './purposes.js'

export interface HeadingParts extends Pick<Item, 'start' | 'end' | 'presenters' | 'purpose' | 'caseNumber' | 'closed'> {
  readonly title: string
}

const OPEN_MARK = /(?<!\s)\s*\(åben\)|^\(å\)\s|^åben(?:t punkt|t? sag)?\s*[:–—-]\s*/iu

// "(B) Godkendelse", "Budget (O/D)", "Budget [O]". Not: "Forslag fra Bo Krogh (O) om parkering", a party
const CODE = /^[([]([OBD])(?:\/([OBD]))?[)\]](?=\s|$)|\s[([]([OBD])(?:\/([OBD]))?[)\]]$/
// "Orientering: Nye takster", "Til beslutning: Budget", "Drøftelse – Skolevejen": these say no more than what the item is for.
// Not: "Orientering: Formanden", "Drøftelse – fortsat", "Temadrøftelse: Skolevejen"
const PURPOSE_ALONE =
  /^(?:[Tt]il\s+|TIL\s+)?([Oo]rientering|ORIENTERING|[Dd]røftelse|DRØFTELSE|[Bb]eslutning|BESLUTNING)(?:\s*:|\s[–—-])\s+(?=["“”»]?\p{Lu})(?!\p{L}+(?:e[nt]|rne)$)/u

// "v/Ida Krogh og Eva Holm", "v/ formandskabet", "v. formanden", "v Ida Krogh", "ved overlæge Ida Krogh", "ved Ane Friis" at the end of the heading. Not: "ved Viborg
// Sygehus"
const PRESENTERS =
  /(?:^|\s|[*_(,–—-])[*_(]{0,4}(?:[vV]\s?\/\s?|[vV]\.\s|v\s(?=\p{Lu})|ved\s(?=(?:\p{Ll}*(?:chef|leder|direktør|konsulent|læge|plejerske|koordinator|medarbejder|lægger|terapeut|præst|professor)\s)?\p{Lu}\p{Ll}+\s\p{Lu}|formand)(?!.*(?:[Ss]ygehus|[Hh]ospital|[Kk]ommune|[Uu]niversitet|[Ss]kole|[Cc]ent(?:er|ret)|[Kk]linik|[Aa]fdeling|[Pp]lejehjem)))([^()]{2,120}?)[)*_.\s]*$/u

// "B", "O/D" in a column beside the title
const CODE_LINE = /\n([OBD])(?:\/([OBD]))?(?=\n|$)/u

const PLAIN = { start: null, end: null, presenters: [], purpose: null, caseNumber: null, closed: false }
// What may say when, by whom or what for beside the title, of which case it is, or that it is closed
const DECORATED = /[\d()[/:*_–—,-]|(?:^|\s)v(?:ed|\.)?\s|^\s*til\s|åben|lukke|fortrolig|offentlig|closed/iu
const LONGEST_CODE = 4

/** "Nye senge", of which most headings are no more. */
const isPlain = (heading: string): boolean =>
  !DECORATED.test(heading) && heading.length > LONGEST_CODE && !heading.includes('\n', 1)

/** `printed`: the heading without its number, its lines joined by line ends. */
export type HeadingReader = (printed: string) => HeadingParts

/** A heading stands in the list at the front and above its item, and is read by several readers. */
export const createHeadingReader = (stops: WordsAtStops, words: WordClasses): HeadingReader =>
  remember(printed => readHeading(printed, stops, words))

// "Punkt nr. 3" and below it "Emne: Nye senge"
const NAMED_TITLE = /^(\s*)(?:emne|titel|overskrift)\s*:\s+(?=\S)/iu

export const namesTitle = (line: string): boolean => NAMED_TITLE.test(line)

/** "9.15 | Sygefravær | Orientering | v/ Bo Krogh" -> "Sygefravær (9.15) (Orientering) v/ Bo Krogh" */
function withCellsInBrackets(heading: string, words: WordClasses): string {
  if (!/[|\t]/.test(heading)) return heading
  const all = heading.split(/\s*\|\s*|\t+/)
  const own = all.findIndex(cell => !standsBeside(cell, words))
  const at = Math.max(0, own)
  const [title = '', cells] = [all[at], all.toSpliced(at, 1)]
  if (cells.length === 0 || title === '' || !cells.every(cell => standsBeside(cell, words))) return heading
  const said = cells.map(cell => purposePatterns(words).beside.exec(cell))
  const inBrackets = (n: number): string => said.flatMap(match => (match?.[n] ? [` (${match[n]})`] : [])).join('')
  return `${title}${inBrackets(3)}${inBrackets(1)}${inBrackets(2)} ${said.map(match => match?.[4] ?? '').join('')}`.trim()
}

function readHeading(printed: string, stops: WordsAtStops, words: WordClasses): HeadingParts {
  const heading = withCellsInBrackets(closeSpacedLetters(printed).replace(NAMED_TITLE, '$1'), words)
  if (isPlain(heading)) return { title: withoutStop(tidyTitle(heading), stops), ...PLAIN }
  const purposes = purposePatterns(words)
  let rest = heading.replace(HEADING_PAPERS, '')
  const found = findCaseNumber(heading.split('\n').find(line => findCaseNumber(line)) ?? '')
  const caseNumber = found?.number ?? findShortCase(heading.split('\n').slice(1))
  if (caseNumber !== null) rest = withoutCaseLines(rest)
  const openness = takeOpenness(rest)
  rest = openness.rest
  const codeLine = CODE_LINE.exec(rest)
  if (codeLine) rest = rest.replace(CODE_LINE, '')
  const purposeLine = purposes.line.exec(rest)
  if (purposeLine) rest = rest.replace(purposes.line, '')
  if (/[*_]/.test(rest)) rest = rest.replace(/\*\*|(?<=\s|^)[*_](?=\p{L}|v\/)|(?<=[^\s*_])[*_]+(?=\s|$)/gu, '')
  const time = takeTime(rest.trim())
  rest = time.rest
  // "Budget v/ Bo Krogh – til drøftelse", and with the presenter last.
  const behind = purposes.last.exec(rest)
  if (behind) rest = rest.slice(0, behind.index)
  // The code of the purpose comes before or after the presenters: "Økonomi (O) v/ Bo Krogh", "Økonomi v/ Bo Krogh (O)".
  const lastCode = CODE.exec(rest)
  if (lastCode) rest = rest.replace(CODE, ' ').trim()
  const presenters = PRESENTERS.exec(rest)
  if (presenters) rest = rest.slice(0, presenters.index).trim()
  const code = lastCode ?? CODE.exec(rest)
  if (code && !lastCode) rest = rest.replace(CODE, ' ').trim()
  const late = time.start ? { ...time, rest } : takeTime(rest)
  rest = late.rest
  const letter = code?.[2] ?? code?.[1] ?? code?.[4] ?? code?.[3] ?? codeLine?.[2] ?? codeLine?.[1] ?? time.code
  const inFront = purposes.last.exec(rest)
  if (inFront) rest = rest.slice(0, inFront.index)
  const last = behind ?? inFront
  const alone = PURPOSE_ALONE.exec(rest)
  const first = alone ?? purposes.first.exec(rest)
  if (alone) rest = rest.slice(alone[0].length)
  const word = last?.[1] ?? last?.[2] ?? last?.[3] ?? last?.[4] ?? first?.[1] ?? purposeLine?.[1]
  const said = withoutStop(tidyTitle(rest.replace(OPEN_MARK, ' ')), stops)
  return {
    title: withoutClosedMark(said),
    start: late.start,
    end: late.end,
    presenters: presenters?.[1] ? splitPresenters(presenters[1]) : [],
    purpose: purposeOf(letter ?? '', word ?? '', words),
    caseNumber,
    closed: openness.isClosed || saysClosed(said),
  }
}

// "2024-2025", the end of a title that goes on over lines
const YEARS = /^\s*(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}))?\s*$/

// "Sagsnr.: 12/838   Dok.nr.: 12/840   Lukket punkt": what is left of such a line
const OPENNESS = /(?:åbent?|lukket)(?: punkt| sag)?\s*$/iu

// What a case number may have behind it: "/kl", ", Sagsinitialer: kl"
const BESIDE_CASE = /^\W*(?:[\p{Ll}\d]{0,4}|(?:[Ss]ags)?(?:[Ii]nitialer|[Bb]ehandler):\s?\p{L}{1,12})\W*$/u

function withoutCaseLines(heading: string): string {
  const lines = heading.split('\n')
  // Beside a title a line that a case number opens is all about the case: "Sagsnr. 12/838 Kulturudvalget Åbent punkt"
  const isOfCase = lines.map(opensWithCase)
  const isTitled = lines.some((line, n) => !isOfCase[n] && /\p{L}{3}/u.test(line))
  return (
    lines
      .map((line, n) => {
        if (isTitled && isOfCase[n]) return OPENNESS.exec(line)?.[0] ?? ''
        const found = findCaseNumber(line)
        return found
          ? line.slice(0, found.span[0]) +
              (BESIDE_CASE.test(line.slice(found.span[1])) ? '' : line.slice(found.span[1]))
          : line
      })
      // "Budget (2021-0081190)"
      .map(line => line.replace(/\(\s*\)/g, ' ').replace(/\s*\(\s*$/, ''))
      .map(line => (/^(?:\W|dok\.?\s?nr|brevid)*[\d/\s-]*$/iu.test(line) && !YEARS.test(line) ? '' : line))
      .filter(line => line.trim() !== '')
      .join('\n')
  )
}

/** "Sagsnr.: 12/838 …". Not: "EMN-2021-00417", "Budget (sagsnr. 12/838)" */
function opensWithCase(line: string): boolean {
  const found = findCaseNumber(line)
  return (
    found !== null &&
    !/\p{L}/u.test(line.slice(0, found.span[0])) &&
    !line.slice(found.span[0]).startsWith(found.number)
  )
}

/** "Bo Krogh og Ida Holm", "BK/IH" */
export function splitPresenters(text: string): string[] {
  return text
    .split(/\s*(?:,|;|\/|&|\s\+\s|\s+og\s+|\s+samt\s+)\s*(?:v\/\s*)?/iu)
    .map(name => name.replace(/^[*_\s]+|[*_\s.]+$/g, ''))
    .filter(name => name !== '')
}

// "Meddelelser.", "Tilskud til Røde Kors.". Not: "Afsluttet …", "Ny chef i Aalborg N.", an initial
const STOPPED = /(?<![\p{L}\d])([\p{L}\d/-]{2,}|\d)[)”"»’']?\.{1,2}$/u

/** The title without the full stop that ends it; one that belongs to a short form ("Evt.", "Nykøbing Sj.") stays. */
function withoutStop(title: string, { isShort }: WordsAtStops): string {
  const last = title.endsWith('.') ? STOPPED.exec(title)?.[1] : undefined
  return last !== undefined && !isShort(last.toLowerCase()) ? title.replace(/\.+$/u, '') : title
}

function tidyTitle(text: string): string {
  return singleBlanks(text)
    .replace(/\(\s*\)|:\.$/g, '')
    .replace(/(?<![\s*:,;=~#<>|_/–—-])[\s*:,;=~#<>|_/–—-]+$/, '')
    .replace(/^([^[]+)\]$/, '$1')
    .replace(/^[\s*:•–—-]+/, '')
    .replace(/^\(([^()]{3,})\)$/, '$1')
    .trim()
}
