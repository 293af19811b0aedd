// The project's examples, tests and fixtures are invented: no sentence and no person of the real minutes in ../shared/corpus
// stands in them. Skipped, aloud, where those are not there.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const corpus = join(root, '../shared/corpus')
const there = existsSync(corpus)
if (!there) console.warn(`${corpus} is not there: nothing is held against real minutes.`)

/** Longer than formulas of the language ("orienteringen blev taget til efterretning") and shorter than most sentences. */
const RUN = 8

const OURS = ['dictionaries', 'docs', 'fixtures', 'scripts', 'src', 'tests', 'CHANGELOG.md', 'README.md']
/** Files of other programs, whose text stands beside them or in the script that makes them. */
const PACKED = new Set(['.pdf', '.docx', '.doc', '.odt', '.zip', '.png', '.jpg', '.gz', '.db'])

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const runsOf = (words: readonly string[]) =>
  Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN).join(' '))

/** A run of the corpus stands within one paragraph; in ours it may go over line ends, as comments and wrapped texts do. */
const copiedRuns = (ours: string, theirs: ReadonlySet<string>) => runsOf(wordsOf(ours)).filter(run => theirs.has(run))

function readText(path: string): string {
  const bytes = readFileSync(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const filesBelow = (path: string): string[] =>
  extname(path) !== ''
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !PACKED.has(extname(entry.name)))
        .map(entry => join(entry.parentPath, entry.name))

describe.skipIf(!there)('no text of real minutes', () => {
  const read = (folder: string, ending: string) =>
    readdirSync(join(corpus, folder))
      .filter(name => name.endsWith(ending))
      .map(name => readText(join(corpus, folder, name)))
  const lines = there ? read('documents', '.txt').flatMap(text => text.split('\n')) : []
  const runs = new Set(lines.flatMap(line => runsOf(wordsOf(line))))
  const people: readonly string[] = there
    ? read('gold', '.json').flatMap(gold =>
        JSON.parse(gold).participants.map((participant: { name: string }) => wordsOf(participant.name).join(' ')),
      )
    : []
  const ours = OURS.flatMap(path => filesBelow(join(root, path))).map(path => ({
    path: relative(root, path),
    text: readText(path),
  }))

  it('in a sentence', () => {
    const copied = ours.flatMap(({ path, text }) => copiedRuns(text, runs).map(run => `${path}: ${run}`))
    expect(copied, 'say it in other words, with people and numbers of your own').toEqual([])
  })

  it('in the name of a person', () => {
    const named = ours.flatMap(({ path, text }) => {
      const words = ` ${wordsOf(text).join(' ')} `
      return people.filter(name => name.includes(' ') && words.includes(` ${name} `)).map(name => `${path}: ${name}`)
    })
    expect(named, 'invent a name').toEqual([])
  })

  it('would find it, were it there', () => {
    expect(people.length).toBeGreaterThan(30)
    const sentences = lines.filter(line => wordsOf(line).length > RUN)
    expect(sentences.length).toBeGreaterThan(100)
    for (const line of sentences) expect(copiedRuns(`// ${line.replaceAll(', ', ',\n// ')}`, runs)).not.toEqual([])
  })
})
