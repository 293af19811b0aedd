// referat organisations: whose people took part, how often and in which years.

import type { AskedArchive } from '../../query/understand/fit-names.js'
import type { Arguments, Command, Surroundings } from '../command.js'
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
  run: (args, surroundings) =>
    inArchive(args, surroundings, archive => printOrganisations(archive, args, surroundings)),
}

export async function printOrganisations(
  { db, directory }: AskedArchive,
  args: Arguments,
  surroundings: Surroundings,
  regions = args.texts('region'),
): Promise<void> {
  const [{ countOrganisations }, { settleRegions }, { formatOrganisations }, { count }] = await Promise.all([
    import('../../store/census/attending.js'),
    import('../../query/who/settle.js'),
    import('../../report/archive/body-tables.js'),
    import('../../report/terminal/count.js'),
  ])
  const found = await countOrganisations(db, await settleRegions(regions, directory))
  const format = withSemicolon(args, rowFormat(args, surroundings))
  const rows = formatOrganisations(found, format, surroundings.stdout.width)
  await printList(rows, count(found.length, 'organisation'), format, surroundings)
}
