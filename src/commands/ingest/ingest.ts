// referat ingest: reads files and folders into the archive.

import { existsSync } from 'node:fs'
import type { FoundFile } from '../../ingest/find.js'
import { addTo } from '../../model/count.js'
import type { Archive } from '../../store/archive.js'
import type { Outdated } from '../../store/reparse.js'
import type { Arguments, Command, ExitStatus, Surroundings } from '../command.js'
import { archivePath, DB, JOBS, jobsOf, typedHere } from '../options.js'
import { chooseFiles } from './ingest-files.js'
import { readLimits } from './limits.js'

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'reads files and folders (recursively) into the archive',
  takes: 'PATH…',
  count: [0, Number.POSITIVE_INFINITY],
  options: [
    DB,
    { ...JOBS, about: `files ${JOBS.about}` },
    { name: 'force', about: 'read again what is unchanged' },
    { name: 'retry-failed', about: 'try again what failed before; without PATH, nothing but that' },
    { name: 'dry-run', about: 'say which files would be read, and write nothing' },
    { name: 'since', value: 'DATE', about: 'only files last changed on DATE (YYYY-MM-DD) or later' },
    { name: 'include', value: 'PATTERN', about: 'in folders, only files that fit: "*.pdf", "2023/**"', repeats: true },
    { name: 'exclude', value: 'PATTERN', about: 'in folders, no files that fit', repeats: true },
    { name: 'no-ocr', about: 'do not read pages that are pictures' },
    { name: 'timeout', value: 'SECONDS', about: 'the most time for one file (default: 1800)' },
    { name: 'silent-timeout', value: 'SECONDS', about: 'the most time without a page being read (default: 120)' },
    { name: 'memory', value: 'MB', about: 'the most memory for one file (default: 1024)' },
    { name: 'max-size', value: 'MB', about: 'the largest file that is read (default: 256)' },
  ],
  examples: [
    {
      line: 'referat ingest fixtures/meetings',
      does: 'reads all minutes below a folder into output/referat.db',
    },
    {
      line: 'referat ingest fixtures/meetings --include "*.docx" --db output/word.db',
      does: 'reads the Word files into an archive of their own',
    },
    {
      line: 'referat ingest fixtures/meetings --dry-run',
      does: 'says which files would be read, and writes nothing',
    },
  ],
  notes: [
    'Files that are in the archive with the same content are skipped. One bad file never stops the others: what failed ' +
      'is listed at the end with the reason and what to do, and later by: referat status --failed',
    'A PATH of - takes paths from stdin, one a line: find minutes -name "*.pdf" | referat ingest -',
    'Files in a .zip are read as if it were a folder.',
    'A folder can say which of its files are no minutes: a file .referatignore in it, with a pattern a line.',
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { stderr, stopped } = surroundings
  const path = archivePath(args, surroundings)
  const jobs = await jobsOf(args)
  const limits = await readLimits(args)
  const retryFailed = args.flag('retry-failed')
  const { files, leftOut, folders } = await chooseFiles(args, path, surroundings)

  const [store, { forgetGoneFailures }, { ingest }, { openPool }, { readVersions }, report] = await Promise.all([
    import('../../store/archive.js'),
    import('../../store/save/file.js'),
    import('../../ingest.js'),
    import('../../workers/pool.js'),
    import('../../ingest/versions.js'),
    import('../../report/ingest/ingest-summary.js'),
  ])
  const [{ showProgress }, { countOutdated }, { pageOf }] = await Promise.all([
    import('../../report/ingest/progress.js'),
    import('../../store/reparse.js'),
    import('../../report/terminal/page.js'),
  ])
  const start = performance.now()
  const versions = await readVersions()
  const options = { force: args.flag('force'), retryFailed, mostBytes: limits.size, versions }
  if (args.flag('dry-run')) return showPlan(files, path, options, surroundings)

  const reader = openPool({ jobs, limits, setup: { versions, ocr: !args.flag('no-ocr') } })
  // A broken dictionary leaves no empty archive behind. Where there is one, perhaps nothing has to be read.
  if (!existsSync(path)) await reader.start()
  const archive = await store.createArchive(path).catch(async error => {
    await reader.close()
    throw error
  })
  const progress = showProgress(stderr, files.length)
  const tally = report.emptyTally()
  let total = files.length
  let outdated: Outdated
  try {
    await forgetGoneFailures(archive.db, folders, new Set(files.map(file => file.location)))
    await ingest(
      files,
      archive,
      reader,
      { ...options, jobs, stopped },
      {
        result(result) {
          report.addToTally(tally, result)
          progress.step(result.path, result.failure !== null)
        },
        more(count) {
          total += count
          progress.expect(count)
        },
      },
    )
    outdated = await countOutdated(archive.db, versions)
  } finally {
    progress.end()
    await reader.close()
    await archive.close()
  }
  const elapsedMs = performance.now() - start
  const page = pageOf(stderr, await typedHere(args, surroundings))
  await stderr.write(report.formatIngestSummary(tally, { total, leftOut, elapsedMs, archive: path, outdated, page }))
  return tally.failed.length > 0 || stopped.aborted ? 1 : 0
}

/** One line a file on stdout: what would be done, a tab, the path. */
async function showPlan(
  files: readonly FoundFile[],
  path: string,
  options: import('../../ingest/plan.js').PlanOptions,
  { stdout, stderr }: Surroundings,
): Promise<ExitStatus> {
  const [{ planImport }, { openArchive }, { formatPlan, formatPlanSummary }] = await Promise.all([
    import('../../ingest/plan.js'),
    import('../../store/archive.js'),
    import('../../report/ingest/ingest-plan.js'),
  ])
  const archive: Archive | null = existsSync(path) ? await openArchive(path, 'readable') : null
  const counts = new Map<import('../../ingest/plan.js').Intent, number>()
  try {
    for await (const plan of planImport(files, archive, options)) {
      addTo(counts, plan.intent)
      if (plan.intent !== 'unchanged') await stdout.write(formatPlan(plan))
    }
  } finally {
    await archive?.close()
  }
  await stderr.write(formatPlanSummary(counts))
  return counts.has('failed') ? 1 : 0
}
