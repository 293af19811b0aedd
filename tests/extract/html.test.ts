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

  it('reads elements nested a hundred thousand deep', async () => {
    const { text } = await readText(`${'<div>'.repeat(100_000)}dybt${'</div>'.repeat(100_000)}`)
    expect(text).toBe('dybt')
  })

  it('calls a page without text empty', async () => {
    await expect(readText('<html><body><p></p></body></html>')).rejects.toMatchObject({ failure: { outcome: 'empty' } })
  })
})
