// Who a clause gives a task: the words of a sentence and one clause of it in, who as written out. Looks at who stands before or
// behind the verb, and at whether that verb, of dictionaries/tasks.yaml or of grammar, gives a task.

import { isFiniteVerb, NO_PASSIVE } from '../../../danish/conjunctions.js'
import type { Token } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import { USUALLY } from '../decisions/habits.js'
import { CHARGED, REQUESTED } from '../decisions/meeting-verbs.js'
import { deniedIn } from '../decisions/negation.js'
import { isSomeGroup, looksLikeName } from './actors.js'
import { givesTask, isGrammarVerb, type Scene } from './gives-task.js'
import { behindPeople, isShortName, namesPeople, readInCharge, readInformal } from './informal-task.js'
import { isMadeClear, isSettled } from './settled-clause.js'

// "Det blev aftalt, at projektet opretter en hotline": those who work in it
const UNDERTAKING = /^(?:\p{L}*projektet|ordningen|samarbejdet)$/iu
// Those who are paid for it, of whom minutes tell
const OUTSIDE =
  /^\p{L}*(?:firmaet|leverandøren|entreprenøren|håndværker(?:en|ne)|elektriker(?:en|ne)|mureren|maler(?:en|ne)|tømrer(?:en|ne)|vvs-?manden|banken|forsikringen|politiet)$/iu
// What is done to a matter, or bears on it, gives no task: "godkendes af udvalget", "omfattes af aftalen"
const FIXED = wordSet(
  'godkendes behandles drøftes besluttes vedtages tiltrædes anbefales indstilles forventes finansieres omfattes støttes bakkes deles ønskes kendes bruges benyttes anvendes besøges',
)
// Words in "-r" that are no verbs in the present.
const NO_PRESENT = wordSet(
  'der her hver eller efter over under før når mellem flere andre kommuner klynger parter medlemmer',
)
// "gennemgik", "bød", "takkede", "orienterer"
const PAST = /(?:ede|te|ik|od|og|ev|av|ad|at|ød|andt|r)$/u
// What stands first where the one who acts stands behind the verb: "Herefter undersøger", "Forud for mødet planlægger".
const FIRST = wordSet(
  'i på med efter ved under for af til om fra ud forud forinden før inden mellem uden ang angående vedr vedrørende mht her derfor herefter derefter desuden derudover endvidere samtidig herudover således endelig snarest senest udover foruden',
)

/** Where the words of a clause stand. */
interface Places {
  /** Behind a conjunction. */
  readonly start: number
  /** The first verb that is known; the clause's end where none is. */
  readonly verb: number
  /** Whether those who met settled what the clause says. */
  readonly settled: boolean
}

/** Who the clause gives a task, as written; null where it gives nobody one. */
export function readTaskClause(scene: Scene): string | null {
  const start = scene.clause.from + (scene.clause.opened ? 1 : 0)
  const named = inOrder(scene, start)
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
  const settled = isSettled(scene) || (tokens[verb]?.word === 'skal' && isMadeClear(scene))
  return { start, verb, settled }
}

function canGive({ tokens, clause }: Scene, { start, verb, settled }: Places): boolean {
  // "Godkendt, idet administrationen bedes belyse prisen": charged by the way.
  const byTheWay = tokens[clause.from]?.word === 'idet' && CHARGED.has(tokens[verb]?.word ?? '')
  if (clause.kind !== 'main' && !settled && !byTheWay) return false
  // "Ida arrangerer hvert år en udstilling": what she does anyway
  const isUsual = tokens.slice(verb, clause.to).some(({ word }) => USUALLY.has(word))
  if (clause.kind === 'main' && isUsual && !isGrammarVerb(tokens[verb]?.word ?? '')) return false
  // "at gruppen ikke sender et svar", "Formanden undersøger ikke prisen"
  return !deniedIn(tokens, start, Math.min(verb + 2, clause.to))
}

/** People, whatever they do, unless their verb is known. */
function readUnlisted(scene: Scene, { start, verb }: Places): string | null {
  const isKnown = verb === behindPeople(scene, start) && scene.verbs.verbAt(scene.tokens, verb) !== 'later'
  return isKnown ? null : readInformal(scene, start)
}

/** Who stands before a verb that gives a task. */
function readKnownVerb(scene: Scene, { start, verb, settled }: Places): string | null {
  const { tokens, clause, actors, isThisBody } = scene
  // "Herefter undersøges prisen"
  if (verb === start || FIRST.has(tokens[start]?.word ?? '')) return null
  if (verb === clause.to || !givesTask(scene, verb, settled)) return null
  const { word } = tokens[verb] as Token
  const who = textOf(scene, start, endOfSubject(scene, start, verb))
  // "Udvalget anmodes om at godkende planen": what is recommended to those who meet.
  if (REQUESTED.has(word) && isThisBody(who)) return null
  const isGrammar = isGrammarVerb(word)
  // "Elektrikeren kigger på lamperne", where that is only told
  if (!isGrammar && !settled && !scene.isDue && OUTSIDE.test(who)) return null
  const isParty =
    ((settled || scene.isResolved) && (actors.isParty(who) || isSomeGroup(who))) ||
    (settled && !isGrammar && UNDERTAKING.test(who))
  const isCharged = scene.isDue || isParty || CHARGED.has(word)
  return actors.tidy(who, isCharged) ?? (isParty || looksLikeName(who) ? who : null)
}

/** Words that an office takes, and that two people with double names do. */
const MOST_NAMING = 7
const MOST_NAMING_PEOPLE = 11

/**
 * Somebody named and a verb in the present that the dictionary does not know, before the known one at `verb`, if any: a
 * task where it was settled or stands under "Beslutning", where the sentence says by when, or where "og" joins a verb that
 * gives one ("Ida samler tallene og sender dem").
 */
function readPresent(scene: Scene, { start, verb, settled }: Places): string | null {
  const { sentence, tokens, clause, isDue, verbs, actors } = scene
  for (let at = start + 1; at < Math.min(verb, clause.to - 1, start + MOST_NAMING_PEOPLE); at++) {
    const { word, start: from, end } = tokens[at] as Token
    if (!/^\p{Ll}{3,}r$/u.test(sentence.slice(from, end)) || NO_PRESENT.has(word)) continue
    const who = textOf(scene, start, at)
    if (actors.endsInTime(textOf(scene, start, at + 1))) continue
    const isNamed = at - start < MOST_NAMING && (actors.isActor(who) || actors.isPerson(who))
    if (!isNamed && !namesPeople(who, actors)) continue
    const name = actors.tidy(who) ?? (looksLikeName(who) ? who : null)
    if (name === null) continue
    // "at vi fremover frabeder os glas": what those who met resolve to do from now on is their decision.
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

/** Before an earlier verb of the same subject: "Karen Lund | beklagede og lovede at", "Per | rydder op, sætter plakat op". */
function endOfSubject({ sentence, tokens, actors }: Scene, start: number, verb: number): number {
  const gap = sentence.slice(tokens[verb - 1]?.end, tokens[verb]?.start)
  if (!gap.includes(',') && !/^(?:og|samt)$/u.test(tokens[verb - 1]?.word ?? '')) return verb
  for (let at = start + 1; at < verb - 1; at++) {
    const { word, start: from } = tokens[at] as Token
    const isLower = /^\p{Ll}/u.test(sentence.slice(from, from + 2))
    if (!isLower || !(isFiniteVerb(word) || PAST.test(word))) continue
    if (actors.tidy(sentence.slice(tokens[start]?.start, tokens[at - 1]?.end)) !== null) return at
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

/**
 * The clause with who acts before the verb, where it stands behind: "Herefter undersøger sekretariatet prisen", "Den
 * ser Ida på" as "Ida ser på den".
 */
function inOrder(scene: Scene, start: number): Scene {
  const { tokens, clause, verbs } = scene
  for (let verb = start; verb < Math.min(clause.to - 1, start + MOST_BEFORE); verb++) {
    const end = behindActor(scene, start, verb)
    if (end <= verb + 1) continue
    const turned = [
      ...tokens.slice(verb + 1, end),
      tokens[verb] as Token,
      ...tokens.slice(end, clause.to),
      ...tokens.slice(start, verb),
    ]
    const all = [...tokens.slice(0, start), ...turned, ...tokens.slice(clause.to)]
    const isVerb = (i: number): boolean => isGrammarVerb((all[i] as Token).word) || verbs.verbAt(all, i) !== null
    return { ...scene, tokens: all, isVerb }
  }
  return scene
}

/** Words before the verb where who acts stands behind it. */
const MOST_BEFORE = 10
const POINTS_BACK = wordSet('det dette den disse')

/** The index behind who acts, where it stands behind the word at `verb` and that is its verb; else that behind the word. */
function behindActor(scene: Scene, start: number, verb: number): number {
  const { sentence, tokens, actors, isVerb } = scene
  const { word, start: from, end } = tokens[verb] as Token
  const isKnown = isVerb(verb)
  const isLed = verb === start || FIRST.has(tokens[start]?.word ?? '')
  // "Under samme punkt kigger Ida på planen": before people other verbs in the present are known by their ending.
  const isPresent =
    /^\p{Ll}{3,}r$/u.test(sentence.slice(from, end)) && !NO_PRESENT.has(word) && !actors.isTitle(word) && verb > start
  if (!isKnown && (!isPresent || FIRST.has(tokens[verb - 1]?.word ?? ''))) return verb + 1
  const isBack = verb === start + 1 && POINTS_BACK.has(tokens[start]?.word ?? '')
  const people = isLed || isBack || (isKnown && actors.tidy(textOf(scene, start, verb)) === null)
  const behind = people ? behindPeople(scene, verb + 1) : verb + 1
  return behind > verb + 1 || !isLed || !isKnown ? behind : behindOffice(scene, verb + 1)
}

/** Behind as few words as name somebody, and the rest of a name. */
function behindOffice({ sentence, tokens, clause, actors }: Scene, from: number): number {
  const text = (to: number): string => sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)
  for (let to = from + 1; to <= Math.min(clause.to, from + 5); to++) {
    if (FIRST.has(tokens[to - 1]?.word ?? '')) return from
    if (actors.tidy(text(to)) === null) continue
    const isName = (at: number): boolean => /^\s\p{Lu}/u.test(sentence.slice(tokens[at - 1]?.end, tokens[at]?.end))
    let end = to
    while (end < clause.to && (isName(end) || (tokens[end]?.word === 'og' && end + 1 < clause.to && isName(end + 1))))
      end++
    return end
  }
  return from
}

function textOf({ sentence, tokens }: Scene, from: number, to: number): string {
  return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)
}
