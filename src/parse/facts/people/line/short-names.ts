// Informal lists that name people by one word each ("Carsten, Mads (ref.) og Per", "pto, keld, claus", "NMA"), or here and
// there by two given names ("Anne Grete"). A text with anything else in it names nobody.

import { once } from '../../../../model/once.js'
import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeople } from './list.js'
import { part } from './part.js'
import { makePerson } from './person.js'
import { bracketsOf, cutPieces, type Piece } from './pieces.js'
import { readParts } from './read-part.js'

/** People with whole names or, where there are none, by one word each. */
export function readNames(text: string, base: number, lexicon: PeopleLexicon): readonly ListedPerson[] {
  const people = readPeople(text, base, lexicon)
  return people.length > 0 ? people : readShortNames(text, base, true, lexicon)
}

/** `isInline`: the text stands behind a label, so that even one word is a list. */
export function readShortNames(text: string, base: number, isInline: boolean, lexicon: PeopleLexicon): ListedPerson[] {
  const found: ListedPerson[] = []
  let singles = 0
  const pieces = cutPieces(text.replace(/\.\s*$/, ''))
  const areInitials = once(() => listInitials(pieces, lexicon))
  for (const piece of pieces) {
    const bracket = bracketsOf(piece.text)[0]
    const whole = (bracket ? piece.text.slice(0, bracket.start) : piece.text).trim()
    const title = titleBefore(whole, lexicon)
    const word = whole.slice(title.length).trimStart()
    const at = piece.start + whole.length - word.length
    const remark = found.length > 0 && !bracket && title === '' ? lexicon.readRemark(piece.text) : null
    const last = found.at(-1)
    if (remark && last) {
      found[found.length - 1] = { ...last, remarks: [...last.remarks, remark] }
      continue
    }
    if (last && !bracket && piece.before !== 'and' && lexicon.titles.isTitle(piece.text)) {
      found[found.length - 1] = { ...last, title: last.title ?? piece.text }
      continue
    }
    const isDouble = isDoubleName(word, lexicon)
    const isName = lexicon.isShortName(word) && !lexicon.isKnownOrganisation(word)
    const isShort = (isName || (INITIALS.test(word) && areInitials())) && !lexicon.titles.isHead(word)
    if (!isDouble && !isShort) return []
    if (!isDouble) singles++
    const name = part('person', word, at, piece.before)
    const said = bracket
      ? readParts({ ...piece, text: piece.text.slice(bracket.start), start: piece.start + bracket.start }, lexicon)
      : []
    if (said.some(p => p.kind === 'person' || p.kind === 'prose')) return []
    found.push({
      ...makePerson([name, ...said], lexicon),
      span: [base + at, base + at + word.length],
      insteadOfIndex: null,
    })
  }
  const isLower = found.some(p => /^\p{Ll}/u.test(p.name))
  // Lower-case words are initials only where all are: "pto, keld, claus". Not: "se bilag", "alle".
  if (isLower && !(found.every(p => /^\p{Ll}+$/u.test(p.name)) && found.length > 1)) return []
  // Two words each may as well be whole names: "Karen Holger, Bo Severin".
  if (singles === 0) return []
  return found.length > 1 || (isInline && found.length === 1) ? found : []
}

const INITIALS = /^\p{Lu}{2,4}$/u
const FEWEST_INITIALS = 3

/** "IH, BK, KL, KAD": initials of people, though elsewhere one of them stands for an organisation. */
function listInitials(pieces: readonly Piece[], { isKnownOrganisation }: PeopleLexicon): boolean {
  const unknown = pieces.filter(({ text }) => INITIALS.test(text) && !isKnownOrganisation(text))
  return unknown.length >= FEWEST_INITIALS && unknown.length * 2 > pieces.length
}

/** "bestyrelsesmedlemmer" in "bestyrelsesmedlemmer Karen", "suppleant" in "suppleant Bo"; empty if there is none. */
function titleBefore(words: string, { titles, isGivenName }: PeopleLexicon): string {
  const [, lead = '', name = ''] = /^(\p{L}+)\s(\p{Lu}\p{Ll}+)$/u.exec(words) ?? []
  const isPost = titles.isTitle(lead) || /medlemmer$/iu.test(lead)
  return !isGivenName(lead) && isPost && isGivenName(name) ? lead : ''
}

/** "Anne Grete", "Hans Peter". */
function isDoubleName(words: string, { isGivenName }: PeopleLexicon): boolean {
  const names = words.split(/\s+/)
  return names.length === 2 && names.every(isGivenName)
}
