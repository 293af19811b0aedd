// Opens a compound that stands nowhere in the archive into two words that do: "forskningsdata" as "forskning" and "data".

import type { Db } from '../answers/conditions.js'
import { lookupForms } from './lookup-forms.js'
import { stands } from './occurs.js'
import type { Telling } from './telling-words.js'

/** Shorter parts are found in too many words by chance. */
const SHORTEST = 4

/** Of several words one is opened: the rest with either part. A word by itself must be said by both parts. */
export async function openCompounds(words: readonly string[], db: Db): Promise<Telling | null> {
  for (const word of words) {
    if (word.length < 2 * SHORTEST || (await stands(word, db))) continue
    const parts = await partsOf(word, db)
    if (parts === null) continue
    const ways =
      words.length === 1
        ? [parts.join(' ')]
        : parts.map(part => words.map(one => (one === word ? part : one)).join(' '))
    const said = parts.map(part => `"${part}"`).join(words.length === 1 ? ' and ' : ' or ')
    return { about: ways.join(' or '), note: `"${word}" stands nowhere in the archive; looked for is ${said}` }
  }
  return null
}

/** The cut with the longest first part. */
async function partsOf(word: string, db: Db): Promise<readonly [string, string] | null> {
  for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (!(await isTerm(right, db))) continue
    for (const stem of [left, left.replace(/[se]$/u, '')])
      if (stem.length >= SHORTEST && (await isTerm(stem, db))) return [stem, right]
  }
  return null
}

const isTerm = async (word: string, db: Db): Promise<boolean> =>
  (await db.selectFrom('term').select('form').where('form', 'in', lookupForms(word)).limit(1).executeTakeFirst()) !==
  undefined
