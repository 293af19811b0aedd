// Words of a question that stand nowhere in the archive, which is why there is no answer; and the question without them.

import { readLoosely } from '../sentence/loose.js'
import { type Understood, withNotes } from '../sentence/read.js'
import type { Refusal } from '../sentence/reader/atoms.js'
import type { NameBook } from '../sentence/reader/name-book.js'
import type { Setting } from '../sentence/reader/reader.js'
import type { Word } from '../sentence/words/words.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { isNamed } from '../who/is-named.js'
import { chooseReading } from './choose-reading.js'
import { isShort } from './fit-less.js'

export interface Nowhere extends Refusal {
  readonly missing: readonly Word[]
  /** How many other words of the question nobody understands. */
  readonly others: number
}

/** The words that occur in no minutes, which is why there is no answer, and how many others do; null if all occur. */
export async function tellNowhere(
  strange: readonly Word[],
  book: NameBook,
  { db, directory }: AskedArchive,
): Promise<Nowhere | null> {
  const [{ stands }, { translateWords }, { nearestForms }] = await Promise.all([
    import('../search/occurs.js'),
    import('../search/translate-words.js'),
    import('../search/reword.js'),
  ])
  const telling = strange.filter(word => !book.isIdle(word.text))
  // Together, since "sleep apnoea" and "self-harm" are one word in Danish.
  const typed = telling.map(word => word.text)
  const joined = [typed.join(' '), ...typed.slice(1).map((word, index) => `${typed[index]}-${word}`)]
  const put = await Promise.all(
    joined.map(async text => (await translateWords(text, directory.dictionary.englishWords, db, 'missing'))?.about),
  )
  const isPut = (word: string) =>
    joined.some((text, n) => text.split(/[ -]/).includes(word) && put[n]?.split(/[ -]/).includes(word) === false)
  const missing: Word[] = []
  for (const word of telling) {
    if ((await stands(word.text, db)) || (await isNamed(word.text, db)) || (await isTitle(word.text, db))) continue
    if (!isPut(word.text)) missing.push(word)
  }
  if (missing.length === 0) return null
  const list = missing.map(word => `"${word.text}"`).join(', ')
  const near = (await Promise.all(missing.map(word => nearestForms(word.text, db)))).flat()
  const advice = near.length > 0 ? `Near to it the minutes have: ${near.join(', ')}` : 'Ask with words that minutes use'
  return {
    why: `I do not understand ${list}, and ${missing.length === 1 ? 'it stands' : 'they stand'} nowhere in the archive`,
    advice,
    strange,
    missing,
    others: telling.length - missing.length,
  }
}

/** Titles stand only in lists of participants, too. */
async function isTitle(word: string, db: AskedArchive['db']): Promise<boolean> {
  const titled = db
    .selectFrom('participant')
    .select('id')
    .where('title', 'like', `%${word.replace(/[%_]/gu, '')}%`)
  return word.length >= SHORTEST_TITLE && (await titled.limit(1).execute()).length > 0
}

const SHORTEST_TITLE = 5

/** "er mobiler [forbudt] på skolen": without the words that stand nowhere, if that is about something and little; it is told. */
export async function readWithoutMissing(
  sentence: string,
  { missing }: Nowhere,
  setting: Setting,
  archive: AskedArchive,
): Promise<Understood | null> {
  const rest = missing.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, sentence)
  // A name or a number must stand somewhere.
  if (missing.some(({ text }) => !/^\p{Ll}/u.test(text))) return null
  const chosen = await chooseReading(readLoosely(rest, setting), archive)
  if (chosen === null || chosen.question.filter.about === null || !(await isShort(chosen.question, archive)))
    return null
  const list = missing.map(({ text }) => `"${text}"`).join(', ')
  const are = missing.length === 1 ? 'stands nowhere in the archive and is' : 'stand nowhere in the archive and are'
  return withNotes(chosen, [`${list} ${are} left out of the reading`])
}
