// Tasks as informal minutes give them: somebody called by a given name, whatever they do. A clause in, who has a task in it out.

import { wordSet } from '../../../danish/word-set.js'
import { type Actors, areGivenNames } from './actors.js'
import type { Setting } from './settled-clause.js'

const TRIES = wordSet('prøver forsøger husker')
// "Ida mødeleder, Per ordstyrer": posts end as verbs do
const POST = /(?:leder|styrer|kasserer|\p{L}{2}holder|master|lærer|værger?)$/u
// "Anna er på opgaven", "Ida er tovholder". Not: "Ida er tovholder for ordningen", as she may long have been
const IN_CHARGE =
  /^(.{2,60}?)\s(?:er|bliver|sættes)\s(?:på\s(?:opgaven|sagen)|(?:tovholdere?|ansvarlige?)(?:\s(?:herfor|herpå|for\sdet(?:te)?|på\sdet(?:te)?|på\sopgaven))?)[\s.;]*$/u

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

/** "Erling rykker maleren.", "AB og PH smører rullerne": given names or initials and a verb in the present, whatever verb. */
export function readInformal({ tokens, clause, sentence, actors }: Setting, start: number): string | null {
  const wordAt = (at: number): string => sentence.slice(tokens[at]?.start, tokens[at]?.end)
  let last = start
  const names = [wordAt(start)]
  while (last + 2 < clause.to && wordAt(last + 1) === 'og' && /^\p{Lu}/u.test(wordAt(last + 2))) {
    last += 2
    names.push(wordAt(last))
  }
  const [name, verb] = [tokens[last], tokens[last + 1]]
  if (!name || !verb || !areGivenNames(names, actors)) return null
  // "PH prøver at skaffe": the infinitive is a clause of its own.
  const isWhole = last + 2 < clause.to || (TRIES.has(verb.word) && tokens[last + 2]?.word === 'at')
  const isPresent = /^ \p{Ll}{2,}r$/u.test(sentence.slice(name.end, verb.end)) && !POST.test(verb.word)
  return isWhole && isPresent ? sentence.slice(tokens[start]?.start, name.end) : null
}

/** "Da Ida er syg, overtager Per og Ture holdet": given names behind a verb that gives them a task where it stands behind. */
export function readInformalBehind(
  { tokens, clause, clauses, sentence, actors }: Setting,
  verb: number,
): string | null {
  if (verb !== clause.from || clauses[clauses.indexOf(clause) - 1]?.kind !== 'circumstance') return null
  const who = /^\s(\p{Lu}[\p{L}-]*)(?:\sog\s(\p{Lu}[\p{L}-]*))?(?=\s\p{Ll})/u.exec(sentence.slice(tokens[verb]?.end))
  const names = who?.slice(1).filter(one => one !== undefined) ?? []
  return who && areGivenNames(names, actors) ? who[0].trim() : null
}
