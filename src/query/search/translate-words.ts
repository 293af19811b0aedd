// Translates English words of a search into Danish: "nursing homes" as "plejehjem". A word that does not narrow the topic
// ("new") is left out.

import type { EnglishWord } from '../../dictionary/questions.js'
import type { Db } from '../../store/schema.js'
import { searchForm } from '../../store/search-forms.js'
import { parseExpression } from './expression.js'
import { compileMatch, countIndex } from './match.js'
import { lookupForms, stands } from './occurs.js'
import type { Reworded } from './reword.js'

/** `missing`: words that do not occur in the archive; `rare`: also those for which minutes mostly use a Danish word. */
export type Translatable = 'missing' | 'rare'

/** Null if there is nothing to translate. */
export async function translateWords(
  about: string,
  english: readonly EnglishWord[],
  db: Db,
  which: Translatable,
): Promise<Reworded | null> {
  // What stands in quotation marks is meant as it is.
  if (/["“”„»«]/.test(about)) return null
  const notes: string[] = []
  let said = about
  const put: { readonly meant: string; readonly danish: readonly string[] }[] = []
  // Longer ones first: "home care" before "home".
  const words = english
    .flatMap(entry => entry.english.map(word => ({ word, danish: entry.danish })))
    .sort((a, b) => b.word.length - a.word.length)
  for (const { word, danish } of words) {
    // There are hundreds, and a pattern takes far longer to make than to look.
    if (!said.toLowerCase().includes(word.toLowerCase())) continue
    // "audited", "audits", "swimming pools"
    const endings = word.length < SHORTEST_INFLECTED ? '' : word.includes(' ') ? '(?:e?s)?' : '(?:e?s|e?d|ing)?'
    const found = new RegExp(`(?<![\\p{L}\\p{N}*-])${word}${endings}(?![\\p{L}\\p{N}*-])`, 'iu').exec(said)
    if (!found) continue
    const there = await allStand(found[0], db)
    if (there && (which === 'missing' || danish.length === 0 || isDanish(word, danish))) continue
    const meant = danish.length === 0 ? '' : await firstThatStands(danish, db)
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

/**
 * For a word that occurs in the archive, but for which minutes mostly use a Danish one ("guideline"): the topic with either
 * of them. Null if there is no such word.
 */
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

async function firstThatStands(danish: readonly string[], db: Db): Promise<string | null> {
  for (const one of danish) if (await allStand(one, db)) return one
  return null
}
