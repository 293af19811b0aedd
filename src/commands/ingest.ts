// referat ingest: reads files and folders into the archive.

import type { FoundFile } from '../ingest/find.js'
import { Problem } from '../model/problem.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { suggest } from './nearest.js'
import { archivePath, DB } from './options.js'

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'reads files and folders (recursively) into the archive',
  takes: 'PATH…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    DB,
    { name: 'jobs', value: 'N', about: 'files read at the same time (default: one for each processor, at most 8)' },
    { name: 'force', about: 'read again what is unchanged' },
    { name: 'include', value: 'PATTERN', about: 'in folders, only files that fit: "*.pdf", "2023/**"', repeats: true },
    { name: 'exclude', value: 'PATTERN', about: 'in folders, no files that fit', repeats: true },
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
  ],
  notes:
    'Files that are in the archive with the same content are skipped. One bad file never stops the others: what failed\n' +
    'is listed at the end with the reason and what to do, and later by: referat status --failed\n' +
    'A folder can say which of its files are no minutes: a file .referatignore in it, with a pattern a line.',
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { stderr } = surroundings
  const path = archivePath(args, surroundings)
  const jobs = args.number('jobs', 1) ?? (await defaultJobs())
  const { files, leftOut } = await findWanted(args, path, surroundings)

  const [{ resolve }, { createArchive }, { forgetGoneFailures }, { ingest }, { openReader }, { readVersions }, report] =
    await Promise.all([
      import('node:path'),
      import('../store/archive.js'),
      import('../store/file.js'),
      import('../ingest.js'),
      import('../ingest/reader.js'),
      import('../ingest/versions.js'),
      import('../report/ingest-summary.js'),
    ])
  const { showProgress } = await import('../report/progress.js')
  const { stopped } = surroundings
  const start = performance.now()
  const versions = await readVersions()
  const reader = await openReader()
  const archive = await createArchive(path)
  const progress = showProgress(stderr, files.length)
  const tally = report.emptyTally()
  try {
    // Patterns leave files out that are still there.
    if (args.texts('include').length === 0 && args.texts('exclude').length === 0) {
      const folders = args.words.map(word => resolve(word))
      await forgetGoneFailures(archive.db, folders, new Set(files.map(file => file.location)))
    }
    await ingest(files, archive, reader, { jobs, force: args.flag('force'), versions, stopped }, result => {
      report.addToTally(tally, result)
      progress.step(result.path, result.failure !== null)
    })
  } finally {
    progress.end()
    await reader.close()
    await archive.close()
  }
  await stderr.write(
    report.formatIngestSummary(tally, {
      total: files.length,
      leftOut,
      elapsedMs: performance.now() - start,
      archive: path,
    }),
  )
  return tally.failed.length > 0 || stopped.aborted ? 1 : 0
}

async function defaultJobs(): Promise<number> {
  const { availableParallelism } = await import('node:os')
  return Math.min(availableParallelism(), 8)
}

/** The files to import. Throws where there is none at all: then no archive is made. */
async function findWanted(
  args: Arguments,
  archive: string,
  { stderr }: Surroundings,
): Promise<{ files: FoundFile[]; leftOut: number }> {
  const [{ listFiles }, { wantedBy }, { resolve }] = await Promise.all([
    import('../ingest/find.js'),
    import('../ingest/pattern.js'),
    import('node:path'),
  ])
  // The archive and what SQLite keeps beside it may lie in the folder that is imported.
  const never = new Set(['', '-wal', '-shm', '-journal'].map(end => `${resolve(archive)}${end}`))
  stderr.showLine('Looking for files …')
  let leftOut = 0
  const wanted = wantedBy(args.texts('include'), args.texts('exclude'))
  const files = await listFiles(args.words, { wanted, never, onLeftOut: () => leftOut++ })
  stderr.showLine('')
  if (files.some(file => !file.missing)) return { files, leftOut }
  const [missing] = files
  if (missing) throw await notThere(missing)
  throw new Problem(
    `There are no files to read in ${args.words.map(word => `"${word}"`).join(', ')}.`,
    'Give a folder that holds minutes, or other patterns to --include and --exclude.',
  )
}

async function notThere({ path, location }: FoundFile): Promise<Problem> {
  const [{ listNeighbours }, { basename }] = await Promise.all([import('../ingest/find.js'), import('node:path')])
  const meant = await suggest(basename(location), await listNeighbours(location), name => `"${name}"`)
  return new Problem(`There is no file or folder "${path}".`, `${meant}Give the path of a file or folder of minutes.`)
}
