// What is written beside a name, right behind it, in brackets or apart: titles, organisations, remarks and notes.

import { isFiniteVerb } from '../../../../danish/conjunctions.js'
import { findMatches } from '../../../../danish/matches.js'
import type { PeopleLexicon } from '../lexicon.js'
import { findPerson } from './find-person.js'
import { type Part, part, remarkPart } from './part.js'
import { cutPieces, type Piece } from './pieces.js'
import type { Remark } from './remarks.js'
import { scopeAt } from './scope.js'

// "(Stedfortræder: Bo Krogh (V))", "(i stedet mødte Bo Krogh)", behind the one who is away
const SUBSTITUTE =
  /^(?:stedfortræder|suppleant|i stedet(?: mødte| deltog| kom)?|erstattet af|afløst af)\s*(?:er|var)?\s*[:–—-]?\s+/iu
// What stands before that
const AWAY_FIRST =
  /^([^,;:.–-]{3,30})(?:[,;:.]|\s[–-])\s+(?=(?:i stedet|erstattet|afløst|stedfortræder|suppleant)(?!\p{L})|\p{Lu}.*\si\sstedet$)/u
// "(Bo Krogh deltog i stedet)"
const CAME_INSTEAD = /^(.{4,60})\s(?:deltog|deltager|mødte|møder|kom)\s(?:i\sstedet|som\s(?:stedfortræder|suppleant))$/u
// "tlf. 12 34 56 78", and where members of an association live: "B12"
const CONTACT = /^\p{Lu}\d{1,3}[a-z]?$|@|(?:^|\s)(?:tlf|telefon|mobil|mob|e-?mail|mail|lokal)\.?:?\s|^\+?[\d ]{8,}$/iu

// "Til stede var", "Der blev aftalt": words of a sentence. Not: "Institut for Folkesundhed"
const SENTENCE =
  /(?<!\p{L})(?:er|var|bliver|blev|har|havde|vil|skal|kan|deltog|deltager|mødte|ikke|der|som|at)(?!\p{L})/u

/** What follows a name without a comma: "fra Viborg Kommune", "under punkt 3", "direktør". Null: a sentence goes on. */
export function readTail(text: string, at: number, lexicon: PeopleLexicon): Part[] | null {
  if (text === '') return []
  const lead = /^[\s.,:;*–—-]*/u.exec(text)?.[0].length ?? 0
  const whole = text.slice(lead).trimEnd()
  const bare = lexicon.titles.endsInStop(whole) ? whole : whole.replace(/[\s.:*]+$/, '')
  // "Karen Lund samt" at the end of a line goes on with the next.
  if (bare === '' || /^(?:og|samt)$/iu.test(bare)) return []
  const remark = lexicon.readRemark(bare)
  if (remark) return [remarkPart(remark, at + lead, 'same')]
  if (/^\p{Lu}{2,6}$/u.test(bare)) return [part('organisation', bare, at + lead, 'same')]
  // "Ib Dam stedfortræder Bo Krogh"
  const substitute = SUBSTITUTE.exec(bare)?.[0].length ?? 0
  if (substitute > 0 && findPerson(bare.slice(substitute), lexicon, () => true)?.prefix === '')
    return [part('substitute', bare.slice(substitute), at + lead + substitute, 'same')]
  const from = /^(?:fra|ved|hos|v\/|i)\s+(?=\p{Lu}|region)/u.exec(bare)
  if (from) return fromWhere(bare, from[0].length, at + lead, lexicon)
  const parts = classify(bare, at + lead, 'same', lexicon)
  if (parts.some(p => p.kind === 'prose')) return null
  // An unknown word with a capital is an organisation only if a sign sets it apart from the name: "Karen Lund: Kompasset"
  const isApart = text.slice(0, lead).includes(':')
  const isLoose = !isApart && parts.some(p => p.kind === 'organisation' && !namesOrganisation(p.text, lexicon))
  return isLoose ? null : parts
}

/** "fra KL", "fra KL under punkt 3" */
function fromWhere(text: string, from: number, at: number, { readRemark }: PeopleLexicon): Part[] {
  const end = scopeAt(text)
  const scope = end > from ? readRemark(text.slice(end + 1)) : null
  const where = part('organisation', scope ? text.slice(from, end) : text.slice(from), at + from, 'same')
  return scope ? [where, remarkPart(scope, at + end + 1, 'same')] : [where]
}

/** More than the bare noun: "Viborg Kommune", "KL". Not: "Kommune". */
function namesOrganisation(text: string, lexicon: PeopleLexicon): boolean {
  return lexicon.isKnownOrganisation(text) || (/\s/.test(text) && lexicon.isOrganisation(text))
}

export function readBracket(text: string, at: number, lexicon: PeopleLexicon): Part[] {
  const inner = text.slice(1, -1)
  const start = at + 1 + (inner.length - inner.trimStart().length)
  // "(afbud, i stedet mødte Bo Krogh)"
  const [away = '', words = ''] = AWAY_FIRST.exec(inner) ?? []
  const absence = away === '' ? null : lexicon.readRemark(words)
  if (absence?.attendance === 'absent')
    return [
      remarkPart(absence, at + 1, 'bracket'),
      ...readBracket(`(${inner.slice(away.length)})`, at + away.length, lexicon),
    ]
  const substitute = SUBSTITUTE.exec(inner.trim())
  const instead = substitute ? inner.trim().slice(substitute[0].length) : ''
  // "(i stedet kom afdelingsleder Bo Krogh)"
  if (
    substitute &&
    (/^\p{Lu}/u.test(instead) || (!/^for\s/iu.test(instead) && findPerson(instead, lexicon, () => true)))
  )
    return [part('substitute', instead, start + substitute[0].length, 'bracket')]
  const came = CAME_INSTEAD.exec(inner.trim())?.[1]
  if (came && findPerson(came, lexicon, () => true)) return [part('substitute', came, start, 'bracket')]
  const remark = lexicon.readRemark(inner) ?? readOffice(inner.trim(), lexicon)
  if (remark) return [remarkPart(remark, start, 'bracket')]
  // "Karen Lund (214)", "Ida (Bos mor)": where she lives, whose parent she is.
  if (/^\d+\p{L}?$|\p{L}(?:s|\.?['’´]s?)\s(?:mor|far|forældre|bedsteforældre)$/u.test(inner.trim()))
    return [part('note', inner.trim(), start, 'bracket')]
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

// "formand for LMU", "næstformand i Ældrerådet". Not: "formand for Sundhed, Ældre og Omsorg"
const OFFICE =
  /^((?:næst|vice|med)?(?:formand|forkvinde|forperson))\s(?:for|i)\s((?=\p{Lu})[\p{L}\d.&-]+(?:\s[\p{L}\d.&-]+){0,6})$/iu

/** The role counts at a meeting of that body; at any other it is a title. */
function readOffice(text: string, { readRemark }: PeopleLexicon): Remark | null {
  const [, post = '', body = ''] = OFFICE.exec(text) ?? []
  const role = /^\p{Lu}/u.test(body) ? readRemark(post) : null
  return role && { ...role, text, body }
}

/** Pieces in which "og" between what are no persons is left alone: "Sundhed og Omsorg". */
function cutJoined(text: string, lexicon: PeopleLexicon): Piece[] {
  const pieces: Piece[] = []
  for (const piece of cutPieces(text)) {
    const last = pieces.at(-1)
    const joined = last ? text.slice(last.start, piece.start + piece.text.length) : ''
    // "direktør og kommunal medformand" is one title, "formand og referent" are two remarks.
    const isOne =
      last && (!lexicon.readRemark(piece.text) || (!lexicon.readRemark(last.text) && lexicon.titles.isTitle(joined)))
    if (last && piece.before === 'and' && isOne) pieces[pieces.length - 1] = { ...last, text: joined }
    else pieces.push(piece)
  }
  return pieces
}

/** A piece that holds no name. */
export function classify(text: string, at: number, before: Part['before'], lexicon: PeopleLexicon): Part[] {
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
  if (before === 'comma' && titles.isTrade(text)) return [part('organisation', text, at, before)]
  if (titles.isTitle(text) && !/^(?:er|var|bliver|blev|har|havde)\s/u.test(text))
    return [part('title', text, at, before)]
  // Not: "Nykøbing F. Sygehus", "Sct. Hans"
  // "bød velkommen i Sundhedsrådet"
  const tells = isFiniteVerb(/^\p{Ll}+/u.exec(text)?.[0] ?? '')
  const isLong =
    tells || text.length > 90 || /(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2})[.!?]\s/u.test(text) || SENTENCE.test(text)
  if (!isLong && (/^[\p{Lu}\d]/u.test(text) || lexicon.isOrganisation(text)))
    return [part('organisation', text, at, before)]
  return [part('prose', text, at, before)]
}

/**
 * "direktør i Region Midtjylland", "souschef i Lungeforeningen", "direktør Viborg Kommune", "repræsentant for KL". Not: "chef for
 * sundhed og omsorg", "formand for Ældrerådet", "næstformand i Dansk Sygeplejeråd".
 */
function splitTitle(text: string, lexicon: PeopleLexicon): { title: string; organisation: string; at: number } | null {
  const { titles } = lexicon
  for (const match of findMatches(text, /(?<=\S)\s(?:(i|ved|hos|fra|på|v\/|for)\s+)?(?=\p{Lu}|region\s)/gu)) {
    const [title, at] = [text.slice(0, match.index), match.index + match[0].length]
    const organisation = text.slice(at)
    if (!titles.isTitle(title)) continue
    // "chef for det nære sundhedsvæsen i Region Midtjylland"
    const isOpened =
      titles.isOpened(title) && /^(?:i|ved|hos)$/.test(match[1] ?? '') && namesOrganisation(organisation, lexicon)
    if (!isOpened && !titles.isHead(title.split(' ').at(-1) as string)) continue
    if (/^(?:(?:næst|vice|med)?formand|medlem)$/iu.test(title)) continue
    if (match[1] === 'for' && !/(?:repræsentant|medlem)$/iu.test(title)) continue
    if (match[1] === undefined && (!namesOrganisation(organisation, lexicon) || titles.isTitle(text))) continue
    return { title, organisation, at }
  }
  return null
}
