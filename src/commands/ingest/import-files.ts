// The work of `referat ingest`, loaded when the command runs: imports the chosen files, or lists them with --dry-run.

import { existsSync } from 'node:fs'
import type { FoundFile } from '../../ingest/find.js'
import { type Intent, type PlanOptions, planImport } from '../../ingest/plan.js'
import { readVersions } from '../../ingest/versions.js'
import { ingest } from '../../ingest.js'
import { addTo } from '../../model/count.js'
import {
  addToTally,
  formatIngestSummary,
  formatPlan,
  formatPlanSummary,
  IngestTally,
} from '../../report/ingest/ingest-summary.js'
import { showProgress } from '../../report/ingest/progress.js'
import { pageOf } from '../../report/terminal/output.js'
import { createArchive, openArchive } from '../../store/archive.js'
import { countOutdated } from '../../store/reparse.js'
import { forgetGoneFailures } from '../../store/save/file.js'
import { tuneHost } from '../../workers/engine.js'
import { LIMITS, type Limits } from '../../workers/limits.js'
import { openPool, type Pool } from '../../workers/pool.js'
import type { Arguments, Call, ExitStatus } from '../command.js'
import { archivePath, jobsOf, typedHere } from '../options.js'
import { type Chosen, chooseFiles } from './ingest-files.js'

export async function importFiles(call: Call): Promise<ExitStatus> {
  const { args, stderr } = call
  tuneHost()
  const path = archivePath(call)
  const jobs = await jobsOf(call)
  const limits = readLimits(args)
  const chosen = await chooseFiles(path, call)
  const start = performance.now()
  const versions = await readVersions()
  const [force, retryFailed] = [args.flag('force'), args.flag('retry-failed')]
  const options = { force, retryFailed, mostBytes: limits.size, versions }
  if (args.flag('dry-run')) return showPlan(chosen.files, path, options, call)
  const reader = openPool({ jobs, limits, setup: { versions, ocr: !args.flag('no-ocr') } })
  const { tally, ...done } = await importInto(path, reader, chosen, { ...options, jobs }, call)
  const elapsedMs = performance.now() - start
  const page = pageOf(stderr, typedHere(call))
  const run = { ...done, leftOut: chosen.leftOut, elapsedMs, archive: path, page }
  await stderr.write(formatIngestSummary(tally, run))
  return tally.failed.length > 0 || call.stopped().aborted ? 1 : 0
}

function readLimits(args: Arguments): Limits {
  const seconds = args.number('timeout', 1) ?? LIMITS.seconds
  const size = args.number('max-size', 1)
  return {
    seconds,
    silentSeconds: args.number('silent-timeout', 1) ?? LIMITS.silentSeconds,
    // A worker needs some 150 MB for itself.
    memory: args.number('memory', 256) ?? LIMITS.memory,
    size: size === undefined ? LIMITS.size : size * 1024 * 1024,
  }
}

/** Closes the reader and the archive in any case. */
async function importInto(
  path: string,
  reader: Pool,
  { files, folders }: Chosen,
  options: PlanOptions & { readonly jobs: number },
  { stderr, stopped }: Call,
) {
  // Before a new archive is made, so that a broken dictionary leaves no empty one behind. For an existing archive the worker
  // is started when it is needed, since perhaps nothing has to be read.
  if (!existsSync(path)) await reader.start()
  const archive = await createArchive(path).catch(async error => {
    await reader.close()
    throw error
  })
  const progress = showProgress(stderr, files.length)
  const tally = new IngestTally()
  let total = files.length
  try {
    await forgetGoneFailures(archive.db, folders, new Set(files.map(file => file.location)))
    await ingest(
      files,
      archive,
      reader,
      { ...options, stopped: stopped() },
      {
        result(result) {
          addToTally(tally, result)
          progress.step(result.path, result.failure !== null)
        },
        more(count) {
          total += count
          progress.expect(count)
        },
      },
    )
    return { tally, total, outdated: await countOutdated(archive.db, options.versions) }
  } finally {
    progress.end()
    await reader.close()
    await archive.close()
  }
}

/** One line for each file on stdout: what would be done, a tab, the path. */
async function showPlan(
  files: readonly FoundFile[],
  path: string,
  options: PlanOptions,
  { stdout, stderr }: Call,
): Promise<ExitStatus> {
  const archive = existsSync(path) ? await openArchive(path, 'readable') : null
  const counts = new Map<Intent, number>()
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
