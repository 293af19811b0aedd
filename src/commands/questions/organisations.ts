// referat organisations: whose people took part, how often and in which years.

import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { Call, Command } from '../command.js'
import { DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, printList } from './answer.js'

export const organisationsCommand: Command = {
  name: 'organisations',
  summary: 'lists the organisations whose people took part, with meetings, number of people and years',
  takes: '',
  count: [0, 0],
  options: [REGION, WITH_CPR, DB, FORMAT, SEMICOLON],
  examples: [
    { line: 'referat organisations', does: 'all organisations in the lists of participants' },
    { line: 'referat organisations --region "Region Nordjylland"', does: 'at the meetings of one region' },
  ],
  run: call => inArchive(call, archive => printOrganisations(archive, call)),
}

export async function printOrganisations(
  { db, directory }: AskedArchive,
  call: Call,
  regions = call.args.texts('region'),
): Promise<void> {
  const [{ countOrganisations }, { settleRegions }, { formatOrganisations }, { count }] = await Promise.all([
    import('../../store/census/census.js'),
    import('../../query/who/settle.js'),
    import('../../report/archive/body-tables.js'),
    import('../../report/terminal/count.js'),
  ])
  const found = await countOrganisations(db, await settleRegions(regions, directory))
  const format = withSemicolon(call, rowFormat(call))
  const rows = formatOrganisations(found, format, call.stdout.width)
  await printList(rows, count(found.length, 'organisation'), format, call)
}
