// Other wordings of a topic for which no row is found as it stands: in Danish, with misspelt words put right.

import type { Question } from '../filter.js'
import type { Reworded } from '../search/reword.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Settled } from '../who/settle.js'

export interface Asked extends AskedArchive {
  readonly question: Question
  readonly settled: Settled
}

/** Another wording of the topic, with notes that explain it. */
export interface Words {
  readonly words: string
  readonly notes: readonly string[]
}

/**
 * First translates words that occur nowhere, by each Danish word for them; then also words that occur, but hardly with the
 * rest of the topic; then leaves out what is in no dictionary. `others`: each of the further Danish words by itself.
 */
export async function reword({ question, settled, db, directory }: Asked): Promise<{ all: Words[]; others: Words[] }> {
  const [{ mendEnglish, translateOtherwise, translateWords }, { leaveMissing, mendWords }, { plainWords }] =
    await Promise.all([
      import('../search/translate-words.js'),
      import('../search/reword.js'),
      import('../search/telling-words.js'),
    ])
  // "sent on to the town council": bodies, too, are spoken of.
  const bodies = directory.dictionary.englishBodies.map(entry => ({ ...entry, twofold: false }))
  const englishWords = [...directory.dictionary.englishWords, ...bodies]
  const english = await mendEnglish(question.filter.about ?? '', englishWords, db)
  const typed = english?.about ?? question.filter.about ?? ''
  const danish = await translateWords(typed, englishWords, db, 'missing')
  const allDanish = await translateWords(typed, englishWords, db, 'rare')
  const mend = async (translated: Reworded | null): Promise<Words> => {
    const mended = await mendWords(translated?.about ?? typed, db)
    const notes = [...settled.notes, ...[english, translated, mended].flatMap(one => one?.note ?? [])]
    return { words: mended?.about ?? translated?.about ?? typed, notes }
  }
  const reworded = await Promise.all((allDanish?.about === danish?.about ? [danish] : [danish, allDanish]).map(mend))
  if (danish === null) return { all: reworded, others: [] }
  const others = await Promise.all((await translateOtherwise(typed, englishWords, db, danish)).map(mend))
  const [first] = reworded
  const either = others.length === 0 ? [] : [joinWords([first!, ...others])]
  if (question.count) return { all: [...either, ...reworded], others }
  const { words, notes } = reworded.at(-1)!
  const known = new Set(englishWords.flatMap(entry => entry.english))
  const left = await leaveMissing(plainWords(words, directory.isIdle), word => known.has(word), db)
  const without = left === null ? [] : [{ words: left.about, notes: [...notes, left.note] }]
  return { all: [...either, ...reworded, ...without], others }
}

/** Any of them, with all that is told of them. */
const joinWords = (all: readonly Words[]): Words => ({
  words: all.map(({ words }) => words).join(' or '),
  notes: [...new Set(all.flatMap(({ notes }) => notes))],
})
