// Other words for a topic: any of several things, a word of one family, parts of a compound, a typing error put right.

import type { WordFamily } from '../../dictionary/questions.js'
import type { Db } from '../../store/schema.js'
import { searchForm } from '../../store/search-forms.js'
import { isOneSlip } from '../near-names.js'
import { hasSigns } from './expression.js'
import { isTerm, stands } from './occurs.js'

export interface Reworded {
  readonly about: string
  readonly note: string
}

// "A og B", "A, B and C", "A & B"
const AND = /\s*,\s*(?:(?:og|and|samt)\s+)?|\s+(?:og|and|samt|&)\s+/iu

const TOGETHER = /(?<!\p{L})(?:both|between|både|mellem)(?!\p{L})/iu
const MOST_WORDS = 3

/** Any of several things ("telefoner og budget") that no item mentions together. Null if the topic is a single thing. */
export function eitherOf(about: string): Reworded | null {
  // What stands in quotation marks, or without another, is meant as it is.
  if (/["“”„»«]|(?<!\S)-/.test(about)) return null
  // "lack of time (tidnød)": the same in another word
  const parts = about
    .replace(/\s*\(([^()]+)\)\s*$/u, ', $1')
    .split(AND)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
  // "citizens who have both an illness and an addiction": a clause, whose words belong together
  if (parts.length < 2 || TOGETHER.test(about) || parts.some(part => part.split(/\s+/).length > MOST_WORDS)) return null
  const whole = parts.map(part => withHead(part, parts[0]!))
  const quoted = whole.map(part => `"${part}"`)
  return {
    about: whole.join(' or '),
    note: `no item speaks of ${quoted.join(' and ')} together; looked for is any of them`,
  }
}

const PREPOSITION = /^(?:i|in|på|at|ved|for|of|til|to|fra|from|med|with|af|by|on|hos)$/iu

/** "schools in Solrød and [in Greve]": of what the first of them is. */
function withHead(part: string, first: string): string {
  const words = first.split(/\s+/)
  const end = words.findIndex(word => PREPOSITION.test(word))
  return part !== first && end > 0 && PREPOSITION.test(part.split(/\s+/)[0]!)
    ? `${words.slice(0, end).join(' ')} ${part}`
    : part
}

/** With any word of the same family that the archive has ("palliation or palliativ"). Null if there is no such word. */
export async function addFamily(about: string, families: readonly WordFamily[], db: Db): Promise<Reworded | null> {
  if (hasSigns(about)) return null
  const ways: string[] = []
  const notes: string[] = []
  for (const { 0: word, index } of about.matchAll(/\p{L}+/gu)) {
    const form = searchForm(word)
    const family = families.find(({ words }) => words.some(one => searchForm(one) === form))?.words ?? []
    const others = [...family, ...inOtherGender(word.toLowerCase())]
    const also: string[] = []
    for (const other of others) if (searchForm(other) !== form && (await stands(other, db))) also.push(other)
    // In its place: the same letters may be part of another word before it.
    ways.push(...also.map(other => about.slice(0, index) + other + about.slice(index + word.length)))
    if (also.length > 0) notes.push(`"${word}" is looked for also as ${also.map(one => `"${one}"`).join(' and ')}`)
  }
  return ways.length === 0 ? null : { about: [about, ...ways].join(' or '), note: notes.join('; ') }
}

// "inhabil", "aktuel", "digital", "operativ", "holdbar", "ekstraordinær": the stemmer leaves the -t of their neuter
const COMMON = /(?:[aei]l|iv|bar|ær)$/u

/** "inhabilt" for "inhabil", "inhabil" for "inhabilt". */
function inOtherGender(word: string): readonly string[] {
  if (word.length < SHORTEST_MENDED) return []
  if (COMMON.test(word)) return [`${word}t`]
  return word.endsWith('t') && COMMON.test(word.slice(0, -1)) ? [word.slice(0, -1)] : []
}

/** Shorter parts are found in too many words by chance; but for one that stands before a long one: "nat", "dag". */
const SHORTEST_PART = 4
const SHORTEST_BEFORE_LONG = 3
const LONG_PART = 6

/** `of`: how many of its parts are looked for, of how many that stand there. */
interface Opened extends Reworded {
  readonly of: 'both' | 'one of both' | 'one'
}

/**
 * Opens a compound that stands nowhere in the archive into two words of which at least one does, in the order to try them:
 * "forskningsdata" as "forskning" and "data", then as "data" alone. Of several words one is opened: the rest with either part.
 */
export async function openCompounds(words: readonly string[], db: Db): Promise<readonly Opened[]> {
  for (const word of words) {
    if (word.length < 2 * SHORTEST_PART || (await stands(word, db))) continue
    const parts = await partsOf(word, db)
    if (parts.length === 0) continue
    const put = (part: string) => words.map(one => (one === word ? part : one)).join(' ')
    const said = (some: readonly string[], and: string) =>
      `"${word}" stands nowhere in the archive; looked for is ${some.map(part => `"${part}"`).join(and)}`
    const [first, second] = parts
    const alone = { about: put(parts.at(-1)!), note: said(parts.slice(-1), '') }
    if (second === undefined) return [{ ...alone, of: 'one' }]
    return words.length > 1
      ? [{ about: `${put(first!)} or ${put(second)}`, note: said(parts, ' or '), of: 'both' }]
      : [
          { about: `${first} ${second}`, note: said(parts, ' and '), of: 'both' },
          { ...alone, of: 'one of both' },
        ]
  }
  return []
}

/** The cut with the longest first part, both of whose parts stand there; else what it is ("reglerne"), else what of ("hunde"). */
async function partsOf(word: string, db: Db): Promise<readonly string[]> {
  let head: string | null = null
  let what: string | null = null
  for (let at = word.length - SHORTEST_BEFORE_LONG; at >= SHORTEST_BEFORE_LONG; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const isHead = right.length >= (at < SHORTEST_PART ? LONG_PART : SHORTEST_PART) && (await isTerm(right, db))
    for (const stem of [left, left.replace(/[se]$/u, '')]) {
      if (stem.length < (isHead ? SHORTEST_BEFORE_LONG : SHORTEST_PART) || !(await isTerm(stem, db))) continue
      if (isHead && (stem.length >= SHORTEST_PART || right.length >= LONG_PART)) return [stem, right]
      // "telefonre", of which "telefon" is another form
      if (what === null || stem.length === what.length - 1) what = stem
    }
    if (isHead && right.length >= LONG_PART) head = right
  }
  return [head ?? what ?? []].flat()
}

/** "playground gadget", one known in Danish: the other may be English. Not if it is known, too: then neither stands. */
export async function leaveMissing(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  db: Db,
): Promise<Reworded | null> {
  const there: string[] = []
  const missing: string[] = []
  for (const word of words) ((await stands(word, db)) ? there : missing).push(word)
  // A name or a number must stand somewhere.
  if (there.length === 0 || missing.length === 0 || missing.some(word => !/^\p{Ll}/u.test(word) || isKnown(word)))
    return null
  const list = missing.map(word => `"${word}"`).join(', ')
  const are = missing.length === 1 ? ['stands', 'is'] : ['stand', 'are']
  return { about: there.join(' '), note: `${list} ${are[0]} nowhere in the archive and ${are[1]} left out` }
}

/** Shorter words are similar to too many others. */
const SHORTEST_MENDED = 6

const WORD = new RegExp(`(?<![\\p{L}\\p{N}*-])\\p{L}{${SHORTEST_MENDED},}(?![\\p{L}\\p{N}*])`, 'gu')

/** For a word that does not occur, the only word of the archive that is one slip away. Null if none or several. */
export async function mendWords(about: string, db: Db): Promise<Reworded | null> {
  // What stands in quotation marks is meant as it is.
  if (/["“”„»«]/.test(about)) return null
  const notes: string[] = []
  const mended = new Map<string, string>()
  for (const [word] of about.matchAll(WORD)) {
    const [meant, other] = mended.has(word) ? [] : await nearForms(word, db)
    if (meant === undefined || other !== undefined) continue
    mended.set(word, meant)
    notes.push(`"${word}" stands nowhere in the archive; looked for is "${meant}"`)
  }
  return notes.length === 0
    ? null
    : { about: about.replace(WORD, word => mended.get(word) ?? word), note: notes.join('; ') }
}

const MOST_NEAR = 3

/** Words of the archive that are one typing error away from a word it does not have. */
export async function nearestForms(word: string, db: Db): Promise<readonly string[]> {
  return (await nearForms(word, db)).slice(0, MOST_NEAR)
}

/** None for a word that the archive has. */
async function nearForms(word: string, db: Db): Promise<readonly string[]> {
  const form = searchForm(word)
  if (word.length < SHORTEST_MENDED) return []
  const start = form.slice(0, 2)
  const terms = db.selectFrom('term').select('form').where('form', '>=', start).where('form', '<', `${start}\uffff`)
  const forms = new Set((await terms.execute()).map(row => row.form))
  if (forms.has(form)) return []
  const near = [...forms].filter(one => isOneSlip(one, form) || isOneEnd(one, form))
  // "boliegr", "opgvaer": the slip is in an ending, without which the archive has the word
  return form.length >= SHORTEST_MENDED && near.length > 0 ? near : swappedBack(word, forms)
}

/** The word with two letters beside each other swapped back, once for each form that is known. */
function swappedBack(word: string, forms: ReadonlySet<string>): readonly string[] {
  const ways = [...word].flatMap((letter, at) =>
    at === 0 || at + 1 === word.length ? [] : `${word.slice(0, at)}${word[at + 1]}${letter}${word.slice(at + 2)}`,
  )
  const byForm = new Map(ways.map(way => [searchForm(way), way] as const))
  return [...byForm].flatMap(([form, way]) => (forms.has(form) ? way : []))
}

const isOneEnd = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a))
