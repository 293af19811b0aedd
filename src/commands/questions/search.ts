// referat search: full-text search in agenda items.

import { USUAL_LIMIT } from '../../query/filter.js'
import type { Call, Command, ExitStatus } from '../command.js'
import { ALL_DOCUMENTS, DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, readFilter } from './answer.js'

export const searchCommand: Command = {
  name: 'search',
  summary: 'searches the text of agenda items, best match first',
  takes: 'WORDS',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    { name: 'body', value: 'NAME', about: 'only meetings of this body, cluster or authority', repeats: true },
    REGION,
    { name: 'since', value: 'DATE', about: 'only meetings on that day or later' },
    { name: 'until', value: 'DATE', about: 'only meetings on that day or earlier' },
    { name: 'limit', value: 'N', about: `at most N items (default: ${USUAL_LIMIT})` },
    ALL_DOCUMENTS,
    WITH_CPR,
    DB,
    FORMAT,
    SEMICOLON,
  ],
  examples: [
    { line: 'referat search genoptræning', does: 'the word in any inflection, also inside compounds' },
    { line: 'referat search \'"borgere med KOL" -demens\'', does: 'a phrase, without items that mention dementia' },
    { line: 'referat search "indlæg*" --body "Klynge Syd"', does: 'words that begin with indlæg, in one cluster' },
  ],
  notes: [
    'All words must occur, in any inflection: indlæggelse, indlæggelser, indlæggelserne. aa finds å, oe ø and ae æ, but a ' +
      'does not find å. "Words in quotation marks" must stand side by side; -word must not occur; beg* finds words that ' +
      'begin so; of "budget or roads" (eller) one is enough.',
    'In --about, a topic also takes in the meetings of groups that met for it ("styregruppen for hjemmemonitorering") and ' +
      'words of one stem (palliation, palliativ); words in quotation marks leave both out.',
    'Do not begin with a minus, which would be read as an option: write -word after another word.',
  ],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const [{ search }, { printFound }] = await Promise.all([
    import('../../query/search.js'),
    import('../../report/answer/found.js'),
  ])
  const filter = { ...(await readFilter(call.args)), about: call.args.words.join(' ') }
  return inArchive(call, async archive => {
    const found = await search(filter, archive)
    await printFound(found, withSemicolon(call, rowFormat(call)), call)
  })
}
