// Names and organisations that stand one behind the other without any sign between ("Karen Lund Viborg Kommune Bo Krogh
// Skive Kommune"): pieces in, pieces that hold one person each out.

import type { PeopleLexicon } from './lexicon.js'
import type { Piece } from './pieces.js'

/** Shorter pieces hold no two persons with their organisations. */
const SHORTEST = 40

export function splitFlat(pieces: readonly Piece[], lexicon: PeopleLexicon): Piece[] {
  return pieces.flatMap(piece =>
    piece.text.length < SHORTEST || /[():]/.test(piece.text) ? [piece] : splitPiece(piece, lexicon),
  )
}

function splitPiece(piece: Piece, lexicon: PeopleLexicon): Piece[] {
  const { text } = piece
  const ends = lexicon.findOrganisations(text).map(([, end]) => end)
  if (ends.length < 2) return [piece]
  const found: Piece[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    const chunk = text.slice(start, end)
    if (!beginsWithName(chunk, lexicon)) continue
    const lead = chunk.length - chunk.trimStart().length
    found.push({
      text: chunk.trim(),
      start: piece.start + start + lead,
      before: found.length === 0 ? piece.before : 'strong',
    })
    start = end
  }
  const rest = text.slice(start).trim()
  return found.length > 1 && rest === '' ? found : [piece]
}

function beginsWithName(text: string, lexicon: PeopleLexicon): boolean {
  const words = text.trim().split(/\s+/)
  return lexicon.judge(words.slice(0, 2)) > 0 || lexicon.judge(words.slice(0, 3)) > 0
}
