// A sentence that was refused for a word in; the word of the lexicon that was probably meant.

import { nearNames } from '../who/suggest.js'
import { lexicon } from './lexicon.js'
import { readWords } from './words.js'

/** `Did you mean "decisions"? `, or nothing. `why` quotes what was not understood. */
export async function nearestWord(sentence: string, why: string): Promise<string> {
  const quoted = /"([^"]+)"/.exec(why)?.[1]
  if (quoted === undefined || !sentence.includes(quoted)) return ''
  const words = lexicon()
    .filter(([meaning]) => meaning.kind !== 'filler' && meaning.kind !== 'beyond')
    .flatMap(([, phrases]) => phrases)
  for (const { text } of readWords(quoted)) {
    // A name is no word of the grammar misspelt.
    if (text.length < 4 || (/^\p{Lu}/u.test(text) && !sentence.startsWith(text))) continue
    const [near] = await nearNames(
      text,
      words.filter(word => word.length >= 4 && !word.includes(' ')),
    )
    if (near) return `Did you mean "${near}"? `
  }
  return ''
}
