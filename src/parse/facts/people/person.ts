// One person out of a piece of a list: "Sundhedschef Bo Krogh (A), Viborg Kommune (afbud)". Words in; name, title,
// organisation and remarks out. Order is free: what looks like a name is the name, a title the title.

import { looksLikePersonName } from '../../../danish/names.js'
import type { Remark, RemarkReader } from './remarks.js'
import type { TitleReader } from './titles.js'

export interface Person {
  readonly name: string
  readonly title: string | null
  readonly organisation: string | null
  readonly remarks: readonly Remark[]
  /** Words in brackets that mean nothing known: kept as a note. */
  readonly rest: readonly string[]
}

export interface PeopleLexicon {
  readonly titles: TitleReader
  readonly readRemark: RemarkReader
  /** Whether words name an organisation of the dictionaries ("Danske Regioner", "Region Midtjylland"). */
  readonly isOrganisation: (words: string) => boolean
}

/** What a piece between commas is. */
export type PieceKind = 'name' | 'titled-name' | 'title' | 'remark' | 'organisation'

/** `piece` without its brackets. */
export function kindOfPiece(piece: string, { titles, readRemark, isOrganisation }: PeopleLexicon): PieceKind {
  const text = piece
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\s.:]+$/, '')
    .trim()
  if (text === '') return 'remark'
  if (titles.splitFirst(text)) return 'titled-name'
  if (looksLikePersonName(text) && !isOrganisation(text) && !titles.isTitle(text)) return 'name'
  if (looksLikePersonName(dashed(text).head) && dashed(text).tail !== null) return 'name'
  if (titles.isTitle(text)) return 'title'
  if (titleInOrganisation(text, titles)) return 'title'
  if (readRemark(text)) return 'remark'
  return 'organisation'
}

/** Makes a person of pieces of which one is a name. */
export function makePerson(pieces: readonly string[], lexicon: PeopleLexicon): Person | null {
  const { titles, readRemark } = lexicon
  let name: string | null = null
  const titleParts: string[] = []
  const organisations: string[] = []
  const remarks: Remark[] = []
  const rest: string[] = []
  const remark = (words: string): void => {
    const read = readRemark(words)
    if (read) remarks.push(read)
    else if (words.trim() !== '') rest.push(words.trim())
  }
  for (const piece of pieces) {
    for (const bracket of piece.matchAll(/\(([^)]*)\)?/g)) remark(bracket[1] ?? '')
    const text = piece
      .replace(/\s*\([^)]*\)?/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s–•*-]+(?=\p{L})|[\s.:;*]+$/gu, '')
      .trim()
    const kind = text === '' ? 'remark' : kindOfPiece(text, lexicon)
    if (kind === 'name' && name === null) {
      const { head, tail } = dashed(text)
      name = looksLikePersonName(text) ? text : head
      if (name !== text && tail) remark(tail)
    } else if (kind === 'titled-name' && name === null) {
      const split = titles.splitFirst(text)
      if (split) {
        name = split.name
        titleParts.push(split.title)
      }
    } else if (kind === 'title') {
      const split = titleInOrganisation(text, titles)
      const role = readRemark(text)
      if (role && role.roles.length > 0) remarks.push(role)
      if (split) {
        titleParts.push(split.title)
        organisations.push(split.organisation)
      } else titleParts.push(text)
    } else if (kind === 'remark') {
      if (text !== '') remark(text)
    } else if (text !== '') organisations.push(text)
  }
  if (name === null) return null
  for (const title of titleParts) remarks.push(...rolesInTitle(title, readRemark))
  const onlyRole = titleParts.filter(title => !isBareRole(title, readRemark))
  return {
    name,
    title: onlyRole.length > 0 ? onlyRole.join(', ') : null,
    organisation: organisations.length > 0 ? organisations.join(', ') : null,
    remarks,
    rest,
  }
}

/** "direktør i Region Midtjylland", "souschef i KiAP": title and organisation. Not "chef for sundhed og omsorg". */
function titleInOrganisation(text: string, titles: TitleReader): { title: string; organisation: string } | null {
  for (const match of text.matchAll(/\s+(?:i|ved|hos|fra|på)\s+(?=\p{Lu})/gu)) {
    const title = text.slice(0, match.index)
    const organisation = text.slice(match.index + match[0].length)
    if (titles.isTitle(title) && !/^(?:formand|næstformand|medlem)$/iu.test(title)) return { title, organisation }
  }
  return null
}

/** "Bo Krogh - formand", "Karen Lund – afbud" */
function dashed(text: string): { head: string; tail: string | null } {
  const match = /\s+[–-]\s*|\s*[–-]\s+/u.exec(text)
  return match
    ? { head: text.slice(0, match.index), tail: text.slice(match.index + match[0].length) }
    : { head: text, tail: null }
}

/** "direktør og kommunal medformand" carries a role, "formand for Ældrerådet" does not. */
function rolesInTitle(title: string, readRemark: RemarkReader): Remark[] {
  if (/(?<!\p{L})(?:for|i|af)(?!\p{L})/iu.test(title)) return []
  return title
    .split(/\s+og\s+|,\s*/u)
    .map(part => readRemark(part))
    .filter((r): r is Remark => r !== null && r.roles.length > 0)
    .slice(0, 1)
}

/** "formand", "referent" alone are roles at the meeting and no titles. */
function isBareRole(title: string, readRemark: RemarkReader): boolean {
  const remark = readRemark(title)
  return (
    remark !== null &&
    remark.roles.length > 0 &&
    !/(?<!\p{L})og(?!\p{L})/iu.test(title) &&
    !/\s(?:for|i|af)\s/iu.test(title)
  )
}
