// For "who chairs the working group on noise": where no minutes of such a group list anybody, the items that speak of it.

import { orProblem } from '../../model/problem.js'
import { ask } from '../ask.js'
import type { AskedArchive } from '../asked-archive.js'
import { EVERYTHING, type Question } from '../filter.js'
import type { Advised } from './advice.js'

/** "følgegruppen", "working group": a word for what it is, no name of its own. */
const KIND = /^[\p{Ll} -]*(?:gruppen?|udvalget?|group)$/u

/** "the mayor of Solrød", who is listed without where they come from: those at whatever met there. */
export async function fitOffice(question: Question, archive: AskedArchive): Promise<Advised | null> {
  const { organisations, ...filter } = question.filter
  const there: Question = { ...question, filter: { ...filter, organisations: [], bodies: [...organisations] } }
  const found = async (one: Question) => (await orProblem(async () => (await ask(one, archive)).found())) === true
  if ((await found(question)) || !(await found(there))) return null
  const note = `nobody so called is listed with "${organisations.join(' and ')}"; shown is who was at meetings of it`
  return { question: there, notes: [note] }
}

/** Null if it has a name, its minutes list them, or no item speaks of it. */
export async function fitGroup(question: Question, archive: AskedArchive): Promise<Advised | null> {
  const found = async (one: Question) => (await ask(one, archive)).found()
  if (!KIND.test(question.filter.bodies[0]!) || (await found(question))) return null
  const { bodies, about, since, until, regions } = question.filter
  const spoken = { ...EVERYTHING, about: `${bodies[0]} ${about}`, since, until, regions }
  const items: Question = { noun: 'items', count: false, filter: spoken }
  const note = `no minutes of a group "${bodies[0]}" about ${about} list anybody so: who it was stands in the words of these items, where they tell it`
  return (await found(items)) ? { question: items, notes: [note] } : null
}
