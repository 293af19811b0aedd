// Who was chosen to lead the meeting or to take its minutes, as told by one sentence under an item such as "Valg af
// dirigent".

import { findMatches } from '../../../danish/matches.js'
import type { PeopleContext } from './context.js'
import type { ListedPerson } from './line/list.js'
import { readNames } from './line/short-names.js'
import { servingRole, type Told, tell } from './told/telling.js'
import { orGivenName } from './told/told-clauses.js'

// "Karen Lund blev valgt.", "Valgt blev Karen Lund.", "Bestyrelsen foreslog Karen Lund, som blev valgt."
const CHOSEN =
  /^(?:(?:valgtes|valgt\s+blev)\s+|(?:\p{L}+\s+)?(?:foreslog|foreslår|indstillede)\s+)?(.+?)(?:,?\s+(?:som|der))?(?:\s+(?:blev|er)(?:\s+enstemmigt)?)?(?:\s+valgt)?[.\s]*$/iu
const ELECTION = /valg\s+af\s+(?:en\s+)?(\p{L}+)/giu
// "Valg af dirigent", "a) Valg af referent"
const ELECTS = /^(?:\p{L}\s?[.):]\s*)?valg\s+af\s/iu
const FIELD = /^(\p{L}+):\s*/u

/** A longer sentence says more than who holds a post. */
const LONGEST_POST = 60
const LONGEST_CHOSEN = 200

/**
 * Under "Valg af dirigent": "Karen Lund blev valgt.", "Karen", and of people already listed "Referent: Bo Krogh".
 * `heading`: what stands above the sentence.
 */
export function readElections(
  sentence: string,
  base: number,
  heading: string,
  { lexicon, roster }: PeopleContext,
): Told[] {
  const chosen = /valgt/iu.test(sentence) ? CHOSEN.exec(sentence.slice(0, LONGEST_CHOSEN))?.[1] : undefined
  if (chosen !== undefined)
    return tellOne(orGivenName(chosen, base + sentence.indexOf(chosen), lexicon), roleToElect(heading, lexicon))
  if (sentence.length > LONGEST_POST || !ELECTS.test(heading)) return []
  const [field = '', office] = FIELD.exec(sentence) ?? []
  const role = office ? servingRole(office, lexicon) : roleToElect(heading, lexicon)
  const [words, at] = [sentence.slice(field.length), base + field.length]
  const people = readNames(words, at, lexicon)
  const isKnown = people.every(({ name }) => lexicon.isGivenName(name) || roster.find(name) !== null)
  return isKnown ? tellOne(people, role) : []
}

/** Of several people the sentence does not say which one was chosen. */
const tellOne = ([person, ...others]: readonly ListedPerson[], role: Told['role']): Told[] =>
  person && others.length === 0 && role ? [tell(person, { attendance: 'present', role })] : []

/** "Valg af ordstyrer": the role, where the heading is about only one. */
function roleToElect(heading: string, lexicon: PeopleContext['lexicon']): Told['role'] {
  const [office, ...others] = [...findMatches(heading, ELECTION)].map(m => m[1] as string)
  return office !== undefined && others.length === 0 ? servingRole(office, lexicon) : null
}
