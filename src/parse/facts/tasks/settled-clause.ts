// Whether what a clause says was settled, wished or asked for by those who met: a sentence taken apart and one clause of it
// in, yes or no out. Goes by the words before its "at".

import type { Clause } from '../../../danish/clauses.js'
import type { Token } from '../../../danish/phrases.js'
import { ASKS, SETTLING } from '../decisions/meeting-verbs.js'
import type { Actors } from './actors.js'

// Before "at": what was settled. After "orienterede om, at" somebody only tells.
const SETTLED = new RegExp(
  [
    `(?:${SETTLING}|(?:ønske|fastl[aæ]g)\\p{L}*)(?:\\s+om|\\s+i)?[\\s,:*]*(?:\\p{L}+\\s*){0,2}[\\s,]*$`,
    '(?<!\\p{L})med\\s(?:(?:den|de|følgende)\\s)?(?:tilføjelse|bemærkning|ændring|præcisering|tilretning)(?:en|er)?(?:\\s+om)?[\\s,:]*$',
  ].join('|'),
  'iu',
)
// "Der var stemning for, at": enough where somebody is named
const LEANS_TO = /(?<!\p{L})(?:(?:stemning|flertal)\sfor|(?:opbakning|tilslutning)\stil)[\s,:]*$/iu
// "Det præciseredes, at administrationen skal"
const MADE_CLEAR = /(?:præciser(?:es|edes|et)|indskærp(?:es|edes|et))[\s,:]*$/iu
// "Ida Holm ønskede, at", "IH havde et ønske om, at", "En beboer ønsker, at"
const WISHED_BY = /^(.*?)\s(?:ønske(?:r|de)|ha(?:r|vde)\s(?:et\s)?ønske)(?!\p{L})[^,]*[\s,:]*$/iu
const SOMEBODY = /^(?:en|et|flere|nogle|enkelte|mange)\s/iu
// "Udvalget bad om, at administrationen fremlægger en plan". One person's wish is no task from the meeting.
const ASKED_FOR = new RegExp(`^(.*?)${ASKS}(?:\\s\\p{L}+)?\\s+(?:om|til)[\\s,:]*$`, 'iu')

/** A clause where it stands. */
export interface Setting {
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly clause: Clause
  /** All of the sentence. */
  readonly clauses: readonly Clause[]
  readonly actors: Actors
  /** Whether it stands where only what was resolved does. */
  readonly isResolved?: boolean
}

/** `isNamed`: the clause may name who has something to do. */
export function isSettled(setting: Setting, isNamed = true): boolean {
  const { clause, clauses } = setting
  // "spurgt af en nabo, der ønsker, at laget undersøger"
  if (clause.kind !== 'content' || clauses[clause.before ?? -1]?.kind === 'relative') return false
  const { isPerson, tidy } = setting.actors
  const before = whatOpens(setting)
  // "at Ida Holm retter listen" in a list below "Vi aftalte"
  if (before === '' && setting.isResolved) return true
  const asks = ASKED_FOR.exec(before)?.[1]
  const wishes = WISHED_BY.exec(before)?.[1]
  const isWish = wishes !== undefined && (isPerson(wishes.trim()) || SOMEBODY.test(wishes))
  const isAsked = asks !== undefined && tidy(asks) !== null && !isPerson(asks.trim())
  return (SETTLED.test(before) && !isWish) || isAsked || (isNamed && LEANS_TO.test(before))
}

/** Before "skal", where only what was resolved stands, as good as settled. */
export function isMadeClear(setting: Setting): boolean {
  return setting.clause.kind === 'content' && setting.isResolved === true && MADE_CLEAR.test(whatOpens(setting))
}

/**
 * The words before the "at" of a clause; where "og" joins it to another, those before the first: "Udvalget ønsker, | at
 * planen forenkles, og at Ida Holm skriver et afsnit".
 */
function whatOpens({ sentence, tokens, clause, clauses }: Setting): string {
  const before = sentence.slice(0, tokens[clause.from]?.start)
  if (!/(?:,|\s)\s?(?:og|samt)\s+$/iu.test(before)) return before
  const first = clauses.find(({ kind, opened }) => kind === 'content' && opened)
  return first && first.from < clause.from ? sentence.slice(0, tokens[first.from]?.start) : before
}
