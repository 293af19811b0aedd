// Broken dictionaries: every fault is reported, with file, line, what and what to do.

import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAll } from '../../scripts/dictionaries.mjs'
import { checkDictionaries, DICTIONARIES, loadDictionary } from '../../src/dictionary/dictionary.js'
import { readEntries } from '../../src/dictionary/entries.js'
import { labels } from '../../src/dictionary/outline.js'
import { DictionaryFailure, formatProblem } from '../../src/dictionary/problem.js'

const problems = (content: string) => readEntries(labels, content).problems.map(formatProblem)
const GOOD = '- label: Beslutning\n  kind: beslutning\n  example: [Beslutning]\n'

describe('an entry', () => {
  it('is read with its line, and what is left out has its usual value', () => {
    const { placed } = readEntries(labels, `# comment\n\n${GOOD}\n- label: Bilag\n  kind: bilag\n  example: "Bilag:"\n`)
    expect(placed.map(one => [one.line, one.entry.label])).toEqual([
      [3, 'Beslutning'],
      [7, 'Bilag'],
    ])
    expect(placed[1]!.entry).toEqual({
      label: 'Bilag',
      kind: 'bilag',
      attendance: null,
      capacity: null,
      forms: [],
      stands: ['line', 'inline'],
      weak: false,
      earlier: false,
      words: [],
      example: ['Bilag:'],
      not: [],
    })
  })

  it('keeps what looks like a number, a date or a yes', () => {
    const { placed } = readEntries(
      labels,
      '- label: 2007-01-01\n  kind: andet\n  forms: [0851, no, ~]\n  example: [x]\n',
    )
    expect(placed[0]!.entry).toMatchObject({ label: '2007-01-01', forms: ['0851', 'no', '~'] })
  })

  it.each([
    ['a missing field', '- label: A\n  kind: bilag\n', 1, 'the field "example" is missing'],
    ['an unknown field', `${GOOD}  kinds: bilag\n`, 1, 'there is no field "kinds" here'],
    [
      'a value that is not one of the list',
      '- label: A\n  kind: bilagg\n  example: [A]\n',
      1,
      '"kind" is "bilagg"; it must be one of hoved,',
    ],
    [
      'a list where a text belongs',
      '- label: [A]\n  kind: bilag\n  example: [A]\n',
      1,
      '"label" is ["A"]; it must be a text',
    ],
    ['a flag that is none', `${GOOD}  weak: ja\n`, 1, '"weak" is "ja"; it must be true or false'],
    ['an empty field', `${GOOD}  forms:\n`, 1, 'the field "forms" is empty; give it a value or delete the line'],
    ['an empty list that may not be', '- label: A\n  kind: bilag\n  example: []\n', 1, '"example" is []'],
    ['a repeated entry', `${GOOD}\n${GOOD}`, 5, '"Beslutning" stands already in line 1; put the two entries together'],
    ['a repeated field', `${GOOD}  kind: bilag\n`, 4, 'not readable as YAML (duplicated mapping key)'],
    [
      'a bracket left open',
      `${GOOD}- label: B\n  kind: bilag\n  example: [B\n${GOOD.replace('Beslutning', 'C')}`,
      6,
      'not readable as YAML',
    ],
    ['a wrong indent', '- label: B\n   kind: bilag\n  example: [B]\n', 2, 'not readable as YAML'],
    ['text between entries', `label: A\n${GOOD}`, 1, 'this is no entry; begin each entry with "- "'],
    ['an entry without fields', `- Bilag\n${GOOD}`, 1, 'the entry has no fields'],
    ['a file that is no list', 'label: A\nkind: bilag\n', 1, 'this is no entry'],
  ])('reports %s', (_, content, line, what) => {
    const found = problems(content)
    expect(found[0]).toContain(`dictionaries/labels.yaml:${line}: ${what}`)
    expect(found.every(problem => /^dictionaries\/labels\.yaml:\d+: .+; .+$/.test(problem))).toBe(true)
  })

  it('says nothing of a good file, an empty one, one with comments only', () => {
    expect([
      problems(GOOD),
      problems(''),
      problems('# nothing yet\n'),
      problems(`---\r\n${GOOD.replaceAll('\n', '\r\n')}`),
    ]).toEqual([[], [], [], []])
  })

  it('reports all faults, also beyond one that breaks the file', () => {
    const content = `- label: A\n  kind: x\n- label: B\n  kind: [bilag\n  example: [B]\n- label: C\n  kinds: bilag\n${GOOD}`
    const found = problems(content)
    expect(found.map(problem => Number(problem.split(':')[1]))).toEqual([1, 1, 5, 6, 6, 6])
    expect(readEntries(labels, content).placed.map(one => one.entry.label)).toEqual(['Beslutning'])
  })
})

describe('a folder', () => {
  let folder: string
  const url = () => pathToFileURL(`${folder}/`)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dictionaries-'))
    cpSync(DICTIONARIES, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is read where it is', () => {
    writeFileSync(join(folder, 'months.yaml'), '- month: 1\n  name: januar\n')
    expect(loadDictionary(url()).months).toEqual([{ month: 1, name: 'januar', forms: [] }])
  })

  it('gives a list only when asked, once, and throws with all problems of that file', () => {
    writeFileSync(join(folder, 'labels.yaml'), '- label: A\n- kind: bilag\n')
    const dictionary = loadDictionary(url())
    expect(dictionary.months).toBe(dictionary.months)
    try {
      void dictionary.labels
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DictionaryFailure)
      expect((error as DictionaryFailure).problems.map(one => one.line)).toEqual([1, 1, 2, 2])
      expect((error as Error).message.split('\n')).toHaveLength(4)
    }
  })

  it('reports unknown references, stray and missing files at once', () => {
    writeFileSync(join(folder, 'platform.yaml'), '')
    unlinkSync(join(folder, 'names.yaml'))
    writeFileSync(
      join(folder, 'clusters.yaml'),
      '- id: rn-nord\n  name: Klynge Nord\n  region: RX\n  municipalities: [hjoerring, hjorring]\n',
    )
    const found = checkDictionaries(url()).map(formatProblem)
    expect(found).toContainEqual(
      'dictionaries/clusters.yaml:1: "RX" is not in regions.yaml; correct the id or add the entry there',
    )
    expect(found).toContainEqual(expect.stringContaining('clusters.yaml:1: "hjorring" is not in municipalities.yaml'))
    expect(found).toContainEqual(expect.stringContaining('platform.yaml:1: the program reads no such dictionary'))
    expect(found).toContainEqual(expect.stringContaining('names.yaml:1: the file cannot be read'))
    expect(
      found.some(problem => /^dictionaries\/hospitals\.yaml:\d+: "rn-midt" is not in clusters/.test(problem)),
    ).toBe(true)
  })
  it('reports a form that stands in two entries, whatever its case', () => {
    writeFileSync(
      join(folder, 'labels.yaml'),
      `${GOOD}\n- label: Afgørelse\n  kind: andet\n  forms: [BESLUTNING]\n  example: [Afgørelse]\n`,
    )
    expect(checkDictionaries(url()).map(formatProblem)).toEqual([
      'dictionaries/labels.yaml:5: "BESLUTNING" is also a form of "Beslutning" (line 1); leave it with one of them',
    ])
  })
  it('reports a verb that gives a task in one entry and tells in another', () => {
    writeFileSync(
      join(folder, 'tasks.yaml'),
      '- task: hente\n  present: [henter]\n  example: [x]\n- task: fortælle\n  tells: true\n  present: [Henter]\n  example: [x]\n',
    )
    expect(checkDictionaries(url()).map(formatProblem)).toEqual([
      'dictionaries/tasks.yaml:4: "Henter" is also a form of "hente" (line 1); leave it with one of them',
    ])
  })

  it('tells of an example that is not read as its entry, and of a look-alike that is, where they stand', () => {
    const path = join(folder, 'labels.yaml')
    const before = readFileSync(path, 'utf8')
    const entry =
      '- label: Xyqtekst\n  kind: andet\n  forms:\n    - Xyqlinje\n  example:\n    - Xyqtekst\n    - Xyqnote\n'
    writeFileSync(path, `${before}\n${entry}  not: ["Xyqlinje:"]\n`)
    const first = before.split('\n').length + 1
    expect(checkAll(url()).map(formatProblem)).toEqual([
      `dictionaries/labels.yaml:${first + 6}: the example "Xyqnote" of "Xyqtekst" is read as no label; give the entry the form it needs, or correct the example`,
      `dictionaries/labels.yaml:${first + 7}: "Xyqlinje:" is read as "Xyqtekst", though it stands under "not"; narrow the forms of the entry, or take the line out`,
    ])
  })
})
