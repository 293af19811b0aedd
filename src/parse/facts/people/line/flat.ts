// Names that stand one behind the other without any sign between, with or without titles and organisations ("Karen Lund
// Viborg Kommune Bo Krogh chef Skive Kommune"): a text in, pieces that hold one person each out; null where it is no such
// text.

import { findMatches } from '../../../../danish/matches.js'
import { isNameWord } from '../../../../danish/names.js'
import type { PeopleLexicon } from '../lexicon.js'
import type { Piece } from './pieces.js'

/** Shorter texts hold no two persons with their organisations; longer ones are running text. */
const [SHORTEST, LONGEST] = [40, 3000]
/** With fewer given names than these, one of them may be a second name. */
const FEWEST = 3

export function splitFlat(text: string, lexicon: PeopleLexicon): Piece[] | null {
  if (text.length < SHORTEST || text.length > LONGEST || /[,;:()\t|/–]|\s-/.test(text)) return null
  const [given, organised] = [atGivenNames(text, lexicon), atOrganisations(text, lexicon)]
  if (given.length < FEWEST && organised.length < 2) return null
  const starts = [...new Set([0, ...(given.length < FEWEST ? [] : given), ...organised])].sort((a, b) => a - b)
  const pieces = piecesOf(text, starts)
  return pieces.length > 1 && pieces.every(piece => beginsWithName(piece.text, lexicon)) ? pieces : null
}

/** Where a name begins behind an organisation of the dictionaries. */
function atOrganisations(text: string, lexicon: PeopleLexicon): number[] {
  return lexicon.findOrganisations(text).flatMap(([, end]) => {
    const start = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0)
    return beginsWithName(text.slice(start, start + 80), lexicon) ? [start] : []
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

function piecesOf(text: string, starts: readonly number[]): Piece[] {
  return starts.map((start, n): Piece => {
    const chunk = text.slice(start, starts[n + 1] ?? text.length)
    const lead = chunk.length - chunk.trimStart().length
    return {
      text: chunk.trim().replace(/\s(?:og|samt)$/u, ''),
      start: start + lead,
      before: n === 0 ? 'start' : 'strong',
    }
  })
}

function beginsWithName(text: string, lexicon: PeopleLexicon): boolean {
  const words = text.trim().split(/\s+/)
  return lexicon.judge(words.slice(0, 2)) > 0 || lexicon.judge(words.slice(0, 3)) > 0
}
