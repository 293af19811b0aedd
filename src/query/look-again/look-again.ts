// A second search for a topic in other words than those of the question, if the first finds too little.

import { countAll, hasAny, type Prepared, prepare } from '../answers/prepare.js'
import type { Noun, Question } from '../filter.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Candidate } from '../who/find-bodies.js'
import type { Settled } from '../who/settle.js'
import { broaderTypes } from './broader-types.js'
import type { Moved } from './move-to-head.js'
import { type Asked, reword, type Words } from './other-words.js'

/** Adds words of the same family, or the Danish word for an English one that few minutes use; null if that changes nothing. */
export async function prepareEither(
  question: Question,
  settled: Settled,
  archive: AskedArchive,
): Promise<Prepared | null> {
  const { about } = question.filter
  const { db, directory } = archive
  if (about === null) return null
  const [{ addDanish }, { addFamily }] = await Promise.all([
    import('../search/translate-words.js'),
    import('../search/reword.js'),
  ])
  const { englishWords, wordFamilies } = directory.dictionary
  const either = (await addDanish(about, englishWords, db)) ?? (await addFamily(about, wordFamilies, db))
  if (either === null) return null
  return ifAny(await prepare(question, { ...settled, notes: [...settled.notes, either.note] }, either.about, archive))
}

/** A question for which no row matches the topic in its own words. */
interface Search extends Asked {
  /** Whether an item matches it elsewhere. */
  readonly saidElsewhere: boolean
}

/** The first that finds something, with a note: English words in Danish, misspelt words corrected, words in the heads of minutes
 * (as names of bodies), any of several topics. If an item matches elsewhere, only such a name ("budgettet i Rebild") or a
 * decision of another type that says it itself is better. */
export async function lookAgain(question: Question, asked: Prepared, archive: AskedArchive): Promise<Prepared | null> {
  const saidElsewhere = await hasAny(asked)
  const search: Search = { ...archive, question, settled: asked.settled, saidElsewhere }
  const { all: reworded, others } = await reword(search)
  const last = reworded.at(-1)!
  const heads = (await Promise.all([last, ...others].map(words => partHeads(search, words)))).flat()
  if (saidElsewhere) return (await atHead(search, heads)) ?? ofBroaderTypes(search, last, [])
  return (
    (await inOtherWords(search, reworded)) ??
    (await atHead(search, heads)) ??
    (await asEither(search, last)) ??
    (await inParts(search, last, heads)) ??
    (await ofBroaderTypes(search, last, heads)) ??
    (await withYear(search, last)) ??
    // A count of matches for a part of the topic would be wrong for the whole.
    (question.count
      ? null
      : ((await withoutVote(search, last, heads)) ??
        (await inPart(search, last)) ??
        (await partAtHead(search, heads, inPart)) ??
        (await partAtHead(search, heads, byRarest)) ??
        (await byRarest(search, last)) ??
        (await withoutVote(search, last, heads, byRarest))))
  )
}

// "skolestruktur [i Syddjurs]"
const PLACE = /(?:^|\s)(?:in|i|på|at|of)\s+(\p{Lu}[\p{L}-]+)$/u

/** "nursing homes in Aarhus", where minutes of a body of Aarhus say more of it than others that name Aarhus; else null. */
export async function atPlace(
  question: Question,
  { settled, words, groups }: Prepared,
  archive: AskedArchive,
): Promise<Prepared | null> {
  const place = PLACE.exec(words ?? '')?.[1]
  if (place === undefined || question.filter.bodies.length > 0) return null
  const { partByHead } = await import('./move-to-head.js')
  const ways = await partByHead(words!, archive.db, archive.directory)
  const way = ways.find(({ about, candidates }) => about !== null && candidates[0]?.label === place)
  if (!way) return null
  const notes = [...settled.notes, `"${place}" is read as whose minutes they are`]
  const there = await prepare(question, { ...settled, candidates: way.candidates, notes }, way.about, archive)
  return (await countAll(there.groups(true))) > (await countAll(groups(true))) ? there : null
}

/** "who voted against the plan", where no vote was recorded: the words of the decisions may tell it. */
async function withoutVote(
  search: Search,
  { words, notes }: Words,
  heads: readonly AtHead[],
  find: typeof inPart = inPart,
): Promise<Prepared | null> {
  const { filter } = search.question
  if (!filter.voted && !filter.unanimous) return null
  const wider = { ...search, question: { ...search.question, filter: { ...filter, ...ANY_VOTE } } }
  const note = filter.unanimous
    ? 'none that is recorded as unanimous says it; shown is what was decided'
    : 'none with a recorded vote says it; shown is what was decided, whose minutes may tell who was against'
  const told = heads.map(head => ({ ...head, notes: [...head.notes, note] }))
  return (
    (await ifAny(await prepareWith(wider, words, [...notes, note]))) ??
    (await atHead(wider, told)) ??
    partAtHead(wider, told, find)
  )
}

const ANY_VOTE = { voted: false, vote: null, voters: [], unanimous: false }

const prepareWith = (
  search: Search,
  words: string | null,
  notes: readonly string[],
  candidates: Settled['candidates'] = search.settled.candidates,
): Promise<Prepared> => prepare(search.question, { ...search.settled, candidates, notes }, words, search)

const ifAny = async (prepared: Prepared, anywhereInItem = true): Promise<Prepared | null> =>
  (await hasAny(prepared, anywhereInItem)) ? prepared : null

async function inOtherWords(search: Search, reworded: readonly Words[]): Promise<Prepared | null> {
  for (const { words, notes } of reworded) {
    const prepared =
      words === search.question.filter.about ? null : await ifAny(await prepareWith(search, words, notes))
    if (prepared) return prepared
  }
  return null
}

/** Splits the words into those in the heads of minutes and the topic, with notes about it. */
interface AtHead extends Moved {
  readonly notes: readonly string[]
}

async function partHeads({ question, db, directory }: Search, { words, notes }: Words): Promise<AtHead[]> {
  // If a body was asked for, it is not replaced by another.
  if (question.filter.bodies.length > 0) return []
  const { partByHead } = await import('./move-to-head.js')
  return (await partByHead(words, db, directory)).map(moved => ({ ...moved, notes: [...notes, moved.note] }))
}

async function atHead(search: Search, heads: readonly AtHead[]): Promise<Prepared | null> {
  for (const { about, candidates, notes } of heads) {
    if (search.saidElsewhere && (about === null || !isNamed(candidates))) continue
    const prepared = await ifAny(await prepareWith(search, about, notes, candidates), !search.saidElsewhere)
    if (prepared) return prepared
  }
  return null
}

async function asEither(search: Search, { words, notes }: Words): Promise<Prepared | null> {
  const { eitherOf } = await import('../search/reword.js')
  const either = eitherOf(words)
  return either && ifAny(await prepareWith(search, either.about, [...notes, either.note]))
}

/** "forskningsdata" as "forskning" or "data"; a count of either would be wrong. */
async function inParts(search: Search, { words, notes }: Words, heads: readonly AtHead[]): Promise<Prepared | null> {
  if (search.question.count) return null
  const [{ plainWords }, { openCompounds }] = await Promise.all([
    import('../search/telling-words.js'),
    import('../search/reword.js'),
  ])
  const open = (about: string) => openCompounds(plainWords(about, search.directory.isIdle), search.db)
  const { bodies, types } = search.question.filter
  for (const { about, note, of } of await open(words)) {
    if (bodies.length === 0 && (of === 'one' || (of === 'one of both' && types.length > 0))) continue
    const found = await ifAny(await prepareWith(search, about, [...notes, note]))
    if (found && (of === 'both' || (await countAll(found.groups(true))) <= MOST_OF_PART)) return found
  }
  // "vandværkets takststigning", of which the first word says who met
  for (const { about: rest, candidates, notes: told } of heads)
    for (const { about, note } of rest === null ? [] : await open(rest)) {
      const there = await ifAny(await prepareWith(search, about, [...told, note], candidates))
      if (there) return there
    }
  return null
}

/** One word of two says too little to list more. */
const MOST_OF_PART = 5

async function ofBroaderTypes(
  search: Search,
  { words, notes }: Words,
  heads: readonly AtHead[],
): Promise<Prepared | null> {
  const broader = broaderTypes(search.question)
  if (broader === null) return null
  const [asked, shown] = [search.question.filter.types.join(' or ') || 'granted', broader.filter.types.join(', ')]
  const note = `none of them is of type ${asked}; shown is what was ${shown} about it`
  const wider = { ...search, question: broader }
  const told = heads.map(head => ({ ...head, notes: [...head.notes, note] }))
  const found = await ifAny(await prepareWith(wider, words, [...notes, note]), !search.saidElsewhere)
  return found ?? atHead(wider, told)
}

/** "klyngens midler i 2024", of a meeting of 2023: the year as a word of the topic. */
async function withYear(search: Search, { words, notes }: Words): Promise<Prepared | null> {
  const { filter } = search.question
  const [year, last] = [filter.since?.slice(0, 4), filter.until?.slice(0, 4)]
  if (year === undefined || filter.since !== `${year}-01-01` || filter.until !== `${last}-12-31`) return null
  // A meeting, or a whole item, says many years.
  if (!OWN_WORDS.has(search.question.noun)) return null
  const question = { ...search.question, filter: { ...filter, since: null, until: null } }
  const said = year === last ? year : `${year}-${last}`
  const note = `of meetings in ${said} nothing is found; shown is what says "${said}" itself, of any time`
  return ifAny(await prepareWith({ ...search, question }, `${words} ${said}`, [...notes, note]), false)
}

const OWN_WORDS: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'recommendations', 'actions', 'attachments'])

const asked = ({ directory, db }: Search, about: string) => ({ about, isIdle: directory.isIdle, db })

/** Searches for the most telling words only. */
async function inPart(
  search: Search,
  { words, notes }: Words,
  candidates: Settled['candidates'] = search.settled.candidates,
): Promise<Prepared | null> {
  const { tellingWords } = await import('../search/telling-words.js')
  const find = async (about: string) => hasAny(await prepareWith(search, about, [], candidates))
  const telling = await tellingWords(asked(search, words), find)
  if (telling === null) return null
  return { ...(await prepareWith(search, telling.about, [...notes, telling.note], candidates)), says: 'most' }
}

/** Searches for a part of the words that are not in the heads of minutes. */
async function partAtHead(search: Search, heads: readonly AtHead[], find: typeof inPart): Promise<Prepared | null> {
  for (const { about, candidates, notes } of heads) {
    const prepared = about === null ? null : await find(search, { words: about, notes }, candidates)
    if (prepared) return prepared
  }
  return null
}

async function byRarest(
  search: Search,
  { words, notes }: Words,
  candidates: Settled['candidates'] = search.settled.candidates,
): Promise<Prepared | null> {
  const { rarestWord } = await import('../search/telling-words.js')
  const find = async (about: string) => hasAny(await prepareWith(search, about, [], candidates))
  // Where a name is at the head of the minutes, one word beside it says what is asked for.
  const rarest = await rarestWord(asked(search, words), find, candidates === search.settled.candidates ? undefined : 1)
  return rarest && { ...(await prepareWith(search, rarest.about, [...notes, rarest.note], candidates)), says: 'one' }
}

/** "Rebild", not "udvalget". */
const isNamed = ([candidate]: readonly Candidate[]): boolean =>
  candidate?.label.split(' ').every(word => /^\p{Lu}/u.test(word)) ?? false
