// Which noun a sentence asks for: the one it names, or the one its question word and verb imply.

import type { Noun } from '../filter.js'
import type { Atom, Refusal } from './atoms.js'
import type { Ask, Meaning } from './lexicon.js'
import { saysBody } from './name-book.js'
import type { Reader } from './reader.js'
import { noNoun, twoNouns } from './refusals.js'

export interface Asked {
  readonly noun: Noun
  readonly count: boolean
  /** The noun's key as written, and the word it begins at; null where it is implied. */
  readonly word: string | null
  readonly at: number | null
  readonly singular: boolean
  /** Atoms that name a meeting or item only to say where: "at the last meeting". */
  readonly context: ReadonlySet<number>
}

export const meaningOf = (atom: Atom): Meaning | null => (atom.kind === 'says' ? atom.meaning : null)

export const kindsOf = (atoms: readonly Atom[]): ReadonlySet<string> =>
  new Set(atoms.flatMap(atom => meaningOf(atom)?.kind ?? []))

export const asksOf = (atoms: readonly Atom[]): ReadonlySet<Ask> =>
  new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'ask' ? [meaning.ask] : [])))

const SINGULAR =
  /^(?:decision|resolution|outcome|beslutning|beslutningen|vedtagelse|afgoerelse|konklusion|recommendation|indstilling|indstillingen|proposal|anbefaling|action|task|opgave|opgaven|meeting|moede|moedet|session|item|agenda|punkt|punktet|dagsordenspunkt|sag|sagen|dagsorden|dagsordenen|referat|referatet|bilag|bilaget|attachment|participant|deltager)$/

export function findNoun(reader: Reader, atoms: readonly Atom[]): Asked | Refusal {
  const asks = asksOf(atoms)
  const found = atoms.flatMap((atom, index) => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'noun' ? [{ index, noun: meaning.noun, atom }] : []
  })
  // "hvem stemte imod indstillingen om …": the votes stand beside the decision, whatever was voted on.
  const votes = asksVotes(atoms)
  const context = new Set(
    found
      .filter(({ index, noun }) => (votes && VOTED_ON.has(noun)) || isContext(atoms, index, noun, asks))
      .map(({ index }) => index),
  )
  const named = found.filter(({ index }) => !context.has(index))
  const nouns = [...new Set(named.map(({ noun }) => noun))]
  if (nouns.length > 1) {
    // "action items" of several words, "agenda items": one noun said twice is one; two nouns are two questions.
    return twoNouns(nouns)
  }
  // "how many voted against": the votes that stand beside the decision.
  // "hvor mange …, og hvilke": those that are listed are counted too.
  const count =
    asks.has('count') && !votes && !asksWhichToo(atoms) && !found.some(({ atom }) => namesOnce(reader, atom))
  if (named[0]) {
    const { atom, noun } = named[0]
    const word = reader.words[atom.next - 1]!.key
    return {
      noun: becomes(noun, word, atoms),
      count,
      word: reader.words[atom.at]!.key === word ? word : `${reader.words[atom.at]!.key} ${word}`,
      at: atom.at,
      singular: SINGULAR.test(word),
      context,
    }
  }
  const noun = implied(atoms, asks, context.size > 0)
  if (noun === null) return noNoun(reader, atoms)
  return { noun, count, word: null, at: null, singular: false, context }
}

/**
 * "which proposals were rejected", "was the case about noise settled": what became of it is a decision; what stands beside the
 * recommendations or items it belongs to may be of another.
 */
function becomes(noun: Noun, word: string, atoms: readonly Atom[]): Noun {
  // "who was at most meetings"
  const most = kindsOf(atoms).has('most') && kindsOf(atoms).has('attend')
  if (noun === 'meetings' && most && asksOf(atoms).has('who')) return 'participants'
  if (noun !== 'recommendations' && noun !== 'items') return noun
  const types = atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'type' ? [meaning.type] : []))
  const decided = types.length > 0 || kindsOf(atoms).has('decide')
  const became = isYesOrNo(atoms) || (noun === 'items' && types.length === 0 && asksOf(atoms).has('what'))
  if (decided && became && atoms.some(isTopic)) return 'decisions'
  // "proposals from the secretariat": whose they were is told of recommendations.
  const sent = atoms.some(atom => atom.kind === 'name' && (atom.tie === 'from' || atom.tie === 'by'))
  const put = types.some(type => type === 'rejected' || type === 'postponed' || (type !== 'recommended' && !sent))
  return noun === 'recommendations' && PROPOSAL.test(word) && put ? 'decisions' : noun
}

export const isTopic = (atom: Atom): boolean => atom.kind === 'topic'

/** "was the plan approved", "har Byrådet godkendt planen": yes or no. */
export function isYesOrNo(atoms: readonly Atom[]): boolean {
  const first = atoms.find(atom => meaningOf(atom)?.kind !== 'filler')
  const helps = first !== undefined && ['passive', 'active'].includes(meaningOf(first)?.kind ?? '')
  return helps && asksOf(atoms).size === 0
}
const PROPOSAL = /^(?:proposals?|forslag|forslaget|forslagene)$/

/** "how many different people": a list ends with how many names it has, a number would count each at every meeting. */
const namesOnce = ({ words }: Reader, { at, next }: Atom): boolean =>
  next > at + 1 && /^(?:different|distinct|unique|forskellige|unikke)$/.test(words[at]!.key)

function asksWhichToo(atoms: readonly Atom[]): boolean {
  return atoms.some((atom, index) => {
    const [meaning, next] = [meaningOf(atom), atoms[index + 1]]
    const after = next ? meaningOf(next) : null
    // "how many meetings, and in which regions", "how often, and who": it stands beside each, not beside a number
    return meaning?.kind === 'and' && after?.kind === 'ask' && after.ask !== 'count'
  })
}

/** "at the last meeting", "deltagere i mødet", "decisions of the meeting": a meeting that is only where it was. */
function isContext(atoms: readonly Atom[], index: number, noun: Noun, asks: ReadonlySet<Ask>): boolean {
  if (noun !== 'meetings' && noun !== 'items') return false
  let before = index - 1
  while (before >= 0 && passesOver(atoms[before]!)) before--
  const atom = atoms[before]
  // "decisions where [the case] was sent back"
  if (
    noun === 'items' &&
    atom &&
    atoms.slice(0, before).some(one => meaningOf(one)?.kind === 'noun') &&
    leadsClause(atom)
  )
    return true
  if (atom?.kind === 'preposition') return noun === 'meetings' || meaningIs(atoms, 'noun', index)
  // "who was absent from the Sundhedsudvalget meeting"
  if (atom?.kind === 'name' && noun === 'meetings' && (asks.has('who') || meaningIs(atoms, 'noun', index)))
    return atom.at < atoms[index]!.at && atom.tie !== 'genitive'
  // "what was decided at the Teknikudvalg's meeting in May"
  if (atom?.kind === 'name' && noun === 'meetings' && AT.has(atom.tie) && atoms.some(isOutcome)) return true
  // "hvem deltog mødet", "who attended the meeting", "who chaired the last meeting", "who missed the meeting"
  const meaning = atom ? meaningOf(atom) : null
  // "what is the oldest meeting, and who was absent"
  if (noun === 'meetings' && atoms[index - 1]?.kind === 'end' && asksWhoToo(atoms.slice(index + 1))) return true
  return (
    noun === 'meetings' &&
    (meaning?.kind === 'attend' || meaning?.kind === 'role' || meaning?.kind === 'noted') &&
    (asks.has('who') || asks.has('count') || meaningIs(atoms, 'noun', index))
  )
}

function leadsClause(atom: Atom): boolean {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'relative' || (meaning?.kind === 'ask' && meaning.ask === 'where')
}

function asksWhoToo(after: readonly Atom[]): boolean {
  const and = after.findIndex(atom => meaningOf(atom)?.kind === 'and')
  const ask = and < 0 || !after[and + 1] ? null : meaningOf(after[and + 1]!)
  return ask?.kind === 'ask' && ask.ask === 'who' && meaningIs(after, 'attend', -1)
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'from', 'of'])
const OUTCOMES: ReadonlySet<string> = new Set(['decide', 'type', 'discuss', 'recommend', 'voted', 'amount', 'duty'])
const isOutcome = (atom: Atom): boolean => OUTCOMES.has(meaningOf(atom)?.kind ?? '')

/** Beside a vote they are what was voted on, or who voted: "how did the members vote". */
const VOTED_ON: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'recommendations', 'items', 'participants'])

/** "voted against", "stemte for" */
export function saysHow(atom: Atom): boolean {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'voted' && meaning.how === true
}

/** "how did they vote", "hvordan stemte de" */
export const asksHow = ({ words }: Reader, { at }: Atom): boolean => /^(?:how|hvordan|hvorledes)$/.test(words[at]!.key)

/** "how did [the Greens] vote": whose vote it is stands beside the decision, it chooses none. */
export const isVoter = (atom: Atom): boolean =>
  atom.kind === 'name' &&
  atom.tie === 'bare' &&
  atom.names.every(({ kind, text }) => VOTERS.has(kind) && !saysBody(text))

/** Who voted how, of which decisions. */
export const asksVotes = (atoms: readonly Atom[]): boolean =>
  atoms.some(saysHow) || (kindsOf(atoms).has('voted') && (kindsOf(atoms).has('beyond') || atoms.some(isVoter)))

const VOTERS: ReadonlySet<string> = new Set(['person', 'unknown', 'organisation'])

const passesOver = (atom: Atom): boolean =>
  atom.kind === 'end' ||
  atom.kind === 'number' ||
  meaningOf(atom)?.kind === 'filler' ||
  meaningOf(atom)?.kind === 'next'

const meaningIs = (atoms: readonly Atom[], kind: Meaning['kind'], except: number): boolean =>
  atoms.some((atom, index) => index !== except && meaningOf(atom)?.kind === kind)

/** The noun that no word names; null where nothing says it. */
function implied(atoms: readonly Atom[], asks: ReadonlySet<Ask>, meetingSpoken: boolean): Noun | null {
  const kinds = kindsOf(atoms)
  const has = (...wanted: Meaning['kind'][]) => wanted.some(kind => kinds.has(kind))
  const person = atoms.some(
    atom => atom.kind === 'name' && atom.names.some(name => name.kind === 'person' || name.kind === 'unknown'),
  )
  const noted = atoms.map(meaningOf).find(meaning => meaning?.kind === 'noted')
  if (noted) return noted.of ?? 'participants'
  if (has('attend', 'role')) {
    // "how often did Jan Hansen attend": how many meetings, not how many people.
    if (atoms.map(meaningOf).some(meaning => meaning?.kind === 'ask' && meaning.times)) return 'meetings'
    const when = asks.has('when') || asks.has('where')
    if (when && person) return 'meetings'
    return when ? null : 'participants'
  }
  // "who decided that somebody should …" asks two things.
  if (has('duty') && has('type', 'decide') && !asks.has('what')) return null
  if (has('duty', 'open', 'overdue', 'due', 'undated', 'unassigned')) return 'actions'
  // "who proposed the night bus": who it was stands in the words of the item.
  if (has('recommend'))
    return asks.has('who') && atoms.some(atom => atom.kind === 'topic') ? 'items' : 'recommendations'
  if (has('type', 'decide', 'unanimous', 'voted', 'amount')) return 'decisions'
  if (has('discuss')) return 'items'
  // "and when is the next"
  if (has('next') && asks.has('when')) return 'meetings'
  // "which working groups met in 2023"
  const forum = atoms.some(atom => atom.kind === 'name' && atom.names.every(name => name.kind === 'body'))
  if (has('meet') && asks.has('what') && forum) return 'meetings'
  if (has('meet') && !asks.has('what')) return asks.has('who') ? 'participants' : 'meetings'
  if (meetingSpoken && (asks.has('when') || asks.has('where') || asks.has('count'))) return 'meetings'
  // "who is in Klynge Nord", "hvilke kommuner hører til Klynge Nord"
  const bare = [...kinds].every(kind => ['ask', 'filler', 'passive', 'active', 'relative', 'and'].includes(kind))
  const met = atoms.some(atom => atom.kind === 'name') && !atoms.some(isTopic)
  // "how long did the general assembly last"
  if (bare && met && asks.has('when')) return 'meetings'
  if (asks.has('who') && (meetingSpoken || person || (bare && met))) return 'participants'
  // "is Bo Lindgren in the Havneudvalget"
  if (bare && met && person && isYesOrNo(atoms)) return 'participants'
  // "what about budgets", "search for budgets", "om budgettet"
  if (atoms.some(atom => atom.kind === 'topic') && (asks.has('what') || [...kinds].every(kind => kind === 'filler')))
    return 'items'
  if (has('closed')) return 'items'
  if (atoms.some(atom => atom.kind === 'item' || atom.kind === 'case')) return 'items'
  return null
}

/** A word that names the noun. */
export const isNoun = (atom: Atom, noun: Noun): boolean => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noun' && meaning.noun === noun
}
