// referat bodies: which bodies met, how often and in which years.

import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { Call, Command } from '../command.js'
import { DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, loadNameBody, printList } from './answer.js'

export const bodiesCommand: Command = {
  name: 'bodies',
  summary: 'lists the bodies that met, with their meetings, documents and years',
  takes: '[KIND]',
  count: [0, Number.POSITIVE_INFINITY],
  options: [REGION, WITH_CPR, DB, FORMAT, SEMICOLON],
  examples: [
    { line: 'referat bodies', does: 'all bodies in the archive, those with most meetings first' },
    { line: 'referat bodies udvalg --region "Region Sjælland"', does: 'the committees of a region' },
  ],
  notes: [
    'KIND is a kind of body ("udvalg", "committees", "klynger") or words of its name. How many documents name no body is ' +
      'shown by referat status.',
  ],
  run: call => inArchive(call, archive => printBodies(call.args.words.join(' ') || null, archive, call)),
}

/** `regions` as they were typed; `words`: a kind of body or words of its name, null for all. */
export async function printBodies(
  words: string | null,
  { db, directory }: AskedArchive,
  call: Call,
  regions = call.args.texts('region'),
): Promise<void> {
  const [{ listBodies }, { settleRegions }, { formatBodies }, { count }] = await Promise.all([
    import('../../query/who/list-bodies.js'),
    import('../../query/who/settle.js'),
    import('../../report/archive/body-tables.js'),
    import('../../report/terminal/count.js'),
  ])
  const bodies = await listBodies(words, await settleRegions(regions, directory), db, directory)
  const format = withSemicolon(call, rowFormat(call))
  const rows = formatBodies(bodies, format, call.stdout.width, await loadNameBody())
  await printList(rows, count(bodies.length, 'body', 'bodies'), format, call)
}
