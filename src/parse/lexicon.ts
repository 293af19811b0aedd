// The dictionaries prepared for reading: matchers that are built once for each Dictionary.

import { type Calendar, createCalendar } from '../danish/calendar.js'
import { createDateFinder } from '../danish/dates.js'
import { findMatches } from '../danish/matches.js'
import { createPeriodFinder } from '../danish/periods.js'
import type { WordsAtStops } from '../danish/sentences.js'
import type { Dictionary } from '../dictionary/dictionary.js'
import { makeGazetteer } from '../dictionary/gazetteer.js'
import { oncePer } from '../model/once.js'
import { createBodyNameTest, createNamedBodyTest } from './facts/body/body-name-test.js'
import { createFormulaFinder } from './facts/decisions/formulas.js'
import { createVoterReader } from './facts/decisions/voters.js'
import { createPartyWords } from './facts/party-words.js'
import { createPeopleLexicon, type PeopleLexicon } from './facts/people/lexicon.js'
import { createActors } from './facts/tasks/actors.js'
import { indexTaskVerbs } from './facts/tasks/task-verbs.js'
import { createTaskReaders } from './facts/tasks/tasks.js'
import { createTimeCutter } from './facts/tasks/without-time.js'
import { createInterfaceTexts } from './layout/interface.js'
import { createHeadFieldReader, createTitleFieldReader } from './outline/head-fields.js'
import { createHeadingReader } from './outline/items/heading/heading.js'
import { createItemTitleReader } from './outline/items/heading/item-titles.js'
import { createNumberReader } from './outline/items/numbers/numbering.js'
import { createColumnReader } from './outline/labels/column-heads.js'
import { createDamagedLabelReader } from './outline/labels/damaged-labels.js'
import { createHouseWords } from './outline/labels/house-labels.js'
import { createLabelReader } from './outline/labels/labels.js'
import { createWordClasses, type WordClasses } from './word-classes.js'

export type Lexicon = Readonly<ReturnType<typeof build>>

export const lexiconOf: (dictionary: Dictionary) => Lexicon = oncePer(build)

function build(dictionary: Dictionary) {
  const calendar = createCalendar(dictionary)
  const findDates = createDateFinder(calendar)
  const gazetteer = makeGazetteer(dictionary)
  const taskVerbs = indexTaskVerbs(dictionary.tasks)
  const parties = createPartyWords(dictionary.parties)
  const people = createPeopleLexicon(dictionary, gazetteer, parties.isBeside)
  const findPeriods = createPeriodFinder(calendar)
  const firstNames = listFirstNames(dictionary)
  const actors = createActors(firstNames, createTimeCutter(findDates, findPeriods), people)
  const isBodyName = createBodyNameTest(dictionary.bodyWords)
  const words = createWordClasses(dictionary.wordClasses)
  const stops = wordsAtStops(dictionary, calendar, words)
  const isNamed = createNamedBodyTest(dictionary.bodyWords, isBodyName)
  return {
    dictionary,
    calendar,
    findDates,
    findPeriods,
    wordsAtStops: stops,
    readNumbers: createNumberReader(calendar, words),
    readLabel: createLabelReader(
      dictionary.labels,
      findDates,
      dictionary.platforms.filter(p => p.where === 'prefix').map(p => p.text),
      isBodyName,
      createProposerTest(people, isBodyName),
    ),
    readDamagedLabel: createDamagedLabelReader(dictionary.labels),
    /** What a label means that only one organisation uses. */
    houseWords: createHouseWords(dictionary.labels),
    /** What the head of a column says about its cells. */
    readColumnHead: createColumnReader(dictionary.labels),
    ...createInterfaceTexts(dictionary.platforms),
    readHeading: createHeadingReader(stops, words),
    readItemTitle: createItemTitleReader(dictionary.itemTitles),
    /** What a word beside the title of an item says of what follows it. */
    readTitleField: createTitleFieldReader(dictionary.titleFields),
    readHeadField: createHeadFieldReader(dictionary.headFields, isBodyName),
    findFormulas: createFormulaFinder(dictionary.decisions),
    /** Whether words name a party. */
    isParty: parties.isParty,
    voters: createVoterReader(parties),
    ...createTaskReaders(taskVerbs, actors),
    taskVerbs,
    actors,
    /** Given names of the dictionaries, in lower case. */
    firstNames,
    isBodyName,
    /** Whether words name a certain body, authority or organisation: "Regionsrådet", not "Rådet". */
    isNamedBody: (text: string) => isNamed(text) || (people.isKnownOrganisation(text) && !actors.isPerson(text)),
    gazetteer,
    people,
    words,
  }
}

/** The lexicon for one meeting: it knows the first names and initials of those who take part, and which body meets. */
export function withPeople(
  lexicon: Lexicon,
  names: readonly string[],
  isThisBody: (words: string) => boolean = () => false,
  isOutsider: (words: string) => boolean = () => false,
): Lexicon {
  const given = new Set(names.map(name => (name.split(/\s+/)[0] as string).toLowerCase()))
  const initials = names
    .map(name => findMatches(name, /(?<!\p{L})\p{Lu}/gu).join(''))
    .filter(letters => letters.length > 1 && !lexicon.people.isKnownOrganisation(letters))
  const actors = createActors(
    { has: word => given.has(word) || lexicon.firstNames.has(word) },
    createTimeCutter(lexicon.findDates, lexicon.findPeriods),
    lexicon.people,
    new Set(initials),
  )
  const isElsewhere = (words: string): boolean => !isThisBody(words) && lexicon.isNamedBody(words)
  return {
    ...lexicon,
    actors,
    ...createTaskReaders(lexicon.taskVerbs, actors, { isThisBody, isElsewhere, isOutsider }),
  }
}

function wordsAtStops(dictionary: Dictionary, { isMonth }: Calendar, { numbered }: WordClasses): WordsAtStops {
  const ends = new Map<string, boolean>()
  for (const { abbr, ends: mayEnd, acronym, word } of dictionary.abbreviations) {
    // "med." is a word as well, and then mostly ends a sentence.
    if (!acronym && abbr.endsWith('.')) ends.set(abbr.slice(0, -1).toLowerCase(), mayEnd || word)
  }
  return {
    isShort: word => ends.has(word),
    mayEnd: word => ends.get(word) ?? true,
    isMonth,
    isNumbered: word => numbered.has(word.toLowerCase()),
  }
}

// "NMA", "Sundhedsstyrelsen", "Formanden"
const OTHERS = /^\p{Lu}{2}|(?:styrelsen|ministeriet|[Pp]olitiet|[Ff]ormanden|[Kk]assereren|[Rr]evisoren)$/u

/** Who prepares what the body resolves: "Rektor", "Vejafdelingen". Not: "KL", "Ældrerådet", "Bo Krogh" */
function createProposerTest(
  { titles, isOffice, isKnownOrganisation }: PeopleLexicon,
  isBodyName: (name: string) => boolean,
): (who: string) => boolean {
  return who => {
    const last = who.split(' ').at(-1) ?? ''
    if (/direktionen$/iu.test(who)) return true
    if (OTHERS.test(who) || isKnownOrganisation(who) || isBodyName(who)) return false
    return titles.isHead(last) || (/(?:en|et)$/u.test(last) && isOffice(last))
  }
}

function listFirstNames(dictionary: Dictionary): ReadonlySet<string> {
  return new Set(dictionary.names.filter(g => g.kind === 'first').flatMap(g => g.names.map(name => name.toLowerCase())))
}
