// What holds of every document, whatever its text: nothing is lost, every span lies where it should and says what it
// quotes, and the same text gives the same document. On the fixtures, on fixtures spoilt, and on soup.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import { parseDocument } from '../../src/parse/parse.js'
import { faultsOf } from './faults.js'
import { dictionary, type Reading, readDocuments } from './fixture-documents.js'
import { concatenate, shuffle, soup, truncate } from './spoilt.js'

const root = join(import.meta.dirname, '../..')
const readings = [...(await readDocuments('fixtures/meetings')), ...(await readDocuments('fixtures/extract'))]
const minutes = readings.filter(r => r.path.startsWith('fixtures/meetings'))
const texts = minutes.filter(r => r.extracted.format === 'txt')
const [first] = readings as [Reading]

/** What does not hold of the document that a text gives. */
function faults(extracted: ExtractedText): string[] {
  return faultsOf(parseDocument(extracted, first.source, dictionary), extracted)
}

/** Faults of many texts, each with what the text is; the first twenty, so that a failure can be read. */
function faultsOfAll(cases: Iterable<readonly [name: string, text: ExtractedText]>): string[] {
  const all: string[] = []
  for (const [name, text] of cases) all.push(...faults(text).map(what => `${name}: ${what}`))
  return all.slice(0, 20)
}

describe('the fixtures', () => {
  it('are there', () => {
    expect([minutes.length, texts.length]).toEqual([61, 26])
  })

  it.each(readings)('$path', ({ document, extracted }) => {
    expect(faultsOf(document, extracted)).toEqual([])
  })
})

describe('spoilt', () => {
  it('shuffled, line by line', () => {
    expect(faultsOfAll(minutes.map(({ path, extracted }, i) => [path, shuffle(extracted, i + 1)]))).toEqual([])
  })

  it('cut off at every tenth', () => {
    const cases = texts.flatMap(({ path, extracted }) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(tenth => [`${path} ${tenth}/10`, truncate(extracted, tenth / 10)] as const),
    )
    expect(faultsOfAll(cases)).toEqual([])
  })

  it('two put together', () => {
    const cases = texts.map(({ path, extracted }, i) => {
      const other = minutes[(i * 7 + 3) % minutes.length] as Reading
      return [`${path} + ${other.path}`, concatenate(extracted, other.extracted)] as const
    })
    expect(faultsOfAll(cases)).toEqual([])
  })

  it.each([
    '',
    ' ',
    '\n\n',
    '\t',
    '.',
    '1.',
    'Referat',
    '\u{1F600}',
    '\ud800',
    '1. \n2. \n3. ',
    'Beslutning:\n',
    '\n\n1. A\n\n\n',
    '|'.repeat(500),
    '1'.repeat(2000),
    'at '.repeat(2000),
    'a'.repeat(200_000),
  ])('hardly a text: %j', text => {
    const extracted: ExtractedText = { ...first.extracted, text, blocks: [], pages: null, links: [], notes: [] }
    expect(faults(extracted)).toEqual([])
  })
})

describe('soup of the words of minutes', () => {
  it.each([0, 100])('seeds %i and the hundred behind it', from => {
    const seeds = Array.from({ length: 100 }, (_, i) => from + i)
    expect(faultsOfAll(seeds.map(seed => [`seed ${seed}`, soup(dictionary, seed)] as const))).toEqual([])
  })
})

describe('the same text gives the same document', () => {
  it('read twice, byte for byte', () => {
    for (const { document, extracted, source } of readings)
      expect(JSON.stringify(parseDocument(extracted, source, dictionary))).toBe(JSON.stringify(document))
  })

  it('elsewhere and in other languages', () => {
    const paths = texts.map(r => join(root, r.path))
    const run = (env: Record<string, string>) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', PRINT_HASHES, ...paths],
        {
          cwd: root,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, ...env },
        },
      )
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    }
    const here = run({ TZ: 'Europe/Copenhagen', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' })
    expect(here.trim().split('\n')).toHaveLength(texts.length)
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(run({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })).toBe(here)
  })
})

/** Run by Node itself on the program as it is built: a line for each file, the hash of its document. */
const PRINT_HASHES = `
import { createHash } from 'node:crypto'
import { readDocument } from './scripts/eval/read.mjs'
for (const path of process.argv.slice(1)) {
  const { document } = await readDocument(path)
  console.log(createHash('sha256').update(JSON.stringify(document)).digest('hex'))
}`
