// For the number of meetings: a note of what is counted beside those with minutes, and of what no day or body is known of.

import type { Db } from '../../store/schema.js'
import { type Prepared, prepare } from '../answers/prepare.js'
import type { Filter, Per, Question } from '../filter.js'
import type { Settled } from '../who/settle.js'
import { countAll } from './fall-out.js'

export async function tellCounted(
  { noun, count, filter }: Question,
  { settled, words }: { readonly settled: Settled; readonly words: string | null },
  db: Db,
  today: string,
): Promise<string[]> {
  if (!count || noun !== 'meetings' || filter.latest !== null || filter.first !== null) return []
  const asked = (changed: Partial<Filter>) =>
    prepare({ noun, count, filter: { ...filter, per: null, ...changed } }, settled, words, db, today)
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
