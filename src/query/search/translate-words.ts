// What is looked for in, where nothing is found; English words that stand nowhere in the archive put in Danish out:
// "nursing homes" as "plejehjem". One that narrows nothing ("new") is left out.

import type { EnglishWord } from '../../dictionary/english-word.js'
import type { Db } from '../conditions.js'
import { stands } from './stands.js'

export interface Translated {
  readonly about: string
  readonly note: string
}

/** Null where there is nothing to put in Danish. */
export async function translateWords(
  about: string,
  english: readonly EnglishWord[],
  db: Db,
): Promise<Translated | null> {
  // What stands in quotation marks is meant as it is.
  if (/["“”„»«]/.test(about)) return null
  const notes: string[] = []
  let said = about
  // Longer ones first: "home care" before "home".
  const words = english
    .flatMap(entry => entry.english.map(word => ({ word, danish: entry.danish })))
    .sort((a, b) => b.word.length - a.word.length)
  for (const { word, danish } of words) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}*-])${word}(?![\\p{L}\\p{N}*-])`, 'iu').exec(said)
    if (!found || (await allStand(word, db))) continue
    const meant = danish.length === 0 ? '' : await firstThatStands(danish, db)
    if (meant === null) continue
    const rest = `${said.slice(0, found.index)}${meant}${said.slice(found.index + word.length)}`
      .replace(/\s+/g, ' ')
      .trim()
    if (rest === '') continue
    said = rest
    const what = meant === '' ? 'it is left out' : `looked for is "${meant}"`
    notes.push(`"${found[0]}" stands nowhere in the archive; ${what}`)
  }
  return notes.length === 0 ? null : { about: said, note: notes.join('; ') }
}

async function allStand(words: string, db: Db): Promise<boolean> {
  for (const word of words.split(' ')) if (!(await stands(word, db))) return false
  return true
}

async function firstThatStands(danish: readonly string[], db: Db): Promise<string | null> {
  for (const one of danish) if (await allStand(one, db)) return one
  return null
}
