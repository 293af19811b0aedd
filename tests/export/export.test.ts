// The formats against what the archive holds, with documents that are as odd as may be.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CSV_TABLE_NAMES, CSV_TABLES, exportCsv } from '../../src/export/csv.js'
import type { Exporter, Piece } from '../../src/export/exporter.js'
import { exportJson, exportJsonl } from '../../src/export/json.js'
import { exportMd, exportMdFiles, formatMd } from '../../src/export/md.js'
import { writeFile, writeFolder } from '../../src/export/output-file.js'
import type { Document } from '../../src/model/document.js'
import { NOUNS } from '../../src/query/filter.js'
import { columnsOf } from '../../src/report/formats/row-columns.js'
import { scratchFolder } from '../scratch.js'
import { randomDocument } from '../store/random-document.js'

const documents = Array.from({ length: 12 }, (_, seed) => randomDocument(seed + 1).document)

// Two documents a meeting, of which the first is the best.
const standings = new Map(
  documents.map(({ id }, index) => [id, { meeting: Math.floor(index / 2), best: index % 2 === 0 }]),
)

async function* stream(list: readonly Document[]): AsyncIterable<Document> {
  yield* list
}

const asCsv: Exporter = list => exportCsv(list, standings)

async function files(exporter: Exporter, list = documents): Promise<Map<string | null, string>> {
  const result = new Map<string | null, string>()
  for await (const { file, text } of exporter(stream(list), 'referat 0.0.0'))
    result.set(file, (result.get(file) ?? '') + text)
  return result
}

describe('json and jsonl', () => {
  it('hold every document as it is', async () => {
    const json = JSON.parse((await files(exportJson)).get(null)!)
    expect(json).toEqual({ schema: 'referat/v1', generator: 'referat 0.0.0', documents })
    const lines = (await files(exportJsonl)).get(null)!.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => JSON.parse(line))).toEqual(documents)
  })

  it('of nothing are valid too', async () => {
    expect(JSON.parse((await files(exportJson, [])).get(null)!).documents).toEqual([])
    expect((await files(exportJsonl, [])).size).toBe(0)
  })
})

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && plain === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe('csv', () => {
  it('has a file a noun with a head, a mark for Excel, and a row a fact', async () => {
    const result = await files(asCsv)
    expect([...result.keys()].sort()).toEqual(CSV_TABLE_NAMES.map(name => `${name}.csv`).sort())
    for (const name of CSV_TABLE_NAMES) {
      const text = result.get(`${name}.csv`)!
      expect(text.startsWith('\ufeff')).toBe(true)
      const [head, ...rows] = readCsv(text.slice(1))
      expect(head).toEqual([...CSV_TABLES[name].columns, 'meeting', 'best'])
      const expected = documents.flatMap((document, index) =>
        CSV_TABLES[name].rows(document).map(row => [...row, Math.floor(index / 2), index % 2 === 0]),
      )
      expect(rows).toHaveLength(expected.length)
      expect(rows).toEqual(expected.map(row => row.map(value => (value === null ? '' : safe(String(value))))))
    }
    function safe(text: string): string {
      return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    }
  })

  it('names what an answer has too as the answer does', () => {
    const shared = ['date', 'body', 'item', 'itemTitle', 'file', 'page', 'spanStart', 'spanEnd', 'document']
    for (const noun of NOUNS) {
      if (noun === 'meetings') continue
      const answered = columnsOf(noun).map(column => column.name)
      const exported: readonly string[] = CSV_TABLES[noun].columns
      expect(shared.filter(name => answered.includes(name) && !exported.includes(name))).toEqual([])
    }
    const answered = columnsOf('items').map(column => column.name)
    for (const name of CSV_TABLES.items.columns) expect(answered).toContain(name)
  })

  it('runs nothing in a spreadsheet', async () => {
    const evil = ['=HYPERLINK("http://x","y")', '+1', '-1+2', '@SUM(A1)', '\t=1', '=1,2']
    const items = evil.map(title => ({
      ...documents[0]!.items[0]!,
      title,
      sections: [],
      decisions: [],
      recommendations: [],
      actions: [],
      attachments: [],
      references: [],
    }))
    const text = (await files(asCsv, [{ ...documents[0]!, items }])).get('items.csv')!
    expect(
      readCsv(text.slice(1))
        .slice(1)
        .map(row => row[5]),
    ).toEqual(evil.map(one => `'${one}`))
  })
})

describe('md', () => {
  it('is one text, or a file a document named by nothing out of it', async () => {
    expect((await files(exportMd)).get(null)).toContain('\n---\n')
    const names = [...(await files(exportMdFiles)).keys()]
    expect(names).toHaveLength(documents.length)
    for (const name of names) expect(name).toMatch(/^(?:\d{4}-\d\d-\d\d|undated)-[0-9a-f]{16}\.md$/)
  })

  it.each([
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['<b>no tag</b>', '\\<b\\>no tag\\</b\\>'],
    ['*no* _stress_', '\\*no\\* \\_stress\\_'],
    ['- a bullet', '- a bullet'],
    ['-12 grader', '\\-12 grader'],
    ['2024 var et år', '2024 var et år'],
  ])('%s', (written, expected) => {
    const [item] = documents.find(document => document.items.length > 0)!.items
    const section = { kind: 'referat', label: null, text: written, tables: [], span: [0, 1], page: null } as const
    const text = formatMd({ ...documents[0]!, items: [{ ...item!, sections: [section] }] })
    expect(text.split('\n')).toContain(expected)
  })
})

describe('files', () => {
  const folder = scratchFolder()
  const at = (name: string) => join(folder, name)
  async function* pieces(list: readonly Piece[], error?: Error): AsyncIterable<Piece> {
    yield* list
    if (error) throw error
  }

  it('are whole, also when they are large', async () => {
    const text = 'æ'.repeat(100_000)
    await writeFile(
      at('large.txt'),
      pieces([
        { file: null, text },
        { file: null, text },
      ]),
    )
    expect(readFileSync(at('large.txt'), 'utf8')).toBe(text + text)
  })

  it('stay as they were when something goes wrong', async () => {
    writeFileSync(at('old.json'), 'old')
    await expect(writeFile(at('old.json'), pieces([{ file: null, text: 'new' }], new Error('stop')))).rejects.toThrow(
      'stop',
    )
    expect(readFileSync(at('old.json'), 'utf8')).toBe('old')
    mkdirSync(at('old'))
    writeFileSync(at('old/a.csv'), 'old')
    await expect(
      writeFolder(
        at('old'),
        pieces(
          [
            { file: 'a.csv', text: 'new', last: true },
            { file: 'b.csv', text: 'new' },
          ],
          new Error('stop'),
        ),
      ),
    ).rejects.toThrow('stop')
    expect(readdirSync(at('old'))).toEqual(['a.csv'])
    expect(readFileSync(at('old/a.csv'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter(name => name.includes('.part'))).toEqual([])
  })

  it('come several at once, in turns', async () => {
    await writeFolder(
      at('new'),
      pieces([
        { file: 'a', text: '1' },
        { file: 'b', text: '2' },
        { file: 'a', text: '3' },
        { file: 'c', text: '4', last: true },
      ]),
    )
    expect(readdirSync(at('new')).map(name => [name, readFileSync(at(`new/${name}`), 'utf8')])).toEqual([
      ['a', '13'],
      ['b', '2'],
      ['c', '4'],
    ])
  })

  it('where there is none yet of an empty export', async () => {
    await writeFile(at('empty.jsonl'), pieces([]))
    expect(existsSync(at('empty.jsonl'))).toBe(true)
  })
})
