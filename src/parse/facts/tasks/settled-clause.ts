// Whether those who met settled, wished or asked for what a clause says, by the words before its "at".

import { ASKS, SETTLING } from '../decisions/words.js'
import type { Scene } from './scene.js'

// Before "at". Behind "orienterede om, at" somebody only tells.
const SETTLED = new RegExp(
  [
    `(?:${SETTLING}|(?:ønske|fastl[aæ]g)\\p{L}*)(?:\\s+om|\\s+i)?[\\s,:*]*(?:\\p{L}+\\s*){0,2}[\\s,]*$`,
    '(?<!\\p{L})med\\s(?:(?:den|de|følgende)\\s)?(?:tilføjelse|bemærkning|ændring|præcisering|tilretning)(?:en|er)?(?:\\s+om)?[\\s,:]*$',
  ].join('|'),
  'iu',
)
// "Det blev ikke aftalt, at", "Der var ingen enighed om, at"
const DENIED = /(?<!\p{L})(?:ikke|ingen)\s[^,;.]{2,30}[\s,:]*$/iu
// "Der var stemning for, at": enough where somebody is named
const LEANS_TO = /(?<!\p{L})(?:(?:stemning|flertal)\sfor|(?:opbakning|tilslutning)\stil)[\s,:]*$/iu
// "Det præciseredes, at administrationen skal"
const MADE_CLEAR = /(?:præciser(?:es|edes|et)|indskærp(?:es|edes|et))[\s,:]*$/iu
// One person's wish is no task from the meeting: "Ida Holm ønskede, at", "IH havde et ønske om, at", "En beboer ønsker, at".
const WISHED_BY = /^(.*?)\s(?:ønske(?:r|de)|ha(?:r|vde)\s(?:et\s)?ønske)(?!\p{L})[^,]*[\s,:]*$/iu
const SOMEBODY = /^(?:en|et|flere|nogle|enkelte|mange)\s/iu
const URGES = /opfordre(?:r|de)/iu
// "Udvalget bad om, at administrationen fremlægger en plan"
const ASKED_FOR = new RegExp(`^(.*?)${ASKS}(?:\\s\\p{L}+)?\\s+(?:om|til)[\\s,:]*$`, 'iu')

/** `isNamed`: the clause may name who has something to do. */
export function isSettled(scene: Scene, isNamed = true): boolean {
  const { clause, clauses } = scene
  // "spurgt af en nabo, der ønsker, at laget undersøger"
  if (clause.kind !== 'content' || clauses[clause.before ?? -1]?.kind === 'relative') return false
  const { isPerson, tidy } = scene.actors
  const before = openingOf(scene)
  // "at Ida Holm retter listen" in a list below "Vi aftalte"
  if (before === '' && scene.isResolved && isNamed) return true
  if (DENIED.test(before)) return false
  const asks = ASKED_FOR.exec(before)?.[1]
  const wishes = WISHED_BY.exec(before)?.[1]
  const isWish = wishes !== undefined && (isPerson(wishes.trim()) || SOMEBODY.test(wishes))
  // "Rådet opfordrer til, at der laves en plan": what others should do
  const isUrged = !isNamed && URGES.test(before)
  const isAsked = asks !== undefined && tidy(asks) !== null && !isPerson(asks.trim()) && !isUrged
  return (SETTLED.test(before) && !isWish) || isAsked || (isNamed && LEANS_TO.test(before))
}

/** Before "skal", where only what was resolved stands, this is as good as settled. */
export function isMadeClear(scene: Scene): boolean {
  return scene.clause.kind === 'content' && scene.isResolved && MADE_CLEAR.test(openingOf(scene))
}

/** Before the first "at" that "og" joins: "Udvalget ønsker, | at planen forenkles, og at Ida skriver et afsnit". */
function openingOf({ sentence, tokens, clause, clauses }: Scene): string {
  const before = sentence.slice(0, tokens[clause.from]?.start)
  if (!/(?:,|\s)\s?(?:og|samt)\s+$/iu.test(before)) return before
  const first = clauses.find(({ kind, opened }) => kind === 'content' && opened)
  return first && first.from < clause.from ? sentence.slice(0, tokens[first.from]?.start) : before
}
