// For "what did A recommend to B": chooses what the archive can answer, namely what A recommended according to B's minutes, or
// else according to A's own.

import { orProblem } from '../../model/problem.js'
import { ask } from '../ask.js'
import type { AskedArchive } from '../asked-archive.js'
import type { Question } from '../filter.js'

export interface Advised {
  readonly question: Question
  readonly notes: readonly string[]
}

export async function fitAdvice(question: Question, archive: AskedArchive): Promise<Advised> {
  const { filter } = question
  const { bodies, recommendedBy } = filter
  const own: Question = {
    ...question,
    noun: 'decisions',
    filter: { ...filter, bodies: recommendedBy, recommendedBy: [], types: ['recommended'] },
  }
  const [to, from] = [bodies, recommendedBy].map(names => names.join(', '))
  const has = async (one: Question) => (await orProblem(async () => (await ask(one, archive)).found())) === true
  if (await has(question)) return { question, notes: [`shown is what minutes of ${to} say that ${from} recommended`] }
  if (!(await has(own))) return { question, notes: [] }
  const note = `shown is what ${from} recommended by its own minutes; to whom stands in the words: ${to} is left aside`
  return { question: own, notes: [note] }
}
