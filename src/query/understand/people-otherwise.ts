// Questions of people that the archive answers in another way than they ask: who a list has as absent, who stood in for
// whom, who was chosen for what has no minutes, whom an agenda calls.

import { orProblem } from '../../model/problem.js'
import { ask } from '../ask.js'
import { EVERYTHING, type Filter, type Question } from '../filter.js'
import type { AskedArchive } from '../who/asked-archive.js'
import type { Fitted } from './fit-names.js'

/** A question to ask instead, with notes that say so. */
export type Instead = Pick<Fitted, 'question' | 'notes'>

export const hasAnswer = async (question: Question, archive: AskedArchive): Promise<boolean> =>
  (await orProblem(async () => (await ask(question, archive)).found())) === true

/** Null for a question that is asked as it is. */
export async function fitPeople(
  { question, unknown }: Pick<Fitted, 'question' | 'unknown'>,
  archive: AskedArchive,
): Promise<Instead | null> {
  if (unknown !== null) return unknown.field === 'bodies' ? fitAppointed(question, unknown.asked, archive) : null
  const { attendance, noted, kinds, roles, titles } = question.filter
  // "did Bo Lind attend the meeting on 9 May"; not "has Bo Lind ever been absent", of which none is an answer
  const ofDay = question.filter.since !== null && question.filter.since === question.filter.until
  if (question.noun === 'meetings' && (attendance === null || question.count || !ofDay)) return null
  const fits = attendance !== null || noted.length + roles.length + titles.length > 0
  if (!fits || kinds.length > 0 || (await hasAnswer(question, archive))) return null
  if (question.noun === 'meetings') return fitListed(question, archive)
  const listed = question.count ? null : ((await fitStandIn(question, archive)) ?? (await fitListed(question, archive)))
  return listed ?? (await fitCalled(question, archive)) ?? fitChosen(question, archive)
}

/** "who was Bo Lind filling in for": what is noted beside Bo Lind, not who stood in for them */
async function fitStandIn(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const [substitute, name, ...more] = question.filter.noted
  if (substitute !== 'substitute' || name === undefined || more.length > 0 || question.filter.persons.length > 0)
    return null
  const own: Question = { ...question, filter: { ...question.filter, noted: [substitute], persons: [name] } }
  const note = `nobody is noted as standing in for ${name}; shown is whom ${name} stood in for`
  return (await hasAnswer(own, archive)) ? { question: own, notes: [note] } : null
}

/** "did Bo Lind attend", who sent apologies: how the lists have them. */
async function fitListed(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { attendance, persons } = question.filter
  if (attendance === null || persons.length === 0) return null
  const listed: Question = { ...question, filter: { ...question.filter, attendance: null } }
  const note = `${persons.join(' and ')} is not listed as ${attendance} there; shown is how the minutes list them`
  return (await hasAnswer(listed, archive)) ? { question: listed, notes: [note] } : null
}

/** "who is vice chair of Udsatterådet", which no list tells: who was chosen. */
async function fitChosen({ count, filter, votes }: Question, archive: AskedArchive): Promise<Instead | null> {
  const [role, ...more] = [...filter.roles, ...filter.titles]
  const word = role && (IN_MINUTES[role] ?? (filter.titles.length > 0 ? role : undefined))
  if (count || word === undefined || more.length > 0 || filter.persons.length > 0) return null
  const { regions, since, until, place } = filter
  // "the auditor of the waterworks": that it is an organisation is told by its lists alone
  const bodies = [...filter.bodies, ...(filter.titles.length > 0 ? filter.organisations : [])]
  const about = { about: word, types: ['appointed'] as const }
  const chosen: Question = {
    noun: 'decisions',
    count: false,
    filter: { ...EVERYTHING, bodies, regions, since, until, place, ...about },
    ...(votes && { votes }),
  }
  const note = `no list of participants tells of a ${role} there; shown is who was chosen`
  return bodies.length > 0 && (await hasAnswer(chosen, archive)) ? { question: chosen, notes: [note] } : null
}

const IN_MINUTES: Readonly<Record<string, string>> = { chair: 'formand', 'vice-chair': 'næstformand' }

/** "who is on the building committee of the depot", of which there are no minutes: who was chosen stands in a decision. */
async function fitAppointed({ count, filter }: Question, body: string, archive: AskedArchive): Promise<Instead | null> {
  if (count || filter.bodies.length > 1 || filter.persons.length > 0 || filter.attendance === 'absent') return null
  const { since, until, regions } = filter
  const spoken = { ...EVERYTHING, about: body, types: ['appointed'] as const, since, until, regions }
  const decisions: Question = { noun: 'decisions', count: false, filter: spoken }
  const note = `there are no minutes of "${body}"; shown are decisions that speak of it and of who was chosen`
  const said = await orProblem(async () => {
    const answer = await ask(decisions, archive)
    return (await answer.found()) ? answer.says : 'one'
  })
  return said === 'all' || said === 'most' ? { question: decisions, notes: [note] } : null
}

/** "who is in the Patientråd", of which there is only an agenda: whom it calls. */
async function fitCalled(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { attendance, bodies, since } = question.filter
  if (attendance !== 'present' || (bodies.length === 0 && since === null)) return null
  const filter: Filter = { ...question.filter, attendance: null, kinds: ['dagsorden'] }
  const note = 'no minutes list anybody so; shown is whom agendas call, which do not tell who came'
  return (await hasAnswer({ ...question, filter }, archive))
    ? { question: { ...question, filter }, notes: [note] }
    : null
}
