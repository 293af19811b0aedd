// Plain statements of what is to be, at the end of what was said about a matter: "Vi talte om datoen. Festen holdes den 5. juni."
// A sentence of minutes that have no label for outcomes in, whether it says so out. What stands around it: decisions.ts.

import { wordAt } from '../../../danish/phrases.js'
import { CAN } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Decision } from '../../../model/document.js'
import { looksResolved, presentVerb } from './elliptic.js'
import type { Statement } from './formulas.js'
import type { SectionSentence } from './section-sentences.js'
import type { Situation } from './situation.js'
import { textOf } from './subject.js'
import { HABITS, PERHAPS } from './words.js'

// "Fremover skal musikken slukkes", "Fra 1. maj er der to på vagt", "Rygning er fra nu af forbudt"
const FROM_NOW = /^fra\s(?:og\smed|næste|\d)|(?<!\p{L})(?:fremover|fremadrettet|indtil\svidere|fra\snu\saf)(?!\p{L})/iu
// Of a thing: "Skiltene skal stå klar til påske", "Den bliver stående", "Aftalen med Brdr. Juhl løber videre"
const THING =
  /^(?:\p{Lu}?\p{Ll}{3,}(?:en|et|ne)(?:\s(?:i|på|med|om|til|fra|for|hos|af)\s[^,]+)?|d(?:et|er|en|e)(?:\s\p{Ll}[^,]*)?|alle\s\p{Ll}+|hver\s\p{Ll}+|næste\s\p{Ll}+)$/iu
// "Diskussionen om ordningen fortsætter"
const TALK = /^(?:diskussion|debat|drøftelse|snakk?|dialog|samtale)/iu
// "Frokosten bliver afholdt hos Bo.", "Der bliver sat skilte op."
const WILL_BE = /^(?:Der|\p{Lu}\p{Ll}+(?:en|et|ne))\sbliver\s(?:\p{L}+\s)?(?!ikke)\p{L}{2,}t\s/u
// "Det blev Tivoli for begge.", "Den røde blev det.". Not: "Det blev sent", "Sådan blev det"
const BECAME = /^(?:Det\sblev\s\p{Lu}\p{L}|(?!Sådan)[^,.]{3,40}\sblev\sdet[.!]?$)/u
// "Brugerne får besked pr. mail", "Det lægges frem": that they are told is part of the news.
const GETS_WORD = /^\p{L}+\sfår\s(?:besked|svar|brev|besøg|information|en\smail|hjælp)|\slægges\s(?:frem|ud)(?!\p{L})/iu
const OPENS_BY = /^(?:ved|hos|i|på|under|efter|for|med|om|ifølge|her|nogle|mange|flere|man)\s/iu
const TOLD = wordSet('allerede stadig fortsat endnu faktisk ellers flest fleste meget tit')
// "60 kopper kaffe om dagen"
const PER = /(?<!\p{L})(?:om|i)\s(?:dagen|ugen|måneden|året|timen)(?!\p{L})/iu
// What comes to those who meet without their doing: "Vi får besøg", "Vi ser et fald"
const HAPPENS = wordSet('får ser står ligger bor hedder følger kender ved hører afventer')
const IT = /^(?:det|dette|disse)\s/iu
// "Den" may be the board, or what it talks about.
const PRONOUN = /^de[nt]?$/iu
const LONGEST = 22

/** What was said of the matter before: how things are or were, anything else, or nothing. */
export type Before = 'told' | 'said' | null

/** Whether the sentence says what is to be. */
export function looksPlain(statement: Statement, situation: Situation, before: Before): boolean {
  const { sentence, tokens, clauses, hits } = statement
  const { lexicon } = situation
  const [clause] = clauses
  if (clause?.kind !== 'main' || tokens.length > LONGEST || /[?:]\s*$/u.test(sentence)) return false
  const isFromNow = FROM_NOW.test(sentence)
  // "Indlæg skal fremover godkendes af Mette": what a formula says is the rule.
  if (GETS_WORD.test(sentence)) return false
  if (hits.some(({ formula: { elects, labelled } }) => !elects && !labelled && !isFromNow) || PER.test(sentence))
    return false
  if (clauses.some(({ kind }) => kind === 'question' || kind === 'content')) return false
  if (tokens.some(({ word }) => HABITS.has(word) || PERHAPS.has(word) || TOLD.has(word) || CAN.has(word))) return false
  if (isFromNow || WILL_BE.test(sentence)) return true
  if (before !== null && BECAME.test(sentence)) return true
  const verb = presentVerb(statement, clause, lexicon)
  const isTheirs = isDoneBy(statement, verb, situation)
  if (isTheirs !== null) return isTheirs
  if (OPENS_BY.test(sentence)) return false
  const { changes, settles } = lexicon.words
  // "Det bliver fredag.", "Det sendes videre.". Not: "Det holdes i Vejle"
  if (IT.test(sentence) && !(before !== null && tokens.some(({ word }) => word === 'bliver' || changes.has(word))))
    return false
  const isKnown = before === 'told' || lexicon.findDates(sentence).length > 0
  if ((isKnown || tokens.some(({ word }) => changes.has(word))) && looksResolved(statement, situation)) return true
  const subject = textOf(statement, 0, verb)
  return before !== null && settles.has(wordAt(tokens, verb)) && THING.test(subject) && !TALK.test(subject)
}

/**
 * "Vi holder festen i hallen.", "I år giver vi gavekort.", "Bestyrelsen holder fest." Not: "Vi får besøg". Null where it is not
 * those who met that act.
 */
function isDoneBy(statement: Statement, verb: number, { isThisBody, inDecision, lexicon }: Situation): boolean | null {
  if (verb < 0) return null
  const { tokens } = statement
  const who = textOf(statement, 0, verb)
  const happens = !inDecision && HAPPENS.has(wordAt(tokens, verb))
  if (/^vi$/iu.test(who) || wordAt(tokens, verb + 1) === 'vi') return !happens
  if (PRONOUN.test(who) || !isThisBody(who)) return null
  return !happens && lexicon.taskVerbs.verbAt(tokens, verb) !== 'tells'
}

/** "Vi talte om datoen.", "Prisen er steget.": what an outcome may follow. Not: "Kaffen leveres fra Aalborg." */
export const tells = ({ text }: SectionSentence): boolean =>
  /(?<!\p{L})(?:er|var|har|havde|blev|kom|gav|fik|gik|sagde|mente|(?!(?:fle|bed|næ|sid|før|sene)ste)\p{L}{3,}(?:ede|te|slog|andt|ivet|øber))(?!\p{L})/u.test(
    text,
  )

// "8.b laver plakater.": what somebody does about it. Not: "Der er solgt 40 billetter", "Det regner"
const DOES =
  /^(?!(?:der|det|vi|han|hun|de)\s)(?:\S+\s){1,3}(?!er\s|har\s)\p{Ll}{2,}r\s(?!.*\s(?:er|var|har|havde|blev)\s)/iu
// "Datoen er den 5. juni.": more of the same
const MORE = /^(?:datoen|tidspunktet|prisen|fristen)\ser\s/iu

/** "Festen holdes den 5. juni. Der er solgt 40 billetter.": if anything else is told below it, it is news. */
export function dropPlain(
  { found, plain }: { readonly found: Decision[]; readonly plain: Set<number> },
  { text }: SectionSentence,
): void {
  if (plain.size === 0 || MORE.test(text) || DOES.test(text)) return
  for (let n = found.length - 1; n >= 0; n--) if (plain.has(found[n]?.span[0] as number)) found.splice(n, 1)
  plain.clear()
}
