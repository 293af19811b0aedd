// A topic in; the topic with any word of the same family that the archive has ("palliation or palliativ") out.

import type { WordFamily } from '../../dictionary/questions.js'
import { searchForm } from '../../store/search-forms.js'
import type { Db } from '../answers/conditions.js'
import { hasSigns } from './expression.js'
import { stands } from './occurs.js'
import type { Translated } from './translate-words.js'

/** Null if there is no such word. */
export async function addFamily(about: string, families: readonly WordFamily[], db: Db): Promise<Translated | null> {
  if (hasSigns(about)) return null
  const ways: string[] = []
  const notes: string[] = []
  for (const { 0: word, index } of about.matchAll(/\p{L}+/gu)) {
    const form = searchForm(word)
    const others = families.find(({ words }) => words.some(one => searchForm(one) === form))?.words ?? []
    const also: string[] = []
    for (const other of others) if (searchForm(other) !== form && (await stands(other, db))) also.push(other)
    // In its place: the same letters may be part of another word before it.
    ways.push(...also.map(other => about.slice(0, index) + other + about.slice(index + word.length)))
    if (also.length > 0) notes.push(`"${word}" is looked for also as ${also.map(one => `"${one}"`).join(' and ')}`)
  }
  return ways.length === 0 ? null : { about: [about, ...ways].join(' or '), note: notes.join('; ') }
}
