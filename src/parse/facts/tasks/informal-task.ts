// Tasks as informal minutes give them: somebody called by a given name, whatever they do. A clause in, who has a task in it out.

import { findMatches } from '../../../danish/matches.js'
import type { Token } from '../../../danish/phrases.js'
import { type Actors, areGivenNames } from './actors.js'
import type { Scene } from './gives-task.js'
import type { Setting } from './settled-clause.js'

// "Ida mødeleder, Per ordstyrer": posts end as verbs do
const POST = /(?:leder|styrer|kasserer|\p{L}{2}holder|master|lærer|værger?)$/u
// "Anna er på opgaven", "Ida er tovholder", "Ida er ansvarlig for | at male". Not: "Ida er tovholder for
// ordningen", as she may long have been
const IN_CHARGE =
  /^(.{2,60}?)\s(?:er|bliver|sættes)\s(?:på\s(?:opgaven|sagen)|(?:tovholdere?|ansvarlige?)(?:\s(?:herfor|herpå|for\sdet(?:te)?|på\sdet(?:te)?|på\sopgaven|for))?)[\s.;]*$/u

/** "Døren er utæt, og Ida er på opgaven" */
export function readInCharge({ sentence, tokens, clause, actors }: Setting, start: number): string | null {
  const said = sentence.slice(tokens[start]?.start, tokens[clause.to - 1]?.end).replace(/^og\s/u, '')
  const who = IN_CHARGE.exec(said)?.[1]
  return who !== undefined && (namesPeople(who, actors) || isShortName(who, actors)) ? who : null
}

/** "Karen Lund og Bo Krogh", initials known to be somebody's. Not: "LMU" */
export const namesPeople = (who: string, { isPerson, isGivenName }: Actors): boolean =>
  who.split(/,\s|\s(?:og|samt|&)\s/u).every(one => (isPerson(one) && /\s/u.test(one)) || isGivenName(one))

/** "Mie", "Bo og Ida" */
export const isShortName = (who: string, actors: Actors): boolean => areGivenNames(who.split(/\sog\s/u), actors)

const WORD = String.raw`\p{Lu}(?:[\p{L}.-]*\p{L})?`
const NAME = String.raw`${WORD}(?:\s${WORD}){0,3}`
const NAMED = new RegExp(String.raw`(?<![\p{L}-])${NAME}(?![\p{L}-])`, 'gu')
const LONGEST = 2000
const PRONOUN = /^(?:han|hun)(?=\s)/iu
const PEOPLE = new RegExp(String.raw`^${NAME}(?:(?:,\s|\s(?:og|samt|&)\s)${NAME}){0,3}(?![\p{L}-])`, 'u')

/** The index behind people named from a word on, "Ida Holm og Per"; the word's own where none are. */
export function behindPeople({ sentence, tokens, clause, actors }: Setting, from: number): number {
  const start = tokens[from]?.start ?? sentence.length
  const [who = ''] = PEOPLE.exec(sentence.slice(start)) ?? []
  if (who === '' || !(namesPeople(who, actors) || isShortName(who, actors))) return from
  const isNamed = ({ start: at, end }: Token): boolean => at >= start && end <= start + who.length
  let end = from
  while (end < clause.to && isNamed(tokens[end] as Token)) end++
  return end
}

/** "Erling rykker maleren.", "AB og PH smører rullerne": given names or initials and a verb in the present, whatever verb. */
export function readInformal(setting: Setting & Pick<Scene, 'verbs'>, start: number): string | null {
  const { tokens, clause, sentence, actors, verbs } = setting
  const at = behindPeople(setting, start)
  const [last, verb] = [tokens[at - 1], tokens[at]]
  const who = sentence.slice(tokens[start]?.start, last?.end)
  if (at === start || !last || !verb || !isShortName(who, actors)) return null
  // "PH prøver | at skaffe"
  const isWhole = at + 1 < clause.to || verbs.verbAt(tokens, at) === 'later'
  const isPresent = /^\p{Ll}{2,}r$/u.test(sentence.slice(verb.start, verb.end)) && !POST.test(verb.word)
  return isWhole && isPresent && /^\s?$/u.test(sentence.slice(last.end, verb.start)) ? who : null
}

/** "Hun køber balloner" as "Mie køber balloner", where the sentence above it names one person and no other. */
export function withName(sentence: string, above: string, actors: Actors): string {
  if (!PRONOUN.test(sentence)) return sentence
  const people = [...findMatches(above.slice(0, LONGEST), NAMED)].map(([name]) => name)
  const [name, ...others] = new Set(people.filter(one => namesPeople(one, actors)))
  return name === undefined || others.length > 0 ? sentence : sentence.replace(PRONOUN, name)
}
