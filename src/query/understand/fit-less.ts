// A question to which nothing fits with all that it says: what the nearest question without one of its conditions, or with
// fewer of its words, finds is shown, if it is little enough to be read as an answer. What was left out is told.

import { orProblem, Problem } from '../../model/problem.js'
import { countAll } from '../answers/prepare.js'
import { ask, chooseShown } from '../ask.js'
import type { Filter, Noun, Question } from '../filter.js'
import { formatCommand } from '../format-command.js'
import { isSmall } from '../search/expression.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { fitNames } from './fit-names.js'
import type { Instead } from './people-otherwise.js'

/** More rows are offered as a command, not shown: who wants them all can ask for them. */
const MOST_SHOWN = 8

/** Null where the question has an answer, or asks for a number, for people or for meetings: of them, none is an answer. */
export async function fitLess(question: Question, archive: AskedArchive): Promise<Instead | null> {
  if (question.count || question.filter.per !== null || OF_WHOM.has(question.noun)) return null
  const answer = await orProblem(() => ask(question, archive))
  if (answer instanceof Problem) return null
  if (await answer.found()) return answer.says === 'all' ? null : fitAllWords(question, archive)
  // Without a topic, what was done says what is asked for.
  const less =
    question.filter.about === null
      ? ofAnyTime(question)
      : ((await ofAnyBody(question, archive)) ?? (await answer.wider()) ?? ofAnyKind(question))
  const without = less && leftOut(question, less)
  if (!less || without === null) return null
  if (!(await isShort(less, archive))) return null
  return {
    question: { ...question, ...less },
    notes: [`nothing fits all of the question; shown is what there is without ${without}`],
  }
}

/** "what was approved about free parking", of which nothing was: what was decided about all of it, not what says "free" alone. */
async function fitAllWords(question: Question, archive: AskedArchive): Promise<Instead | null> {
  const { types, about } = question.filter
  if (types.length === 0 || about === null) return null
  const less = { ...question, filter: { ...question.filter, types: [] } }
  const answer = await orProblem(() => ask(less, archive))
  if (answer instanceof Problem || answer.says !== 'all' || !(await isShort(less, archive))) return null
  return {
    question: less,
    notes: [`nothing about all of it is of type ${types.join(' or ')}; shown is what was decided about it`],
  }
}

function ofAnyTime({ filter, ...asked }: Question): Question | null {
  const timed = filter.since !== null || filter.until !== null
  return timed ? { ...asked, filter: { ...filter, since: null, until: null } } : null
}

/** "which plans about noise were rejected in 2021": what was decided about noise, ever. */
function ofAnyKind({ filter, ...asked }: Question): Question | null {
  const all = filter.types.length > 0 ? ofAnyTime({ ...asked, filter: { ...filter, types: [] } }) : null
  return filter.bodies.length === 0 ? all : null
}

/** "byrådets beslutning om havnen", where no body called so says it: of any that may be meant by a word for all of its kind. */
async function ofAnyBody(question: Question, archive: AskedArchive): Promise<Question | null> {
  const { bodies } = question.filter
  if (bodies.length !== 1 || !ANY_BODY.test(bodies[0]!)) return null
  const less = { ...question, filter: { ...question.filter, bodies: [] } }
  const answer = await orProblem(() => ask(less, archive))
  return answer instanceof Problem || answer.says !== 'all' || !(await answer.found()) ? null : less
}

const ANY_BODY =
  /^(?:the )?(?:by|kommunalbestyrelse|kommune|amts|regions)?(?:r[åa]d(?:et)?s?|udvalg(?:et)?|bestyrelsen?|kommunalbestyrelsen|council|board|committee)$/iu

/** Whether the answer is one that is read, not looked through. */
export async function isShort(question: Question, archive: AskedArchive): Promise<boolean> {
  const { groups } = await chooseShown(await ask((await fitNames(question, archive)).question, archive))
  const count = await countAll(groups)
  return count > 0 && count <= MOST_SHOWN
}

/** What the one says and the other does not, as one reads it; null if it is another question: of other people, by another body. */
function leftOut({ noun, filter }: Question, less: Question): string | null {
  if (noun !== less.noun) return null
  const fields = (Object.keys(filter) as (keyof Filter)[]).filter(
    field => JSON.stringify(filter[field]) !== JSON.stringify(less.filter[field]),
  )
  const bodiless = filter.bodies.length === 1 && less.filter.bodies.length === 0 && ANY_BODY.test(filter.bodies[0]!)
  if (!fields.every(field => GIVEN_UP.has(field) || (bodiless && field === 'bodies'))) return null
  if (fields.includes('about')) return leftWords(filter.about ?? '', less.filter.about ?? '')
  const alone = Object.fromEntries(fields.map(field => [field, filter[field]])) as unknown as Filter
  return formatCommand({ noun, count: false, filter: alone }).slice(noun.length + 1)
}

const OF_WHOM: ReadonlySet<Noun> = new Set<Noun>(['participants', 'meetings'])

/** Null where what is left says less than half of it. */
function leftWords(about: string, kept: string): string | null {
  const words = (text: string) => (text.match(/[\p{L}\p{N}-]+/gu) ?? []).filter(word => !isSmall(word))
  const [all, some] = [words(about), words(kept)]
  const left = all.filter(word => !some.some(one => one.toLowerCase() === word.toLowerCase()))
  if (some.length * 2 < all.length) return null
  // English words are put in Danish: what is left is told in their place.
  return left.length + some.length === all.length
    ? left.map(word => `"${word}"`).join(', ')
    : `the words beside ${some.map(word => `"${word}"`).join(', ')}`
}

/** What narrows an answer, and is not whom it is of. */
const GIVEN_UP: ReadonlySet<keyof Filter> = new Set<keyof Filter>([
  ...(['types', 'money', 'unanimous', 'voted', 'vote', 'voters', 'closed', 'statuses', 'kinds', 'noted'] as const),
  ...(['about', 'since', 'until', 'dueSince', 'by', 'undated', 'unassigned', 'overdue'] as const),
])
