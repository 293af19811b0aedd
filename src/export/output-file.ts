// Writes an export under temporary names, renamed when all is complete: --out holds the old export or the new one.

import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../model/problem.js'
import type { Piece } from './exporter.js'

/** Writes a single file. Throws Problem if it cannot be written; then nothing has changed. */
export async function writeFile(path: string, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
  if ((await kindOf(path)) === 'folder') throw new Problem(`${path} is a folder.`, 'Give a file name with --out.')
  // Without pieces the result is an empty file.
  const atLeast = async function* (): AsyncIterable<Piece> {
    yield { file: null, text: '' }
    yield* pieces
  }
  await new Files(path, () => path).write(atLeast())
}

/** Writes files into a folder, which is created if needed. Files with other names in it stay. */
export async function writeFolder(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  if ((await kindOf(path)) === 'file')
    throw new Problem(`${path} is a file.`, 'This format makes several files: give a folder with --out.')
  await mkdir(path, { recursive: true }).catch(error => {
    throw explain(path, error)
  })
  await new Files(path, name => join(path, name ?? 'export')).write(pieces)
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null)
  return found && (found.isDirectory() ? 'folder' : 'file')
}

/** Characters that are buffered before they are written. */
const BUFFER = 1 << 16

interface OpenFile {
  readonly handle: FileHandle
  buffer: string
}

class Files {
  /** Finished or not, by the path they will get. */
  private readonly temporary = new Map<string, string>()
  private readonly opened = new Map<string, OpenFile>()

  constructor(
    private readonly path: string,
    private readonly placeOf: (name: string | null) => string,
  ) {}

  async write(pieces: AsyncIterable<Piece>): Promise<void> {
    try {
      for await (const { file, text, last } of pieces) {
        const place = this.placeOf(file)
        const one = this.opened.get(place) ?? (await this.open(place))
        one.buffer += text
        if (last || one.buffer.length >= BUFFER) await flush(one)
        if (last) await this.close(place, one)
      }
      for (const [place, one] of this.opened) {
        await flush(one)
        await this.close(place, one)
      }
      for (const [place, temporary] of this.temporary) await rename(temporary, place)
    } catch (error) {
      await this.undo()
      throw explain(this.path, error)
    }
  }

  private async open(place: string): Promise<OpenFile> {
    const temporary = `${place}.${process.pid}.part`
    const one = { handle: await open(temporary, 'w'), buffer: '' }
    this.temporary.set(place, temporary)
    this.opened.set(place, one)
    return one
  }

  private async close(place: string, { handle }: OpenFile): Promise<void> {
    await handle.close()
    this.opened.delete(place)
  }

  private async undo(): Promise<void> {
    for (const { handle } of this.opened.values()) await handle.close().catch(() => {})
    for (const temporary of this.temporary.values()) await rm(temporary, { force: true })
  }
}

async function flush(one: OpenFile): Promise<void> {
  await one.handle.appendFile(one.buffer)
  one.buffer = ''
}

/** Turns errors of the place into a Problem; other errors are rethrown. */
function explain(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC')
    return new Problem(`The disk is full: ${path} could not be written.`, 'Make room, then try again.', 1)
  if (code === 'ENOENT')
    return new Problem(
      `The folder ${dirname(path)} does not exist.`,
      'Make it first, or choose another place with --out.',
    )
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
    return new Problem(`${path} cannot be written (${code}).`, 'Choose another place with --out.')
  return error
}
