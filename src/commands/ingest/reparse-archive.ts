// The work of `referat reparse`: reads the stored texts again; with --diff, one row for each changed fact.

import { reparse } from '../../ingest/reparse.js'
import { readVersions } from '../../ingest/versions.js'
import { type RowWriter, writeChangeRows } from '../../report/ingest/change-rows.js'
import { type Progress, showProgress } from '../../report/ingest/progress.js'
import { addToTally, formatReparse, ReparseTally } from '../../report/ingest/reparse.js'
import { pageOf } from '../../report/terminal/output.js'
import { createArchive, openArchive } from '../../store/archive.js'
import { maskRow } from '../../store/cpr-mask.js'
import { countOutdated } from '../../store/reparse.js'
import { tuneHost } from '../../workers/engine.js'
import { LIMITS } from '../../workers/limits.js'
import { openPool } from '../../workers/pool.js'
import type { Call, ExitStatus } from '../command.js'
import { archivePath, cprOf, jobsOf, rowFormat, typedHere } from '../options.js'

export async function reparseArchive(call: Call): Promise<ExitStatus> {
  const { args, stderr } = call
  const stopped = call.stopped()
  const [dryRun, diff, force] = [args.flag('dry-run'), args.flag('diff'), args.flag('force')]
  const path = archivePath(call)
  const versions = await readVersions()
  const jobs = await jobsOf(call)
  // Opened for reading first, so that a mistyped name does not become a new archive.
  let archive = await openArchive(path, 'readable')
  tuneHost()
  const reparser = openPool({ jobs, limits: LIMITS, setup: { versions, ocr: false } })
  const rows = diff ? changeRows(call) : null
  const tally = new ReparseTally()
  const start = performance.now()
  let progress: Progress | undefined
  try {
    const outdated = await countOutdated(archive.db, versions)
    if (!dryRun && (force || outdated.parsed > 0)) {
      await archive.close()
      archive = await createArchive(path)
    }
    await reparse(
      archive,
      reparser,
      { jobs, force, dryRun, versions, stopped },
      {
        start(count) {
          tally.total = count
          progress = showProgress(stderr, count, 'document')
        },
        async result(result) {
          addToTally(tally, result)
          await rows?.write(result)
          progress?.step(result.path, result.failure !== null)
        },
      },
    )
    await rows?.end()
    progress?.end()
    const page = pageOf(stderr, typedHere(call))
    const elapsedMs = performance.now() - start
    await stderr.write(formatReparse(tally, { dryRun, diff, elapsedMs, archive: path, outdated, versions, page }))
  } finally {
    progress?.end()
    await reparser.close()
    await archive.close()
  }
  return tally.failed.length > 0 || stopped.aborted ? 1 : 0
}

function changeRows(call: Call): RowWriter {
  const shown = cprOf(call) === 'masked' ? maskRow : <Row>(row: Row) => row
  return writeChangeRows(rowFormat(call), call.stdout, shown)
}
