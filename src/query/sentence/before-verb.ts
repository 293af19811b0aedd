// What a sentence is about, standing before its verb: "was [the budget] approved", "which [plans] did [the council] approve",
// "where [Nye Veje] was discussed".

import type { Atom } from './atoms.js'
import { isOpen, lastSaid, saysOf, subject, VERBS } from './frames.js'
import type { Meaning } from './lexicon.js'
import { isCapital, looksLikeBody, looksLikeOrganisation } from './name-book.js'
import { readKnownName } from './names.js'
import type { Reader } from './reader.js'
import { sliceWords } from './words.js'

/** "when was [the budget for 2023] approved", "hvornår blev [aftalen om udskrivning] drøftet", "er [budgettet] vedtaget" */
export function passive(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const leads = saysOf(before.at(-1))?.kind
  if (!(leads === 'passive' || leads === 'active') || !isOpen(reader, at)) return null
  // "has [KOL] been discussed", "er [budgettet] blevet godkendt"
  const been = reader.words.findIndex((word, index) => index > at && BEEN.test(word.key))
  for (let verb = at + 1; verb < reader.words.length; verb++) {
    const said = reader.says(verb)
    if (
      !said ||
      !VERBS.has(said.value.kind) ||
      !/(?:ed|t|en|ne|te|up|about|om|off|down|on|made|pass|through|agenda|dagsordenen|force|effect)$/.test(
        reader.words[verb + said.length - 1]!.key,
      )
    )
      continue
    // "did [the change of the statutes] pass": nothing follows, and nobody is named.
    const isPassive = been > at && been < verb
    if (
      leads === 'active' &&
      !isPassive &&
      !(said.length === reader.words.length - verb && namesNobody(reader, at, verb))
    )
      return null
    // "blev [MRSA] første gang drøftet"
    const adverb = range(at + 1, verb).find(word => ADVERB.test(keysFrom(reader, word)))
    const next = isPassive ? been : (adverb ?? verb)
    // "were the neighbours heard before the plan was approved": what came first is no part of it
    if (range(at, next).some(word => BEFORE.test(reader.words[word]!.key))) return null
    const text = trimArticle(sliceWords(reader.sentence, reader.words, at, next))
    return text === '' ? null : { kind: 'topic', text, at, next }
  }
  return null
}

const BEFORE = /^(?:before|until|foer|indtil|inden)$/
const BEEN = /^(?:been|blevet)$/

const namesNobody = ({ words }: Reader, from: number, to: number): boolean =>
  !words.slice(from, to).some(word => isCapital(word) || looksLikeBody(word) || looksLikeOrganisation([word]))

const ADVERB =
  /^(?:for (?:foerste|the first|sidste|the last) (?:gang|time)|(?:foerste|first|sidste|last) (?:gang|time)|first|last|sidst|senest)(?= |$)/
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
const keysFrom = ({ words }: Reader, at: number): string =>
  words
    .slice(at, at + 4)
    .map(word => word.key)
    .join(' ')

/** "where [Nye Veje] was discussed", "hvor [handleplanen] blev drøftet" */
export function passiveSubject(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const leads = lastSaid(before)?.kind
  if (!(leads === 'relative' || leads === 'ask' || leads === 'noun') || !isOpen(reader, at)) return null
  for (let helper = at + 1; helper < reader.words.length; helper++) {
    // "which [church] decisions did the council make"
    if (
      leads === 'ask' &&
      reader.says(helper)?.value.kind === 'noun' &&
      isHelper(reader, helper + reader.says(helper)!.length)
    )
      return topicUpTo(reader, at, helper)
    // "where [finished patients] come up"
    if (COMES_UP.test(reader.words[helper]!.key) && reader.says(helper)?.length === 2)
      return topicUpTo(reader, at, helper)
    const helping = reader.says(helper)?.value.kind
    if (helping === 'active' && leads === 'ask')
      return isDeedOfBody(reader, helper) ? topicUpTo(reader, at, helper) : null
    if (helping !== 'passive') continue
    let verb = helper
    while (['passive', 'filler', 'relative'].includes(reader.says(verb)?.value.kind ?? ''))
      verb += reader.says(verb)!.length
    if (!VERBS.has(reader.says(verb)?.value.kind ?? 'filler')) return null
    return topicUpTo(reader, at, helper)
  }
  return null
}

const isHelper = ({ says }: Reader, at: number): boolean => ['active', 'passive'].includes(says(at)?.value.kind ?? '')

/** "which [plans] did [the council] approve", "hvilke [planer] har [Byrådet] godkendt": whoever met, and last what they did. */
function isDeedOfBody(reader: Reader, helper: number): boolean {
  const who = helper + (reader.says(helper)?.length ?? 1)
  const name = readKnownName(reader, who) ?? subject(reader, who)
  if (!name) return false
  return range(name.next, reader.words.length).some(verb => DEEDS.has(reader.says(verb)?.value.kind ?? 'filler'))
}

const DEEDS: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>(['type', 'decide', 'discuss'])

const COMES_UP = /^(?:come|comes|came)$/

function topicUpTo({ sentence, words }: Reader, at: number, next: number): Atom {
  return { kind: 'topic', text: trimArticle(sliceWords(sentence, words, at, next)), at, next }
}

function trimArticle(text: string): string {
  return text.replace(/^(?:(?:the|a|an|den|det|de|en|et)\s+)+/iu, '').trim()
}
