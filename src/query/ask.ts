// Asks an archive a question: resolves its names and prepares its rows, which are read on demand.

import type { Db } from '../store/schema.js'
import { type AnswerGroup, hasAny, type Prepared, prepare, type Says } from './answers/prepare.js'
import type { Noun, Question } from './filter.js'
import type { FallenOut } from './look-again/fall-out.js'
import { lookAgain, prepareEither } from './look-again/look-again.js'
import { tellAtHead } from './look-again/tell-at-head.js'
import type { ByName } from './look-again/tell-by-name.js'
import { tellCounted } from './look-again/tell-counted.js'
import { tellGroups } from './look-again/tell-groups.js'
import { tellMissing } from './look-again/tell-missing.js'
import { tellSpan } from './look-again/tell-span.js'
import { tellStale } from './look-again/tell-stale.js'
import { widerQuestions, withFewerWords } from './look-again/widen.js'
import type { OfMeeting } from './rows.js'
import type { NamedTally } from './tally.js'
import type { Directory } from './who/directory.js'
import { nameBody } from './who/find-bodies.js'
import { type Settled, settle } from './who/settle.js'

export interface Answer {
  readonly question: Question
  /** How names were resolved, one sentence each. */
  readonly notes: readonly string[]
  /** The body of a row's meeting, with what tells it from others of the same name. */
  readonly nameBody: (row: OfMeeting) => string
  /** The rows: one group for each body that an ambiguous name may mean, otherwise one group without a label. */
  readonly groups: readonly AnswerGroup[]
  /** The same, with rows that match the topic only elsewhere in their item; null if that cannot be. */
  readonly elsewhere: readonly AnswerGroup[] | null
  /** How much of the topic the rows match. */
  readonly says: Says
  /** Whether any row matches the whole topic somewhere in its item. */
  found(): Promise<boolean>
  /** How many there are for each; none where that is not asked. */
  tally(): Promise<readonly NamedTally[]>
  /** The rows that are there because the name of a group says the topic; null where there are none. */
  included(): Promise<ByName | null>
  /** The rows of bodies whose name says the topic, which are left out; null where there are none. */
  leftOut(): Promise<ByName | null>
  /** How many more there are with one word or one condition less. */
  fallenOut(): Promise<readonly FallenOut[]>
  /** If the answer is empty: the nearest question that has an answer. */
  wider(): Promise<Question | null>
}

/** Throws Problem if a name is unknown or a search has no words. `today`: `YYYY-MM-DD`. */
export async function ask(question: Question, db: Db, directory: Directory, today: string): Promise<Answer> {
  const { filter } = question
  const settled = await settle(filter, db, directory)
  const asked =
    (await prepareEither(question, settled, db, directory, today)) ??
    (await prepare(question, settled, filter.about, db, today))
  const found = filter.about === null || (await hasAny(asked, false)) ? asked : null
  const used = found ?? (await lookAgain(question, asked, db, directory, today)) ?? asked
  return {
    question,
    notes: [
      ...used.settled.notes,
      ...(await tellGroups(used.groups(!(await hasAny(used, false))))),
      ...tellBeside(question, settled),
      ...(await tellAgendas(question, settled, db, today)),
      ...(found ? await tellAtHead(question, found, db, directory, today) : []),
      ...(await tellMoney(question, used, db, today)),
      ...(await tellCounted(question, used, db, today)),
      ...(found || filter.about === null || (await hasAny(used)) ? [] : await tellMissing(filter.about, db, directory)),
      ...(filter.about === null ? [] : await tellStale(db)),
      ...(await tellSpan(filter, db)),
    ],
    nameBody: row => nameBody({ ...row, name: row.body }, directory),
    groups: used.groups(false),
    elsewhere: filter.about !== null && speaksOfItem(question.noun) ? used.groups(true) : null,
    says: used.says,
    found: () => hasAny(used),
    tally: async () => {
      if (filter.per === null) return []
      const { tallyAnswer } = await import('./tally.js')
      return tallyAnswer(filter.per, question.noun, used.groups(false), directory)
    },
    included: async () =>
      (await import('./look-again/tell-by-name.js')).countIncluded(question, used, db, directory, today),
    leftOut: async () =>
      (await import('./look-again/tell-by-name.js')).countLeftOut(question, used, db, directory, today),
    fallenOut: async () =>
      (await import('./look-again/fall-out.js')).countFallenOut(question, used, db, directory, today),
    wider: async () => {
      const words = used.words === null ? [] : await tellingParts(used.words, db, directory)
      for (const wider of [...widerQuestions(question, directory), ...withFewerWords(question, words)]) {
        const again = await settle(wider.filter, db, directory)
        if (await hasAny(await prepare(wider, again, wider.filter.about, db, today))) return wider
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

/** Of a joint meeting. */
function tellBeside({ noun }: Question, { candidates }: Settled): string[] {
  const beside = [...new Set(candidates.flatMap(candidate => candidate?.beside ?? []))]
  return noun === 'decisions' && beside.length > 0
    ? [`at joint meetings, what ${beside.join(' or ')} alone decided is left out`]
    : []
}

/** Money is often said yes to in other words than granting it. */
async function tellMoney({ noun, count, filter }: Question, used: Prepared, db: Db, today: string): Promise<string[]> {
  if (noun !== 'decisions' || filter.money || filter.types.join() !== 'granted') return []
  const others = { ...filter, types: ['approved', 'decided', 'agreed'] as const, money: true }
  const yes = await prepare({ noun, count, filter: others }, used.settled, used.words, db, today)
  return (await hasAny(yes))
    ? [
        'others say yes to an amount of money without granting it in so many words: --money instead of --type granted shows them, too',
      ]
    : []
}

/** Agendas list who is invited, not who came. */
async function tellAgendas({ noun, filter }: Question, settled: Settled, db: Db, today: string): Promise<string[]> {
  if (noun !== 'participants' || filter.item !== null || filter.about !== null) return []
  if (filter.kinds.length > 0 && !filter.kinds.includes('dagsorden')) return []
  const left = filter.attendance !== null && filter.kinds.length === 0
  const agendas = { ...filter, kinds: ['dagsorden' as const] }
  const asked = await prepare({ noun: 'participants', count: false, filter: agendas }, settled, null, db, today)
  return (await hasAny(asked))
    ? [
        `of some meetings there is only the agenda (--kind dagsorden): it tells who was called, not who came${left ? ', and is left out' : ''}`,
      ]
    : []
}

/** The nouns that can match a topic by their own words or by the rest of their item. */
const speaksOfItem = (noun: Noun): boolean => ['decisions', 'recommendations', 'actions', 'attachments'].includes(noun)
