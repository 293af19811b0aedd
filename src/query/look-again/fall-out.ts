// A question about something and its answer in; how many more there are with one of its words, or one of its conditions,
// less out: what a single word shut out of an answer must not stay unsaid.

import type { Db } from '../answers/conditions.js'
import { type Prepared, prepare } from '../answers/prepare.js'
import type { Filter, Question } from '../filter.js'
import { FILTER_OPTIONS } from '../options.js'
import { countItems, plainWords } from '../search/telling.js'
import type { Directory } from '../who/directory.js'
import { settle } from '../who/settle.js'
import { withoutEach } from './widen.js'

export interface FallenOut {
  /** The word in quotation marks, or the options. */
  readonly without: string
  readonly count: number
}

/** What more items than these say is near to nothing, and long to count. */
const MOST_ITEMS = 500
const MOST_WORDS = 5

/** None where the answer is cut to so many meetings, or is about nothing in particular. */
export async function countFallenOut(
  question: Question,
  { words, settled, groups }: Prepared,
  db: Db,
  directory: Directory,
  today: string,
): Promise<FallenOut[]> {
  const { latest, first, about } = question.filter
  if (about === null || words === null || latest !== null || first !== null) return []
  const found = await countAll(groups(true))
  const fallen: FallenOut[] = []
  const compare = async (without: string, prepared: Prepared) => {
    const count = (await countAll(prepared.groups(true))) - found
    if (count > 0) fallen.push({ without, count })
  }
  const said = plainWords(words, directory.isIdle)
  if (said.length > 1 && said.length <= MOST_WORDS)
    for (const word of said) {
      const rest = said.filter(one => one !== word).join(' ')
      if ((await countItems(rest, db, MOST_ITEMS)) < MOST_ITEMS)
        await compare(`"${word}"`, await prepare(question, settled, rest, db, today))
    }
  if ((await countItems(words, db, MOST_ITEMS)) === MOST_ITEMS) return fallen
  for (const { fields, wider } of withoutEach(question)) {
    // Who met, and where, is asked for as it is meant.
    if (!fields.some(field => TOLD.has(field))) continue
    const options = FILTER_OPTIONS.filter(({ field }) => fields.includes(field)).map(({ name }) => `--${name}`)
    await compare(options.join(', '), await prepare(wider, await settle(wider.filter, db, directory), words, db, today))
  }
  return fallen
}

const TOLD: ReadonlySet<keyof Filter> = new Set<keyof Filter>([
  'types',
  'since',
  'until',
  'persons',
  'responsible',
  'by',
])

async function countAll(groups: ReturnType<Prepared['groups']>): Promise<number> {
  let all = 0
  for (const group of groups) all += await group.count()
  return all
}
