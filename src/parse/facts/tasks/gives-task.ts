// Whether a verb gives its subject a task, by dictionaries/tasks.yaml and grammar ("skal", "bedes", "lovede at").

import { NO_PASSIVE } from '../../../danish/conjunctions.js'
import { type Token, wordAt } from '../../../danish/phrases.js'
import { SHALL } from '../../../danish/small-words.js'
import { wordSet } from '../../../danish/word-set.js'
import { textOf } from '../decisions/subject.js'
import { CHARGED } from '../decisions/words.js'
import { looksLikeName } from './actors.js'
import { isShortName, namesPeople } from './informal-task.js'
import { type Scene, TOOK_ON } from './scene.js'

// "Instituttet bedes fremsende", "Direktionen pålægges at": "at" or an infinitive follows.
const CHARGED_TO =
  /^\s+(?:derfor\s+|dog\s+|også\s+|hermed\s+|om\s+|til\s+|(?:inden|senest|snarest|på|til|i)\s(?:[\p{L}\d./]+\s){1,4}?){0,3}(?:at(?!\p{L})|\p{Ll}+e(?!\p{L}))|^(?:\s+[^\s,.;:()]+){1,6}?\s+at(?!\p{L})/u
// "bedes forinden beskrive", "bedes i samarbejde med PLO se på": an infinitive follows, whatever stands between.
const BEDES_TO = /^(?:\s+[^\s.;:()]+){0,10}?\s+(?:\p{Ll}{2,}e|se|gå|få|stå|tilgå|foretage)(?!\p{L})/u
// "skal i 2025 finde", "skal fremover sende": what is so anyway
const ANYWAY = /^\s+(?:i\s+(?:19|20)\d\d|fremover|fremadrettet|generelt|altid|normalt|som\s+udgangspunkt)(?!\p{L})/u
const IF = /,\s(?:hvis|såfremt|forudsat)\s/u
const TOOK_ON_TO = /^(?:\s+\p{L}+){0,4}?\s+at(?!\p{L})/u
// Behind "skal" and "vil" these charge nobody: "vil blive præsenteret", "skal der", "vil gerne".
const NO_TASK = wordSet(
  'blive være kunne gerne helst hellere nødig ske der ikke fremgå indgå findes bestå afhænge stilling behandle drøfte godkende beslutte vælge vide afvente',
)
// "Vi skal huske at bestille borde", "Vi skal have fundet en revisor": who is to see to it
export const SEES_TO =
  /^\s(?:huske\s(?:også\s)?at|have\s(?!et\s|fat\s|noget\s|meget\s|lidt\s|godt\s|ret\s)\p{L}+(?:et|dt|bt|gt|lt|st|rt))\s/u
// "skal til møde", "skal på kursus": where somebody goes
const GOES =
  /^\s(?:med\s)?(?:til|på)\s(?:(?:et|en)\s)?\p{L}*(?:møde|kursus|konference|ferie|tur|orlov|fest|temadag|seminar|messe)(?!\p{L})/u
// What the law demands is no task from this meeting: "skal ifølge sundhedslovens § 204".
const LAW = /§|(?:ifølge|henhold\s+til)\s+\p{L}*(?:lov|bekendtgørelse|vejledning)/u
// "skal have et udkast klar", "skal have listen klar til mødet". Not: "skal have et klart mål"
const READY =
  /(?<!\p{L})(?:klart?(?=\s*(?:$|[.,;:)])|\s(?:til|inden|senest|snarest|før|den|i|på|og)(?!\p{L}))|færdigt?|udarbejdet|afsluttet|indsendt|sendt|lavet)(?!\p{L})/iu
// Of those who meet a decision tells what they think: "Udvalget prioriterer sagen højt".
const MEETS = /^(?:\p{L}*(?:udvalget|rådet|bestyrelsen|gruppen|forum(?:met)?|nævnet|klyngen)|vi|man)(?!\p{L})/iu

/** Whether the verb gives a task, or one that "og" joins to it: "præsenterer planen og lægger den på nettet". */
export function givesTask(scene: Scene, verb: number, settled: boolean): boolean {
  const { sentence, tokens, clause } = scene
  const { word, end } = tokens[verb] as Token
  const behind = sentence.slice(end)
  if (CHARGED.has(word)) return CHARGED_TO.test(behind) || (word === 'bedes' && BEDES_TO.test(behind))
  // "Hospitalet tilbyder at åbne sine kurser": an offer that is told of, unless somebody makes it
  if (word === 'tilbyder' && !scene.isResolved && !looksLikeName(textOf(scene, clause.from, verb))) return false
  if (TOOK_ON.has(word) && TOOK_ON_TO.test(behind)) return true
  if (SHALL.has(word)) return isToDo(scene, verb, behind)
  if (isListed(scene, verb, verb, settled)) return true
  for (let i = verb + 2; i < clause.to; i++)
    if (wordAt(tokens, i - 1) === 'og' && isListed(scene, i, verb, settled)) return true
  return false
}

/** Whether "skal" or "vil" charges somebody with what stands `behind` it. */
function isToDo(scene: Scene, verb: number, behind: string): boolean {
  const { sentence, tokens, clause, verbs, isLater, actors } = scene
  const word = wordAt(tokens, verb)
  const rest = tokens.slice(verb + 1, clause.to).map(t => t.word)
  if (word === 'skal' && (LAW.test(sentence) || ANYWAY.test(behind) || GOES.test(behind))) return false
  // "Ejeren vil give den væk, hvis museet henter den": an offer
  if (word === 'vil' && IF.test(behind)) return false
  if (word === 'vil' && rest[0] === 'gerne') return offers(scene, verb)
  // "skal godkendes" charges nobody; "vil regionen fremlægge" announces what somebody will say.
  const isPassive = rest.slice(0, 3).some(w => /\p{L}{3}es$/u.test(w) && !NO_PASSIVE.has(w))
  // "Bo ville høre, om": asked
  if (word === 'ville' && rest[0] === 'høre') return false
  if (rest.length === 0 || isPassive || rest.some(w => NO_TASK.has(w))) return false
  // "skulle orientere", in a story, is what somebody did at the meeting.
  const announced = word !== 'skal' ? rest.map(verbs.infinitiveKind) : []
  if (announced.includes('tells') || (announced.includes('later') && !isLater)) return false
  if (!rest.slice(0, 7).includes('have') || READY.test(behind)) return true
  const who = textOf(scene, clause.from, verb)
  return SEES_TO.test(behind) && (/^(?:og\s)?vi$/iu.test(who) || namesPeople(who, actors))
}

// "Bo vil gerne høre, om": what somebody wants to know
const ASKS_ALSO = wordSet('høre spørge se finde')

/** "Bo vil gerne stå for grillen": somebody named offers what is a task. Not: "Bestyrelsen vil gerne undersøge" */
function offers(scene: Scene, verb: number): boolean {
  const { tokens, clause, verbs, actors } = scene
  const next = tokens[verb + 2]
  const who = textOf(scene, clause.from, verb)
  if (!next || ASKS_ALSO.has(next.word) || !(namesPeople(who, actors) || isShortName(who, actors))) return false
  const given = verbs.verbAt(tokens.with(verb + 2, { ...next, word: `${next.word}r` }), verb + 2)
  return given === 'task' || given === 'later'
}

/** Whether a verb of the dictionary, at an index, gives a task. `verb`: the first verb of the clause. */
function isListed(scene: Scene, at: number, verb: number, settled: boolean): boolean {
  const { tokens, clause, verbs, isLater, isResolved } = scene
  const kind = verbs.verbAt(tokens, at)
  if (kind === 'task') return true
  // "Det blev aftalt, at Ida Holm orienterer om turen på næste møde"
  if (kind === 'tells')
    return settled && isLater && verbs.infinitiveKind(wordAt(tokens, at).replace(/r$/u, '')) === 'tells'
  const isPutDown = isResolved && !MEETS.test(textOf(scene, clause.from, verb))
  // "enighed om, at vi mødes hver anden måned" settles what those who met do.
  const isSettled = clause.kind === 'content' && wordAt(tokens, clause.from + 1) !== 'vi'
  return kind === 'later' && (isLater || isPutDown || isSettled)
}
