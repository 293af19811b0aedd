// One piece of a list of people: "Sundhedschef Bo Krogh (A) fra Viborg Kommune" in; its parts (person, title,
// organisation, remark, note) with where they stand out. Order is free: what looks like a name is the name.

import { findPerson } from './find-person.js'
import type { PeopleLexicon } from './lexicon.js'
import { bracketsOf, cutPieces, type Piece, type Separator } from './pieces.js'
import type { Remark } from './remarks.js'

export type PartKind =
  | 'person'
  | 'title'
  | 'organisation'
  | 'remark'
  | 'note'
  | 'alias'
  | 'substitute'
  | 'nobody'
  | 'prose'

export interface Part {
  readonly kind: PartKind
  readonly text: string
  /** Offset in the text that was cut. */
  readonly start: number
  readonly before: Separator | 'bracket' | 'same'
  /** A name made of known names, or with a title before it. */
  readonly sure: boolean
  readonly remark: Remark | null
}

// "(Stedfortræder: Bo Krogh (V))", "(i stedet mødte Bo Krogh)", behind the one who is away
const SUBSTITUTE =
  /^(?:stedfortræder|suppleant|i stedet(?: mødte| deltog| kom)?|erstattet af|afløst af)\s*(?:er|var)?\s*[:–-]?\s+/iu
const CONTACT = /@|(?:^|\s)(?:tlf|telefon|mobil|mob|e-?mail|mail|lokal)\.?:?\s|^\+?[\d ]{8,}$/iu

// "Til stede var", "Der blev aftalt": words of a sentence. Not: "Institut for Folkesundhed"
const SENTENCE =
  /(?<!\p{L})(?:er|var|bliver|blev|har|havde|vil|skal|kan|deltog|deltager|mødte|ikke|der|som|at)(?!\p{L})/u

/** Longer pieces are running text. */
const LONGEST = 300

export function readParts(piece: Piece, lexicon: PeopleLexicon): Part[] {
  const parts: Part[] = []
  const segments = segmentsOf(piece.text)
  for (const [n, segment] of segments.entries()) {
    const at = piece.start + segment.start
    const before = n === 0 ? piece.before : 'same'
    if (segment.isBracket) parts.push(...readBracket(segment.text, at, lexicon))
    else if (!parts.some(p => p.kind === 'person')) parts.push(...readText(segment.text, at, before, lexicon))
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
  const lead = /^(?:(?:og|samt|v\/|v\.|ved)\s*(?=\p{L}))?[\s*]*/iu.exec(text)?.[0].length ?? 0
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
  const found = findPerson(bare, lexicon, tail => readTail(tail, 0, lexicon) !== null)
  if (!found)
    return classify(lexicon.titles.endsInStop(bare) ? bare : bare.replace(/\.$/, ''), at + lead, before, lexicon)
  const parts: Part[] = []
  if (found.prefix !== '') parts.push(...classify(found.prefix, at + lead, before, lexicon))
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

/** What follows a name without a comma: "fra Viborg Kommune", "under punkt 3", "direktør". Null: a sentence goes on. */
function readTail(text: string, at: number, lexicon: PeopleLexicon): Part[] | null {
  const lead = /^[\s.,:;*–-]*/u.exec(text)?.[0].length ?? 0
  const whole = text.slice(lead).trimEnd()
  const bare = lexicon.titles.endsInStop(whole) ? whole : whole.replace(/[\s.:*]+$/, '')
  if (bare === '') return []
  const remark = lexicon.readRemark(bare)
  if (remark) return [remarkPart(remark, at + lead, 'same')]
  if (/^\p{Lu}{2,6}$/u.test(bare)) return [part('organisation', bare, at + lead, 'same')]
  const from = /^(?:fra|ved|hos|v\/|i)\s+(?=\p{Lu}|region)/u.exec(bare)
  if (from) return [part('organisation', bare.slice(from[0].length), at + lead + from[0].length, 'same')]
  const parts = classify(bare, at + lead, 'same', lexicon)
  if (parts.some(p => p.kind === 'prose')) return null
  // What only begins with a capital is no organisation yet when nothing sets it apart from the name.
  const isLoose = parts.some(p => p.kind === 'organisation' && !namesOrganisation(p.text, lexicon))
  return isLoose ? null : parts
}

/** More than the bare noun: "Viborg Kommune", "KL". Not: "Kommune". */
function namesOrganisation(text: string, lexicon: PeopleLexicon): boolean {
  return lexicon.isKnownOrganisation(text) || (/\s/.test(text) && lexicon.isOrganisation(text))
}

function readBracket(text: string, at: number, lexicon: PeopleLexicon): Part[] {
  const inner = text.slice(1, -1)
  const start = at + 1 + (inner.length - inner.trimStart().length)
  const substitute = SUBSTITUTE.exec(inner.trim())
  if (substitute && /^\p{Lu}/u.test(inner.trim().slice(substitute[0].length)))
    return [part('substitute', inner.trim().slice(substitute[0].length), start + substitute[0].length, 'bracket')]
  const remark = lexicon.readRemark(inner)
  if (remark) return [remarkPart(remark, start, 'bracket')]
  const parts = cutJoined(inner, lexicon).flatMap(piece =>
    classify(piece.text, at + 1 + piece.start, 'bracket', lexicon),
  )
  // Words that mean nothing known are kept as they stand.
  if (parts.some(p => p.kind === 'prose'))
    return inner.trim() === '' ? [] : [part('note', inner.trim(), start, 'bracket')]
  return parts.map(p =>
    p.kind === 'organisation' && /^(?:\p{Lu}{1,4}|\p{Ll}{2,5})$/u.test(p.text) && !lexicon.isKnownOrganisation(p.text)
      ? { ...p, kind: 'alias' }
      : p,
  )
}

/** Pieces in which "og" between what are no persons is left alone: "Sundhed og Omsorg". */
function cutJoined(text: string, lexicon: PeopleLexicon): Piece[] {
  const pieces: Piece[] = []
  for (const piece of cutPieces(text)) {
    const last = pieces.at(-1)
    if (last && piece.before === 'and' && !lexicon.readRemark(piece.text))
      pieces[pieces.length - 1] = { ...last, text: text.slice(last.start, piece.start + piece.text.length) }
    else pieces.push(piece)
  }
  return pieces
}

/** A piece that holds no name. */
function classify(text: string, at: number, before: Part['before'], lexicon: PeopleLexicon): Part[] {
  const { titles, readRemark } = lexicon
  const remark = readRemark(text)
  if (remark) return [remarkPart(remark, at, before)]
  if (CONTACT.test(text)) return []
  // "Karen Lund, Per og Bo Krogh": a given name among names
  if (
    (before === 'comma' || before === 'and' || before === 'strong') &&
    lexicon.isGivenName(text) &&
    !lexicon.isKnownOrganisation(text)
  )
    return [{ ...part('person', text, at, before), sure: true }]
  const split = splitTitle(text, lexicon)
  if (split)
    return [part('title', split.title, at, before), part('organisation', split.organisation, at + split.at, 'same')]
  if (titles.isTitle(text)) return [part('title', text, at, before)]
  const isLong = text.length > 90 || /[.!?]\s/.test(text) || SENTENCE.test(text)
  if (!isLong && (/^[\p{Lu}\d]/u.test(text) || lexicon.isOrganisation(text)))
    return [part('organisation', text, at, before)]
  return [part('prose', text, at, before)]
}

/**
 * "direktør i Region Midtjylland", "souschef i KiAP", "direktør Viborg Kommune", "repræsentant for KL". Not: "chef for
 * sundhed og omsorg", "formand for Ældrerådet", "næstformand i Dansk Sygeplejeråd".
 */
function splitTitle(text: string, lexicon: PeopleLexicon): { title: string; organisation: string; at: number } | null {
  const { titles } = lexicon
  for (const match of text.matchAll(/(?<=\S)\s(?:(i|ved|hos|fra|på|v\/|for)\s+)?(?=\p{Lu}|region\s)/gu)) {
    const [title, at] = [text.slice(0, match.index), match.index + match[0].length]
    const organisation = text.slice(at)
    if (!titles.isTitle(title) || !titles.isHead(title.split(' ').at(-1) as string)) continue
    if (/(?:formand|medlem)$/iu.test(title)) continue
    if (match[1] === 'for' && !/repræsentant$/iu.test(title)) continue
    if (match[1] === undefined && (!namesOrganisation(organisation, lexicon) || titles.isTitle(text))) continue
    return { title, organisation, at }
  }
  return null
}

const part = (kind: PartKind, text: string, start: number, before: Part['before']): Part => ({
  kind,
  text,
  start,
  before,
  sure: false,
  remark: null,
})

const remarkPart = (remark: Remark, start: number, before: Part['before']): Part => ({
  ...part('remark', remark.text, start, before),
  remark,
})

interface Segment {
  readonly text: string
  readonly start: number
  readonly isBracket: boolean
}

/** The text with its brackets set apart. */
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
