// The commands on an archive of the fixtures: what they print where, and with which status.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../scratch.js'
import { referat, shell } from './program.js'

const folder = scratchFolder()
const db = join(folder, 'fixtures.db')
const on = (...args: string[]) => referat([...args, '--db', db])
const MEETING = 'fixtures/meetings/2024-06-11-klynge-syd'

beforeAll(() => {
  const { status, stdout, stderr } = on('ingest', MEETING, '--include', '*.pdf', '--include', '*.txt')
  expect(stderr).toMatch(/^\d+ files in .*: \d+ imported\.\nThe archive is .*\.\n$/)
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

describe('show', () => {
  const path = '2024-06-11-klynge-syd-referat.pdf'

  it('finds a document by path, by id, by the start of one, and by where it lies', () => {
    const { status, stdout, stderr } = on('show', path)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const id = /^Id +([0-9a-f]{16})$/m.exec(stdout)![1]!
    for (const typed of [id, id.slice(0, 8), id.toUpperCase(), `${MEETING}/${path}`, `./${path}`])
      expect(on('show', typed)).toEqual({ status, stdout, stderr })
  })

  it('names the other documents of the meeting', () => {
    expect(on('show', path).stdout).toMatch(/^Also +2024-06-11[\s\S]*\(.*udkast\)/m)
  })

  it('shows one item', () => {
    const { status, stdout } = on('show', path, '--item', '2')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^2\. /)
    expect(on('show', path).stdout).toContain(stdout)
  })

  it('gives the contract as JSON, Markdown for people, and no colour to a pipe', () => {
    const document = JSON.parse(on('show', path, '--format', 'json').stdout)
    expect(document.source.path).toBe(path)
    expect(on('show', path, '--format', 'md').stdout).toContain(`# ${document.title}`)
    expect(on('show', path).stdout).not.toContain('\u001b')
  })

  it.each([
    ['nothing of the name', ['nope'], 'is called "nope"'],
    ['part of a name', ['klynge-syd-ref'], 'Did you mean one of these? 2024-06-11-klynge-syd-referat.pdf'],
    ['an item that is not there', [path, '--item', '99'], 'has no item 99. It has: 1, 2'],
  ])('%s: status 1', (_, args, says) => {
    const { status, stdout, stderr } = on('show', ...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(says)
  })
})

describe('export', () => {
  it('writes the same to stdout and to a file', () => {
    const out = join(folder, 'all.json')
    const { status, stdout, stderr } = on('export', '--out', out)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^\d+ documents written to /)
    expect(on('export')).toEqual({ status: 0, stdout: readFileSync(out, 'utf8'), stderr: '' })
    const { schema, generator, documents } = JSON.parse(readFileSync(out, 'utf8'))
    expect({ schema, generator }).toEqual({
      schema: 'referat/v1',
      generator: expect.stringMatching(/^referat \d+\.\d+\.\d+/),
    })
    const lines = on('export', '--format', 'jsonl').stdout.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(documents)
  })

  it('makes a folder of CSV tables and a folder of Markdown', () => {
    expect(on('export', '--format', 'csv', '--out', join(folder, 'csv')).status).toBe(0)
    expect(readdirSync(join(folder, 'csv'))).toContain('decisions.csv')
    expect(readFileSync(join(folder, 'csv/decisions.csv'), 'utf8')).toBe(
      on('export', '--format', 'csv', '--table', 'decisions').stdout,
    )
    expect(on('export', '--format', 'md', '--out', join(folder, 'md')).status).toBe(0)
    expect(readdirSync(join(folder, 'md')).every(name => /^2024-06-11-[0-9a-f]{16}\.md$/.test(name))).toBe(true)
    expect(on('export', '--format', 'md', '--out', join(folder, 'all.md')).status).toBe(0)
  })

  it('holds the documents that the filters choose, all of a meeting', () => {
    const lines = (...filter: string[]) =>
      on('export', '--format', 'jsonl', ...filter)
        .stdout.split('\n')
        .filter(line => line !== '')
    expect(lines('--since', '2024-06-11', '--until', '2024-06')).toEqual(lines())
    expect(lines('--until', '2024-06-10')).toEqual([])
    expect(JSON.parse(on('export', '--until', '2023').stdout).documents).toEqual([])
    expect(on('export', '--since', 'i går')).toMatchObject({ status: 0 })
    expect(on('export', '--since', 'aldrig')).toMatchObject({ status: 2, stdout: '' })
    expect(on('export', '--body', 'Byrådet i Ingenby')).toMatchObject({ status: 1, stdout: '' })
  })

  it('refuses places where it cannot write', () => {
    for (const out of [folder, join(folder, 'no/such/place.json')]) {
      const { status, stdout, stderr } = on('export', '--out', out)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('ends quietly when nobody reads on', () => {
    const { stdout, stderr } = shell(`referat export --format jsonl --db ${db} | head -c 20`)
    expect(stdout).toHaveLength(20)
    expect(stderr).toBe('')
  })
})

describe('status, backup and check', () => {
  it('status counts', () => {
    const { stdout } = on('status')
    const census = JSON.parse(on('status', '--format', 'json').stdout)
    expect(census.documents).toBeGreaterThan(2)
    expect(stdout).toContain(`${census.documents} documents of ${census.meetings} meeting`)
    expect(on('status', '--failed').stdout).toBe('No file failed.\n')
  })

  it('status lists what is missing, for people and for programs', () => {
    expect(on('status', '--missing').stdout).toMatch(/^ {2}2024-06-11 {2}minutes in \d versions/m)
    const gaps = JSON.parse(on('status', '--missing', '--format', 'json').stdout)
    expect(on('status', '--missing', '--format', 'csv').stdout.trimEnd().split('\r\n')).toHaveLength(gaps.length + 1)
    expect(on('status', '--by-year').stdout).toMatch(/^ {2}2024 +1 +\d/m)
    expect(on('status', '--by-year', '--format', 'md').stdout).toContain('| 2024 | 1 |')
  })

  it.each([
    [['--format', 'csv'], '--format csv is for --failed, --missing and --by-year'],
    [['--missing', '--failed'], '--failed and --missing exclude each other'],
  ])('status %j is wrong usage', (args, says) => {
    const { status, stdout, stderr } = on('status', ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  it('a backup is the same archive, its owner’s alone', () => {
    const copy = join(folder, 'backup.db')
    expect(on('backup', copy)).toMatchObject({ status: 0, stdout: '' })
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(referat(['export', '--db', copy])).toEqual(on('export'))
    // Once more: the older copy is replaced.
    expect(on('backup', copy).status).toBe(0)
    expect(on('backup', join(folder, 'no/such/copy.db')).status).toBe(2)
    expect(on('backup', db)).toMatchObject({ status: 2 })
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('a sound archive is told to be sound, a broken one is not', () => {
    expect(on('check')).toMatchObject({ status: 0, stdout: '' })
    const broken = join(folder, 'broken.db')
    on('backup', broken)
    const bytes = readFileSync(broken)
    bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 4096 * 4)
    writeFileSync(broken, bytes)
    expect(referat(['check', '--db', broken]).status).not.toBe(0)
  })

  it('nothing is left beside the archive', () => {
    expect(existsSync(`${db}-wal`)).toBe(false)
    expect(existsSync(`${db}-shm`)).toBe(false)
  })
})

describe('failures', () => {
  const folder = scratchFolder()
  const db = join(folder, 'failures.db')
  const minutes = join(folder, 'minutes')
  const failed = () =>
    JSON.parse(referat(['status', '--failed', '--format', 'json', '--db', db]).stdout).map(
      (row: { path: string }) => row.path,
    )
  const ingest = () => referat(['ingest', minutes, '--db', db])

  it('are listed until they are mended or gone', () => {
    mkdirSync(join(minutes, 'sub'), { recursive: true })
    for (const name of ['empty.pdf', 'gone.pdf', 'sub/empty.docx']) writeFileSync(join(minutes, name), '')
    writeFileSync(
      join(minutes, 'good.txt'),
      'Referat af møde den 4. marts 2024\n\n1. Velkomst\nFormanden bød velkommen.\n',
    )
    const first = ingest()
    expect(first).toMatchObject({ status: 1, stdout: '' })
    expect(first.stderr).toContain('4 files in')
    expect(first.stderr).toContain('1 imported, 3 failed')
    expect(failed()).toEqual(['empty.pdf', 'gone.pdf', 'sub/empty.docx'])
    expect(referat(['status', '--failed', '--db', db]).stdout).toMatch(
      /^3 files failed:\n {2}empty: .*\n {4}empty\.pdf\n/,
    )
    expect(referat(['status', '--failed', '--format', 'csv', '--db', db]).stdout).toMatch(
      /^\ufeffpath,outcome,stage,reason,advice\r\nempty\.pdf,empty,extract,/,
    )

    rmSync(join(minutes, 'gone.pdf'))
    copyFileSync(`${MEETING}/2024-06-11-klynge-syd-referat.docx`, join(minutes, 'sub/empty.docx'))
    const second = ingest()
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('3 files in')
    expect(second.stderr).toContain('1 imported, 1 unchanged, 1 failed (1 as before, not tried again)')
    expect(failed()).toEqual(['empty.pdf'])

    rmSync(join(minutes, 'empty.pdf'))
    const third = ingest()
    expect(third.status).toBe(0)
    expect(third.stderr).toContain('nothing new, 2 unchanged')
    expect(failed()).toEqual([])
  })

  it('of a path that was mistyped are told, and leave no trace', () => {
    const { status, stderr } = referat(['ingest', minutes, join(folder, 'nope'), '--db', db])
    expect(status).toBe(1)
    expect(stderr).toContain('nope')
    expect(failed()).toEqual([])
  })
})
