// Signs behind which a house says beside titles when, by whom, what for ("Nye senge · 20 min."), and titles without.

import { countBy } from '../../../../model/count.js'
import type { Lexicon } from '../../../lexicon.js'
import { namesGiven, type Piece, readPieces } from './title-fields.js'
import type { SpeakerTest } from './title-speakers.js'

/** How pieces of a document's titles are read. */
export interface PieceReading {
  readonly read: (text: string) => Piece | null
  readonly maySpeak: SpeakerTest
  /** Whether all are initials of those who were there. */
  readonly isListed: SpeakerTest
  readonly lexicon: Lexicon
}

export type SignTest = (sign: string) => boolean

/** A last piece of a title, and the sign that parts it. */
interface Peeled {
  readonly rest: string
  readonly sign: string
  readonly piece: string
}

const BRACKET = /^(.*\S)\s*([([])([^()[\]]{1,80})[)\]]\.?$/su
const SIGN =
  /(?:\s*(\t)\s*|\s*([|·•▸►→@])\s+|\s+(\/)\s*|\s*(,)\s+|(?<!\d)\s+([–—-])\s+|\s+([–—-])\s+(?!\d{1,2}[.:]))(?=\S)/gu
// "Nye senge 9.20-9.30", "Nye senge fra 9.20 til 9.30"
const TIME_LAST = /(?<=[\p{L}\d][)\s]{0,3})\s+(?:fra\s)?\d{1,2}[.:]\d{2}\s?(?:[-–—]|til)\s?\d{1,2}[.:]\d{2}$/u
/** Signs that stand in titles as well. */
const WEAK: ReadonlySet<string> = new Set([' ', '(', ',', '–', '—', '-', '/'])
const FEWEST = 2
export const FEWEST_WEAK = 3
export const SHARE = 0.6

function peel(text: string): Peeled | null {
  const [, before, bracket, inside] = BRACKET.exec(text) ?? []
  if (before !== undefined && bracket !== undefined && inside !== undefined)
    return { rest: before, sign: bracket, piece: inside }
  const time = TIME_LAST.exec(text)
  if (time) return { rest: text.slice(0, time.index), sign: ' ', piece: time[0].trim() }
  const last = [...text.matchAll(SIGN)].at(-1)
  if (!last || last.index === 0) return null
  const sign = last.slice(1).find(one => one !== undefined) as string
  return { rest: text.slice(0, last.index), sign, piece: text.slice(last.index + last[0].length) }
}

/** The signs behind which most titles say when, by whom or what for. */
export function learnSigns(titles: readonly string[], pieces: PieceReading): SignTest {
  const all = titles.flatMap(title => {
    const found: { sign: string; isRead: boolean }[] = []
    for (let at = peel(title); at; at = peel(at.rest)) {
      const isRead = readBeside(at, pieces) !== null
      found.push({ sign: at.sign, isRead })
      if (!isRead && WEAK.has(at.sign)) break
    }
    return found
  })
  const often = countBy(all, ({ sign }) => sign)
  const read = countBy(all.flatMap(({ sign, isRead }) => (isRead ? [sign] : [])))
  return sign => {
    const n = read.get(sign) ?? 0
    return n >= (WEAK.has(sign) ? FEWEST_WEAK : FEWEST) && n >= (often.get(sign) ?? 0) * SHARE
  }
}

// "Valg af kasserer", "Nyvalg til udvalget", "Ansættelse af graver", "Ansøgning om tilskud", "Orlov"
const CHOOSES =
  /^(?:\p{L}*valg|\p{L}*udpegning|konstituering|ansættelse|afskedigelse|ansøgning|klage|personsag|orlov|jubilæum|mindeord|opsigelse|fratrædelse)(?!\p{L})/iu

/** "Valg af formand", "Orlov": who stands beside or below was chosen, or is whom it is about. */
export const isAboutSomebody = (title: string, { readItemTitle }: Lexicon): boolean =>
  CHOOSES.test(title) || readItemTitle(title)?.elects === true

/**
 * Not behind signs that stand in titles as well: "Valg af kasserer – Bo Krogh", who was chosen; "Aftale med lægerne (PLO)", whom
 * it is about; "Budget 2023, 2. behandling"
 */
function readBeside({ rest, sign, piece }: Peeled, { read, maySpeak, lexicon }: PieceReading): readonly Piece[] | null {
  const pieces = readPieces(piece, read)
  if (pieces === null || !WEAK.has(sign)) return pieces
  // "Nyt fra formanden, direktionen"
  const isListed = sign === ',' && read(rest.slice(rest.lastIndexOf(' ') + 1))?.kind === 'who'
  const isSubject =
    isListed ||
    pieces.every(({ kind, isNamed }) => kind === 'other' && !isNamed) ||
    (pieces.every(({ kind, isNamed }) => kind === 'who' && !isNamed) &&
      !maySpeak(pieces.flatMap(({ said }) => said.presenters ?? [])))
  return isSubject || isAboutSomebody(rest, lexicon) ? null : pieces
}

// "ved overlæge Ida Holm", "v/ Bo"
const BY = /^v(?:ed\s|\s?[./])/iu

/**
 * What can only stand beside a title, once as well as at each: who it is said to be by, "[til beslutning]", "(Bo og Ida)",
 * "/Bo", a whole name behind a stroke, "(BKR)" of somebody listed. Not: "Aftale / Viborg", "Aftale (PLO)"
 */
function saysNothingElse(
  { sign, piece }: Peeled,
  read: readonly Piece[],
  { isListed, lexicon: { people } }: PieceReading,
): boolean {
  if (sign === '[') return true
  if (!read.every(({ kind }) => kind === 'who')) return false
  const names = read.flatMap(({ said }) => said.presenters ?? [])
  if (BY.test(piece) || read.every(({ isNamed }) => isNamed)) return names.every(name => /\p{Lu}\p{Ll}/u.test(name))
  if (sign === '(' || sign === '/') {
    if (namesGiven(piece, people)) return true
    return sign === '/' ? names.every(name => people.judge(name.split(' ')) === 2) : isListed(names)
  }
  return false
}

/** A title without the pieces behind it; pieces that say nothing known go with the others behind a sign that stands in no title. */
export function peelAll(
  text: string,
  isHabit: SignTest,
  pieces: PieceReading,
): { readonly rest: string; readonly said: readonly Piece[] } {
  const said: Piece[] = []
  let rest = text
  for (let at = peel(text); at; at = peel(at.rest)) {
    const read = readBeside(at, pieces)
    const isSure = read !== null && saysNothingElse(at, read, pieces)
    if (!isSure && !(isHabit(at.sign) && (read || !WEAK.has(at.sign)))) break
    said.unshift(...(read ?? []))
    rest = at.rest
  }
  // "Nyt fra Skive · Status": nothing known stands there.
  return { rest: said.length > 0 ? rest : text, said }
}
