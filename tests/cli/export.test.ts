// Exports as they are typed: what changed since the last one, and CSV for Danish Excel.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../scratch.js'
import { referat } from './program.js'

const folder = scratchFolder()
const minutes = join(folder, 'minutes')
const db = join(folder, 'x.db')
const state = join(folder, 'state.json')

const write = (name: string, title: string) =>
  writeFileSync(
    join(minutes, `${name}.txt`),
    `Referat\nÆldrerådet i Skive\nMødedato: 3. marts 2021\n\n1. ${title}\nBeslutning\nGodkendt; med "ændringer".\n`,
  )
const ingest = () => expect(referat(['ingest', minutes, '--db', db]).status).toBe(0)
const run = (...args: string[]) => {
  const ended = referat(['export', '--db', db, ...args])
  expect({ status: ended.status, stderr: ended.status === 0 ? '' : ended.stderr }).toEqual({ status: 0, stderr: '' })
  return ended
}
const paths = (...args: string[]) =>
  run('--format', 'jsonl', '--since-export', state, ...args)
    .stdout.split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line).source.path)

beforeAll(() => {
  mkdirSync(minutes)
  write('a', 'Budget')
  write('b', 'Cykelstier')
  ingest()
})

describe('the ending of --out', () => {
  const lines = (name: string, ...args: string[]) => {
    const out = join(folder, name)
    run('--out', out, ...args)
    return readFileSync(out, 'utf8').trim().split('\n')
  }
  it('says the format where --format does not', () => {
    expect(lines('a.jsonl').map(line => JSON.parse(line).source.path)).toEqual(['a.txt', 'b.txt'])
    expect(JSON.parse(lines('a.json').join('\n')).documents).toHaveLength(2)
    expect(lines('a.md').join('\n')).toMatch(/^# /)
    expect(lines('decisions.csv', '--table', 'decisions')).toHaveLength(3)
    expect(JSON.parse(lines('a.txt').join('\n')).documents).toHaveLength(2)
  })

  it('says nothing where --format does', () => {
    expect(JSON.parse(lines('b.jsonl', '--format', 'json').join('\n')).documents).toHaveLength(2)
  })

  it('all tables have a folder', () => {
    const { status, stderr } = referat(['export', '--db', db, '--out', join(folder, 'all.csv')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/--format csv --out .*all for the folder, or --table decisions/)
  })
})

it('says as what a file is written whose name does not', () => {
  const { stderr } = referat(['export', '--db', db, '--out', join(folder, 'all.txt')])
  expect(stderr).toMatch(/all\.txt, as json\.$/m)
  expect(referat(['export', '--db', db, '--out', join(folder, 'all.jsonl')]).stderr).toMatch(/all\.jsonl\.$/m)
})

describe('--since-export', () => {
  it('gives everything once, then nothing, then what is new or changed', () => {
    expect(paths()).toEqual(['a.txt', 'b.txt'])
    expect(paths()).toEqual([])
    write('b', 'Fortove')
    write('c', 'Bænke')
    ingest()
    expect(paths()).toEqual(['b.txt', 'c.txt'])
    expect(paths()).toEqual([])
  })

  it('tells what is gone, and keeps to itself what a filter leaves out', () => {
    write('c', 'Bænke i parken')
    ingest()
    const { stdout, stderr } = run('--format', 'jsonl', '--since-export', state, '--until', '1990')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/No longer in the archive: 1 document \([0-9a-f]{16}\)/)
    expect(paths()).toEqual(['c.txt'])
  })

  it('notes nothing where the export cannot be written', () => {
    write('d', 'Lamper')
    ingest()
    const before = readFileSync(state, 'utf8')
    expect(
      referat(['export', '--db', db, '--since-export', state, '--out', join(folder, 'no/such/x.json')]).status,
    ).toBe(2)
    expect(readFileSync(state, 'utf8')).toBe(before)
    expect(paths()).toEqual(['d.txt'])
  })

  it.each(['{"schema": "other"}', 'not JSON', '[]'])('refuses %s as the state of an export', text => {
    const other = join(folder, 'other.json')
    writeFileSync(other, text)
    const { status, stdout, stderr } = referat(['export', '--db', db, '--since-export', other])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('was not written by an export')
    expect(readFileSync(other, 'utf8')).toBe(text)
    rmSync(other)
  })

  it('does not write over the archive', () => {
    expect(referat(['export', '--db', db, '--since-export', db]).stderr).toContain('is the archive itself')
  })
})

describe('CSV', () => {
  it('tells the copies of a meeting from the document that questions are answered from', () => {
    const own = join(folder, 'own.db')
    const [final, draft] = ['final', 'draft'].map(name => join(folder, `${name}.txt`)) as [string, string]
    const text = 'Ældrerådet i Skive\nMødedato: 4. maj 2021\n\n1. Bænke i parken\nBeslutning\nGodkendt.\n'
    writeFileSync(final, `Referat\n${text}`)
    writeFileSync(draft, `Udkast til referat\n${text}`)
    expect(referat(['ingest', final, draft, '--db', own]).status).toBe(0)
    const table = (...args: string[]) => {
      const [head, ...rows] = referat([...args, '--db', own, '--format', 'csv'])
        .stdout.slice(1)
        .trim()
        .split('\r\n')
      const names = head!.split(',')
      return rows.map(row => Object.fromEntries(row.split(',').map((cell, index) => [names[index], cell])))
    }
    const answered = table('decisions')
    const exported = table('export', '--table', 'decisions')
    expect([answered.length, exported.length]).toEqual([1, 2])
    expect(new Set(exported.map(row => row.meeting))).toEqual(new Set([answered[0]!.meeting]))
    const best = exported.filter(row => row.best === 'true')
    expect(best.map(row => [row.file, row.spanStart, row.spanEnd, row.itemTitle])).toEqual(
      answered.map(row => [row.file, row.spanStart, row.spanEnd, row.itemTitle]),
    )
    expect(table('export', '--table', 'documents').map(row => [row.file, row.best])).toEqual([
      ['draft.txt', 'false'],
      ['final.txt', 'true'],
    ])
  })

  it('is one file a noun, UTF-8 with a byte order mark, with commas or semicolons', () => {
    for (const [separator, ...option] of [[','], [';', '--semicolon']] as const) {
      const out = join(folder, `csv${option.length}`)
      run('--format', 'csv', '--out', out, ...option)
      expect(readdirSync(out)).toEqual(expect.arrayContaining(['decisions.csv', 'items.csv', 'documents.csv']))
      const text = readFileSync(join(out, 'decisions.csv'), 'utf8')
      expect(text.startsWith(`\ufeffdocument${separator}file${separator}`)).toBe(true)
      expect(text).toContain('"Godkendt; med ""ændringer""."')
      const [head] = text.split('\r\n')
      expect(head!.split(separator).length).toBeGreaterThan(10)
    }
  })

  it('of an answer and of a search, too', () => {
    for (const args of [['decisions'], ['query', 'all decisions'], ['search', 'budget'], ['decisions', '--count']]) {
      const { status, stdout } = referat([...args, '--db', db, '--format', 'csv', '--semicolon'])
      expect(status).toBe(0)
      expect(stdout.split('\r\n')[0]).toMatch(/^\ufeff\w+;/)
    }
  })

  it('has no semicolons elsewhere', () => {
    for (const args of [['export'], ['decisions'], ['search', 'budget', '--format', 'json']]) {
      const { status, stdout, stderr } = referat([...args, '--db', db, '--semicolon'])
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('--semicolon is for --format csv.')
    }
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })
})
