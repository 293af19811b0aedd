// referat bodies and referat organisations: who met, and whose people took part, how often and in which years.

import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { Call, Command } from '../command.js'
import { DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, loadNameBody, printList } from './answer.js'

const OPTIONS = [REGION, WITH_CPR, DB, FORMAT, SEMICOLON]

export const bodiesCommand: Command = {
  name: 'bodies',
  summary: 'lists the bodies that met, with their meetings, documents and years',
  takes: '[KIND]',
  count: [0, Number.POSITIVE_INFINITY],
  options: OPTIONS,
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

export const organisationsCommand: Command = {
  name: 'organisations',
  summary: 'lists the organisations whose people took part, with meetings, number of people and years',
  takes: '',
  count: [0, 0],
  options: OPTIONS,
  examples: [
    { line: 'referat organisations', does: 'all organisations in the lists of participants' },
    { line: 'referat organisations --region "Region Nordjylland"', does: 'at the meetings of one region' },
  ],
  run: call => inArchive(call, archive => printOrganisations(archive, call)),
}

/** `regions` as they were typed; `words`: a kind of body or words of its name, null for all. */
export async function printBodies(
  words: string | null,
  { db, directory }: AskedArchive,
  call: Call,
  regions = call.args.texts('region'),
): Promise<void> {
  const { listBodies } = await import('../../query/who/list-bodies.js')
  const { settleRegions, count, tables } = await loadTables()
  const bodies = await listBodies(words, await settleRegions(regions, directory), db, directory)
  const format = withSemicolon(call, rowFormat(call))
  const rows = tables.formatBodies(bodies, format, call.stdout.width, await loadNameBody())
  await printList(rows, count(bodies.length, 'body', 'bodies'), format, call)
}

export async function printOrganisations(
  { db, directory }: AskedArchive,
  call: Call,
  regions = call.args.texts('region'),
): Promise<void> {
  const { countOrganisations } = await import('../../store/census/census.js')
  const { settleRegions, count, tables } = await loadTables()
  const found = await countOrganisations(db, await settleRegions(regions, directory))
  const format = withSemicolon(call, rowFormat(call))
  const rows = tables.formatOrganisations(found, format, call.stdout.width)
  await printList(rows, count(found.length, 'organisation'), format, call)
}

async function loadTables() {
  const [{ settleRegions }, tables, { count }] = await Promise.all([
    import('../../query/who/settle.js'),
    import('../../report/archive/body-tables.js'),
    import('../../report/terminal/count.js'),
  ])
  return { settleRegions, tables, count }
}
