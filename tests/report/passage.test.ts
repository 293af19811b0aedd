// The passage that facts were read from: every word of it, and every fact in its brackets.

import { beforeAll, describe, expect, it } from 'vitest'
import { formatPassage } from '../../src/report/document/passage.js'
import { styleOf } from '../../src/report/terminal/output.js'
import { columns } from '../../src/report/terminal/wrap.js'
import { listDocuments, type Reading, readDocument } from '../parse/fixture-documents.js'

const paper = (width: number, colour = false) => ({ width, style: styleOf({ colour }) })
const bare = (text: string) => text.replace(/\s+/g, '')
/** Without brackets, headings of sections and what stands below. */
const passageOf = (printed: string) =>
  printed
    .split('\n')
    .filter(line => line.startsWith('    ') && !/^ +\d+ {2}/.test(line))
    .join('\n')
const unmarked = (text: string) => text.replace(/\[\d+(?:\+\d+)* |\]/g, '')

const readings: Reading[] = []
beforeAll(async () => {
  const paths = listDocuments('fixtures/meetings').filter(path => /klynge.*\.(?:txt|docx)$/.test(path))
  for (const path of paths) readings.push((await readDocument(path))!)
  expect(readings.length).toBeGreaterThan(3)
})

describe('the whole document', () => {
  it('has every word of its text once, in order', () => {
    for (const { document } of readings) {
      // At this width nothing of the list below is wrapped.
      const printed = formatPassage(document, null, paper(10_000))
      expect(bare(unmarked(passageOf(printed)))).toBe(bare(unmarked(document.text)))
    }
  })

  it.each([60, 80, 120])('fits %i columns', width => {
    // A word that is wider than the page is left whole.
    for (const { document } of readings)
      for (const line of formatPassage(document, null, paper(width)).split('\n'))
        if (columns(line) > width) expect(line.trim()).not.toContain(' ')
  })

  it('opens and closes every bracket that it explains', () => {
    for (const { document } of readings) {
      const printed = formatPassage(document, null, paper(10_000))
      const opened = [...passageOf(printed).matchAll(/\[(\d+(?:\+\d+)*) /g)].flatMap(match => match[1]!.split('+'))
      const explained = [...printed.matchAll(/^ +(\d+) {2}\p{L}/gmu)].map(match => match[1]!)
      expect(explained.length).toBeGreaterThan(10)
      expect(opened.sort()).toEqual(explained.sort())
      const count = (sign: string) => passageOf(printed).split(sign).length
      expect(count('[')).toBe(count(']'))
    }
  })
})

describe('one item', () => {
  it('is its heading and sections, with its decisions marked by the words they stand in', () => {
    for (const { document } of readings)
      for (const item of document.items) {
        const printed = formatPassage(document, [item], paper(10_000))
        for (const { text, type } of item.decisions) {
          expect(bare(unmarked(passageOf(printed)))).toContain(bare(unmarked(text)))
          expect(printed).toContain(`decision: ${type}`)
        }
        expect(printed).not.toContain('participant')
      }
  })

  it('is coloured where colour may be used, and the same without', () => {
    const { document } = readings[0]!
    const coloured = formatPassage(document, document.items, paper(80, true))
    expect(coloured).toContain('\u001b[36m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatPassage(document, document.items, paper(80)))
  })
})
