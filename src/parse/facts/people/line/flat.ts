// People with no sign between them, with or without titles and organisations: "Karen Lund Viborg Kommune Bo Krogh chef
// Skive Kommune", "Karen LundBo Krogh". Cuts such a piece of a list into one piece for each person.

import { findMatches } from '../../../../danish/matches.js'
import { isNameWord, type Likelihood } from '../../../../danish/names.js'
import type { PeopleLexicon } from '../lexicon.js'
import { bracketsOf, type Piece } from './pieces.js'

/** Shorter texts hold no two persons with their organisations; longer ones are running text. */
const [SHORTEST, LONGEST] = [40, 3000]
/** Fewer given names may belong to one person, unless a whole name stands before them. */
const FEWEST = 3

export function splitFlat(piece: Piece, lexicon: PeopleLexicon): Piece[] {
  if (piece.text.length > LONGEST) return [piece]
  const starts = new Set([0, ...atOrganised(piece.text, lexicon), ...behindNames(piece.text, lexicon)])
  return starts.size === 1
    ? [piece]
    : piecesOf(
        piece,
        [...starts].sort((a, b) => a - b),
      )
}

// Words, even if the space between them was lost: "Karen", "Lund" and "Bo" in "Karen LundBo"
const WORD = /\S+?(?=\s|$|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}))/gu
const bare = (word: string): string => word.replace(/[,.;:*-]+$/u, '')

/** Where a given name stands behind an entry that is complete: a whole name, perhaps with letters, a bracket or "afbud". */
function behindNames(text: string, lexicon: PeopleLexicon): number[] {
  const words = [...findMatches(text, WORD)]
  const brackets = bracketsOf(text)
  const starts: number[] = []
  let from = 0
  for (const [n, { 0: word, index }] of words.entries()) {
    const after = bare(words[n + 1]?.[0] ?? '')
    if (!lexicon.isGivenName(word) || !isNameWord(after)) continue
    if (brackets.some(({ start, end }) => index > start && index < end)) continue
    const before = words.slice(from, n).map(([written]) => written)
    if (!endsInName(before, lexicon)) continue
    starts.push(index)
    from = n
  }
  return starts
}

/** "Karen Lund", "direktør Karen Lund", "Karen Lund KL", "Karen Lund (KL)", "Karen Lund- afbud". Not: "Karen", "Karen Marie" */
function endsInName(words: readonly string[], { judge, isGivenName, readRemark }: PeopleLexicon): boolean {
  const last = bare(words.at(-1) ?? '')
  const isSaid = /^\p{Lu}{2,5}$|\)$/u.test(last) || readRemark(last)?.attendance === 'absent'
  const own = isSaid ? words.slice(0, -1) : words
  let first = own.length
  while (first > 0 && isNameWord(bare(own[first - 1] as string))) first--
  const name = own.slice(first).map(bare)
  return judge(name) === 2 && !isGivenName(name.at(-1) as string)
}

/** Where people begin in a text of several people with their titles and organisations. */
function atOrganised(text: string, lexicon: PeopleLexicon): number[] {
  if (text.length < SHORTEST || /[,;:()\t|/–]|\s-/.test(text)) return []
  const [given, organised] = [atGivenNames(text, lexicon), atOrganisations(text, lexicon)]
  if (given.length < FEWEST && organised.length === 0) return []
  const starts = [...new Set([0, ...(given.length < FEWEST ? [] : given), ...organised])].sort((a, b) => a - b)
  const least = given.length < FEWEST && organised.length < 2 ? 2 : 1
  return starts.every((start, n) => likelihood(text.slice(start, starts[n + 1]), lexicon) >= least) ? starts : []
}

/** Where a name begins behind an organisation of the dictionaries. */
function atOrganisations(text: string, lexicon: PeopleLexicon): number[] {
  return lexicon.findOrganisations(text).flatMap(([, end]) => {
    const start = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0)
    return likelihood(text.slice(start, start + 80), lexicon) > 0 ? [start] : []
  })
}

/** Where a given name stands behind a word that is none: "… Nordjylland Jens Holm", "Karen Marie Lund Bo Krogh". */
function atGivenNames(text: string, lexicon: PeopleLexicon): number[] {
  const words = [...findMatches(text, /\S+/g)]
  return words.flatMap((word, n) => {
    const [before, after] = [words[n - 1]?.[0] ?? '', words[n + 1]?.[0] ?? '']
    return lexicon.isGivenName(word[0]) && !lexicon.isGivenName(before) && isNameWord(after.replace(/\.$/, ''))
      ? [word.index]
      : []
  })
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

/** How likely the text begins with a name. */
function likelihood(text: string, { judge }: PeopleLexicon): Likelihood {
  const words = text.trim().split(/\s+/)
  return Math.max(judge(words.slice(0, 2)), judge(words.slice(0, 3))) as Likelihood
}
