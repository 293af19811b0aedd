// For a question about a time of which the archive has no meetings at all: a note of the time that it has meetings of.

import type { Db } from '../../store/schema.js'
import type { Filter } from '../filter.js'

export async function tellSpan({ since, until }: Pick<Filter, 'since' | 'until'>, db: Db): Promise<string[]> {
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
