// referat ingest: reads files and folders into the archive.

import { existsSync } from 'node:fs'
import type { FoundFile } from '../ingest/find.js'
import { Problem } from '../model/problem.js'
import type { Archive } from '../store/archive.js'
import type { Outdated } from '../store/reparse.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { readLimits } from './limits.js'
import { suggest } from './nearest.js'
import { archivePath, DB, JOBS, jobsOf } from './options.js'

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
  const words = await readWords(args, surroundings)
  const chosen = words.length > 0 ? await findWanted(args, words, path, surroundings) : await findFailed(args, path)
  const { files, leftOut, folders } = chosen

  const [store, { forgetGoneFailures }, { ingest }, { openPool }, { readVersions }, report] = await Promise.all([
    import('../store/archive.js'),
    import('../store/file.js'),
    import('../ingest.js'),
    import('../ingest/pool.js'),
    import('../ingest/versions.js'),
    import('../report/ingest/ingest-summary.js'),
  ])
  const [{ showProgress }, { countOutdated }, { pageOf }] = await Promise.all([
    import('../report/ingest/progress.js'),
    import('../store/reparse.js'),
    import('../report/terminal/page.js'),
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
  const page = pageOf(stderr, surroundings.invocation)
  await stderr.write(report.formatIngestSummary(tally, { total, leftOut, elapsedMs, archive: path, outdated, page }))
  return tally.failed.length > 0 || stopped.aborted ? 1 : 0
}

/** The paths that were typed, and for `-` those that come on stdin. */
async function readWords(args: Arguments, { stdin }: Surroundings): Promise<string[]> {
  const words: string[] = []
  for (const word of args.words) {
    if (word !== '-') {
      words.push(word)
      continue
    }
    const text = await stdin()
    // As `find -print0` writes them, where there is a NUL.
    const paths = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter(path => path !== '')
    if (paths.length === 0) throw new Problem('There are no paths on stdin.', 'Give one path a line.', 1)
    words.push(...paths)
  }
  if (words.length === 0 && !args.flag('retry-failed'))
    throw new Problem('referat ingest needs a PATH.', `For example: ${ingestCommand.examples[0]!.line}`)
  return words
}

interface Chosen {
  readonly files: readonly FoundFile[]
  /** Files that a .referatignore leaves out. */
  readonly leftOut: number
  /** What was looked through for all there is: what failed there and is not found now, is gone. */
  readonly folders: readonly string[]
}

/** Patterns, dates and lists leave files out that are still there. */
function looksForAll(args: Arguments): boolean {
  return ['include', 'exclude', 'since'].every(name => args.text(name) === undefined) && !args.words.includes('-')
}

/** What to look for below folders: the archive and what SQLite keeps beside it may lie there too. */
async function findOptions(args: Arguments, archive: string) {
  const [{ wantedBy }, { resolve }] = await Promise.all([import('../ingest/pattern.js'), import('node:path')])
  const never = new Set(['', '-wal', '-shm', '-journal'].map(end => `${resolve(archive)}${end}`))
  return { wanted: wantedBy(args.texts('include'), args.texts('exclude')), never }
}

/** What failed in earlier imports. */
async function findFailed(args: Arguments, path: string): Promise<Chosen> {
  const [{ openArchive }, { listFailed }, { findFailedAgain }] = await Promise.all([
    import('../store/archive.js'),
    import('../store/file.js'),
    import('../ingest/choose.js'),
  ])
  const archive = await openArchive(path, 'readable')
  try {
    let leftOut = 0
    const options = { ...(await findOptions(args, path)), onLeftOut: () => leftOut++ }
    const { files, folders } = await findFailedAgain(await listFailed(archive.db), options)
    return { files, leftOut, folders: looksForAll(args) ? folders : [] }
  } finally {
    await archive.close()
  }
}

/** One line a file on stdout: what would be done, a tab, the path. */
async function showPlan(
  files: readonly FoundFile[],
  path: string,
  options: import('../ingest/plan.js').PlanOptions,
  { stdout, stderr }: Surroundings,
): Promise<ExitStatus> {
  const [{ planImport }, { openArchive }, { formatPlan, formatPlanSummary }] = await Promise.all([
    import('../ingest/plan.js'),
    import('../store/archive.js'),
    import('../report/ingest/ingest-plan.js'),
  ])
  const archive: Archive | null = existsSync(path) ? await openArchive(path, 'readable') : null
  const counts = new Map<import('../ingest/plan.js').Intent, number>()
  try {
    for await (const plan of planImport(files, archive, options)) {
      counts.set(plan.intent, (counts.get(plan.intent) ?? 0) + 1)
      if (plan.intent !== 'unchanged') await stdout.write(formatPlan(plan))
    }
  } finally {
    await archive?.close()
  }
  await stderr.write(formatPlanSummary(counts))
  return counts.has('failed') ? 1 : 0
}

/** The files to import. Throws where there is none at all: then no archive is made. */
async function findWanted(
  args: Arguments,
  words: readonly string[],
  archive: string,
  { stderr }: Surroundings,
): Promise<Chosen> {
  const [{ listFiles }, { changedSince, isDay }, { resolve }] = await Promise.all([
    import('../ingest/find.js'),
    import('../ingest/choose.js'),
    import('node:path'),
  ])
  const since = args.text('since')
  if (since !== undefined && !isDay(since))
    throw new Problem(`--since cannot be "${since}".`, 'It is a day, for example --since 2024-01-31.')
  stderr.showLine('Looking for files …')
  let leftOut = 0
  const found = await listFiles(words, { ...(await findOptions(args, archive)), onLeftOut: () => leftOut++ })
  const files = since === undefined ? found : await changedSince(found, since)
  stderr.showLine('')
  if (files.some(file => !file.missing))
    return { files, leftOut, folders: looksForAll(args) ? words.map(word => resolve(word)) : [] }
  const [missing] = files
  if (missing) throw await notThere(missing)
  const places = words.slice(0, 3).map(word => `"${word}"`)
  throw new Problem(
    `There are no files to read in ${places.join(', ')}${words.length > 3 ? ' …' : ''}.`,
    'Give a folder that holds minutes, or other values to --include, --exclude and --since.',
  )
}

async function notThere({ path, location }: FoundFile): Promise<Problem> {
  const [{ listNeighbours }, { basename }] = await Promise.all([import('../ingest/find.js'), import('node:path')])
  const meant = await suggest(basename(location), await listNeighbours(location), name => `"${name}"`)
  return new Problem(`There is no file or folder "${path}".`, `${meant}Give the path of a file or folder of minutes.`)
}
