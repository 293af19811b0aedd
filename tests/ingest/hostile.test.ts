// A folder with every kind of bad file among good ones: all good ones are imported, each bad one is named with its
// outcome, and nothing is written beside them.

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/ingest/find.js'
import { readVersions } from '../../src/ingest/versions.js'
import { type IngestResult, ingest } from '../../src/ingest.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { LIMITS } from '../../src/workers/limits.js'
import { openPool } from '../../src/workers/pool.js'
import { scratchFolder } from '../scratch.js'

const folder = join(scratchFolder(), 'minutes')
const MISBEHAVING = pathToFileURL(join(import.meta.dirname, '../workers/misbehaving-worker.mjs'))
const MEETING = 'fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat'
const [PDF, DOCX, TXT] = ['pdf', 'docx', 'txt'].map(ending => readFileSync(`${MEETING}.${ending}`)) as [
  Buffer,
  Buffer,
  Buffer,
]
const fixture = (path: string) => readFileSync(join('fixtures/extract', path))

/** What may become of each bad file. */
const bad = new Map<string, readonly string[]>()
const good: string[] = []

function write(name: string, content: Uint8Array | string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

/** A bad file with a good one before and behind it in the order of names. */
function amongGood(name: string, content: Uint8Array | string, ...outcomes: string[]): void {
  write(name, content)
  bad.set(name, outcomes)
  for (const neighbour of [`${name} a.txt`, `${name} b.txt`]) {
    write(neighbour, `${TXT}\n${neighbour}\n`)
    good.push(neighbour)
  }
}

const NOISE = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 251)
const BLANKS = new Uint8Array(200 * 1024 * 1024).fill(0x20)

const results = new Map<string, IngestResult>()
let archive: Archive

beforeAll(async () => {
  for (let tenth = 0; tenth < 10; tenth++) {
    const cut = (whole: Buffer) => whole.subarray(0, Math.floor((whole.length * tenth) / 10))
    const outcomes = tenth === 0 ? ['empty'] : ['damaged', 'partial']
    amongGood(`cut/${tenth}.pdf`, cut(PDF), ...outcomes)
    amongGood(`cut/${tenth}.docx`, cut(DOCX), ...outcomes)
  }
  for (const ending of ['pdf', 'docx', 'doc', 'rtf', 'odt', 'html', 'txt'])
    amongGood(`random/noise.${ending}`, NOISE, 'damaged', 'unsupported')
  for (const path of ['docx/password.docx', 'doc/password.doc', 'odt/password.odt', 'pdf/password.pdf'])
    amongGood(`password/${path.split('/')[1]}`, fixture(path), 'encrypted')
  amongGood('picture/only.docx', fixture('docx/picture-only.docx'), 'no-text', 'empty')
  amongGood('picture/scan.pdf', fixture('pdf/scan.pdf'), 'no-text')
  amongGood('picture/blank.pdf', fixture('pdf/blank.pdf'), 'empty', 'no-text')
  amongGood('picture/photo.jpg', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'), 'unsupported')
  amongGood('empty.txt', '', 'empty')
  amongGood('large.txt', Buffer.alloc(3 * 1024 * 1024, 'Referat. '), 'too-large')
  amongGood(
    'bomb.docx',
    zipSync({ 'word/document.xml': BLANKS, '[Content_Types].xml': NOISE }),
    'too-large',
    'damaged',
    'out-of-memory',
  )
  amongGood('bomb.zip', zipSync({ 'blanks.txt': BLANKS, 'good.txt': new Uint8Array(TXT) }))
  bad.delete('bomb.zip')
  bad.set('bomb.zip/blanks.txt', ['too-large'])
  good.push('bomb.zip/good.txt')
  amongGood('hang.txt', 'HANG busy', 'timeout')
  amongGood('wait.txt', 'HANG waiting', 'timeout')
  amongGood('eat.txt', 'EAT bytes', 'out-of-memory')
  amongGood('crash.txt', 'CRASH of the process', 'crashed')
  // Wrong names: read all the same.
  for (const [name, content] of [
    ['wrong/word.pdf', DOCX],
    ['wrong/pdf.docx', PDF],
    ['wrong/text.doc', Buffer.concat([TXT, Buffer.from('\n.\n')])],
  ] as const) {
    write(name, content)
    good.push(name)
  }
  amongGood('vanishing.txt', `${TXT}\nvanishing\n`, 'unreadable')
  if (process.platform !== 'win32') {
    symlinkSync('nowhere', join(folder, 'dangling.txt'))
    bad.set('dangling.txt', ['unreadable'])
    symlinkSync('.', join(folder, 'loop'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    bad.set('pipe.txt', ['unsupported'])
  }
  // The one who may do everything may read everything.
  if (process.getuid && process.getuid() !== 0) {
    amongGood('locked.txt', 'Referat', 'unreadable')
    chmodSync(join(folder, 'locked.txt'), 0)
  }

  const before = listing()
  const files = await listFiles([folder], { wanted: () => true, never: new Set() })
  rmSync(join(folder, 'vanishing.txt'))
  const versions = await readVersions()
  archive = await createArchive(`${folder}.db`)
  const pool = openPool({
    jobs: 2,
    module: MISBEHAVING,
    setup: { versions, ocr: false },
    limits: { ...LIMITS, silentSeconds: 10, memory: 512 },
  })
  const order: string[] = []
  const options = { jobs: 2, force: false, retryFailed: false, versions, mostBytes: 2 * 1024 * 1024 }
  await ingest(
    files,
    archive,
    pool,
    { ...options, stopped: new AbortController().signal },
    {
      result(result) {
        results.set(result.path, result)
        order.push(result.path)
      },
      more() {},
    },
  )
  await pool.close()
  expect(order).toHaveLength(results.size)
  expect(listing()).toEqual(before.filter(name => name !== 'vanishing.txt'))
}, 600_000)
afterAll(() => archive?.close())

function listing(): string[] {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter(name => !name.startsWith('loop'))
    .sort()
}

it('every good file is imported', async () => {
  expect(
    good.filter(path => results.get(path)?.outcome !== 'ok').map(path => `${path} ${results.get(path)?.outcome}`),
  ).toEqual([])
  const there = new Set((await archive.db.selectFrom('document').select('path').execute()).map(row => row.path))
  expect(good.filter(path => !there.has(path))).toEqual([])
})

describe('each bad file is named with its outcome', () => {
  it('and no file is without one', () => {
    expect([...results.keys()].sort()).toEqual([...good, ...bad.keys()].sort())
  })

  it('that fits', () => {
    const others = [...bad].filter(([path, outcomes]) => !outcomes.includes(results.get(path)?.outcome ?? ''))
    expect(
      others.map(([path]) => `${path} ${results.get(path)?.outcome} ${results.get(path)?.failure?.reason}`),
    ).toEqual([])
  })

  it('with the reason and what to do', () => {
    for (const { failure } of results.values()) {
      if (!failure) continue
      expect(failure.reason).toMatch(/\.$/)
      expect(failure.advice).toMatch(/\.$/)
    }
  })
})

it('the archive is sound', async () => {
  const problems: string[] = []
  for await (const problem of checkArchive(archive.db)) problems.push(problem)
  expect(problems).toEqual([])
})
