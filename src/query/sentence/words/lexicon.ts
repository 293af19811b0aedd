// What words of questions say of the answer wanted, from dictionaries/questions.yaml; longer phrases win (phrases.ts).

import { loadDictionary } from '../../../dictionary/dictionary.js'
import type { QuestionWords } from '../../../dictionary/questions.js'
import type { Capacity, DecisionType, DocumentStatus, Role, Vote } from '../../../model/document.js'
import { once } from '../../../model/once.js'
import type { Noun, Per } from '../../filter.js'
import { createPhraseBook } from './phrases.js'
import { wordKey } from './words.js'

export type Ask = 'who' | 'what' | 'when' | 'where' | 'count'

/** What a word or phrase says. */
export type Meaning =
  /** `documents`: each of a meeting's. `capacity`, `titles`: as what people took part. `about`: the word is the topic, too. */
  | {
      readonly kind: 'noun'
      readonly noun: Noun
      readonly documents?: true
      readonly capacity?: Capacity
      readonly titles?: readonly string[]
      readonly about?: string
    }
  /** `times`: how often, of what happens at meetings. */
  | { readonly kind: 'ask'; readonly ask: Ask; readonly times?: true }
  /** `approved`, `hvad blev aftalt`: decisions of a type. */
  | { readonly kind: 'type'; readonly type: DecisionType }
  /** `decided`, `truffet`: decisions of any type. `of`: a task that was done, advice that was followed, what has effect. */
  | { readonly kind: 'decide'; readonly of?: 'task' | 'advice' | 'effect' }
  /** `say`: what somebody said; `came`: what came of it; `presented`: by whom. */
  | { readonly kind: 'discuss'; readonly say?: true; readonly came?: true; readonly presented?: true }
  | { readonly kind: 'recommend' }
  | { readonly kind: 'meet' }
  | { readonly kind: 'attend'; readonly attendance: 'present' | 'absent' }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  /** Somebody must do something. */
  | { readonly kind: 'duty' }
  | { readonly kind: 'open' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'due' }
  | { readonly kind: 'undated' }
  /** Tasks that nobody was named for. */
  | { readonly kind: 'unassigned' }
  /** `came late`, `inhabil`: of dictionaries/notes.yaml. */
  | {
      readonly kind: 'noted'
      readonly note: string
      readonly word: string
      readonly of: 'attachments' | 'items' | null
    }
  /** Items that were not open to the public. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'unanimous' }
  /** `how`: who was for it, who against; `vote`: which of them. `divided`: not unanimous. */
  | { readonly kind: 'voted'; readonly how?: true; readonly vote?: Vote; readonly divided?: true }
  | { readonly kind: 'status'; readonly status: DocumentStatus }
  /** Meetings of which there is more than an agenda. */
  | { readonly kind: 'minutes' }
  /** Meetings of which there is an agenda and nothing else. */
  | { readonly kind: 'agendaOnly' }
  /** `next meeting`: told by the minutes of the one before. */
  | { readonly kind: 'next' }
  /** `throughout the meeting`: who came late or left is a note beside each. */
  | { readonly kind: 'wholeMeeting' }
  /** `before the next meeting`, of tasks: a deadline in words. */
  | { readonly kind: 'untilNext' }
  /** The helping verb of a question or of a passive: `did`, `har`, `was`, `blev`. `denied`: `didn't`. */
  | { readonly kind: 'active'; readonly denied?: true }
  | { readonly kind: 'passive'; readonly denied?: true }
  | { readonly kind: 'about' }
  /** `but not about …`, `undtagen` */
  | { readonly kind: 'not' }
  /** `how much`: sums stand in the words of decisions; they are shown, not added up. */
  | { readonly kind: 'amount'; readonly bound?: true }
  /** `that`, `som`, `hvor`: what follows belongs to what was said before. */
  | { readonly kind: 'relative' }
  /** `per year`, `each body` (per.ts). */
  | { readonly kind: 'per'; readonly per: Per }
  | { readonly kind: 'most' }
  | { readonly kind: 'and' }
  | { readonly kind: 'or' }
  /** `har vi`, `our`: whoever's minutes the archive holds, but of tasks the asker's own. */
  | { readonly kind: 'ours' }
  /** `oldest first`: the order of the answer. */
  | { readonly kind: 'oldestFirst' }
  /** `at both meetings`: somebody's presence at each. */
  | { readonly kind: 'eachMeeting' }
  /** Says nothing, or `denied` only the other way round what is asked `whether`. */
  | { readonly kind: 'filler'; readonly denied?: true; readonly whether?: true }
  /** Asks for what the archive cannot tell: why, and what it can. */
  | {
      readonly kind: 'beyond'
      readonly why: string
      readonly advice: string
      readonly self?: true
      readonly general?: true
      /** What there is on it is shown beside the refusal. */
      readonly beside?: true
      /** Asks that something be done. */
      readonly acts?: true
    }
  /** `email`, `slet`, first in a sentence. `shows`: only with somebody to send it to; `sends`: also with a body. */
  | {
      readonly kind: 'request'
      readonly why: string
      readonly advice: string
      readonly shows?: true
      readonly sends?: true
    }

/** Words and phrases of one meaning. */
type Line = readonly [meaning: Meaning, phrases: readonly string[]]

/** Read for the first sentence. */
export const lexicon = once((): readonly Line[] =>
  loadDictionary().questionWords.flatMap(entry =>
    entry.says === 'list' ? [] : [[meaningOf(entry), entry.words] as const],
  ),
)

/** Finds the longest phrase at a word; requests are read on their own (request.ts). */
export const phraseBook = once(() =>
  createPhraseBook(
    lexicon().flatMap(([meaning, said]) =>
      meaning.kind === 'request' ? [] : said.map(phrase => [phrase, meaning] as const),
    ),
    wordKey,
  ),
)

/** What an entry leaves open says nothing. */
function meaningOf({ says, words: _, ...further }: QuestionWords): Meaning {
  const isSaid = (value: unknown): boolean => value !== null && value !== false && !(Array.isArray(value) && !value[0])
  const said = Object.entries(further).filter(([, value]) => isSaid(value))
  return { kind: says, ...Object.fromEntries(said) } as Meaning
}
