// A second half that asks what stands beside the answer anyhow, "and when", "og hvem": makes a list of a number.

import type { Noun, Question } from '../filter.js'
import { sameOf } from '../options.js'
import { SUM_NOTE } from './clauses/sums.js'
import { isAnyBody } from './follow.js'
import type { Understood } from './read.js'
import { kindSet } from './reader/atoms.js'
import type { Reader } from './reader/reader.js'
import { NOT_TOLD } from './reader/refusals.js'
import type { Meaning } from './words/lexicon.js'
import { isIn } from './words/lists.js'

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
  if (HOW_MUCH.test(rest)) return { question: { ...own, count: false }, notes: [...notes, SUM_NOTE], listed: true }
  // "which proposals fell, and by how many votes": those whose minutes tell it
  if (VOTES.test(rest) && (noun === 'decisions' || noun === 'participants')) {
    const voted = noun === 'decisions' && own.filter.about === null
    return {
      question: { ...own, count: false, votes: true, filter: { ...own.filter, voted: voted || own.filter.voted } },
      notes: [...notes, voted ? VOTED : VOTED_BESIDE],
      listed: true,
    }
  }
  const kept = told ? [...notes.filter(note => !note.startsWith('items')), TOLD] : notes
  return { question: { ...own, count: false }, notes: kept, listed: true }
}

const VOTES = /(?:vote|stem)/iu
const VOTED = 'shown is what minutes tell a vote of; of others they do not say by how many votes'
const VOTED_BESIDE = 'the votes stand beside the decision or in the text of its item, where the minutes tell them'
const HOW_MUCH =
  /^(?:how much|how many (?:kroner|millions)|hvor meget|hvor mange (?:penge|kr|mio))|\b(?:koster?|costs?)\b/iu

/** Whose rows tell the rest. */
function nounToldOf({ noun, filter }: Question, rest: string): Noun {
  if (noun === 'items' && (HOW_MUCH.test(rest) || (filter.types.length > 0 && /when|hvornår/iu.test(rest))))
    return 'decisions'
  // "how often did Skive Kommune send apologies, and who was it"
  const absent = noun === 'meetings' && filter.attendance !== null && filter.persons.length === 0
  return absent && /^(?:who|hvem)/iu.test(rest) ? 'participants' : noun
}

const REASONS = 'why is not told apart; the text of the items may tell it'
const TOLD = 'the rest of the question is told by the words of each decision, where they tell it'

/** "and when", "og hvem", "and until when", "and when are they due": told by the columns of the answer before it. */
export function saysOnlyHow(reader: Reader, noun: Noun): boolean {
  const { words } = reader
  // The reasons stand in the text of the item, if they stand anywhere.
  if (words.length === 1 && isIn('why', words[0])) return true
  let [asked, sums] = [false, false]
  for (let at = 0; at < words.length; ) {
    const said = reader.says(at)
    const kind = said?.value.kind ?? null
    // "until when", "from which years", "til hvornår"
    const leads = isIn('before-ask', words[at]) && reader.kindAt(at + 1) === 'ask'
    // "did it happen", "which years": the date of each meeting stands beside it.
    if (leads || (asked && (isIn('time-units', words[at]) || isIn('happened', words[at])))) at++
    else if (asked && said?.value.kind === 'noun' && standsBeside(noun, said.value.noun)) at += said.length
    else if (said && (TELLS_HOW.has(kind) || ofNoun(noun, reader, at, said.length) || (sums && isSpent(said.value)))) {
      asked ||= kind === 'ask' || kind === 'amount' || kind === 'voted'
      sums ||= kind === 'amount'
      at += said.length
    } else if (asked && noun === 'decisions' && kind === 'meet' && /^(?:start|begin|begyn)/.test(words[at]!.key))
      // "what was agreed, and when does it start"
      at += said!.length
    else if (asked && noun === 'meetings' && said?.value.kind === 'beyond' && said.value.why === NOT_TOLD.future.why)
      // "when is the next meeting, and where [will] it be"
      at += said.length
    else return false
  }
  return asked
}

/** "at which meetings did it happen": the meeting stands beside each; "hvem var der, og hvilke medlemmer kom" */
const standsBeside = (noun: Noun, asked: Noun): boolean =>
  asked === 'meetings' ? noun !== 'meetings' : noun === 'participants'

/** "and how much was [granted]" */
const isSpent = (meaning: Meaning): boolean =>
  meaning.kind === 'decide' || (meaning.kind === 'type' && meaning.type === 'granted')

const TELLS_HOW = kindSet('ask', 'filler', 'and', 'passive', 'active')
/** Beside tasks: when they are due, who has them; beside decisions: how much was given. */
const OF_NOUN: { readonly [N in Noun]?: ReadonlySet<string | null> } = {
  actions: kindSet('due', 'duty'),
  decisions: kindSet('amount'),
  items: kindSet('amount'),
}

/** "by how many votes", "hvordan faldt stemmerne"; not "who was against" */
const NUMBER_OF_VOTES =
  /^(?:votes|stemmer|stemmerne)$|^(?:.* )?(?:hvor mange|how many|stemmetal\p{L}*|figures|faldt|fald|fall|fell)(?: |$)/u

const ofNoun = (noun: Noun, { words, kindAt }: Reader, at: number, length: number): boolean =>
  OF_NOUN[noun]?.has(kindAt(at)) ||
  ((noun === 'decisions' || noun === 'participants') &&
    kindAt(at) === 'voted' &&
    NUMBER_OF_VOTES.test(
      words
        .slice(at, at + length)
        .map(({ key }) => key)
        .join(' '),
    ))

/** "did they buy them", "har de lukket det": whether those spoken of did something, in one word that the grammar does not know. */
export function asksWhether({ words, says, kindAt }: Reader): boolean {
  if (kindAt(0) !== 'active' || words.length < 3) return false
  let strange = 0
  for (let at = says(0)!.length; at < words.length; at += says(at)?.length ?? 1) {
    const points = says(at) ? PASSED_OVER.has(kindAt(at)) : isIn('pronoun', words[at]) || isAnyBody(words[at]!.text)
    if (!points) strange++
  }
  return strange === 1
}

const PASSED_OVER = kindSet('filler', 'relative')
