// "How much did project A get": sums stand in the words of decisions. Those are shown, and nothing is added up.

import type { Noun } from '../../filter.js'
import { ASKING, type Atom, isName, kindSet, meaningOf, type Refusal, says, saysOneOf } from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'
import type { Reader } from '../reader/reader.js'
import { NOT_TOLD, twoNouns } from '../reader/refusals.js'
import { isIn, lengthIn } from '../words/lists.js'
import { matchAt } from '../words/words.js'

export const SUM_NOTE = 'amounts stand in the words of the decisions, where the minutes tell them, and are not added up'
/** "grants of over 500.000 kr." */
export const BOUND_NOTE =
  'amounts are not compared: those of any size are shown, and the words of each tell its own, where the minutes do'

/** Without a topic or a name, or with "in all", one sum of many would be the answer. */
export function refuseSum(reader: Reader, atoms: readonly Atom[], noun: Noun): Refusal | null {
  if (atoms.some(isBound)) return noun === 'decisions' ? null : NOT_TOLD.compared
  const what = atoms.some(atom => NARROWS.has(atom.kind))
  if (noun !== 'decisions' || !what) return NOT_TOLD.sum
  // "how much did A get, and who got nothing"
  if (asksTwice(atoms)) return twoNouns(['two things'])
  return reader.words.some((_, at) => lengthIn('in-all', reader.words, at) > 0) ? NOT_TOLD.sum : null
}

export const isBound = (atom: Atom): boolean => says(atom, 'amount', { bound: true })

const NARROWS: ReadonlySet<Atom['kind']> = new Set<Atom['kind']>(['topic', 'item', 'case', 'name'])

/** "how much [of the pool] did [project A] get": what is no other part of such a question is what the money is for. */
export function findMoneysUse(reader: Reader, atoms: readonly Atom[]): Atom[] {
  const made: Atom[] = []
  for (let index = 0; index < atoms.length; index++) {
    let start = index
    while (atoms[start]?.kind === 'preposition') start++
    let end = start
    while (atoms[end]?.kind === 'unknown' || (end > start && belongsTo(reader, atoms[end]))) end++
    if (end === start) {
      made.push(atoms[index]!)
      continue
    }
    const [from, to] = [atoms[start]!.at, atoms[end - 1]!.next]
    made.push({ kind: 'topic', text: reader.text(from, to), at: from, next: to })
    index = end - 1
  }
  return made
}

/** "the pruning [of the old oak]", "project [A]" */
const belongsTo = (reader: Reader, atom: Atom | undefined): boolean => isLetter(reader, atom) || isOfThing(atom)

/** In small letters, and not built like a body's name. */
const isOfThing = (atom: Atom | undefined): boolean =>
  isName(atom) &&
  (atom.tie === 'by' || atom.tie === 'of') &&
  atom.names.every(({ kind, text }) => kind === 'unknown' && !saysBody(text) && /^\p{Ll}/u.test(text))

// "project A": a letter that names, not the article
const isLetter = ({ words }: Reader, atom: Atom | undefined): boolean =>
  atom !== undefined && meaningOf(atom) !== null && atom.next === atom.at + 1 && /^\p{Lu}$/u.test(words[atom.at]!.text)

const BOUND =
  /^(?:worth (?:of )?|til en vaerdi af |with an amount |paa |of )?(?:over|above|under|below|more than|less than|at least|at most|mere end|mindre end|mindst|hoejst|exceeding|exceeds|stoerre end|larger than|higher than) (?:kr |dkk |kroner )?(?:\d{1,3}(?:[.,]\d{3})+|\d{5,}|\d{4}(?= (?:kr|kroner|dkk)(?= |$))|\d+(?:[.,]\d+)?(?= (?:mio|mill|million|millions|millioner|tusind|thousand|kr|kroner|dkk)(?= |$))|(?:en|a|one) (?:halv )?million)(?: (?:mio|mill|million|millions|millioner|tusind|thousand|kr|kroner|dkk))*(?= |$)/

/** "over 500.000 kr.", "above 1 million": amounts are words of the decisions, not numbers to compare. */
export function bound({ words }: Reader, at: number): Atom | null {
  const found = matchAt(words, at, BOUND)
  return found && { kind: 'says', meaning: { kind: 'amount', bound: true }, at, next: found.next }
}

// "all [money granted] in 2022", "[penge der blev bevilget] i 2022", "[bevilgede midler]": what is granted is money anyhow
export function moneyGiven(reader: Reader, at: number): Atom | null {
  const { words, kindAt } = reader
  const isMoney = (word: number) => isIn('money', words[word]) && words[word]!.quote === null
  const isGrant = (word: number) =>
    says({ kind: 'says', meaning: reader.says(word)?.value ?? { kind: 'filler' }, at, next: at }, 'type', {
      type: 'granted',
    })
  let grant = at
  if (isMoney(at)) {
    grant++
    while (BETWEEN.has(kindAt(grant))) grant += reader.says(grant)!.length
  }
  if (!isGrant(grant)) return null
  const next = grant + reader.says(grant)!.length
  if (grant === at && !(isMoney(next) && words[at]!.key.endsWith('ede'))) return null
  return { kind: 'says', meaning: { kind: 'type', type: 'granted' }, at, next: grant === at ? next + 1 : next }
}

const BETWEEN = kindSet('passive', 'relative', 'active')

const asksTwice = (atoms: readonly Atom[]): boolean =>
  atoms.some((atom, index) => says(atom, 'and') && saysOneOf(atoms[index + 1], ASKING))
