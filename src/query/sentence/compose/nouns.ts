// Finds the noun that a sentence asks for: the one it names, or the one its question word and verb imply.

import type { Noun } from '../../filter.js'
import {
  type Atom,
  asksOf,
  firstTold,
  HELPING,
  isName,
  isPerson,
  isTopic,
  kindSet,
  kindsOf,
  type MeaningKind,
  meaningOf,
  meaningsOf,
  type NameAtom,
  type Refusal,
  says,
  saysOneOf,
} from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'
import type { Reader } from '../reader/reader.js'
import { noNoun, twoNouns } from '../reader/refusals.js'
import type { Ask } from '../words/lexicon.js'
import { isIn, lengthIn } from '../words/lists.js'
import type { Word } from '../words/words.js'
import { isContext, saysAgenda, withoutOwner } from './context.js'
import { asksVotes, gotVotes } from './votes.js'

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

export function findNoun(reader: Reader, atoms: readonly Atom[]): Asked | Refusal {
  const asks = asksOf(atoms)
  const found = atoms.flatMap((atom, index) => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'noun' ? [{ index, noun: meaning.noun, atom }] : []
  })
  // "hvem stemte imod indstillingen om …": the votes stand beside the decision, whatever was voted on.
  const votes = asksVotes(atoms) || gotVotes(reader, atoms)
  const context = new Set(
    found.flatMap(({ index, noun, atom }) =>
      (votes && VOTED_ON.has(noun)) || isContext(atoms, index, noun, asks, saysAgenda(reader, atom)) ? [index] : [],
    ),
  )
  const apart = found.filter(({ index }) => !context.has(index))
  const [named, ...others] = withoutOwner(reader, atoms, apart)
  // One noun said twice, as in "agenda items", is one; two nouns are two questions.
  const nouns = new Set([named, ...others].flatMap(one => one?.noun ?? []))
  if (nouns.size > 1) return twoNouns([...nouns])
  // "hvor mange …, og hvilke": those that are listed are counted too.
  const ofVotes = atoms.some(
    (atom, index) =>
      says(atom, 'ask', { ask: 'count' }) &&
      says(atoms[index + 1], 'voted') &&
      isIn('votes', reader.words[atoms[index + 1]!.at]),
  )
  const count =
    asks.has('count') &&
    !votes &&
    !ofVotes &&
    !asksWhichToo(atoms) &&
    !found.some(({ atom }) => namesOnce(reader, atom))
  if (!named) {
    const noun = implied(reader, atoms, asks, context.size > 0)
    return noun === null ? noNoun(reader, atoms) : { noun, count, word: null, at: null, singular: false, context }
  }
  const [first, last] = [reader.words[named.atom.at]!, reader.words[named.atom.next - 1]!]
  return {
    noun: becomes(named.noun, last, atoms),
    count,
    word: first === last ? last.key : `${first.key} ${last.key}`,
    at: named.atom.at,
    singular:
      isIn('singular-noun', last) ||
      lengthIn('singular-noun', reader.words, named.atom.at) === named.atom.next - named.atom.at,
    context,
  }
}

/** "which proposals were rejected", "was the case about noise settled": what became of it is a decision. */
function becomes(noun: Noun, word: Word, atoms: readonly Atom[]): Noun {
  const kinds = kindsOf(atoms)
  // "who was at most meetings", "who from Skive Kommune has been at our meetings"
  const people = asksOf(atoms).has('who') ? !asksOf(atoms).has('what') : listsPeople(atoms)
  if (noun === 'meetings' && kinds.has('attend') && people) return 'participants'
  // "has the council met behind closed doors": that is told of items
  if (noun === 'meetings' && kinds.has('closed')) return 'items'
  const types = meaningsOf(atoms, 'type').map(({ type }) => type)
  // "people elected to the board": who it was stands in the words of the decision
  if (noun === 'participants' && types.includes('appointed')) return 'decisions'
  // "what was recommended to the council": what was put to it
  if (noun === 'decisions' && types.join() === 'recommended' && atoms.some(isReceiver)) return 'recommendations'
  if (noun !== 'recommendations' && noun !== 'items') return noun
  // "which proposals were withdrawn": the text of items tells it
  if (meaningsOf(atoms, 'noted').some(({ of }) => of === 'items')) return 'items'
  // "how much would the proposal on school meals cost"
  if (asksWhatCame(atoms) || (kinds.has('amount') && atoms.some(isTopic))) return 'decisions'
  const decided = types.length > 0 || kinds.has('decide')
  const became = isYesOrNo(atoms) || (noun === 'items' && types.length === 0 && asksOf(atoms).has('what'))
  if (decided && became && atoms.some(isTopic)) return 'decisions'
  // "proposals from the secretariat": whose they were is told of recommendations.
  const sent = atoms.some(atom => isName(atom) && (atom.tie === 'from' || atom.tie === 'by'))
  const put = types.some(type => type === 'rejected' || type === 'postponed' || (type !== 'recommended' && !sent))
  return noun === 'recommendations' && isIn('proposal', word) && put ? 'decisions' : noun
}

/** "[apologies] for the Klynge Nord meeting": who it was; not "meetings with apologies from Bo Lind" */
const listsPeople = (atoms: readonly Atom[]): boolean =>
  says(firstTold(atoms), 'attend') && asksOf(atoms).size === 0 && !atoms.some(isPerson)

/** "what happened to the plan for the harbour": all that was decided about it, with conditions and votes. */
export function asksWhatCame(atoms: readonly Atom[]): boolean {
  const came = atoms.findIndex(atom => says(atom, 'discuss', { came: true }))
  return came >= 0 && atoms.slice(came).some(isTopic)
}

const isReceiver = (atom: Atom): boolean => isName(atom) && atom.tie === 'to'

/** "was the plan approved", "har Byrådet godkendt planen", "is it true that it was approved": yes or no. */
export const isYesOrNo = (atoms: readonly Atom[]): boolean =>
  asksOf(atoms).size === 0 &&
  (atoms.some(atom => says(atom, 'filler', { whether: true })) ||
    // "sagde byrådet ja til planen", "godkendte udvalget den"
    (saysOneOf(atoms[0], DEEDS) && isBareForum(atoms[1])) ||
    saysOneOf(firstTold(atoms), HELPING))

const DEEDS = kindSet('type', 'decide')

/** "how many different people": a list ends with how many names it has, a number would count each at every meeting. */
const namesOnce = ({ words }: Reader, { at, next }: Atom): boolean => next > at + 1 && isIn('different', words[at])

/** "how many meetings, and in which regions", "how often, and who": it stands beside each, not beside a number. */
const asksWhichToo = (atoms: readonly Atom[]): boolean =>
  atoms.some((atom, index) => {
    const next = meaningOf(atoms[index + 1])
    return says(atom, 'and') && next?.kind === 'ask' && next.ask !== 'count'
  })

/** Beside a vote they are what was voted on, or who voted: "how did the members vote". */
const VOTED_ON: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'recommendations', 'items', 'participants'])

/** The noun that no word names; null where nothing says it. */
function implied(reader: Reader, atoms: readonly Atom[], asks: ReadonlySet<Ask>, meetingSpoken: boolean): Noun | null {
  const kinds = kindsOf(atoms)
  const has = (...wanted: MeaningKind[]) => wanted.some(kind => kinds.has(kind))
  const person = atoms.some(
    atom => isName(atom) && atom.names.some(name => name.kind === 'person' || name.kind === 'unknown'),
  )
  if (has('agendaOnly')) return 'meetings'
  const [noted] = meaningsOf(atoms, 'noted')
  if (noted) return noted.of ?? 'participants'
  // "was the chair re-elected": what was decided of it
  if (has('role') && meaningsOf(atoms, 'type').some(({ type }) => type === 'appointed')) return 'decisions'
  if (has('attend', 'role')) {
    // "how often did Jan Hansen attend": how many meetings, not how many people.
    if (atoms.some(atom => says(atom, 'ask', { times: true }))) return 'meetings'
    // "who was absent when Klynge Nord met": which meeting it was, not its day
    // "was Bo Lindgren there when the budget was discussed"
    const [there, whenever] = [
      atoms.findIndex(isAttending),
      atoms.findIndex(atom => says(atom, 'ask', { ask: 'when' })),
    ]
    const during = there >= 0 && there < whenever && atoms.some(isTopic)
    const when = (asks.has('when') && !during && !(asks.has('who') && has('meet'))) || asks.has('where')
    if (when && person) return 'meetings'
    return when ? null : 'participants'
  }
  // "is the budget exceeded": said of a task only where tasks are asked for
  if (has('overdue') && isYesOrNo(atoms) && !has('duty', 'due')) return null
  // "who decided that somebody should …" asks two things.
  if (has('duty') && has('type', 'decide') && !asks.has('what')) return null
  // "when were they to meet again"; not "when must Bo Lindgren next hand in the plan"
  if (
    has('next', 'meet') &&
    has('duty') &&
    asks.has('when') &&
    !has('due') &&
    !atoms.some(one => isPerson(one) || isTopic(one))
  )
    return 'meetings'
  if (has('duty', 'open', 'overdue', 'due', 'undated', 'unassigned')) return 'actions'
  // "who proposed the night bus": who it was stands in the words of the item.
  if (has('recommend')) return asks.has('who') && atoms.some(isTopic) ? 'items' : 'recommendations'
  const types = meaningsOf(atoms, 'type').map(({ type }) => type)
  if (types.join() === 'recommended' && atoms.some(isReceiver)) return 'recommendations'
  if (has('type', 'decide', 'unanimous', 'voted', 'amount')) return 'decisions'
  if (has('discuss')) return asksWhatCame(atoms) ? 'decisions' : 'items'
  if (has('next') && asks.has('when')) return 'meetings'
  if (has('closed')) return 'items'
  // "which working groups met in 2023"
  if (has('meet') && asks.has('what') && atoms.some(isForum)) return 'meetings'
  if (has('meet') && !asks.has('what')) return asks.has('who') ? 'participants' : 'meetings'
  if (meetingSpoken && (asks.has('when') || asks.has('where') || asks.has('count'))) return 'meetings'
  // "who is in Klynge Nord", "hvilke kommuner hører til Klynge Nord"
  const bare = [...kinds].every(kind => FRAME.has(kind))
  const met = atoms.some(isName) && !atoms.some(isTopic)
  // "where was Klynge Nord on 3 May"
  if (bare && met && (asks.has('when') || (asks.has('where') && atoms.some(isForum)))) return 'meetings'
  if (asks.has('who') && (meetingSpoken || person || (bare && met))) return 'participants'
  // "was anybody from Skive Kommune there", "var der nogen fra PLO den 4. maj"
  const somebody = reader.words.some(one => isIn('somebody', one)) || asks.has('who')
  if (bare && somebody && met && atoms.every(atom => !isName(atom) || isOrganisation(atom))) return 'participants'
  // "is Bo Lindgren in the Havneudvalget"
  if (bare && met && person && isYesOrNo(atoms)) return 'participants'
  // "what about budgets", "search for budgets", "om budgettet"
  if (atoms.some(isTopic) && (asks.has('what') || [...kinds].every(kind => kind === 'filler'))) return 'items'
  if (atoms.some(atom => atom.kind === 'item' || atom.kind === 'case')) return 'items'
  return null
}

const isOrganisation = ({ names }: NameAtom): boolean => names.every(({ kind }) => kind === 'organisation')

const isForum = (atom: Atom | undefined): boolean =>
  isName(atom) && atom.names.every(({ kind, text }) => kind === 'body' || saysBody(text))
const isBareForum = (atom: Atom | undefined): boolean => isForum(atom) && isName(atom) && atom.tie === 'bare'

const isAttending = (atom: Atom): boolean => says(atom, 'attend')

const FRAME = kindSet('ask', 'filler', 'passive', 'active', 'relative', 'and')
