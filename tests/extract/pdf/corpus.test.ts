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
  test.each([
    ['000', 'Rikke Albrechtsen, direktør, Frederikshavn Kommune'],
    ['000', 'Mødedato:\t16. februar 2022'],
    ['001', 'Godkendelse af dagsorden\t4'],
    ['001', '6. Træning af patienter med kroniske lænde-ryg smerter\t578.207\t1.418.140\t\t1.996.347'],
    ['002', 'Sygeplejefaglig direktør Tove Kristensen (medformand)'],
    ['002', 'Beskæftigelseschef Jørgen Skovhus Haunstrup'],
    ['003', 'NOTAT'],
    ['003', '- Helene Probst, Danske Regioner (formand)'],
    ['004', 'Gæster: Thomas Bo Nielsen, souschef i KiAP.'],
  ])('%s: %s', async (name, line) => {
    const { text } = await extractPdf(new Uint8Array(readFileSync(join(FOLDER, `${name}.pdf`))))
    expect(text.split('\n')).toContain(line)
  })
})
