// What a house writes beside and below the titles of its items: "Nye senge · 20 min. · Karen", "Nye senge (Karen Lund)", and
// below it "9.15-9.40, oplæg ved Karen". Headings in; the lines below them that are part of them, and how each is read, out.

import { countBy } from '../../../../model/count.js'
import type { Line } from '../../../layout/lines.js'
import type { Lexicon } from '../../../lexicon.js'
import type { Reading } from '../../../reading.js'
import type { HeadingParts } from './heading.js'
import type { HeadingPlace } from './heading-place.js'
import { type LearnedFields, namesGiven, type Piece, readNamed, readPiece } from './title-fields.js'

export interface TitleHabits {
  /** Lines of fields below or above a title, that belong to its heading. */
  readonly fields: ReadonlySet<Line>
  readonly read: (title: string, fields: readonly string[]) => HeadingParts
}

/** The title as its line has it, and the lines close below. */
interface Block {
  readonly line: Line
  readonly title: string
  readonly below: readonly Line[]
}

export function learnTitleHabits(reading: Reading, headings: readonly HeadingPlace[]): TitleHabits {
  const { lexicon } = reading
  const blocks = headings.map((heading, n) => blockOf(reading, heading, headings[n + 1]?.i ?? reading.lines.length))
  const learned = learnNames(blocks, lexicon)
  const reader = (text: string): Piece | null => readPiece(text, lexicon, learned)
  const fields = findFields(blocks, reader)
  const isHabit = learnSigns(
    blocks.map(({ line, title, below }) =>
      title && !fields.has(line) ? title : (below.find(other => !fields.has(other))?.text ?? ''),
    ),
    reader,
    lexicon,
  )
  return { fields, read: (title, below) => readWith(title, below, isHabit, reader, lexicon) }
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

// "9.15-9.40 · Oplæg: Karen", "Karen Lund, 20 min."
const BETWEEN = /\s*[|·•▸►→\t]\s*|[,;]\s+|(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d{1,2}[.:])/u

/** Null where the line says anything else. */
function readPieces(text: string, reader: (text: string) => Piece | null): readonly Piece[] | null {
  const whole = reader(text)
  if (whole) return [whole]
  const said = text.replace(/^[([]([^()[\]]*)[)\]]$/u, '$1')
  const pieces = said.split(BETWEEN).map(reader)
  return pieces.length > 1 && pieces.every(piece => piece !== null) ? (pieces as readonly Piece[]) : null
}

const FEWEST = 2
const SHARE = 0.6

/**
 * Names of fields that no dictionary has: before people at most of the titles ("På banen: Karen Lund"), or behind the same
 * sign of title after title ("Rygepolitik | Udvalget skal: beslutte").
 */
function learnNames(blocks: readonly Block[], lexicon: Lexicon): LearnedFields {
  const named = (text: string) =>
    text
      .split(BETWEEN)
      .flatMap(piece => readNamed(piece) ?? [])
      .filter(
        ({ name, isParted }) => isParted && lexicon.readTitleField(name) === null && !lexicon.readLabel(`${name}:`),
      )
      .map(({ name, value }) => ({ name: name.toLowerCase(), isWho: readPiece(value, lexicon)?.kind === 'who' }))
  const beside = blocks.flatMap(({ title }) => named(title.slice(title.search(BETWEEN) + 1 || title.length)))
  const all = [...beside, ...blocks.flatMap(({ below }) => below.flatMap(line => named(line.text)))]
  const often = countBy(all, ({ name }) => name)
  const people = countBy(
    all.filter(({ isWho }) => isWho),
    ({ name }) => name,
  )
  const behind = countBy(beside, ({ name }) => name)
  return new Map(
    [...often].flatMap(([name, n]): [string, 'who' | 'other'][] => {
      const who = people.get(name) ?? 0
      if (who >= FEWEST && who >= n * SHARE) return [[name, 'who']]
      return (behind.get(name) ?? 0) >= FEWEST_WEAK ? [[name, 'other']] : []
    }),
  )
}

/** Lines close below the titles, or between a number and its title, where such lines stand at others as well. */
function findFields(blocks: readonly Block[], reader: (text: string) => Piece | null): ReadonlySet<Line> {
  const possible = blocks.flatMap(({ line: own, title, below }) => {
    const found: { line: Line; key: string; isTitle?: boolean }[] = []
    const beside = title === '' ? null : readPieces(title, reader)
    if (beside && below.length > 0) found.push({ line: own, key: keyOf(beside), isTitle: true })
    let isTitled = title !== '' && beside === null
    for (const line of below) {
      const pieces = readPieces(line.text, reader)
      if (pieces) found.push({ line, key: keyOf(pieces) })
      else if (isTitled) break
      else isTitled = true
    }
    return found
  })
  const often = countBy(
    possible.flatMap(({ key }) => key.split(',')),
    kind => kind,
  )
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

/** What pieces say, whatever order and number they have: "time, named who". */
const keyOf = (pieces: readonly Piece[]): string =>
  [...new Set(pieces.map(({ kind, isNamed }) => `${isNamed ? 'named ' : ''}${kind}`))].sort().join()

/** A last piece of a title, and the sign that parts it. */
interface Peeled {
  readonly rest: string
  readonly sign: string
  readonly piece: string
}

const BRACKET = /^(.*\S)\s*([([])([^()[\]]{1,80})[)\]]\.?$/su
const SIGN =
  /(?:\s*(\t)\s*|\s*([|·•▸►→@])\s+|\s+(\/)\s*|\s*(,)\s+|(?<!\d)\s+([–—-])\s+|\s+([–—-])\s+(?!\d{1,2}[.:]))(?=\S)/gu
/** Signs that stand in titles as well. */
const WEAK: ReadonlySet<string> = new Set(['(', ',', '–', '—', '-', '/'])
const FEWEST_WEAK = 3

function peel(text: string): Peeled | null {
  const [, before, bracket, inside] = BRACKET.exec(text) ?? []
  if (before !== undefined && bracket !== undefined && inside !== undefined)
    return { rest: before, sign: bracket, piece: inside }
  const last = [...text.matchAll(SIGN)].at(-1)
  if (!last || last.index === 0) return null
  const sign = last.slice(1).find(one => one !== undefined) as string
  return { rest: text.slice(0, last.index), sign, piece: text.slice(last.index + last[0].length) }
}

/** The signs behind which most titles say when, by whom or what for. */
function learnSigns(
  titles: readonly string[],
  reader: (text: string) => Piece | null,
  lexicon: Lexicon,
): (sign: string) => boolean {
  const all = titles.flatMap(title => {
    const found: { sign: string; isRead: boolean }[] = []
    for (let at = peel(title); at; at = peel(at.rest)) {
      const isRead = readBeside(at, reader, lexicon) !== null
      found.push({ sign: at.sign, isRead })
      if (!isRead && WEAK.has(at.sign)) break
    }
    return found
  })
  const often = countBy(all, ({ sign }) => sign)
  const read = countBy(
    all.filter(({ isRead }) => isRead),
    ({ sign }) => sign,
  )
  return sign => {
    const n = read.get(sign) ?? 0
    return n >= (WEAK.has(sign) ? FEWEST_WEAK : FEWEST) && n >= (often.get(sign) ?? 0) * SHARE
  }
}

// "Valg af kasserer", "Nyvalg til udvalget", "Ansættelse af graver"
const CHOOSES = /^(?:\p{L}*valg|\p{L}*udpegning|konstituering|ansættelse|afskedigelse)(?!\p{L})/iu

/** Not: "Valg af kasserer – Bo Krogh", who was chosen; "Budget (1. behandling)", by which it is told from the second */
function readBeside(
  { rest, sign, piece }: Peeled,
  reader: (text: string) => Piece | null,
  { readItemTitle }: Lexicon,
): readonly Piece[] | null {
  const pieces = readPieces(piece, reader)
  if (!pieces || !WEAK.has(sign)) return pieces
  const isOther = pieces.every(({ kind, isNamed }) => kind === 'other' && !isNamed)
  return isOther || CHOOSES.test(rest) || readItemTitle(rest)?.elects ? null : pieces
}

function readWith(
  heading: string,
  below: readonly string[],
  isHabit: (sign: string) => boolean,
  reader: (text: string) => Piece | null,
  lexicon: Lexicon,
): HeadingParts {
  const pieces = below.flatMap(text => readPieces(text, reader) ?? [])
  const lines = heading.split('\n')
  const [first, last] = [lines.findIndex(isSaid), lines.findLastIndex(isSaid)]
  for (const at of new Set([first, last])) {
    const { rest, said } = peelAll(lines[at] ?? '', isHabit, reader, lexicon)
    if (rest === lines[at] || at < 0) continue
    pieces.unshift(...said)
    lines[at] = rest
  }
  const own = lexicon.readHeading(lines.join('\n'))
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

/** A title without the pieces behind it; pieces that say nothing known go with the others behind a sign that stands in no title. */
function peelAll(
  text: string,
  isHabit: (sign: string) => boolean,
  reader: (text: string) => Piece | null,
  lexicon: Lexicon,
): { readonly rest: string; readonly said: readonly Piece[] } {
  const said: Piece[] = []
  let rest = text
  for (let at = peel(text); at; at = peel(at.rest)) {
    const read = readBeside(at, reader, lexicon)
    const isNames = at.sign === '(' && read !== null && namesGiven(at.piece, lexicon)
    if (!isNames && !(isHabit(at.sign) && (read || !WEAK.has(at.sign)))) break
    said.unshift(...(read ?? []))
    rest = at.rest
  }
  return { rest, said }
}
