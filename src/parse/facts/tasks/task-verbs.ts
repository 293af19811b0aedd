// Finds the verbs of dictionaries/tasks.yaml: the words of a sentence and an index in, what verb stands there out.

import { indexPhrases, matchPhrase, type Token, wordAt } from '../../../danish/phrases.js'
import { INNER_ADVERBS } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Task } from '../../../dictionary/sentences.js'

/** `task`: to be done after the meeting; `later`: only where it says by when; `tells`: happens at the meeting. */
export type TaskVerb = 'task' | 'later' | 'tells'

export type TaskVerbs = Readonly<ReturnType<typeof indexTaskVerbs>>

export function indexTaskVerbs(tasks: readonly Task[]) {
  const verbs = indexPhrases(tasks.flatMap(task => task.present.map(written => [written, task] as const)))
  const open = indexPhrases(tasks.flatMap(task => task.passive.map(written => [written, task] as const)))
  const infinitives = new Map<string, 'tells' | 'later'>()
  const passive = new Set<string>()
  for (const { present, tells, later, foretells } of tasks) {
    for (const infinitive of foretells) infinitives.set(infinitive, 'tells')
    for (const written of present) {
      if (!tells && /^\p{L}+er$/u.test(written)) passive.add(written.replace(/r$/u, 's'))
      if (later && !/\s/u.test(written)) infinitives.set(written.replace(/r$/u, ''), 'later')
    }
  }
  return {
    /** The longest verb that begins at an index; null where none does. */
    verbAt: (tokens: readonly Token[], index: number): TaskVerb | null => {
      let longest = 0
      let kind: TaskVerb | null = null
      for (const { phrase, meaning } of verbs(tokens, index)) {
        const length = matchPhrase(phrase, tokens, index, INNER_ADVERBS) - index
        if (length <= longest) continue
        longest = length
        const isOnlyTold =
          meaning.tells ||
          (meaning.whom && !namesOthers(tokens, index + length)) ||
          (meaning.sought && KNOWN.test(wordAt(tokens, index + length)))
        kind = isOnlyTold ? 'tells' : meaning.later ? 'later' : 'task'
      }
      return kind
    },
    /** "udarbejdes", "undersøges": the passive of a verb that gives a task. */
    isPassive: (word: string) => passive.has(word),
    /** Whether a passive begins at an index that gives a task to nobody named: "indhentes", "følges op". */
    isOpenAt: (tokens: readonly Token[], index: number) =>
      open(tokens, index).some(({ phrase }) => matchPhrase(phrase, tokens, index) >= 0),
    /** What "vil" announces before an infinitive: "vil præsentere", "vil fremlægge"; null for most. */
    infinitiveKind: (word: string) => infinitives.get(word) ?? null,
  }
}

// "prisen", "konklusionerne", "dem". Not: "en", "billeder"
const KNOWN = /^(?:de[mnt]|dette|denne|disse|hinanden|\p{L}{2,}(?:en|et|ne))$/u
// "sygehusene", "kommunen", "de 22 kommuner". Not: "udvalget", "medlemmerne", who are at the meeting
const OTHERS =
  /^(?!.*(?:udvalg|råd|bestyrelse|gruppe|forum|nævn|møde|forsamling|deltager|medlem)\p{L}{0,5}$)\p{L}{3,}(?:n|et|ne)$/u
const WHOM = wordSet('de alle samtlige øvrige')
const NO_NOUN = wordSet('sammen igen siden inden uden meget alene netop')
// "orienterer kommunerne om, at" tells them at the meeting
const TELLS_THEM = 5

/** Whether others than those who meet are told, and not of what is then said. */
function namesOthers(tokens: readonly Token[], from: number): boolean {
  const word = wordAt(tokens, from)
  if (!WHOM.has(word) && (!OTHERS.test(word) || NO_NOUN.has(word))) return false
  return !tokens
    .slice(from, from + TELLS_THEM)
    .some(({ word: next }, n) => next === 'om' && wordAt(tokens, from + n + 1) === 'at')
}
