// What the first items ("Velkomst", "Godkendelse af dagsorden", "Valg af dirigent") tell of the whole meeting: who was
// present, who had sent apologies, who was chosen to lead the meeting and to take its minutes.

import { findMatches } from '../../../danish/matches.js'
import { findSentences } from '../../../danish/sentences.js'
import type { ItemOutline } from '../../outline/item-outline.js'
import type { Reading } from '../../reading.js'
import type { PeopleContext } from './context.js'
import type { ListedPerson } from './line/list.js'
import { readNames } from './line/short-names.js'
import { addTold } from './list/added.js'
import { listState } from './list/draft.js'
import { servingRole, type Told, tell, toldSections } from './told/telling.js'
import { readTold } from './told/told.js'
import { orGivenName } from './told/told-clauses.js'

const TITLE =
  /velkom|dagsorden|formalia|fremmød|deltager|konstituering|åbning|(?:valg\s+af\s+|^)(?:dirigent|ordstyrer|mødeleder|referent)/iu
// "a) Valg af referent": a heading inside an item
const SUBHEADING = /^\p{L}\s?[.):]\s*valg\s+af\s+\p{L}+[.:]?$/iu
const OF_MEETING = /til\s?stede|mødt|(?:i|på)\s+mødet|fremmød/iu
// "stedfortræder for Karen Lund", "deltog som suppleant"
const STANDS_IN = /^stedfortræder(?!\p{L})|(?:stedfortræder|suppleant)$/iu
const APOLOGY =
  /afbud|forfald|fraværende|forhindret|udeble|mødte\s+ikke|undtage|bortset|på\snær|kunne\s(?:desværre\s)?ikke/iu
/** Items that may open the meeting. */
const FIRST = 6

export function readOpening({ lines }: Reading, items: readonly ItemOutline[], context: PeopleContext): void {
  const { roster, lexicon, wordsAtStops } = context
  const isListed = roster.hasMembers()
  const textOf = (i: number): string => lines[i]?.text ?? ''
  for (const item of items.slice(0, FIRST)) {
    if (item.isPeople || !TITLE.test(item.parts.title)) continue
    for (const { from, to } of toldSections(item))
      for (let i = from; i < to; i++) {
        const heading = SUBHEADING.test(textOf(i - 1)) ? textOf(i - 1) : item.parts.title
        for (const [start, end] of findSentences(textOf(i), wordsAtStops)) {
          const sentence = textOf(i).slice(start, end)
          const base = (lines[i]?.span[0] ?? 0) + start
          const told = [
            ...(readTold(sentence, base, lexicon) ?? []),
            ...readElections(sentence, base, heading, context),
          ]
          const isKnown = told.some(({ person }) => roster.find(person.name) !== null)
          for (const one of told)
            if (speaksOfMeeting(one, sentence, isListed, isKnown)) addTold(one, listState(-5), context)
        }
      }
  }
}

/** `isListed`: members who were present are listed elsewhere. `isKnown`: so is one whom the sentence tells of. */
function speaksOfMeeting(told: Told, sentence: string, isListed: boolean, isKnown: boolean): boolean {
  if (told.atItem || told.items.length > 0 || told.planned) return false
  if (told.role !== null) return true
  if (told.attendance === 'absent') return isKnown || APOLOGY.test(sentence)
  if (STANDS_IN.test(told.note ?? '')) return told.attendance === 'present'
  return told.attendance === 'present' && told.note === null && !isListed && OF_MEETING.test(sentence)
}

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

/** Under "Valg af dirigent": "Karen Lund blev valgt.", "Karen", and of those listed "Referent: Bo Krogh". */
function readElections(sentence: string, base: number, heading: string, { lexicon, roster }: PeopleContext): Told[] {
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
  const [office, ...others] = findMatches(heading, ELECTION).map(m => m[1] as string)
  return office !== undefined && others.length === 0 ? servingRole(office, lexicon) : null
}
