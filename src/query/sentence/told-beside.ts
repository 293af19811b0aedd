// The second half of a sentence that asks for what stands beside the answer to the first anyhow: "and when", "og på hvilke
// møder", "and who was it". It makes no question of its own, but a list of what would be a number.

import type { Noun, Question } from '../filter.js'
import { sameOf } from '../options.js'
import type { Understood } from './read.js'
import type { Reader } from './reader.js'
import { SUM_NOTE } from './sums.js'

/** A question whose second half the columns of its answer tell. */
interface Listed extends Understood {
  readonly listed: true
}

export const isListed = (one: Understood): one is Listed => 'listed' in one

/** "how many meetings, and from which years": a list ends with its number, a number shows no years. */
export function asList({ question, notes }: Understood, rest: string): Listed {
  const noun = nounToldOf(question, rest)
  // "which items were postponed, and until when": the words of the decision tell it, the item's row does not.
  const told = noun === 'decisions' && question.noun === 'items'
  const own = noun === question.noun ? question : { ...sameOf(noun, question.filter), count: question.count }
  if (/^(?:why|hvorfor)/iu.test(rest))
    return { question: { ...own, count: false }, notes: [...notes, REASONS], listed: true }
  if (/^(?:how much|how many (?:kroner|millions)|hvor meget|hvor mange (?:penge|kr|mio))/iu.test(rest))
    return { question: { ...own, count: false }, notes: [...notes, SUM_NOTE], listed: true }
  const kept = told ? [...notes.filter(note => !note.startsWith('items')), TOLD] : notes
  return { question: { ...own, count: false }, notes: kept, listed: true }
}

/** Whose rows tell the rest. */
function nounToldOf({ noun, filter }: Question, rest: string): Noun {
  if (noun === 'items' && filter.types.length > 0 && /when|hvornår/iu.test(rest)) return 'decisions'
  // "how often did Skive Kommune send apologies, and who was it"
  const absent = noun === 'meetings' && filter.attendance !== null && filter.persons.length === 0
  return absent && /^(?:who|hvem)/iu.test(rest) ? 'participants' : noun
}

const REASONS = 'why is not told apart; the text of the items may tell it'
const TOLD = 'the rest of the question is told by the words of each decision, where they tell it'

/** "and when", "og hvem", "and until when", "and when are they due": told by the columns of the answer before it. */
export function saysOnlyHow(reader: Reader, noun: Noun): boolean {
  let asked = false
  for (let at = 0; at < reader.words.length; ) {
    const said = reader.says(at)
    // "until when", "from which years", "til hvornår"
    const leads = OF_TIME.test(reader.words[at]!.key) && reader.says(at + 1)?.value.kind === 'ask'
    if (leads) at++
    else if (WHY.test(reader.words[at]!.key) && reader.words.length === 1) return true
    else if (asked && (YEARS.test(reader.words[at]!.key) || HAPPENED.test(reader.words[at]!.key))) at++
    else if (asked && said?.value.kind === 'noun' && standsBeside(noun, said.value.noun)) at += said.length
    else if (said && (TELLS_HOW.has(said.value.kind) || OF_NOUN[noun]?.has(said.value.kind))) {
      asked ||= said.value.kind === 'ask' || said.value.kind === 'amount'
      at += said.length
    } else return false
  }
  return asked
}

/** "at which meetings did it happen": the meeting stands beside each; "hvem var der, og hvilke medlemmer kom" */
const standsBeside = (noun: Noun, asked: Noun): boolean =>
  asked === 'meetings' ? noun !== 'meetings' : noun === 'participants'

// The reasons stand in the text of the item, where they stand anywhere.
const WHY = /^(?:why|hvorfor)$/
const TELLS_HOW = new Set(['ask', 'filler', 'and', 'passive', 'active'])
/** Beside tasks: when they are due, who has them; beside decisions: how much was given. */
const OF_NOUN: { readonly [N in Noun]?: ReadonlySet<string> } = {
  actions: new Set(['due', 'duty']),
  decisions: new Set(['amount']),
}
export const OF_TIME =
  /^(?:until|till|from|since|by|for|til|fra|siden|indtil|inden|af|hos|med|with|i|in|at|on|under|paa|ved)$/
const HAPPENED = /^(?:happen|happened|occur|occurred|ske|skete|sket|foregik|foregaaet)$/
// The date of each meeting stands beside it.
const YEARS = /^(?:years?|days?|dates?|months?|aar|aarstal|dage|dag|dato|datoer)$/
