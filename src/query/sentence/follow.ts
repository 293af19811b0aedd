// What a question behind another in one sentence takes over from the one before.

import { literals } from '../../model/literals.js'
import { EVERYTHING, type Filter, type Noun, type Question } from '../filter.js'
import { bothOf } from '../search/expression.js'
import { looksLikeBody } from './reader/name-book.js'
import { isIn } from './words/lists.js'
import { readWords } from './words/words.js'

/** The later question with what the earlier one said, unless it says something of the kind itself. */
export function follow(question: Question, before: Question, text: string): Question {
  const [own, old] = [question.filter, before.filter]
  const ofBody = own.bodies.length === 0 || (old.bodies.length > 0 && own.bodies.every(isAnyBody))
  const bodies = ofBody && own.regions.length === 0
  // "what did the council of parents recommend, and did the committee follow it": another body than the first.
  const advised = before.noun === 'recommendations' || old.types.includes('recommended')
  const met = advised && own.bodies.length > 0 ? [] : old.bodies.length > 0 ? old.bodies : own.bodies
  const timeless = own.since === null && own.until === null && own.latest === null && own.first === null
  // "and when do they meet next": whatever that will be about
  const ahead = question.noun === 'meetings' && own.latest !== null
  const about = own.about === null && own.item === null && own.caseNumber === null && !ahead
  const merged: Filter = {
    ...own,
    ...(bodies ? { bodies: met, regions: old.regions, place: old.place } : {}),
    ...(timeless ? { since: old.since, until: old.until, latest: old.latest, first: old.first, kinds: old.kinds } : {}),
    ...(about
      ? {
          about: old.about,
          item: takes(question.noun) ? old.item : null,
          caseNumber: takes(question.noun) ? old.caseNumber : null,
        }
      : {}),
    ...(saysWho(text) || isBare(question) ? personOf(question.noun, old) : {}),
  }
  // "which cases speak of it, and what came of them"
  const outcome = question.noun === 'items' && own.about === null && before.noun === 'items'
  return { ...question, noun: outcome ? 'decisions' : question.noun, filter: merged }
}

/** "… and when must it be done": nothing of its own, but what was asked before. */
export const isBare = ({ count, filter }: Question): boolean =>
  !count && JSON.stringify(filter) === JSON.stringify(EVERYTHING)

/** "what was proposed": neither of whom, when nor about what. */
export const isOfNothing = ({ count, filter }: Question): boolean =>
  !count && OF_WHAT.every(field => JSON.stringify(filter[field]) === JSON.stringify(EVERYTHING[field]))

const OF_WHAT = literals('about bodies regions persons organisations responsible since until item caseNumber place')

/** "The old Solrød: what did the council decide": what stood before narrows whatever is asked; a place says which council. */
export function narrowed(question: Question, before: Question, text: string): Question {
  const followed = follow(question, before, text)
  const [own, old] = [question.filter, before.filter]
  if (old.about === null || own.about === null) return followed
  const place = /(?:^| )(\p{Lu}[\p{L}-]+)$/u.exec(old.about)?.[1]
  const of = own.bodies.length > 0 && own.bodies.every(isAnyBody) ? place : undefined
  const filter = of
    ? { ...followed.filter, bodies: own.bodies.map(body => `${body} ${of}`) }
    : { ...followed.filter, about: bothOf(old.about, own.about) }
  return { ...followed, filter }
}

/** "udvalget", "committee": whichever was spoken of. */
export function isAnyBody(name: string): boolean {
  const words = readWords(name)
  return words.length === 1 && /^\p{Ll}/u.test(name) && looksLikeBody(words[0]!)
}

const takes = (noun: Noun): boolean => noun !== 'meetings' && noun !== 'participants'

/** "and was she there", "og hvad skal han gøre" */
const saysWho = (text: string): boolean => readWords(text).some(word => isIn('he-or-she', word))

/** Whoever was spoken of. */
const whoIn = ({ persons, responsible, voters }: Filter): readonly string[] =>
  [persons, responsible, voters].find(names => names.length > 0) ?? []

function personOf(noun: Noun, before: Filter): Partial<Filter> {
  const who = whoIn(before)
  return noun === 'actions' ? { responsible: who } : { persons: who }
}

// "what did they say about [it]", "did the council follow [that]": what the question before was about
const POINTING =
  /(?<=\s|^)(?:(?:about|with|to|of|on|for|in|at|om|med|til|af|ved|i|for|på)\s+)?(?:it|that|this|them|there|det|den|dem|dette|denne|sagen|planen|the (?:plan|case|matter))(?=\s*(?:[?.!,]|$|(?:and|og|but|men)\s+(?:wh|how|hv)))/giu
export const withoutPointing = (text: string): string => text.replace(POINTING, '').trim()

/** "when did [she] attend": the only person spoken of, by name. */
export function withName(text: string, { filter }: Question): string {
  const who = whoIn(filter)
  const pronoun = readWords(text).find(word => isIn('he-or-she', word))
  return pronoun && who.length === 1 ? `${text.slice(0, pronoun.start)}${who[0]}${text.slice(pronoun.end)}` : text
}
