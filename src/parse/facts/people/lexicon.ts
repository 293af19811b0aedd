// What reading people needs from the dictionaries, prepared once: names, titles, remarks, organisations.

import { judgeName, looksLikeShortName, type NameWords } from '../../../danish/names.js'
import { createNounTest, createWordTest } from '../../../danish/nouns.js'
import type { Dictionary } from '../../../dictionary/dictionary.js'
import type { Gazetteer } from '../../../dictionary/gazetteer.js'
import type { NameGroup, NameKind } from '../../../dictionary/people.js'
import { createHeadReader } from '../../outline/labels/column-heads.js'
import { createListWordReader } from './line/list-words.js'
import { createRemarkReader } from './line/remarks.js'
import { createTitleReader } from './line/titles.js'

export type PeopleLexicon = Readonly<ReturnType<typeof createPeopleLexicon>>

export type PeopleDictionary = Pick<Dictionary, 'names' | 'titles' | 'roles' | 'columns'>

/** `isParty`: whether words beside a name are a party's: "(A)", "SF". */
export function createPeopleLexicon(
  dictionary: PeopleDictionary,
  gazetteer: Gazetteer,
  isParty: (words: string) => boolean,
) {
  const titles = createTitleReader(dictionary.titles)
  const isOffice = createNounTest(wordsOf(dictionary.names, ['office']), true)
  const words = nameWords(dictionary.names, word => isOffice(word) || titles.isHead(word))
  const isWho = (c: { kind: string }) => c.kind !== 'body' && c.kind !== 'cluster'
  const isKnown = (text: string) => gazetteer.lookup(text).some(isWho)
  const isPost = createNounTest(
    // Members and guests are those who meet.
    dictionary.titles.flatMap(group => (group.class === 'meeting' ? [] : group.endings)),
    true,
  )
  return {
    titles,
    /** A noun for an office or organisation, or for those who work there: "afdelingen", "kommunerne", "lægerne". */
    isOffice: (word: string) => isOffice(word) || isPost(word),
    readRemark: createRemarkReader(dictionary.roles, titles.isModifier, isParty),
    /** What the heading of a list says of those below it. */
    readListWord: createListWordReader(dictionary.roles),
    readHead: createHeadReader(dictionary.columns),
    /** How likely words name a person. */
    judge: (parts: readonly string[]) => {
      const likelihood = judgeName(parts, words)
      // "Danske Regioner", "Nykøbing Falster": shaped like a name, but known to be something else.
      return likelihood === 1 && isKnown(parts.join(' ')) ? 0 : likelihood
    },
    /** "Carsten", "NMA", "pto": one word standing for a person. */
    isShortName: (text: string) => looksLikeShortName(text, word => words.isOther(word) || words.opensNone(word)),
    /** A common given name by itself. */
    isGivenName: (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word) && words.isFirst(word) && !words.isOther(word),
    /** Whether words name an organisation: one of the dictionaries ("KL", "Viborg") or by their shape ("Hospice Nord"). */
    isOrganisation: (text: string) =>
      isKnown(text) || text.split(/[\s/-]+/).some(word => /^\p{L}/u.test(word) && isOffice(word)),
    /** Whether words are the whole name of an organisation of the dictionaries. */
    isKnownOrganisation: isKnown,
    /** Where organisations of the dictionaries are named in a text. */
    findOrganisations: (text: string) =>
      gazetteer
        .find(text)
        .filter(m => m.candidates.some(c => isWho(c) && !c.weak))
        .map(m => m.span),
  }
}

/** "Lundvej", "Kirkegade". Not: "Vej", "Juelsvej" */
function endsInStreet(word: string, streets: readonly string[]): boolean {
  const lower = word.toLowerCase()
  const street = streets.find(end => lower.endsWith(end))
  return street !== undefined && lower.length > street.length + 2 && lower.at(-street.length - 1) !== 's'
}

function wordsOf(groups: readonly NameGroup[], kinds: readonly NameKind[]): string[] {
  return groups.filter(group => kinds.includes(group.kind)).flatMap(group => group.names)
}

function nameWords(groups: readonly NameGroup[], isOffice: (word: string) => boolean): NameWords {
  const isThing = createNounTest(wordsOf(groups, ['thing']), true)
  const isNoun = createNounTest(wordsOf(groups, ['other']), false)
  const isSmall = createWordTest(wordsOf(groups, ['small']))
  const isFirst = createWordTest(wordsOf(groups, ['first', 'word']))
  const isNamed = createWordTest(wordsOf(groups, ['last', 'noun']))
  const streets = wordsOf(groups, ['street'])
  const isSurname = (word: string): boolean => isNamed(word) || endsInStreet(word, streets)
  const endings = wordsOf(groups, ['ending'])
  return {
    isFirst,
    isSurname,
    // "Lindegaard", "Riber-Eriksen": ends like many surnames, and is more than the ending.
    isLast: word =>
      isSurname(word) || endings.some(ending => word.length > ending.length + 1 && word.toLowerCase().endsWith(ending)),
    isOther: word => isThing(word) || isNoun(word) || isOffice(word),
    opensNone: isSmall,
  }
}
