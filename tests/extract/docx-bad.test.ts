// Word files that are broken, locked, empty, or made to break a reader: a typed failure, or a part that says it is one.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeWordFile, paragraph, table, zip } from '../../scripts/fixtures/extract-docx/word-package.mjs'
import { extractDocx } from '../../src/extract/docx/docx.js'
import { extract } from '../../src/extract/extract.js'
import { ExtractionFailure } from '../../src/extract/extractor.js'

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/extract/docx/${name}.docx`, import.meta.url))

/** What became of a file, in a line: its outcome, or the codes of its notes and its text. */
async function read(bytes: Uint8Array): Promise<string> {
  try {
    const { text, notes } = await extractDocx(bytes)
    return `${notes.map(note => note.code).join(' ')}: ${text}`
  } catch (error) {
    if (error instanceof ExtractionFailure) return error.failure.outcome
    throw error
  }
}

describe('files that cannot be read', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['the mark of an archive and noise', () => Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(3000).fill(7)]), 'damaged'],
    ['no text', () => fixture('no-text'), 'empty'],
    ['a picture only', () => fixture('picture-only'), 'no-text'],
    ['another kind of package', () => zip({ 'xl/workbook.xml': '<workbook/>' }), 'damaged'],
    ['a main part of another kind', () => zip({ 'word/document.xml': '<html/>' }), 'damaged'],
    ['a main part without XML', () => zip({ 'word/document.xml': 'Referat' }), 'damaged'],
  ])('%s', async (_, bytes, outcome) => {
    expect(await read(bytes())).toBe(outcome)
  })

  it('says why and what to do, in a line each', async () => {
    const error = await extractDocx(zip({ 'word/document.xml': '<html/>' })).catch(e => e)
    expect(error.failure).toEqual({
      outcome: 'damaged',
      stage: 'extract',
      reason: 'The Word file is damaged: its main part is no Word document (html).',
      advice: 'Get the file again from where it came from, or open and save it in Word.',
    })
  })
})

describe('files that can be read in part', () => {
  it.each([
    ['xml-cut-off', 'partial-extraction: Her er teksten hel.\nHer bliver den'],
    ['xml-crossed', 'partial-extraction: Før fejlen.\n\nEfter fejlen.'],
    ['entities-never-expanded', 'partial-extraction: Før &lol; &file; efter'],
  ])('%s', async (name, outcome) => {
    expect(await read(fixture(name))).toBe(outcome)
  })

  it('files inside it are read by their own extractors', async () => {
    const extraction = await extract(fixture('documents-inside'), 'forside.docx')
    expect(extraction.ok && extraction.extracted.text).toBe(
      'Forside\n\nDagsorden\n\n1. Økonomi og en linje der er skåret over\n\nBilag 1 som tekst\n\nBilag 2 som Word\n\nBagside',
    )
  })

  it('Word files inside Word files are read three deep, and what lies deeper is told', async () => {
    const nest = (depth: number): Uint8Array =>
      makeWordFile({
        body: paragraph(`Lag ${depth}`) + (depth < 6 ? '<w:altChunk r:id="rIdindredocx"/>' : ''),
        parts: depth < 6 ? { 'indre.docx': { type: 'aFChunk', bytes: nest(depth + 1) } } : {},
      })
    const extraction = await extract(nest(0), 'yderst.docx')
    expect(extraction.ok && extraction.extracted.text.match(/Lag \d/g)).toEqual(['Lag 0', 'Lag 1', 'Lag 2', 'Lag 3'])
    expect(extraction.ok && extraction.extracted.notes.map(note => note.code)).toEqual(['partial-extraction'])
  })

  it('cut off at every tenth: a failure, or a beginning of the text that says it is a part', async () => {
    const whole = fixture('program-libreoffice')
    const { text } = await extractDocx(whole)
    const words = new Set(text.split(/\s+/))
    for (let tenth = 0; tenth < 10; tenth++) {
      const outcome = await read(whole.subarray(0, Math.floor((whole.length * tenth) / 10)))
      if (/^(?:empty|damaged)$/.test(outcome)) continue
      expect(outcome).toMatch(/^(?:tracked-changes )?partial-extraction/)
      // The last word may be cut; without the styles and lists that were lost, numbers may be missing.
      const read_ = outcome.slice(outcome.indexOf(': ') + 2).split(/\s+/)
      expect(read_.filter(word => !words.has(word)).length).toBeLessThan(3)
    }
  })

  it('cut off in the midst of the text: what stands before the cut', async () => {
    const body = Array.from({ length: 400 }, (_, i) => paragraph(`Punkt ${i}: sag nr. ${(i * 7919) % 1000}`)).join('')
    const whole = makeWordFile({ body })
    const outcome = await read(whole.subarray(0, Math.floor(whole.length * 0.7)))
    expect(outcome).toMatch(/^partial-extraction: Punkt 0: sag nr\. 0\nPunkt 1: sag nr\. 919\n/)
    expect(outcome.split('\n').length).toBeGreaterThan(100)
  })

  it('a part that does not match its checksum is told', async () => {
    const whole = makeWordFile({ body: paragraph('Tekst') })
    const view = new DataView(whole.buffer, whole.byteOffset)
    for (let at = 0; at < whole.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true)
    }
    expect(await read(whole)).toBe('partial-extraction: Tekst')
  })

  it('with bytes changed: never an error of another kind, and never a change without a word', async () => {
    const whole = fixture('program-docx-library')
    const text = (await extractDocx(whole)).text
    let seed = 20240604
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >> 8) % below
    }
    for (let round = 0; round < 300; round++) {
      const changed = Uint8Array.from(whole)
      for (let i = 0; i <= random(3); i++) changed[random(changed.length)] = random(256)
      const outcome = await read(changed)
      if (!/partial-extraction|characters-lost|^[a-z-]+$/.test(outcome))
        expect(outcome).toBe(`tracked-changes: ${text}`)
    }
  })

  it('a part that is named and missing is told', async () => {
    const named = makeWordFile({
      body: paragraph('Tekst'),
      styles: '',
      encode: (xml, part) => (part === 'styles' ? '' : xml),
    })
    expect(await read(named)).toBe('partial-extraction: Tekst')
  })
})

describe('files made to break a reader', () => {
  const P = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'
  it.each<[string, () => Uint8Array, string | RegExp]>([
    ['unpacks to 120 MB', () => zip({ 'word/document.xml': new Uint8Array(120 << 20).fill(32) }), 'too-large'],
    ['nests a million elements', () => makeWordFile({ body: '<w:p>'.repeat(1_000_000) }), 'too-large'],
    ['holds two million elements', () => makeWordFile({ body: '<w:p/>'.repeat(2_000_000) }), 'too-large'],
    [
      'has 100,000 attributes',
      () => makeWordFile({ body: `${P}<w:p ${attributes(100_000)}/>` }),
      /^partial-extraction: a$/,
    ],
    ['nests tables 60 deep', () => makeWordFile({ body: nestedTables(60) }), /^: inderst\n/],
    ['spans two billion columns', () => makeWordFile({ body: wideCell() }), /^: a\t+b$/],
    [
      'has a million blanks before a tab',
      () => makeWordFile({ body: paragraph(`x${' '.repeat(1_000_000)}x\ty`) }),
      /^: x x\ty$/,
    ],
    ['opens 50,000 fields', () => makeWordFile({ body: `${P}<w:p>${openFields(50_000)}</w:p>` }), /^: a$/],
    ['stores a part that is larger than it says', () => lyingSize(), 'too-large'],
  ])('%s', async (_, make, outcome) => {
    const found = await read(make())
    if (typeof outcome === 'string') expect(found).toBe(outcome)
    else expect(found).toMatch(outcome)
  })
})

const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}="x"`).join(' ')

const nestedTables = (depth: number): string => {
  let body = paragraph('inderst')
  for (let i = 0; i < depth; i++) body = table([[`${body}${paragraph(`niveau ${i}`)}`]])
  return body
}

const wideCell = (): string =>
  table([['a', 'b']]).replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>')

const openFields = (count: number): string => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count)

/** The size that the archive tells is changed to a small one: it is not to be believed. */
function lyingSize(): Uint8Array {
  const bytes = zip({ 'word/document.xml': new Uint8Array(120 << 20).fill(32) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  view.setUint32(22, 100, true)
  for (let at = bytes.length - 22; at > 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  }
  return bytes
}
