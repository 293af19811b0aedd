// Web pages as Word saves them and as councils publish them; what LibreOffice writes is in word-traits.test.ts.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html/html.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'

const folder = join(import.meta.dirname, '../../fixtures/extract/html')
const read = (name: string) => extractHtml(readFileSync(join(folder, name)))
const readText = (html: string) => extractHtml(Buffer.from(html))
const show = ({ text, blocks }: ExtractedText) => blocks.map(b => `${b.kind}: ${text.slice(...b.span)}`)

const WORD = [
  'paragraph: Mødedato: 16. maj 2018',
  'paragraph: Sted: Ærøskøbing – rådhuset',
  'paragraph: Formanden bød velkommen, og mødet blev åbnet.',
  'list-item: 1. Godkendelse af dagsorden',
  'list-item: • Et punkt',
  'paragraph: Vedtaget[1] enstemmigt.',
  'footnote: [1] Se bilag 3.',
]

describe('html', () => {
  it.each(['word.html', 'page.mht'])('%s: lists, notes, hidden and deleted text of Word', async name => {
    const extracted = await read(name)
    expect(show(extracted)).toEqual(WORD)
    expect(extracted.notes.map(n => n.code)).toEqual(['tracked-changes', 'hidden-text'])
    expect(extracted.text).toContain('2018\nSted')
    expect(extracted.text).toContain('rådhuset\nFormanden')
  })

  it('a page of a council: menus aside, scripts and hidden text out, lists as a browser draws them', async () => {
    const extracted = await read('council.html')
    expect(show(extracted)).toEqual([
      'header: • Forside',
      'header: • Politik',
      'heading: Sundhedsudvalget',
      'paragraph: Onsdag den 16. maj 2018\nkl. 14.00',
      'heading: 1. Økonomi',
      'paragraph: Budgettet\nholder.',
      'paragraph: Regnskabet også.',
      'paragraph: Post Beløb\nKost 100',
      'list-item: 1. Drøfter sagen',
      'list-item: 2. Tager den til efterretning',
      'list-item: E. Fem',
      'list-item: I. Ni',
      'paragraph: Uden mærke',
      'paragraph: Se bilaget og toppen.',
      'paragraph: Godkendt af formanden',
      'footer: Nørreå Kommune, Østergade 8',
    ])
    expect(extracted.links.map(l => l.href)).toEqual(['https://www.noerreaa.dk/a'])
  })

  const TEXTS: readonly (readonly [file: string, text: string])[] = [
    ['fragment.html', 'Mødet blev åbnet.\n\nAlle var mødt.'],
    ['latin1.html', 'Mødet på Ærø – kl. 14'],
    ['undeclared.html', 'Mødet på Ærø – kl. 14'],
    ['layout-tables.html', 'Referat\n\nMødet blev åbnet.\n\nAlle var mødt.'],
    [
      'printed.html',
      'Referat\n\nDeltagere:\tAnne Holm, Bo Krog\n\n1. Velkomst\n\nFormanden bød velkommen til de mange, der var mødt frem trods vejret, og gennemgik derefter dagsordenen, som blev godkendt uden bemærkninger fra de fremmødte medlemmer.\n\n2. Eventuelt',
    ],
  ]
  it.each(TEXTS)('%s', async (file, text) => {
    expect((await read(file)).text).toBe(text)
  })

  const RULES: readonly (readonly [what: string, html: string, text: string])[] = [
    ['white space is one blank', '<p>a\n  b\t c</p>', 'a b c'],
    ['inline elements do not part words', '<p>møde<b>dato</b>en</p>', 'mødedatoen'],
    ['blocks part words', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['margins of nothing leave no gap', '<p style="margin:0">a</p><p style="margin:0">b</p>', 'a\nb'],
    ['paragraphs leave a gap', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['style sheets count', '<style>p.x{margin:0cm}</style><p class="x">a</p><p class="x">b</p>', 'a\nb'],
    ['named and numbered characters', '<p>&aelig;&#248;&#xe5;&nbsp;x&mdash;</p>', 'æøå x—'],
    ['text outside of all elements', 'a<br>b', 'a\nb'],
  ]
  it.each(RULES)('%s', async (_, html, text) => {
    expect((await readText(html)).text).toBe(text)
  })

  const SIZES: readonly (readonly [html: string, size: number])[] = [
    ['<h1>x</h1>', 2],
    ['<h2>x</h2>', 1.5],
    ['<p style="font-size:24pt">x</p>', 2],
    ['<p style="font-size:32px">x</p>', 2],
    ['<p style="font-size:200%">x</p>', 2],
    ['<p style="font-size:2em">x</p>', 2],
    ['<p><font size="6">x</font></p>', 2],
    ['<p style="font-size:0">x</p>', 1],
  ]
  it.each(SIZES)('%s is %d times as large', async (html, size) => {
    expect((await readText(`${html}<p>og noget mere tekst</p>`)).blocks[0]?.size).toBe(size)
  })

  const INDENTS: readonly (readonly [length: string, em: number])[] = [
    ['24pt', 2],
    ['32px', 2],
    ['1cm', 2.5],
    ['10mm', 2.5],
    ['1in', 6],
    ['2em', 2],
    ['2rem', 2],
    ['2pc', 2],
    ['32', 2],
    ['5%', 0],
    ['auto', 0],
    ['..pt', 0],
  ]
  it.each(INDENTS)('a margin of %s puts in by %d em', async (length, em) => {
    expect((await readText(`<p style="margin-left:${length} !important">x</p>`)).blocks[0]?.indent).toBe(em)
  })

  const SHEETS: readonly (readonly [css: string, gap: boolean])[] = [
    ['p{margin:0}', false],
    ['P.A , div {margin:0}', false],
    ['@import url(a.css); p{margin:0}', false],
    ['@media print{p{margin:0}}', true],
    ['div > p{margin:0}', true],
    ['/* p{margin:0} */', true],
    ['p{color:red}', true],
  ]
  it.each(SHEETS)('style sheet %s: gap %s', async (css, gap) => {
    const { text } = await readText(`<style>${css}</style><p class="a">a</p><p class="a">b</p>`)
    expect(text).toBe(gap ? 'a\n\nb' : 'a\nb')
  })

  it('knows where a list ends', async () => {
    const { blocks } = await readText('<ul><li>a</ul>b')
    expect(blocks.map(b => b.kind)).toEqual(['list-item', 'paragraph'])
  })

  it('reads a page in one file that was packed as letters', async () => {
    const page = Buffer.from('<html><body><p>Mødet på Ærø</p></body></html>').toString('base64')
    const part = 'Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n'
    const { text } = await readText(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\niVBO\n--x\n${part}${page}\n--x--\n`,
    )
    expect(text).toBe('Mødet på Ærø')
  })

  it('says of a page that it is a picture', async () => {
    await expect(readText('<html><body><img src="a.png"></body></html>')).rejects.toMatchObject({
      failure: { outcome: 'no-text' },
    })
  })

  it('reads elements nested a hundred thousand deep', async () => {
    const { text } = await readText(`${'<div>'.repeat(100_000)}dybt${'</div>'.repeat(100_000)}`)
    expect(text).toBe('dybt')
  })

  it('reads formulas, and says which pictures and files of a page are left out', async () => {
    const { text, notes } = await readText(
      '<p>Andel: <math><mi>x</mi><mo>=</mo><mn>2</mn></math></p><img src="a.png" alt="Kort over Ry"><iframe src="https://noerreaa.dk/kort"></iframe>',
    )
    expect(text).toBe('Andel: x=2')
    expect(notes.map(n => n.message)).toEqual([
      '1 embedded object left out: https://noerreaa.dk/kort.',
      '1 picture left out; words in it are not read. Alternative text left out: “Kort over Ry”.',
    ])
  })

  it('calls a page without text empty', async () => {
    await expect(readText('<html><body><p></p></body></html>')).rejects.toMatchObject({ failure: { outcome: 'empty' } })
  })
})
