// The names that the dictionaries know (bodies, clusters, regions, municipalities, hospitals), for finding them in a
// sentence however they are inflected. Who is meant by a name is settled later, against the archive.

import type { WordList } from '../../../dictionary/word-lists.js'
import { once } from '../../../model/once.js'
import { searchForm } from '../../../store/search-forms.js'
import { listWords } from '../words/lists.js'
import { createPhraseBook, type Phrase, type PhraseBook, phraseWords } from '../words/phrases.js'
import { readWords, type Word, wordKey } from '../words/words.js'

export type NameKind = 'body' | 'cluster' | 'region' | 'organisation'

export interface KnownName {
  /** As the dictionary writes it. */
  readonly name: string
  readonly kind: NameKind
  /** A name only with the capitals as written: "MED" is a committee, "med" is "with". */
  readonly cased?: boolean
}

/** A kind of notes beside participants, and the word that items have for it. */
export interface Noted {
  readonly kind: string
  readonly word: string
  readonly of: 'attachments' | 'items' | null
}

export interface NameBook extends Readonly<ReturnType<typeof createNameBook>> {
  /** Whether a word of the sentence stands in the archive. */
  readonly stands?: (word: string) => boolean
}

/** What is known of words that are no names. */
export interface WordTests {
  /** Whether a word stands in no person's name: "Sygehuset", "Sagen". */
  readonly isNoName: (word: string) => boolean
  /** Whether a word of a question says nothing about what is looked for. */
  readonly isIdle: (word: string) => boolean
  /** Whether the dictionaries have it as a word of questions, so that it is no other word misspelt. */
  readonly isWord: (word: string) => boolean
  /** The Danish for an English word that is also a Danish word for something else ("fire"); null for any other. */
  readonly twofold: (word: string) => string | null
  /** Whether a word is what a municipality is called. */
  readonly isPlace: (word: string) => boolean
  /** Whether a word is a post that people have: "praksiskoordinatoren". */
  readonly isPost: (word: string) => boolean
  /** The titles of people that a word or two call so, in the singular: "ledende overlæger", "general practitioners" */
  readonly titles: (words: readonly Word[], at: number) => Phrase<readonly string[]> | null
  /** How many words from one on call a party, or people of it: "Enhedslisten", "konservative", "Social Democrats". */
  readonly party: (words: readonly Word[], at: number) => number
  /** What a text or people other than minutes tell, as "laws say"; null for any other word. */
  readonly otherSource: (word: string) => string | null
}

/** What English questions call bodies, and what those are for. */
export interface EnglishNames {
  readonly kinds: readonly string[]
  readonly fields: readonly string[]
}

export function createNameBook(
  names: readonly KnownName[],
  english: () => EnglishNames,
  noted: () => NotedPhrases,
  tests: WordTests,
) {
  const sorted = [...names].sort((a, b) => Number(a.cased ?? false) - Number(b.cased ?? false))
  const entries = sorted.map(known => [known.name, known] as const)
  const fits = ({ cased, name }: KnownName, words: readonly Word[], at: number) =>
    !cased || phraseWords(name).every((word, index) => words[at + index]!.text.startsWith(word))
  const phrases = (all: readonly string[], key: (word: string) => string): PhraseBook<true> =>
    createPhraseBook(
      all.map(phrase => [phrase, true] as const),
      key,
    )
  const englishBooks = once(() => ({
    kind: phrases(english().kinds, singular),
    field: phrases(english().fields, word => word.toLowerCase()),
  }))
  const notedBook = once(() => createPhraseBook(noted(), wordKey))
  return {
    /** The longest known name that begins at a word. */
    find: createPhraseBook(entries, nameKey, fits),
    /** All names as the dictionaries write them, for "did you mean". */
    written: names.map(known => known.name),
    /** How long an English phrase is that names a kind of bodies ("city council"), or its field ("health"); or 0. */
    english: (words: readonly Word[], at: number, what: 'kind' | 'field') =>
      englishBooks()[what](words, at)?.length ?? 0,
    /** What a note beside a participant is asked for by: "came late". */
    noted: (words: readonly Word[], at: number) => notedBook()(words, at),
    /** Single words of English questions that name a kind of bodies or what minutes speak of. */
    englishWords: once(() => [...english().kinds, ...english().fields].filter(word => !word.includes(' '))),
    ...tests,
  }
}

type NotedPhrases = readonly (readonly [phrase: string, noted: Noted])[]

// "committees" as "committee", "bodies" as "body"
const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')

/** "Klyngestyregruppens", "klyngestyregruppen", "Klyngestyregruppe": one key. "Midt's", "Midts", "Midt" too. */
export function nameKey(word: string): string {
  const form = searchForm(word.replace(/['’´]s?$/u, ''))
  return form.length > 3 ? form.replace(/s$/, '') : form
}

/** Tests a word by the end of its key, also with a genitive behind it. */
const endingTest = (list: WordList) => once(() => new RegExp(`(?:${listWords(list).map(wordKey).join('|')})(?:'?s)?$`))
const [bodyEnding, organisationEnding] = [endingTest('body-ending'), endingTest('organisation-ending')]

/** "Teknik- og Miljøudvalget", "byrådet", "Styregruppens" */
export const looksLikeBody = ({ key }: Pick<Word, 'key'>): boolean => bodyEnding().test(key)

/** "Aalborg Kommune", "Holbæk Sygehus", "Dansk Sygeplejeråd", "KL", "PLO" */
export function looksLikeOrganisation(words: readonly Word[]): boolean {
  return (
    words.some(({ key }) => organisationEnding().test(key)) ||
    (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]!.text))
  )
}

export const saysBody = (text: string): boolean => readWords(text).some(looksLikeBody)

export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
