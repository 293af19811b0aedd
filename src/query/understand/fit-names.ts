// Moves the names of a question from the fields where the grammar put them to those where the archive knows them: a body that
// is only an organisation there, an organisation that is a body. Corrects names with a typing error.

import { fold } from '../../danish/fold.js'
import { orProblem, Problem } from '../../model/problem.js'
import { ask } from '../ask.js'
import { EVERYTHING, type Filter, type Question } from '../filter.js'
import { quote } from '../format-command.js'
import { isOneSlip } from '../near-names.js'
import { bothOf } from '../search/expression.js'
import { listArchiveBodies } from '../who/archive-bodies.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { findBodies } from '../who/find-bodies.js'
import { findPeople } from '../who/find-people.js'
import { findPlaces } from '../who/place.js'
import { settle } from '../who/settle.js'
import { saysAnyOf } from '../who/settle-body.js'
import { type NamedIn, UnknownName } from '../who/unknown-name.js'

/** A question, with notes about what was assumed. */
export interface Fitted {
  readonly question: Question
  readonly notes: readonly string[]
  /** A name that is unknown in the archive. */
  readonly unknown: UnknownName | null
  /** The question that can be answered without that name. */
  readonly instead?: Question | null
  /** Whether a name was corrected: then the words beside it may belong to it. */
  readonly mended: boolean
}

const MOST_FITTED = 8

export async function fitNames(question: Question, archive: AskedArchive): Promise<Fitted> {
  const notes: string[] = []
  const placed = await placeOrBody(inDanish(question, archive, notes), archive)
  notes.push(...placed.notes)
  let fitted = placed.question
  let left: UnknownName | null = null
  let mended = false
  for (let tries = 0; tries < MOST_FITTED; tries++) {
    const unknown = await problemOf(fitted.filter, archive)
    left = unknown instanceof UnknownName ? unknown : null
    if (!left) break
    const better = await placeName(fitted, left, archive)
    if (!better) break
    notes.push(better.note)
    fitted = better.question
    mended ||= better.mended === true
  }
  if (fitted.noun === 'recommendations' && fitted.filter.bodies.length > 0 && fitted.filter.recommendedBy.length === 0)
    notes.push('shown is what was put to them; what they recommended to others is found with --recommended-by')
  if (fitted.filter.bodies.length > 1)
    notes.push(`shown is what is of any of them, not of all together: ${fitted.filter.bodies.join('; ')}`)
  return { question: fitted, notes, unknown: left, mended }
}

/** "the directors' forum recommended": in the words of the minutes, which are searched for it. */
function inDanish(question: Question, { directory: { dictionary } }: AskedArchive, notes: string[]): Question {
  const recommendedBy = question.filter.recommendedBy.flatMap(name => {
    const found = dictionary.englishBodies.find(({ english }) => english.includes(name.toLowerCase()))
    if (!found) return name
    notes.push(`"${name}" is looked for as ${found.danish.map(one => `"${one}"`).join(' or ')}`)
    return found.danish
  })
  return { ...question, filter: { ...question.filter, recommendedBy } }
}

/** "meetings in the Solrød museum": where nobody met there, whose minutes they are. */
async function placeOrBody(
  question: Question,
  archive: AskedArchive,
): Promise<{ readonly question: Question; readonly notes: readonly string[] }> {
  const { place: where, bodies, ...filter } = question.filter
  if (where === null) return { question, notes: [] }
  if (bodies.length > 0) return (await whichBody(question, where, archive)) ?? { question, notes: [] }
  const asBody = { ...filter, place: null, bodies: where.split(/ (?:or|eller) /) }
  if (await problemOf(asBody, archive)) return { question, notes: [] }
  if ((await findPlaces(where, archive)).length > 0 && !(await isOnlyBody(question, asBody, archive))) {
    const told = `"${where}" is read as where they met; for its own meetings write --body ${quote(where)}`
    return { question, notes: [told] }
  }
  return { question: { ...question, filter: asBody }, notes: [`"${where}" is read as whose meetings they are`] }
}

/** "the Sundhedsråd [on Fyn]": where the place tells which of several bodies of the name it is, that goes before where they met. */
async function whichBody(question: Question, where: string, asked: AskedArchive) {
  const { db, directory } = asked
  const [body, ...others] = question.filter.bodies
  if (body === undefined || others.length > 0) return null
  const name = `${body} ${where}`
  const archive = await listArchiveBodies(db)
  const [any, there] = [body, name].map(one => findBodies(one, directory, archive, []).candidates.length)
  // "the LMU [at Lindehuset]": the place may belong to the name of the only one, where nobody met
  if (there === 0 || (there === any && (await findPlaces(where, asked)).length > 0)) return null
  const filter = { ...question.filter, place: null, bodies: [name] }
  return { question: { ...question, filter }, notes: [`"${where}" is read as which ${body} it is`] }
}

/** "the meeting in Solrød in May": where nobody met there then, but its council met. */
async function isOnlyBody(question: Question, asBody: Filter, archive: AskedArchive): Promise<boolean> {
  const finds = async (one: Question) => (await ask(one, archive)).found()
  return !(await finds(question)) && (await finds({ ...question, filter: asBody }))
}

/** Why the names cannot be resolved; null if they can. */
async function problemOf(filter: Filter, archive: AskedArchive): Promise<Problem | null> {
  const settled = await orProblem(() => settle(filter, archive))
  return settled instanceof Problem ? settled : null
}

interface Better {
  readonly question: Question
  readonly note: string
  readonly mended?: true
}

/** Null if the name is unknown in every field. */
async function placeName(
  question: Question,
  { asked, field, near }: UnknownName,
  archive: AskedArchive,
): Promise<Better | null> {
  const { noun, filter } = question
  // "what did the region grant to clinics": whichever it was
  if (field === 'bodies' && saysAnyOf(asked) && filter.about !== null)
    return {
      question: moved(question, field, asked, field, null),
      note: `"${asked}" does not say which, and is left out`,
    }
  const meant = slipOf(asked, near)
  if (meant !== null)
    return {
      question: moved(question, field, asked, field, meant),
      note: `"${asked}" is read as "${meant}"`,
      mended: true,
    }
  for (const other of ELSEWHERE[field]) {
    if (other === 'persons' && !asked.trim().includes(' ')) continue
    // "tasks given to Region Midtjylland": not those of whatever met there
    if (field === 'responsible' && (isOffice(asked, archive) || (await findPeople(archive.db, asked)).length > 0))
      continue
    if (other === 'organisations' && noun !== 'meetings' && noun !== 'participants') continue
    const tried = { ...filter, ...NOBODY, [other]: [asked] }
    const problem = await problemOf(tried, archive)
    const written = problem instanceof UnknownName ? slipOf(asked, problem.near) : asked
    if (written === null || (problem !== null && written === asked)) continue
    const mended = written === asked ? {} : { mended: true as const }
    const read = `"${asked}" is read as ${written === asked ? '' : `"${written}", `}${AS[other]}`
    return { question: moved(question, field, asked, other, written), note: read, ...mended }
  }
  // "what did Handicaprådet recommend": it has no minutes here, but others tell of it.
  if (field === 'bodies' && isAdvice(question)) {
    const rest = moved(question, field, asked, field, null)
    const said = [...rest.filter.recommendedBy, asked]
    return {
      question: { ...rest, noun: 'recommendations', filter: { ...rest.filter, types: [], recommendedBy: said } },
      note: `there are no minutes of "${asked}"; shown is what other minutes say that it recommended`,
    }
  }
  // "the response from Ældrerådet": whose paper it is stands in its title; "what did Ældrerådet say of it": in the items.
  if (field === 'bodies' && (noun === 'attachments' || ((noun === 'items' || question.sums) && filter.about !== null)))
    return inWords(question, field, asked, `there are no minutes of "${asked}"`)
  // "hvem er medlem af følgegruppen": it has no minutes, but items speak of it.
  if (field === 'bodies' && noun === 'participants' && /^\p{Ll}+(?:gruppen?|udvalget?)$/u.test(asked)) {
    const { since, until } = filter
    // "who is the substitute of Bo Lind in følgegruppen"
    const names = [...filter.persons, ...filter.noted].filter(name => /^\p{Lu}/u.test(name)).map(name => ` "${name}"`)
    const about = `${asked}${names.join('')}`
    const items: Question = { ...question, noun: 'items', filter: { ...EVERYTHING, about, since, until } }
    const note = `there are no minutes of "${asked}"; who it was stands in the words of these items, where they tell it`
    if ((await orProblem(async () => (await ask(items, archive)).found())) === true) return { question: items, note }
  }
  // "decisions involving Skive Kommune": it stands in the texts and never came to a meeting.
  const isFact = noun !== 'meetings' && noun !== 'participants'
  if (isFact && (field === 'persons' || (field === 'organisations' && filter.about === null)))
    return inWords(question, field, asked, `"${asked}" is on no list of participants`)
  return null
}

function inWords(question: Question, field: NamedIn, asked: string, why: string): Better {
  const rest = moved(question, field, asked, field, null)
  const name = /\s/.test(asked) ? `"${asked}"` : asked
  const about = bothOf(rest.filter.about, name)
  return {
    question: { ...rest, filter: { ...rest.filter, about } },
    note: `${why}; it is looked for in the words of ${question.noun} and their titles`,
  }
}

function isOffice(name: string, { directory }: AskedArchive): boolean {
  const [part, ...more] = directory.split(name)
  return part !== undefined && more.length === 0 && part.regions.length + part.offices.length > 0
}

const isAdvice = ({ noun, filter: { types, bodies, recommendedBy } }: Question): boolean =>
  bodies.length === 1 &&
  recommendedBy.length === 0 &&
  ((noun === 'recommendations' && types.length === 0) ||
    (noun === 'decisions' && types.length === 1 && types[0] === 'recommended'))

/** The only name that is one typing error away. "Klynge Mid" lacks an ending, so it may be several. */
function slipOf(asked: string, names: readonly string[]): string | null {
  const wanted = fold(asked)
  const near = new Map(names.filter(name => isNearName(wanted, fold(name))).map(name => [fold(name), name]))
  return near.size === 1 && wanted.length >= SHORTEST ? [...near.values()][0]! : null
}

/** One slip in all, or one in each of several words: "Vestervig Komune". */
function isNearName(asked: string, name: string): boolean {
  const [words, others] = [asked.split(' '), name.split(' ')]
  const near = (word: string, index: number) =>
    word === others[index] || (word.length >= SHORTEST && isOneSlip(word, others[index]!))
  return isOneSlip(asked, name) || (words.length > 1 && words.length === others.length && words.every(near))
}

const SHORTEST = 6

/** The other fields where a name may belong, the most likely first. */
const ELSEWHERE: Readonly<Record<NamedIn, readonly NamedIn[]>> = {
  bodies: ['persons', 'organisations'],
  organisations: ['bodies'],
  persons: ['organisations', 'bodies'],
  responsible: ['bodies'],
}

const AS: Readonly<Record<NamedIn, string>> = {
  bodies: 'whose minutes they are',
  organisations: 'an organisation whose people took part',
  persons: 'a person',
  responsible: 'who was given the task',
}

const NOBODY = { bodies: [], persons: [], organisations: [], responsible: [] }

/** The question with a name removed from one field and, unless that is null, added to another. */
function moved(question: Question, from: NamedIn, asked: string, to: NamedIn, name: string | null): Question {
  const without = { ...question.filter, [from]: question.filter[from].filter(one => one !== asked) }
  return { ...question, filter: name === null ? without : { ...without, [to]: [...without[to], name] } }
}
