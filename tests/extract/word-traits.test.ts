// One source for each trait, made into four formats by LibreOffice: whatever the format, the same must come out.
// The sources are in scripts/fixtures/extract-word/traits.mjs.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'

const folder = join(import.meta.dirname, '../../fixtures/extract')
const FORMATS = ['odt', 'rtf', 'doc', 'html'] as const
type Format = (typeof FORMATS)[number]
const WORD = ['odt', 'rtf', 'doc'] as const

async function read(format: Format, name: string): Promise<ExtractedText> {
  const extraction = await extract(readFileSync(join(folder, format, `${name}.${format}`)), `${name}.${format}`)
  if (!extraction.ok) throw new Error(extraction.failure.reason)
  expect(extraction.extracted.format).toBe(format)
  return extraction.extracted
}

/** "kind: text", with the cell's place for cells. */
function show({ text, blocks }: ExtractedText): string[] {
  return blocks.map(({ kind, span, cell }) => {
    const place = cell ? ` ${cell.table}.${cell.row}.${cell.column}` : ''
    return `${kind}${place}: ${text.slice(...span)}`
  })
}

const LISTS = [
  'paragraph: Punkter',
  'list-item: Punkt 1: Velkomst',
  'list-item: Punkt 2: Økonomi',
  'paragraph: Imellem',
  'list-item: Punkt 3: Eventuelt',
  'list-item: a) Orientering',
  'list-item: i. Første',
  'list-item: ii. Anden',
  'list-item: b) Drøftelse',
  'list-item: 4. Bilag fire',
  'list-item: 5. Bilag fem',
  'list-item: • Et punkt',
  'list-item: • Et til',
  'paragraph: med et afsnit mere',
]
const TABLE = [
  'paragraph: Budget',
  'cell 0.0.0: Indsats',
  'cell 0.0.1: 2019',
  'cell 0.0.2: 2020',
  'cell 0.1.0: Rygestop',
  'cell 0.1.2: 500',
  'cell 0.2.0: Kost',
  'cell 0.2.2: 700',
  'cell 0.3.0: Motion',
  'cell 0.3.1: 100',
  'cell 0.3.2: 200',
  'cell 0.4.1: 300',
  'cell 0.4.2: 400',
  'paragraph: Efter tabellen',
]

const TRAITS: readonly (readonly [name: string, formats: readonly Format[], blocks: readonly string[]])[] = [
  ['lists', WORD, LISTS],
  // A web page knows no "Punkt" and no brackets.
  ['lists', ['html'], LISTS.map(l => l.replace(/: Punkt (\d):/, ': $1.').replace(/: ([ab])\)/, ': $1.'))],
  [
    'levels',
    WORD,
    [
      'list-item: 1. Økonomi',
      'list-item: 1.1. Budget',
      'list-item: 1.2. Regnskab',
      'list-item: 2. Drift',
      'list-item: 2.1. Kantinen',
      'list-item: I. Romersk',
      'list-item: II. Videre',
      'list-item: A) Stort bogstav',
    ],
  ],
  [
    'outline',
    WORD,
    [
      'heading: 1. Økonomi',
      'heading: 1.1. Budget',
      'heading: 1.2. Regnskab',
      'heading: 2. Drift',
      'heading: 2.1. Kantinen',
    ],
  ],
  ['symbols', FORMATS, ['paragraph: ✓ Godkendt']],
  ['table', FORMATS, TABLE],
  [
    'table-in-table',
    FORMATS,
    [
      'cell 0.0.0: Sag',
      'cell 0.0.1: Beløb',
      'cell 0.1.0: Kost',
      'cell 0.1.1: Fordelt:',
      'cell 1.0.0: Nord',
      'cell 1.0.1: 10',
      'cell 1.1.0: Syd',
      'cell 1.1.1: 20',
      'paragraph: Slut',
    ],
  ],
  [
    'labels',
    FORMATS,
    [
      'cell 0.0.0: Mødedato:',
      'cell 0.0.1: 16. maj 2018',
      'cell 0.1.0: Deltagere:',
      'cell 0.1.1: Anne Holm, formand\nBo Krog, sekretær',
      'paragraph: 1. Velkomst',
    ],
  ],
  [
    'notes',
    FORMATS,
    [
      'paragraph: Planen[1] blev drøftet[2].',
      'paragraph: Udvalget var enigt.',
      'footnote: [1] Vedtaget i 2018.',
      'footnote: [2] Se bilag 3.',
    ],
  ],
  [
    'furniture',
    FORMATS,
    ['header: Nørreå Kommune', 'paragraph: Første afsnit.', 'paragraph: Andet afsnit.', 'page-number: Side 1 af 1'],
  ],
  [
    'box',
    WORD,
    ['paragraph: Referat af mødet', 'box: Sagsnr. 12/2018', 'box: Anne Holm', 'paragraph: Mødet blev åbnet.'],
  ],
  ['changes', WORD, ['paragraph: Forslaget blev enstemmigt vedtaget.']],
  ['comment', WORD, ['paragraph: Forslaget blev vedtaget.']],
  ['hidden', FORMATS, ['paragraph: Forslaget blev vedtaget.']],
  ['links', FORMATS, ['paragraph: Se planen i dag.']],
]

describe.each(TRAITS)('%s', (name, formats, blocks) => {
  it.each(formats)('in %s', async format => expect(show(await read(format, name))).toEqual(blocks))
})

it('reads a flat OpenDocument text like a packed one', async () => {
  const flat = await extract(readFileSync(join(folder, 'odt/flat.fodt')), 'flat.fodt')
  expect(flat.ok && show(flat.extracted)).toEqual(LISTS)
})

it('reads what LibreOffice would have changed', async () => {
  const flat = await extract(readFileSync(join(folder, 'odt/unchanged.fodt')), 'unchanged.fodt')
  if (!flat.ok) throw new Error(flat.failure.reason)
  expect(show(flat.extracted)).toEqual([
    'box: Brevhoved',
    'heading: Uden nummer',
    'paragraph: Stor',
    'box: Foran',
    'paragraph: bagved',
    'list-item: • Med billede',
    'paragraph: Slut, og nu kommer der noget mere tekst',
  ])
  expect(flat.extracted.blocks[2]?.size).toBe(2)
  expect(flat.extracted.notes.map(n => n.message)).toEqual([
    'Hidden text left out: 12 letters and digits.',
    'Alternative text left out: “Billede”.',
  ])
})

describe('letters', () => {
  it.each(FORMATS)('in %s', async format => {
    const { text, blocks } = await read(format, 'letters')
    // LibreOffice makes a blank of a tab in a web page.
    const tab = format === 'html' ? ' ' : '\t'
    expect(text.split('\n').filter(l => l !== '')).toEqual([
      'Udvalget godkendte forslaget om 5 mio. kr.',
      'Beslutning',
      'Til orientering',
      'Deltagere',
      'Referat af mødet',
      'Sundheds-udvalget, e-mail',
      `Mødedato:${tab}16. maj 2018`,
      `Sted:${tab}Ærøskøbing`,
      'Æblegrød',
      'Afbud: ingen',
    ])
    expect(blocks[0]?.emphasis.map(e => text.slice(...e))).toEqual(['godkendte'])
    expect(blocks.map(b => b.bold)).toEqual([false, true, false, false, false, false, false, false, false])
    expect(blocks.map(b => b.italic).indexOf(true)).toBe(2)
    expect(blocks.map(b => b.underline).indexOf(true)).toBe(3)
    expect(blocks.map(b => b.size)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1])
    expect(blocks.map(b => b.indent > 0).indexOf(true)).toBe(7)
  })
})

describe('headings', () => {
  it.each(WORD)('in %s', async format => {
    const { blocks } = await read(format, 'headings')
    expect(blocks.map(b => [b.kind, b.level])).toEqual([
      ['heading', null],
      ['heading', 1],
      ['paragraph', null],
      ['heading', 2],
      ['paragraph', null],
    ])
  })
})

it.each(WORD)('reads a box in the head of the pages, in %s', async format => {
  const { text, notes } = await read(format, 'header-box')
  expect(text.split(/\n+/).sort()).toEqual(['Mødet blev åbnet.', 'Nørreå Kommune', 'Sagsnr. 12/2018'])
  expect(notes).toEqual([])
})

describe('notes about what was left out', () => {
  const NOTES: readonly (readonly [name: string, code: string, says: RegExp])[] = [
    ['changes', 'tracked-changes', /1 insertion read, 1 deletion left out/],
    ['comment', 'comments-left-out', /1 comment/],
    ['hidden', 'hidden-text', /9 letters/],
  ]
  it.each(NOTES.flatMap(n => WORD.map(f => [...n, f] as const)))(
    '%s: %s, %s in %s',
    async (name, code, says, format) => {
      const { notes } = await read(format, name)
      expect(notes.map(n => n.code)).toEqual([code])
      expect(notes[0]?.message).toMatch(says)
    },
  )

  // RTF has the object as a picture, as LibreOffice writes it; Word 97 keeps no description with a picture in the line.
  const OBJECTS: readonly (readonly [format: Format, notes: readonly string[]])[] = [
    [
      'odt',
      [
        '1 embedded object left out: Formel.',
        '1 picture left out; words in it are not read. Alternative text left out: “Kort over klyngen”.',
      ],
    ],
    ['rtf', ['2 pictures left out; words in them are not read. Alternative text left out: “Kort over klyngen”.']],
    ['doc', ['1 embedded object left out: unnamed.', '1 picture left out; words in it are not read.']],
    ['html', ['2 pictures left out; words in them are not read.']],
  ]
  it.each(OBJECTS)('pictures, their descriptions and objects in %s', async (format, told) => {
    const { text, notes } = await read(format, 'objects')
    expect(text).toBe('Kort: og formel:')
    expect(notes.map(n => n.message)).toEqual(told)
  })

  const SILENT = ['lists', 'table', 'table-in-table', 'labels', 'notes', 'furniture', 'letters', 'headings', 'links']
  it.each(SILENT)('%s: none, so that every letter came out', async name => {
    for (const format of FORMATS) expect((await read(format, name)).notes).toEqual([])
  })
})

it('keeps links', async () => {
  for (const format of FORMATS) {
    const { text, links } = await read(format, 'links')
    expect(links.map(l => [text.slice(...l.span), l.href])).toEqual([['planen', 'https://www.noerreaa.dk/plan']])
  }
})
