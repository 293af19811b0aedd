// Names in a sentence as the archive and dictionaries spell them: "sunhedsudvalget". More than case is noted.

import { fold } from '../../danish/fold.js'
import type { Dictionary } from '../../dictionary/dictionary.js'
import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'
import { isOneSlip } from '../near-names.js'
import { stands } from '../search/occurs.js'
import { createReader } from '../sentence/create-reader.js'
import { type NameBook, nameKey } from '../sentence/reader/name-book.js'
import { type Reader, tieOf } from '../sentence/reader/reader.js'
import type { Word } from '../sentence/words/words.js'
import { type ArchiveBody, listArchiveBodies } from '../who/archive-bodies.js'
import type { AskedArchive } from '../who/asked-archive.js'

export interface Written {
  readonly sentence: string
  readonly notes: readonly string[]
}

/** A corrected name for a range of words (end exclusive). */
interface Correction {
  readonly at: number
  readonly next: number
  readonly meant: string
  /** Whether it corrects a typing error, not only the case. */
  readonly near?: true
}

export async function writeNames(
  sentence: string,
  book: NameBook,
  { db, directory: { dictionary } }: AskedArchive,
): Promise<Written> {
  const reader = createReader(sentence, { book, today: '2000-01-01' })
  const corrections: Correction[] = []
  const places = placesOf(dictionary)
  const bodies = await listArchiveBodies(db)
  const [parts, proper] = [partsOfBodies(dictionary, bodies), properNamesOf(bodies)]
  for (let at = 0; at < reader.words.length; at++) {
    const found =
      (await person(reader, at, db)) ??
      place(reader, at, places) ??
      place(reader, at, proper) ??
      abbreviation(reader, at, parts) ??
      partOfBody(reader, at, parts)
    if (!found || (found.near && (await stands(reader.words[at]!.text, db)))) continue
    corrections.push(found)
    at = found.next - 1
  }
  return corrected(reader, corrections)
}

function corrected({ sentence, words }: Reader, corrections: readonly Correction[]): Written {
  const notes: string[] = []
  let written = sentence
  for (const { at, next, meant } of [...corrections].reverse()) {
    const [start, end] = [words[at]!.start, words[next - 1]!.end]
    const typed = sentence.slice(start, end)
    if (typed === meant) continue
    written = `${written.slice(0, start)}${meant}${written.slice(end)}`
    if (fold(typed) !== fold(meant)) notes.unshift(`"${typed}" is read as "${meant}"`)
  }
  return { sentence: written, notes }
}

/** Only letters, and not a word that the grammar or the dictionaries know. */
const mayBeName = ({ words, book, says }: Reader, at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    word.quote === null &&
    word.key.length > 1 &&
    /^[\p{L}'-]+$/u.test(word.text) &&
    says(at) === null &&
    tieOf(word) === null &&
    !book.isWord(word.text)
  )
}

/** "rune ladefoged", "Rune Ladefogd": a given name and a surname that stand side by side. */
async function person(reader: Reader, at: number, db: Db): Promise<Correction | null> {
  const [first, last] = [reader.words[at], reader.words[at + 1]]
  if (!mayBeName(reader, at) || !mayBeName(reader, at + 1) || last!.afterBreak) return null
  const [given, surname] = [fold(first!.text), fold(last!.text)]
  const names = await listNamesLike(given, db)
  const fits = (same: (a: string, b: string) => boolean) =>
    names.flatMap(written => {
      const own = fold(written).split(/[\s]+/)
      const behind = own.slice(1).find(word => same(surname, word) || same(surname.replace(/'?s$/, ''), word))
      return same(given, own[0]!) && behind !== undefined ? [{ written, own, behind }] : []
    })
  const [exact] = fits((a, b) => a === b)
  // As typed, with capitals: a name in the middle may be left out.
  if (exact) return { at, next: at + 2, meant: `${capital(first!)} ${capital(last!)}` }
  const near = fits((a, b) => a === b || isOneSlip(a, b))
  const [only, ...others] = new Set(near.map(({ written }) => written))
  return only !== undefined && others.length === 0 ? { at, next: at + 2, meant: only } : null
}

const capital = ({ text }: Word): string => text.replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase())

/** Names of people that begin with the same letters, as written. */
async function listNamesLike(given: string, db: Db): Promise<string[]> {
  const start = given.slice(0, 2)
  const { rows } = await sql<{ written: string }>`
    select written from name where kind in ('person', 'responsible')
      and folded >= ${start} and folded < ${`${start}\uffff`} and instr(folded, ' ') > 0`.execute(db)
  return rows.map(row => row.written)
}

/** Folded names of municipalities, in Danish and in English ("copenhagen"), with the name as it is written. */
function placesOf({ municipalities, englishWords }: Dictionary): ReadonlyMap<string, string> {
  const danish = new Map(municipalities.map(({ name }) => [fold(name), name]))
  const english = englishWords.flatMap(({ english, danish: [meant] }) =>
    meant !== undefined && danish.get(fold(meant)) === meant ? english.map(word => [fold(word), meant] as const) : [],
  )
  return new Map([...danish, ...english])
}

/** "skive", "bornholms" */
function place(reader: Reader, at: number, places: ReadonlyMap<string, string>): Correction | null {
  const word = reader.words[at]!
  const key = fold(word.text)
  const own = places.get(key)
  // "in Copenhagen", which the dictionaries know as a word, too; not in a longer name
  const isEnglish =
    own !== undefined && fold(own) !== key && word.quote === null && tieOf(reader.words[at - 1]) !== null
  if (!(isEnglish || mayBeName(reader, at)) || word.key.length < SHORTEST_PLACE) return null
  if (own !== undefined) return { at, next: at + 1, meant: own }
  const owner = key.endsWith('s') ? places.get(key.slice(0, -1)) : undefined
  if (owner !== undefined) return { at, next: at + 1, meant: `${owner}s` }
  const near = key.length < SHORTEST_MISSPELT ? [] : [...places].filter(([one]) => isOneSlip(key, one))
  return near.length === 1 ? { at, next: at + 1, meant: near[0]![1], near: true } : null
}

const SHORTEST_PLACE = 4
const SHORTEST_MISSPELT = 6

/** Words of names of bodies, by their key, and abbreviations. */
function partsOfBodies({ bodies }: Dictionary, here: readonly ArchiveBody[]): ReadonlyMap<string, string> {
  const known = bodies.flatMap(body => [body.name, ...body.aliases, ...body.abbreviations])
  const names = [...known, ...here.flatMap(({ name }) => name ?? [])]
  const parts = new Map<string, string>()
  // Not of a name that is all in capitals: "HAVNENS BYRÅD".
  for (const name of names.filter(one => /\p{Ll}/u.test(one)))
    for (const [short] of name.matchAll(/(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu)) parts.set(short, short)
  for (const name of names)
    for (const [word] of name.matchAll(/\p{L}{6,}/gu)) if (!parts.has(nameKey(word))) parts.set(nameKey(word), word)
  return parts
}

/** Words with a capital inside a body's name: "Bestyrelsen for Hospice Lindely" */
function properNamesOf(here: readonly ArchiveBody[]): ReadonlyMap<string, string> {
  const inner = here.flatMap(({ name }) =>
    [...(name ?? '').matchAll(/(?<=\p{L}\s)\p{Lu}\p{Ll}{3,}/gu)].map(([word]) => word),
  )
  return new Map(inner.map(word => [fold(word), word]))
}

/** "kkr", which dictionaries and minutes write in capitals */
function abbreviation(reader: Reader, at: number, parts: ReadonlyMap<string, string>): Correction | null {
  const word = reader.words[at]!
  const meant = word.text.toUpperCase()
  return mayBeName(reader, at) && parts.get(meant) === meant ? { at, next: at + 1, meant } : null
}

/** "sunhedsudvalg", "hovedudvalet" */
function partOfBody(reader: Reader, at: number, parts: ReadonlyMap<string, string>): Correction | null {
  const word = reader.words[at]!
  if (!mayBeName(reader, at) || word.key.length < SHORTEST_MISSPELT || reader.book.find(reader.words, at)) return null
  const key = nameKey(word.text)
  if (parts.has(key)) return null
  const typed = fold(word.text)
  const near = [...parts].filter(([one, written]) => isOneSlip(key, one) || isOneSlip(typed, fold(written)))
  if (near.length !== 1) return null
  const meant = near[0]![1]
  return { at, next: at + 1, meant: /^\p{Ll}/u.test(word.text) ? meant.toLowerCase() : meant, near: true }
}
