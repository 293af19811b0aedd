// Wrapped minutes without a blank line between their paragraphs, as a word processor saves them with line breaks.

import { describe, expect, it } from 'vitest'
import { extractTxt } from '../../src/extract/txt/txt.js'

/** As a word processor breaks a paragraph: each line as full as it can be. */
function wrap(paragraph: string, columns: number): string {
  return paragraph.split(' ').reduce((text, word) => {
    const last = text.length - (text.lastIndexOf('\n') + 1)
    return text === '' ? word : `${text}${last + 1 + word.length > columns ? '\n' : ' '}${word}`
  }, '')
}

const COLUMNS = 60

/** Running text that shows the width. */
const TEXT = [
  'Havnefogeden gennemgik de tre forslag til en ny mole og fortalte, hvad de vil koste at bygge og holde.',
  'Udvalget drøftede, om molen kan bygges i to omgange, så at fiskerne kan bruge havnen, mens der bygges.',
  'Der var spørgsmål til strømmen i havneløbet, og forvaltningen lovede at få den målt, inden der bliver valgt forslag.',
]

const linesOf = async (paragraphs: readonly string[]) => {
  const text = [...TEXT, ...paragraphs, ...TEXT].map(p => wrap(p, COLUMNS)).join('\n')
  const read = (await extractTxt(Buffer.from(text))).text.split('\n').filter(l => l !== '')
  return read.slice(TEXT.length, -TEXT.length)
}

/** What comes right below a line that happens to be full. */
const KEPT: readonly (readonly [what: string, paragraphs: readonly string[]])[] = [
  [
    'a heading below the end of a sentence',
    [
      'Udvalget tog orienteringen om sejlrenden til efterretning.',
      'Økonomi og tid',
      'Molen koster seks mio. kr. at bygge.',
    ],
  ],
  [
    'a decision’s heading with its date',
    [
      'Udvalget anbefaler byrådet, at forslag nummer to vælges.',
      'Beslutning i Byrådet den 3. maj 2021',
      'Byrådet godkendte forslaget.',
    ],
  ],
  [
    'a heading whose title begins as a month does',
    [
      'Bliver tovet dyrere end i fjor, køber havnen det i Vejle.',
      '5. Juletræ på molen',
      'Det tændes i år af spejderne.',
    ],
  ],
  [
    'a label that stands alone again and again',
    [
      'Baggrund',
      'Molen er gammel.',
      'Baggrund',
      'Broen er ny.',
      'Opsamling på det, som der blev spurgt om sidst i Esbjerg',
      'Baggrund',
      'Havnen er lav.',
    ],
  ],
  [
    'names behind a label',
    [
      'Afbud: Karen Lund, havnedirektør, Bo Krogh, lods, Rasmus Thyregod og Mohammed Aziz Holm.',
      'Gæst: Ida Vang fortalte om sandet.',
    ],
  ],
  [
    'a number that follows no other',
    ['Bestyrelsen talte alle de skibe, som lå i havnen, og der var 82. Det er 14 flere end i fjor.'],
  ],
  [
    'a number in a sentence that does not begin a list',
    ['Havnefogeden fremlagde regnskabet for havnen, hvori næsten 1. halvår gik godt.'],
  ],
]

describe('wrapped text without blank lines', () => {
  it.each(KEPT)('%s', async (_, paragraphs) => {
    expect(await linesOf(paragraphs)).toEqual(paragraphs)
  })

  it('ends a numbered heading that is full where most others end', async () => {
    const items = [
      ['1. Meddelelser', 'Formanden havde talt med lodserne om is.'],
      ['2. Ny mole', 'Forslag nummer to blev valgt af udvalget.'],
      ['3. Takster for gæstesejlere og for husbåde i inderhavnen', 'Taksterne hæves.'],
      ['4. Næste møde', 'Mødet holdes på havnekontoret i juni.'],
    ].flat()
    expect(await linesOf(items)).toEqual(items)
  })

  it('parts entries that begin with a code in brackets', async () => {
    const entries = [
      '[O] Havnefogeden fortalte om strømmen i løbet, som er blevet stærkere, siden den nye mole blev bygget.',
      '[B] Der købes en strømmåler.',
      '[A 4/KT/1. juni] Spørger lodserne i Hals, hvilken måler de selv bruger, og hvad den kostede at købe.',
    ]
    const hung = entries.map(one =>
      wrap(one, COLUMNS - 5)
        .replaceAll('\n', '\n     ')
        .replace('] ', ']  '),
    )
    const text = [...TEXT.map(p => wrap(p, COLUMNS)), '', ...hung, '', ...TEXT.map(p => wrap(p, COLUMNS))].join('\n')
    expect((await extractTxt(Buffer.from(text))).text).toContain(entries.join('\n'))
  })

  it('goes on behind a line that is a letter too long, where its sentence does', async () => {
    const long = ['Formanden havde i går en lang snak med to lodser om isen i det', 'nye havneløb.']
    const done = ['Formanden havde i går en lang snak med to lodser om ismasserne.', 'Vi ser på det.']
    const around = Array(5)
      .fill(TEXT.map(p => wrap(p, COLUMNS)))
      .flat()
    const text = [...around, '', ...long, '', ...done].join('\n')
    const read = (await extractTxt(Buffer.from(text))).text
    expect(read).toContain(long.join(' '))
    expect(read).toContain(done.join('\n'))
  })

  it('goes on in a list of people where a bracket is open', async () => {
    const people = [
      'Kaj Toft, havnefoged',
      'Bo Kjær, lodsformand (i stedet for kaptajn Ebbe Thorkild Munk fra Hou)',
      'Rie Dam, lods',
    ]
    const text = [...TEXT, '', ...people, '', ...TEXT].map(p => wrap(p, COLUMNS)).join('\n')
    expect((await extractTxt(Buffer.from(text))).text).toContain(people.join('\n'))
  })
})
