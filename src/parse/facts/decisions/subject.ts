// Who acts in a clause, as written: before the verb, or behind it where something else stands first.

import type { Clause } from '../../../danish/clauses.js'
import { isFiniteVerb } from '../../../danish/conjunctions.js'
import { type Token, wordAt } from '../../../danish/phrases.js'
import { INNER_ADVERBS } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { WordClasses } from '../../word-classes.js'
import type { Statement } from './formulas.js'

// Words that may stand first instead of who acts: "Herefter besluttede udvalget", "På mødet godkendte rådet"
export const ADVERBS: ReadonlySet<string> = new Set([
  ...INNER_ADVERBS,
  ...wordSet(
    'herudover herved herunder endeligt slutteligt afslutningsvis her der heraf dernæst først dertil hertil så enstemmigt yderligere generelt sidst deraf sideløbende ydermere',
  ),
])
const PREPOSITIONS = wordSet(
  'i på med efter ved under for af til om vedr vedrørende angående ud fra over mellem uden trods pga grundet hvad forud foruden ifølge iht jf jfr inden mod gennem blandt omkring siden indtil ift hvis trods som',
)
const CONJUNCTIONS = new Set(['og', 'men', 'samt', 'eller', 'for', 'at'])
// Words that end the name of who acts, behind the verb: "besluttede udvalget | at …"
const BEHIND = wordSet(
  'at om enstemmigt ikke derfor dog sig også herefter derefter desuden endvidere således som der på i til med for af den at en et',
)
const MOST_BEHIND = 6
const WE = new Set(['vi', 'man'])
const AUXILIARY = new Set(['kan', 'kunne', 'vil', 'ville', 'har', 'havde'])

/** The first finite verb of a clause; its end where it has none. Not a name: "Lottes rettelse" */
export function findVerb({ sentence, tokens, isFormulaVerb }: Statement, clause: Clause): number {
  for (let i = clause.from + (clause.opened ? 1 : 0); i < clause.to; i++) {
    const { word, start } = tokens[i] as Token
    const isName = i > clause.from && /^\p{Lu}\p{Ll}/u.test(sentence.slice(start, start + 2))
    if (isFormulaVerb(i) || (isFiniteVerb(word) && !isName)) return i
  }
  return clause.to
}

// Not: "Det har været drøftet"
const BODY_LIKE = /^(?!(?:været|blevet)$)\p{L}{4,}(?:en|et|ne)$/u

/** The words that name who acts, as written; null where the clause does not say. `shared`: a later clause asks. */
export function findSubject(
  statement: Statement,
  index: number,
  isThisBody: (words: string) => boolean,
  shared = false,
): string | null {
  const clause = statement.clauses[index] as Clause
  const { tokens } = statement
  const verb = findVerb(statement, clause)
  // "Taget til efterretning.": without a verb nobody acts.
  if (verb === clause.to && !shared) return null
  let from = clause.from + (clause.opened ? 1 : 0)
  const start = from
  while (from < verb && (CONJUNCTIONS.has(wordAt(tokens, from)) || ADVERBS.has(wordAt(tokens, from)))) from++
  // "Herefter besluttede", "og besluttede": the verb comes first.
  if (from === verb) {
    // "Afventer svar fra kommunen.": who acts is left out.
    if (verb === clause.from && clause.before === null && /(?:er|år)$/u.test(wordAt(tokens, verb))) return null
    const adverb = verb > start && ADVERBS.has(wordAt(tokens, verb - 1))
    if (!adverb && clause.before !== null) {
      const earlier = findSubject(statement, clause.before, isThisBody, true)
      if (earlier !== null) return earlier
    }
    return behind(statement, verb + 1, clause.to, isThisBody)
  }
  if (PREPOSITIONS.has(wordAt(tokens, from))) return behind(statement, verb + 1, clause.to, isThisBody)
  // "Dette vurderer vi | er for dyrt": so does "vi" right before another verb.
  if (WE.has(wordAt(tokens, verb - 1))) return textOf(statement, verb - 1, verb)
  const before = tidy(textOf(statement, from, verb))
  // "Oprykningen venter vi med": "vi" behind the verb is who acts, whatever stands before it.
  if (WE.has(wordAt(tokens, verb + 1)) && verb + 1 < clause.to) return textOf(statement, verb + 1, verb + 2)
  // "Det godkendte udvalget", "Det har kantinebestyrelsen vedtaget"
  if (/^(?:det|dette)$/iu.test(before)) {
    const inverted = behind(statement, verb + 1, clause.to, isThisBody)
    const isNamed = BODY_LIKE.test(wordAt(tokens, verb + 1)) && AUXILIARY.has(wordAt(tokens, verb))
    if (inverted !== null && (isNamed || isThisBody(inverted))) return inverted
  }
  // "Forslaget kunne udvalget ikke tilslutte sig": a body behind such a verb is who acts.
  if (AUXILIARY.has(wordAt(tokens, verb)) && !isThisBody(before)) {
    const inverted = behind(statement, verb + 1, clause.to, isThisBody)
    if (inverted !== null && isThisBody(inverted)) return inverted
  }
  return before
}

/** Who did it, where it says so behind the verb: "godkendt | af formanden for udvalget". */
export const findAgent = (statement: Statement, from: number, clause: Clause): string | null =>
  /^\s*(?:(?:også|kun|nu|alene)\s+)?af\s+([^,.;]{2,60})/u.exec(
    textOf(statement, from, Math.min(clause.to, from + 8)),
  )?.[1] ?? null

/** The place or time that a clause begins with: "Chefforum" of "I Chefforum blev", "mødet" of "På mødet blev"; or null. */
export function findPlace(statement: Statement, index: number): string | null {
  const clause = statement.clauses[index] as Clause
  const verb = findVerb(statement, clause)
  if (verb === clause.from || !PREPOSITIONS.has(wordAt(statement.tokens, clause.from))) return null
  if (wordAt(statement.tokens, clause.from + 1) === 'stedet') return null
  return verb > clause.from + 1 ? textOf(statement, clause.from + 1, verb) : null
}

/** Behind the verb: the shortest run of words that names the body, else all words up to a preposition or the like. */
function behind(statement: Statement, from: number, to: number, isThisBody: (words: string) => boolean): string | null {
  const { tokens } = statement
  let end = from
  while (end < Math.min(to, from + MOST_BEHIND) && !BEHIND.has(wordAt(tokens, end))) end++
  if (end === from) return null
  for (let last = from + 1; last <= end; last++) {
    const words = textOf(statement, from, last)
    if (isThisBody(words)) return tidy(words)
  }
  return tidy(textOf(statement, from, end))
}

/** Words [from, to) as written, without marks of emphasis. */
export function textOf({ sentence, tokens }: Pick<Statement, 'sentence' | 'tokens'>, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && to > from ? sentence.slice(first.start, last.end).replaceAll('**', '') : ''
}

/** "Et flertal bestående af A og V" -> "Et flertal". */
function tidy(words: string): string {
  return words.replace(/\s+(?:bestående\s+af|\(|v\/|ved\s).*$/su, '').trim()
}

// "Punkt 3", "Forslag nr. 2", "Model B"; "Begge ansøgninger", "De tre forslag"
const NUMBERED = /^(\p{L}+)\.?\s(?:nr\.?\s?)?(?:\d|\p{L}$)/u
const SEVERAL = /^(?:begge|alle|de\s\p{L}+)\s(\p{L}+)/u
const PRONOUNS = wordSet('det dette den denne')

/** A matter that is dealt with and does not act: "Sagen går videre til", "Forslaget bortfaldt". */
export function namesThing(said: string, { matters }: Pick<WordClasses, 'matters'>): boolean {
  const text = said.toLowerCase()
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  if (PRONOUNS.has(first) || (/(?:en|et|ne)$/u.test(first) && matters.has(first))) return true
  return [NUMBERED, SEVERAL].some(pattern => matters.has(pattern.exec(text)?.[1] ?? ''))
}
