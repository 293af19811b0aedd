// referat status: what is in the archive, what failed and why, what is missing.

import { Problem } from '../model/problem.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { archivePath, cprOf, DB, WITH_CPR } from './options.js'

export const statusCommand: Command = {
  name: 'status',
  summary: 'tells what is in the archive, what failed and why, what is missing',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    { name: 'failed', about: 'lists the files that failed, with the reason and what to do' },
    {
      name: 'format',
      value: 'FORMAT',
      about: 'text, json, or with --failed also csv (default: text)',
      choices: ['text', 'json', 'csv'],
    },
    WITH_CPR,
  ],
  examples: [
    { line: 'referat status', does: 'the archive in numbers' },
    { line: 'referat status --failed', does: 'which files could not be read' },
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const [{ openArchive }, { takeCensus, listFailedFiles }, report] = await Promise.all([
    import('../store/archive.js'),
    import('../store/census.js'),
    import('../report/census.js'),
  ])
  const { stdout } = surroundings
  const path = archivePath(args, surroundings)
  const format = args.text('format') ?? 'text'
  if (format === 'csv' && !args.flag('failed'))
    throw new Problem('--format csv is for --failed.', 'Write --failed --format csv, or --format json.')
  const archive = await openArchive(path, cprOf(args))
  try {
    if (args.flag('failed')) {
      const rows = await listFailedFiles(archive.db)
      if (format === 'json') await stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
      else if (format === 'csv') {
        const { CSV_HEAD, csvRow } = await import('../report/csv.js')
        await stdout.write(CSV_HEAD + csvRow(['path', 'outcome', 'stage', 'reason', 'advice']))
        for (const { path, outcome, stage, reason, advice } of rows)
          await stdout.write(csvRow([path, outcome, stage, reason, advice]))
      } else await stdout.write(report.formatFailedRows(rows))
      return 0
    }
    const census = await takeCensus(archive.db)
    if (format === 'json') await stdout.write(`${JSON.stringify(census, null, 2)}\n`)
    else {
      const { styleOf } = await import('../report/style.js')
      await stdout.write(report.formatCensus(census, path, await sizeOf(path), styleOf(stdout)))
    }
    return 0
  } finally {
    await archive.close()
  }
}

/** With what has not been moved into it yet. */
async function sizeOf(archive: string): Promise<number> {
  const { stat } = await import('node:fs/promises')
  let bytes = 0
  for (const end of ['', '-wal']) bytes += (await stat(archive + end).catch(() => ({ size: 0 }))).size
  return bytes
}
