// For a topic without results: a note that says which of its words occur in no minutes, or that they never occur together.

import type { Db } from '../../store/schema.js'
import { hasSigns, isSmall } from '../search/expression.js'
import { listHeads } from '../who/bodies-by-head.js'
import { type Directory, keysOf } from '../who/directory.js'
import { findPeople } from '../who/find-people.js'

/** They stand in lists of participants or in the name of a body, which are not searched for words. */
const isNamed = async (word: string, db: Db): Promise<boolean> =>
  /^\p{Lu}/u.test(word) && ((await findPeople(db, word)).length > 0 || (await listHeads(db, keysOf(word))).length > 0)

const WORD = /(?<![\p{L}\p{N}*-])(?:\p{L}+-)*\p{L}{3,}(?:-\p{L}+)*(?![\p{L}\p{N}*-])/gu
export async function tellMissing(
  asked: string,
  db: Db,
  directory: Pick<Directory, 'isIdle' | 'dictionary'>,
): Promise<string[]> {
  const [{ stands }, { translateWords }] = await Promise.all([
    import('../search/occurs.js'),
    import('../search/translate-words.js'),
  ])
  // These words were searched in Danish, too.
  const danish = await translateWords(asked, directory.dictionary.englishWords, db, 'missing')
  if (danish) return [danish.note, ...(await tellMissing(danish.about, db, directory))]
  const about = asked
  // "the", "om": function words are not mentioned.
  const words = [...new Set(about.match(WORD))].filter(word => !isSmall(word) && !directory.isIdle(word))
  const missing: string[] = []
  for (const word of words) if (!(await stands(word, db)) && !(await isNamed(word, db))) missing.push(`"${word}"`)
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'stands' : 'stand'
    return [`${missing.join(', ')} ${verb} nowhere in the archive; ask with words that the minutes use`]
  }
  const telling = words.map(word => `"${word}"`)
  if (telling.length < 2 || hasSigns(about)) return []
  return [`nothing of what is asked for says ${telling.slice(0, -1).join(', ')} and ${telling.at(-1)} together`]
}
