// Tasks in informal minutes, which call people by their given names and use any verb: a clause in, who has a task out.

import { findMatches } from '../../../danish/matches.js'
import type { Token } from '../../../danish/phrases.js'
import { LONGEST_SENTENCE } from '../../../danish/sentences.js'
import { textOf } from '../decisions/subject.js'
import { type Actors, areGivenNames } from './actors.js'
import type { Scene } from './scene.js'

// "Ida mødeleder, Per ordstyrer": posts end like verbs.
const POST = /(?:leder|styrer|kasserer|\p{L}{2}holder|master|lærer|værger?)$/u
// "Anna er på opgaven", "Ida er tovholder", "Ida er ansvarlig for | at male", "Ida får opgaven", "Ida har ansvaret". Not: "Ida er
// tovholder for ordningen", which she may have been for long, "Ida fik opgaven i 2019"
const IN_CHARGE =
  /^(.{2,60}?)\s(?:(?:er|bliver|sættes|blev\ssat)\s(?:på\s(?:opgaven|sagen)|(?:tovholdere?|ansvarlige?)(?:\s(?:herfor|herpå|for\sdet(?:te)?|på\sdet(?:te)?|på\sopgaven|for))?)|(?:får|fik|tager|tog|påtager\ssig|påtog\ssig)\sopgaven(?:\spå\ssig)?(?:\s(?:til\snæste|inden|senest)\s.*)?|har\s(?:bolden|ansvar(?:et)?)(?:\s(?:herfor|for\sdet(?:te)?|for))?)[\s.;]*$/u

// "Bo får skiltet hængt op", "Mie får pumpen repareret inden jul". Not: "Ida får besøg", "Mie får en tablet"
const HAS_DONE =
  /^(.{2,60}?)\sfår\s(?:d[eo][mnt]|det|\p{L}{3,}(?:en|et|ne))\s(?:\p{Ll}{2,}(?:et|[bdgklnprst]t)|sat)(?:\s(?:på|op|ned|ud|ind|af|væk|til))?(?:\s(?:inden|senest|til|før)\s.*)?[\s.;]*$/u

/** "Døren er utæt, og Ida er på opgaven" */
export function readInCharge(scene: Scene, start: number): string | null {
  const { clause, actors } = scene
  const said = textOf(scene, start, clause.to).replace(/^og\s/u, '')
  const who = (IN_CHARGE.exec(said) ?? HAS_DONE.exec(said))?.[1]
  return who !== undefined && (namesPeople(who, actors) || isShortName(who, actors)) ? who : null
}

/** "Karen Lund og Bo Krogh", known initials. Not: "LMU" */
export const namesPeople = (who: string, { isPerson, isGivenName }: Actors): boolean =>
  who.split(/,\s|\s(?:og|samt|&)\s|\//u).every(one => (isPerson(one) && /\s/u.test(one)) || isGivenName(one))

/** "Mie", "Bo og Ida", "BK/IH" */
export const isShortName = (who: string, actors: Actors): boolean => areGivenNames(who.split(/\sog\s|\//u), actors)

const WORD = String.raw`\p{Lu}(?:[\p{L}.-]*\p{L})?`
const NAME = String.raw`${WORD}(?:\s${WORD}){0,3}`
const NAMED = new RegExp(String.raw`(?<![\p{L}-])${NAME}(?![\p{L}-])`, 'gu')
const PRONOUN = /^(?:han|hun)(?=\s)/iu
const PEOPLE = new RegExp(String.raw`^${NAME}(?:(?:,\s|\s(?:og|samt|&)\s|/)${NAME}){0,3}(?![\p{L}-])`, 'u')

/** The index behind the people named from a word on: "Ida Holm og Per"; that of the word itself where nobody is. */
export function behindPeople({ sentence, tokens, clause, actors }: Scene, from: number): number {
  const start = tokens[from]?.start ?? sentence.length
  const [who = ''] = PEOPLE.exec(sentence.slice(start)) ?? []
  if (who === '' || !(namesPeople(who, actors) || isShortName(who, actors))) return from
  const isNamed = ({ start: at, end }: Token): boolean => at >= start && end <= start + who.length
  let end = from
  while (end < clause.to && isNamed(tokens[end] as Token)) end++
  return end
}

/** "Erling rykker maleren.", "AB og PH smører rullerne": given names or initials, and any verb in the present. */
export function readInformal(scene: Scene, start: number): string | null {
  const { tokens, clause, sentence, actors, verbs } = scene
  const at = behindPeople(scene, start)
  const [last, verb] = [tokens[at - 1], tokens[at]]
  const who = textOf(scene, start, at)
  if (at === start || !last || !verb || !isShortName(who, actors)) return null
  // "PH prøver | at skaffe"
  const isWhole = at + 1 < clause.to || verbs.verbAt(tokens, at) === 'later'
  const isPresent = /^\p{Ll}{2,}r$/u.test(sentence.slice(verb.start, verb.end)) && !POST.test(verb.word)
  return isWhole && isPresent && /^\s?$/u.test(sentence.slice(last.end, verb.start)) ? who : null
}

/** "Hun køber balloner" as "Mie køber balloner", where the sentence above names one person only. */
export function withName(sentence: string, above: string, actors: Actors): string {
  if (!PRONOUN.test(sentence)) return sentence
  const people = [...findMatches(above.slice(0, LONGEST_SENTENCE), NAMED)].map(([name]) => name)
  const [name, ...others] = new Set(people.filter(one => namesPeople(one, actors)))
  return name === undefined || others.length > 0 ? sentence : sentence.replace(PRONOUN, name)
}
