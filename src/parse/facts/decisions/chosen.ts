// Who or what was chosen: "Model B blev valgt", "Udvalget valgte den billigste løsning"; not "Karen Lund blev valgt". A
// sentence taken apart and its verb of choosing in, whether a thing was chosen out.

import type { Clause } from '../../../danish/clauses.js'
import { wordSet } from '../../../danish/word-set.js'
import type { FormulaHit, Statement } from './formulas.js'
import { findSubject, textOf } from './subject.js'

// What ends the words behind the verb that name what is chosen: "valgte tilbuddet | fra den lokale murer"
const BEHIND = wordSet('fra til for i på med af ved som der at om og når hvis efter under enstemmigt ikke')
// "Model B", "forslag nr. 2", "placering 1"
const NUMBERED = /^(?:(?:den|det|en|et)\s)?\p{L}{3,}\s(?:nr\.?\s)?(?:\d{1,2}|\p{Lu})$/u
// "den lille variant", "en mindre model", "to løsninger"
const COUNTED = /^(?:den|det|de|en|et|to|tre|fire|begge)\s\p{Ll}/iu
// "grå fliser"
const DESCRIBED = /^\p{L}+\s\p{Ll}{3,}$/u
// "tilbuddet", "farven blå", "løsningerne". Not: "Karen"
const DEFINITE = /(?<!\p{L})\p{L}{3,}(?:en|et|ne)(?!\p{L})/iu

/** `namesPerson`: whether words name somebody, or a post. */
export function isThingChosen(
  statement: Statement,
  hit: FormulaHit,
  clause: Clause,
  isThisBody: (words: string) => boolean,
  namesPerson: (words: string) => boolean,
): boolean {
  if (clause.kind === 'relative') return false
  const isActive = hit.form === 'present' || hit.form === 'past'
  const isOpen = /^(?:der|det)$/u.test(statement.tokens[clause.from]?.word ?? '')
  const words =
    isActive || isOpen
      ? behind(statement, hit.to, clause.to, isThisBody)
      : (findSubject(statement, hit.clause, isThisBody) ?? textOf(statement, clause.from, hit.from))
  return words !== null && namesThing(words.replace(/\s(?:valgt|blev|er)$/u, ''), namesPerson)
}

/** Behind the verb, past who chose: "Herefter valgte udvalget | model B". */
function behind(statement: Statement, at: number, end: number, isThisBody: (words: string) => boolean): string | null {
  const wordOf = (i: number): string => statement.tokens[i]?.word ?? ''
  const from = isThisBody(textOf(statement, at, at + 1)) ? at + 1 : at
  let to = from
  while (to < end && !BEHIND.has(wordOf(to))) to++
  return to > from ? textOf(statement, from, to) : null
}

function namesThing(words: string, namesPerson: (words: string) => boolean): boolean {
  if (NUMBERED.test(words)) return true
  // A name inside: "den tidligere formand Karen Lund"
  if (/\s\p{Lu}\p{L}/u.test(words) || namesPerson(words)) return false
  return COUNTED.test(words) || DESCRIBED.test(words) || DEFINITE.test(words)
}
