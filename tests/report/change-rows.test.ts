// What reading again changed: as many rows in every format, a list that fits, and nothing shown that is hidden.

import { describe, expect, it } from 'vitest'
import type { Reparsed } from '../../src/ingest/reparse.js'
import { writeChangeRows } from '../../src/report/ingest/change-rows.js'
import { addToTally, formatReparse, ReparseTally } from '../../src/report/ingest/reparse.js'
import { columns } from '../../src/report/terminal/wrap.js'
import { maskRow } from '../../src/store/cpr-mask.js'

const LONG = 'Styregruppen tog orienteringen til efterretning og bad sekretariatet om en ny status. '.repeat(4).trim()
const RESULTS: readonly Reparsed[] = [
  {
    id: '0123456789abcdef',
    path: 'møder/2024.txt',
    outcome: 'changed',
    failure: null,
    changes: [
      {
        ...{ fact: 'document', change: 'altered', item: null, says: 'møder/2024.txt', span: null },
        fields: [
          { field: 'title', before: 'Mødet', after: '=Referat 311257-5001' },
          { field: 'meeting.place', before: null, after: 'Ringe' },
        ],
      },
      { fact: 'decision', change: 'gained', item: '3', says: 'Godkendt.', span: [10, 19], fields: [] },
      {
        ...{ fact: 'decision', change: 'altered', item: '3', says: LONG, span: [20, 30] },
        fields: [{ field: 'text', before: `${LONG} A\tb`, after: `${LONG} B` }],
      },
    ],
  },
  { id: 'fedcba9876543210', path: 'b.txt', outcome: 'same', failure: null, changes: [] },
  {
    id: 'aaaaaaaaaaaaaaaa',
    path: 'c.txt',
    outcome: 'changed',
    failure: null,
    changes: [
      { fact: 'action', change: 'lost', item: null, says: 'Svar\u001b[2J inden påske', span: [1, 5], fields: [] },
    ],
  },
]
const ROWS = 5

async function written(format: Parameters<typeof writeChangeRows>[0], results = RESULTS, width = 80): Promise<string> {
  let text = ''
  const write = async (more: string) => {
    text += more
  }
  const output = { isTerminal: false, colour: false, width, write, showLine: () => {} }
  const rows = writeChangeRows(format, output, maskRow)
  for (const result of results) await rows.write(result)
  await rows.end()
  return text
}

describe('rows for programs', () => {
  it('are as many in every format', async () => {
    expect(JSON.parse(await written('json'))).toHaveLength(ROWS)
    expect(
      (await written('jsonl'))
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toHaveLength(ROWS)
    expect((await written('csv')).trimEnd().split('\r\n')).toHaveLength(ROWS + 1)
    const tsv = (await written('tsv')).trimEnd().split('\n')
    expect(tsv).toHaveLength(ROWS)
    for (const line of tsv) expect(line.split('\t')).toHaveLength(11)
    expect((await written('md')).trimEnd().split('\n')).toHaveLength(ROWS + 2)
  })

  it('of nothing are an empty list, or a head', async () => {
    expect(await written('json', [])).toBe('[]\n')
    expect(await written('jsonl', [])).toBe('')
    expect(await written('tsv', [])).toBe('')
    expect((await written('csv', [])).trimEnd().split('\r\n')).toHaveLength(1)
    expect((await written('md', [])).trimEnd().split('\n')).toHaveLength(2)
  })

  it('hold before and after, whole', async () => {
    const [title, place, gained, text, lost] = JSON.parse(await written('json'))
    expect(title).toMatchObject({ field: 'title', before: 'Mødet', after: '=Referat XXXXXX-XXXX' })
    expect(place).toMatchObject({ fact: 'document', field: 'meeting.place', before: null, after: 'Ringe' })
    expect(gained).toMatchObject({ item: '3', change: 'gained', field: null, before: null, after: 'Godkendt.' })
    expect(gained).toMatchObject({ spanStart: 10, spanEnd: 19, document: '0123456789abcdef', file: 'møder/2024.txt' })
    expect(text).toMatchObject({ field: 'text', before: `${LONG} A\tb`, after: `${LONG} B` })
    expect(lost).toMatchObject({ item: null, change: 'lost', after: null })
  })

  it('run nothing in a spreadsheet', async () => {
    expect(await written('csv')).toContain("'=Referat")
  })
})

it('a list for people fits, says where long texts begin to differ, and is harmless', async () => {
  for (const width of [40, 80, 200]) {
    const list = await written('table', RESULTS, width)
    for (const line of list.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
  }
  const list = await written('table', RESULTS, 400)
  expect(list).toBe(`møder/2024.txt (01234567)
  ~ document: title: "Mødet" → "=Referat XXXXXX-XXXX"
  ~ document: meeting.place: nothing → "Ringe"
  + item 3, decision: "Godkendt."
  ~ item 3, decision: text: "… et om en ny status. A b" → "… et om en ny status. B" ("${LONG.slice(0, 120)} …")

c.txt (aaaaaaaa)
  - action: "Svar[2J inden påske"

`)
})

describe('at the end', () => {
  const tally = new ReparseTally()
  tally.total = 4
  for (const result of RESULTS) addToTally(tally, result)
  const run = {
    ...{ dryRun: false, diff: false, elapsedMs: 2000, archive: 'a.db' },
    outdated: { parsed: 4, extracted: 0, extractors: [] },
    versions: { extractor: '1', parser: 'p', dictionary: 'd' },
    page: { width: 80, typed: (command: string) => `npm start -- ${command}` },
  }

  it('is said what changed, by fact and field, and what is left to do', () => {
    expect(formatReparse(tally, run)).toBe(`3 documents read again in 2.0 s: 2 changed, 1 as before.
  documents: 1 altered (meeting.place 1, title 1)
  decisions: 1 gained, 1 altered (text 1)
  actions: 1 lost
Stopped: 1 document not read again. Run the same command again to continue.
`)
  })

  it('of a trial is said that nothing was written', () => {
    const text = formatReparse(tally, { ...run, dryRun: true })
    expect(text).toContain(': 2 would change, 1 would not.')
    expect(text).toContain('Nothing was written.\nEach change: npm start -- reparse --dry-run --diff\n')
  })

  it('failures are named', () => {
    const failed = new ReparseTally()
    failed.total = 1
    const failure = { outcome: 'crashed', stage: 'parse', reason: 'It failed.', advice: 'Report it.' } as const
    addToTally(failed, { id: 'x', path: 'x.txt', outcome: 'failed', changes: [], failure })
    expect(formatReparse(failed, run)).toContain('1 failed and is as before.\nFailed:\n  crashed')
  })
})
