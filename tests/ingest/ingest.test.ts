// The pipeline on real files: what is read again and what is not, what a bad file does to the others.

import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/ingest/find.js'
import { readVersions } from '../../src/ingest/versions.js'
import { ingest } from '../../src/ingest.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { listDocumentKeys } from '../../src/store/list.js'
import { loadDocuments } from '../../src/store/load.js'
import type { Versions } from '../../src/store/save/parcel.js'
import { openReader, type Reader } from '../../src/workers/reader.js'
import { scratchFolder } from '../scratch.js'

const scratch = scratchFolder()
const MINUTES = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.txt', 'utf8')
/** Long enough ago for times to prove something. */
const OLD = new Date('2024-01-01T12:00:00Z')

let number = 0
let folder: string
let archive: Archive
let reader: Reader
let versions: Versions
/** Files that were really read, by path. */
let reads: string[]

beforeAll(async () => {
  versions = await readVersions()
})
beforeEach(async () => {
  folder = join(scratch, `${number++}`)
  mkdirSync(folder)
  archive = await createArchive(`${folder}.db`)
  const real = await openReader({ versions, ocr: false })
  reads = []
  reader = {
    read: input => {
      reads.push(input.path)
      return real.read(input)
    },
    openZip: real.openZip,
    close: real.close,
  }
})
afterEach(() => archive.close())

const at = (name: string) => join(folder, name)
function write(name: string, content: string | Uint8Array = `${MINUTES}\n${name}\n`, when = OLD): void {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), content)
  utimesSync(at(name), when, when)
}

/** Imports the folder; what became of each file, and which were read. */
async function run(
  options: {
    force?: boolean
    retryFailed?: boolean
    jobs?: number
    stopped?: AbortSignal
    path?: string
    versions?: Versions
    mostBytes?: number
  } = {},
) {
  reads = []
  const results: string[] = []
  const files = await listFiles([options.path ?? folder], { wanted: () => true, never: new Set() })
  const { force = false, retryFailed = false, jobs = 2, stopped = new AbortController().signal } = options
  let expected = files.length
  await ingest(
    files,
    archive,
    reader,
    { force, retryFailed, jobs, stopped, versions: options.versions ?? versions, mostBytes: options.mostBytes ?? 1e8 },
    {
      result: ({ path, outcome, before }) => results.push(`${path} ${outcome}${before ? ' before' : ''}`),
      more: count => {
        expected += count
      },
    },
  )
  if (!stopped.aborted) expect(results).toHaveLength(expected)
  return { results, reads: reads.sort() }
}

const documents = async () => loadDocuments(archive.db, await listDocumentKeys(archive.db))
const paths = async () => (await documents()).map(document => document.source.path)

describe('a second run', () => {
  it('reads nothing and changes nothing', async () => {
    write('a.txt')
    write('sub/b.txt')
    expect(await run()).toEqual({ results: ['a.txt ok', 'sub/b.txt ok'], reads: ['a.txt', 'sub/b.txt'] })
    const before = await documents()
    expect(await run()).toEqual({ results: ['a.txt unchanged', 'sub/b.txt unchanged'], reads: [] })
    expect(await documents()).toEqual(before)
  })

  it('reads all again with force, to the same archive', async () => {
    write('a.txt')
    await run()
    const before = await documents()
    expect(await run({ force: true })).toEqual({ results: ['a.txt ok'], reads: ['a.txt'] })
    expect(await documents()).toEqual(before)
  })

  it('reads what has changed', async () => {
    write('a.txt')
    await run()
    write('a.txt', `${MINUTES}\nEn linje mere.\n`)
    expect((await run()).results).toEqual(['a.txt ok'])
    expect((await documents()).map(document => document.text.includes('En linje mere.'))).toEqual([true])
  })

  it('notices a change that left size and time of change as they were', async () => {
    write('a.txt', `${MINUTES}\nA\n`)
    await run()
    const { size, mtimeMs } = statSync(at('a.txt'))
    write('a.txt', `${MINUTES}\nB\n`)
    expect(statSync(at('a.txt'))).toMatchObject({ size, mtimeMs })
    expect((await run()).results).toEqual(['a.txt ok'])
  })

  it('does not read a file that was only touched or moved', async () => {
    write('a.txt')
    await run()
    utimesSync(at('a.txt'), new Date(), new Date())
    expect(await run()).toEqual({ results: ['a.txt unchanged'], reads: [] })
    renameSync(at('a.txt'), at('b.txt'))
    expect(await run()).toEqual({ results: ['b.txt unchanged'], reads: [] })
    expect(await documents()).toHaveLength(1)
  })

  it('knows a moved file by where it lies now, and a copy that stays by both places', async () => {
    write('a/old.txt', MINUTES)
    write('b/stays.txt', `${MINUTES}\nand\n`)
    await run()
    mkdirSync(at('z'))
    renameSync(at('a/old.txt'), at('z/new.txt'))
    write('z/copy.txt', `${MINUTES}\nand\n`)
    expect((await run()).reads).toEqual([])
    expect(await paths()).toEqual(['b/stays.txt', 'z/new.txt'])
    const files = await archive.db.selectFrom('file').select('path').orderBy('path').execute()
    expect(files.map(file => file.path)).toEqual(['b/stays.txt', 'z/copy.txt', 'z/new.txt'])
  })

  it('goes on where the first was stopped', async () => {
    for (let i = 0; i < 9; i++) write(`${i}.txt`)
    const controller = new AbortController()
    const real = reader.read
    reader = {
      ...reader,
      read: input => {
        if (reads.length === 2) controller.abort()
        return real(input)
      },
    }
    const first = await run({ stopped: controller.signal, jobs: 1 })
    expect(first.results.length).toBeGreaterThan(0)
    expect(first.results.length).toBeLessThan(9)
    const second = await run()
    expect(second.results).toHaveLength(9)
    expect(second.reads).toHaveLength(9 - first.results.length)
    expect(await documents()).toHaveLength(9)
  })
})

describe('copies', () => {
  it('are one document with the first of the paths', async () => {
    write('b.txt', MINUTES)
    write('a/copy.txt', MINUTES)
    write('c.txt', MINUTES)
    const { results } = await run({ jobs: 4 })
    expect(results.map(one => one.split(' ')[1]).sort()).toEqual(['ok', 'unchanged', 'unchanged'])
    expect(await paths()).toEqual(['a/copy.txt'])
    rmSync(at('b.txt'))
    expect((await run()).reads).toEqual([])
  })

  it('have the same id on every machine', async () => {
    write('x.txt', 'Referat\n')
    await run()
    expect((await documents())[0]!.id).toBe('6f998a872870a157')
  })
})

describe('bad files', () => {
  const PDF = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.pdf')
  beforeEach(() => {
    write('0 empty.pdf', '')
    write('1 good.txt')
    write(
      '2 random.docx',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251),
    )
    write('3 cut.pdf', PDF.subarray(0, 2000))
    write('4 table.xlsx', Buffer.from('PK\u0003\u0004 no zip at all'))
    write('5 good.txt')
    write('6 picture.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]))
  })

  it('are named with what, why and what to do, and stop no other', async () => {
    const { results } = await run()
    expect(results).toHaveLength(7)
    expect(await paths()).toEqual(['1 good.txt', '5 good.txt'])
    const rows = await archive.db.selectFrom('file').selectAll().where('document', 'is', null).orderBy('path').execute()
    expect(rows.map(row => row.path)).toEqual([
      '0 empty.pdf',
      '2 random.docx',
      '3 cut.pdf',
      '4 table.xlsx',
      '6 picture.jpg',
    ])
    for (const { outcome, stage, reason, advice } of rows) {
      expect(['empty', 'damaged', 'unsupported']).toContain(outcome)
      expect(stage).toBe('extract')
      expect(reason).toMatch(/\.$/)
      expect(advice).toMatch(/\.$/)
    }
    expect(rows.find(row => row.path === '0 empty.pdf')!.outcome).toBe('empty')
  })

  it('are not tried again until they, or the reader, have changed', async () => {
    await run()
    const again = await run()
    expect(again.results.filter(one => one.endsWith(' before'))).toHaveLength(5)
    expect(again.reads).toEqual([])
    expect((await run({ versions: { ...versions, extractor: 'next' } })).reads).toHaveLength(5)
    write('0 empty.pdf', PDF)
    expect((await run()).results[0]).toBe('0 empty.pdf ok')
  })

  it('keep what was read of them when they were good', async () => {
    const before = await run({ path: at('1 good.txt') })
    expect(before.results).toEqual(['1 good.txt ok'])
    write('1 good.txt', '')
    expect((await run({ path: at('1 good.txt') })).results).toEqual(['1 good.txt empty'])
    expect(await paths()).toEqual(['1 good.txt'])
  })

  it('are tried again when that is asked for', async () => {
    const { reads: first } = await run()
    expect((await run({ retryFailed: true })).reads).toEqual(first.filter(path => !path.includes('good')))
  })

  it('that are too large are not even read', async () => {
    write('7 large.txt', MINUTES.repeat(50))
    const { results, reads: read } = await run({ mostBytes: MINUTES.length * 10 })
    expect(results).toContain('7 large.txt too-large')
    expect(read).not.toContain('7 large.txt')
    expect((await run()).results).toContain('7 large.txt ok')
  })

  it('a reader that has a bug is that file’s outcome', async () => {
    const real = reader.read
    reader = {
      ...reader,
      read: input =>
        input.path.startsWith('5') ? real({ ...input, sha256: 'f'.repeat(64), bytes: null as never }) : real(input),
    }
    const { results } = await run()
    expect(results).toContain('5 good.txt crashed')
    expect(await paths()).toEqual(['1 good.txt'])
  })
})

it('the order of the results is that of the files, however many are read at once', async () => {
  for (let i = 0; i < 12; i++)
    write(`${String.fromCharCode(97 + i)}.txt`, i % 3 === 0 ? MINUTES.repeat(5) + i : `Kort referat ${i}\n`)
  copyFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.pdf', at('aa.pdf'))
  const { results } = await run({ jobs: 4 })
  expect(results).toEqual([...results].sort())
})

it('an archive is the same whatever the number of jobs', async () => {
  for (let i = 0; i < 8; i++) write(`${i}.txt`)
  await run({ jobs: 1 })
  const one = await documents()
  await archive.close()
  rmSync(`${folder}.db`)
  archive = await createArchive(`${folder}.db`)
  await run({ jobs: 8 })
  expect(await documents()).toEqual(one)
})

describe('an archive of files', () => {
  const BAD = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)
  const entry = (text: string) => new TextEncoder().encode(text)
  const zip = (entries: Record<string, Uint8Array>) => zipSync(entries)
  const ENTRIES = {
    'a.txt': entry(`${MINUTES}\na\n`),
    'år 2024/b.txt': entry(`${MINUTES}\nb\n`),
    'bad.docx': BAD,
    'inner.zip': zip({ 'c.txt': entry(`${MINUTES}\nc\n`) }),
  }
  const FIRST = ['m.zip/a.txt ok', 'm.zip/år 2024/b.txt ok', 'm.zip/bad.docx unsupported', 'm.zip/inner.zip/c.txt ok']
  const AGAIN = [
    'm.zip/a.txt unchanged',
    'm.zip/år 2024/b.txt unchanged',
    'm.zip/bad.docx unsupported before',
    'm.zip/inner.zip/c.txt unchanged',
  ]

  it('are known by the new place where theirs is moved', async () => {
    write('m.zip', zip(ENTRIES))
    await run()
    renameSync(at('m.zip'), at('n.zip'))
    await run()
    expect((await paths()).sort()).toEqual(['n.zip/a.txt', 'n.zip/inner.zip/c.txt', 'n.zip/år 2024/b.txt'])
    const files = await archive.db.selectFrom('file').select('path').where('outcome', '=', 'ok').execute()
    expect(files.map(file => file.path).filter(path => !path.startsWith('n.zip'))).toEqual([])
  })

  it('is read as if it were a folder, in its place among the others', async () => {
    write('l.txt')
    write('m.zip', zip(ENTRIES))
    write('n.txt')
    expect((await run()).results).toEqual(['l.txt ok', ...FIRST, 'n.txt ok'])
    expect((await paths()).sort()).toEqual(
      ['l.txt', 'm.zip/a.txt', 'm.zip/inner.zip/c.txt', 'm.zip/år 2024/b.txt', 'n.txt'].sort(),
    )
    const again = await run()
    expect(again).toEqual({ results: ['l.txt unchanged', ...AGAIN, 'n.txt unchanged'], reads: [] })
  })

  it('that was touched is not read again; one that has changed gives what is new in it', async () => {
    write('m.zip', zip(ENTRIES))
    await run()
    utimesSync(at('m.zip'), new Date(), new Date())
    expect(await run()).toEqual({ results: AGAIN, reads: [] })
    write('m.zip', zip({ ...ENTRIES, 'd.txt': entry(`${MINUTES}\nd\n`) }))
    expect((await run()).reads).toEqual(['m.zip/d.txt'])
  })

  it('forgets failures that are no longer in it', async () => {
    write('m.zip', zip(ENTRIES))
    await run()
    write('m.zip', zip({ 'a.txt': ENTRIES['a.txt'] }))
    await run()
    const rows = await archive.db.selectFrom('file').select('path').where('reason', 'is not', null).execute()
    expect(rows).toEqual([])
  })

  it('cannot leave its place', async () => {
    write('m.zip', zip({ '../../x.txt': ENTRIES['a.txt'], '/etc/y.txt': ENTRIES['år 2024/b.txt'] }))
    expect((await run()).results).toEqual(['m.zip/x.txt ok', 'm.zip/etc/y.txt ok'])
  })

  it.each([
    ['cut off', zip(ENTRIES).subarray(0, 2000)],
    ['with nothing in it', zip({})],
  ])('%s is named', async (_, bytes) => {
    write('m.zip', bytes)
    write('n.txt')
    const { results } = await run()
    expect(results.length).toBeGreaterThan(1)
    expect(results.at(-1)).toBe('n.txt ok')
    expect(results.some(one => /^m\.zip.* (?:damaged|empty)$/.test(one))).toBe(true)
  })

  it('that was stopped half-way is gone on with', async () => {
    write('m.zip', zip(ENTRIES))
    const controller = new AbortController()
    const real = reader
    reader = {
      ...real,
      read: input => {
        controller.abort()
        return real.read(input)
      },
    }
    await run({ stopped: controller.signal, jobs: 1 })
    reader = real
    const { results } = await run()
    expect(results.map(one => one.split(' ')[0])).toHaveLength(4)
    expect(await documents()).toHaveLength(3)
  })
})
