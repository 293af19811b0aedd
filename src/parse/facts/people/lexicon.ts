// What reading people needs from the dictionaries, prepared once: names, titles, remarks, organisations.

import { judgeName, type Likelihood, looksLikeShortName, type NameWords } from '../../../danish/names.js'
import { createNounTest, createWordTest } from '../../../danish/nouns.js'
import type { Dictionary } from '../../../dictionary/dictionary.js'
import type { Gazetteer } from '../../../dictionary/gazetteer.js'
import type { NameGroup, NameKind } from '../../../dictionary/people.js'
import type { Span } from '../../../model/span.js'
import { createHeadReader, type HeadReader } from '../../outline/labels/column-heads.js'
import { createListWordReader, type ListWordReader } from './line/list-words.js'
import { createRemarkReader, type RemarkReader } from './line/remarks.js'
import { createTitleReader, type TitleReader } from './line/titles.js'

export interface PeopleLexicon {
  readonly titles: TitleReader
  readonly readRemark: RemarkReader
  /** What the heading of a list says of those below it. */
  readonly readListWord: ListWordReader
  readonly readHead: HeadReader
  /** How likely words name a person. */
  readonly judge: (words: readonly string[]) => Likelihood
  /** "Carsten", "NMA", "pto": one word standing for a person. */
  readonly isShortName: (text: string) => boolean
  /** A common given name by itself. */
  readonly isGivenName: (word: string) => boolean
  /** A noun for an office or organisation, or for those who work there: "afdelingen", "kommunerne", "lægerne". */
  readonly isOffice: (word: string) => boolean
  /** Whether words name an organisation: one of the dictionaries ("KL", "Viborg") or by their shape ("Hospice Nord"). */
  readonly isOrganisation: (words: string) => boolean
  /** Whether words are the whole name of an organisation of the dictionaries. */
  readonly isKnownOrganisation: (words: string) => boolean
  /** Where organisations of the dictionaries are named in a text. */
  readonly findOrganisations: (text: string) => Span[]
}

export type PeopleDictionary = Pick<Dictionary, 'names' | 'titles' | 'roles' | 'columns'>

/** `isParty`: whether words beside a name are a party's: "(A)", "SF". */
export function createPeopleLexicon(
  dictionary: PeopleDictionary,
  gazetteer: Gazetteer,
  isParty: (words: string) => boolean,
): PeopleLexicon {
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
    isOffice: word => isOffice(word) || isPost(word),
    readRemark: createRemarkReader(dictionary.roles, titles.isModifier, isParty),
    readListWord: createListWordReader(dictionary.roles),
    readHead: createHeadReader(dictionary.columns),
    judge: parts => {
      const likelihood = judgeName(parts, words)
      // "Danske Regioner", "Nykøbing Falster": shaped like a name, but known to be something else.
      return likelihood === 1 && isKnown(parts.join(' ')) ? 0 : likelihood
    },
    isShortName: text => looksLikeShortName(text, word => words.isOther(word) || words.opensNone(word)),
    isGivenName: word => /^\p{Lu}\p{Ll}+$/u.test(word) && words.isFirst(word) && !words.isOther(word),
    isOrganisation: text => isKnown(text) || text.split(/[\s/-]+/).some(word => /^\p{L}/u.test(word) && isOffice(word)),
    isKnownOrganisation: isKnown,
    findOrganisations: text =>
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
