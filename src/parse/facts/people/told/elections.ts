// Who was chosen to lead the meeting or to take its minutes, as told by one sentence under an item such as "Valg af
// dirigent".

import { findMatches } from '../../../../danish/matches.js'
import type { PeopleContext } from '../context.js'
import type { ListedPerson } from '../line/list.js'
import { readNames, readShortNames } from '../line/short-names.js'
import { servingRole, type Told, tell } from './telling.js'
import { orGivenName, readStrictly } from './told-clauses.js'

// "Karen Lund blev valgt.", "Valgt blev Karen Lund.", "Bestyrelsen foreslog Karen Lund, som blev valgt."
const CHOSEN =
  /^(?:(?:valgtes|valgt\s+blev)\s+|(?:\p{L}+\s+)?(?:foreslog|foreslår|indstillede)\s+)?(.+?)(?:,?\s+(?:som|der))?(?:\s+(?:blev|er)(?:\s+enstemmigt)?)?(?:\s+valgt)?[.\s]*$/iu
// "Bestyrelsen foreslog Ida Holm fra Vej & Sti som dirigent, og Bo Krogh som referent", "Ida Holm stiller op som dirigent"
const NOMINATED =
  /^(?:\p{L}+\s+(?:foreslog|foreslår|indstillede)\s+|(?=.+\sstiller\s(?:sig\s)?(?:op|til\srådighed)\ssom\s))/iu
const AS = /(?:^|,?\s+og\s+|,\s+)(\p{Lu}[^,]+?)\s+(?:stiller\s(?:sig\s)?(?:op|til\srådighed)\s)?som\s+(\p{L}+)/gu
// "Forslaget blev enstemmigt vedtaget.", "Enstemmigt vedtaget.", "Begge blev valgt."
const CARRIED =
  /^(?:(?:forslaget|dette|det|begge|de)\s(?:blev|er)\s)?(?:hermed\s)?(?:enstemmigt\s)?(?:vedtaget|godkendt|valgt|tiltrådt)(?!\p{L})/iu
// "Karen ordstyrer, Bo referent.", "Karen mødeleder og Bo referent"
const POSTS = /(?<=^|,\s|\sog\s)(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s(\p{Ll}{7,10})(?=[.,]|\sog\s|$)/gu
const ELECTION = /valg\s+af\s+(?:en\s+)?(\p{L}+)/giu
// "Valg af dirigent", "a) Valg af referent"
const ELECTS = /^(?:\p{L}\s?[.):]\s*)?valg\s+af\s/iu
const FIELD = /^(\p{L}+):\s*/u

/** A longer sentence says more than who holds a post. */
const LONGEST_POST = 60
const LONGEST_CHOSEN = 200
const LONGEST_NOMINATED = 300

/** `heading`: what stands above the sentence; `next`: the text behind it. */
export function readElections(
  sentence: string,
  base: number,
  { heading, next }: { readonly heading: string; readonly next: string },
  context: PeopleContext,
): Told[] {
  return [
    ...readElected(sentence, base, heading, context),
    ...readPosts(sentence, base, context),
    ...(CARRIED.test(next) ? readNominated(sentence, base, context) : []),
  ]
}

/** Under "Valg af dirigent": "Karen Lund blev valgt.", "Karen", and of people already listed "Referent: Bo Krogh". */
function readElected(sentence: string, base: number, heading: string, { lexicon, roster }: PeopleContext): Told[] {
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

/** "Karen ordstyrer, Bo referent.": people already listed, in a sentence that says no more. */
function readPosts(sentence: string, base: number, { lexicon, roster }: PeopleContext): Told[] {
  if (sentence.length > LONGEST_POST) return []
  return [...findMatches(sentence, POSTS)].flatMap(({ 1: name = '', 2: office = '', index }) =>
    roster.find(name) ? tellOne(readShortNames(name, base + index, true, lexicon), servingRole(office, lexicon)) : [],
  )
}

/** Who was nominated; that it was carried is said behind the sentence. */
function readNominated(sentence: string, base: number, { lexicon }: PeopleContext): Told[] {
  const lead = sentence.length > LONGEST_NOMINATED ? null : NOMINATED.exec(sentence)
  if (!lead) return []
  const from = lead[0].length
  return [...findMatches(sentence.slice(from), AS)].flatMap(({ 0: whole, 1: name = '', 2: office = '', index }) =>
    tellOne(readStrictly(name, base + from + index + whole.indexOf(name), lexicon), servingRole(office, lexicon)),
  )
}
