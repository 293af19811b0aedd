// One piece of a list, in any order: "Sundhedschef Bo Krogh (A) fra Viborg Kommune". What looks like a name is it.

import type { PeopleLexicon } from '../lexicon.js'
import { findPerson, looksLikeOccupation } from './find-person.js'
import { type Part, part, remarkPart } from './part.js'
import { bracketsOf, type Piece } from './pieces.js'
import { classify, readBracket, readTail } from './said.js'

/** Longer pieces are running text. */
const LONGEST = 300

export function readParts(piece: Piece, lexicon: PeopleLexicon): Part[] {
  const parts: Part[] = []
  const segments = segmentsOf(piece.text)
  for (const [n, segment] of segments.entries()) {
    const at = piece.start + segment.start
    const before = n === 0 ? piece.before : 'same'
    if (segment.isBracket) {
      parts.push(...readBracket(segment.text, at, lexicon))
    } else if (!parts.some(p => p.kind === 'person')) parts.push(...readText(segment.text, at, before, lexicon))
    else {
      // "som stedfortræder for Bo Krogh (A)": the bracket is the other's.
      const rest = piece.text.slice(segment.start).trimStart()
      const whole = lexicon.readRemark(rest)
      if (whole?.insteadOf) return [...parts, remarkPart(whole, piece.start + piece.text.length - rest.length, 'same')]
      parts.push(...(readTail(segment.text, at, lexicon) ?? [part('prose', segment.text, at, 'same')]))
    }
  }
  return parts
}

function readText(text: string, at: number, before: Part['before'], lexicon: PeopleLexicon): Part[] {
  const lead =
    /^(?:(?:(?:og|samt|ved|desuden|endvidere|derudover|herudover)\s+|v\/\s*|v\.\s*)(?=\p{L}))?[\s*]*/iu.exec(text)?.[0]
      .length ?? 0
  const bare = text.slice(lead).replace(/[\s.:*]+$/, m => (m.startsWith('.') ? '.' : ''))
  if (bare.replace(/\.$/, '') === '') return []
  if (bare.length > LONGEST) return [part('prose', bare, at + lead, before)]
  // "Karen Lund: afbud"
  const colon = /:\s+([^:]{2,40})$/u.exec(bare)
  const status = colon ? lexicon.readRemark(colon[1] as string) : null
  if (colon && status && colon.index > 0)
    return [
      ...readText(bare.slice(0, colon.index), at + lead, before, lexicon),
      remarkPart(status, at + lead + colon.index + 2, 'same'),
    ]
  if (lexicon.titles.isNobody(bare)) return [part('nobody', bare, at + lead, before)]
  // "som stedfortræder for Maja Holm Dam": the name is the other's.
  const other = lexicon.readRemark(bare)
  if (other?.insteadOf) return [remarkPart(other, at + lead, before)]
  const found = findPerson(bare, lexicon, tail => readTail(tail, 0, lexicon) !== null)
  if (!found)
    return classify(lexicon.titles.endsInStop(bare) ? bare : bare.replace(/\.$/, ''), at + lead, before, lexicon)
  const parts: Part[] = []
  if (found.prefix !== '') {
    const said = classify(found.prefix, at + lead, before, lexicon)
    const isNew = looksLikeOccupation(found.prefix) && said.every(p => p.kind === 'prose' || p.kind === 'note')
    parts.push(...(isNew ? [part('title', found.prefix, at + lead, before)] : said))
  }
  const isSure = found.sure || parts.some(p => p.kind === 'title' || p.kind === 'remark')
  parts.push({
    ...part('person', found.name, at + lead + found.start, parts.length > 0 ? 'same' : before),
    sure: isSure,
  })
  const tailAt = found.start + found.name.length
  const tail = bare.slice(tailAt)
  parts.push(...(readTail(tail, at + lead + tailAt, lexicon) ?? [part('prose', tail, at + lead + tailAt, 'same')]))
  return parts
}

interface Segment {
  readonly text: string
  readonly start: number
  readonly isBracket: boolean
}

/** The brackets of a text, and what stands between them. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const push = (to: number, isBracket: boolean): void => {
    if (text.slice(at, to).trim() !== '') segments.push({ text: text.slice(at, to), start: at, isBracket })
    at = to
  }
  for (const bracket of bracketsOf(text)) {
    push(bracket.start, false)
    push(bracket.end, true)
  }
  push(text.length, false)
  return segments
}
