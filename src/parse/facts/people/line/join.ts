// Keeps together what "og" joins in a list, and tells which parts belong to the person behind them.

import type { PeopleLexicon } from '../lexicon.js'
import type { Part } from './part.js'
import type { Piece } from './pieces.js'
import { readParts } from './read-part.js'

const LONGEST_JOINED = 120

/** "direktør og medformand", "Børn og Unge": an "og" that no person follows joins the words around it. */
export function joinParts(pieces: readonly Piece[], text: string, lexicon: PeopleLexicon): Part[] {
  const parts: Part[] = []
  let last: Piece | null = null
  let from = 0
  let hasPerson = false
  for (const piece of pieces) {
    const own = readParts(piece, lexicon)
    const opensPerson = own.some(p => p.kind === 'person' || p.kind === 'nobody')
    const stands = parts.slice(from).some(p => p.kind === 'person')
    const isJoint = last !== null && (piece.before === 'and' || (piece.before === 'slash' && !hasPerson))
    const saysMore = own.length > 0 && own.every(p => p.kind === 'remark' && p.remark?.party == null)
    if (isJoint && last && last.text.length < LONGEST_JOINED && !opensPerson && !(saysMore && stands)) {
      const start: number = last.start
      last = { text: text.slice(start, piece.start + piece.text.length), start, before: last.before }
      parts.splice(from, parts.length, ...readParts(last, lexicon))
      continue
    }
    // "direktør og kommunal medformand Karen Lund": the title before the "og" is hers, too.
    if (last && piece.before === 'and' && opensPerson && own[0]?.kind !== 'person' && isTitleAhead(parts, from)) {
      const start: number = last.start
      const whole = readParts({ ...last, text: text.slice(start, piece.start + piece.text.length) }, lexicon)
      if (whole.some(p => p.kind === 'person')) {
        parts.splice(from, parts.length, ...whole)
        last = piece
        hasPerson = true
        continue
      }
    }
    from = parts.length
    last = piece
    hasPerson ||= opensPerson
    parts.push(...own)
  }
  return parts
}

/** Whether a title stands alone at `from` that is not the missing title of the person before it. */
function isTitleAhead(parts: readonly Part[], from: number): boolean {
  const ahead = parts[from]
  if (parts.length - from !== 1 || !ahead || !(ahead.kind === 'title' || (ahead.remark?.roles.length ?? 0) > 0))
    return false
  for (let at = from - 1; at >= 0; at--) {
    const kind = parts[at]?.kind
    if (kind === 'organisation' || kind === 'title') return true
    if (kind === 'person') return ahead.before === 'strong'
  }
  return true
}

/** Parts of the person behind: "direktør" in "…; direktør, Ida Dam", "overlæge" in "…, KL, overlæge Ida Dam". */
export function findLeading(parts: readonly Part[]): boolean[] {
  const leads: boolean[] = parts.map(() => false)
  for (let at = parts.length - 2; at >= 0; at--) {
    const [part, next] = [parts[at] as Part, parts[at + 1] as Part]
    if (part.kind === 'person') continue
    const isBound = next.before === 'same' && (next.kind === 'person' || leads[at + 1] === true)
    const isFirst =
      part.kind === 'title' && part.before === 'strong' && next.kind === 'person' && next.before === 'comma'
    leads[at] ||= isBound || isFirst
    if (isBound && part.kind === 'title' && next.kind === 'person') leadRow(parts, at, leads)
  }
  return leads
}

/** The titles before the one at `at` are the next person's, too, if the person before has an organisation already. */
function leadRow(parts: readonly Part[], at: number, leads: boolean[]): void {
  let first = at
  while (parts[first - 1]?.kind === 'title') first--
  const own = parts[first - 1]
  // A semicolon parts people: "…; professor, dr.med. Karen Lund"
  if (own?.kind === 'organisation' || (own && parts[first]?.before === 'strong')) leads.fill(true, first, at)
}
