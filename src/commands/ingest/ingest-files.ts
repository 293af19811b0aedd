// Chooses the files of an import: below the given paths, from stdin (`-`), or that failed before (--retry-failed).

import type { FoundFile } from '../../ingest/find.js'
import { Problem } from '../../model/problem.js'
import type { Arguments, Call } from '../command.js'
import { suggest } from '../nearest.js'
import { withArchive } from '../options.js'

export interface Chosen {
  readonly files: readonly FoundFile[]
  /** Number of files that a .referatignore left out. */
  readonly leftOut: number
  /** Folders that were searched completely: files that failed there before and are not found now are gone. */
  readonly folders: readonly string[]
}

/** `archive` is the path of the archive. Throws Problem if there are no files, so that no empty archive is made. */
export async function chooseFiles(archive: string, call: Call): Promise<Chosen> {
  const words = await readWords(call)
  return words.length > 0 ? findWanted(words, archive, call) : findFailed(archive, call)
}

/** The paths that were typed; `-` stands for those on stdin. */
async function readWords({ args, stdin }: Call): Promise<string[]> {
  const words: string[] = []
  for (const word of args.words) {
    if (word !== '-') {
      words.push(word)
      continue
    }
    const text = await stdin()
    // With a NUL, as `find -print0` writes them.
    const paths = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter(path => path !== '')
    if (paths.length === 0) throw new Problem('There are no paths on stdin.', 'Give one path a line.', 1)
    words.push(...paths)
  }
  if (words.length === 0 && !args.flag('retry-failed'))
    throw new Problem('referat ingest needs a PATH.', 'For example: referat ingest fixtures/meetings')
  return words
}

async function findWanted(words: readonly string[], archive: string, { args, stderr }: Call): Promise<Chosen> {
  const [{ listFiles }, { changedSince, isDay }, { resolve }] = await Promise.all([
    import('../../ingest/find.js'),
    import('../../ingest/select-files.js'),
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
  const [{ listNeighbours }, { basename, dirname, join }] = await Promise.all([
    import('../../ingest/find.js'),
    import('node:path'),
  ])
  const neighbours = await listNeighbours(location)
  const meant = await suggest(basename(location), neighbours, name => `"${join(dirname(path), name)}"`)
  return new Problem(`There is no file or folder "${path}".`, `${meant}Give the path of a file or folder of minutes.`)
}

async function findFailed(path: string, call: Call): Promise<Chosen> {
  const [{ listFailed }, { findFailedAgain }] = await Promise.all([
    import('../../store/save/file.js'),
    import('../../ingest/select-files.js'),
  ])
  let leftOut = 0
  const options = { ...(await findOptions(call.args, path)), onLeftOut: () => leftOut++ }
  const failed = await withArchive(call, ({ db }) => listFailed(db), 'readable')
  const { files, folders } = await findFailedAgain(failed, options)
  return { files, leftOut, folders: looksForAll(call.args) ? folders : [] }
}

/** False if patterns, dates or a list of paths leave files out that still exist. */
function looksForAll(args: Arguments): boolean {
  return ['include', 'exclude', 'since'].every(name => args.text(name) === undefined) && !args.words.includes('-')
}

/** Patterns for files in folders; never the archive itself, nor the files that SQLite keeps beside it. */
async function findOptions(args: Arguments, archive: string) {
  const [{ wantedBy }, { resolve }] = await Promise.all([import('../../ingest/pattern.js'), import('node:path')])
  const never = new Set(['', '-wal', '-shm', '-journal'].map(end => `${resolve(archive)}${end}`))
  return { wanted: wantedBy(args.texts('include'), args.texts('exclude')), never }
}
