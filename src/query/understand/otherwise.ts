// Questions that are answered in another way than they ask: by other minutes, by items, or without a body.

import { addDays } from '../../danish/dates.js'
import { orProblem, Problem } from '../../model/problem.js'
import { anyOf } from '../answers/prepare.js'
import { ask, chooseShown } from '../ask.js'
import { EVERYTHING, type Filter, type Noun, type Question } from '../filter.js'
import { ofOtherChairs } from '../look-again/widen.js'
import { sameOf } from '../options.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Fitted } from './fit-names.js'
import { fitPeople, hasAnswer, type Instead } from './people-otherwise.js'

/** Null for a question that is asked as it is. */
export async function fitOtherwise({ question, unknown }: Fitted, archive: AskedArchive): Promise<Instead | null> {
  const { noun, filter } = question
  const earlier = question.anyYear && unknown === null ? await fitYear(question, archive) : null
  if (earlier) return earlier
  if (unknown?.field === 'bodies' && filter.regions.length > 0) return fitHead(question, archive)
  if (unknown === null && noun === 'meetings' && filter.about !== null && filter.bodies.length === 1) {
    const placed = await fitPlace(question, archive)
    if (placed) return placed
  }
  if (filter.recommendedBy.length > 0 && filter.bodies.length > 0) return fitAdvice(question, archive)
  if (filter.recommendedBy.length > 0) return fitProposer(question, archive)
  const ofPeople = noun === 'participants' || (noun === 'meetings' && unknown === null && filter.persons.length > 0)
  const people = ofPeople ? await fitPeople({ question, unknown }, archive) : null
  if (people) return people
  if (noun === 'meetings' && filter.first === 1 && unknown === null) return fitNext(question, archive)
  if (noun === 'meetings' && filter.until !== null && filter.bodies.length > 0 && unknown === null)
    return fitAnnounced(question, archive)
  const settled = unknown === null || unknown.field === 'responsible'
  if (noun === 'actions' && settled && filter.responsible.length > 0) return fitTasks(question, archive)
  const ofItem = OF_ITEM.has(noun)
  const meant = question.implied || noun === 'recommendations' || noun === 'attachments'
  if (meant && unknown === null && (ofItem || filter.noted.length > 0)) return fitItems(question, archive)
  if (noun !== 'participants' || unknown !== null) return null
  const [together] = ofOtherChairs(question)
  if (together && !(await hasAnswer(question, archive)) && (await hasAnswer(together, archive)))
    return { question: together, notes: [TOGETHER] }
  const isOfGroup = filter.about !== null && filter.bodies.length === 1
  const isOfOffice = filter.titles.length > 0 && filter.organisations.length === 1
  return (
    (isOfGroup ? await fitGroup(question, archive) : null) ?? (isOfOffice ? await fitOffice(question, archive) : null)
  )
}

const OF_ITEM: ReadonlySet<Noun> = new Set<Noun>(['decisions', 'recommendations', 'actions', 'attachments'])
const TOGETHER = 'nobody is called the chair there; shown is who chaired together or led the meeting'

/** "kontaktudvalget i Ribe Amt": the region is told by the head of their minutes alone. */
async function fitHead(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { bodies, regions } = question.filter
  const named = bodies.map(body => [body, ...regions].join(' '))
  const read: Question = { ...question, filter: { ...question.filter, bodies: named, regions: [] } }
  return (await hasAnswer(read, archive)) ? { question: read, notes: [] } : null
}

/** "referat bestyrelsen Brandsø": where no meeting is about it, what their head says of whoever met. */
async function fitPlace(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { bodies, about } = question.filter
  const read: Question = { ...question, filter: { ...question.filter, bodies: [`${bodies[0]} ${about}`], about: null } }
  const isAnswer = !(await hasAnswer(question, archive)) && (await hasAnswer(read, archive))
  return isAnswer ? { question: read, notes: [`"${about}" is read as whose minutes they are`] } : null
}

/** "the meeting in February": the latest February that the archive has an answer of. */
async function fitYear(question: Question, archive: AskedArchive): Promise<Instead | null> {
  if (await hasAnswer(question, archive)) return null
  const { filter } = question
  const oldest = await archive.db
    .selectFrom('document')
    .select(eb => eb.fn.min('date').as('date'))
    .executeTakeFirst()
  const [year] = [filter.since, filter.until, filter.dueSince, filter.by].flatMap(day => day?.slice(0, 4) ?? [])
  for (let back = 1; Number(year) - back >= Number(oldest?.date?.slice(0, 4) ?? year); back++) {
    const moved = (day: string | null) => day && `${Number(day.slice(0, 4)) - back}${day.slice(4)}`
    const [since, until, dueSince, by] = [filter.since, filter.until, filter.dueSince, filter.by].map(moved)
    const then: Question = { ...question, filter: { ...filter, since, until, dueSince, by } as Filter }
    const days = [since ?? dueSince, until ?? by].filter(day => day).join(' to ')
    const note = `of that time the archive has no answer; shown is the latest such time that has one: ${days}`
    if (await hasAnswer(then, archive)) return { question: then, notes: [note] }
  }
  return null
}

/** "what did Enhedslisten propose in Solrød", if nobody is told to have recommended it: what names them. */
async function fitProposer(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { recommendedBy, about } = question.filter
  if (question.count || (await hasAnswer(question, archive))) return null
  const words = [...recommendedBy, ...(about === null ? [] : [about])].join(' ')
  const items: Question = sameOf('items', { ...question.filter, recommendedBy: [], types: [], about: words })
  const note = `no minutes tell in so many words that ${recommendedBy.join(' or ')} recommended it; shown are items that name them`
  return (await hasAnswer(items, archive)) ? { question: items, notes: [note] } : null
}

/** "when does the guideline take effect", "what did Bo Lind propose": what no decision says may stand in the text of items. */
async function fitItems(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { noun, count, filter, sums } = question
  const { about, persons, noted } = filter
  if (count || filter.per !== null || (about === null && persons.length + noted.length === 0)) return null
  const answer = await orProblem(() => ask(question, archive))
  if (answer instanceof Problem || (await anyOf((await chooseShown(answer)).groups))) return null
  const words = about ?? persons.map(name => `"${name}"`).join(' ')
  const itself = sameOf('items', { ...filter, types: [], voted: false, persons: [], about: words })
  const ways = [...(noted.length > 0 ? [] : [itself]), await answer.wider()]
  for (const items of ways) {
    if (items?.noun !== 'items' || !(await hasAnswer(items, archive))) continue
    const told = noted.length > 0 ? 'nobody is noted so beside their name' : `no ${noun.slice(0, -1)} says it`
    const note = `${told}; shown are items that speak of it, whose text may tell it`
    return { question: { ...items, ...(sums && { sums }) }, notes: [note] }
  }
  return null
}

/** "what is Bo Lind supposed to write": if no task of theirs says so, all that they have. */
async function fitTasks(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { about, responsible } = question.filter
  if (await hasAnswer(question, archive)) return null
  const all: Question = { ...question, filter: { ...question.filter, about: null } }
  const note = `no task of ${responsible.join(' and ')} says "${about}"; shown are all of theirs`
  return about !== null && (await hasAnswer(all, archive))
    ? { question: all, notes: [note] }
    : fitDecisions(question, archive)
}

/** "what was Bo Lind set to do", who has no task alone: what was decided in words that name them. */
async function fitDecisions({ filter, ...asked }: Question, archive: AskedArchive): Promise<Instead | null> {
  const { responsible, bodies, since, until } = filter
  const decisions: Question = {
    ...asked,
    noun: 'decisions',
    filter: { ...EVERYTHING, bodies, since, until, persons: responsible },
  }
  const note = `no task is given to ${responsible.join(' and ')} by name; shown are decisions whose words name them: others of the same item may say until when`
  return !asked.count && (await hasAnswer(decisions, archive)) ? { question: decisions, notes: [note] } : null
}

/** "the next meeting after June 2024": where there is none since, the one before says when it was to be. */
async function fitNext(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { since, until } = question.filter
  if (since === null || until !== null || (await hasAnswer(question, archive))) return null
  const before: Question = {
    ...question,
    filter: { ...question.filter, since: null, until: addDays(since, -1), first: null, latest: 1 },
  }
  const note = `the archive has none since ${since}; shown is the one before, whose minutes say when the next was to be ("next:")`
  return (await hasAnswer(before, archive)) ? { question: before, notes: [note] } : null
}

/** "when does Klynge Nord meet in September": the minutes that say when it was to be, where those of that time are not there. */
async function fitAnnounced(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { since, until } = question.filter
  if (since === null || until === null || (await hasAnswer(question, archive))) return null
  const before = await archive.db
    .selectFrom('document')
    .select(['date', 'next_date as next'])
    .distinct()
    .where('next_date', '>=', since)
    .where('next_date', '<=', until)
    .orderBy('date', 'desc')
    .execute()
  for (const { date, next } of before) {
    const filter = { ...question.filter, since: date, until: date }
    const then: Question = { ...question, count: false, next: true, filter }
    const note = `the archive has no minutes of that time; shown is the meeting before, whose minutes say that the next was to be on ${next}`
    if (await hasAnswer(then, archive)) return { question: then, notes: [note] }
  }
  return null
}

/** "what did A recommend to B": by B's minutes or, if they do not say it, by A's own. */
export async function fitAdvice(question: Question, archive: AskedArchive): Promise<Instead> {
  const { filter } = question
  const { bodies, recommendedBy } = filter
  const own: Question = {
    ...question,
    noun: 'decisions',
    filter: { ...filter, bodies: recommendedBy, recommendedBy: [], types: ['recommended'] },
  }
  const [to, from] = [bodies, recommendedBy].map(names => names.join(', '))
  if (await hasAnswer(question, archive))
    return { question, notes: [`shown is what minutes of ${to} say that ${from} recommended`] }
  if (!(await hasAnswer(own, archive))) return { question, notes: [] }
  const note = `shown is what ${from} recommended by its own minutes; to whom stands in the words: ${to} is left aside`
  return { question: own, notes: [note] }
}

/** "følgegruppen", "working group": a word for what it is, no name of its own. */
const KIND = /^[\p{Ll} -]*(?:gruppen?|udvalget?|group)$/u

/** "who chairs the working group on noise": if no minutes of such a group list anybody, the items that speak of it. */
export async function fitGroup(question: Question, archive: AskedArchive): Promise<Instead | null> {
  if (!KIND.test(question.filter.bodies[0]!) || (await hasAnswer(question, archive))) return null
  const { bodies, about, since, until, regions } = question.filter
  const spoken = { ...EVERYTHING, about: `${bodies[0]} ${about}`, since, until, regions }
  const items: Question = { noun: 'items', count: false, filter: spoken }
  const note = `no minutes of a group "${bodies[0]}" about ${about} list anybody so: who it was stands in the words of these items, where they tell it`
  return (await hasAnswer(items, archive)) ? { question: items, notes: [note] } : null
}

/** "the mayor of Solrød", who is listed without where they come from: those at whatever met there. */
async function fitOffice(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { organisations, ...filter } = question.filter
  const there: Question = { ...question, filter: { ...filter, organisations: [], bodies: [...organisations] } }
  if ((await hasAnswer(question, archive)) || !(await hasAnswer(there, archive))) return null
  const note = `nobody so called is listed with "${organisations.join(' and ')}"; shown is who was at meetings of it`
  return { question: there, notes: [note] }
}

/** The same question to all minutes, if there are none of the body asked for; of that time, or of any. */
export async function findWithout({ question, unknown }: Fitted, archive: AskedArchive): Promise<Question | null> {
  const { filter } = question
  if (unknown?.field !== 'bodies' || filter.about === null) return null
  const bodies = filter.bodies.filter(body => body !== unknown.asked)
  if (bodies.length > 0) return null
  const without = { ...question, filter: { ...filter, bodies } }
  for (const one of [without, { ...without, filter: { ...without.filter, since: null, until: null } }])
    if (await hasAnswer(one, archive)) return one
  return null
}

/** Not if a name in it is unknown. */
