// Text files: every fixture made from plain.txt must be read as plain.txt is, whatever its encoding and its width.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { extractTxt } from '../../src/extract/txt/txt.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'

const folder = join(import.meta.dirname, '../../fixtures/extract/txt')
const read = (name: string) => extractTxt(readFileSync(join(folder, name)))
const readText = (text: string) => extractTxt(Buffer.from(text))
const linesOf = ({ text }: ExtractedText) => text.split('\n').filter(l => l !== '')
const blocksOf = ({ text, blocks }: ExtractedText) => blocks.map(b => [b.kind, text.slice(...b.span)])
const plain = readFileSync(join(folder, 'plain.txt'), 'utf8').trimEnd()

describe('encodings', () => {
  const ENCODINGS: readonly (readonly [file: string, encoding: string, notes: readonly string[]])[] = [
    ['plain.txt', 'utf-8', []],
    ['utf8-bom.txt', 'utf-8', []],
    ['utf16le-bom.txt', 'utf-16le', []],
    ['utf16be-bom.txt', 'utf-16be', []],
    ['utf16le.txt', 'utf-16le', []],
    ['utf16be.txt', 'utf-16be', []],
    ['cp1252.txt', 'windows-1252', ['encoding-guessed']],
    ['latin1.txt', 'iso-8859-1', ['encoding-guessed']],
    ['cp850.txt', 'cp850', ['encoding-guessed']],
    ['macintosh.txt', 'macintosh', ['encoding-guessed']],
    ['seven-bit.txt', 'iso646-dk', ['encoding-guessed']],
    ['nfd.txt', 'utf-8', []],
    ['twice-cp1252.txt', 'utf-8', ['encoding-repaired']],
    ['twice-cp850.txt', 'utf-8', ['encoding-repaired']],
    ['twice-cp437.txt', 'utf-8', ['encoding-repaired']],
    ['twice-cp852.txt', 'utf-8', ['encoding-repaired']],
    ['twice-macroman.txt', 'utf-8', ['encoding-repaired']],
    ['thrice.txt', 'utf-8', ['encoding-repaired']],
    ['mixed.txt', 'utf-8', ['encoding-guessed', 'partial-extraction']],
  ]
  it.each(ENCODINGS)('%s is %s', async (file, encoding, notes) => {
    const extracted = await read(file)
    expect(extracted.text).toBe(plain)
    expect(extracted.blocks).toEqual((await read('plain.txt')).blocks)
    expect(extracted.encoding).toBe(encoding)
    expect(extracted.notes.map(n => n.code)).toEqual(notes)
  })

  it('reads CP865 like CP850 where the text does not tell them apart', async () => {
    expect((await read('cp865.txt')).text).toBe(plain)
  })

  it('tells CP865 by the frame of a table', async () => {
    const { text, encoding } = await read('cp865-frame.txt')
    expect([encoding, text.split('\n').at(-1), text]).toEqual([
      'cp865',
      'Drøftet på mødet',
      expect.stringContaining('Kost'),
    ])
  })

  const SHORT: readonly (readonly [string, string, number[]])[] = [
    ['windows-1252', 'Mødet – på “Åvej”', [...'M\xf8det \x96 p\xe5 \x93\xc5vej\x94'].map(c => c.charCodeAt(0))],
    ['cp850', 'Næste møde på Ærø', [...'N\x91ste m\x9bde p\x86 \x92r\x9b'].map(c => c.charCodeAt(0))],
    ['macintosh', 'Næste møde på Ærø', [...'N\xbeste m\xbfde p\x8c \xaer\xbf'].map(c => c.charCodeAt(0))],
    ['iso646-dk', 'Næste møde på Ærø', [...'N{ste m|de p} [r|'].map(c => c.charCodeAt(0))],
    [
      'iso646-dk',
      'R Å D: næste møde på Ærø, også på rådhuset før året går, når færgen sejler (Ø).',
      [...'R ] D: n{ste m|de p} [r|, ogs} p} r}dhuset f|r }ret g}r, n}r f{rgen sejler (\\).'].map(c => c.charCodeAt(0)),
    ],
  ]
  it.each(SHORT)('%s, a line long', async (encoding, text, bytes) => {
    const extracted = await extractTxt(Uint8Array.from(bytes))
    expect([extracted.encoding, extracted.text]).toEqual([encoding, text])
  })

  const meetings = join(import.meta.dirname, '../../fixtures/meetings')
  const TEXTS = readdirSync(meetings, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'))
  const SEVEN: Readonly<Record<string, string>> = { æ: '{', ø: '|', å: '}', Æ: '[', Ø: '\\', Å: ']' }
  /** The bytes of a text, and the text as far as the encoding has its letters. */
  const WAYS: Readonly<Record<string, (text: string) => readonly [bytes: Uint8Array, text: string]>> = {
    ...Object.fromEntries(
      ['utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'cp850', 'cp865', 'macroman'].map(name => [
        name,
        (text: string) => {
          const bytes = iconv.encode(text, name)
          return [bytes, iconv.decode(bytes, name)] as const
        },
      ]),
    ),
    decomposed: text => [Buffer.from(text.normalize('NFD')), text],
    'encoded twice': text => [Buffer.from(iconv.decode(Buffer.from(text), 'windows-1252')), text],
    'seven bits': text => {
      const danish = text.replace(/[^\0-\x7fæøåÆØÅ]/g, '?')
      return [Buffer.from(danish.replace(/[æøåÆØÅ]/g, c => SEVEN[c] ?? c)), danish]
    },
  }
  it.each(Object.entries(WAYS))('every meeting of the fixtures: %s', async (_, encode) => {
    expect(TEXTS.length).toBeGreaterThan(20)
    for (const name of TEXTS) {
      const [bytes, text] = encode(readFileSync(join(meetings, name), 'utf8'))
      const [read_, wanted] = [await extractTxt(bytes), await readText(text)]
      expect(read_.text, name).toBe(wanted.text)
      expect(read_.blocks, name).toEqual(wanted.blocks)
    }
  })

  const LEFT_ALONE = [
    'Se [noten](https://kommune.dk/note) | [bilag] {1} a|b',
    'if (a[i] | b{2}) \\ return',
    'Ã¸ er et fejlkodet ø, og Ã¥ et fejlkodet å',
    'Señor Muñoz – “café” naïve Ångström',
    '| Punkt | Hvem |',
  ]
  it.each(LEFT_ALONE)('leaves alone: %s', async text => {
    const extracted = await readText(text)
    expect(extracted.text).toBe(text.trim())
    expect(extracted.notes).toEqual([])
  })
})

describe('wrapped lines', () => {
  const WRAPPED = [
    'wrapped-72.txt',
    'wrapped-60.txt',
    'wrapped-hanging.txt',
    'wrapped-ragged.txt',
    'wrapped-hyphens.txt',
    'wrapped-double-spaced.txt',
    'wrapped-justified.txt',
  ]
  it.each(WRAPPED)('%s has the lines of plain.txt', async file => {
    expect((await read(file)).text).toBe(plain)
  })

  it('hours at the end of a numbered line close a heading, however full it is', async () => {
    const said = async (hours: string) =>
      linesOf(
        await readText(
          `1. Status på den nye busrute mellem Thyborøn og Lemvig v/ Ida Holm ${hours}\n` +
            'Ida Holm fortalte, at ruten er blevet taget godt imod, og at der er flere, som\n' +
            'bruger den, end der var ventet, da den blev lagt om i foråret sidste år af hensyn\n' +
            'til de unge, der går i skole i Lemvig og skal hjem igen samme dag. Flere spurgte, om\n' +
            'der kan køre en bus mere om aftenen, når der er kampe i hallen, og om den så kan\n' +
            'holde ved havnen, hvor mange bor. Det kan den ikke, før vejen er lagt om, og det\n' +
            'sker tidligst til næste sommer, når broen er færdig og fortovet er lagt.\n',
        ),
      )
    expect(await said('(kl. 9.10-9.40)')).toHaveLength(2)
    expect(await said('(9:10–9:40)')).toHaveLength(2)
    expect(await said('(bilag 9 og 10)')).toHaveLength(1)
  })

  it('tells paragraphs apart by their first line standing in', async () => {
    expect(linesOf(await read('wrapped-first-line.txt'))).toEqual(plain.split('\n').filter(l => l !== ''))
  })

  const corpus = join(import.meta.dirname, '../../../shared/corpus/documents')
  it.skipIf(!existsSync(corpus))('reads 000-wrapped.txt of the corpus like 000.txt', async () => {
    const [wrapped, whole] = await Promise.all(
      ['000-wrapped.txt', '000.txt'].map(name => extractTxt(readFileSync(join(corpus, name)))),
    )
    expect(wrapped?.text).toBe(whole?.text)
  })

  // Each text is wrapped at 40 columns because of this first paragraph.
  const paragraph =
    'Udvalget fik en status på arbejdet, og\nder var enighed om, at der skal følges\nop på arbejdet igen til foråret, når de\nmange nye tal ligger klar til brug.'
  const APART: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['entries of a list', ['- Drøfter planen for de kommende otte år', '- Tager den til efterretning']],
    ['numbered entries', ['1. Drøfter planen for de næste otte år', '2. tager den til efterretning']],
    ['lettered entries', ['a) Drøfter planen for de næste otte år', 'b) Tager den til efterretning']],
    [
      'a label used elsewhere',
      ['Beslutning: Udsat.', '', 'Planen for de næste otte år er lagt ved', 'Beslutning:', 'Godkendt.'],
    ],
    ['labels and values', ['Mødested: Regionshuset, Skottenborg 26', 'Referent: Anne Holm']],
    ['a heading in capitals', ['BESLUTNINGSPROTOKOL FOR ÅRETS MØDER I', 'udvalget']],
    ['people', ['Anne Holm, direktør, Søndervig Kommune', 'Bo Krog, chef', 'Carl Lund, overlæge, Åsted Sygehus']],
    [
      'points of which each but the last ends in "og"',
      ['2. at der holdes to møder i september, og', '3. at udgiften betales af rådets midler.'],
    ],
    [
      'points that begin with "at"',
      ['at planen for de kommende år vedtages nu,', 'at udgiften betales af rådets midler.'],
    ],
    ['an item', ['Planen blev godkendt uden bemærkninger.', 'Punkt 3: Økonomi']],
    ['an outcome of points', ['Udvalgets beslutning den 4.5.22, Punkt 9', '1.-2. Anbefales.']],
    ['an address', ['Anne Holm, telefon 12 34 56 78 (lokal)', 'anne.holm@noerreaa-kommune.example.dk']],
    ['a rule', ['Planen for de næste otte år er vedtaget', '---------------------------------------']],
    ['what stands far to the right', ['SAG 12 / 4-51-91            FOR LUKKEDE', 'KLAGE OVER TANDLÆGE']],
    ['two columns', ['Anne Holm   formand for hele foreningen', 'Bo Krog     næstformand']],
    ['a line longer than all others', [`${'Planen er lang '.repeat(5)}og`, 'bred']],
    ['a line that is not full', ['Der var ingen fraværende i dag', 'eller i går']],
    ['a list of contents', ['Planen for de næste otte år ........ 12', 'bilag ........ 14']],
  ]
  it.each(APART)('keeps apart %s', async (_, lines) => {
    const extracted = await readText([paragraph, '', ...lines, '', paragraph].join('\n'))
    expect(linesOf(extracted).slice(1, -1)).toEqual(lines.filter(l => l !== '').map(l => l.replace(/ {3,}/g, '\t')))
  })

  const JOINED: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['a number of things', ['I hvert af årene vil der være brug for', '35 medhjælpere fra hver af kommunerne.']],
    ['a year', ['Planen gælder for hele perioden fra år', '2020 og frem til den store evaluering.']],
    ['a date', ['Fristen for at sende svar er sat til d.', '31. maj, og den kan ikke forlænges.']],
    ['a month', ['Fristen for at sende svar er sat til den', '1. april, og den kan ikke forlænges.']],
    ['days of a month', ['Seminaret for alle udvalgene ligger den', '10.-12. maj i Hals, også for afløsere.']],
    ['an ordinal', ['Punktet tages op igen på Ældrerådets nye', '2. møde i foråret.']],
    ['an attachment', ['Kommissoriet er vedlagt dagsorden, bilag', '6.']],
    ['a dash', ['Der var enighed om at holde planen fast', '- også selv om det bliver dyrt for alle.']],
    ['a name', ['Oplægget blev holdt af sundhedschefen', 'Anne Holm, som svarede på spørgsmål.']],
    ['the rest of a list entry', ['- Drøfter planen for de næste otte år', 'og de fem efter dem']],
    ['a word in capitals', ['Oplægget blev holdt af chefen for hele', 'KOL-området, som svarede på spørgsmål.']],
    ['a divided word', ['Oplægget handlede om den store organi-', 'sationsændring i det kommende år.']],
    [
      'a sentence that ends beside a column',
      ['Alle beboere inviteres med et brev i den', 'nye postkasse.                      BF'],
    ],
    ['a value beside its label', ['Deltagere:   Anne Holm, direktør, og Bo', '             Krog, chef']],
    [
      'names at line starts',
      ['Oplægget blev holdt af sundhedschefen', 'Anne Holm og blev fulgt af en debat med', 'Bo Krog fra KL.'],
    ],
    [
      'sentences of names',
      ['Oplægget blev holdt. Derefter talte fru', 'Anne Holm og Bo Krog fra afdelingen i', 'Aarhus'],
    ],
    ['a heading of two lines', ['Udpegning af medlemmer fra Region Nord i', 'Danske Regioner og Kommunernes Forening']],
    ['a heading and its last word', ['1) Udpegning af alle vores', 'Ledelsesprogramdeltagere']],
    ['two words with one ending', ['Oplægget blev holdt for al den social-', 'og sundhedsområdet.']],
  ]
  it.each(JOINED)('puts together %s', async (_, lines) => {
    const extracted = await readText([paragraph, '', ...lines, '', paragraph].join('\n'))
    expect(linesOf(extracted)).toHaveLength(3)
  })

  it('ends a numbered heading where the others end, and what repeats where it did before', async () => {
    const lines = ['1. Lodser', '2. Ny bro ved færgen', '3. Cykelsti fra Thyborøn til havnen']
    const behandlet = [4, 5, 6].map(n => `Behandling i Havneudvalget, punkt ${n}`)
    const text = [paragraph, ...[...lines, ...behandlet].map(line => `${line}\n${paragraph}`)].join('\n\n')
    const said = linesOf(await readText(text))
    expect(said.filter(line => !line.endsWith('brug.'))).toEqual([...lines, ...behandlet])
  })

  const verses = [34, 61, 45, 77, 39, 93, 52, 70, 41, 85, 48, 66, 37, 58].map(n =>
    'og så videre, '.repeat(9).slice(0, n).trim(),
  )
  const UNWRAPPED: readonly (readonly [what: string, text: string])[] = [
    [
      'long paragraphs',
      `${'Udvalget drøftede planen for de næste år. '.repeat(9).trim()}\nog tog den til efterretning\n`,
    ],
    ['short lines', 'Referat\nåben dagsorden\nlukket dagsorden\nfraværende\ningen\n'],
    ['lines of all lengths', verses.join('\n')],
    [
      'one long line among many',
      `${'Godkendt.\n\n'.repeat(12)}Bestyrelsen holdt sit møde den 3. maj i\nforeningens lokaler`,
    ],
    [
      'few lines beside long ones',
      `${'Bestyrelsen holdt et møde den 3. maj i\nforeningens lokaler\n\n'.repeat(3)}${'Bestyrelsen holdt møde i dag. '.repeat(5)}`,
    ],
  ]
  it.each(UNWRAPPED)('leaves %s as they stand', async (_, text) => {
    expect((await readText(text)).text).toBe(text.trimEnd())
  })

  it('takes lines of one length for filled up only where they are', async () => {
    const text = 'Anne   Holm, direktør for hele kommunen ja\nBo   Krog, direktør for den halve kommune\n'
    expect((await readText(text)).text).toBe(
      'Anne\tHolm, direktør for hele kommunen ja\nBo\tKrog, direktør for den halve kommune',
    )
  })
})

describe('pages', () => {
  it('begins a page, and a line, at a form feed', async () => {
    const { text, pages } = await read('form-feed-item.txt')
    expect(text).toMatch(/^Punkt 2: Økonomi$/m)
    expect(pages).toEqual([0, text.indexOf('Punkt 2')])
  })

  const page = (head: string, foot: string, i: number) =>
    `${head}\n\n${'Anne Bo Carl Dorte'.split(' ')[i]} var mødt\n\n${foot}\n`
  const EDGES: readonly (readonly [what: string, heads: readonly string[], feet: readonly string[], kinds: string])[] =
    [
      ['numbers', ['a', 'b', 'c'], ['1', '2', '3'], 'page-number page-number page-number'],
      ['numbers that count on', ['a', 'b', 'c'], ['17', '18', '19'], 'page-number page-number page-number'],
      ['other numbers', ['a', 'b', 'c'], ['12', '45', '3'], ''],
      ['numbers of pages', ['a', 'b'], ['Side 1 af 2', 'Side 2 af 2'], 'page-number page-number'],
      ['Roman numbers', ['a', 'b', 'c'], ['Side i', 'Side ii', 'Side iii'], 'page-number page-number page-number'],
      ['a head with a number', ['Udvalget  Side 1', 'Udvalget  Side 2'], ['a', 'b'], 'header header'],
      ['the same head on three pages', ['Udvalget', 'Udvalget', 'Udvalget'], ['a', 'b', 'c'], 'header header header'],
      ['the same head on two pages', ['Udvalget', 'Udvalget'], ['a', 'b'], ''],
      ['years', ['Budget 2019', 'Budget 2022'], ['a', 'b'], ''],
      ['the same decision on all pages', ['a', 'b', 'c'], ['Godkendt.', 'Godkendt.', 'Godkendt.'], ''],
    ]
  it.each(EDGES)('furniture: %s', async (_, heads, feet, kinds) => {
    const extracted = await readText(heads.map((head, i) => page(head, feet[i] ?? '', i)).join('\f'))
    const found = extracted.blocks.filter(b => /^(?:header|footer|page-number)$/.test(b.kind))
    expect(found.map(b => b.kind).join(' ')).toBe(kinds)
  })

  describe('a foot in the middle of a sentence, where no form feed is left', () => {
    const wide = (text: string) => text.padEnd(70, ' ')
    const text = (first: string, foot: string, rest: string) =>
      [
        'Udvalget drøftede planen for byens parker og stier, som alle kender dem,',
        first,
        '',
        foot,
        '',
        rest,
        'byerne inden udgangen af året, og at der holdes et møde om samarbejdet.',
        '',
        wide('Udvalget drøftede derefter budgettet for parkerne i de kommende år, og'),
        'budgettet holder også i år.',
      ].join('\n')
    it.each([
      [
        'som forvaltningen til næste møde skal lægge frem på et kort med en sam-',
        'Side 1 af 3',
        'let plan for akutpladser i hele kommunen, også i sognene mod øst og nord, og i',
        'en samlet plan',
      ],
      [
        'som forvaltningen til næste møde skal lægge frem på et kort med en sam-',
        '1',
        'let plan for akutpladser i hele kommunen, også i sognene mod øst og nord, og i',
        'en samlet plan',
      ],
      [
        'som forvaltningen til næste møde skal lægge frem på et kort med en MRSA-',
        '- 1 -',
        'plan for akutpladser i hele kommunen, også i sognene mod øst og nord, samt i',
        'en MRSA-plan',
      ],
    ])('%s %s', async (first, foot, rest, joined) => {
      const extracted = await readText(text(first, foot, rest))
      expect(extracted.text).toContain(`${joined} for akutpladser i hele kommunen`)
      expect(blocksOf(extracted)).toContainEqual(['page-number', foot])
    })

    it('a number among short lines is none', async () => {
      const said = 'Antal stemmer på forslaget om nye borde-\n\n12\n\nog bænke i parken.\n'
      expect(blocksOf(await readText(said)).map(([kind]) => kind)).not.toContain('page-number')
    })
  })

  it('has no pages without a form feed', async () => {
    expect((await read('plain.txt')).pages).toBeNull()
  })

  it('finds running headers and page numbers and closes the sentences they interrupt', async () => {
    const extracted = await read('form-feeds.txt')
    const lines = linesOf(extracted)
    expect(lines.filter(l => /^- \d -$|^Ådal/.test(l))).toHaveLength(7)
    expect(blocksOf(extracted).filter(([kind]) => kind === 'page-number')).toHaveLength(4)
    expect(blocksOf(extracted).filter(([kind]) => kind === 'header')).toHaveLength(3)
    expect(lines.find(l => l.startsWith('Formanden bød'))).toMatch(
      /punktet Eventuelt\. .* den nye organisering af grønne/,
    )
    expect(extracted.pages).toHaveLength(4)
    expect(extracted.pages?.slice(1, 3).map(at => extracted.text.slice(at, at + 6))).toEqual(['indkøb', 'sering'])
  })
})

describe('columns and marks', () => {
  it('makes one tab of the gap between columns', async () => {
    const { text } = await readText('Mødested:      Rådhuset,  lokale 3\nAnne Holm (A)          Bo Krog (V)\n')
    expect(text).toBe('Mødested:\tRådhuset, lokale 3\nAnne Holm (A)\tBo Krog (V)')
  })

  const TABLES: readonly (readonly [what: string, text: string, cells: readonly (readonly string[])[]])[] = [
    [
      'tabs',
      '\tÅr\tBeløb\n1. Kost\t2019\t\n2. Rygestop\t\t500\n',
      [
        ['', 'År', 'Beløb'],
        ['1. Kost', '2019', ''],
        ['2. Rygestop', '', '500'],
      ],
    ],
    [
      'spaces',
      'Indsats         Budget    Rest\n------------------------------\n1. Kost            100\n2. Rygestop        200      50\n',
      [
        ['Indsats', 'Budget', 'Rest'],
        ['1. Kost', '100', ''],
        ['2. Rygestop', '200', '50'],
      ],
    ],
    [
      'cells that run over the next column where that is empty, and a mark close to a long name',
      [
        'Deltagere                 Til stede   Afbud',
        'Anne Holm, Faaborg            x',
        'Bo Krog, Viborg                         x',
        'Per Lind, Greve               x',
        'Carl Dam, Aarhus              x (telefon)',
        'Ida Vest, Foreningen af Byer x',
      ].join('\n'),
      [
        ['Deltagere', 'Til stede', 'Afbud'],
        ['Anne Holm, Faaborg', 'x', ''],
        ['Bo Krog, Viborg', '', 'x'],
        ['Per Lind, Greve', 'x', ''],
        ['Carl Dam, Aarhus', 'x (telefon)', ''],
        ['Ida Vest, Foreningen af Byer', 'x', ''],
      ],
    ],
    [
      'rulings',
      '| Hvem | Frist |\n|------|-------|\n| Anne | 1. maj |\n|  | 2. maj |\n',
      [
        ['Hvem', 'Frist'],
        ['Anne', '1. maj'],
        ['', '2. maj'],
      ],
    ],
    [
      'frames of DOS',
      '┌─────┬──────┐\n│Anne │1. maj│\n├─────┼──────┤\n│Bo   │2. maj│\n└─────┴──────┘\n',
      [
        ['Anne', '1. maj'],
        ['Bo', '2. maj'],
      ],
    ],
  ]
  it.each(TABLES)('reads a table of %s', async (_, text, rows) => {
    const { text: out, blocks } = await readText(text)
    const found: string[][] = rows.map(row => row.map(() => ''))
    for (const { kind, cell, span } of blocks) {
      expect(kind).toBe('cell')
      if (cell) (found[cell.row] as string[])[cell.column] = out.slice(...span)
    }
    expect(found).toEqual(rows)
  })

  const NO_TABLES: readonly (readonly [what: string, text: string, out: string])[] = [
    [
      'two lists side by side',
      'Anne (A)      Bo (V)\nCarl (C)      Dorte (F)',
      'Anne (A)\tBo (V)\nCarl (C)\tDorte (F)',
    ],
    ['one row of tabs', 'a\tb\tc', 'a\tb\tc'],
    ['one row of spaces', 'a      b      c', 'a\tb\tc'],
    ['one ruled row', '| a | b |\n|---|---|', '| a | b |\n|---|---|'],
    ['cells that do not stand below each other', 'aaaaaaaaaa   b    c\na   b   c', 'aaaaaaaaaa\tb\tc\na\tb\tc'],
  ]
  it.each(NO_TABLES)('takes %s for no table', async (_, text, out) => {
    const extracted = await readText(text)
    expect(extracted.text).toBe(out)
    expect(extracted.blocks.some(b => b.kind === 'cell')).toBe(false)
  })

  it('tells tables apart that have other columns', async () => {
    const { blocks } = await readText('a\tb\tc\nd\te\tf\n\ng\th\ti\tj\tk\nl\tm\tn\to\tp\n')
    expect(new Set(blocks.map(b => b.cell?.table))).toEqual(new Set([0, 1]))
  })

  const CLEANED: readonly (readonly [what: string, text: string, out: string])[] = [
    ['escape sequences', '\u001b[1mReferat\u001b[0m', 'Referat'],
    ['letters struck over', 'R\bRe\beferat', 'Referat'],
    ['the end mark of DOS', 'Referat\r\n\u001a', 'Referat'],
    ['columns of hard spaces', 'Dato:\u00a0\u00a0\u00a0\u00a03. maj', 'Dato:\t3. maj'],
    ['soft hyphens', 'sund\u00adheds', 'sundheds'],
  ]
  it.each(CLEANED)('cleans %s', async (_, text, out) => {
    expect((await readText(text)).text).toBe(out)
  })

  it('takes labels and values for no table', async () => {
    const { blocks } = await readText('Dato:\t3. maj\nSted:\tRådhuset\nReferent:\tAnne Holm\n')
    expect(blocks.map(b => b.kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  const MARKS: readonly (readonly [string, string, string])[] = [
    ['- Godkendt', 'list-item', '- Godkendt'],
    ['• Godkendt', 'list-item', '• Godkendt'],
    ['◆ Godkendt', 'list-item', '◆ Godkendt'],
    ['\uf0b7 Godkendt', 'list-item', '• Godkendt'],
    ['\uf0a7\tGodkendt', 'list-item', '• Godkendt'],
    ['o Godkendt', 'list-item', 'o Godkendt'],
    ['1) Godkendt', 'list-item', '1) Godkendt'],
    ['-Godkendt', 'list-item', '-Godkendt'],
    ['-aktører', 'paragraph', '-aktører'],
    ['d. 31. maj', 'paragraph', 'd. 31. maj'],
    ['20 deltagere', 'paragraph', '20 deltagere'],
    ['## Økonomi', 'heading', '## Økonomi'],
  ]
  it.each(MARKS)('%s is a %s', async (written, kind, text) => {
    expect(blocksOf(await readText(written))).toEqual([[kind, text]])
  })

  it('keeps the marks of Markdown and hints at what they mean', async () => {
    const { text, blocks, links } = await readText(
      '**Beslutning**\nDet blev **godkendt** uden [bilag](https://x.dk/a).\n*Anne*\n',
    )
    expect(text).toBe('**Beslutning**\nDet blev **godkendt** uden [bilag](https://x.dk/a).\n*Anne*')
    expect(blocks.map(b => [b.bold, b.italic])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ])
    expect(blocks[1]?.emphasis.map(e => text.slice(...e))).toEqual(['godkendt'])
    expect(links.map(l => [text.slice(...l.span), l.href])).toEqual([['bilag', 'https://x.dk/a']])
  })

  it('takes an underlined line for a heading', async () => {
    expect(blocksOf(await readText('Økonomi\n-------\nGodkendt.\n'))[0]).toEqual(['heading', 'Økonomi'])
  })

  it('links addresses without the full stop behind them', async () => {
    const { text, links } = await readText('Se www.kommune.dk/referater. Eller <https://kommune.dk/a-b>.')
    expect(links.map(l => [text.slice(...l.span), l.href])).toEqual([
      ['www.kommune.dk/referater', 'https://www.kommune.dk/referater'],
      ['https://kommune.dk/a-b', 'https://kommune.dk/a-b'],
    ])
  })

  it('measures how far a line stands in from the others', async () => {
    const { blocks } = await readText('  Deltagere\n      Anne Holm\n')
    expect(blocks.map(b => b.indent)).toEqual([0, 2])
  })
})

it('calls a file of blanks empty', async () => {
  await expect(readText(' \r\n\t\u00a0\f\n')).rejects.toMatchObject({ failure: { outcome: 'empty' } })
})

describe("Markdown's backslashes", () => {
  it.each([
    ['Planen gælder fra den 1\\. april\\.', 'Planen gælder fra den 1. april.'],
    ['Taksten hæves \\(fra 100 kr\\.\\) til 120 kr\\.', 'Taksten hæves (fra 100 kr.) til 120 kr.'],
    ['## 2\\. Eventuelt', '## 2. Eventuelt'],
    ['2017\\_notat\\_endelig', '2017_notat_endelig'],
    // what they keep from being a mark
    ['Pris 3 \\* 4', 'Pris 3 \\* 4'],
    // no Markdown
    ['H:\\Referater\\_2023\\(kladde)', 'H:\\Referater\\_2023\\(kladde)'],
    ['\\\\server\\_fælles', '\\\\server\\_fælles'],
  ])('%s', async (written, read) => expect((await readText(written)).text.trim()).toBe(read))
})

describe('mail that was forwarded', () => {
  it('the marks of what is quoted are no part of it', async () => {
    const { text } = await readText(
      'Se herunder.\n\n> Referat\n>\n>> 1. Budget\n>> Ida orienterede om budgettet.\n> > Intet nyt.\n',
    )
    expect(text.trim().split('\n')).toEqual([
      'Se herunder.',
      '',
      'Referat',
      '',
      '1. Budget',
      'Ida orienterede om budgettet.',
      'Intet nyt.',
    ])
  })

  it('a few such lines are entries of a list', async () => {
    expect((await readText('Venteliste:\n> 65 år: 12\n> 80 år: 4\n')).text).toContain('> 65 år: 12')
  })
})

it('a line set in below a title is a heading of its own', async () => {
  const said =
    'Efter en drøftelse af de mange forslag, som medlemmerne havde sendt ind før\nmødet, blev Karen Lund valgt som ny formand for udvalget for en periode af to\når, og Bo Krogh blev valgt som hendes stedfortræder i den samme periode.'
  const { text } = await readText(
    `Pkt. 1\nValg af ny formand og ny næstformand for Integrationsudvalget\n Formand\n${said}\n`,
  )
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Pkt. 1',
    'Valg af ny formand og ny næstformand for Integrationsudvalget',
    'Formand',
  ])
})

it('joins what was wrapped also where all of it is in capitals', async () => {
  const { blocks, text } = await readText(
    'REFERAT AF BEBOERMØDE\n\nFORMANDEN FORTALTE OM ÅRET, DER GIK, OG OM DE MANGE NYE TRÆER SOM ER\nPLANTET VED SØEN. DER VAR STOR TILFREDSHED MED ARBEJDET OG MED GART-\nNEREN, SOM HAR LOVET AT KOMME IGEN.\n\nNÆSTE MØDE HOLDES I FÆLLESHUSET TIRSDAG DEN 4. MAJ, OG DER VIL VÆRE\nKAFFE TIL ALLE.\n',
  )
  expect(blocks.map(b => text.slice(...b.span))).toEqual([
    'REFERAT AF BEBOERMØDE',
    'FORMANDEN FORTALTE OM ÅRET, DER GIK, OG OM DE MANGE NYE TRÆER SOM ER PLANTET VED SØEN. DER VAR STOR TILFREDSHED MED ARBEJDET OG MED GARTNEREN, SOM HAR LOVET AT KOMME IGEN.',
    'NÆSTE MØDE HOLDES I FÆLLESHUSET TIRSDAG DEN 4. MAJ, OG DER VIL VÆRE KAFFE TIL ALLE.',
  ])
})
