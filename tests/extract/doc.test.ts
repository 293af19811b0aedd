// Word 97 and OpenDocument files in bad condition; what whole ones hold is in word-traits.test.ts.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractDoc } from '../../src/extract/doc/doc.js'
import { extractOdt } from '../../src/extract/odt/odt.js'

const folder = join(import.meta.dirname, '../../fixtures/extract')
const READERS = { doc: extractDoc, odt: extractOdt }
const fixture = (format: 'doc' | 'odt', name: string) => readFileSync(join(folder, format, `${name}.${format}`))

const outcomeOf = (format: 'doc' | 'odt', bytes: Uint8Array) =>
  READERS[format](bytes).then(
    extracted => extracted.notes.map(n => n.code).join(' '),
    error => error.failure?.outcome ?? `thrown: ${error.stack}`,
  )

describe.each(['doc', 'odt'] as const)('%s', format => {
  it('with a password is refused', async () => {
    expect(await outcomeOf(format, fixture(format, 'password'))).toBe('encrypted')
  })

  it.each([...Array(9).keys()])('cut after %i tenths and one more is read in part, and says so', async tenth => {
    for (const name of ['lists', 'table', 'notes']) {
      const whole = fixture(format, name)
      const part = whole.subarray(0, Math.floor((whole.length * (tenth + 1)) / 10))
      expect(['damaged', 'empty', 'partial-extraction', 'partial-extraction characters-lost']).toContain(
        await outcomeOf(format, part),
      )
    }
  })

  it('never throws on bytes that were changed', async () => {
    const whole = fixture(format, 'table-in-table')
    let seed = 11
    for (let round = 0; round < 150; round++) {
      const bytes = Uint8Array.from(whole)
      for (let i = 0; i < 12; i++) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        bytes[(seed >> 3) % bytes.length] = seed >> 16
      }
      expect(await outcomeOf(format, bytes)).not.toMatch(/^thrown/)
    }
  })
})

it('reads the bare text of a Word 97 file whose tables are lost', async () => {
  const bytes = Uint8Array.from(fixture('doc', 'headings'))
  // The place of the table of pieces.
  const word = Buffer.from(bytes.buffer).indexOf(Buffer.from([0xec, 0xa5]))
  bytes.fill(0, word + 0x1a2, word + 0x1aa)
  const { text, notes } = await extractDoc(bytes)
  expect(text).toBe('Referat\nØkonomi\nDer er penge nok.\nBudget\nBudgettet holder.')
  expect(notes.map(n => n.code)).toEqual(['partial-extraction'])
})

it('says what is missing in an OpenDocument file without a text', async () => {
  expect(await outcomeOf('odt', Buffer.from('<?xml version="1.0"?><office:document/>'))).toBe('damaged')
})

it('reads what stands behind crossed tags of an OpenDocument file', async () => {
  const oasis = (name: string) => `"urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  const body = '<t:p><t:span>Før</t:p></t:span><t:p>Efter</t:p>'
  const names = `xmlns:o=${oasis('office')} xmlns:t=${oasis('text')}`
  const xml = `<o:document ${names}><o:body><o:text>${body}</o:text></o:body></o:document>`
  const { text, notes } = await extractOdt(Buffer.from(xml))
  expect(text).toBe('Før\nEfter')
  expect(notes.map(n => n.code)).toEqual(['partial-extraction'])
})
