import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractPdf } from '../../../src/extract/pdf/pdf.js'

const FOLDER = join(import.meta.dirname, '../../../../shared/corpus/documents')
const there = existsSync(FOLDER)
if (!there) console.warn(`${FOLDER} is not there: the comparison with real minutes is skipped.`)

const FURNITURE = new Set(['header', 'footer', 'page-number'])

/** Words as a reader sees them: marks of Markdown, list marks and dot leaders do not count. */
function wordsOf(text: string): string[] {
  return text.replace(/\.{4,}/g, ' ').match(/[\p{L}\p{N}]+(?:[-./,:@_][\p{L}\p{N}]+)*/gu) ?? []
}

describe.skipIf(!there)('real minutes: every word of the text, in its order, and no other', () => {
  test.each(['000', '001', '002', '003', '004'])('%s.pdf', async name => {
    const { text, blocks, notes } = await extractPdf(new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`))))
    const body = blocks.filter(b => !FURNITURE.has(b.kind)).map(b => text.slice(...b.span))
    const reference = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').normalize('NFC')
    expect(wordsOf(body.join('\n'))).toEqual(wordsOf(reference))
    expect(notes).toEqual([])
  })
})

describe.skipIf(!there)('real minutes: one line a paragraph, entry or person', () => {
  /** The words of each line, the blanks and marks between them put aside. */
  const linesOf = (text: string) =>
    text
      .split('\n')
      .map(line => wordsOf(line).join(' '))
      .filter(line => line !== '')

  // The text files divide some paragraphs where a page ended, which the PDF does not.
  test.each(['000', '001', '002', '003', '004'])('%s.pdf', async name => {
    const { text } = await extractPdf(new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`))))
    const inPdf = new Set(linesOf(text))
    const expected = linesOf(readFileSync(join(FOLDER, `${name}.txt`), 'utf8').normalize('NFC'))
    const missing = expected.filter(line => !inPdf.has(line))
    expect(missing.length / expected.length, missing.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
