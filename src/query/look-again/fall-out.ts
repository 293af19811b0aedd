// A question about something and its answer in; how many more there are with one of its words, or one of its conditions,
// less out: what a single word shut out of an answer must not stay unsaid.

import { literals } from '../../model/literals.js'
import type { Db } from '../../store/schema.js'
import { countAll, type Prepared, prepare } from '../answers/prepare.js'
import type { Filter, Question } from '../filter.js'
import { FILTER_OPTIONS } from '../options.js'
import { countIndex, type Match } from '../search/match.js'
import { plainWords } from '../search/telling-words.js'
import type { AskedArchive } from '../who/asked-archive.js'
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
  { words, about, settled, groups }: Prepared,
  archive: AskedArchive,
): Promise<FallenOut[]> {
  const { db, directory } = archive
  const { latest, first } = question.filter
  if (words === null || latest !== null || first !== null) return []
  // "more without it" than of everything that is about it, wherever it is said
  const variants: { without: string; prepared: Prepared }[] = []
  const said = plainWords(words, directory.isIdle)
  for (const word of said.length > 1 && said.length <= MOST_WORDS ? said : []) {
    const rest = said.filter(one => one !== word).join(' ')
    const prepared = await prepare(question, settled, rest, archive)
    if (await isFew(prepared.about, db)) variants.push({ without: `"${word}"`, prepared })
  }
  // Who met, and where, is asked for as it is meant.
  const conditions = withoutEach(question).filter(({ fields }) => fields.some(field => TOLD.has(field)))
  if (conditions.length > 0 && (await isFew(about, db)))
    for (const { fields, wider } of conditions) {
      const options = FILTER_OPTIONS.filter(({ field }) => fields.includes(field)).map(({ name }) => `--${name}`)
      const prepared = await prepare(wider, await settle(wider.filter, archive), words, archive)
      variants.push({ without: options.join(', '), prepared })
    }
  const found = variants.length > 0 ? await countAll(groups(true)) : 0
  const fallen: FallenOut[] = []
  for (const { without, prepared } of variants) {
    const count = (await countAll(prepared.groups(true))) - found
    if (count > 0) fallen.push({ without, count })
  }
  return fallen
}

const TOLD: ReadonlySet<keyof Filter> = new Set(literals('types since until persons responsible by'))

const isFew = async (about: Match | null, db: Db): Promise<boolean> =>
  about !== null && (await countIndex(db, about.wide, MOST_ITEMS)) < MOST_ITEMS
