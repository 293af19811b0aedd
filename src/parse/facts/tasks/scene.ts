// A sentence as readers of tasks see it: words, clauses, verbs and people, and whether it says by when.

import { type Clause, findClauses } from '../../../danish/clauses.js'
import { type Token, tokenise, wordAt } from '../../../danish/phrases.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import { BE_AND_HAVE, MODALS } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import { CHARGED } from '../decisions/words.js'
import type { Actors } from './actors.js'
import type { TaskVerbs } from './task-verbs.js'

/** Tests for words that name who acts. */
export interface Bodies {
  readonly isThisBody: (words: string) => boolean
  /** Another body than the one that meets: what it resolved gives no task here. */
  readonly isElsewhere: (words: string) => boolean
  /** An authority, where an association meets: what it does is told. */
  readonly isOutsider: (words: string) => boolean
}

/** What all sentences of a meeting share. */
export interface Readers extends Bodies {
  readonly verbs: TaskVerbs
  readonly actors: Actors
}

export type TaskSentence = Readonly<ReturnType<typeof readScene>>

/** One of its clauses. */
export interface Scene extends TaskSentence {
  readonly clause: Clause
}

/** "Kommunerne aftalte derfor indbyrdes at", "Sekretariatet lovede at" */
export const TOOK_ON = wordSet('aftalte lovede lover tilbød tilbyder påtog påtager meldte')

const GRAMMAR_VERBS = new Set([...BE_AND_HAVE, ...MODALS, ...CHARGED, ...TOOK_ON, 'får', 'fik'])

/** Whether a verb may give a task, or deny one, whatever the dictionary says. */
export const isGrammarVerb = (word: string): boolean => GRAMMAR_VERBS.has(word)

const BY = 'senest|inden(?!\\s+for)|deadline|frist(?:en)?|snarest|hurtigst'
// "på næste møde", "senest", "inden", "til mødet i maj", "i uge 12", "til 27. maj", "ved udgangen af maj"
const LATER = new RegExp(
  `(?<!\\p{L})(?:${BY}|(?:næste|kommende)(?!\\s(?:år|sæson|periode)(?!\\p{L}))|primo|medio|ultimo|uge\\s\\d|samme\\sdag|til\\s(?:den\\s)?\\d{1,2}\\.\\s\\p{L}{3}|ved\\sudgangen\\saf|(?:til|på)\\s(?:\\p{L}+\\s)?\\p{L}*mødet?)(?!\\p{L})`,
  'u',
)
// "senest", "inden sommerferien", "frist", "til næste møde"
const DUE = new RegExp(
  `(?<!\\p{L})(?:${BY}|(?:til|på)\\s+(?:det\\s+|vores\\s+)?(?:næste|kommende)\\s+\\p{L}*(?:møde|gang))(?!\\p{L})`,
  'u',
)

/** "AF henter et tilbud": the initials of somebody known, and not the word. */
function withCapitals(token: Token, sentence: string, { isGivenName }: Actors): Token {
  if (token.end - token.start > 4 || sentence.startsWith(token.word, token.start)) return token
  const written = sentence.slice(token.start, token.end)
  return /^\p{Lu}{2,4}$/u.test(written) && isGivenName(written) ? { ...token, word: written } : token
}

/** `isResolved`: only what was resolved stands here. `isTaskVerb`: a wanted verb of the dictionary begins there. */
export function readScene(
  readers: Readers,
  text: string,
  isResolved: boolean,
  isTaskVerb: (tokens: readonly Token[], index: number) => boolean,
) {
  const sentence = text.slice(0, LONGEST_SENTENCE).replaceAll('**', '  ')
  const tokens = tokenise(sentence).map(token => withCapitals(token, sentence, readers.actors))
  const lowered = sentence.toLowerCase()
  /** Whether the word at an index is a verb that may give a task. */
  const isVerb = (i: number): boolean => isGrammarVerb(wordAt(tokens, i)) || isTaskVerb(tokens, i)
  const clauses = findClauses(sentence, tokens, isVerb)
  /** Whether the sentence says by when: "på næste møde", "i uge 12". */
  const isLater = LATER.test(lowered)
  /** Whether it says so by "senest", "inden" or the like: then any verb gives a task. */
  const isDue = isLater && DUE.test(lowered)
  return { ...readers, sentence, tokens, clauses, isVerb, isResolved, isLater, isDue }
}
