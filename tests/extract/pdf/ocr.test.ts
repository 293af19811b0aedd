import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { ExtractionFailure } from '../../../src/extract/extractor.js'
import { readByOcr } from '../../../src/extract/pdf/ocr/ocr.js'
import { type OcrSetting, startOcr } from '../../../src/extract/pdf/ocr/ocr-engine.js'
import { openPdf } from '../../../src/extract/pdf/open.js'
import { readPages } from '../../../src/extract/pdf/page/read-pages.js'
import { extractPdf } from '../../../src/extract/pdf/pdf.js'
import { errorRate, expected, fixture } from './fixtures.js'

const { resolve, cache } = createRequire(import.meta.url)
const installed = ['tesseract.js', '@tesseract.js-data/dan/package.json', '@napi-rs/canvas'].every(name => {
  try {
    return resolve(name) !== ''
  } catch {
    return false
  }
})
if (!installed) console.warn('OCR is not installed: its tests are skipped.')

// The first test of the file, since what is loaded stays loaded.
test.skipIf(!installed)('what draws pages is not loaded for a text', async () => {
  await extractPdf(fixture('columns'))
  expect(cache).not.toHaveProperty([resolve('@napi-rs/canvas')])
})

describe.skipIf(!installed)('pages that are pictures', () => {
  test('are read, with what is bold in them', { timeout: 300_000 }, async () => {
    const extracted = await extractPdf(fixture('scan'))
    expect(errorRate(extracted.text, expected('scan'))).toBeLessThan(0.03)
    expect(extracted.ocr).toBe(true)
    expect(extracted.notes).toMatchObject([
      { code: 'ocr-text', message: expect.stringMatching(/^Page 1 .* \d\d %\.$/) },
    ])
    const bold = extracted.blocks.filter(b => b.bold).map(b => extracted.text.slice(...b.span))
    expect(bold).toEqual(['Referat', 'Beslutning'])
    expect(extracted.pages).toEqual([0])
  })

  test('with their ruled tables, though the paper lay askew', { timeout: 300_000 }, async () => {
    expect((await extractPdf(fixture('table-scan'))).text).toBe(expected('table-scan'))
  })

  test('also where something was stamped on them, which is kept as it stands', { timeout: 300_000 }, async () => {
    const { text, notes } = await extractPdf(fixture('stamped-scan'))
    expect(text.startsWith('Sagsnr. 24/1893\tModtaget den 12. maj 2024\n\nReferat\n')).toBe(true)
    expect(errorRate(text, expected('stamped-scan'))).toBeLessThan(0.03)
    expect(notes.map(n => n.code)).toEqual(['ocr-text'])
  })

  const SETTINGS: readonly (readonly [what: string, setting: Partial<OcrSetting>, reason: RegExp])[] = [
    ['without its data', { data: '/nowhere' }, /The Danish data for OCR is not installed\./],
    ['that does not start', { startLimit: 0.001 }, /OCR did not start \(not done after 0\.001 seconds\)\./],
    ['that hangs at a page', { pageLimit: 0.001 }, /not done after 0\.001 seconds/],
  ]
  test.each(SETTINGS)('an engine %s is a failure of that file', async (_, setting, reason) => {
    const open = await openPdf(fixture('scan'))
    const { pages } = await readPages(open)
    await open.close()
    const error = await readByOcr(fixture('scan'), pages, [1], () => startOcr(setting)).catch(e => e)
    expect(error).toBeInstanceOf(ExtractionFailure)
    expect(error.failure.outcome).toBe('no-text')
    expect(error.failure.reason).toMatch(reason)
    expect(error.failure.advice).toMatch(/npm|OCR/)
  })

  test('only those that need it', { timeout: 300_000 }, async () => {
    const { text, notes, ocr, pages } = await extractPdf(fixture('text-and-scan'))
    expect(text.startsWith('Side et har tekst.\n\nReferat')).toBe(true)
    expect(errorRate(text, expected('text-and-scan'))).toBeLessThan(0.05)
    expect(ocr).toBe(true)
    expect(notes).toMatchObject([{ code: 'ocr-text', message: expect.stringMatching(/^Page 2 /) }])
    expect(pages).toHaveLength(2)
  })
})
