// English words of a search in Danish: "nursing homes" as "plejehjem". One that narrows nothing ("new") is left out.

import type { EnglishWord } from '../../dictionary/questions.js'
import type { Db } from '../../store/schema.js'
import { searchForm } from '../../store/search-forms.js'
import { isOneSlip } from '../near-names.js'
import { parseExpression } from './expression.js'
import { compileMatch, countIndex } from './match.js'
import { lookupForms, stands } from './occurs.js'
import type { Reworded } from './reword.js'

/** `missing`: words that do not occur in the archive; `rare`: also those for which minutes mostly use a Danish word. */
export type Translatable = 'missing' | 'rare'

/** `meant`: the Danish words that were put. */
interface Translated extends Reworded {
  readonly meant: readonly string[]
}

/** Null if there is nothing to translate. `choice`: of several Danish words that the archive has, which; the last if fewer. */
export async function translateWords(
  about: string,
  english: readonly EnglishWord[],
  db: Db,
  which: Translatable,
  choice = 0,
): Promise<Translated | null> {
  // What stands in quotation marks is meant as it is.
  if (/["“”„»«]/.test(about)) return null
  const notes: string[] = []
  let said = about
  const put: { readonly meant: string; readonly danish: readonly string[] }[] = []
  for (const { word, lower, danish } of byLength(english)) {
    // There are thousands, and a pattern takes far longer to make than to look.
    if (!said.toLowerCase().includes(lower)) continue
    // "audited", "audits", "swimming pools"
    const endings = word.length < SHORTEST_INFLECTED ? '' : word.includes(' ') ? '(?:e?s)?' : '(?:e?s|e?d|ing)?'
    // "the writing group's draft"
    const found = new RegExp(`(?<![\\p{L}\\p{N}*-])${word}${endings}(?:['’]s?)?(?![\\p{L}\\p{N}*-])`, 'iu').exec(said)
    if (!found) continue
    const there = await allStand(found[0], db)
    if (there && (which === 'missing' || danish.length === 0 || isDanish(word, danish))) continue
    const meant = danish.length === 0 ? '' : await thatStands(danish, choice, db)
    if (meant === null || (there && which === 'rare' && !(await isRare(word, meant, db)))) continue
    const rest = `${said.slice(0, found.index)}${meant}${said.slice(found.index + found[0].length)}`
      .replace(/\s+/g, ' ')
      .trim()
    if (rest === '') continue
    said = rest
    if (meant !== '') put.push({ meant, danish })
    const what = meant === '' ? 'it is left out' : `looked for is "${meant}"`
    notes.push(
      there ? `"${found[0]}" is looked for as "${meant}"` : `"${found[0]}" stands nowhere in the archive; ${what}`,
    )
  }
  for (const left of put)
    for (const right of put) {
      if (!said.includes(`${left.meant} ${right.meant}`)) continue
      const joined = await findJoined(left.danish, right.danish, db)
      if (joined === null) continue
      notes.push(`"${left.meant} ${right.meant}" is looked for as "${joined}"`)
      said = said.replace(`${left.meant} ${right.meant}`, joined)
    }
  return notes.length === 0 ? null : { about: said, note: notes.join('; '), meant: put.map(({ meant }) => meant) }
}

interface OneWord {
  readonly word: string
  readonly lower: string
  readonly danish: readonly string[]
}

const sorted = new WeakMap<readonly EnglishWord[], readonly OneWord[]>()

/** Longer ones first: "home care" before "home". */
function byLength(english: readonly EnglishWord[]): readonly OneWord[] {
  const known = sorted.get(english)
  if (known) return known
  const words = english
    .flatMap(entry => entry.english.map(word => ({ word, lower: word.toLowerCase(), danish: entry.danish })))
    .sort((a, b) => b.word.length - a.word.length)
  sorted.set(english, words)
  return words
}

/** The same with the other Danish words that the archive has for the English ones: "plejecenter" for "plejehjem". */
export async function translateOtherwise(
  about: string,
  english: readonly EnglishWord[],
  db: Db,
  first: Translated,
): Promise<readonly Reworded[]> {
  const others: Reworded[] = []
  const known = new Set(first.meant)
  for (let choice = 1; choice <= MOST_OTHERS; choice++) {
    const other = await translateWords(about, english, db, 'missing', choice)
    const further = other?.meant.filter(word => !known.has(word)) ?? []
    if (other === null || further.length === 0) break
    for (const word of further) known.add(word)
    others.push({ about: other.about, note: `looked for is also ${further.map(word => `"${word}"`).join(' and ')}` })
  }
  return others
}

const MOST_OTHERS = 2

/** "telephon policy": English words with a typing error, which Danish minutes have in no spelling; null if there are none. */
export async function mendEnglish(about: string, english: readonly EnglishWord[], db: Db): Promise<Reworded | null> {
  if (/["“”„»«]/.test(about)) return null
  // Also those of phrases: "heart failuure"
  const single = new Set(english.flatMap(entry => entry.english).flatMap(phrase => phrase.split(' ')))
  const notes: string[] = []
  let said = about
  for (const [word] of about.matchAll(/\p{Ll}{6,}/gu)) {
    if (single.has(word) || (await stands(word, db))) continue
    const [meant, ...more] = [...single].filter(one => isOneSlip(word, one))
    if (meant === undefined || more.some(one => !one.startsWith(meant))) continue
    said = said.replace(word, meant)
    notes.push(`"${word}" is read as "${meant}"`)
  }
  return notes.length === 0 ? null : { about: said, note: notes.join('; ') }
}

/** Shorter ones end in other words by chance. */
const SHORTEST_INFLECTED = 5

// "skole" and "læge" as "skolelæge", "trafik" and "sikkerhed" as "trafiksikkerhed"
const LINKS = ['', 's', 'e']

/** The compound of two Danish words, if a word of the archive begins with it. */
async function findJoined(left: readonly string[], right: readonly string[], db: Db): Promise<string | null> {
  for (const first of left)
    for (const second of right)
      for (const link of LINKS) {
        const form = searchForm(`${first}${link}${second}`)
        const found = db.selectFrom('term').select('form').where('form', '>=', form).where('form', '<', `${form}\uffff`)
        if (await found.limit(1).executeTakeFirst()) return `${first}${link}${second}`
      }
  return null
}

/** For a word that occurs, but mostly in Danish ("guideline"): the topic with either. Null if there is none. */
export async function addDanish(about: string, english: readonly EnglishWord[], db: Db): Promise<Reworded | null> {
  if (EITHER.test(about)) return null
  const rare = await translateWords(about, english, db, 'rare')
  // Words that stand nowhere are another matter: they are only put in Danish where nothing else is found.
  if (rare === null || (await translateWords(about, english, db, 'missing')) !== null) return null
  return { about: `${about} or ${rare.about}`, note: rare.note.replaceAll('is looked for as', 'is looked for also as') }
}

const EITHER = /(?<!\p{L})(?:or|eller)(?!\p{L})/iu

/** "register", "database": the word is one of the Danish ones, too. */
function isDanish(word: string, danish: readonly string[]): boolean {
  const forms = lookupForms(word)
  return danish.some(one => forms.includes(searchForm(one)))
}

/** How many times as often the Danish word must occur. */
const RARELY = 3

async function isRare(word: string, danish: string, db: Db): Promise<boolean> {
  return (await countItems(word, db)) * RARELY <= (await countItems(danish, db))
}

const countItems = async (words: string, db: Db): Promise<number> =>
  countIndex(db, (await compileMatch(parseExpression(words), db)).strict)

async function allStand(words: string, db: Db): Promise<boolean> {
  for (const word of words.split(' ')) if (!(await stands(word, db))) return false
  return true
}

/** A word that is far more usual than the first says more than the English one. */
async function thatStands(danish: readonly string[], choice: number, db: Db): Promise<string | null> {
  const there: string[] = []
  for (const one of danish) {
    if (there.length > choice || !(await allStand(one, db))) continue
    const first = there[0]
    if (first === undefined || (await countItems(one, db)) <= FAR_MORE * Math.max(1, await countItems(first, db)))
      there.push(one)
  }
  return there[Math.min(choice, there.length - 1)] ?? null
}

const FAR_MORE = 25
