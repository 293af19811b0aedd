// People with no sign between them, cut one by one: "Karen Lund Viborg Kommune Bo Krogh chef", "Karen LundBo Krogh".

import { findMatches } from '../../../../danish/matches.js'
import { isNameWord } from '../../../../danish/names.js'
import type { PeopleLexicon } from '../lexicon.js'
import { findPerson } from './find-person.js'
import { bracketsOf, type Piece } from './pieces.js'
import { readTail } from './said.js'

/** Shorter texts hold no two people with an organisation; longer ones are running text. */
const [SHORTEST, LONGEST] = [40, 3000]
/** No entry of one person is longer. */
const LONGEST_ENTRY = 120

// Words, even if the space between them was lost: "Karen", "Lund" and "Bo" in "Karen LundBo"
const WORD = /\S+?(?=\s|$|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}))/gu

export function splitFlat(piece: Piece, lexicon: PeopleLexicon): Piece[] {
  const { text } = piece
  if (text.length > LONGEST) return [piece]
  const words = findMatches(text, WORD)
  const brackets = bracketsOf(text)
  const given = words.filter(
    ({ 0: word, index }, n) =>
      lexicon.isGivenName(word) &&
      isNameWord(bare(words[n + 1]?.[0] ?? '')) &&
      !brackets.some(({ start, end }) => index > start && index < end),
  )
  if (given.length === 0) return [piece]
  const isSeveral = given.length >= SEVERAL
  const starts = [0]
  const mayOpen = [...given.map(({ index }) => index), ...behindOrganisations(text, lexicon)].sort((a, b) => a - b)
  for (const index of mayOpen) {
    const start = starts.at(-1) as number
    if (index - start > LONGEST_ENTRY || !isEntry(text.slice(start, index), isSeveral, lexicon)) continue
    starts.push(index)
  }
  return starts.length === 1 ? [piece] : piecesOf(piece, starts)
}

/** Where words behind a known organisation may be a name, whether or not a dictionary knows it: "… KL Zahra Moradi …" */
function behindOrganisations(text: string, lexicon: PeopleLexicon): number[] {
  if (text.length < SHORTEST) return []
  return lexicon.findOrganisations(text).flatMap(([, end]) => {
    const index = text.length - text.slice(end).trimStart().length
    const [first = '', last = ''] = text.slice(index, index + LONGEST_ENTRY).split(/\s+/, 2)
    return lexicon.judge([first, last]) > 0 ? [index] : []
  })
}

/** Among so many given names, a name that no dictionary knows is believed. */
const SEVERAL = 3

const bare = (word: string): string => word.replace(/[,.;:*-]+$/u, '')

// "Ib Dam stedfortræder" before "Bo Krogh": the two belong together.
const STAND_IN = /(?:stedfortræder|suppleant)$/iu

/** "Karen Lund", "direktør Karen Lund Viborg Kommune", "Karen Lund (KL)", "Karen Lund- afbud". Not: "Karen", "Karen Marie" */
function isEntry(written: string, mayBeUnknown: boolean, lexicon: PeopleLexicon): boolean {
  // "FTF: Næstformand Karen Lund": behind the heading of a group
  const text = written.trim().replace(/^.*:\s/su, '')
  if (!/\s/.test(text) || STAND_IN.test(text)) return false
  const found = findPerson(text, lexicon, tail => readTail(tail, 0, lexicon) !== null)
  if (!found || !(found.sure || mayBeUnknown)) return false
  if (lexicon.isGivenName(found.name.split(/\s+/).at(-1) as string)) return false
  const tail = text.slice(found.start + found.name.length)
  return readTail(tail.replace(/\s*\([^()]*\)/gu, ''), 0, lexicon) !== null
}

function piecesOf(piece: Piece, starts: readonly number[]): Piece[] {
  return starts.map((start, n): Piece => {
    const chunk = piece.text.slice(start, starts[n + 1])
    const lead = chunk.length - chunk.trimStart().length
    return {
      text: chunk.trim().replace(/\s(?:og|samt)$/u, ''),
      start: piece.start + start + lead,
      before: n === 0 ? piece.before : 'strong',
    }
  })
}
