// Topics before their verb: "was [the budget] approved", "which [plans] did [the council] approve".

import { type Atom, HELPING, kindSet, meaningOf, says } from '../reader/atoms.js'
import { isCapital, looksLikeBody, looksLikeOrganisation } from '../reader/name-book.js'
import { readKnownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn, lengthIn } from '../words/lists.js'
import { isOpen, lastSaid, subject, VERBS } from './frames.js'

/** "when was [the budget for 2023] approved", "hvornår blev [aftalen om udskrivning] drøftet", "er [budgettet] vedtaget" */
export function passive(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  const leads = meaningOf(before.at(-1))?.kind
  if (!(leads === 'passive' || leads === 'active') || !isOpen(reader, at)) return null
  const verb = range(at + 1, words.length).find(word => isPastVerb(reader, word))
  // "was Bo Lind [there] when the budget was discussed"
  if (verb === undefined || range(at, verb).some(word => reader.kindAt(word) === 'attend')) return null
  // "has [KOL] been discussed", "er [budgettet] blevet godkendt"
  const been = words.findIndex((word, index) => index > at && isIn('been', word))
  const isPassive = been > at && been < verb
  // "did [the change of the statutes] pass", "did [the scouts] get money from …": no more of it follows, and nobody is named.
  const behind = words[verb + reader.says(verb)!.length]
  const isLast = behind === undefined || (isIn('got', words[verb]) && tieOf(behind) !== null)
  if (leads === 'active' && !isPassive && !(isLast && namesNobody(reader, at, verb))) return null
  // "blev [MRSA] første gang drøftet"
  const adverb = range(at + 1, verb).find(word => lengthIn('first-or-last-time', words, word) > 0)
  const next = endBeforeBody(reader, at + 1, isPassive ? been : (adverb ?? verb))
  // "were the neighbours heard before the plan was approved": what came first is no part of it, nor is a second question
  const asksAgain = (word: number) => isIn('and', words[word]) && reader.kindAt(word + 1) === 'ask'
  if (range(at, next).some(word => isIn('before', words[word]) || asksAgain(word))) return null
  return topicUpTo(reader, at, next)
}

/** "how were the funds [in Klynge Nord] distributed": whose they are stands before the verb. */
function endBeforeBody(reader: Reader, from: number, verb: number): number {
  const tied = range(from, verb).find(at => {
    const found = OWNING.has(tieOf(reader.words[at])) ? readKnownName(reader, at + 1) : null
    return found?.next === verb && found.name.kind !== 'organisation'
  })
  return tied ?? verb
}

const OWNING: ReadonlySet<string | null> = new Set(['in', 'by', 'at'])

/** "approved", "taget op", "sat på dagsordenen" */
const PAST = /(?:ed|t|en|ne|te|up|about|om|off|down|on|made|pass|through|agenda|dagsordenen|force|effect)$/

function isPastVerb({ words, says }: Reader, at: number): boolean {
  const said = says(at)
  // "was [a map] attached"
  const isVerb = said !== null && (VERBS.has(said.value.kind) || saysAttached(said.value))
  // "[given] money", "[get] funding"
  const isGot = said?.value.kind === 'type' && said.length > 1 && (PAST.test(words[at]!.key) || isIn('got', words[at]))
  return isVerb && (isGot || PAST.test(words[at + said.length - 1]!.key))
}

const saysAttached = (meaning: Meaning): boolean => meaning.kind === 'noun' && meaning.noun === 'attachments'

const namesNobody = ({ words }: Reader, from: number, to: number): boolean =>
  !words.slice(from, to).some(word => isCapital(word) || looksLikeBody(word) || looksLikeOrganisation([word]))

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** "where [Nye Veje] was discussed", "hvor [handleplanen] blev drøftet" */
export function passiveSubject(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words, kindAt } = reader
  // "is it true that [the plan] was approved"
  const leads = says(before.at(-1), 'filler', { whether: true }) ? 'relative' : lastSaid(before)?.kind
  if (!(leads === 'relative' || leads === 'ask' || leads === 'noun') || !isOpen(reader, at)) return null
  // "tasks [Bo Lindgren] was given": who has them
  if (before.some(atom => says(atom, 'noun', { noun: 'actions' })) && isCapital(reader.words[at])) return null
  for (let helper = at + 1; helper < words.length; helper++) {
    const kind = kindAt(helper)
    const behind = helper + (reader.says(helper)?.length ?? 0)
    // "which [church] decisions did the council make"
    if (leads === 'ask' && kind === 'noun' && HELPING.has(kindAt(behind))) return topicUpTo(reader, at, helper)
    // "where [finished patients] come up"
    if (isIn('come', words[helper]) && behind === helper + 2) return topicUpTo(reader, at, helper)
    if (kind === 'active' && leads === 'ask') return isDeedOfBody(reader, helper) ? topicUpTo(reader, at, helper) : null
    if (kind !== 'passive') continue
    let verb = helper
    while (BESIDE_VERB.has(kindAt(verb))) verb += reader.says(verb)!.length
    return VERBS.has(kindAt(verb)) ? topicUpTo(reader, at, helper) : null
  }
  return null
}

const BESIDE_VERB = kindSet('passive', 'filler', 'relative')

/** "which [plans] did [the council] approve", "hvilke [planer] har [Byrådet] godkendt": who met, and then what they did. */
function isDeedOfBody(reader: Reader, helper: number): boolean {
  const who = helper + reader.says(helper)!.length
  const name = readKnownName(reader, who) ?? subject(reader, who)
  return name !== null && range(name.next, reader.words.length).some(verb => DEEDS.has(reader.kindAt(verb)))
}

const DEEDS = kindSet('type', 'decide', 'discuss', 'voted')

/** Without the articles before it; null if nothing else is left. */
function topicUpTo({ text }: Reader, at: number, next: number): Atom | null {
  const topic = text(at, next)
    .replace(/^(?:(?:the|a|an|den|det|de|en|et)\s+)+/iu, '')
    // "did the waterworks [get its] higher price through"
    .replace(/\s(?:get|got|blevet|blive)$/iu, '')
    .replace(/(?<=\S\s)(?:get|få) (?:its|their|his|her|sin|sit|sine|deres) /iu, '')
    .trim()
  return topic === '' ? null : { kind: 'topic', text: topic, at, next }
}
