// Danish word order: who acts stands behind the verb where something else comes first ("Herefter undersøger sekretariatet
// prisen"). A clause in, the same with who acts before the verb out.

import { type Token, wordAt } from '../../../danish/phrases.js'
import { wordSet } from '../../../danish/word-set.js'
import { textOf } from '../decisions/subject.js'
import { behindPeople } from './informal-task.js'
import { isGrammarVerb, type Scene } from './scene.js'

// Words in "-r" that are not verbs in the present
const NO_PRESENT = wordSet(
  'der her hver eller efter over under før når mellem flere andre kommuner klynger parter medlemmer',
)
// What may come first: "Herefter undersøger", "Forud for mødet planlægger"
export const LEADS_IN = wordSet(
  'i på med efter ved under for af til om fra ud forud forinden før inden mellem uden ang angående vedr vedrørende mht her derfor herefter derefter desuden derudover endvidere samtidig herudover således endelig snarest senest udover foruden næste',
)

/** The clause with who acts moved before the verb: "Herefter undersøger sekretariatet prisen", "Den ser Ida på". */
export function withSubjectFirst(scene: Scene, start: number): Scene {
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

/** So many words stand before the verb at most where who acts stands behind it. */
const MOST_BEFORE = 10
const POINTS_BACK = wordSet('det dette den disse')

/** Whether a word has the ending of a verb in the present, and no other meaning that is known: "kigger". Not: "leder" */
export const looksPresent = ({ word, start, end }: Token, { sentence, actors }: Scene): boolean =>
  word.endsWith('r') &&
  /^\p{Ll}{3,}r$/u.test(sentence.slice(start, end)) &&
  !NO_PRESENT.has(word) &&
  !actors.isTitle(word)

/** The index behind who acts, if that stands behind the word at `verb`, and the word is its verb; else `verb` + 1. */
function behindActor(scene: Scene, start: number, verb: number): number {
  const { tokens, actors, isVerb } = scene
  const isKnown = isVerb(verb)
  const isLed = verb === start || LEADS_IN.has(wordAt(tokens, start))
  // "Under samme punkt kigger Ida på planen": before people, other verbs in the present are known by their ending.
  const isPresent = verb > start && looksPresent(tokens[verb] as Token, scene)
  if (!isKnown && (!isPresent || LEADS_IN.has(wordAt(tokens, verb - 1)))) return verb + 1
  const isBack = verb === start + 1 && POINTS_BACK.has(wordAt(tokens, start))
  const people = isLed || isBack || (isKnown && actors.tidy(textOf(scene, start, verb), scene.isDue) === null)
  const behind = people ? behindPeople(scene, verb + 1) : verb + 1
  return behind > verb + 1 || !isLed || !isKnown ? behind : behindOffice(scene, verb + 1)
}

/** The index behind the fewest words that name somebody, and the rest of the name. */
function behindOffice(scene: Scene, from: number): number {
  const { sentence, tokens, clause, actors } = scene
  for (let to = from + 1; to <= Math.min(clause.to, from + 5); to++) {
    if (LEADS_IN.has(wordAt(tokens, to - 1))) return from
    if (actors.tidy(textOf(scene, from, to)) === null) continue
    const isName = (at: number): boolean => /^\s\p{Lu}/u.test(sentence.slice(tokens[at - 1]?.end, tokens[at]?.end))
    let end = to
    while (end < clause.to && (isName(end) || (wordAt(tokens, end) === 'og' && end + 1 < clause.to && isName(end + 1))))
      end++
    return end
  }
  return from
}
