// referat status: what is in the archive, what failed and why, what is missing.

import { Problem } from '../model/problem.js'
import { today } from '../query/today.js'
import type { Column } from '../report/formats/column.js'
import type { RowFormat } from '../report/formats/rows.js'
import type { Output, Page } from '../report/terminal/output.js'
import type { Archive } from '../store/archive.js'
import type { Call, Command, ExitStatus } from './command.js'
import { DB, typedHere, WITH_CPR, withArchive } from './options.js'
import { loadNameBody } from './questions/answer.js'

export const statusCommand: Command = {
  name: 'status',
  summary: 'shows what is in the archive, what failed and why, and what is missing',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    { name: 'failed', about: 'list the files that failed, with the reason and what to do' },
    { name: 'missing', about: 'list everything that is missing, by body' },
    { name: 'by-year', about: 'count what is there and what is missing, by body and year' },
    {
      name: 'format',
      value: 'FORMAT',
      about: 'text or json; csv or md for one of the lists above (default: text)',
      choices: ['text', 'json', 'csv', 'md'],
    },
    WITH_CPR,
  ],
  examples: [
    { line: 'referat status', does: 'the archive in numbers' },
    { line: 'referat status --failed', does: 'which files could not be read' },
    { line: 'referat status --missing', does: 'agendas without minutes, announced meetings, attachments' },
    { line: 'referat status --by-year --format csv', does: 'the years of each body for a spreadsheet' },
  ],
  notes: [
    'What counts as missing: the minutes of a meeting, where only the agenda is there; a past meeting that was announced ' +
      '("næste møde"), where nothing is there; an attachment that is cited by a number but listed nowhere. The lists also ' +
      'name meetings with minutes in several versions, and documents without a date, a body or agenda items.',
  ],
  run,
}

const LISTS = ['failed', 'missing', 'by-year'] as const

async function run(call: Call): Promise<ExitStatus> {
  const { args, stdout } = call
  const format = (args.text('format') ?? 'text') as 'text' | RowFormat
  const asked = LISTS.filter(list => args.flag(list))
  const [list, other] = asked
  if (other) throw new Problem(`--${list} and --${other} exclude each other.`, 'Give one of them.')
  if (!list && (format === 'csv' || format === 'md'))
    throw new Problem(
      `--format ${format} is for --failed, --missing and --by-year.`,
      `Write one of them, as in --by-year --format ${format}, or --format json.`,
    )
  const typed = typedHere(call)
  const told = await withArchive(call, archive =>
    list ? formatList(list, archive, format, stdout, typed) : formatStatus(archive, format === 'json', stdout, typed),
  )
  await stdout.write(told)
  return 0
}

async function formatStatus(archive: Archive, asJson: boolean, stdout: Output, typed: Page['typed']): Promise<string> {
  const [{ takeCensus }, { formatCensus }, { formatOutdated }, { styleOf }] = await Promise.all([
    import('../store/census/census.js'),
    import('../report/archive/census.js'),
    import('../report/archive/outdated.js'),
    import('../report/terminal/output.js'),
  ])
  const census = await takeCensus(archive.db, today())
  const { outdated, versions } = await findOutdated(archive)
  if (asJson) return `${JSON.stringify({ ...census, outdated }, null, 2)}\n`
  const page = { width: stdout.width, typed }
  const file = { path: archive.path, bytes: await sizeOf(archive.path) }
  return (
    formatCensus(census, file, page, styleOf(stdout), await loadNameBody()) + formatOutdated(outdated, versions, page)
  )
}

async function formatList(
  list: (typeof LISTS)[number],
  { db }: Archive,
  format: 'text' | RowFormat,
  stdout: Output,
  typed: Page['typed'],
): Promise<string> {
  const [{ listFailedFiles }, { listGaps }, { countYears }, census, gaps, { formatRows }, { pageOf, styleOf }] =
    await Promise.all([
      import('../store/census/census.js'),
      import('../store/census/gaps.js'),
      import('../store/census/years.js'),
      import('../report/archive/census.js'),
      import('../report/archive/gaps.js'),
      import('../report/formats/rows.js'),
      import('../report/terminal/output.js'),
    ])
  const print = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], asText: () => string) =>
    format === 'text' ? asText() : formatRows(format, columns, rows)
  const page = { width: stdout.width, typed }
  const [style, nameBody] = [styleOf(stdout), await loadNameBody()]
  if (list === 'failed') {
    const rows = await listFailedFiles(db)
    return print(rows, census.FAILED_COLUMNS, () => census.formatFailedRows(rows, pageOf(stdout, typed)))
  }
  if (list === 'missing') {
    const found = await listGaps(db, today())
    return print(found, gaps.GAP_COLUMNS, () => gaps.formatGaps(found, page, style, nameBody))
  }
  const years = await countYears(db, today())
  return print(years, gaps.YEAR_COLUMNS, () => gaps.formatYears(years, page, style, nameBody))
}

/** Documents that this version of the program may read differently. */
async function findOutdated({ db }: Archive) {
  const [{ countOutdated }, { readVersions }] = await Promise.all([
    import('../store/reparse.js'),
    import('../ingest/versions.js'),
  ])
  const versions = await readVersions()
  return { outdated: await countOutdated(db, versions), versions }
}

/** Size on disk, including the write-ahead log, whose content is not in the main file yet. */
async function sizeOf(archive: string): Promise<number> {
  const { stat } = await import('node:fs/promises')
  let bytes = 0
  for (const end of ['', '-wal']) bytes += (await stat(archive + end).catch(() => ({ size: 0 }))).size
  return bytes
}
