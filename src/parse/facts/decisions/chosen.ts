// Who or what was chosen: "Model B blev valgt", "Udvalget valgte den billigste løsning"; "Karen Lund valgt", "Begge vælges".
// A verb of choosing in its statement in; whether a thing, or somebody named, was chosen out.

import { wordAt } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Chosen } from '../../../dictionary/sentences.js'
import type { Occurrence, Statement } from './formulas.js'
import { findSubject, textOf } from './subject.js'

// Words that end the name of what is chosen, behind the verb: "valgte tilbuddet | fra den lokale murer"
const BEHIND = wordSet('fra til for i på med af ved som der at om og når hvis efter under enstemmigt ikke')
// "Model B", "forslag nr. 2", "placering 1", "nr. 1 og nr. 5"
const NUMBERED =
  /^(?:(?:den|det|en|et)\s)?(?:\p{L}{3,}\s(?:nr\.?\s)?(?:\d{1,2}|\p{L})|nr\.?\s\d{1,2}(?:\sog\snr\.?\s\d{1,2})?)$/u
// "den lille variant", "en mindre model", "to løsninger"
const COUNTED = /^(?:den|det|de|en|et|to|tre|fire|begge)\s\p{Ll}/iu
const PLACE = /^(?!Følgende|Begge|Alle)\p{Lu}\p{Ll}{2,}$/u
// "grå fliser"
const DESCRIBED = /^\p{L}+\s\p{Ll}{3,}$/u
// "tilbuddet", "farven blå", "løsningerne". Not: "Karen"
const DEFINITE = /(?<!\p{L})\p{L}{3,}(?:en|et|ne)(?!\p{L})/iu

/** Tests for words that name those who meet, or those they choose. */
interface Naming {
  readonly isThisBody: (words: string) => boolean
  /** Somebody, or a post. */
  readonly namesPerson: (words: string) => boolean
  /** Somebody by name. */
  readonly isNamed: (words: string) => boolean
}

export function isChosen(chosen: Chosen, occurrence: Occurrence, naming: Naming): boolean {
  const { statement, hit, clause } = occurrence
  const { isThisBody, isNamed } = naming
  if (clause.kind === 'relative') return false
  if (chosen === 'people')
    return (
      namesPeople(textOf(statement, startOf(occurrence), hit.from), isNamed) ||
      namesPeople(textOf(statement, hit.to, statement.tokens.length), isNamed)
    )
  const isActive = hit.form === 'present' || hit.form === 'past'
  const isOpen = /^(?:der|det)$/u.test(wordAt(statement.tokens, clause.from))
  const words =
    isActive || isOpen
      ? behind(statement, hit.to, clause.to, isThisBody)
      : (findSubject(statement, hit.clause, isThisBody) ?? textOf(statement, clause.from, hit.from))
  return words !== null && namesThing(words.replace(/\s(?:valgt|blev|er)$/u, ''), naming)
}

/** Where the name begins; in "Karen Lund (B) valgt", brackets part it from the verb. */
const startOf = ({ statement: { clauses }, hit, clause: { from, before } }: Occurrence): number =>
  from === hit.from && clauses[hit.clause - 1]?.kind === 'aside' ? (clauses[before ?? -1]?.from ?? from) : from

// What may stand around the names of those chosen: "Som kasserer blev | Bo Krogh", "nuværende suppleant | Bo Krogh"
const AROUND =
  /^(?:i\sstedet\s|herefter\s|derefter\s|desuden\s|også\s|derudover\s|endvidere\s|som\s(?:ny\s)?[\p{L}-]+\s|(?:er|blev|bliver)\s|(?:nuværende|tidligere|hidtidig)\s[\p{Ll}-]+\s)+|\s(?:er|blev|bliver|enstemmigt)$/giu
// "Begge", "Alle tre"
const ALL = /^(?:begge(?:\sto)?|alle(?:\s(?:to|tre|fire|fem|seks|syv))?)$/iu

/** "Karen Lund og Bo Krogh", "Begge". Not: "Nyt medlem", "Model B" */
function namesPeople(words: string, isNamed: (words: string) => boolean): boolean {
  const who = words.replace(AROUND, '').trim()
  if (ALL.test(who)) return true
  const [first = ''] = who.split(/,\s|\s(?:og|samt)\s|\s\(|\s(?=(?:som|til|med|for|ved|i)\s)/u)
  return isNamed(first) && !NUMBERED.test(first)
}

/** The words behind the verb, and behind who chose: "Herefter valgte udvalget | model B". */
function behind(statement: Statement, at: number, end: number, isThisBody: (words: string) => boolean): string | null {
  const from = isThisBody(textOf(statement, at, at + 1)) ? at + 1 : at
  let to = from
  while (to < end && !BEHIND.has(wordAt(statement.tokens, to))) to++
  return to > from ? textOf(statement, from, to) : null
}

function namesThing(words: string, { namesPerson, isNamed }: Naming): boolean {
  // "Møn". Not: "Karen"
  if (NUMBERED.test(words) || (PLACE.test(words) && !isNamed(words))) return true
  // "den tidligere formand Karen Lund"
  if (/\s\p{Lu}\p{L}/u.test(words) || namesPerson(words)) return false
  return COUNTED.test(words) || DESCRIBED.test(words) || DEFINITE.test(words)
}
