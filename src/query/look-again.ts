// A topic that is said in other words than minutes have it: what is looked for beside it, or in its place.

import type { DecisionType } from '../model/document.js'
import type { Db } from './conditions.js'
import type { Question } from './filter.js'
import { hasAny, type Prepared, prepare } from './prepare.js'
import type { Settled } from './settle.js'
import type { Directory } from './who/directory.js'
import type { Candidate } from './who/find-bodies.js'

/** With a Danish word beside an English one that few minutes use; null where that makes no difference. */
export async function prepareEither(
  question: Question,
  settled: Settled,
  db: Db,
  directory: Directory,
  today: string,
): Promise<Prepared | null> {
  const { about } = question.filter
  if (about === null) return null
  const { addDanish } = await import('./search/translate-words.js')
  const either = await addDanish(about, directory.english, db)
  if (either === null) return null
  const prepared = await prepare(
    question,
    { ...settled, notes: [...settled.notes, either.note] },
    either.about,
    db,
    today,
  )
  return (await hasAny(prepared)) ? prepared : null
}

/**
 * Where nothing says it in its own words: with English words in Danish and misspelt ones put right, and with words that
 * stand at the head of minutes looked for there, and of several things any. The first that finds something, with a note
 * that says so. Where something is said elsewhere in its item, only a name at the head is better: "budgettet i Rebild".
 */
export async function lookAgain(
  question: Question,
  asked: Prepared,
  db: Db,
  directory: Directory,
  today: string,
): Promise<Prepared | null> {
  const [{ translateWords }, { mendWords }, { partByHead }, { eitherOf }, { rarestWord, tellingWords }] =
    await Promise.all([
      import('./search/translate-words.js'),
      import('./search/mend-words.js'),
      import('./move-to-head.js'),
      import('./search/either-of.js'),
      import('./search/telling.js'),
    ])
  const { settled } = asked
  const { about: typed } = question.filter
  const saidElsewhere = await hasAny(asked)
  // First what stands nowhere; then also words that stand somewhere, but hardly with the rest of the topic.
  const danish = await translateWords(typed ?? '', directory.english, db, 'missing')
  const allDanish = await translateWords(typed ?? '', directory.english, db, 'rare')
  const again = await Promise.all(
    (allDanish?.about === danish?.about ? [danish] : [danish, allDanish]).map(async translated => {
      const mended = await mendWords(translated?.about ?? typed ?? '', db)
      const notes = [...settled.notes, ...[translated, mended].flatMap(one => one?.note ?? [])]
      return { words: mended?.about ?? translated?.about ?? typed ?? '', notes }
    }),
  )
  for (const { words, notes } of saidElsewhere ? [] : again) {
    if (words === typed) continue
    const prepared = await prepare(question, { ...settled, notes }, words, db, today)
    if (await hasAny(prepared)) return prepared
  }
  const { words, notes } = again.at(-1)!
  // A body that was asked for is not given up for another.
  const parted = question.filter.bodies.length > 0 ? [] : await partByHead(words, db, directory)
  for (const { about, candidates, note } of parted) {
    const prepared = await prepare(question, { ...settled, candidates, notes: [...notes, note] }, about, db, today)
    if (saidElsewhere && (about === null || !isNamed(candidates))) continue
    if (await hasAny(prepared, !saidElsewhere)) return prepared
    if (saidElsewhere || about === null) continue
    const there = { ...settled, candidates }
    const find = async (some: string) => hasAny(await prepare(question, there, some, db, today))
    const telling = await tellingWords(about, directory.isIdle, db, find)
    if (telling === null) continue
    const told = { ...there, notes: [...notes, note, telling.note] }
    return { ...(await prepare(question, told, telling.about, db, today)), says: 'most' }
  }
  if (saidElsewhere) return null
  const prepareFor = ({ about, note }: { about: string; note: string }) =>
    prepare(question, { ...settled, notes: [...notes, note] }, about, db, today)
  const either = eitherOf(words)
  if (either !== null) {
    const prepared = await prepareFor(either)
    if (await hasAny(prepared)) return prepared
  }
  const broader = broaderTypes(question)
  if (broader !== null) {
    const note = `none of them is of type ${question.filter.types.join(' or ')}; shown is what was ${broader.filter.types.join(', ')} about it`
    const prepared = await prepare(broader, { ...settled, notes: [...notes, note] }, words, db, today)
    if (await hasAny(prepared)) return prepared
  }
  // Part of what was asked is no number of the whole.
  if (question.count) return null
  const find = async (about: string) => hasAny(await prepare(question, settled, about, db, today))
  const telling = await tellingWords(words, directory.isIdle, db, find)
  if (telling) return { ...(await prepareFor(telling)), says: 'most' }
  const rarest = await rarestWord(words, directory.isIdle, db, find)
  return rarest && { ...(await prepareFor(rarest)), says: 'one' }
}

/** Money is also given by approving what was put forward, and so are people chosen; null where nothing else may say it. */
function broaderTypes(question: Question): Question | null {
  const [type, ...others] = question.filter.types
  const types = type === undefined || others.length > 0 ? undefined : BROADER[type]
  return types === undefined || question.count ? null : { ...question, filter: { ...question.filter, types } }
}

const BROADER: { readonly [T in DecisionType]?: readonly DecisionType[] } = {
  granted: ['approved', 'decided', 'agreed', 'recommended'],
  appointed: ['approved', 'decided', 'agreed'],
  assigned: ['decided', 'agreed', 'approved'],
  agreed: ['decided', 'approved'],
}

/** "Rebild", not "udvalget". */
const isNamed = ([candidate]: readonly Candidate[]): boolean =>
  candidate?.label.split(' ').every(word => /^\p{Lu}/u.test(word)) ?? false
