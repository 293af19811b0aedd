import { describe, expect, test } from 'vitest'
import { extractPdf } from '../../../src/extract/pdf/pdf.js'
import type { Block, ExtractedText } from '../../../src/model/extracted-text.js'
import { expected, fixture, TEXTS } from './fixtures.js'

const read = (name: string): Promise<ExtractedText> => extractPdf(fixture(name))
const textOf = ({ text }: ExtractedText, { span }: Block): string => text.slice(...span)
const blockOf = (extracted: ExtractedText, start: string): Block => {
  const found = extracted.blocks.find(b => textOf(extracted, b).startsWith(start))
  if (!found) throw new Error(`no block begins with "${start}"`)
  return found
}
const ofKind = (extracted: ExtractedText, kind: Block['kind']): string[] =>
  extracted.blocks.filter(b => b.kind === kind).map(b => textOf(extracted, b))

describe('every trait comes out as a reader sees it', () => {
  test.each(TEXTS)('%s', async name => {
    const extracted = await read(name)
    expect(extracted.text).toBe(expected(name))
    if (name !== 'left-out') expect(extracted.notes).toEqual([])
    expect(extracted).toMatchObject({ format: 'pdf', encoding: null, ocr: false })
  })
})

describe('blocks and pages', () => {
  test.each(TEXTS)('%s: in order, apart, and over all text', async name => {
    const { text, blocks, pages } = await read(name)
    let at = 0
    for (const { span } of blocks) {
      expect(text.slice(at, span[0]).trim()).toBe('')
      expect(span[1]).toBeGreaterThan(span[0])
      at = span[1]
    }
    expect(text.slice(at).trim()).toBe('')
    expect(pages?.[0]).toBe(0)
    expect([...(pages ?? [])].sort((a, b) => a - b)).toEqual(pages)
  })

  test('headers, footers and page numbers are furniture, and stand behind what they interrupt', async () => {
    const extracted = await read('furniture')
    expect(ofKind(extracted, 'header')).toHaveLength(3)
    expect(ofKind(extracted, 'page-number')).toEqual(['Side 1 af 3', 'Side 2 af 3', 'Side 3 af 3'])
    expect(extracted.pages).toHaveLength(3)
    const cut = blockOf(extracted, 'Der var enighed om')
    const second = extracted.pages?.[1] ?? 0
    expect(second).toBeGreaterThan(cut.span[0])
    expect(second).toBeLessThan(cut.span[1])
    expect(textOf(extracted, cut)).toContain('en repræsentant for patientforeningerne')
  })

  test('the first of several pages begins at 0 also where it ends in a table', async () => {
    const { pages, text } = await read('table-over-pages')
    expect(pages).toHaveLength(2)
    expect(text.slice(pages?.[1])).toMatch(/^og en for de praktiserende læger/)
  })

  test('a box beside the text', async () => {
    expect(ofKind(await read('side-box'), 'box')).toEqual([
      'Dato: 3. maj 2023',
      'Sagsnr. 23/4411',
      'Hanne Uhre',
      'Tlf. 7841 0000',
    ])
  })

  test('a footnote', async () => {
    expect(ofKind(await read('footnotes'), 'footnote')).toEqual(['1 Jf. sundhedslovens § 119.'])
  })

  test('a footnote below a table in small print, whose edges are no rule of footnotes', async () => {
    const extracted = await read('footnote-below-table')
    expect(ofKind(extracted, 'footnote')).toEqual(['1 Uden de private tilbud.'])
    expect(ofKind(extracted, 'cell').slice(3, 6)).toEqual(['1a. Ventetid til genoptræning', '14 dage', '11 dage'])
  })

  test('turned text', async () => {
    expect(ofKind(await read('turned-text'), 'box')).toEqual(['Kopi til arkivet'])
  })
})

describe('hints', () => {
  test('bold, italic, underlined, size and indentation', async () => {
    const extracted = await read('emphasis')
    expect(blockOf(extracted, 'Referat')).toMatchObject({ kind: 'heading', bold: true, size: 1.64 })
    expect(blockOf(extracted, 'Beslutning')).toMatchObject({ kind: 'paragraph', bold: true, size: 1 })
    const planned = blockOf(extracted, 'Planen')
    expect(planned).toMatchObject({ bold: false, italic: false, underline: false })
    expect(planned.emphasis.map(s => extracted.text.slice(...s))).toEqual(['godkendt'])
    expect(blockOf(extracted, 'v/ Asger')).toMatchObject({ italic: true, bold: false })
    expect(blockOf(extracted, 'Det videre')).toMatchObject({ underline: true })
    expect(blockOf(extracted, '•')).toMatchObject({ kind: 'list-item', indent: 1.5 })
  })

  test('tags give levels', async () => {
    const extracted = await read('tagged')
    expect(blockOf(extracted, 'Punkt 1')).toMatchObject({ kind: 'heading', level: 1 })
    expect(blockOf(extracted, 'Beslutning')).toMatchObject({ kind: 'heading', level: 2 })
    expect(blockOf(extracted, '• Godkendt')).toMatchObject({ kind: 'list-item', level: 1 })
    expect(blockOf(extracted, 'Kort bemærkning')).toMatchObject({ kind: 'paragraph', level: null })
  })

  test('links, also over two lines, one each', async () => {
    const { text, links } = await read('links')
    expect(links.map(l => [text.slice(...l.span), l.href])).toEqual([
      ['planen', 'https://www.eksempel.dk/plan'],
      ['Hanne Uhre', 'mailto:hu@eksempel.dk'],
      ['notatet om kommunernes erfaringer med den nye ordning', 'https://www.eksempel.dk/baggrund'],
    ])
  })
})

describe('tables', () => {
  const rowsOf = (extracted: ExtractedText, table = 0): string[] =>
    extracted.blocks
      .filter(b => b.cell?.table === table)
      .map(b => `${b.cell?.row},${b.cell?.column} ${textOf(extracted, b)}`)

  test('ruled, with empty and spanning cells', async () => {
    const extracted = await read('table-ruled')
    expect(rowsOf(extracted)).toEqual([
      '0,0 Indsats',
      '0,1 Udgifter fordelt på parterne',
      '0,3 I alt',
      '1,1 Lemvig',
      '1,2 Region Midtjylland',
      '2,0 1. Fremskudt sygepleje i weekender og på helligdage',
      '2,1 250.000',
      '2,3 250.000',
      '3,0 2. Telefonlinje',
      '3,2 75.500',
      '3,3 75.500',
    ])
    expect(extracted.blocks.find(b => textOf(extracted, b).startsWith('Udgifter'))?.cell?.columnSpan).toBe(2)
  })

  test('without lines, with empty cells and one over two lines', async () => {
    expect(rowsOf(await read('table-plain')).slice(4)).toEqual([
      '1,0 Lemvig',
      '1,1 19.200',
      '1,2 41',
      '1,3 38',
      '2,0 Struer og den vestlige del af Holstebro Kommune',
      '2,2 57',
      '2,3 44',
      '3,0 Ringkøbing-Skjern',
      '3,1 56.100',
      '3,3 61',
    ])
  })

  test('one table where a page break cuts it, and one row where it cuts a row', async () => {
    const rows = rowsOf(await read('table-over-pages'))
    expect(rows.map(r => r.slice(0, 3))).toEqual(['0,0', '0,1', '1,0', '1,1', '2,0', '2,1', '3,0', '3,1'])
  })

  test('one table where its head stands on every page again, which is no row of it', async () => {
    const extracted = await read('table-head-again')
    expect(ofKind(extracted, 'header')).toEqual(['Punkt\tReferat\tAnsvarlig'])
    expect(rowsOf(extracted).filter(r => r.includes(',0 '))).toEqual([
      '0,0 Punkt',
      '1,0 1. Plan',
      '2,0 2. Møder',
      '3,0 3. Økonomi',
      '4,0 4. Valg',
    ])
  })

  test('as the tags say', async () => {
    expect(rowsOf(await read('tagged'))).toEqual([
      '0,0 Ansvarlig',
      '0,1 Frist',
      '1,0 Hanne Uhre',
      '1,1 1. juni',
      '2,1 12. juni',
    ])
  })
})

test('what is no text of the pages is told: pictures, what is written about them, comments, attached files', async () => {
  const { notes } = await read('left-out')
  expect(notes.map(n => `${n.code}: ${n.message}`)).toEqual([
    'objects-left-out: 1 embedded object left out: Budget.csv.',
    'pictures-left-out: 1 picture left out; words in it are not read. Alternative text left out: “Kort over klyngen”.',
    'comments-left-out: 1 comment left out.',
  ])
})

test('pdf.js is kept from putting slow substitutes in the place of what all other code uses', async () => {
  await read('labels')
  for (const builtIn of [Array.prototype.push, JSON.parse, JSON.stringify])
    expect(Function.prototype.toString.call(builtIn)).toContain('[native code]')
})
