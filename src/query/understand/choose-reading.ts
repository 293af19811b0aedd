// A sentence that is not understood in full, and an archive; the reading of it that the archive has an answer to out. What
// says all its words comes before what says the most telling of them.

import { Problem } from '../../model/problem.js'
import type { Says } from '../answers/prepare.js'
import { ask } from '../ask.js'
import type { Understood } from '../sentence/read.js'
import { type AskedArchive, fitNames } from './fit-names.js'

/** Null where the archive has an answer to none of them. */
export async function chooseReading(
  readings: readonly Understood[],
  archive: AskedArchive,
  today: string,
): Promise<Understood | null> {
  let partly: Understood | null = null
  for (const reading of readings) {
    const said = await whatIsSaid(reading, archive, today)
    if (said === 'all') return reading
    if (said === 'part') partly ??= reading
  }
  return partly
}

// One word of a sentence that is half understood may be any.
const HOW_MUCH: Readonly<Record<Says, 'all' | 'part' | 'nothing'>> = { all: 'all', most: 'part', one: 'nothing' }

/** How much of a question's words an answer of the archive says. */
async function whatIsSaid(
  { question }: Understood,
  archive: AskedArchive,
  today: string,
): Promise<'all' | 'part' | 'nothing'> {
  try {
    const fitted = await fitNames(question, archive)
    const answer = await ask(fitted.question, archive.db, archive.directory, today)
    if (!(await answer.found())) return 'nothing'
    return HOW_MUCH[answer.says]
  } catch (error) {
    if (error instanceof Problem) return 'nothing'
    throw error
  }
}
