// Who is given a task by a clause, as written: who acts before or behind the verb, and if it gives one (gives-task.ts).

import { isFiniteVerb, isInfinitive, NO_PASSIVE } from '../../../danish/conjunctions.js'
import { type Token, wordAt } from '../../../danish/phrases.js'
import { BE_AND_HAVE, SHALL } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import { textOf } from '../decisions/subject.js'
import { CHARGED, deniedIn, PERHAPS, REQUESTED, USUALLY } from '../decisions/words.js'
import { isEverybody, isSomeGroup, looksLikeName } from './actors.js'
import { givesTask } from './gives-task.js'
import { behindPeople, isShortName, namesPeople, readInCharge, readInformal } from './informal-task.js'
import { isGrammarVerb, type Scene } from './scene.js'
import { isMadeClear, isSettled } from './settled-clause.js'
import { LEADS_IN, looksPresent, withSubjectFirst } from './word-order.js'

// "Det blev aftalt, at projektet opretter en hotline": those who work in it
const UNDERTAKING = /^(?:\p{L}*projektet|ordningen|samarbejdet)$/iu
// Passives that give no task: "godkendes af udvalget", "omfattes af aftalen"
const FIXED = wordSet(
  'godkendes behandles drøftes besluttes vedtages tiltrædes anbefales indstilles forventes finansieres omfattes støttes bakkes deles ønskes kendes bruges benyttes anvendes besøges',
)
// "gennemgik", "bød", "takkede", "orienterer"
const PAST = /(?<=\p{L})(?:ede|te|ik|od|og|ev|av|ad|at|ød|andt|r)$/u
const TOLD = /\p{L}{3}(?:ede|te)$/u

// "to gange om året"
const A_PERIOD = wordSet('året måneden ugen dagen')

/** What has been found of a clause. */
interface Places {
  /** The index behind the conjunction. */
  readonly start: number
  /** The first known verb; the end of the clause where there is none. */
  readonly verb: number
  /** Whether those who met settled what the clause says. */
  readonly settled: boolean
}

/** Who the clause gives a task, as written; null where it gives nobody one. */
export function readTaskClause(scene: Scene): string | null {
  const start = scene.clause.from + (scene.clause.opened ? 1 : 0)
  const named = withSubjectFirst(scene, start)
  const places = placesOf(named, start)
  if (!canGive(named, places)) return null
  return (
    readAgent(scene) ??
    readInCharge(scene, start) ??
    readPresent(named, places) ??
    readUnlisted(named, places) ??
    readKnownVerb(named, places)
  )
}

function placesOf(scene: Scene, start: number): Places {
  const { tokens, clause, isVerb } = scene
  let verb = start
  while (verb < clause.to && !isVerb(verb)) verb++
  const settled = isSettled(scene) || (wordAt(tokens, verb) === 'skal' && isMadeClear(scene))
  return { start, verb, settled }
}

function canGive({ tokens, clause, isResolved }: Scene, { start, verb, settled }: Places): boolean {
  // "Godkendt, idet administrationen bedes belyse prisen": charged by the way.
  const byTheWay = wordAt(tokens, clause.from) === 'idet' && CHARGED.has(wordAt(tokens, verb))
  if (clause.kind !== 'main' && !settled && !byTheWay) return false
  // "Ida arrangerer hvert år en udstilling": what she does anyway
  const isUsual = tokens
    .slice(verb, clause.to)
    .some(({ word }, n) => USUALLY.has(word) || (word === 'om' && A_PERIOD.has(wordAt(tokens, verb + n + 1))))
  const first = wordAt(tokens, verb)
  const isCharge = isGrammarVerb(first) && !BE_AND_HAVE.has(first) && (isResolved || first !== 'skal')
  if (clause.kind === 'main' && isUsual && !isCharge) return false
  // "Bo Krogh kigger måske på prisen"
  if (tokens.slice(start, Math.min(verb + 4, clause.to)).some(({ word }) => PERHAPS.has(word))) return false
  // "at gruppen ikke sender et svar", "Formanden undersøger ikke prisen"
  // "Ida har ikke fået svar og rykker igen"
  const isOfAnother = BE_AND_HAVE.has(first) && tokens.slice(verb + 2, clause.to).some(({ word }) => word === 'og')
  return isOfAnother || !deniedIn(tokens, start, Math.min(verb + 2, clause.to))
}

/** People with any verb that the dictionary does not know. */
function readUnlisted(scene: Scene, { start, verb }: Places): string | null {
  const isKnown = verb === behindPeople(scene, start) && scene.verbs.verbAt(scene.tokens, verb) !== 'later'
  return isKnown ? null : readInformal(scene, start)
}

/** Who stands before a verb that gives a task. */
function readKnownVerb(scene: Scene, { start, verb, settled }: Places): string | null {
  const { tokens, clause, actors, isThisBody } = scene
  // "Herefter undersøges prisen"
  if (verb === start || LEADS_IN.has(wordAt(tokens, start))) return null
  if (verb === clause.to || !givesTask(scene, verb, settled)) return null
  const word = wordAt(tokens, verb)
  const end = endOfSubject(scene, start, verb)
  // "Ida efterlyste en ny printer": the known verb is a noun here.
  const said = behindPeople(scene, start)
  if (said > start && said < end && TOLD.test(wordAt(tokens, said))) return null
  const who = textOf(scene, start, end)
  // "Udvalget anmodes om at godkende planen" recommends it to those who meet.
  if (REQUESTED.has(word) && isThisBody(who)) return null
  const isGrammar = isGrammarVerb(word)
  // "Alle opfordres til at melde sig", "Alle skal have lys på"
  if (isEverybody(who) && isGrammar && word !== 'bedes' && !scene.isDue) return null
  const isParty =
    ((settled || scene.isResolved) && (actors.isParty(who) || isSomeGroup(who))) ||
    (settled && !isGrammar && UNDERTAKING.test(who))
  // "Båden skal på land inden 1. november": what is to be done is a verb.
  const isToBe = SHALL.has(word) && !tokens.slice(verb + 1, clause.to).some(token => isInfinitive(token.word))
  const isCharged = (scene.isDue && !isToBe) || isParty || CHARGED.has(word) || isEverybody(who)
  return actors.tidy(who, isCharged) ?? (isParty || looksLikeName(who) ? who : null)
}

/** An office is named by fewer words, as are two people with double names. */
const MOST_NAMING = 7
const MOST_NAMING_PEOPLE = 11

/**
 * Somebody named, and a verb in the present that the dictionary does not know, before the known one at `verb`. That is a
 * task where it was settled or stands under "Beslutning", where the sentence says by when, or where "og" joins a verb that
 * gives one ("Ida samler tallene og sender dem").
 */
function readPresent(scene: Scene, { start, verb, settled }: Places): string | null {
  const { tokens, clause, isDue, verbs, actors } = scene
  for (let at = start + 1; at < Math.min(verb, clause.to - 1, start + MOST_NAMING_PEOPLE); at++) {
    if (!looksPresent(tokens[at] as Token, scene)) continue
    const who = textOf(scene, start, at)
    if (actors.endsInTime(textOf(scene, start, at + 1))) continue
    const isAll = isDue && isEverybody(who)
    const isNamed = at - start < MOST_NAMING && (isAll || actors.isActor(who) || actors.isPerson(who))
    if (!isNamed && !namesPeople(who, actors)) continue
    const name = actors.tidy(who, isAll) ?? (looksLikeName(who) ? who : null)
    if (name === null) continue
    // "at vi fremover frabeder os glas" is a decision of those who met.
    if (/^vi(?:\s(?:fremover|fremadrettet|altid))?$/iu.test(who) && !isDue) return null
    const joined = tokens.slice(at + 1, clause.to).some((t, n) => {
      const next = at + 2 + n
      return t.word === 'og' && next < clause.to && verbs.verbAt(tokens, next) === 'task'
    })
    const isPutDown = scene.isResolved && clause.kind === 'main' && clause.from === 0 && namesPeople(who, actors)
    return settled || isDue || joined || isPutDown ? name : null
  }
  return null
}

/** The index behind the subject, which may have an earlier verb: "Karen Lund | beklagede og lovede at". */
function endOfSubject(scene: Scene, start: number, verb: number): number {
  const { sentence, tokens, actors } = scene
  const gap = sentence.slice(tokens[verb - 1]?.end, tokens[verb]?.start)
  if (!gap.includes(',') && !/^(?:og|samt)$/u.test(wordAt(tokens, verb - 1))) return verb
  for (let at = start + 1; at < verb - 1; at++) {
    const { word, start: from } = tokens[at] as Token
    const isLower = /^\p{Ll}/u.test(sentence.slice(from, from + 2))
    if (!isLower || !(isFiniteVerb(word) || PAST.test(word))) continue
    if (actors.tidy(textOf(scene, start, at)) !== null) return at
  }
  return verb
}

/** "Oversigten udarbejdes af Kirsten Vest"; where it says by when, any passive will do. */
function readAgent({ sentence, tokens, clause, isDue, verbs, actors }: Scene): string | null {
  for (let i = clause.from; i < clause.to; i++) {
    const { word } = tokens[i] as Token
    const isOther = /^\p{L}{3,}es$/u.test(word) && !FIXED.has(word) && !NO_PASSIVE.has(word)
    // "Opslaget udformes af AB"
    const isInformal =
      isOther && verbs.verbAt([{ ...(tokens[i] as Token), word: word.replace(/s$/u, 'r') }], 0) === null
    if (!(isDue && isOther) && !verbs.isPassive(word) && !isInformal) continue
    const by = tokens.slice(i + 1, Math.min(i + 4, clause.to)).findIndex(t => t.word === 'af')
    const who = by < 0 ? '' : sentence.slice(tokens[i + 1 + by]?.end, tokens[clause.to - 1]?.end)
    const name = /^\s+(.+?)(?=\s+(?:og\s+\p{Ll}|inden|senest|til|på|i|ved|når|efter)(?!\p{L})|[,.;]|$)/u.exec(who)?.[1]
    if (!name) continue
    if (!(isDue && isOther) && !verbs.isPassive(word) && !(by === 0 && isShortName(name, actors))) continue
    // "Der indkøbes lager af nye stole"
    const isOfNoun = by > 0 && /^\p{Ll}/u.test(name) && actors.tidy(name.split(/\s/u)[0] ?? '') === null
    return isOfNoun ? null : actors.tidy(name)
  }
  return null
}
