// referat search: full-text search in agenda items.

import { USUAL_LIMIT } from '../../query/filter.js'
import { today } from '../../query/today.js'
import type { Arguments, Command, ExitStatus, Surroundings } from '../command.js'
import { ALL_DOCUMENTS, DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, readFilter } from './answer.js'

export const searchCommand: Command = {
  name: 'search',
  summary: 'searches the text of agenda items, the best first',
  takes: 'WORDS',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    { name: 'body', value: 'NAME', about: 'only of meetings of this body, cluster or authority', repeats: true },
    REGION,
    { name: 'since', value: 'DATE', about: 'only of meetings on that day or later' },
    { name: 'until', value: 'DATE', about: 'only of meetings on that day or earlier' },
    { name: 'limit', value: 'N', about: `at most N items (default: ${USUAL_LIMIT})` },
    ALL_DOCUMENTS,
    WITH_CPR,
    DB,
    FORMAT,
    SEMICOLON,
  ],
  examples: [
    { line: 'referat search genoptræning', does: 'the word in any inflection, and inside compounds' },
    {
      line: 'referat search \'"borgere med KOL" -demens\'',
      does: 'a phrase, without items that speak of dementia',
    },
    { line: 'referat search "indlæg*" --body "Klynge Syd"', does: 'words that begin so, in one cluster' },
  ],
  notes: [
    'All words must be there, in any inflection: indlæggelse, indlæggelser, indlæggelserne. å is also aa, ø oe and æ ae, ' +
      'but å is never a. "Words in quotation marks" stand side by side; -word must not be there; beg* is how a word begins. ' +
      'Of "this or that" (eller) one is enough: budget or new roads.',
    'A minus at the very start would be an option: write it behind another word, or all words in quotation marks.',
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const [{ search }, { printFound }] = await Promise.all([
    import('../../query/search.js'),
    import('../../report/answer/found.js'),
  ])
  const filter = { ...(await readFilter(args)), about: args.words.join(' ') }
  return inArchive(args, surroundings, undefined, async ({ db, directory }) => {
    const found = await search(filter, db, directory, today())
    await printFound(found, withSemicolon(args, rowFormat(args, surroundings)), surroundings)
  })
}
