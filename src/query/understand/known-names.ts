// The names of the dictionaries that a sentence may contain: who can meet, decide, take part or be given a task.
// Municipalities and hospitals are recognised by their form (sentence/reader/names.ts), which saves loading hundreds of them.

import { fold } from '../../danish/fold.js'
import { createNounFinder, createNounTest, createWordTest } from '../../danish/nouns.js'
import type { Dictionary } from '../../dictionary/dictionary.js'
import { once } from '../../model/once.js'
import { isTerm } from '../search/occurs.js'
import {
  createNameBook,
  type EnglishNames,
  type KnownName,
  type NameBook,
  type NameKind,
  saysBody,
  type WordTests,
} from '../sentence/reader/name-book.js'
import { createPhraseBook } from '../sentence/words/phrases.js'
import { readWords, type Word, wordKey } from '../sentence/words/words.js'
import { type ArchiveBody, listArchiveBodies } from '../who/archive-bodies.js'
import type { AskedArchive } from '../who/asked-archive.js'

/** These never decide anything, and their names are topics ("LKT Tvang"). */
const NO_DECIDERS = new Set(['programme', 'system', 'fund', 'place', 'sector'])
/** Bare words for departments ("Social og Sundhed", "Børn og Unge"): topics far more often than names. */
const DEPARTMENTS = 'kommune-administrativ'

function listKnownNames(
  dictionary: Pick<Dictionary, 'bodies' | 'clusters' | 'regions' | 'organisations' | 'municipalities' | 'hospitals'>,
): KnownName[] {
  const names: KnownName[] = []
  const add = (kind: NameKind, written: readonly string[], cased = false) => {
    for (const name of written) names.push({ name, kind, cased: cased || isAbbreviation(name) })
  }
  for (const { name, aliases, weak } of dictionary.clusters) add('cluster', [name, ...aliases, ...weak])
  for (const { name, aliases, weak } of dictionary.regions) add('region', [name, ...aliases, ...weak])
  for (const body of dictionary.bodies) {
    add('body', [body.name, ...body.aliases, ...(body.level === DEPARTMENTS ? [] : body.weak)], body.cased)
    add('body', body.abbreviations, true)
  }
  for (const one of dictionary.organisations) {
    if (NO_DECIDERS.has(one.kind)) continue
    add('organisation', [one.name, ...one.aliases], one.cased)
    add('organisation', one.abbreviations, true)
  }
  return names
}

/** "SSU", "KL", "AUH", "KD-net": short, with more than one capital. */
function isAbbreviation(name: string): boolean {
  return !name.includes(' ') && name.length <= 8 && /\p{Lu}.*\p{Lu}/u.test(name)
}

/** Also with the names of an archive's bodies: of "Direktørforum", "Direktørforum Midt" and more, the longest one counts. */
export async function bookOfArchive({ db, directory: { dictionary } }: AskedArchive): Promise<NameBook> {
  const bodies = await listArchiveBodies(db)
  return nameBookOf(dictionary, [...new Set(bodies.flatMap(body => namesOf(body, dictionary)))])
}

/** The same for one sentence: a word that stands in the archive is hardly one of the grammar with two errors ("ubesatte"). */
export async function bookOfSentence(sentence: string, archive: AskedArchive): Promise<NameBook> {
  const book = await bookOfArchive(archive)
  const standing = new Set<string>()
  for (const { text } of readWords(sentence))
    if (/^\p{Ll}{6,}$/u.test(text) && (await isTerm(text, archive.db))) standing.add(text)
  return { ...book, stands: word => standing.has(word) }
}

/** "Direktørforum, Sundhedsklynge Midt", "Direktørforum Midt", "Direktørforum Nordjylland" */
function namesOf({ name, cluster, region }: ArchiveBody, { clusters, regions }: Dictionary): string[] {
  if (name === null) return []
  const words = name.split(/[\s,]+/)
  const said = words.findIndex(saysBody)
  const kind = words.slice(0, said + 1).join(' ')
  // "Det forberedende Sundhedsråd Fyn" is asked for without what it is for now; "Politisk Klynge Nord" is not all of its cluster.
  const short = cluster === null && said > 0 && said < words.length - 1 ? [words.slice(said).join(' ')] : []
  const owners = [clusters.find(one => one.id === cluster), regions.find(one => one.id === region)]
  const places = owners.map(one => one?.name.replace(/^(?:Region|Sundhedsklynge) |-?klyngen$/gu, '') ?? '')
  return [name, ...short, ...places.flatMap(place => (kind && place ? `${kind} ${place}` : []))]
}

/** `bodies`: names of bodies in an archive that the dictionaries do not know. */
export const nameBookOf = (dictionary: Dictionary, bodies: readonly string[] = []): NameBook =>
  createNameBook(
    [...bodies.map((name): KnownName => ({ name, kind: 'body' })), ...listKnownNames(dictionary)],
    () => listEnglishNames(dictionary),
    () =>
      dictionary.noteKinds.flatMap(({ kind, of, notes, asked }) =>
        asked.map(phrase => [phrase, { kind, of, word: of === 'items' ? anyOf(notes) : notes[0]! }] as const),
      ),
    {
      isNoName: noNameTest(dictionary),
      isPost: postTest(dictionary),
      titles: titleFinder(dictionary),
      party: partyFinder(dictionary),
      otherSource: sourceTest(dictionary),
      ...wordTests(dictionary),
    },
  )

const anyOf = (notes: readonly string[]): string =>
  notes.map(note => (note.includes(' ') ? `"${note}"` : `${note}*`)).join(' or ')

function listEnglishNames({ bodyWords, englishBodies, englishWords }: Dictionary): EnglishNames {
  return {
    kinds: [...bodyWords, ...englishBodies].flatMap(({ english }) => english),
    fields: englishWords.flatMap(({ english }) => english),
  }
}

/** Loaded on first use. */
function wordTests(dictionary: Dictionary): Pick<WordTests, 'isIdle' | 'isWord' | 'twofold' | 'isPlace'> {
  const test = (list: () => readonly string[]) => {
    const words = once(() => new Set(list().map(fold)))
    return (word: string) => words().has(fold(word))
  }
  const isIdle = test(() => dictionary.idleWords.flatMap(({ words }) => words))
  const isEnglish = test(() => {
    const { kinds, fields } = listEnglishNames(dictionary)
    const words = [...kinds, ...fields].flatMap(phrase => phrase.split(' '))
    const danish = dictionary.englishWords.flatMap(one => one.danish)
    return [...words.flatMap(word => [word, `${word}s`]), ...danish]
  })
  const isDate = test(() => [...SEASONS, ...dictionary.months.flatMap(month => [month.name])])
  const isPlace = test(() => dictionary.municipalities.flatMap(({ name, aliases }) => [name, ...aliases]))
  const danishOf = once(
    () =>
      new Map(
        dictionary.englishWords.flatMap(({ english, danish, twofold }) =>
          twofold ? english.map(word => [word, danish[0]!] as const) : [],
        ),
      ),
  )
  const twofold = (word: string) => danishOf().get(word.toLowerCase()) ?? null
  return { isIdle, isPlace, twofold, isWord: word => isIdle(word) || isEnglish(word) || isDate(word) }
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'forår', 'sommer', 'efterår', 'vinter']

/** By the words of dictionaries/names.yaml that are in no person's name; loaded on first use. */
function noNameTest(dictionary: Dictionary): (word: string) => boolean {
  const of = (kind: string) => dictionary.names.filter(group => group.kind === kind).flatMap(group => group.names)
  const isPart = once(() => createNounTest([...of('office'), ...of('thing')], true))
  const isWhole = once(() => createNounTest(of('other'), false))
  return word => isPart()(word) || isWhole()(word)
}

/** By dictionaries/titles.yaml. */
function postTest(dictionary: Dictionary): (word: string) => boolean {
  const endings = () => dictionary.titles.flatMap(({ use, endings }) => (use === 'title' ? endings : []))
  const test = once(() => createNounTest(endings(), true))
  return word => test()(word)
}

/** Those who chair, or are at, one meeting are asked for by their role. */
const OF_MEETINGS = new Set(['chair', 'meeting'])

function titleFinder(dictionary: Dictionary): WordTests['titles'] {
  const parts = once(() => {
    const titles = dictionary.titles.filter(({ use, class: of }) => use === 'title' && !OF_MEETINGS.has(of))
    const findDanish = createNounFinder([...FURTHER, ...titles.flatMap(({ endings }) => endings)], true)
    const modifiers = dictionary.titles.flatMap(({ use, words }) => (use === 'modifier' ? words : []))
    const english = dictionary.englishWords.flatMap(({ english, danish }) => {
      const meant = danish.filter(one => findDanish(one.split(' ').at(-1)!) !== null)
      return meant.length > 0 && meant[0] === danish[0] ? english.map(phrase => [phrase, meant] as const) : []
    })
    const short = dictionary.abbreviations.flatMap(({ abbr, acronym, meaning }) =>
      acronym && meaning !== null && findDanish(meaning) !== null
        ? [[abbr, [meaning] as readonly string[]] as const]
        : [],
    )
    return {
      findDanish,
      modifiers: new Set(modifiers),
      // "nurses", "TR'er"
      english: createPhraseBook<readonly string[]>([...english, ...short], word =>
        wordKey(word).replace(/(?:'(?:er|erne|en)|'?s)$/, ''),
      ),
    }
  })
  return (words, at) => {
    const { findDanish, modifiers, english } = parts()
    const found = english(words, at)
    if (found) return found
    const first = words[at]!
    const lead = modifiers.has(first.text.toLowerCase()) && words[at + 1] ? 1 : 0
    // "borgmestrene", "rådmændene"
    const word = words[at + lead]!.text.replace(/mestre(?:ne)?$/u, 'mester').replace(/mænd(?:ene)?$/u, 'mand')
    const title = findDanish(word)
    if (title === null || VAGUE.has(title)) return null
    return { value: [lead > 0 ? `${first.text.toLowerCase()} ${title}` : title], length: lead + 1 }
  }
}

/** Any politician; and whoever an organisation names to be asked, which is no task at the meeting. */
const FURTHER = ['politiker', 'kontaktperson']

/** Said of anybody: "representatives of Rebild Kommune" */
const VAGUE = new Set(['repræsentant', 'medarbejder', 'ansvarlig', 'specialist', 'kandidat', 'ordfører'])

/** By dictionaries/parties.yaml. */
function partyFinder({ parties }: Dictionary): WordTests['party'] {
  const book = once(() => {
    const names = parties.flatMap(({ party, short, english }) => [party, ...short, ...english])
    const entries = names.map(name => [name, true] as const)
    return createPhraseBook(entries, wordKey)
  })
  const isForm = ({ key }: Word) => parties.some(({ forms }) => forms.some(form => key.startsWith(wordKey(form))))
  return (words, at) => book()(words, at)?.length ?? (isForm(words[at]!) ? 1 : 0)
}

/** By dictionaries/other-sources.yaml. */
function sourceTest(dictionary: Dictionary): (word: string) => string | null {
  const sources = once(() =>
    dictionary.otherSources.map(({ source, endings, words }) => {
      const [isEnding, isWhole] = [createNounTest(endings, true), createWordTest(words)]
      return { source, isOne: (word: string) => isEnding(word) || isWhole(word) }
    }),
  )
  return word => sources().find(({ isOne }) => isOne(word))?.source ?? null
}
