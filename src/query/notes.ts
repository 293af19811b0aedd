// What one must know beside the rows of an answer to trust it, one sentence each: whose they are, what is left out or counted
// apart, and of an empty answer, which words or which time the archive does not have.

import { DECISION_TYPES, type DecisionType } from '../model/document.js'
import type { Db } from '../store/schema.js'
import { type AnswerGroup, countAll, eachRow, hasAny, type Prepared, prepare } from './answers/prepare.js'
import type { Filter, Per, Question } from './filter.js'
import { bothOf, hasSigns, isSmall } from './search/expression.js'
import { tellStale } from './search/tell-stale.js'
import type { AskedArchive } from './who/asked-archive.js'
import type { Directory } from './who/directory.js'
import { isNamed } from './who/is-named.js'
import type { Settled } from './who/settle.js'

/** `used`: what is shown; `found`: the same, or null if the topic was not found as it was asked for. */
export async function listNotes(
  question: Question,
  settled: Settled,
  used: Prepared,
  found: Prepared | null,
  archive: AskedArchive,
): Promise<string[]> {
  const { about } = question.filter
  const { db, directory } = archive
  return [
    ...used.settled.notes,
    ...(await tellGroups(used.groups(!(await hasAny(used, false))))),
    ...tellBeside(question, settled),
    ...(await tellAgendas(question, settled, archive)),
    ...(await tellMoney(question, used, archive)),
    ...(await tellClauses(question, used, archive)),
    ...(await tellCounted(question, used, archive)),
    ...(found || about === null || (await hasAny(used)) ? [] : await tellMissing(about, db, directory)),
    ...(about === null ? [] : await tellStale(db)),
    ...(await tellSpan(question.filter, db)),
  ]
}

/** With more bodies than this, they are not tested one by one. */
const MOST_ASKED = 30

/** Of a name that several bodies have: which of them have an answer. */
async function tellGroups(groups: readonly AnswerGroup[]): Promise<string[]> {
  if (groups.length < 2) return []
  if (groups.length > MOST_ASKED) return ['the answer is grouped by body']
  const found: string[] = []
  const empty: string[] = []
  for (const group of groups) ((await group.any()) ? found : empty).push(group.label ?? '')
  if (found.length === 0) return [`nothing is found of any of them: ${list(empty)}`]
  if (empty.length === 0) return [`the answer is grouped by them: ${list(found)}`]
  return [`the answer is of ${list(found)}; of the others nothing is found: ${list(empty)}`]
}

const MOST_LISTED = 6

// Semicolons, since names of bodies may contain commas.
const list = (labels: readonly string[]): string =>
  labels.length > MOST_LISTED ? `${labels.slice(0, MOST_LISTED).join('; ')}; …` : labels.join('; ')

/** Of a joint meeting. */
function tellBeside({ noun }: Question, { candidates }: Settled): string[] {
  const beside = [...new Set(candidates.flatMap(candidate => candidate?.beside ?? []))]
  return noun === 'decisions' && beside.length > 0
    ? [`at joint meetings, what ${beside.join(' or ')} alone decided is left out`]
    : []
}

/** Agendas list who is invited, not who came. */
async function tellAgendas({ noun, filter }: Question, settled: Settled, archive: AskedArchive): Promise<string[]> {
  if (noun !== 'participants' || filter.item !== null || filter.about !== null) return []
  if (filter.kinds.length > 0 && !filter.kinds.includes('dagsorden')) return []
  const left = filter.attendance !== null && filter.kinds.length === 0 ? ', and is left out' : ''
  const agendas = { ...filter, kinds: ['dagsorden' as const] }
  const asked = await prepare({ noun: 'participants', count: false, filter: agendas }, settled, null, archive)
  return (await hasAny(asked))
    ? [`of some meetings there is only the agenda (--kind dagsorden): it tells who was called, not who came${left}`]
    : []
}

/** Money is often said yes to in other words than granting it. */
async function tellMoney({ noun, count, filter }: Question, used: Prepared, archive: AskedArchive): Promise<string[]> {
  if (noun !== 'decisions' || filter.money || filter.types.join() !== 'granted') return []
  const others = { ...filter, types: ['approved', 'decided', 'agreed'] as const, money: true }
  const yes = await prepare({ noun, count, filter: others }, used.settled, used.words, archive)
  return (await hasAny(yes))
    ? [
        'others say yes to an amount of money without granting it in so many words: --money instead of --type granted shows them, too',
      ]
    : []
}

/** How minutes say it in a clause of a longer decision, or in a recommendation that was followed: to look for, and to know it by. */
const IN_A_CLAUSE: { readonly [T in DecisionType]?: readonly [about: string, said: RegExp] } = {
  rejected: ['afslå* or afslag* or afvis* or forkast*', /(?<!\p{L})(?:afsl(?:å|ag)|afvis|forkast)/iu],
  postponed: ['udsæt* or udsat or udsat* or udskyd* or udskud*', /(?<!\p{L})uds(?:æt|at(?!te)|kyd|kud)/iu],
}
const MOST_CLAUSES = 3
/** Decisions that are looked at for it. */
const MOST_SEEN = 200

/** "Puljen blev fordelt, og de øvrige ansøgninger blev afslået.": of another type, and no less a refusal. */
async function tellClauses(
  { noun, count, filter }: Question,
  used: Prepared,
  archive: AskedArchive,
): Promise<string[]> {
  const [type, ...more] = filter.types
  const way = type && more.length === 0 ? IN_A_CLAUSE[type] : undefined
  if (noun !== 'decisions' || way === undefined || filter.per !== null || filter.item !== null) return []
  // Without a topic it would be looked for in all there is.
  if (used.words === null) return []
  const [words, said] = way
  const about = bothOf(used.words, words)
  const others = { ...filter, types: DECISION_TYPES.filter(one => one !== type), about, limit: null }
  const { groups } = await prepare({ noun, count, filter: others }, used.settled, about, archive)
  const told: string[] = []
  let seen = 0
  for (const { pages } of groups(false))
    for await (const row of eachRow(pages())) {
      if (++seen > MOST_SEEN || told.length > MOST_CLAUSES) break
      if ('putForward' in row && [row.text, ...(row.putForward ?? [])].some(text => said.test(text)))
        told.push(`${row.date}, ${row.item ?? row.itemTitle}: "${row.text}"`)
    }
  const left = told.length > MOST_CLAUSES || seen > MOST_SEEN ? ['and perhaps more'] : []
  return told.length === 0
    ? []
    : [
        `it is also said in a clause, or in what was put forward: ${[...told.slice(0, MOST_CLAUSES), ...left].join('; ')}`,
      ]
}

const EACH_SENTENCE =
  'counted is each sentence that resolves something or gives a task; of one matter there may be several'

/** Of the number of meetings: what is counted beside those with minutes, and of what no day or body is known. */
async function tellCounted(
  { noun, count, filter }: Question,
  { settled, words }: Prepared,
  archive: AskedArchive,
): Promise<string[]> {
  if (count && noun === 'decisions' && filter.per === null) return [EACH_SENTENCE]
  if (!count || noun !== 'meetings' || filter.allDocuments || filter.latest !== null || filter.first !== null) return []
  const asked = (changed: Partial<Filter>) =>
    prepare({ noun, count, filter: { ...filter, per: null, ...changed } }, settled, words, archive)
  const isTimed = filter.since !== null || filter.until !== null
  const agendas = filter.kinds.length > 0 ? 0 : await countAll((await asked({ kinds: ['dagsorden'] })).groups(false))
  const unnamed = await countUnsaid('body', await asked({}))
  const undated = await countUnsaid('year', await asked({ since: null, until: null }))
  const notes = [
    ...(agendas > 0 ? [`of ${agendas} there is only the agenda (--kind dagsorden)`] : []),
    ...(unnamed > 0
      ? [`${unnamed} ${unnamed === 1 ? 'names' : 'name'} no body, so that copies may be counted apart`]
      : []),
    ...(undated > 0
      ? [`${undated} ${undated === 1 ? 'says' : 'say'} no day${isTimed ? ' and cannot be counted' : ''}`]
      : []),
  ]
  return notes.length === 0 ? [] : [`a meeting is counted once, however many documents it has; ${notes.join('; ')}`]
}

/** How many of them do not say it. */
async function countUnsaid(per: Per, { groups }: Prepared): Promise<number> {
  let unsaid = 0
  for (const { tally } of groups(false))
    for (const { name, count } of await tally(per)) if (name === null) unsaid += count
  return unsaid
}

const WORD = /(?<![\p{L}\p{N}*-])(?:\p{L}+-)*\p{L}{3,}(?:-\p{L}+)*(?![\p{L}\p{N}*-])/gu

/** Of a topic without results: which of its words occur in no minutes, or that they never occur together. */
async function tellMissing(asked: string, db: Db, directory: Directory): Promise<string[]> {
  const [{ stands }, { translateWords }] = await Promise.all([
    import('./search/occurs.js'),
    import('./search/translate-words.js'),
  ])
  // These words were searched in Danish, too.
  const danish = await translateWords(asked, directory.dictionary.englishWords, db, 'missing')
  if (danish) return [danish.note, ...(await tellMissing(danish.about, db, directory))]
  // "the", "om": function words are not mentioned.
  const words = [...new Set(asked.match(WORD))].filter(word => !isSmall(word) && !directory.isIdle(word))
  const missing: string[] = []
  for (const word of words) if (!(await stands(word, db)) && !(await isNamed(word, db))) missing.push(`"${word}"`)
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'stands' : 'stand'
    return [`${missing.join(', ')} ${verb} nowhere in the archive; ask with words that the minutes use`]
  }
  const telling = words.map(word => `"${word}"`)
  if (telling.length < 2 || hasSigns(asked)) return []
  return [`nothing of what is asked for says ${telling.slice(0, -1).join(', ')} and ${telling.at(-1)} together`]
}

/** Of a time of which the archive has no meetings at all: the time that it has meetings of. */
async function tellSpan({ since, until }: Filter, db: Db): Promise<string[]> {
  if (since === null && until === null) return []
  const within = await db
    .selectFrom('document')
    .select('key')
    .where('date', '>=', since ?? '')
    .where('date', '<=', until ?? '9999')
    .limit(1)
    .executeTakeFirst()
  if (within) return []
  const { first, last } = await db
    .selectFrom('document')
    .select(eb => [eb.fn.min('date').as('first'), eb.fn.max('date').as('last')])
    .executeTakeFirstOrThrow()
  return first === null ? [] : [`the archive has no meetings of that time; its meetings are from ${first} to ${last}`]
}
