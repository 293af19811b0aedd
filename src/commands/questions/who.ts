// referat bodies and referat organisations: who met, and whose people took part, how often and in which years.

import type { WhoThereIs } from '../../query/understand/who-there-is.js'
import type { AskedArchive } from '../../query/who/asked-archive.js'
import type { Call, Command, ExitStatus } from '../command.js'
import { DB, FORMAT, REGION, rowFormat, SEMICOLON, WITH_CPR, withSemicolon } from '../options.js'
import { inArchive, loadNameBody } from './answer.js'

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
  run: call => run('bodies', call),
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
  run: call => run('organisations', call),
}

function run(what: WhoThereIs['what'], call: Call): Promise<ExitStatus> {
  const asked = { what, kind: call.args.words.join(' ') || null, regions: call.args.texts('region') }
  return inArchive(call, archive => printWho(asked, archive, call))
}

/** `kind`: a kind of body or words of its name, null for all. */
export async function printWho(
  { what, kind, regions }: WhoThereIs,
  { db, directory }: AskedArchive,
  call: Call,
): Promise<void> {
  const [{ settleRegions }, tables, { count }] = await Promise.all([
    import('../../query/who/settle.js'),
    import('../../report/archive/body-tables.js'),
    import('../../report/terminal/count.js'),
  ])
  const { stdout, stderr } = call
  const among = await settleRegions(regions, directory)
  const format = withSemicolon(call, rowFormat(call))
  // Only the rows go to stdout, unless they are a table with the total below it.
  const print = async (rows: string, total: string) => {
    await stdout.write(rows)
    await (format === 'table' ? stdout : stderr).write(`${total}\n`)
  }
  if (what === 'bodies') {
    const { listBodies } = await import('../../query/who/list-bodies.js')
    const bodies = await listBodies(kind, among, db, directory)
    const rows = tables.formatBodies(bodies, format, stdout.width, await loadNameBody())
    return print(rows, count(bodies.length, 'body', 'bodies'))
  }
  const { countOrganisations } = await import('../../store/census/census.js')
  const found = await countOrganisations(db, among)
  return print(tables.formatOrganisations(found, format, stdout.width), count(found.length, 'organisation'))
}
