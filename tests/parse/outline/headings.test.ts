// Where the headings of items stand: numbers of a year, at the head of a page, above their titles, listed at the front.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'

const headings = ({ items }: Document) => items.map(item => `${item.number ?? '-'} ${item.title}`)
const sections = (document: Document, n: number) =>
  document.items[n]?.sections.map(({ kind, text }) => `${kind}: ${text.replace(/\s+/g, ' ')}`)
const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'

it.each(['EMNE:', 'Ny sag:', 'Titel:', 'Punkt –'])('titles behind %j, in blocks without numbers', async word => {
  const block = (title: string) =>
    `${word} ${title}\nINDHOLD: Der mangler plads på gangen.\nKONKLUSION: Godkendt.\n\n-----\n\n`
  const document = await readMinutes(`${TITLE}${block('Nye senge')}${block('Vagtplan')}${block('Bus til Assens')}`)
  expect(headings(document)).toEqual(['- Nye senge', '- Vagtplan', '- Bus til Assens'])
  expect(document.items.every(i => i.decisions.length === 1)).toBe(true)
})

describe('words and signs around a number', () => {
  const known = [
    'Punkt 1 ●',
    'Punkt 1 |',
    '1 ·',
    '1 |',
    '>> 1.',
    'Punkt 1 af 3:',
    '1. punkt:',
    'Dagsordenens pkt. 1 -',
    'Til dagsordenens punkt 1.',
    'Til punkt 1:',
    'Under pkt. 1:',
    'Vedr. punkt 1 –',
    'Åbent punkt 1:',
    'Mødets punkt 1:',
    'Punkt 1 på dagsordenen:',
    '1. Sag:',
    'Nr 1 -',
    '[ ] 1.',
    '☐ 1.',
  ]
  const own = [
    '1/',
    '1>',
    '1 =',
    '<1>',
    '/1/',
    '*** 1.',
    '1 »',
    '#1:',
    'P1',
    'D1.',
    'Blok 1 –',
    'Spørgsmål 1:',
    '2021-1',
    '001',
  ]
  it.each([...known, ...own])('%s', async sign => {
    const at = (n: number) => sign.replace(/1(?!\d*-)/, String(n))
    const document = await readMinutes(
      `${TITLE}${at(1)} Velkomst\n\nFormanden bød velkommen.\n\n${at(2)} Nye senge\n\nDer købes fire.\n\n${at(3)} Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
  })

  it.each([
    ['1. (Nye senge)', 'Nye senge'],
    ['1. (Å) Nye senge', 'Nye senge'],
    ['1. • Nye senge', 'Nye senge'],
    ['1. Nye senge (fortsat)', 'Nye senge (fortsat)'],
  ])('around a title: %s', async (line, title) => {
    const document = await readMinutes(`${TITLE}${line}\n\nDer købes fire.\n\n2. Eventuelt\n\nIntet.\n`)
    expect(headings(document)).toEqual([`1 ${title}`, '2 Eventuelt'])
  })

  it.each(['•', '·', '–', ')'])('letters before %j', async sign => {
    const at = (letter: string, title: string) => `${letter} ${sign} ${title}\n\nBo spurgte til prisen.\n\n`
    const text = `${TITLE}${at('A', 'Velkomst')}${at('B', 'Nye senge')}${at('C', 'Løst og fast')}`
    expect(headings(await readMinutes(text))).toEqual(['A Velkomst', 'B Nye senge', 'C Løst og fast'])
  })

  it('of a table that became lines, a cell a line', async () => {
    const document = await readMinutes(
      `${TITLE}Pkt.\n\nEmne\n\n1\n\nVelkomst\n\nIntet.\n\n2\n\nNye senge\n\nDer købes fire.\n\nDe er røde.\n\n3\n\nEventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
    const pages = await readMinutes(
      `${TITLE}1. Velkomst\n\nIntet.\n\n1\n\n2. Nye senge\n\nDer købes fire.\n\n2\n\nDe er røde\n\n3\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(pages)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
    expect(pages.furniture.map(({ kind }) => kind)).toEqual(['page-number', 'page-number', 'page-number'])
  })

  it.each([
    ['Velkomst\tpkt. 1', 'Nye senge\tpkt. 2', 'Eventuelt\tpkt. 3'],
    ['Velkomst, pkt. 1', 'Nye senge, pkt. 2', 'Eventuelt, pkt. 3'],
  ])('behind the title: %s', async (a, b, c) => {
    const document = await readMinutes(`${TITLE}${a}\nIntet.\n\n${b}\nVi talte om prisen, jf. pkt. 1\n\n${c}\nIntet.\n`)
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
  })

  it('in a list of attachments that tells whose they are', async () => {
    const document = await readMinutes(
      `${TITLE}Bilag til mødet\nPkt. 2: Notat om senge\nPkt. 2: Plan over stuer\nPkt. 3: Brev\n\n1\nVelkomst\nIntet.\n\n2\nNye senge\nDer købes fire.\n\n3\nEventuelt\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
  })

  it('of an item in a list of people', async () => {
    const document = await readMinutes(
      `${TITLE}Deltagere: Karen Lund, Bo Krogh\nUnder punkt 2: afdelingsleder Eva Holm, Struer Kommune\n\nPunkt 1\nVelkomst\n\nIntet.\n\nPunkt 2\nNye senge\n\nDer købes fire.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge'])
  })
})

describe('titles in capitals without numbers', () => {
  it.each([
    ['whatever stands below', 'Bilag 1: Kort'],
    [
      'though each item has a list with a heading of its own',
      'Vi talte om prisen.\n\nOpgaver:\n- Bo ringer til skolen.',
    ],
  ])('%s', async (_, below) => {
    const items = ['NYE SENGE', 'BUS TIL ASSENS', 'ØKONOMI', 'EVENTUELT'].map(title => `${title}\n\n${below}\n\n`)
    expect(headings(await readMinutes(TITLE + items.join('')))).toEqual([
      '- NYE SENGE',
      '- BUS TIL ASSENS',
      '- ØKONOMI',
      '- EVENTUELT',
    ])
  })
  it('not where items are numbered', async () => {
    const document = await readMinutes(
      `${TITLE}ÅBNE SAGER\n\n1. Velkomst\n\nIntet.\n\nLUKKEDE SAGER\n\n2. Økonomi\n\nPrisen blev drøftet.\n\nNB: HUSK KAFFE\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Økonomi', '3 Eventuelt'])
  })
})

it('small letters are numbers where nothing else is', async () => {
  const list = 'a. Sidste referat\nGodkendt.\n\nb. Nye senge\nVi køber fire.\n\nc. Eventuelt\nIntet.\n'
  expect(headings(await readMinutes(`${TITLE}${list}`))).toEqual(['a Sidste referat', 'b Nye senge', 'c Eventuelt'])
  const below = await readMinutes(`${TITLE}1. Velkomst\n\nIntet.\n\n2. Meddelelser\n\n${list}\n3. Senge\n\nUdsat.\n`)
  expect(headings(below)).toEqual(['1 Velkomst', '2 Meddelelser', '3 Senge'])
})

describe('letters and signs for numbers', () => {
  it.each([
    ['(A)', '(B)', '(C)'],
    ['A', 'B', 'C'],
    ['I', 'II', 'III'],
    ['i.', 'ii.', 'iii.'],
    ['①', '②', '③'],
  ])('%s', async (...[a, b, c]) => {
    const document = await readMinutes(
      `${TITLE}${a} Velkomst\n\nFormanden bød velkommen.\n\n${b} Nye senge\n\nDer købes fire.\n\n${c} Eventuelt\n\nIntet.\n`,
    )
    expect(document.items.map(item => item.title)).toEqual(['Velkomst', 'Nye senge', 'Eventuelt'])
  })
})

describe('numbers of other things', () => {
  it.each(['Bilag 1:', 'Model 1 –', 'Uge 1:', 'Lokale 1 -'])('%s', async sign => {
    const at = (n: number) => sign.replace('1', String(n))
    const document = await readMinutes(
      `${TITLE}1. Velkomst\n\nFormanden bød velkommen.\n\n2. Nye senge\n\n${at(1)} Senge\n\n${at(2)} Madrasser\n\n${at(3)} Gardiner\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Eventuelt'])
  })
})

describe('numbers that begin anew each year', () => {
  it.each([
    ['Sag 31/98.', 'Sag 32/98.', 'Sag 33/98.'],
    ['Sag nr. 31/1998:', 'Sag nr. 32/1998:', 'Sag nr. 33/1998:'],
    ['Punkt 31/98 -', 'Punkt 32/98 -', 'Punkt 33/98 -'],
    ['Nr. 31-98:', 'Nr. 32-98:', 'Nr. 33-98:'],
    ['31/98.', '32/98.', '33/98.'],
    ['31/1998', '32/1998', '33/1998'],
    ['31/14.', '32/14.', '33/14.'],
  ])('%s', async (a, b, c) => {
    const document = await readMinutes(
      `${TITLE}${a} Godkendelse af dagsorden\n\nDagsordenen godkendtes.\n\n${b} Plejehjemmet Solgården\n\nSagen udsattes.\n\n${c} Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['31 Godkendelse af dagsorden', '32 Plejehjemmet Solgården', '33 Eventuelt'])
  })

  it('behind the year', async () => {
    const document = await readMinutes(
      `${TITLE}Sag 22/61 Dagsorden\n\nGodkendt.\n\nSag 22/62 Nye senge\n\nUdsat.\n\nSag 22/63 Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['22/61 Dagsorden', '22/62 Nye senge', '22/63 Eventuelt'])
  })

  it('days and case numbers are none', async () => {
    const document = await readMinutes(
      `${TITLE}1. Mødeplan\n\nUdvalget mødes\n3/6 Temamøde\n4/8 Budgetmøde\n5/9 Besøg\n\n2. Lejemål\nSag nr. 98/2714\n\nGodkendt.\n`,
    )
    expect(headings(document)).toEqual(['1 Mødeplan', '2 Lejemål'])
  })

  it('answers to what was recommended are none', async () => {
    const document = await readMinutes(
      `${TITLE}Sag 8/97. Regnskab\n\nForvaltningen indstiller,\nat regnskabet godkendes, og\nat det sendes videre.\n\nUdvalget vedtog:\n\nAd 1. at: Godkendt.\n\nAd 2. at: Udsat.\n`,
    )
    expect(headings(document)).toEqual(['8 Regnskab'])
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['indstilling', 'beslutning'])
    expect(document.items[0]?.decisions.map(d => d.type)).toEqual(['approved', 'postponed'])
  })
})

describe('what stands before or after a number', () => {
  it.each([
    ['Kl. 9.00-9.15 – 1. ', 'Kl. 9.15-10.00 – 2. ', 'Kl. 10.00 – 3. '],
    ['9.00-9.15: 1) ', '9.15-10.00: 2) ', '10.00-10.10: 3) '],
    ['9.00 - 9.15\n1. ', '9.15 - 10.00\n2. ', '10.00 - 10.10\n3. '],
    ['09.00 1. ', '09.15 2. ', '10.00 3. '],
  ])('the hours: "%s"', async (a, b, c) => {
    const document = await readMinutes(
      `${TITLE}${a}Godkendelse af dagsorden\n\nDagsordenen godkendtes.\n\n${b}Plejehjemmet Solgården\n\nSagen udsattes.\n\n${c}Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Plejehjemmet Solgården', '3 Eventuelt'])
    expect(document.items.map(({ start }) => start)).toEqual(['09:00', '09:15', '10:00'])
  })

  it.each([
    ['09.15', '10.00', '10.20', ['- Plejehjemmet Solgården', '- Nye senge', '- Eventuelt']],
    ['9.15', '9.45', '10.05', ['- Plejehjemmet Solgården', '- Nye senge', '- Eventuelt']],
    ['17.30  ', '18.15  ', '18.40  ', ['- Plejehjemmet Solgården', '- Nye senge', '- Eventuelt']],
    ['[9.15]', '[9.45]', '[10.05]', ['- Plejehjemmet Solgården', '- Nye senge', '- Eventuelt']],
    ['9:15 |', '9:45 |', '10:05 |', ['- Plejehjemmet Solgården', '- Nye senge', '- Eventuelt']],
    ['2.12', '2.13', '2.14', ['2.12 Plejehjemmet Solgården', '2.13 Nye senge', '2.14 Eventuelt']],
  ])('an hour or a number of two parts alone: %s', async (a, b, c, expected) => {
    const document = await readMinutes(
      `${TITLE}${a} Plejehjemmet Solgården\n\nSagen udsattes.\n\n${b} Nye senge\n\nSengene købes.\n\n${c} Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(expected)
  })

  it.each<[string, (n: number) => string]>([
    ['a slash', n => `SAG ${n}  /  8-51-04-9${n}`],
    ['brackets', n => `Punkt ${n} (sagsnr. 24/117${n})`],
    ['a column', n => `Pkt. ${n}       24/0117${n}`],
    ['a word for it', n => `Sag nr. ${n}, acadre 14/332${n}`],
    ['a stop', n => `Sag ${n}. Journalnr. 0${n}-12/91`],
    ['whether it is open', n => `Sag ${n} / 8-51-04-9${n}${n === 2 ? '                    FOR LUKKEDE DØRE' : ''}`],
  ])('the number of its case, both above the title: %s', async (_, above) => {
    const titles = ['PLEJEHJEMMET SOLGÅRDEN', 'NYE SENGE', 'EVENTUELT']
    const document = await readMinutes(
      TITLE + titles.map((title, n) => `${above(n + 1)}\n${title}\n\nSagen blev drøftet længe.\n\n`).join('\n'),
    )
    expect(headings(document)).toEqual(titles.map((title, n) => `${n + 1} ${title}`))
    expect(document.items.map(item => /\d$/u.test(item.caseNumber ?? ''))).toEqual([true, true, true])
    expect(document.items[1]?.closed).toBe(above(2).includes('LUKKEDE'))
  })

  it('behind the title in brackets; elsewhere it counts something', async () => {
    const document = await readMinutes(
      `${TITLE}Plejehjemmet Solgården (1)\n\nAntal ledige pladser (4)\nSagen udsattes.\n\nNye senge (2)\n\nSengene købes.\n\nEventuelt (3)\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Plejehjemmet Solgården', '2 Nye senge', '3 Eventuelt'])
  })

  it('the hours above the first item alone are those of the meeting', async () => {
    const document = await readMinutes(
      `${TITLE}Kl. 15.30 – 17.45\n\n1. Plejehjemmet Solgården\n\nSagen udsattes.\n\n2. Eventuelt\n\nIntet.\n`,
    )
    expect(document.items.map(({ start }) => start)).toEqual([null, null])
    expect([document.meeting.start, document.meeting.end]).toEqual(['15:30', '17:45'])
  })

  it('a letter, and points that were added', async () => {
    const document = await readMinutes(
      `${TITLE}Sag nr. 8 Regnskab\n\nGodkendt.\n\nSag nr. 9 a Valg af formand\n\nUdsat.\n\nSag nr. 9 b Valg af kasserer\n\nUdsat.\n\nTillægspunkt 10 Høring om rensningsanlæg\n\nGodkendt.\n\nSag nr. 11 Meddelelser\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual([
      '8 Regnskab',
      '9a Valg af formand',
      '9b Valg af kasserer',
      '10 Høring om rensningsanlæg',
      '11 Meddelelser',
    ])
  })

  it('numbers below a number are parts of an item, below a group of items they are items', async () => {
    const parts = (first: string, second: string) =>
      `${TITLE}## 1. ${first}\n\n### 1.1 Dagsorden\n\nGodkendt.\n\n### 1.2 Referat fra sidst\n\nGodkendt.\n\n## 2. ${second}\n\n### 2.1 Køb af bus\n\nUdvalget besluttede at købe bussen.\n\n### 2.2 Leje af hal\n\nSagen blev udsat.\n`
    expect(headings(await readMinutes(parts('Formalia', 'Anlæg')))).toEqual(['1 Formalia', '2 Anlæg'])
    expect(headings(await readMinutes(parts('Åbne sager', 'Lukkede sager')))).toHaveLength(4)
  })
})

it('what is numbered by itself inside one item is a part of it, however well it is numbered', async () => {
  const part = (n: number, title: string) => `Sag ${n} af 3 ${title}\n\nKlagen blev drøftet.\n\n`
  const parts = `${part(1, 'Støj')}${part(2, 'Lugt')}${part(3, 'Skygge')}`
  const inside = await readMinutes(`${TITLE}1. Klager\n\n${parts}2. Nye senge\n\nUdsat.\n`)
  expect(headings(inside)).toEqual(['1 Klager', '2 Nye senge'])
  expect(headings(await readMinutes(`${TITLE}${parts}`))).toEqual(['1 Støj', '2 Lugt', '3 Skygge'])
})

describe('at the head of a page', () => {
  const page = (heading: (n: number) => string) =>
    `${TITLE}${[1, 2, 3, 4]
      .map(n => `${heading(n)}\nEmne nummer ${'abcd'[n - 1]}\n\nBeslutning\nGodkendt.\n`)
      .join('\f')}`
  it.each([
    ['Punkt 1', (n: number) => `Punkt ${n}`],
    ['Dagsordenspunkt 1', (n: number) => `Dagsordenspunkt ${n}`],
    ['Sag nr. 41', (n: number) => `Sag nr. ${40 + n}`],
    ['AD 1', (n: number) => `AD ${n}`],
    ['Pkt. 7/2024:', (n: number) => `Pkt. ${6 + n}/2024:`],
  ])('"%s" heads an item', async (_, heading) => {
    const document = await readMinutes(page(heading))
    expect(document.items.map(item => item.title)).toEqual([
      'Emne nummer a',
      'Emne nummer b',
      'Emne nummer c',
      'Emne nummer d',
    ])
    expect(document.furniture).toEqual([])
  })

  it('a running header may name the item of every page', async () => {
    const said = 'Der blev talt længe om sagen og om, hvad den fører med sig for borgerne i Assens.'
    const document = await readMinutes(
      `${TITLE}Punkt 1\nBudget\n\n${said}\n\fPunkt 1\n${said}\n\fPunkt 1\n${said}\n\fPunkt 1\n${said}\n`,
    )
    expect(document.furniture.filter(f => f.kind === 'header').length).toBeGreaterThan(1)
  })
})

describe('a title above its number', () => {
  const item = (title: string, n: number) => `${title}\nSag nr. ${n}\n\nBeslutning\n\nTaget til efterretning.\n\n`
  it('is one where most stand so', async () => {
    const document = await readMinutes(
      `${TITLE}${item('Spørgetid', 41)}${item('Ny cykelsti – endelig vedtagelse', 42)}${item('Eventuelt', 43)}`,
    )
    expect(headings(document)).toEqual(['41 Spørgetid', '42 Ny cykelsti – endelig vedtagelse', '43 Eventuelt'])
    expect(document.items.map(({ decisions }) => decisions.map(d => d.type))).toEqual([['noted'], ['noted'], ['noted']])
    expect(document.coverage).toBe(1)
  })

  it('is one where the text stands right below the number as well', async () => {
    const close = (title: string, n: number) => `${title}\nSag nr. ${n}\nOrdningen fortsætter året ud\n\n`
    const document = await readMinutes(
      `${TITLE}${close('Spørgetid', 41)}${close('Ny cykelsti', 42)}${close('Evt.', 43)}`,
    )
    expect(headings(document)).toEqual(['41 Spørgetid', '42 Ny cykelsti', '43 Evt.'])
  })

  it('is text of the item before where titles follow their numbers', async () => {
    const below = (title: string, n: number) => `Sag nr. ${n}\n${title}\n\nBeslutning\n\nGodkendt.\n\n`
    const document = await readMinutes(
      `${TITLE}${below('Spørgetid', 41)}${below('Ny cykelsti', 42)}Karen Lund takkede.\n${below('Eventuelt', 43)}`,
    )
    expect(headings(document)).toEqual(['41 Spørgetid', '42 Ny cykelsti', '43 Eventuelt'])
  })
})

describe('titles without numbers that signs or a row of marks set apart', () => {
  it.each(['» #', '— # —', '[#]', '== # ==', '■ #', '→ #', '----------\n#', '==========\n#'])('%s', async set => {
    const item = (title: string, text: string) => `${set.replace('#', title)}\n\n${text}\n\n`
    const document = await readMinutes(
      `${TITLE}${item('Godkendelse af dagsorden', 'Godkendt.')}${item('Nye senge', 'Der købes fire.')}${item('Eventuelt', 'Intet.')}`,
    )
    expect(headings(document)).toEqual(['- Godkendelse af dagsorden', '- Nye senge', '- Eventuelt'])
  })

  it('the same signs in a list are bullets', async () => {
    const list = '■ Vi hørte om bussen.\n\n■ Nye senge\n\n■ Gardiner\n\n■ Maling\n\nDet hele udsættes.\n'
    const document = await readMinutes(
      `${TITLE}1. Velkomst\n\nIntet.\n\n2. Ønsker\n\n${list}\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Ønsker', '3 Eventuelt'])
  })
})

describe('titles without numbers may be questions or say what they are about', () => {
  it.each([
    ['Har vi senge nok?', 'Hvem tager fredagene?', 'Skal vi male gangen?', 'Andet?'],
    ['Vedr. senge', 'Vedr. fredage', 'Vedr. maling', 'Evt.'],
  ])('%s', async (...titles) => {
    const items = titles.map(title => `${title}\n\nKaren Lund fortalte om det. Vi vender tilbage.\n\n`).join('')
    expect(headings(await readMinutes(`${TITLE}${items}`))).toEqual(titles.map(title => `- ${title}`))
  })

  it('a question among what was said is none', async () => {
    const document = await readMinutes(
      `${TITLE}1. Velkomst\n\nIntet.\n\n2. Senge\n\nHar vi senge nok?\n\nDet mente Bo.\n\nHvem køber dem?\n\nDet gør Ida.\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Senge', '3 Eventuelt'])
  })
})

it('titles without numbers are known by how long each takes', async () => {
  const document = await readMinutes(
    `${TITLE}Nye cykler (10 min.)\nKaren Lund viste to. Den røde (10 gear) er bedst.\n\nByfest (5 min.)\nDen holdes i juni.\n\nFarven på broen (ca. 15 minutter)\nDen bliver rød.\n`,
  )
  expect(document.items.map(item => item.title)).toEqual(['Nye cykler', 'Byfest', 'Farven på broen'])
})

it('how long something took is no sign of a title', async () => {
  const document = await readMinutes(
    `${TITLE}Nye cykler\nKaren Lund viste to af dem på gårdspladsen (10 min.)\n\nByfest\nBo Krogh gennemgik planen og tegningerne (ca. 20 min.)\n\nEventuelt\nUlla Hald læste digte for de fremmødte (5 min.)\n`,
  )
  expect(document.items.filter(item => /\b(?:Lund|Krogh|Hald)\b/.test(item.title ?? ''))).toEqual([])
})

describe('a title below its number', () => {
  const front = 'Dagsorden\n1 Velkomst\n2 Nyt fra formanden\n3 Lukket: Lejemål i Harndrup\n4 Evt.\n\n'
  it.each(['Punkt', 'Dagsordenspunkt', 'Ad', 'Sag'])(
    'is no text where the list at the front has it, too: %s',
    async word => {
      const document = await readMinutes(
        `${TITLE}${front}${word} 1\nVelkomst\n\nFormanden bød velkommen.\n\n${word} 2\n\nNyt fra formanden\n\nBeslutning\nTil efterretning.\n\n${word} 3\nLukket: Lejemål i Harndrup\n\n${word} 4\nEvt.\n\nIntet at nævne.\n`,
      )
      expect(headings(document)).toEqual(['1 Velkomst', '2 Nyt fra formanden', '3 Lejemål i Harndrup', '4 Evt.'])
      expect([0, 1, 2, 3].map(n => sections(document, n))).toEqual([
        ['referat: Formanden bød velkommen.'],
        ['beslutning: Til efterretning.'],
        [],
        ['referat: Intet at nævne.'],
      ])
      expect(document.items[2]?.closed).toBe(true)
    },
  )

  it('may be "Evt."', async () => {
    const document = await readMinutes(
      `${TITLE}1\nVelkomst\n\nFormanden bød velkommen.\n\n2\nNye senge\n\nSagen udsattes.\n\n3\nEvt.\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nye senge', '3 Evt.'])
  })

  it('what is said there instead is text', async () => {
    const document = await readMinutes(
      `${TITLE}${front}AD 1\nVelkomst ved formanden.\n\nAD 2\n• Nyt tag på Solgården.\n• Ny leder i Glamsbjerg.\n\nAD 3\nDrøftet.\n\nAD 4\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nyt fra formanden', '3 Lejemål i Harndrup', '4 Evt.'])
    expect(sections(document, 0)).toEqual(['referat: Velkomst ved formanden.'])
    expect(sections(document, 1)).toEqual(['referat: • Nyt tag på Solgården. • Ny leder i Glamsbjerg.'])
  })

  it('the first entry of a list is no title', async () => {
    const document = await readMinutes(
      `${TITLE}AD 1\n\n- Godkendt.\n\nAD 2\n\n- Udsat.\n- Bo spørger.\n\nAD 3\n\n- Intet.\n`,
    )
    expect(headings(document)).toEqual(['1 null', '2 null', '3 null'])
  })
})

describe('the list at the front, whose titles the body leaves out', () => {
  it.each([
    ['▪ 1 Velkomst\n▪ 2 Budget 2022\n▪ 3 Evt.'],
    ['- 1. Velkomst\n- 2. Budget 2022\n- 3. Evt.'],
    ['• Punkt 1: Velkomst\n• Punkt 2: Budget 2022\n• Punkt 3: Evt.'],
    ['* 1) Velkomst\n* 2) Budget 2022\n* 3) Evt.'],
  ])('%j', async list => {
    const document = await readMinutes(
      `${TITLE}Til stede\nIda Krogh\n\nIkke mødt\nBo Friis\n\nDagsorden\n${list}\n\nAD 1\n\n• Godkendt.\n\nAD 2\n\n• Udsat.\n\nAD 3\n\n• Intet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Budget 2022', '3 Evt.'])
    expect(document.front.map(s => s.kind)).toEqual(['hoved', 'deltagere', 'deltagere', 'indholdsfortegnelse'])
    expect(document.participants.map(p => p.name)).toEqual(['Ida Krogh', 'Bo Friis'])
  })
})

describe('labels', () => {
  it('who resolves it may be said by a verb before a colon', async () => {
    const document = await readMinutes(
      `${TITLE}1. Plejehjem\n\nSagen er gammel.\n\nUdvalget besluttede:\n\nSagen udsættes.\n\n2. Skole\n\nSundhedsudvalget vedtog følgende:\n\nGodkendt.\n`,
    )
    expect(sections(document, 0)).toEqual(['sagsfremstilling: Sagen er gammel.', 'beslutning: Sagen udsættes.'])
    expect(sections(document, 1)).toEqual(['beslutning: Godkendt.'])
  })

  it.each([
    'Et forsøg i arbejdsgruppen om sårpleje udløber den 30. juni 2021.',
    'Arbejdsgruppen ophører den 30. juni 2021',
    'Styregruppen mødes den 30. juni 2021',
    'Forsøget i styregruppen slutter den 30. juni 2021.',
  ])('a sentence that ends in a day is none: %s', async said => {
    const document = await readMinutes(`${TITLE}1. Sårpleje\n\nResumé:\n${said}\n\nBeslutning:\nGodkendt.\n`)
    expect(sections(document, 0)).toEqual([`sagsfremstilling: ${said}`, 'beslutning: Godkendt.'])
  })

  it('who proposes, on the line below "Indstilling", opens no section of its own', async () => {
    const document = await readMinutes(
      `${TITLE}1. Sårpleje\n\nIndstilling:\nDirektionen foreslår\n– at forsøget forlænges\n– at der søges midler\n\nBeslutning:\nGodkendt.\n`,
    )
    expect(document.items[0]?.sections.map(s => [s.kind, s.label])).toEqual([
      ['indstilling', 'Indstilling:'],
      ['beslutning', 'Beslutning:'],
    ])
    expect(document.items[0]?.recommendations.map(r => r.text)).toEqual([
      'at forsøget forlænges',
      'at der søges midler',
    ])
  })

  it('who decides, what was answered and what comes next are told apart', async () => {
    const item = (n: number) =>
      `${n}. Emne ${'abc'[n - 1]}\n\nHvem beslutter: Udvalget\n\nBaggrund\nSagen er gammel og kendt.\n\nTilbagemelding\nUdvalget takkede for et godt oplæg.\n\nKonklusion\nPlanen blev godkendt.\n\nDet videre arbejde\nSekretariatet indkalder til et møde.\n\n`
    const document = await readMinutes(TITLE + item(1) + item(2) + item(3))
    expect(document.items[1]?.sections.map(s => s.kind)).toEqual([
      'andet',
      'sagsfremstilling',
      'referat',
      'beslutning',
      'opfølgning',
    ])
  })
})

it.each([['27.42.08P20-0001 v1'], ['27.42.08-P20-1-08'], ['00.22A10-3']])(
  '"%s" below a heading is its case number',
  async number => {
    const document = await readMinutes(`${TITLE}1. Plejehjem\nJ.nr. ${number}\n\nGodkendt.\n\n2. Eventuelt\n\nIntet.\n`)
    expect(document.items[0]).toMatchObject({ title: 'Plejehjem', caseNumber: number.replace(' v1', '') })
  },
)

it.each(['Ansættelse (for lukkede døre).', 'Ansættelse - for lukkede døre', 'Ansættelse (behandles for lukkede døre)'])(
  '"%s" is closed',
  async title => {
    const document = await readMinutes(`${TITLE}1. Budget\n\nGodkendt.\n\n2. ${title}\n\n3. Eventuelt\n\nIntet.\n`)
    expect(document.items[1]).toMatchObject({ title: 'Ansættelse', closed: true })
  },
)

describe('titles without numbers that are underlined', () => {
  const said = 'Udvalget talte længe om sagen og om, hvad den fører med sig for borgerne i Assens Kommune.'
  const minutes = (rule: (title: string) => string) =>
    `${TITLE}Til stede var Ida Krogh og Bo Friis.\n\n${[
      'Dagsorden og referat',
      'Plejehjemmet Solgården',
      'Nye takster',
      'Eventuelt',
    ]
      .map(title => `${title}\n${rule(title)}\n\n${said}\n`)
      .join('\n')}`

  it.each([
    ['as long as the title', (title: string) => '-'.repeat(title.length)],
    ['to the margin', () => '-'.repeat(72)],
    ['double', (title: string) => '='.repeat(title.length)],
    ['low', (title: string) => '_'.repeat(title.length + 1)],
    ['waves', (title: string) => '~'.repeat(title.length)],
    ['stars, set apart', (title: string) => '* '.repeat(title.length / 2).trim()],
  ])('%s', async (_, rule) => {
    const document = await readMinutes(minutes(rule))
    expect(headings(document)).toEqual([
      '- Dagsorden og referat',
      '- Plejehjemmet Solgården',
      '- Nye takster',
      '- Eventuelt',
    ])
    expect(sections(document, 2)).toEqual([`referat: ${said}`])
    expect(document.participants.map(p => p.name)).toEqual(['Ida Krogh', 'Bo Friis'])
    expect(document.furniture.map(f => f.kind)).toEqual(['break', 'break', 'break', 'break'])
  })

  it('above and below', async () => {
    const document = await readMinutes(
      minutes(title => '='.repeat(title.length)).replace(/^(.+)\n(=+)$/gmu, '$2\n$1\n$2'),
    )
    expect(headings(document)).toHaveLength(4)
    expect(document.furniture).toHaveLength(8)
  })

  it('as the labels and the title of the document are', async () => {
    const document = await readMinutes(
      `Referat\n=======\n\nSundhedsudvalget i Assens den 12. maj 2021\n\nDeltagere\n=========\n\nIda Krogh, læge\nBo Friis, chef\n\nPlejehjemmet\n============\n\n${said}\n\nBeslutning\n----------\n\nGodkendt.\n\nNye takster\n===========\n\n${said}\n\nEvt.\n====\n\n${said}\n`,
    )
    expect(headings(document)).toEqual(['- Plejehjemmet', '- Nye takster', '- Evt.'])
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'beslutning'])
    expect(document.participants.map(p => p.name)).toEqual(['Ida Krogh', 'Bo Friis'])
  })

  it('a row of marks elsewhere is no underline: below running text, below "Afbud", where somebody signs', async () => {
    const document = await readMinutes(
      `${TITLE}Afbud\n---\n\n1. Budget\n\n${said}\nDerpå blev det godkendt\n--------------------\n\n2. Eventuelt\n\nIntet.\n\nFormand\n________________________\n`,
    )
    expect(headings(document)).toEqual(['1 Budget', '2 Eventuelt'])
    expect(sections(document, 0)?.[0]).toContain('Derpå blev det godkendt')
    expect(document.participants).toEqual([])
    expect(sections(document, 1)?.join(' ')).toContain('____')
  })
})

it('titles without numbers may be bulleted, with what was said below them', async () => {
  const document = await readMinutes(
    `${TITLE}Deltagere: Ida Krogh og Bo Friis\n\n• Siden sidst\nDer er nyt tag på Solgården.\n\n• Nye takster\nTaksterne blev godkendt.\n\n• Eventuelt\nIntet.\n`,
  )
  expect(headings(document)).toEqual(['- Siden sidst', '- Nye takster', '- Eventuelt'])
  expect(document.items[1]?.decisions.map(d => d.type)).toEqual(['approved'])
})

it('titles without numbers begin below the head, also where it is set like them', async () => {
  const document = await readMinutes(
    `# Udkast 3. juni\n\nReferat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\nDeltagere: Ida Krogh og Bo Friis\n\n# Siden sidst\n\nDer er nyt tag på Solgården.\n\n# Nye takster\n\nTaksterne blev godkendt.\n\n# Eventuelt\n\nIntet.\n`,
  )
  expect(headings(document)).toEqual(['- Siden sidst', '- Nye takster', '- Eventuelt'])
  expect(document.meeting.date).toBe('2021-05-12')
  expect(document.participants.map(p => p.name)).toEqual(['Ida Krogh', 'Bo Friis'])
})

it('an agenda above those who took part is none of the items below them', async () => {
  const titles = ['Punkter til beslutning', 'Nyt fra udvalgene', 'Eventuelt']
  const document = await readMinutes(
    `${TITLE}Dagsorden:\n\n${titles.map(t => `${t}:\nNoget om ${t.length} senge.\n\n`).join('')}Til stede: Ida Krogh, Bo Friis\n\n${titles.map(t => `${t}:\nDet blev godkendt.\n\n`).join('')}`,
  )
  expect(headings(document)).toEqual(titles.map(t => `- ${t}`))
  expect(document.participants.map(p => p.name)).toEqual(['Ida Krogh', 'Bo Friis'])
})

it('a stop that ends no sentence does not end a title', async () => {
  const document = await readMinutes(
    `${TITLE}1. Budgetopfølgning pr. 31. august 2021.\n\nGodkendt.\n\n2. Valg af medlem til rådet vedr. Assens Havn.`,
  )
  expect(headings(document)).toEqual([
    '1 Budgetopfølgning pr. 31. august 2021',
    '2 Valg af medlem til rådet vedr. Assens Havn',
  ])
})

describe('numbered lines that are the whole item', () => {
  const said = (document: Document) => document.items.map(i => [i.number, i.title, i.decisions.map(d => d.text).join()])
  const HEAD = 'Referat af generalforsamling i Assens Bådelaug den 12. maj 2021\n\nDer var mødt 31 frem.\n\n'

  it('the first sentence is the title, unless it tells what was done', async () => {
    const document = await readMinutes(
      `${HEAD}Ad punkt 1: Valg af ordstyrer blandt alle dem, der er mødt frem i aften. Ida Krogh blev valgt.\n\nAd punkt 2: Formanden, Bo Friis, aflagde beretning for det år, der gik. Beretningen blev godkendt.\n\nAd punkt 3: Kassereren gennemgik regnskabet.\n`,
    )
    expect(said(document)).toEqual([
      ['1', 'Valg af ordstyrer blandt alle dem, der er mødt frem i aften', 'Ida Krogh blev valgt.'],
      ['2', null, 'Beretningen blev godkendt.'],
      ['3', null, ''],
    ])
  })

  it('count as items by themselves where nothing else does', async () => {
    const document = await readMinutes(
      `${HEAD}1. Ida Krogh blev valgt som ordstyrer.\n\n2. Bo Friis fremlagde beretningen. Den blev godkendt.\n\n3. Valg af revisor. Per Dam blev genvalgt.\n`,
    )
    expect(said(document)).toEqual([
      ['1', null, 'Ida Krogh blev valgt som ordstyrer.'],
      ['2', null, 'Den blev godkendt.'],
      ['3', 'Valg af revisor', 'Per Dam blev genvalgt.'],
    ])
  })

  it('no items are points below what leads to them', async () => {
    const document = await readMinutes(
      `${HEAD}Det blev besluttet:\n\n1. Kajen bliver gjort bredere.\n\n2. Prisen bliver sat op.\n\n3. Broen bliver malet.\n`,
    )
    expect(document.items.map(item => [item.number, item.decisions.length])).toEqual([[null, 3]])
  })
})

it('a web page may lose the space behind a number', async () => {
  const document = await readMinutes(
    `${TITLE}38Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt\n\n39Ny bro over åen i Aarup\n\nBeslutning\n\nUdsat\n`,
  )
  expect(headings(document)).toEqual(['38 Godkendelse af dagsorden', '39 Ny bro over åen i Aarup'])
})

describe('where no items are found', () => {
  it.each([
    'Formanden bød velkommen og fortalte, at taget på Solgården er utæt. Det blev besluttet at skifte det.',
    'Ove Skov fra kommunen har regnet på det, og Bo Friis skal indhente tilbud.',
    'Beslutning:\nTaget skiftes i august.',
    'Nyt tag: Det blev besluttet at skifte taget på Solgården, når der er råd.',
  ])('the list of people ends where something is told: %s', async said => {
    const document = await readMinutes(
      `${TITLE}Deltagere: Ida Krogh og Bo Friis\nAfbud: Per Dam\n\n${said}\n\nMødet var godt, og alle gik glade hjem.\n`,
    )
    expect(document.front.map(s => s.kind)).toEqual(['hoved', 'deltagere', 'deltagere', 'andet'])
    expect(document.participants.map(p => `${p.name} ${p.attendance}`)).toEqual([
      'Ida Krogh present',
      'Bo Friis present',
      'Per Dam absent',
    ])
    expect(document.coverage).toBe(1)
  })

  it('who came and who did not is told in sentences, too', async () => {
    const document = await readMinutes(
      `${TITLE}Til stede var Ida Krogh og Bo Friis.\n\nDesuden deltog Ove Skov fra kommunen, der var inviteret til at fortælle.\n\nPer Dam havde meldt afbud på grund af sygdom.\n`,
    )
    expect(document.front.some(s => s.kind === 'andet')).toBe(false)
  })
})

describe('a label that no dictionary knows', () => {
  const item = (n: number, below: string) =>
    `${n}. Emne ${'abcd'[n - 1]}\n\nDet anbefales, at\n• Planen for nummer ${n} godkendes\n\n${below}\nUdvalget var glad for planen, men savnede tal.\n\nKonklusion\nPlanen blev godkendt.\n\n`

  it.each(['Stemningen', 'Det udvalget savnede', 'Gensvaret:'])(
    'ends what is recommended where it comes again: %s',
    async label => {
      const document = await readMinutes(TITLE + [1, 2, 3].map(n => item(n, label)).join(''))
      expect(document.items[1]?.sections.map(s => [s.kind, s.label])).toEqual([
        ['indstilling', 'Det anbefales, at'],
        ['andet', label],
        ['beslutning', 'Konklusion'],
      ])
      expect(document.items[1]?.recommendations.map(r => r.text)).toEqual(['Planen for nummer 2 godkendes'])
      expect(document.diagnostics.map(d => d.code)).toContain('label-unknown')
    },
  )

  it('once is no label', async () => {
    const document = await readMinutes(TITLE + item(1, 'Stemningen') + item(2, 'Gensvaret'))
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['indstilling', 'beslutning'])
  })
})

describe('"Indhold" below each title', () => {
  const items = (mark: (n: number) => string, said: readonly string[]) =>
    `Referat af møde i Ældrerådet den 12. maj 2021\n\nDeltagere: Karen Lund og Bo Krogh\n\n${['Dagsorden', 'Ny bænk', 'Eventuelt'].map((title, n) => `${mark(n + 1)}${title}\n\nIndhold\n${said[n]}\n`).join('\n')}`
  const SAID = ['Dagsordenen blev godkendt.', 'Bænken er slidt. Det blev besluttet at købe en ny.', 'Intet.']
  it.each([
    ['no numbers', () => ''],
    ['numbers', (n: number) => `${n}. `],
    ['numbers by name', (n: number) => `Punkt ${n}: `],
  ])('heads what the item holds, not a list of items: %s', async (_, mark) => {
    const document = await readMinutes(items(mark, SAID))
    expect(document.items.map(item => item.title)).toEqual(['Dagsorden', 'Ny bænk', 'Eventuelt'])
    expect(document.items.map(item => item.sections.map(s => `${s.kind} ${s.label}: ${s.text}`))).toEqual(
      SAID.map(said => [`referat Indhold: ${said}`]),
    )
    expect(document.items.map(item => item.decisions.map(d => d.type))).toEqual([['approved'], ['decided'], []])
  })

  it('beside a decision it is the case', async () => {
    const document = await readMinutes(
      items(
        () => '',
        SAID.map(said => `${said}\n\nBeslutning\nDrøftet.`),
      ),
    )
    expect(document.items.map(item => item.sections.map(s => s.kind))).toEqual(
      SAID.map(() => ['sagsfremstilling', 'beslutning']),
    )
  })
})

it('the agenda at the front and the items below it are no two ways to count', async () => {
  const titles = ['Godkendelse af dagsorden', 'Madservice i uge 33', 'Budget for 2022', 'Underskrifter']
  const list = titles.map((title, n) => `${n + 64}. ${title}`).join('\n')
  const body = titles.map(
    (title, n) => `${n + 64}. ${title}\n\nSagsfremstilling\nSagen er kendt.\n\nBeslutning\nGodkendt.\n`,
  )
  const document = await readMinutes(
    `Referat af møde i Socialudvalget den 12. maj 2021\n\n${list}\n\n${body.join('\n')}`,
  )
  expect(document.items.map(item => item.number)).toEqual(['64', '65', '66', '67'])
  expect(document.diagnostics.map(d => d.code)).not.toContain('numbering-doubtful')
})

it('a sentence about the meeting behind the apologies is none of them', async () => {
  const document = await readMinutes(
    'Referat af møde i Ældrerådet\n\nDato: 12. maj 2021\n\nDeltagere: Karen Lund og Bo Krogh\n\nAfbud: Ida Holm, Høreforeningen\n\nMødet er åbent for alle, og papirerne kan læses på kommunens hjemmeside.\n\n1. Budget\n\nGodkendt.\n\n2. Eventuelt\n\nIntet.\n',
  )
  expect(document.front.map(s => [s.kind, s.text])).toEqual([
    ['hoved', 'Referat af møde i Ældrerådet\n\nDato: 12. maj 2021'],
    ['deltagere', 'Karen Lund og Bo Krogh'],
    ['deltagere', 'Ida Holm, Høreforeningen'],
    ['hoved', 'Mødet er åbent for alle, og papirerne kan læses på kommunens hjemmeside.'],
  ])
  expect(document.participants.map(p => p.name)).toEqual(['Karen Lund', 'Bo Krogh', 'Ida Holm'])
})

describe('case numbers of a year', () => {
  const cases = (numbers: readonly string[]) =>
    readMinutes(
      `${TITLE}${['Godkendelse af dagsorden', 'Ny busrute', 'Eventuelt']
        .map((title, n) => `${n + 1}. ${title}\n${numbers[n]}\n\nBeslutning\nGodkendt.\n`)
        .join('\n')}`,
    )
  const numbersOf = ({ items }: Document) => items.map(item => item.caseNumber)

  it.each([
    [['21/20118', '21/731', '21/9']],
    // As if pages of a sum
    [['21/20118', '21/902', '21/34']],
  ])('%s', async numbers => {
    const document = await cases(numbers)
    expect(numbersOf(document)).toEqual(numbers)
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Ny busrute', '3 Eventuelt'])
  })

  it('a day is none, nor is the number of a page', async () => {
    expect(numbersOf(await cases(['12/5', '12/5', '12/5']))).toEqual([null, null, null])
    expect(numbersOf(await cases(['21/20118', '12/5', '1/2']))).toEqual(['21/20118', null, null])
    const paged = await cases(['1/3', '2/3', '3/3'])
    expect(paged.furniture.map(({ kind }) => kind)).toEqual(['page-number', 'page-number', 'page-number'])
  })
})

describe('small boards', () => {
  it.each([
    ['Pkt. 1 — ', 'Pkt. 2 — ', 'Pkt. 3 — '],
    ['1). ', '2). ', '3). '],
    ['1 — ', '2 — ', '3 — '],
  ])('%j before the title', async (a, b, c) => {
    const document = await readMinutes(
      `${TITLE}${a}Regnskab\n\nFremlagt.\n\n${b}Meddelelser fra\n\n  1. Formand\n\nIntet.\n\n  1. Kasserer\n\nIntet.\n\n  1. Graver\n\nIntet.\n\n${c}Evt.\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Regnskab', '2 Meddelelser fra', '3 Evt.'])
  })

  it('sentences among the numbers of the items are items, too', async () => {
    const document = await readMinutes(
      `${TITLE}1) Valg af ordstyrer: Ida\n\n2) Dagsordenen er fulgt.\n\n3) Meddelelser: Bo er syg.\n\n4) Ingen breve.\n\n5) Cykler: Der er for mange cykler i gården. Ida rydder op.\n\n6) Rum\n\n1. Værksted: Lyset er i stykker.\n\n2. Vaskeri: Intet nyt.\n`,
    )
    expect(document.items.map(item => item.number)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(headings(document)[4]).toBe('5 Cykler')
  })

  it.each(['Ingen salg', 'Udsat', 'Godkendt'])('a title and behind its colon "%s"', async said => {
    const { items } = await readMinutes(
      `${TITLE}1) Regnskab\nFremlagt.\n2) Salg af haver: ${said}\n3) Plan: mål og midler\nDrøftet.\n`,
    )
    expect(items.map(item => item.title)).toEqual(['Regnskab', 'Salg af haver', 'Plan: mål og midler'])
    expect(items[1]?.sections[0]?.text).toBe(said)
  })

  it('an entry of a list fills no gap of the items', async () => {
    const document = await readMinutes(
      `${TITLE}1. Regnskab\n\nFremlagt.\n\n2. Planer for året\n\nVi drøftede:\n1. en tur\n2. et kursus\n3. en fest\n\n4. Eventuelt\n\nIntet.\n`,
    )
    expect(document.items.map(item => item.number)).toEqual(['1', '2', '4'])
  })

  it('each item is "1." where the list was interrupted', async () => {
    const document = await readMinutes(
      `${TITLE}  1. Godkendelse af dagsorden\n\nGodkendt\n\n  1. Graverens punkt.\n\nHækken er klippet.\n\n  1. Ida gennemgår planen for kirkegården.\n\nDen er god.\n\n  1. Evt.\n\n-\n`,
    )
    expect(headings(document)).toEqual([
      '1 Godkendelse af dagsorden',
      '1 Graverens punkt',
      '1 Ida gennemgår planen for kirkegården',
      '1 Evt.',
    ])
  })

  it('each item is "1.", and no blank lines stand between them', async () => {
    const document = await readMinutes(
      `${TITLE}Dagsorden\n\n 1. Godkendelse af dagsorden\n  Godkendt\n 1. Sommerfest inkl. Rejsegilde\n  Ida bestiller teltet.\n 1. Klubhuset.\n  Taget er utæt.\n 1. Evt.\n  Intet\n`,
    )
    expect(headings(document)).toEqual([
      '1 Godkendelse af dagsorden',
      '1 Sommerfest inkl. Rejsegilde',
      '1 Klubhuset',
      '1 Evt.',
    ])
  })

  it('lists that begin anew where text parts their entries', async () => {
    const document = await readMinutes(
      `${TITLE} 1. Valg af dirigent og referent\n  Ida Holm og Bo Krogh\n 2. Beretning\n  Godkendt\n\nFormanden takkede for det gamle år.\n\n 1. Indkomne forslag\n  Ingen\n 2. Valg af kasserer\n\nPå valg er Ida Holm.\n\n 1. Valg af revisor\n  Bo Krogh\n\n 1. EVENTUELT. Tak for i dag\n`,
    )
    expect(headings(document)).toEqual([
      '1 Valg af dirigent og referent',
      '2 Beretning',
      '1 Indkomne forslag',
      '2 Valg af kasserer',
      '1 Valg af revisor',
      '1 EVENTUELT',
    ])
  })

  it('but not the lists in items, nor the one at the front', async () => {
    const agenda = '1. Valg af dirigent\n2. Valg af kasserer\n3. Eventuelt'
    const list = '1. Skuret males\n\n2. Hegnet klippes'
    const document = await readMinutes(
      `${TITLE}Dagsorden\n${agenda}\n\n1. Valg af dirigent\n\nIda Holm\n\n2. Valg af kasserer\n\nBo Krogh. Opgaverne er\n\n${list}\n\n3. Eventuelt\n\nNæste år\n\n${list}\n`,
    )
    expect(headings(document)).toEqual(['1 Valg af dirigent', '2 Valg af kasserer', '3 Eventuelt'])
  })

  it('a title in capitals ends at its stop, and before a colon where a sentence follows', async () => {
    const document = await readMinutes(
      `${TITLE}1. VALG AF DIRIGENT: Ida Holm blev valgt.\n\n2. INDKOMNE FORSLAG. Ingen forslag\n\n3. LUKKET PUNKT: Ny leder\n\nDrøftet.\n`,
    )
    expect(headings(document)).toEqual(['1 VALG AF DIRIGENT', '2 INDKOMNE FORSLAG', '3 Ny leder'])
  })

  it('a title ends at its stop where the others end in one, however long it is', async () => {
    const document = await readMinutes(
      `${TITLE}1. Siden sidst.\nIntet nyt.\n\n2. Ny hjemmeside.\nDen er færdig.\n\n3. Økonomi.\nDen er god.\n\n4. Vand.\nDer er lukket.\n\n5. Forsikring af klubhuset, redskaberne i skuret og maskinerne på værkstedet. Skiftet er gennemført, men en liste\nover maskinerne mangler\n`,
    )
    expect(headings(document).at(-1)).toBe(
      '5 Forsikring af klubhuset, redskaberne i skuret og maskinerne på værkstedet',
    )
  })

  it('a standing title ends at a comma before a sentence or an outcome', async () => {
    const document = await readMinutes(
      `${TITLE}1. Meddelelser, Ida Krogh er valgt til rådet.\n\n2. Godkendelse af dagsorden, godkendt\n\n3. Økonomi, regnskab og budget\n\n4. Eventuelt, intet\n`,
    )
    expect(headings(document)).toEqual([
      '1 Meddelelser',
      '2 Godkendelse af dagsorden',
      '3 Økonomi, regnskab og budget',
      '4 Eventuelt',
    ])
  })

  it('titles with a bullet and a colon over lists with another bullet', async () => {
    const document = await readMinutes(
      `${TITLE}· Nyt fra formanden:\n\n- Hegnet er malet.\n\n- Taget er tæt.\n\n· Nyt fra kassereren:\n\n- Alle har betalt.\n\n· Nyt fra udvalgene:\n\n- Festen er planlagt.\n\n· Eventuelt:\n\n- Intet.\n`,
    )
    expect(headings(document)).toEqual([
      '- Nyt fra formanden',
      '- Nyt fra kassereren',
      '- Nyt fra udvalgene',
      '- Eventuelt',
    ])
  })

  it.each(['·', '•', '-', 'o', '*'])('titles with "%s" and a blank line below them', async sign => {
    const [first, ...others] = ['Nyt hegn ved søen', 'Sommerfest', 'Stien – hvordan går det', 'Eventuelt']
    const document = await readMinutes(
      `${TITLE}${[first, ...others].map(title => `${sign} ${title}\n\nVi talte om det.\n\nBo spørger naboen.\n\n`).join('')}`,
    )
    expect(headings(document)).toEqual([first, ...others].map(title => `- ${title}`))
  })

  it('not bullets that others stand close to', async () => {
    const document = await readMinutes(
      `${TITLE}Vi talte om hegnet.\n\n• Nyt hegn\n• Ny sti\n\nDet koster for meget.\n\n• Sommerfest\n\nVi talte om maden.\n\n• Musik\n• Telt\n\nIntet nyt.\n`,
    )
    expect(document.items).toEqual([])
  })

  it('titles with a colon alone on their lines', async () => {
    const document = await readMinutes(
      `${TITLE}Til stede: Ida, Bo\nRef: Bo\n\nFormanden:\nHegnet er sat op.\n\nGodkendelse af sidste referat:\nReferatet blev godkendt.\n\nGrønt udvalg:\n\n• Nye træer\n• Færre fliser\n\nDer blev aftalt følgende:\n\nBo spørger naboen.\n\nEventuelt:\nIntet.\n`,
    )
    expect(headings(document)).toEqual([
      '- Formanden',
      '- Godkendelse af sidste referat',
      '- Grønt udvalg',
      '- Eventuelt',
    ])
  })
})
