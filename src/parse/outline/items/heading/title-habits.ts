// What a house writes beside and below the titles of its items: "Nye senge · 20 min. · Karen", "Nye senge (Karen Lund)", and
// below it "9.15-9.40, oplæg ved Karen". Headings in; the lines below them that are part of them, and how each is read, out.

import { ENDS_NOTHING } from '../../../../danish/small-words.js'
import { countBy } from '../../../../model/count.js'
import { once } from '../../../../model/once.js'
import type { Line } from '../../../layout/lines.js'
import type { Lexicon } from '../../../lexicon.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import {
  FEWEST_WEAK,
  isAboutSomebody,
  learnSigns,
  type PieceReading,
  peelAll,
  SHARE,
  type SignTest,
} from './beside-titles.js'
import type { HeadingParts } from './heading.js'
import { BETWEEN, type LearnedFields, type Piece, readNamed, readPiece, readPieces } from './title-fields.js'
import { createSpeakerTest } from './title-speakers.js'

export type TitleHabits = Readonly<ReturnType<typeof learnTitleHabits>>

/** The title as its line has it, and the lines close below. */
interface Block {
  readonly line: Line
  readonly title: string
  readonly below: readonly Line[]
}

export function learnTitleHabits(reading: Reading, headings: readonly HeadingPlace[]) {
  const { lexicon } = reading
  const blocks = headings.map((heading, n) => blockOf(reading, heading, headings[n + 1]?.i ?? reading.lines.length))
  const learned = learnNames(blocks, lexicon)
  // Beside few titles stand names.
  const speakers = once(() => createSpeakerTest(reading, headings))
  const pieces: PieceReading = {
    read: text => readPiece(text, lexicon, learned),
    maySpeak: names => speakers().may(names),
    isListed: names => speakers().areInitials(names),
    lexicon,
  }
  /** Lines of fields below or above a title, that belong to its heading. */
  const fields = findFields(blocks, pieces)
  const isHabit = learnSigns(
    blocks.map(({ line, title, below }) =>
      title && !fields.has(line) ? title : (below.find(other => !fields.has(other))?.text ?? ''),
    ),
    pieces,
  )
  return { fields, read: (title: string, below: readonly string[]) => readWith(title, below, isHabit, pieces) }
}

const MOST_BELOW = 6

/** Cells below the head of a column are told by it; what was cut from the title's own line is text. */
function blockOf({ text, lines, labels }: Reading, { i, titleAt, isUntitled }: HeadingPlace, to: number): Block {
  const below: Line[] = []
  const isCut = !text.slice(lines[i]?.span[1], lines[i + 1]?.span[0]).includes('\n')
  for (let at = i + 1; !isCut && at < to && at <= i + MOST_BELOW && !lines[at]?.gap && !labels[at]?.column; at++)
    below.push(lines[at] as Line)
  const line = lines[i] as Line
  return { line, title: isUntitled ? '' : line.text.slice(titleAt), below: isUntitled ? [] : below }
}

const FEWEST = 2

/** Fields no dictionary has: before people ("På banen: Karen Lund"), or behind the same sign of title after title. */
function learnNames(blocks: readonly Block[], lexicon: Lexicon): LearnedFields {
  const named = (text: string) =>
    text
      .split(BETWEEN)
      .flatMap(piece => readNamed(piece) ?? [])
      .filter(({ name, isParted }) => lexicon.readTitleField(name) === 'who' || (isParted && mayBeField(name, lexicon)))
      .map(({ name, value }) => ({
        name: name.toLowerCase(),
        isWho: readPiece(value, lexicon)?.kind === 'who',
        // "Område: Ældre" is part of a title.
        isTold: !/^\p{Lu}/u.test(value),
      }))
  const beside = blocks.flatMap(({ title }) => named(title.slice(title.search(BETWEEN) + 1 || title.length)))
  const all = [...beside, ...blocks.flatMap(({ below }) => below.flatMap(line => named(line.text)))]
  const often = countBy(all, ({ name }) => name)
  const people = countBy(all.flatMap(({ name, isWho }) => (isWho ? [name] : [])))
  const behind = countBy(beside.flatMap(({ name, isTold }) => (isTold ? [name] : [])))
  return new Map(
    [...often].flatMap(([name, n]): [string, 'who' | 'other'][] => {
      const who = people.get(name) ?? 0
      const isKnown = lexicon.readTitleField(name) !== null
      if (who >= (isKnown ? 1 : FEWEST_WEAK) && who >= n * SHARE) return [[name, 'who']]
      return !isKnown && (behind.get(name) ?? 0) >= FEWEST_WEAK ? [[name, 'other']] : []
    }),
  )
}

/** "På banen". Not: "Udpeget", "Projektleder", which tell of people what they are or became */
const mayBeField = (name: string, { readTitleField, readLabel, people, findFormulas }: Lexicon): boolean =>
  readTitleField(name) === null &&
  !readLabel(`${name}:`) &&
  !people.titles.isTitle(name.toLowerCase()) &&
  people.readRemark(name.toLowerCase()) === null &&
  findFormulas(`${name}:`).hits.length === 0

/** Lines close below the titles, or between a number and its title, where such lines stand at others as well. */
function findFields(blocks: readonly Block[], reading: PieceReading): ReadonlySet<Line> {
  const areSpeakers = once(() => listsSpeakers(blocks, reading))
  const possible = blocks.flatMap(({ line: own, title, below }) => {
    const found: { line: Line; key: string; isTitle?: boolean }[] = []
    const beside = title === '' ? null : readPieces(title, reading.read)
    const isTitle = ({ text }: Line): boolean => !readPieces(text, reading.read)
    const isNumber = beside !== null && standsOverTitle(beside, below.find(isTitle))
    if (isNumber) found.push({ line: own, key: keyOf(beside), isTitle: true })
    let isTitled = title !== '' && !isNumber
    for (const [n, line] of below.entries()) {
      const pieces = readPieces(line.text, reading.read)
      const isName = pieces?.every(isBareName)
      if (pieces && !(isName && areSpeakers()) && mayBeBelow(pieces, title, below[n + 1], reading))
        found.push({ line, key: keyOf(pieces) })
      else if (isTitled) break
      else isTitled = true
    }
    return found
  })
  const often = countBy(possible.flatMap(({ key }) => key.split(',')))
  return new Set(
    possible
      .filter(({ key, isTitle }) => {
        const n = Math.max(...key.split(',').map(kind => often.get(kind) ?? 0))
        if (key === 'purpose' || key === 'case') return false
        // "Sag 31, åben" and below it the title
        if (isTitle || key === 'who') return n >= FEWEST_WEAK && n >= blocks.length * SHARE
        return n >= FEWEST || key === 'named time'
      })
      .map(({ line }) => line),
  )
}

/** "Sag 31, åben" and below it the title. Not: "Orientering – formanden" and below it "Taget til efterretning." */
const standsOverTitle = (pieces: readonly Piece[], below: Line | undefined): boolean =>
  pieces.some(({ kind }) => kind !== 'who' && kind !== 'purpose') && below !== undefined && !/[.:;!]$/u.test(below.text)

const GOES_ON = new RegExp(`\\s${ENDS_NOTHING}$`, 'iu')

const isBareName = ({ kind, isNamed }: Piece): boolean => kind === 'who' && !isNamed

/** Names alone stand further below as well: of those who speak in turn. */
function listsSpeakers(blocks: readonly Block[], { read }: PieceReading): boolean {
  const further = blocks
    .flatMap(({ below }) => below.slice(2))
    .filter(({ text }) => readPieces(text, read)?.every(isBareName))
  return further.length > 0 && further.length * 4 >= blocks.length
}

/** Names alone below a title are of those who present it. Not: the end of the title, who was chosen, "Formanden" and below it "bød velkommen". */
function mayBeBelow(
  pieces: readonly Piece[],
  title: string,
  next: Line | undefined,
  { maySpeak, lexicon }: PieceReading,
): boolean {
  // "Tid: 9-12" over "Sted: Viborg": when something else is held
  if (pieces.every(({ kind, isNamed }) => kind === 'time' && isNamed))
    return next === undefined || lexicon.readHeadField(next.text)?.field !== 'place'
  if (!pieces.every(isBareName)) return true
  const isOther = GOES_ON.test(title) || isAboutSomebody(title, lexicon) || /^\p{Ll}/u.test(next?.text ?? '')
  return !isOther && maySpeak(pieces.flatMap(({ said }) => said.presenters ?? []))
}

/** What pieces say, whatever order and number they have: "time, named who". */
const keyOf = (pieces: readonly Piece[]): string =>
  [...new Set(pieces.map(({ kind, isNamed }) => `${isNamed ? 'named ' : ''}${kind}`))].sort().join()

function readWith(heading: string, below: readonly string[], isHabit: SignTest, reading: PieceReading): HeadingParts {
  const pieces = below.flatMap(text => readPieces(text, reading.read) ?? [])
  const lines = heading.split('\n')
  const [first, last] = [lines.findIndex(isSaid), lines.findLastIndex(isSaid)]
  for (const at of new Set([first, last])) {
    const { rest, said } = peelAll(lines[at] ?? '', isHabit, reading)
    if (rest === lines[at] || at < 0) continue
    pieces.unshift(...said)
    lines[at] = rest
  }
  const own = reading.lexicon.readHeading(lines.join('\n'))
  const times = pieces.find(({ said }) => said.start)?.said
  return {
    ...own,
    ...(own.start === null && times && { start: times.start ?? null, end: times.end ?? null }),
    presenters:
      own.presenters.length > 0 ? own.presenters : [...new Set(pieces.flatMap(({ said }) => said.presenters ?? []))],
    closed: own.closed || pieces.some(({ said }) => said.closed),
    caseNumber: own.caseNumber ?? pieces.find(({ said }) => said.caseNumber)?.said.caseNumber ?? null,
    purpose: own.purpose ?? pieces.find(({ said }) => said.purpose)?.said.purpose ?? null,
  }
}

const isSaid = (line: string): boolean => line.trim() !== ''
