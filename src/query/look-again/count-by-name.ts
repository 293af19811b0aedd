// An answer about something in; how many of its rows are there because the name of a group says it, and how many more there
// are of bodies that always meet and whose name says it ("økonomi", Økonomiudvalget), which are left out.

import { addTo } from '../../model/count.js'
import { inOwnWords, isAsWritten } from '../answers/by-name.js'
import { type AnswerGroup, countAll, hasAny, type Prepared, prepare } from '../answers/prepare.js'
import type { Question } from '../filter.js'
import { listSome } from '../list-some.js'
import type { MatchTerm } from '../search/match.js'
import { listArchiveBodies } from '../who/archive-bodies.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Directory } from '../who/directory.js'
import { nameBody } from '../who/find-bodies.js'
import { settle } from '../who/settle.js'

export interface ByName {
  /** "12 decisions of meetings of Styregruppen for hjemmemonitorering, whose name says it" */
  readonly told: string
  /** What there is without these rows, where they are shown; these rows, where they are left out. */
  readonly question: Question
}

/** Rows that are shown because of the name of their group; null where there are none. */
export async function countIncluded(question: Question, used: Prepared, archive: AskedArchive): Promise<ByName | null> {
  const { about, words, settled } = used
  if (words === null || !about?.named.length) return null
  const quoted = inOwnWords(words)
  const own = await prepare(question, settled, quoted, archive)
  const anywhere = !(await hasAny(used, false))
  const [all, said] = await Promise.all([used, own].map(one => perBody(one.groups(anywhere), archive.directory)))
  const added = [...all!]
    .map(([body, count]) => [body, count - (said!.get(body) ?? 0)] as const)
    .filter(([, count]) => count > 0)
  if (added.length === 0) return null
  const count = added.reduce((sum, [, more]) => sum + more, 0)
  return {
    told: tell(
      question,
      count,
      added.map(([body]) => body),
    ),
    question: { ...question, filter: { ...question.filter, about: quoted } },
  }
}

const tell = ({ noun }: Question, count: number, bodies: readonly string[]): string =>
  `${count} ${count === 1 ? noun.replace(/s$/, '') : noun} of ${noun === 'meetings' ? '' : 'meetings of '}${listSome(bodies)}, whose name says it`

async function perBody(groups: readonly AnswerGroup[], directory: Directory): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { tally } of groups)
    for (const { count, name, ...of } of await tally('body')) {
      const body = nameBody({ ...of, name }, directory)
      addTo(counts, body, count)
    }
  return counts
}

/** Rows of bodies whose name says it, if no body was asked for; null where there are none. */
export async function countLeftOut(
  question: Question,
  { about, words, settled, says }: Prepared,
  archive: AskedArchive,
): Promise<ByName | null> {
  const { latest, first } = question.filter
  if (about === null || words === null || says !== 'all' || isAsWritten(words, about)) return null
  if (settled.candidates[0] !== null || latest !== null || first !== null) return null
  const included = new Set(about.named.flatMap(({ bodies }) => bodies))
  const names = new Set<string>()
  for (const { name, folded } of await listArchiveBodies(archive.db))
    if (name !== null && folded !== null && !included.has(folded) && about.ways.some(terms => isNamed(folded, terms)))
      names.add(name)
  if (names.size === 0 || names.size > MOST_BODIES) return null
  const theirs = { ...question, filter: { ...question.filter, about: null, bodies: [...names] } }
  const whose = await settle(theirs.filter, archive)
  const all = await prepare(theirs, whose, null, archive)
  const shown = await prepare(question, { ...settled, candidates: whose.candidates }, words, archive)
  const count = (await countAll(all.groups(true))) - (await countAll(shown.groups(true)))
  return count > 0 ? { told: tell(question, count, [...names]), question: theirs } : null
}

/** A word that the names of more bodies have ("sundhed") tells none of them. */
const MOST_BODIES = 6

/** Whether a name has all of the terms, a word also as the beginning of a compound: "økonomi" in "Økonomiudvalget". */
function isNamed(folded: string, terms: readonly MatchTerm[]): boolean {
  const words = ` ${folded}`
  return terms.every(({ sequences }) => {
    const [own] = sequences
    return own !== undefined && own.join('').length >= SHORTEST && words.includes(` ${own.join(' ')}`)
  })
}

const SHORTEST = 4
