// The options of ingest, with the real program: which files it takes, and what it says it would do.

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { scratchFolder } from '../scratch.js'
import { referat, shell } from './program.js'

const scratch = scratchFolder()
const TXT = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.txt', 'utf8')
const SCAN = readFileSync('fixtures/extract/pdf/scan.pdf')

let number = 0
let folder: string
let db: string
beforeEach(() => {
  folder = join(scratch, `${number++}`)
  db = `${folder}.db`
  mkdirSync(folder)
  for (const [name, day] of [
    ['a.txt', '2023-05-31'],
    ['b.txt', '2024-01-01'],
    ['c.txt', '2024-06-01'],
  ] as const)
    write(name, `${TXT}\n${name}\n`, day)
})

function write(name: string, content: string | Uint8Array, day = '2024-01-01'): void {
  writeFileSync(join(folder, name), content)
  const time = new Date(`${day}T12:00:00`)
  utimesSync(join(folder, name), time, time)
}

const ingest = (...args: string[]) => referat(['ingest', ...args, '--db', db])
const paths = () =>
  referat(['export', '--format', 'jsonl', '--db', db])
    .stdout.split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line).source.path)
    .sort()

describe('--since', () => {
  it('takes files last changed on the day or later', () => {
    expect(ingest(folder, '--since', '2024-01-01').status).toBe(0)
    expect(paths()).toEqual(['b.txt', 'c.txt'])
  })

  it.each(['1.1.2024', '2023-02-29', 'yesterday'])('%s is no day', day => {
    expect(ingest(folder, '--since', day)).toEqual({
      status: 2,
      stdout: '',
      stderr: `--since cannot be "${day}". It is a day, for example --since 2024-01-31.\n`,
    })
  })
})

describe('--dry-run', () => {
  it('says what would be read and writes nothing', () => {
    write('d.txt', '')
    const first = ingest(folder, '--dry-run')
    expect(first).toEqual({
      status: 0,
      stdout: 'new\ta.txt\nnew\tb.txt\nnew\tc.txt\nnew\td.txt\n',
      stderr: '4 files: 4 new. Nothing was written.\n',
    })
    expect(existsSync(db)).toBe(false)
  })

  it('tells what has changed, what failed before and what would be tried again', () => {
    write('d.txt', '')
    ingest(folder)
    write('b.txt', `${TXT}\nand more\n`)
    write('e.txt', `${TXT}\ne\n`)
    const before = readFileSync(db)
    const run = ingest(folder, '--dry-run')
    expect(run.stdout).toMatch(/^changed\tb\.txt\nfailed\td\.txt\tempty: The file is empty\.\nnew\te\.txt\n$/)
    expect(run.stderr).toBe(
      '5 files: 1 new, 1 changed, 2 unchanged, 1 not readable, or failed before. Nothing was written.\n',
    )
    expect(ingest(folder, '--dry-run', '--retry-failed').stdout).toContain('again\td.txt\n')
    expect(readFileSync(db).equals(before)).toBe(true)
  })
})

describe('paths on stdin', () => {
  it('come one a line', () => {
    const run = shell(`printf '%s\\n' "${folder}/a.txt" "${folder}/c.txt" | referat ingest - --db "${db}"`)
    expect(run.status).toBe(0)
    expect(paths()).toEqual(['a.txt', 'c.txt'])
  })

  it('come with a NUL between', () => {
    expect(shell(`find "${folder}" -name "[ab].txt" -print0 | referat ingest - --db "${db}"`).status).toBe(0)
    expect(paths()).toEqual(['a.txt', 'b.txt'])
  })

  it('that are none are said to be', () => {
    expect(shell(`referat ingest - --db "${db}" < /dev/null`)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There are no paths on stdin. Give one path a line.\n',
    })
  })
})

describe('--retry-failed', () => {
  it('tries again what failed, and only that where no path is given', () => {
    write('scan.pdf', SCAN)
    expect(ingest(folder, '--no-ocr').stderr).toContain('no-text')
    expect(ingest(folder, '--no-ocr').stderr).toContain('(1 as before, not tried again)')
    write('new.txt', `${TXT}\nnew\n`)
    const again = ingest('--retry-failed', '--no-ocr')
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('1 file in')
    expect(again.stderr).not.toContain('as before')
    expect(paths()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('looks into a folder that could not be opened, as the import would have, and forgets that it failed', () => {
    // A link that leads to itself cannot be opened by anybody, as a folder without permission cannot.
    const closed = join(folder, 'sub', 'closed')
    mkdirSync(join(folder, 'sub'))
    symlinkSync(closed, closed)
    write('.referatignore', 'sub/closed/kladde-*\n')
    expect(ingest(folder).stderr).toContain('sub/closed')
    rmSync(closed)
    mkdirSync(join(closed, 'deep'), { recursive: true })
    write('sub/closed/d.txt', `${TXT}\nd\n`)
    write('sub/closed/deep/e.txt', `${TXT}\ne\n`)
    write('sub/closed/kladde-f.txt', `${TXT}\nf\n`)
    const again = ingest('--retry-failed')
    expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('2 files in') })
    expect(paths()).toEqual(['a.txt', 'b.txt', 'c.txt', 'sub/closed/d.txt', 'sub/closed/deep/e.txt'])
    expect(referat(['status', '--failed', '--db', db]).stdout).toBe('No file failed.\n')
    expect(ingest(folder).stderr).toContain('unchanged')
  })

  it('has nothing to do where nothing failed', () => {
    ingest(folder)
    expect(ingest('--retry-failed')).toMatchObject({ status: 0, stderr: expect.stringContaining('0 files') })
  })
})

it('a file that takes too long is its outcome, and the others are imported', () => {
  write('long.txt', `${TXT}\n`.repeat(2000))
  const { status, stderr } = ingest(folder, '--timeout', '1', '--jobs', '1')
  expect(status).toBe(1)
  expect(stderr).toMatch(/timeout: It was not done after 1 seconds and was stopped\./)
  expect(stderr).toContain('    long.txt')
})

it.each([
  ['--jobs', '0'],
  ['--timeout', '0'],
  ['--memory', '10'],
  ['--max-size', 'big'],
])('%s %s is refused', (option, value) => {
  expect(ingest(folder, option, value)).toMatchObject({ status: 2, stdout: '' })
})
