// Asks an archive a question: resolves its names and prepares its rows, which are read on demand.

import type { Db } from '../store/schema.js'
import { type AnswerGroup, anyOf, hasAny, prepare } from './answers/prepare.js'
import type { Filter, Noun, Question } from './filter.js'
import type { ItemRow, Told } from './look-again/item-texts.js'
import { atPlace, lookAgain, prepareEither } from './look-again/look-again.js'
import { widerQuestions, withFewerWords } from './look-again/widen.js'
import { listNotes } from './notes.js'
import { sameOf } from './options.js'
import type { OfMeeting } from './rows.js'
import { readState } from './who/archive-bodies.js'
import type { AskedArchive } from './who/asked-archive.js'
import type { Directory } from './who/directory.js'
import { nameBody } from './who/find-bodies.js'
import { settle } from './who/settle.js'

export type Answer = Readonly<Awaited<ReturnType<typeof askAnew>>>

/** Throws Problem if a name is unknown. The question asked last is not asked anew: it is tested, then answered. */
export async function ask(question: Question, archive: AskedArchive): Promise<Answer> {
  const key = `${archive.today} ${await readState(archive.db)} ${JSON.stringify(question)}`
  const last = lastAsked.get(archive)
  if (last?.key === key) return last.answer
  const answer = await askAnew(question, archive)
  lastAsked.set(archive, { key, answer })
  return answer
}

const lastAsked = new WeakMap<AskedArchive, { readonly key: string; readonly answer: Answer }>()

async function askAnew(question: Question, archive: AskedArchive) {
  const { filter } = question
  const { db, directory } = archive
  const settled = await settle(filter, archive)
  const asked =
    (await prepareEither(question, settled, archive)) ?? (await prepare(question, settled, filter.about, archive))
  const found = filter.about === null || (await hasAny(asked, false)) ? asked : null
  const placed = found && (await atPlace(question, found, archive))
  const used = placed ?? found ?? (await lookAgain(question, asked, archive)) ?? asked
  return {
    question,
    /** How names were resolved, one sentence each. */
    notes: await listNotes(question, settled, used, found, archive),
    /** The body of a row's meeting, with what tells it from others of the same name. */
    nameBody: (row: OfMeeting) => nameBody({ ...row, name: row.body }, directory),
    /** The rows: one group for each body that an ambiguous name may mean, otherwise one group without a label. */
    groups: used.groups(false) as readonly AnswerGroup[],
    /** The same, with rows that match the topic only elsewhere in their item; null if that cannot be. */
    elsewhere: filter.about !== null && speaksOfItem(question.noun) ? used.groups(true) : null,
    /** How much of the topic the rows match. */
    says: used.says,
    /** A match by its own words is one of the whole topic, and is asked first: the rest is read for nothing else. */
    found: async () => (await hasAny(used, false)) || hasAny(used),
    /** How many there are for each; none where that is not asked. */
    tally: async () => {
      if (filter.per === null) return []
      const { tallyAnswer } = await import('./tally.js')
      return tallyAnswer(filter.per, question.noun, used.groups(false), directory)
    },
    /** The rows that are there because the name of a group says the topic; null where there are none. */
    included: async () => (await import('./look-again/count-by-name.js')).countIncluded(question, used, archive),
    /** The rows of bodies whose name says the topic, which are left out; null where there are none. */
    leftOut: async () => (await import('./look-again/count-by-name.js')).countLeftOut(question, used, archive),
    /** How many more there are with one word or one condition less. */
    fallenOut: async () => (await import('./look-again/fall-out.js')).countFallenOut(question, used, archive),
    /** What the items of these rows tell of earlier meetings or other bodies; without rows, what other items about it tell. */
    earlier: async (rows: readonly ItemRow[]) =>
      (await import('./look-again/list-earlier.js')).listEarlier(rows, filter, used.words, archive),
    /** Where items of these rows speak of it, if their titles do not. */
    excerpts: async (rows: readonly ItemRow[]): Promise<readonly Told[]> => {
      const { listExcerpts, listNext, listSums, listVotes } = await import('./look-again/list-excerpts.js')
      if (question.next) return listNext(rows, db)
      if (question.votes) return listVotes(rows, used.about, db)
      return (question.sums ? listSums : listExcerpts)(rows, used.about, db)
    },
    /** If the answer is empty: the nearest question that has an answer. */
    wider: async () => {
      const words = used.words === null ? [] : await tellingParts(used.words, db, directory)
      const items = speaksOfItem(question.noun) && words.length > 0 ? [itemsAbout(filter, words)] : []
      for (const wider of [...items, ...widerQuestions(question, directory), ...withFewerWords(question, words)]) {
        const again = await settle(wider.filter, archive)
        if (await hasAny(await prepare(wider, again, wider.filter.about, archive))) return wider
      }
      return null
    },
  }
}

/** Word by word, English ones that stand nowhere in Danish. */
async function tellingParts(words: string, db: Db, { dictionary, isIdle }: Directory): Promise<readonly string[]> {
  const [{ plainWords }, { translateWords }] = await Promise.all([
    import('./search/telling-words.js'),
    import('./search/translate-words.js'),
  ])
  return plainWords((await translateWords(words, dictionary.englishWords, db, 'missing'))?.about ?? words, isIdle)
}

/** An item may be about it and have nothing of what is asked for. */
const itemsAbout = (filter: Filter, words: readonly string[]): Question =>
  sameOf('items', { ...filter, about: words.join(' ') })

/** The nouns that can match a topic by their own words or by the rest of their item. */
const speaksOfItem = (noun: Noun): boolean => ['decisions', 'recommendations', 'actions', 'attachments'].includes(noun)

/** The rows to show: those that match the topic in their own words or in their item's title; if there are none, those of items that match it elsewhere. */
export async function chooseShown({ groups, elsewhere }: Answer) {
  const onlyElsewhere = elsewhere !== null && !(await anyOf(groups)) && (await anyOf(elsewhere))
  return { groups: onlyElsewhere ? elsewhere : groups, onlyElsewhere }
}

/** "no decision or item title says "x"; these are of items that say it elsewhere" */
export function sayElsewhere({ question }: Answer): string {
  const noun = question.noun === 'decisions' ? 'decision, recommendation' : question.noun.replace(/s$/, '')
  return `no ${noun} or item title says "${question.filter.about}"; these are of items that say it elsewhere`
}
