// Finds the files at and below the given paths, always in the same order. Opens no files but .referatignore.

import type { Dirent, Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Failure } from '../model/outcome.js'
import { wantedBy } from './pattern.js'

export interface FoundFile {
  /** Absolute path on this machine; identifies the file. */
  readonly location: string
  /** What to open: bytes if the name is not UTF-8. */
  readonly handle: string | Buffer
  /** Relative to the imported folder, `/` as separator, NFC; the name alone for a file that was given itself. */
  readonly path: string
  /** Why it cannot be opened at all; usually null. */
  readonly failure: Failure | null
  /** No file or folder has the name that was typed. */
  readonly missing: boolean
}

export interface FindOptions {
  /** Whether a file inside a folder is wanted, by its `path`. */
  readonly wanted: (path: string) => boolean
  /** Files to skip: the archive itself. */
  readonly never: ReadonlySet<string>
  /** Called for each file that a .referatignore leaves out. */
  readonly onLeftOut?: (path: string) => void
}

/** Lists files of its folder and below that are no minutes: patterns as for --exclude, one a line; `#` comments. */
export const LEAVE_OUT_FILE = '.referatignore'

/** With all files below folders, by name, each once; what cannot be read is yielded with its failure. */
export async function* findFiles(paths: readonly string[], options: FindOptions): AsyncGenerator<FoundFile> {
  const search = new Search(options)
  for (const path of paths) yield* search.root(path)
}

export async function listFiles(paths: readonly string[], options: FindOptions): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  for await (const file of findFiles(paths, options)) files.push(file)
  return files
}

/** All files below a folder that an earlier import found as `path`, with the paths and ignore lists of that import. */
export async function* findBelow(location: string, path: string, options: FindOptions): AsyncGenerator<FoundFile> {
  yield* new Search(options).below(location, path)
}

/** The names beside a `location` that does not exist, for suggestions. */
export async function listNeighbours(location: string): Promise<string[]> {
  return readdir(dirname(location)).catch(() => [])
}

class Search {
  private readonly seen = new Set<string>()
  private readonly folders = new Set<string>()

  constructor(private readonly options: FindOptions) {}

  async *root(typed: string): AsyncGenerator<FoundFile> {
    const location = resolve(typed)
    const name = basename(location) || location
    const found = await lookAt(location)
    if ('failure' in found) {
      const missing = found.failure.reason === NOT_THERE
      yield { ...this.found(location, location, missing ? typed : name, found.failure), missing }
    } else if (found.isDirectory()) yield* this.folder(location, location, '', [])
    else if (this.isNew(location)) yield this.found(location, location, name, otherThan(found))
  }

  async *below(location: string, path: string): AsyncGenerator<FoundFile> {
    const names = path.split('/')
    const leaveOut: LeaveOut[] = []
    for (let depth = names.length, above = location; depth > 0; depth--) {
      above = dirname(above)
      const list = await readLeaveOut(above, names.slice(0, depth - 1).join('/'))
      if (list) leaveOut.push(list)
    }
    yield* this.folder(location, location, path, leaveOut)
  }

  private async *folder(
    location: string,
    handle: string | Buffer,
    prefix: string,
    above: readonly LeaveOut[],
  ): AsyncGenerator<FoundFile> {
    // By its real path, so that a link to a folder further up is not followed again.
    const real = await realpath(handle).catch(() => location)
    if (this.folders.has(real)) return
    this.folders.add(real)
    let entries: Dirent<Buffer>[]
    try {
      entries = await readdir(handle, { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      yield this.found(location, handle, prefix || basename(location), cannotRead('folder', error))
      return
    }
    const list = entries.some(entry => entry.name.equals(LEAVE_OUT_NAME)) ? await readLeaveOut(handle, prefix) : null
    const leaveOut = list ? [...above, list] : above
    for (const entry of sortedByName(entries, handle, location)) {
      const { name } = entry
      if (looksLikeNoDocument(name)) continue
      const path = prefix === '' ? name : `${prefix}/${name}`
      if (leaveOut.some(({ prefix, leaves }) => leaves(path.slice(prefix.length)))) {
        this.options.onLeftOut?.(path)
        continue
      }
      if (entry.isPlainFile) {
        if (this.isNew(entry.location) && this.options.wanted(path))
          yield this.found(entry.location, entry.handle, path, null)
        continue
      }
      const found = await lookAt(entry.handle)
      if (!('failure' in found) && found.isDirectory()) yield* this.folder(entry.location, entry.handle, path, leaveOut)
      else if (this.isNew(entry.location) && this.options.wanted(path))
        yield this.found(entry.location, entry.handle, path, 'failure' in found ? found.failure : otherThan(found))
    }
  }

  private isNew(location: string): boolean {
    if (this.seen.has(location) || this.options.never.has(location)) return false
    this.seen.add(location)
    return true
  }

  private found(location: string, handle: string | Buffer, path: string, failure: Failure | null): FoundFile {
    return { location, handle, path: path.normalize('NFC'), failure, missing: false }
  }
}

/** The ignore list of a folder; `leaves` takes paths relative to that folder. */
interface LeaveOut {
  readonly prefix: string
  readonly leaves: (path: string) => boolean
}

const LEAVE_OUT_NAME = Buffer.from(LEAVE_OUT_FILE)

async function readLeaveOut(folder: string | Buffer, prefix: string): Promise<LeaveOut | null> {
  const place = Buffer.concat([Buffer.from(folder), Buffer.from(sep), LEAVE_OUT_NAME])
  const content = await readFile(place, 'utf8').catch(() => '')
  const patterns = content
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  if (patterns.length === 0) return null
  const wanted = wantedBy([], patterns)
  return { prefix: prefix === '' ? '' : `${prefix}/`, leaves: path => !wanted(path) }
}

interface Entry {
  readonly name: string
  readonly location: string
  readonly handle: string | Buffer
  readonly isPlainFile: boolean
}

function sortedByName(entries: readonly Dirent<Buffer>[], folder: string | Buffer, location: string): Entry[] {
  return entries
    .map((entry): Entry => {
      const utf8 = entry.name.toString('utf8')
      const isPlainFile = entry.isFile()
      if (typeof folder === 'string' && Buffer.from(utf8).equals(entry.name))
        return {
          name: utf8,
          location: `${withoutEnd(location)}${sep}${utf8}`,
          handle: `${withoutEnd(folder)}${sep}${utf8}`,
          isPlainFile,
        }
      // Not UTF-8: an old name, readable as Latin-1. The mark tells it from a file with the same name in UTF-8.
      const name = entry.name.toString('latin1').replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
      const handle = Buffer.concat([Buffer.from(folder), Buffer.from(sep), entry.name])
      return { name, location: `${withoutEnd(location)}${sep}${name}?latin1`, handle, isPlainFile }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function withoutEnd(folder: string): string {
  return folder.endsWith(sep) ? folder.slice(0, -1) : folder
}

/** Hidden files, the lock files of Word, and files that file managers create. */
function looksLikeNoDocument(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name)
}

async function lookAt(handle: string | Buffer): Promise<Stats | { failure: Failure }> {
  try {
    return await stat(handle)
  } catch (error) {
    return { failure: cannotRead('file', error) }
  }
}

/** Refuses pipes and devices: reading one might never end. */
function otherThan(found: Stats): Failure | null {
  if (found.isFile()) return null
  return {
    outcome: 'unsupported',
    stage: 'find',
    reason: 'It is no file but a pipe, a socket or a device.',
    advice: 'Leave it out.',
  }
}

export function cannotRead(what: 'file' | 'folder', error: unknown): Failure {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const [reason, advice] = REASONS[code] ?? [
    `The ${what} cannot be read (${code}).`,
    'Check that it opens in other programs, then try again.',
  ]
  return { outcome: 'unreadable', stage: 'find', reason, advice }
}

const NOT_THERE = 'There is no file or folder of this name.'

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: [NOT_THERE, 'Check the spelling.'],
  ENOTDIR: [NOT_THERE, 'Check the spelling.'],
  EACCES: ['No permission to read it.', 'Ask its owner for permission, then try again.'],
  EPERM: ['No permission to read it.', 'Ask its owner for permission, then try again.'],
  ELOOP: ['It is a link that leads in a circle.', 'Put the file itself there.'],
  ENAMETOOLONG: ['Its name is too long for this system.', 'Give it a shorter name.'],
}
