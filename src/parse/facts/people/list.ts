// A list of people: a line or paragraph of it in, the persons with their spans out. Splits at commas, semicolons, tabs
// and "og", and lets a name, with or without title before it, begin the next person.

import type { Span } from '../../../model/span.js'
import { kindOfPiece, makePerson, type PeopleLexicon, type Person } from './person.js'

export interface ListedPerson extends Person {
  readonly span: Span
}

interface Piece {
  readonly span: Span
  readonly text: string
}

/** Persons in the text, which begins at `base`; empty where it names nobody. */
export function readPeople(text: string, base: number, lexicon: PeopleLexicon): ListedPerson[] {
  const groups: Piece[][] = []
  let leading: Piece[] = []
  for (const chunk of splitPieces(text, 0, /\s*[;\t]\s*/gu)) {
    let current: Piece[] | null = null
    const pieces = splitPieces(chunk.text, chunk.span[0], /\s*,\s+|\s+(?:og|samt|&)\s+(?=\S)|\s+\/\s+/gu).flatMap(
      p => p,
    )
    for (const piece of joinTitles(pieces, text, lexicon)) {
      const kind = kindOfPiece(piece.text, lexicon)
      if (kind === 'name' || kind === 'titled-name') {
        // "Praksiskonsulent, PLO-M, Henrik Kise": what stands before the first name of a chunk is his.
        current = [...leading, piece]
        leading = []
        groups.push(current)
      } else if (current) current.push(piece)
      else leading.push(piece)
    }
    if (!current && leading.length > 0 && groups.length > 0 && chunk.span[0] > 0) {
      groups.at(-1)?.push(...leading)
      leading = []
    }
  }
  return groups.flatMap(pieces => {
    const person = makePerson(
      pieces.map(p => p.text),
      lexicon,
    )
    const first = pieces[0] as Piece
    const last = pieces.at(-1) as Piece
    return person ? [{ ...person, span: [base + first.span[0], base + last.span[1]] as Span }] : []
  })
}

/** Splits outside brackets; pieces are trimmed and keep their place. */
function splitPieces(text: string, base: number, separator: RegExp): Piece[] {
  const pieces: Piece[] = []
  const brackets = [...text.matchAll(/\([^)]*\)?/g)].map(m => [m.index, m.index + m[0].length] as const)
  let start = 0
  const push = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '')
      pieces.push({ span: [base + start + lead, base + start + lead + trimmed.length], text: trimmed })
  }
  for (const match of text.matchAll(separator)) {
    if (brackets.some(([from, to]) => match.index >= from && match.index < to)) continue
    push(match.index)
    start = match.index + match[0].length
  }
  push(text.length)
  return pieces
}

/** "direktør og kommunal medformand", "Sundheds- og omsorgschef", "Børn og Unge": no end of a person at this "og". */
function joinTitles(pieces: readonly Piece[], text: string, lexicon: PeopleLexicon): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const between = before ? text.slice(before.span[1], piece.span[0]) : ''
    if (before && /(?:og|samt|&|\/)/iu.test(between)) {
      const kind = kindOfPiece(piece.text, lexicon)
      // "Sundheds- og omsorgschef Karen Lund"
      const startsPerson = (kind === 'name' || kind === 'titled-name') && !before.text.endsWith('-')
      if (!startsPerson) {
        const span: Span = [before.span[0], piece.span[1]]
        joined[joined.length - 1] = { span, text: text.slice(span[0], span[1]) }
        continue
      }
    }
    joined.push(piece)
  }
  return joined
}
