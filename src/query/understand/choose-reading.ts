// Of possible readings one that has an answer in the archive, by all words rather than by the most telling ones.

import { orProblem, Problem } from '../../model/problem.js'
import type { Says } from '../answers/prepare.js'
import { ask } from '../ask.js'
import type { Understood } from '../sentence/read.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { fitNames } from './fit-names.js'

/** Null if the archive has an answer to none of them. `least`: how many words an answer must say at least. */
export async function chooseReading(
  readings: readonly Understood[],
  archive: AskedArchive,
  least: Says = 'most',
): Promise<Understood | null> {
  const found = new Map<Says, Understood>()
  for (const reading of readings) {
    const said = await whatIsSaid(reading, archive)
    if (said === 'all') return reading
    if (said !== null && !found.has(said)) found.set(said, reading)
  }
  return found.get('most') ?? (least === 'one' ? found.get('one') : null) ?? null
}

/** How many of a question's words the answer says; null if the archive has none. */
async function whatIsSaid({ question }: Understood, archive: AskedArchive): Promise<Says | null> {
  const said = await orProblem(async () => {
    const fitted = await fitNames(question, archive)
    const answer = await ask(fitted.question, archive)
    return (await answer.found()) ? answer.says : null
  })
  return said instanceof Problem ? null : said
}
