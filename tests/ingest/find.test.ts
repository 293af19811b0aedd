// Which files are found, under which path, in which order; what is passed over; what cannot be looked at.

import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, renameSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFileBytes } from '../../src/ingest/file-bytes.js'
import { listFiles } from '../../src/ingest/find.js'
import { wantedBy } from '../../src/ingest/pattern.js'
import { scratchFolder } from '../scratch.js'

const scratch = scratchFolder()
let number = 0

/** A folder with these files in it. */
function folderOf(...names: (string | Buffer)[]): string {
  const folder = join(scratch, `${number++}`)
  mkdirSync(folder)
  for (const name of names) {
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name as string)])
    mkdirSync(path.subarray(0, path.lastIndexOf('/')), { recursive: true })
    writeFileSync(path, `Referat ${name}`)
  }
  return folder
}

const everything = { wanted: () => true, never: new Set<string>() }
const find = async (...paths: string[]) =>
  (await listFiles(paths, everything)).map(({ path, failure, missing }) =>
    missing ? `missing ${path}` : failure ? `${path}: ${failure.reason}` : path,
  )

describe('found', () => {
  it('all files below a folder, sorted, relative to it', async () => {
    const folder = folderOf('b.txt', 'a/z.pdf', 'a/b/c/d.docx', 'a.txt', 'Å.txt')
    expect(await find(folder)).toEqual(['a/b/c/d.docx', 'a/z.pdf', 'a.txt', 'b.txt', 'Å.txt'])
    expect(await find(`${folder}/`)).toEqual(await find(folder))
    expect(await find(`${folder}/a/../a`)).toEqual(['b/c/d.docx', 'z.pdf'])
  })

  it('a file by its name, also a hidden one that is named', async () => {
    const folder = folderOf('a/b.txt', '.hidden.txt')
    expect(await find(join(folder, 'a/b.txt'), join(folder, '.hidden.txt'))).toEqual(['b.txt', '.hidden.txt'])
  })

  it('each once, however often it is named', async () => {
    const folder = folderOf('a/b.txt', 'c.txt')
    expect(await find(folder, folder, join(folder, 'a'), join(folder, 'c.txt'))).toEqual(['a/b.txt', 'c.txt'])
  })

  it('names in NFD are NFC in the path', async () => {
    const [found] = await listFiles([folderOf('Aarsmøde å.txt'.normalize('NFD'))], everything)
    expect(found!.path).toBe('Aarsmøde å.txt'.normalize('NFC'))
    expect(await readFileBytes(found!, 1e6)).toMatchObject({ sha256: expect.any(String) })
  })

  it('names from before UTF-8 are read as they were meant and opened all the same', async () => {
    const folder = folderOf(Buffer.from('m\u00f8de/r\u00e5d.txt', 'latin1'), 'møde/råd.txt')
    const files = await listFiles([folder], everything)
    expect(files.map(file => file.path)).toEqual(['møde/råd.txt', 'møde/råd.txt'])
    expect(new Set(files.map(file => file.location)).size).toBe(2)
    for (const file of files) expect(await readFileBytes(file, 1e6)).toMatchObject({ bytes: expect.anything() })
  })
})

describe('passed over', () => {
  it('hidden files and folders, locks of Word, and what file managers keep', async () => {
    expect(
      await find(folderOf('.DS_Store', '.git/config', '~$referat.docx', 'Thumbs.db', 'sub/desktop.ini', 'referat.txt')),
    ).toEqual(['referat.txt'])
  })

  it('the archive itself', async () => {
    const folder = folderOf('x.db', 'x.txt')
    const files = await listFiles([folder], { ...everything, never: new Set([join(folder, 'x.db')]) })
    expect(files.map(file => file.path)).toEqual(['x.txt'])
  })

  it('what a folder’s own list leaves out, from there down', async () => {
    const folder = folderOf('a.txt', 'a.json', 'sub/a.json', 'sub/deep/a.json', 'sub/deep/b.txt', 'sub/udkast/c.txt')
    writeFileSync(join(folder, 'sub/.referatignore'), '# no minutes\r\n*.json\r\n\r\n')
    writeFileSync(join(folder, '.referatignore'), 'sub/udkast\n')
    const leftOut: string[] = []
    const files = await listFiles([folder], { ...everything, onLeftOut: path => leftOut.push(path) })
    expect(files.map(file => file.path)).toEqual(['a.json', 'a.txt', 'sub/deep/b.txt'])
    expect(leftOut).toEqual(['sub/a.json', 'sub/deep/a.json', 'sub/udkast'])
    // A file that is named is wanted.
    expect(await find(join(folder, 'sub/a.json'))).toEqual(['a.json'])
  })

  it('links that lead in a circle', async () => {
    const folder = folderOf('a/b.txt')
    symlinkSync(folder, join(folder, 'a/up'))
    symlinkSync(join(folder, 'a'), join(folder, 'same'))
    expect(await find(folder)).toEqual(['a/b.txt'])
  })
})

describe('told', () => {
  it('a path that is not there', async () => {
    expect(await find(join(scratch, 'nope.txt'))).toEqual([`missing ${join(scratch, 'nope.txt')}`])
  })

  it('a link to nothing and a link to itself', async () => {
    const folder = folderOf()
    symlinkSync(join(folder, 'gone'), join(folder, 'a.txt'))
    symlinkSync(join(folder, 'b.txt'), join(folder, 'b.txt'))
    expect(await find(folder)).toEqual([
      'a.txt: There is no file or folder of this name.',
      'b.txt: It is a link that leads in a circle.',
    ])
  })

  it('a pipe, which would keep us waiting for ever', async () => {
    const folder = folderOf()
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')])
    expect(await find(folder)).toEqual(['pipe.pdf: It is no file but a pipe, a socket or a device.'])
    expect(await find(join(folder, 'pipe.pdf'))).toHaveLength(1)
  })
})

describe('a file that changes while it is read', () => {
  const found = async (folder: string) => (await listFiles([folder], everything))[0]!
  it.each<[string, (path: string) => void]>([
    ['grows', path => appendFileSync(path, 'og mere')],
    ['shrinks', path => truncateSync(path, 3)],
    [
      'is written over',
      path => {
        writeFileSync(path, 'Referat b.txt')
        utimesSync(path, new Date(), new Date('2020-01-01'))
      },
    ],
  ])('and %s is not taken for whole', async (_, change) => {
    const folder = folderOf('a.txt')
    // Between the first look at it and the reading.
    const result = await readFileBytes(await found(folder), 1e6, async () => change(join(folder, 'a.txt')))
    expect(result).toMatchObject({
      failure: { outcome: 'unreadable', reason: expect.stringContaining('being changed while it was read') },
    })
  })

  it('and is replaced by another is the one it was when it was opened', async () => {
    const folder = folderOf('a.txt')
    const result = await readFileBytes(await found(folder), 1e6, async () => {
      writeFileSync(join(folder, 'new'), 'Noget helt andet')
      renameSync(join(folder, 'new'), join(folder, 'a.txt'))
    })
    expect('bytes' in result && new TextDecoder().decode(result.bytes)).toBe('Referat a.txt')
  })
})

describe('patterns', () => {
  it.each([
    ['*.pdf', 'a/b/Referat.PDF', true],
    ['*.pdf', 'referat.pdf.txt', false],
    ['*', '.x', true],
    ['2023/*', '2023/a.txt', true],
    ['2023/*', '2023/a/b.txt', false],
    ['2023/**', '2023/a/b.txt', true],
    ['**/udvalg/*.docx', 'udvalg/x.docx', true],
    ['**/udvalg/*.docx', 'a/b/udvalg/x.docx', true],
    ['**/udvalg/*.docx', 'a/udvalget/x.docx', false],
    ['referat-?.txt', 'referat-1.txt', true],
    ['referat-?.txt', 'referat-10.txt', false],
    ['a+b(1).txt', 'a+b(1).txt', true],
    ['a+b(1).txt', 'aab1.txt', false],
    ['møde*'.normalize('NFD'), 'MØDE 1.pdf', true],
    ['./a/*.txt', 'a/b.txt', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(wantedBy([pattern], [])(path)).toBe(expected)
    expect(wantedBy([], [pattern])(path)).toBe(!expected)
  })

  it('what is excluded is out even where it is included', () => {
    const wanted = wantedBy(['*.pdf', '*.txt'], ['*udkast*'])
    expect(['a.pdf', 'a.txt', 'a.docx', 'udkast.pdf'].map(wanted)).toEqual([true, true, false, false])
  })
})
