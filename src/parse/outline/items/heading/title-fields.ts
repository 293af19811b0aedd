// What one piece beside or below the title of an item says: "9.15-9.40", "20 min.", "Oplæg: Karen Lund", "(Bo og Ida)". The
// piece in, what it says out; null where it could be part of a title.

import { findTimes } from '../../../../danish/times.js'
import type { Item } from '../../../../model/document.js'
import type { Lexicon } from '../../../lexicon.js'
import { findCaseNumber, looksLikeCaseNumber } from './case-number.js'
import { splitPresenters } from './heading.js'
import { readPurposes } from './purposes.js'

export interface Piece {
  readonly kind: 'time' | 'who' | 'purpose' | 'case' | 'openness' | 'other'
  readonly said: Partial<Pick<Item, 'start' | 'end' | 'presenters' | 'purpose' | 'closed' | 'caseNumber'>>
  /** The words before it say what it is. */
  readonly isNamed: boolean
}

// "Oplæg: Karen Lund", "Indledning ved Karen Lund", "Oplæg v/Karen Lund"
const NAMED = /^(\p{L}[\p{L}. ]{0,28}?)(?:\s?:\s*|(?<=\s(?:ved|af))\s+|(?<=\sv)\s?(?:\/|\.)\s?)(?=\S)(.{1,120})$/iu

/** The name of a field and its value; `isParted`: by a colon. */
export function readNamed(text: string) {
  const [all, name = '', value = ''] = NAMED.exec(withoutBrackets(text)) ?? []
  const isParted = all?.slice(name.length).trimStart().startsWith(':') ?? false
  return all === undefined ? null : { name: name.trim(), value, isParted }
}

const withoutBrackets = (text: string): string => text.trim().replace(/^[([{]\s*([^()[\]{}]*)\s*[)\]}]$/u, '$1')

/** What the fields of a document say that no dictionary has, by their names. */
export type LearnedFields = ReadonlyMap<string, 'who' | 'other'>

export function readPiece(text: string, lexicon: Lexicon, learned: LearnedFields = new Map()): Piece | null {
  const said = withoutBrackets(text)
  const named = readNamed(said)
  const field = named && (learned.get(named.name.toLowerCase()) ?? lexicon.readTitleField(named.name))
  if (named && field) {
    const own = readBare(named.value, lexicon)
    // "Behandling: Økonomiudvalget" is no purpose.
    if (own && (own.kind === field || field === 'other')) return { ...own, isNamed: true }
    if (field === 'other') return { kind: 'other', said: {}, isNamed: true }
    // "Oplæg: en læge fra Struer", where people stand behind the word elsewhere. Not: "Oplæg: Nye veje i plejen"
    return learned.get(named.name.toLowerCase()) === 'who' && isShort(named.value) && !/[.!?]$|\d/u.test(named.value)
      ? { kind: 'who', said: { presenters: splitPresenters(named.value) }, isNamed: true }
      : null
  }
  // "ved vagtplanlægger Ida Holm": what she is need not be known.
  const by = BY_SOMEBODY.exec(said)?.[1]
  if (by !== undefined && lexicon.people.judge(by.split(/\s+/u)) === 2)
    return { kind: 'who', said: { presenters: splitPresenters(said.replace(/^ved\s/iu, '')) }, isNamed: true }
  const bare = readBare(said.replace(/^(?:v\s?\/|v\.|ved\s)\s*(?=\p{Lu})/iu, ''), lexicon)
  return bare && { ...bare, isNamed: false }
}

const BY_SOMEBODY = /^[Vv]ed\s(?:\p{Ll}[\p{Ll}-]+\s){1,3}(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+)$/u

const LONGEST = 80
const isShort = (text: string): boolean => text.length <= LONGEST

const CLOCK = String.raw`(?:kl(?:\.|okken)?\s*)?\d{1,2}(?:[.:]\d{2})?`
// "9.15-9.40", "kl. 9", "fra 9.15 til 9.40", "9.15". Not: "9", "9-10"
const TIME = new RegExp(
  String.raw`^(?=.*(?:kl|\d[.:]\d))(?:fra\s|ca\.\s)?${CLOCK}(?:\s*(?:[-–—]|til)\s*${CLOCK})?\.?$`,
  'iu',
)
// "20 min.", "ca. 20 minutter", "20'", "½ time", "et kvarter"
const DURATION =
  /^(?:ca\.?\s*)?(?:(?:\d{1,3}|½|\d,\d)\s*(?:min(?:ut(?:ter)?)?|m|timer?|t|['’′])|et kvarter|(?:\p{L}+\s)?(?:kvarter|time|minutter))\.?$/iu

function readBare(value: string, lexicon: Lexicon): Omit<Piece, 'isNamed'> | null {
  if (!isShort(value)) return null
  if (DURATION.test(value)) return { kind: 'time', said: {} }
  const [time] = TIME.test(value) ? findTimes(value.replace(/\.$/u, ''), true) : []
  if (time) return { kind: 'time', said: { start: time.start, end: time.end } }
  const purpose = readPurposes(value, lexicon.words)
  if (purpose) return { kind: 'purpose', said: { purpose } }
  if (looksLikeCaseNumber(value)) return { kind: 'case', said: { caseNumber: findCaseNumber(value)?.number ?? null } }
  if (OPENNESS.test(value)) return { kind: 'openness', said: { closed: !/^åben/iu.test(value) } }
  if (OTHER.test(value)) return { kind: 'other', said: {} }
  return namesPeople(value, lexicon) ? { kind: 'who', said: { presenters: splitPresenters(value) } } : null
}

// "Åben", "LUKKET", "fortroligt punkt"
const OPENNESS = /^(?:åbent?|lukket|fortroligt?|ikke[- ]offentligt?)(?:\s(?:punkt|sag))?$/iu

// "skriftligt", "2. behandling", "fast punkt"
const OTHER =
  /^(?:formalia|(?:skriftligt?|mundtligt?|fortsat|nyt?|fast|udsat)(?:\s(?:punkt|sag))?|\d\.\s(?:behandling|gang|forelæggelse)|forelæggelse nr\.\s?\d)$/iu

// "alle", "formanden", "formandskabet", "begge formænd"
const ROLES =
  /^(?:alle|(?:begge|de|vores)\s\p{Ll}+|\p{L}*(?:formand|formænd|forperson|direktør|leder|kasserer|sekretær|inspektør|chef|referent|præst|rektor|repræsentant)(?:en|ene|erne|ne)|\p{L}*(?:formandskabet|ledelsen|sekretariatet|administrationen|forvaltningen|direktionen|bestyrelsen|udvalget))$/iu

/** "Karen", "Karen og Bo Krogh", "chefkonsulent Ida Holm", "KHL", "formanden". Not: "Viborg", "Nye senge" */
function namesPeople(value: string, { people }: Lexicon): boolean {
  if (/[.!?:]$/u.test(value.replace(/(?<!\p{L})\p{L}\.$/u, ''))) return false
  const isPerson = (name: string): boolean => {
    if (ROLES.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return true
    const words = name.split(/\s+/u)
    if (people.isGivenName(words[0] as string)) return words.length <= MOST_WORDS && words.every(startsLarge)
    return words.some(
      (_, at) =>
        at <= 3 &&
        (people.judge(words.slice(at)) === 2 || (at > 0 && people.isGivenName(words[at] as string))) &&
        (at === 0 || people.titles.isTitle(words.slice(0, at).join(' '))),
    )
  }
  const names = splitPresenters(value)
  return names.length > 0 && names.every(isPerson)
}

const MOST_WORDS = 4
const startsLarge = (word: string): boolean => /^\p{Lu}/u.test(word)

// "9.15-9.40 · Oplæg: Karen", "Karen Lund, 20 min."
export const BETWEEN = /\s*[|·•▸►→\t]\s*|[,;]\s+|(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d{1,2}[.:])/u

/** Null where the line says anything else. */
export function readPieces(text: string, reader: (text: string) => Piece | null): readonly Piece[] | null {
  const whole = reader(text)
  if (whole) return [whole]
  const said = text.replace(/^[([]([^()[\]]*)[)\]]$/u, '$1')
  const parts = said.split(BETWEEN)
  if (parts.length < 2) return null
  const pieces: Piece[] = []
  for (const part of parts) {
    const piece = reader(part)
    if (piece === null) return null
    pieces.push(piece)
  }
  return pieces
}

/** "Nye takster (Karen og Bo)": given names alone are of those who speak to it; of a whole name it may tell. */
export const namesGiven = (text: string, people: Lexicon['people']): boolean =>
  text.split(/,\s+|\s+(?:og|&)\s+/u).every(people.isGivenName)
