// referat reparse: brings an archive to this parser and these dictionaries, from the text that is stored.

import { Problem } from '../../model/problem.js'
import type { RowWriter } from '../../report/ingest/change-rows.js'
import type { Arguments, Command, ExitStatus, Surroundings } from '../command.js'
import { archivePath, cprOf, DB, FORMAT, JOBS, jobsOf, rowFormat, typedHere, WITH_CPR } from '../options.js'

export const reparseCommand: Command = {
  name: 'reparse',
  summary: 'reads the stored texts again with this parser and these dictionaries, without the files',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    { name: 'diff', about: 'list what changed: facts gained, lost and altered, field by field' },
    { name: 'dry-run', about: 'write nothing; with --diff, what would change' },
    { name: 'force', about: 'also what this parser and these dictionaries have read already' },
    { ...JOBS, about: `documents ${JOBS.about}` },
    WITH_CPR,
    { ...FORMAT, about: `with --diff: ${FORMAT.about}` },
  ],
  examples: [
    { line: 'referat reparse --dry-run --diff', does: 'what a new version, or an edited dictionary, would change' },
    { line: 'referat reparse', does: 'brings every document up to date' },
    { line: 'referat reparse --diff --format csv', does: 'the same, and what changed as CSV, to stdout' },
  ],
  notes: [
    'Every document is tied to the versions of the parser and the dictionaries that read it; those of other versions are ' +
      'read again. The text stays as it was taken from the file: for that, referat ingest FOLDER --force.',
    'It may be ended at any moment and goes on where it was.',
  ],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { stderr, stopped } = surroundings
  const [dryRun, diff] = [args.flag('dry-run'), args.flag('diff')]
  if (args.text('format') !== undefined && !diff)
    throw new Problem('--format is for --diff.', 'Write --diff --format csv, for example.')
  const path = archivePath(args, surroundings)
  const [store, { reparse }, { openPool }, { readVersions }, { LIMITS }, { countOutdated }, report, progressOf] =
    await Promise.all([
      import('../../store/archive.js'),
      import('../../ingest/reparse.js'),
      import('../../workers/pool.js'),
      import('../../ingest/versions.js'),
      import('../../workers/limits.js'),
      import('../../store/reparse.js'),
      import('../../report/ingest/reparse.js'),
      import('../../report/ingest/progress.js'),
    ])
  const versions = await readVersions()
  const jobs = await jobsOf(args)
  // Read first: a name that was mistyped must not become an archive.
  let archive = await store.openArchive(path, 'readable')
  const reparser = openPool({ jobs, limits: LIMITS, setup: { versions, ocr: false } })
  const rows = diff ? await changeRows(args, surroundings) : null
  const tally = report.emptyTally()
  const start = performance.now()
  let progress: import('../../report/ingest/progress.js').Progress | undefined
  try {
    const outdated = await countOutdated(archive.db, versions)
    if (!dryRun && (args.flag('force') || outdated.parsed > 0)) {
      await archive.close()
      archive = await store.createArchive(path)
    }
    await reparse(
      archive,
      reparser,
      { jobs, force: args.flag('force'), dryRun, versions, stopped },
      {
        start(count) {
          tally.total = count
          progress = progressOf.showProgress(stderr, count, 'document')
        },
        async result(result) {
          report.addToTally(tally, result)
          await rows?.write(result)
          progress?.step(result.path, result.failure !== null)
        },
      },
    )
    await rows?.end()
    progress?.end()
    const { pageOf } = await import('../../report/terminal/page.js')
    const page = pageOf(stderr, await typedHere(args, surroundings))
    const elapsedMs = performance.now() - start
    await stderr.write(
      report.formatReparse(tally, { dryRun, diff, elapsedMs, archive: path, outdated, versions, page }),
    )
  } finally {
    progress?.end()
    await reparser.close()
    await archive.close()
  }
  return tally.failed.length > 0 || stopped.aborted ? 1 : 0
}

async function changeRows(args: Arguments, surroundings: Surroundings): Promise<RowWriter> {
  const [{ writeChangeRows }, { maskRow }] = await Promise.all([
    import('../../report/ingest/change-rows.js'),
    import('../../store/cpr-mask.js'),
  ])
  const shown = cprOf(args) === 'masked' ? maskRow : <Row>(row: Row) => row
  return writeChangeRows(rowFormat(args, surroundings), surroundings.stdout, shown)
}
