// What comes out of each Word file that has one trait. Every text here was written by hand from what Word prints.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeWordFile, run } from '../../scripts/fixtures/extract-docx/word-package.mjs'
import { extractDocx } from '../../src/extract/docx/docx.js'
import type { Block, ExtractedText } from '../../src/model/extracted-text.js'

const read = (name: string): Promise<ExtractedText> =>
  extractDocx(readFileSync(new URL(`../../fixtures/extract/docx/${name}.docx`, import.meta.url)))

const lines = (...text: string[]): string => text.join('\n')

const TEXTS: Readonly<Record<string, string>> = {
  'numbers-of-styles': lines(
    '1. Velkomst',
    '1.1 Godkendelse af dagsorden',
    '1.2 Opfølgning',
    '2. Økonomi',
    '2.1 Budget 2025',
    'Bilag',
  ),
  'numbers-named-by-list': lines('A. Nyt fra formanden', 'B. Økonomi', 'Ferie'),
  'numbers-by-style-link': lines('Punkt 1: Nyt fra formanden', 'a) Ferie', 'b) Løn'),
  'numbers-restarted': lines(
    '1. tager orienteringen til efterretning',
    '2. godkender regnskabet',
    'Det indstilles endvidere, at',
    '3. afsætter 250.000 kr.',
    '1. første punkt i en ny liste',
    '2. andet punkt',
    '3. går videre, hvor tallet står',
    '4. bilag fire',
    'Sag C: punkt med egen form',
    'Sag D: punkt med egen form',
  ),
  'numbers-of-levels': lines(
    'I Plan',
    '1.1 Skole',
    '1.2 Vej',
    '(a) Asfalt',
    '1.3 Bro',
    '(b) Maling',
    'II Teknik',
    '2.1 Lys',
    '(a) Pærer',
    'note 1 LED',
    'III Kultur',
    '3.1 Bog',
    'note 2 Lån',
  ),
  'numbers-skipped': lines('1.1. Under punkt', '1.2. Endnu et', '2. Punkt', '2.1.1. Dybt'),
  'numbers-formats': lines(
    'z) sag',
    'AA: sag',
    'viii. sag',
    'MCMXCIV sag',
    '01 sag',
    '1. sag: sag',
    'Sag 007 sag',
    'Bilag sag',
    'Første sag – sag',
    'Ad 5.sag',
    'aa) sag',
    'BB: sag',
    'ix. sag',
  ),
  'numbers-of-empty-paragraphs': lines('1. Første', '2.', '3. Tredje'),
  'numbers-own-and-missing': lines('1. fra stilen', 'A. egen', 'a. kun niveau', 'ingen', 'mangler'),
  bullets: lines(
    '- Symbol',
    '- Courier',
    '- Wingdings',
    '- tankestreg',
    '- billede',
    '',
    'Obs! med et ord',
    'uden mærke',
    'ikke i en liste',
  ),
  'line-breaks-and-tabs': lines(
    'Deltagere:',
    'Bo Holm, formand',
    'Ida Dam',
    'Kaj Lind (referent)',
    'Mødedato:\t3. juni 2024',
    'Indrykket linje',
    'Sted:\tByrådssalen',
    '',
    'Adgang fra gården',
    'Side ét',
    'Side to',
    'Linje',
    'Social-udvalget organiserer',
  ),
  'table-of-data': lines(
    'Budget',
    '',
    '\tSkive\tViborg\tI alt',
    '1. Træning\t250.000\t\t250.000',
    '2. Kost',
    'I alt\t250.000\t0\t250.000',
    '',
    'Efter tabellen',
  ),
  'table-of-merged-cells': lines('Navn\tFremmøde', '\tJanuar\tFebruar', 'Bo Holm\tTil stede\tAfbud'),
  'table-of-labels': lines(
    'Mødedato:\tTirsdag den 4. juni 2024',
    'Deltagere:\tBo Holm, formand',
    'Ida Dam',
    'Kaj Lind',
    'Afbud:\tElse Skov',
    'Per Krog',
    'Gæster:',
  ),
  'table-of-lines': lines('Dato:\t4. juni 2024', 'Tid:\tkl. 9-11', 'Sted:\tRådhuset'),
  'table-of-lines-with-blanks': lines(
    'Dato\t4. juni 2024',
    'Deltagere\tBo Holm',
    'Ida Dam',
    'Kaj Lind',
    'Afbud\tElse Skov',
  ),
  'table-style': lines('Med luft efter', '', 'mellem afsnit', '', 'Navn\tRolle', 'Bo Holm', 'Ida Dam', 'medlemmer'),
  'table-of-columns': lines('Deltagere', 'Bo Holm', 'Ida Dam', '', 'Afbud', 'Else Skov', 'Per Krog'),
  'table-of-text': lines(
    '1. Budget',
    '',
    'Regnskabet blev gennemgået.',
    '',
    'Post\tKr.',
    'Løn\t100',
    '',
    'Beslutning',
    '',
    'Godkendt.',
    '',
    '2. Eventuelt',
    '',
    'Intet.',
  ),
  'table-of-label-and-text': lines(
    'Pkt. 1\tNy skole',
    'Udvalget drøftede sagen.',
    '- Tegninger',
    '- Økonomi',
    '',
    'Pkt. 2\tEventuelt',
  ),
  'table-in-content-control': lines('A\tB', '\tC'),
  'headers-and-footers': lines(
    'Dok.nr. 4711\tSide',
    'Sagsnr. 24/1893',
    '',
    'Byrådet 4. juni 2024',
    '',
    'Lukket del',
    '',
    'Dagsorden',
    '',
    'Referat',
    '',
    'Side 2 af 7',
    '',
    'Rådhuset, Torvet 1',
  ),
  'header-of-even-pages': lines('Højre', '', 'Venstre', '', 'Tekst'),
  'text-box': lines('Referat', '', 'Dato: 13. juni 2024', 'Lis Bak', '', 'Møde i udvalget'),
  'text-box-beside-list': lines(
    'Deltagere:',
    'Lis Bak',
    'Bo Holm',
    'Ida Dam',
    '',
    'Afbud:',
    'Per Lund',
    '',
    'Formanden bød velkommen.',
  ),
  'text-box-in-one-form': lines('A', '', 'kun ny', '', 'B', '', 'kun gammel'),
  'text-box-in-table': lines('Emne', '', 'Boks', 'Budget'),
  frame: lines('NOTAT', '', '19-03-2024', 'EMN-2024-0001', '', 'Dagsorden til møde'),
  'margin-labels': lines(
    'Sag\tPlanen for legepladsen blev lagt frem.',
    'Der var to forslag.',
    'Beslutning\tPlanen blev godkendt.',
    '',
    'Se også referatet af mødet i december',
    '',
    'Gynger og rutsjebane',
    '',
    'Bilag',
    '',
    'Tilbud fra to firmaer',
  ),
  'drop-cap': 'Der var enighed.',
  'drawn-lettering': lines('UDKAST', '', 'Referat'),
  'headers-unused': lines('Sundhedsudvalget', '', 'Tekst'),
  chart: lines(
    'Budgettet er delt på tre.',
    '',
    'Udgifter efter område',
    'Område',
    'Mio. kr.',
    '',
    '\tBudget\tRegnskab',
    'Træning\t12\t11.6',
    'Kost\t7.5\t7.4',
    'Motion\t3',
  ),
  pictures: lines('Kort:', '', 'Bo Holm'),
  'embedded-objects': 'Regnearket ligger her:',
  'unknown-element': 'Vedtaget',
  formulas: lines('x=a/(b+1)[c^2]', '√(n)∑_i y'),
  diagram: lines('Organisation:', '', 'Styregruppe', 'Driftsforum'),
  space: lines(
    'Afsnit med luft efter.',
    '',
    'Det næste.',
    '',
    'Bo Holm',
    'Ida Dam',
    '',
    'Efter et tomt afsnit',
    'Samme stil',
    'uden luft imellem',
    '',
    'Punkter:',
    '',
    '- første',
    '- andet',
    '',
    'Luft før',
    '',
    'Automatisk luft',
  ),
  notes: lines(
    'Sundhedsaftalen[1] og planen[i].',
    'Budgettet[2]',
    '',
    '[1] Aftalen for 2024-2027.',
    'Se også bilag 2.',
    '',
    '[i] Planen for klyngen.',
    '',
    '[2] Vedtaget i 2023.',
  ),
  'content-controls': lines('Afsnit i felt', 'Felt i felt', 'Dato: 4. juni 2024', '☒ Beslutning ☐ Orientering', 'Læsø'),
  'table-of-contents': lines('Indholdsfortegnelse', '1. Velkomst\t3', '2. Eventuelt\t12', '', 'Teksten'),
  fields: lines(
    'Se bilaget.',
    'Sag b',
    'Ingen spor af et register',
    '4. juni 2024',
    'Valg: Godkendt',
    'Referent: [Skriv navn]',
  ),
  changes: lines(
    'Udvalget godkendte indstillingen.',
    'Bo Holm er formand.',
    'Nyt afsnit.',
    'Sidst.',
    'Flyttet.',
    '',
    'A\tB',
    '',
    'Ny stil.',
  ),
  comments: 'Godkendt.',
  'hidden-text': lines('Synlig', 'Ikke skjult', 'vist igen', 'Overskrift. Brødtekst.', '', 'Række'),
  links: lines('Læs rapporten.', 'Punkt 2 og et brudt link'),
  symbols: lines(
    '✓ Godkendt → videre ☒',
    '☑☒☐→',
    '✓',
    '✓ skrevet som ü',
    '• punkt i egen skrift',
    '☎ 12 34 56 78',
    'a²+b²',
    'ord (lyd)',
  ),
  letters: lines('Århus å én finans', 'Læsø', '12 % af alle'),
  'one-cell-of-everything': lines('Linje', 'skift[1]', '', '[1] Note i tabel.'),
  'other-prefixes': 'Fed',
  'no-prefix': 'Uden forstavelse',
  strict: 'Streng form',
  'utf-16': 'Ærø Kommune',
  'odd-xml': 'a < b &æå <c>',
  'numbering-part-missing': 'Punkt uden liste',
  'program-docx-library': lines(
    'Beboerforeningen Bakken',
    '',
    'Bestyrelsesmøde',
    'Tid:\tkl. 19',
    'Sag 1: Gynger',
    'a. Tilbud',
    'Godkendt[1] enstemmigt',
    '.',
    'Sag 2: Eventuelt',
    '- Intet',
    '',
    'Bo Holm\tformand',
    '\tkasserer',
    '',
    'Foreningen',
    '',
    '[1] Bilaget er eftersendt.',
    '',
    'Side',
  ),
  'program-libreoffice': lines(
    'Brugerrådet Havnen',
    '',
    'Referat',
    '',
    'Dato: 5. marts 2024',
    '',
    'Sted:\tHavnegade 3',
    'Mødelokale 2',
    'Punkt 1: Velkomst',
    'Rådet blev budt velkommen[1].',
    'Punkt 2: Økonomi',
    '2.a)Regnskab',
    '4. Regnskabet',
    '- drift',
    '5. Budgettet',
    '',
    'Post\tKr.',
    'Broer\t4.000',
    '',
    'Se planen.',
    '',
    '[1] Af havnens leder.',
    '',
    'Side 1 af 1',
  ),
}

/** What is told beside the text; a file that is not named here is read without a word. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  changes: ['tracked-changes: Tracked changes: 2 insertions read, 4 deletions left out, 1 move followed.'],
  comments: ['comments-left-out: 1 comment left out.'],
  'program-docx-library': ['tracked-changes: Tracked changes: 1 insertion read.'],
  'program-libreoffice': ['tracked-changes: Tracked changes: 1 deletion left out.'],
  'hidden-text': ['hidden-text: Hidden text left out: 35 letters and digits.'],
  'headers-unused': ['hidden-text: Hidden text left out: 22 letters and digits.'],
  'headers-and-footers': ['hidden-text: Hidden text left out: 30 letters and digits.'],
  notes: ['hidden-text: Hidden text left out: 15 letters and digits.'],
  pictures: [
    'pictures-left-out: 3 pictures left out; words in them are not read. Alternative text left out: “Klyngen”, “Kort over klyngens seks kommuner”, “Deltagere og fremmøde”, “Kommunens våben”.',
  ],
  'unknown-element': ['characters-lost: 10 letters and digits fewer came out than the file holds (18).'],
  'embedded-objects': ['objects-left-out: 2 embedded objects left out: Budget.xlsx (Excel.Sheet.12), control Enighed.'],
}

describe('extractDocx', () => {
  it.each(Object.entries(TEXTS))('%s', async (name, text) => {
    const read_ = await read(name)
    expect(read_.text).toBe(text)
    expect(read_.notes.map(note => `${note.code}: ${note.message}`)).toEqual(NOTES[name] ?? [])
    expect(read_).toMatchObject({ format: 'docx', pages: null, encoding: null, ocr: false })
  })

  it('says what each paragraph is and how it looks', async () => {
    const looks = ({ kind, level, bold, italic, underline, size, indent }: Block): unknown[] =>
      [kind, level, bold && 'bold', italic && 'italic', underline && 'underline', size, indent].filter(x => x !== false)
    const { text, blocks } = await read('headings')
    expect(blocks.map(block => [text.slice(...block.span), ...looks(block)])).toEqual([
      ['Referat', 'heading', null, 1, 0],
      ['Byrådet', 'heading', null, 1, 0],
      ['Engelsk navn', 'heading', 1, 'bold', 1.5, 0],
      ['Arvet', 'heading', 1, 'bold', 1.5, 0],
      ['Dansk navn', 'heading', 3, 1, 0],
      ['Niveau i stilen', 'heading', 4, 1, 0],
      ['Niveau i afsnittet', 'heading', 2, 1, 0],
      ['Kun fed', 'paragraph', null, 'bold', 1.33, 0],
      ['Ikke en overskrift', 'paragraph', null, 1, 0],
      ['Fed og kursiv', 'paragraph', null, 1, 3],
      ['Understreget', 'paragraph', null, 'underline', 1, 0],
    ])
    const mixed = blocks.find(block => block.emphasis.length > 0)!
    expect(mixed.emphasis.map(span => text.slice(...span))).toEqual(['Fed'])
  })

  it.each<[string, readonly string[]]>([
    ['numbers-of-styles', ['heading 1', 'heading 2', 'heading 2', 'heading 1', 'heading 2', 'heading 1']],
    ['numbers-of-levels', [1, 2, 2, 3, 2, 3, 1, 2, 3, 4, 1, 2, 4].map(level => `list-item ${level}`)],
    ['bullets', ['1', '2', '3', '1', '1', '1'].map(level => `list-item ${level}`).concat('paragraph', 'paragraph')],
    ['no-prefix', ['heading 1']],
    ['text-box', ['paragraph', 'box', 'box', 'paragraph']],
    ['frame', ['paragraph', 'box', 'box', 'paragraph']],
    ['notes', ['paragraph', 'paragraph', 'footnote', 'footnote', 'footnote', 'footnote']],
    ['drawn-lettering', ['header', 'paragraph']],
    [
      'headers-and-footers',
      ['header', 'header', 'header', 'header', 'paragraph', 'paragraph', 'page-number', 'footer'],
    ],
    ['table-of-contents', ['heading', 'paragraph', 'paragraph', 'paragraph']],
    ['table-of-columns', Array.from({ length: 6 }, () => 'paragraph')],
  ])('kinds of blocks: %s', async (name, kinds) => {
    const { blocks } = await read(name)
    expect(blocks.map(({ kind, level }) => (level === null ? kind : `${kind} ${level}`))).toEqual(kinds)
  })

  it('says where each cell stands', async () => {
    const { text, blocks } = await read('table-of-merged-cells')
    const cells = blocks.map(block => [
      text.slice(...block.span),
      ...[block.cell!.row, block.cell!.column, block.cell!.rowSpan, block.cell!.columnSpan],
    ])
    expect(cells).toEqual([
      ['Navn', 0, 0, 2, 1],
      ['Fremmøde', 0, 1, 1, 2],
      ['Januar', 1, 1, 1, 1],
      ['Februar', 1, 2, 1, 1],
      ['Bo Holm', 2, 0, 1, 1],
      ['Til stede', 2, 1, 1, 1],
      ['Afbud', 2, 2, 1, 1],
    ])
  })

  it('takes the look of cells from the style of the table', async () => {
    const { text, blocks } = await read('table-style')
    const bold = blocks.filter(block => block.bold).map(block => text.slice(...block.span))
    expect(bold).toEqual(['Navn', 'Rolle'])
  })

  it('counts tables and their rows over the whole document', async () => {
    const { text, blocks } = await read('table-of-text')
    const cells = blocks.filter(block => block.cell)
    expect(cells.map(block => [text.slice(...block.span), block.cell!.table, block.cell!.row])).toEqual([
      ['Post', 0, 0],
      ['Kr.', 0, 0],
      ['Løn', 0, 1],
      ['100', 0, 1],
    ])
  })

  it.each<[string, readonly [string, string][]]>([
    ['links', [['rapporten', 'https://example.dk/rapport?a=1&b=2']]],
    ['fields', [['bilaget', 'https://example.dk/a']]],
  ])('links: %s', async (name, expected) => {
    const { text, links } = await read(name)
    const joined: [string, string][] = []
    for (const { span, href } of links) {
      const last = joined.at(-1)
      if (last?.[1] === href) last[0] += text.slice(...span)
      else joined.push([text.slice(...span), href])
    }
    expect(joined).toEqual(expected)
  })
})

describe('fields', () => {
  const mark = (type: string, data = '') => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const field = (instruction: string, result: string, data = '') =>
    `${mark('begin', data)}${code(instruction)}${mark('separate')}${result}${mark('end')}`
  const box = (...states: string[]) =>
    `${field(' FORMCHECKBOX ', '', `<w:ffData><w:checkBox>${states.join('')}</w:checkBox></w:ffData>`)}${run(' Lukket punkt')}`
  const readBody = (content: string) =>
    extractDocx(makeWordFile({ body: `<w:p>${content}</w:p>`, links: { rId7: 'https://example.dk/side#top' } }))

  it.each([
    ['a ticked box', box('<w:default w:val="0"/>', '<w:checked/>'), '☒ Lukket punkt'],
    ['a box that is not ticked', box('<w:default/>', '<w:checked w:val="0"/>'), '☐ Lukket punkt'],
    ['a box as it was given out', box('<w:default w:val="1"/>'), '☒ Lukket punkt'],
    ['a field in the code of another', `${mark('begin')}${code(' IF ')}${field(' PAGE ', run('4'))}${mark('end')}`, ''],
  ])('%s', async (_, content, text) => {
    expect((await readBody(run('Sag. ') + content)).text).toBe(`Sag. ${text}`.trim())
  })

  it.each([
    ['an address in quotation marks', field(' HYPERLINK "https://example.dk/a" ', run('her')), 'https://example.dk/a'],
    ['an address without', field(' HYPERLINK https://example.dk/b ', run('her')), 'https://example.dk/b'],
    ['a place in the document', field(' HYPERLINK \\l "_Toc1" ', run('her')), undefined],
    [
      'a place on a page',
      `<w:hyperlink r:id="rId7" w:anchor="bilag">${run('her')}</w:hyperlink>`,
      'https://example.dk/side#bilag',
    ],
    ['a link without a target', `<w:hyperlink r:id="rId8">${run('her')}</w:hyperlink>`, undefined],
  ])('links to %s', async (_, content, href) => {
    const { text, links } = await readBody(`${run('Se ')}${content}${run('.')}`)
    expect(text).toBe('Se her.')
    expect(links).toEqual(href === undefined ? [] : [{ span: [3, 6], href }])
  })
})
