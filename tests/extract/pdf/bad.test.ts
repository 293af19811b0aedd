import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import { ExtractionFailure } from '../../../src/extract/extractor.js'
import { unpackInPlace } from '../../../src/extract/pdf/one-thread.js'
import { extractPdf } from '../../../src/extract/pdf/pdf.js'
import type { Failure } from '../../../src/model/outcome.js'
import { fixture } from './fixtures.js'

async function failureOf(bytes: Uint8Array, ocr = true): Promise<Failure> {
  const error = await extractPdf(bytes, { ocr }).then(
    () => null,
    (e: unknown) => e,
  )
  if (!(error instanceof ExtractionFailure)) throw new Error(`no typed failure but ${String(error)}`)
  return error.failure
}

/** Numbers that look random and are the same in every run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 16) & 255
  })
}

describe('files that cannot be read fail by kind, and say what to do', () => {
  test.each([
    ['a password', fixture('password'), 'encrypted'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['blank pages', fixture('blank'), 'empty'],
    ['noise', noise(40_000, 7), 'damaged'],
    ['noise behind a PDF head', new Uint8Array([...Buffer.from('%PDF-1.7\n'), ...noise(40_000, 11)]), 'damaged'],
    ['a head alone', new Uint8Array(Buffer.from('%PDF-1.4\n%%EOF\n')), 'damaged'],
  ] as const)('%s', async (_, bytes, outcome) => {
    const failure = await failureOf(bytes)
    expect(failure.outcome).toBe(outcome)
    expect(failure.reason).not.toMatch(/\n/)
    expect(failure.advice.length).toBeGreaterThan(10)
  })

  test('a picture, where OCR is switched off', async () => {
    const failure = await failureOf(fixture('scan'), false)
    expect(failure.outcome).toBe('no-text')
    expect(failure.advice).toContain('OCR')
  })

  test('a picture with a stamp on it, where OCR is switched off', async () => {
    expect((await failureOf(fixture('stamped-scan'), false)).outcome).toBe('no-text')
  })

  test('through the door of extract() too', async () => {
    const result = await extract(fixture('scan'), 'scan.pdf', { ocr: false })
    expect(result).toMatchObject({ ok: false, failure: { outcome: 'no-text', stage: 'extract' } })
  })
})

describe('a file cut short', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('after %i tenths: a failure, or text and no crash', async tenths => {
    const whole = fixture('tagged')
    const bytes = whole.slice(0, Math.floor((whole.length * tenths) / 10))
    const outcome = await extractPdf(bytes).then(
      () => 'text',
      (e: unknown) => (e instanceof ExtractionFailure ? e.failure.outcome : e),
    )
    expect(['damaged', 'empty', 'no-text', 'text']).toContain(outcome)
  })
})

describe('bytes changed here and there', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i: a failure or text, never another error', async seed => {
    const bytes = fixture('table-ruled')
    const where = noise(120, seed)
    for (let i = 0; i + 2 < where.length; i += 3)
      bytes[((where[i]! << 8) | where[i + 1]!) % bytes.length] = where[i + 2]!
    const outcome = await extractPdf(bytes, { ocr: false }).then(
      ({ text, blocks }) => blocks.every(b => b.span[1] <= text.length),
      (e: unknown) => e instanceof ExtractionFailure,
    )
    expect(outcome).toBe(true)
  })
})

test('pages without text are told of, where OCR is switched off and others have text', async () => {
  const { text, notes, ocr } = await extractPdf(fixture('text-and-scan'), { ocr: false })
  expect(text).toBe('Side et har tekst.')
  expect(ocr).toBe(false)
  expect(notes).toMatchObject([{ code: 'partial-extraction', message: expect.stringMatching(/^Page 2 /) }])
})

test('a file that cannot be read leaves DecompressionStream as it was', async () => {
  const usual = globalThis.DecompressionStream
  await Promise.allSettled([extractPdf(noise(4_000, 5)), extractPdf(fixture('password'))])
  expect(globalThis.DecompressionStream).toBe(usual)
})

test('DecompressionStream is put back when the last PDF is closed, however often each one is', () => {
  const usual = globalThis.DecompressionStream
  const [closeOne, closeOther] = [unpackInPlace(), unpackInPlace()]
  closeOne()
  closeOne()
  expect(globalThis.DecompressionStream).not.toBe(usual)
  closeOther()
  expect(globalThis.DecompressionStream).toBe(usual)
})

/** A PDF of a page for each content, packed. */
function pdfOf(...contents: readonly Buffer[]): Uint8Array {
  const pages = contents.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${pages}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >> stream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ]
  const parts = objects.flatMap((object, i) => [`${i + 1} 0 obj `, object, ' endobj\n'])
  return Buffer.concat(['%PDF-1.4\n', ...parts, 'trailer << /Root 1 0 R >>\n%%EOF'].map(part => Buffer.from(part)))
}

test('a page that unpacks to far more than a page needs is told of, and the others are read', async () => {
  const stretch = deflateRawSync(Buffer.alloc(1 << 20, 0x20), { finishFlush: constants.Z_FULL_FLUSH })
  const bomb = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(300).fill(stretch)])
  const said = deflateSync(Buffer.from('BT /F 12 Tf 72 700 Td (Side to har tekst.) Tj ET'))
  const { text, notes } = await extractPdf(pdfOf(bomb, said), { ocr: false })
  expect(text).toBe('Side to har tekst.')
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'partial-extraction', message: 'What unpacks to more than 256 MB was not read.' }),
  )
})
