// Who a clause gives a task: the words of a sentence and one clause of it in, who as written out. Looks at who stands before or
// behind the verb, and at whether that verb, of dictionaries/tasks.yaml or of grammar, gives a task.

import { isFiniteVerb, NO_PASSIVE } from '../../../danish/conjunctions.js'
import type { Token } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import { CHARGED, REQUESTED } from '../decisions/meeting-verbs.js'
import { deniedIn } from '../decisions/predicate.js'
import { isSomeGroup, looksLikeName } from './actors.js'
import { isShortName, namesPeople, readInCharge, readInformal, readInformalBehind } from './informal-task.js'
import { isMadeClear, isSettled, type Setting } from './settled-clause.js'
import type { TaskVerbs } from './task-verbs.js'

const MODAL = wordSet('skal skulle vil ville')
const AUXILIARY = wordSet('er var bliver blev har havde kan kunne bør burde må måtte får fik')
// "Instituttet bedes fremsende", "Direktionen pålægges at": with "at" or an infinitive behind.
const CHARGED_TO =
  /^\s+(?:derfor\s+|dog\s+|også\s+|hermed\s+|om\s+|til\s+|(?:inden|senest|snarest|på|til|i)\s(?:[\p{L}\d./]+\s){1,4}?){0,3}(?:at(?!\p{L})|\p{Ll}+e(?!\p{L}))|^(?:\s+[^\s,.;:()]+){1,6}?\s+at(?!\p{L})/u
// "bedes forinden beskrive", "bedes i samarbejde med PLO se på": an infinitive follows, whatever stands between.
const BEDES_TO = /^(?:\s+[^\s.;:()]+){0,10}?\s+(?:\p{Ll}{2,}e|se|gå|få|stå|tilgå|foretage)(?!\p{L})/u
// "skal i 2025 finde", "skal fremover sende": what is so anyway.
const ANYWAY = /^\s+(?:i\s+(?:19|20)\d\d|fremover|fremadrettet|generelt|altid|normalt|som\s+udgangspunkt)(?!\p{L})/u
// "Kommunerne aftalte derfor indbyrdes at", "Sekretariatet lovede at"
const TOOK_ON = wordSet('aftalte lovede lover tilbød tilbyder påtog påtager meldte')
const TOOK_ON_TO = /^(?:\s+\p{L}+){0,4}?\s+at(?!\p{L})/u
// Behind "skal" and "vil" where nobody is charged: "vil blive præsenteret", "skal der", "vil gerne".
const NO_TASK = wordSet(
  'blive være kunne gerne ske der ikke fremgå indgå findes bestå afhænge stilling behandle drøfte godkende beslutte vælge vide',
)
// What the law demands is nobody's task from this meeting: "skal ifølge sundhedslovens § 204".
const LAW = /§|(?:ifølge|henhold\s+til)\s+\p{L}*(?:lov|bekendtgørelse|vejledning)/u
// "skal have et udkast klar"
const READY = /(?<!\p{L})(?:klart?|færdigt?|udarbejdet|afsluttet|indsendt|sendt|lavet)(?!\p{L})/iu
// "Det blev aftalt, at projektet opretter en hotline": those who work in it
const UNDERTAKING = /^(?:\p{L}*projektet|ordningen|samarbejdet)$/iu
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
// Who meets, of whom a decision tells what they think: "Udvalget prioriterer sagen højt"
const MEETS = /^(?:\p{L}*(?:udvalget|rådet|bestyrelsen|gruppen|forum(?:met)?|nævnet|klyngen)|vi|man)\s/iu
// What stands first where the one who acts stands behind the verb: "Herefter undersøger", "Forud for mødet planlægger".
const FIRST = wordSet(
  'i på med efter ved under for af til om fra ud forud inden mellem uden her derfor herefter derefter desuden derudover endvidere samtidig herudover således endelig snarest senest udover foruden',
)

/** Whether a word is a verb that may give or deny a task whatever the dictionary says. */
export function isGrammarVerb(word: string): boolean {
  return MODAL.has(word) || AUXILIARY.has(word) || CHARGED.has(word) || TOOK_ON.has(word)
}

/** A clause with what is known of its sentence. */
export interface Scene extends Setting {
  readonly isVerb: (index: number) => boolean
  /** Whether the sentence says by when. */
  readonly isLater: boolean
  /** Whether it says so by "senest", "inden" or the like: then any verb gives a task. */
  readonly isDue: boolean
  /** Whether it stands where only what was resolved does. */
  readonly isResolved: boolean
  readonly verbs: TaskVerbs
  readonly isThisBody: (words: string) => boolean
}

/** Who the clause gives a task, as written; null where it gives nobody one. */
export function readTaskClause(scene: Scene): string | null {
  const { tokens, clause, isVerb, actors } = scene
  const start = clause.from + (clause.opened ? 1 : 0)
  let verb = start
  while (verb < clause.to && !isVerb(verb)) verb++
  const settled = isSettled(scene) || (tokens[verb]?.word === 'skal' && isMadeClear(scene))
  // "Godkendt, idet administrationen bedes belyse prisen": charged by the way.
  const byTheWay = tokens[clause.from]?.word === 'idet' && CHARGED.has(tokens[verb]?.word ?? '')
  if (clause.kind !== 'main' && !settled && !byTheWay) return null
  // "at gruppen ikke sender et svar", "Formanden undersøger ikke prisen"
  if (deniedIn(tokens, start, Math.min(verb + 2, clause.to))) return null
  const agent = readAgent(scene)
  if (agent !== null) return agent
  const inCharge = readInCharge(scene, start)
  if (inCharge !== null) return inCharge
  const present = readPresent(scene, start, verb, settled)
  if (present !== null) return present
  if (verb === clause.to || scene.verbs.verbAt(tokens, verb) === 'later') {
    const informal = readInformal(scene, start)
    if (informal !== null || verb === clause.to) return informal
    const behind = readInformalBehind(scene, verb)
    if (behind !== null) return behind
  }
  const inverted = verb === start || FIRST.has(tokens[start]?.word ?? '')
  if (!givesTask(scene, verb, settled)) return null
  if (inverted) return readBehind(scene, verb + 1)
  const who = textOf(scene, start, endOfSubject(scene, start, verb))
  // "Udvalget anmodes om at godkende planen": what is recommended to those who meet.
  if (REQUESTED.has(tokens[verb]?.word ?? '') && scene.isThisBody(who)) return null
  const isParty =
    ((settled || scene.isResolved) && (actors.isParty(who) || isSomeGroup(who))) ||
    (settled && !isGrammarVerb(tokens[verb]?.word ?? '') && UNDERTAKING.test(who))
  const isCharged = scene.isDue || isParty || CHARGED.has(tokens[verb]?.word ?? '')
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
function readPresent(scene: Scene, start: number, verb: number, settled: boolean): string | null {
  const { sentence, tokens, clause, isDue, verbs, actors } = scene
  for (let at = start + 1; at < Math.min(verb, clause.to - 1, start + MOST_NAMING_PEOPLE); at++) {
    const { word, start: from, end } = tokens[at] as Token
    if (!/^\p{Ll}{3,}r$/u.test(sentence.slice(from, end)) || NO_PRESENT.has(word)) continue
    const who = textOf(scene, start, at)
    if (actors.endsInTime(textOf(scene, start, at + 1))) continue
    if (at - start < MOST_NAMING ? !actors.isActor(who) && !actors.isPerson(who) : !namesPeople(who, actors)) continue
    const name = actors.tidy(who) ?? (looksLikeName(who) ? who : null)
    if (name === null) continue
    // "at vi fremover frabeder os glas": what those who met resolve to do from now on is their decision.
    if (/^vi\s(?:fremover|fremadrettet|altid)$/iu.test(who)) return null
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

/** Whether the verb gives a task, or one that "og" joins to it: "præsenterer planen og lægger den på nettet". */
function givesTask(
  { sentence, tokens, clause, verbs, isLater, isResolved }: Scene,
  verb: number,
  settled: boolean,
): boolean {
  const { word, end } = tokens[verb] as Token
  const rest = tokens.slice(verb + 1, clause.to).map(t => t.word)
  const behind = sentence.slice(end)
  const isPutDown = isResolved && !MEETS.test(sentence.slice(tokens[clause.from]?.start, tokens[verb]?.start))
  if (CHARGED.has(word)) return CHARGED_TO.test(behind) || (word === 'bedes' && BEDES_TO.test(behind))
  if (TOOK_ON.has(word)) return TOOK_ON_TO.test(behind)
  if (MODAL.has(word)) {
    if (word === 'skal' && (LAW.test(sentence) || ANYWAY.test(behind))) return false
    // "skal godkendes" charges nobody; "vil regionen fremlægge" foretells what somebody will say.
    if (
      rest.length === 0 ||
      rest.some(w => NO_TASK.has(w)) ||
      rest.slice(0, 3).some(w => /\p{L}{3}es$/u.test(w) && !NO_PASSIVE.has(w))
    )
      return false
    // "skulle orientere", in a story, is what somebody did at the meeting.
    const foretold = word !== 'skal' ? rest.map(verbs.infinitiveKind) : []
    if (foretold.includes('tells') || (foretold.includes('later') && !isLater)) return false
    return !rest.slice(0, 7).includes('have') || READY.test(behind)
  }
  const isTask = (at: number): boolean => {
    const kind = verbs.verbAt(tokens, at)
    // "Det blev aftalt, at Ida Holm orienterer om turen på næste møde"
    const isToTell = () => verbs.infinitiveKind((tokens[at]?.word ?? '').replace(/r$/u, '')) === 'tells'
    if (kind === 'tells') return settled && isLater && isToTell()
    return kind === 'task' || (kind === 'later' && (isLater || isPutDown || clause.kind === 'content'))
  }
  if (isTask(verb)) return true
  for (let i = verb + 2; i < clause.to; i++) if (tokens[i - 1]?.word === 'og' && isTask(i)) return true
  return false
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

/** Who stands behind the verb: as few words as name somebody, and the rest of a name. */
function readBehind({ sentence, tokens, clause, actors }: Scene, from: number): string | null {
  const text = (to: number): string => sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)
  for (let to = from + 1; to <= Math.min(clause.to, from + 5); to++) {
    if (FIRST.has(tokens[to - 1]?.word ?? '')) return null
    if (actors.tidy(text(to)) === null) continue
    let end = to
    while (end < clause.to && /^\s(?:og\s)?\p{Lu}/u.test(sentence.slice(tokens[end - 1]?.end, tokens[end]?.end))) end++
    return actors.tidy(text(end))
  }
  return null
}

function textOf({ sentence, tokens }: Scene, from: number, to: number): string {
  return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)
}
