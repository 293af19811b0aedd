// Whether a verb gives a task to whoever it belongs to: a clause, the facts about its sentence and the place of the
// verb in, yes or no out. By dictionaries/tasks.yaml and by grammar: "skal", "bedes", "lovede at".

import { NO_PASSIVE } from '../../../danish/conjunctions.js'
import type { Token } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import { CHARGED } from '../decisions/meeting-verbs.js'
import type { Setting } from './settled-clause.js'
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
// "skal have et udkast klar", "skal have listen klar til mødet". Not: "skal have et klart mål"
const READY =
  /(?<!\p{L})(?:klart?(?=\s*(?:$|[.,;:)])|\s(?:til|inden|senest|snarest|før|den|i|på|og)(?!\p{L}))|færdigt?|udarbejdet|afsluttet|indsendt|sendt|lavet)(?!\p{L})/iu
// Who meets, of whom a decision tells what they think: "Udvalget prioriterer sagen højt"
const MEETS = /^(?:\p{L}*(?:udvalget|rådet|bestyrelsen|gruppen|forum(?:met)?|nævnet|klyngen)|vi|man)(?!\p{L})/iu

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

/** Whether a word is a verb that may give or deny a task whatever the dictionary says. */
export function isGrammarVerb(word: string): boolean {
  return MODAL.has(word) || AUXILIARY.has(word) || CHARGED.has(word) || TOOK_ON.has(word)
}

/** Whether the verb gives a task, or one that "og" joins to it: "præsenterer planen og lægger den på nettet". */
export function givesTask(scene: Scene, verb: number, settled: boolean): boolean {
  const { sentence, tokens, clause } = scene
  const { word, end } = tokens[verb] as Token
  const behind = sentence.slice(end)
  if (CHARGED.has(word)) return CHARGED_TO.test(behind) || (word === 'bedes' && BEDES_TO.test(behind))
  if (TOOK_ON.has(word)) return TOOK_ON_TO.test(behind)
  if (MODAL.has(word)) return isToDo(scene, verb, behind)
  if (isListed(scene, verb, verb, settled)) return true
  for (let i = verb + 2; i < clause.to; i++)
    if (tokens[i - 1]?.word === 'og' && isListed(scene, i, verb, settled)) return true
  return false
}

/** Whether "skal" or "vil" charges somebody with what stands `behind` it. */
function isToDo({ sentence, tokens, clause, verbs, isLater }: Scene, verb: number, behind: string): boolean {
  const { word } = tokens[verb] as Token
  const rest = tokens.slice(verb + 1, clause.to).map(t => t.word)
  if (word === 'skal' && (LAW.test(sentence) || ANYWAY.test(behind))) return false
  // "skal godkendes" charges nobody; "vil regionen fremlægge" foretells what somebody will say.
  const isPassive = rest.slice(0, 3).some(w => /\p{L}{3}es$/u.test(w) && !NO_PASSIVE.has(w))
  if (rest.length === 0 || isPassive || rest.some(w => NO_TASK.has(w))) return false
  // "skulle orientere", in a story, is what somebody did at the meeting.
  const foretold = word !== 'skal' ? rest.map(verbs.infinitiveKind) : []
  if (foretold.includes('tells') || (foretold.includes('later') && !isLater)) return false
  return !rest.slice(0, 7).includes('have') || READY.test(behind)
}

/** Whether a verb of the dictionary at an index gives a task; `verb` is the clause's first. */
function isListed(scene: Scene, at: number, verb: number, settled: boolean): boolean {
  const { sentence, tokens, clause, verbs, isLater, isResolved } = scene
  const kind = verbs.verbAt(tokens, at)
  if (kind === 'task') return true
  // "Det blev aftalt, at Ida Holm orienterer om turen på næste møde"
  if (kind === 'tells')
    return settled && isLater && verbs.infinitiveKind((tokens[at]?.word ?? '').replace(/r$/u, '')) === 'tells'
  const isPutDown = isResolved && !MEETS.test(sentence.slice(tokens[clause.from]?.start, tokens[verb - 1]?.end))
  // "enighed om, at vi mødes hver anden måned" settles what those who met do
  const isSettled = clause.kind === 'content' && tokens[verb - 1]?.word !== 'vi'
  return kind === 'later' && (isLater || isPutDown || isSettled)
}
