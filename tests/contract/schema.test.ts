// The export against its schema: the committed file is that of the program, whatever the program reads out of the
// fixtures is valid, and what breaks the contract is not.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { makeSchema, schemaFile } from '../../scripts/schema.mjs'
import { exportJson } from '../../src/export/json.js'
import type { Document } from '../../src/model/document.js'
import { listDocuments, readDocument } from '../parse/fixture-documents.js'
import { same } from './schema.js'

const committed = readFileSync(join(import.meta.dirname, '../../docs/export.schema.json'), 'utf8')

const ajv = new Ajv2020({ allErrors: true })
const validate = ajv.compile(JSON.parse(committed))
/** Nothing but what is named: as the program is today. */
const validateClosed = ajv.compile(makeSchema({ open: false }))

/** What tests are free to spoil. */
type Loose = ReturnType<typeof JSON.parse>

const wrap = (...documents: readonly unknown[]) => ({ schema: 'referat/v1', generator: 'referat 0.0.0', documents })

/** What is wrong with an export, and where. */
function faults(value: unknown, check = validate): string[] {
  check(value)
  return (check.errors ?? []).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
}

const fixtures = listDocuments('fixtures')

describe('docs/export.schema.json', () => {
  it('is up to date (make it anew: node scripts/schema.mjs)', () => {
    expect(committed).toBe(schemaFile())
  })

  it('says what the types say (checked by npm run check)', () => {
    expect(same).toBe(true)
  })
})

describe('what the program reads is valid', () => {
  it('has documents to look at', () => {
    expect(fixtures.length).toBeGreaterThan(150)
  })

  it.each(fixtures.map(path => [path.slice(path.indexOf('fixtures/') + 'fixtures/'.length), path]))(
    '%s',
    async (_, path) => {
      const read = await readDocument(path)
      if (!read) return
      let text = ''
      for await (const piece of exportJson(one(read.document), 'referat 0.0.0')) text += piece.text
      const said = JSON.parse(text)
      expect(faults(said)).toEqual([])
      expect(faults(said, validateClosed)).toEqual([])
    },
  )
})

describe('what breaks the contract is not valid', async () => {
  const minutes = fixtures.find(path => path.endsWith('klynge-syd-referat.txt'))!
  const { document } = (await readDocument(minutes))!
  const copy = () => structuredClone(document) as Loose
  const decision = (d: Loose) => d.items.find((i: Loose) => i.decisions.length > 0).decisions[0]

  it.each<[string, (d: Loose) => void]>([
    ['a field that is missing', d => delete d.meeting.next],
    ['null for an empty list', d => (d.items[0].presenters = null)],
    ['an empty text for what is not stated', d => (d.meeting.place = '')],
    ['a date that is none', d => (d.meeting.date = '2024-13-01')],
    ['a date as it is written', d => (d.meeting.date = '11. juni 2024')],
    ['a time that is none', d => (d.meeting.start = '24:00')],
    ['a decision of an unknown type', d => (decision(d).type = 'adopted')],
    ['a section of an unknown kind', d => (d.items[0].sections[0].kind = 'debat')],
    ['a span of one number', d => (d.items[0].heading.span = [1])],
    ['a span of three numbers', d => (d.items[0].heading.span = [1, 2, 3])],
    ['half a character', d => (d.items[0].heading.span = [0, 1.5])],
    ['a place before the text', d => (d.front[0].span = [-1, 4])],
    ['page 0', d => (d.front[0].page = 0)],
    ['more than everything', d => (d.coverage = 1.1)],
    ['a number as a number', d => (d.items[0].number = 1)],
    [
      'votes of two sides',
      d => (decision(d).votes = { for: { count: 1, who: null }, against: { count: 1, who: null } }),
    ],
  ])('%s', (_, spoil) => {
    const spoilt = copy()
    expect(faults(wrap(spoilt))).toEqual([])
    spoil(spoilt)
    expect(faults(wrap(spoilt))).not.toEqual([])
  })

  it('a field that versions to come may add is', () => {
    const later = { ...copy(), language: 'da' }
    expect(faults(wrap(later))).toEqual([])
    expect(faults(wrap(later), validateClosed)).not.toEqual([])
  })
})

async function* one(document: Document): AsyncIterable<Document> {
  yield document
}
