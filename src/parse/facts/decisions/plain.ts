// Plain statements of what is to be, at the end of what was said about a matter: "Vi talte om datoen. Festen holdes den 5. juni."
// A sentence of minutes that have no label for outcomes in, whether it says so out. What stands around it: decisions.ts.

import { wordAt } from '../../../danish/phrases.js'
import { CAN } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import type { Decision } from '../../../model/document.js'
import type { Reading } from '../../reading.js'
import { type DecisionContext, readDecision } from './decision-sentence.js'
import { looksResolved, presentVerb } from './elliptic.js'
import type { Statement } from './formulas.js'
import { mayResolve, type SectionSentence } from './section-sentences.js'
import type { Position, Situation } from './situation.js'
import { textOf } from './subject.js'
import { HABITS, PERHAPS } from './words.js'

// "Fremover skal musikken slukkes", "Fra 1. maj er der to på vagt", "Møderne begynder fremover kl. 18"
const FROM_NOW = /^fra\s(?:og\smed|nu\saf|næste|\d)|(?<!\p{L})(?:fremover|fremadrettet|indtil\svidere)(?!\p{L})/iu
// "Skiltene skal stå klar til påske": of a thing
const THING = /^(?:\p{Lu}?\p{Ll}{3,}(?:en|et|ne)|det|der|vi|alle\s\p{Ll}+|hver\s\p{Ll}+|næste\s\p{Ll}+)$/iu
// "Frokosten bliver afholdt hos Bo.", "Der bliver sat skilte op."
const WILL_BE = /^(?:Der|\p{Lu}\p{Ll}+(?:en|et|ne))\sbliver\s(?:\p{L}+\s)?(?!ikke)\p{L}{2,}t\s/u
const OPENS_BY = /^(?:ved|hos|i|på|under|efter|for|med|om|ifølge|her|det|dette|de|disse|nogle|mange|flere|man)\s/iu
const TOLD = wordSet('allerede stadig fortsat endnu faktisk ellers flest fleste meget tit')
// "60 kopper kaffe om dagen"
const PER = /(?<!\p{L})(?:om|i)\s(?:dagen|ugen|måneden|året|timen)(?!\p{L})/iu
const LONGEST = 22

/** `isBehindTalk`: something was said of the matter before. Null where a formula or a task says more. */
export function readPlain(
  reading: Reading,
  sentence: SectionSentence,
  isBehindTalk: boolean,
  position: Position,
  context: DecisionContext,
): Decision | null {
  if (!position.isPlain || position.kind !== 'referat' || sentence.isTold || !mayResolve(reading, sentence)) return null
  const said = readDecision(reading, sentence, position, context)
  if (said) return null
  const situation = {
    ...position,
    inDecision: false,
    ...context.body,
    meeting: context.meeting,
    lexicon: reading.lexicon,
  }
  if (!looksPlain(reading.lexicon.findFormulas(sentence.text), situation, isBehindTalk)) return null
  return readDecision(reading, sentence, { ...position, listed: DECIDED }, context)
}

const DECIDED = { type: 'decided', decidedBy: null } as const

/** `isBehindTalk`: something was said of the matter before. */
function looksPlain(statement: Statement, situation: Situation, isBehindTalk: boolean): boolean {
  const { sentence, tokens, clauses, hits } = statement
  const [clause] = clauses
  if (clause?.kind !== 'main' || tokens.length > LONGEST || /[?:]\s*$/u.test(sentence)) return false
  if (hits.some(({ formula }) => !formula.elects && !formula.labelled) || PER.test(sentence)) return false
  if (clauses.some(({ kind }) => kind === 'question' || kind === 'content')) return false
  if (tokens.some(({ word }) => HABITS.has(word) || PERHAPS.has(word) || TOLD.has(word) || CAN.has(word))) return false
  const isFromNow = FROM_NOW.test(sentence)
  if (OPENS_BY.test(sentence) && !isFromNow) return isBehindTalk && /^det\sbliver\s/iu.test(sentence)
  if (isFromNow) return true
  if (WILL_BE.test(sentence)) return true
  if (!isBehindTalk && situation.lexicon.findDates(sentence).length === 0) return false
  if (/^der\s/iu.test(sentence) || !isBehindTalk) return looksResolved(statement, situation)
  const verb = presentVerb(statement, clause, situation.lexicon)
  const subject = textOf(statement, clause.from, verb < 0 ? clause.to : verb)
  if (/^vi$/iu.test(subject)) return true
  if (looksResolved(statement, situation)) return true
  return verb > 0 && THING.test(subject) && situation.lexicon.words.settles.has(wordAt(tokens, verb))
}

/** "Vi talte om datoen.", "Prisen er steget.": what an outcome may follow. Not: "Kaffen leveres fra Aalborg." */
export const tells = ({ text }: SectionSentence): boolean =>
  /(?<!\p{L})(?:er|var|har|havde|blev|kom|gav|fik|gik|sagde|mente|(?!(?:fle|bed|næ|sid|før|sene)ste)\p{L}{3,}(?:ede|te|slog|andt|ivet|øber))(?!\p{L})/u.test(
    text,
  )

// "Datoen er den 5. juni.": more of the same
const MORE = /^(?:datoen|tidspunktet|prisen|fristen)\ser\s/iu

/** "Festen holdes den 5. juni. Der er solgt 40 billetter.": if anything else is told below it, it is news. */
export function dropPlain(
  { found, plain }: { readonly found: Decision[]; readonly plain: Set<number> },
  { text }: SectionSentence,
): void {
  if (plain.size === 0 || MORE.test(text)) return
  for (let n = found.length - 1; n >= 0; n--) if (plain.has(found[n]?.span[0] as number)) found.splice(n, 1)
  plain.clear()
}
