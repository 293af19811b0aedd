// Attachments with their numbers, and where they are cited.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'
const minutes = (said: string, attachments: string) =>
  readMinutes(
    `${TITLE}1. Budget\n\n${said}\n\nBeslutning\nGodkendt.\n\nBilag\n${attachments}\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`,
  )

it.each([
  ['1 (Åben) Budget for 2022 (21/118-2)', '1', 'Budget for 2022', null],
  ['2 (Lukket) Tilbud på kørsel (21/118-3)', '2', 'Tilbud på kørsel', 'Lukket'],
  ['3 Åben Kort over Glamsbjerg 222359/12', '3', 'Kort over Glamsbjerg', null],
  ['1. (Åben) Budget for 2022', '1', 'Budget for 2022', null],
  ['(Åben) Plan for 2022 (eftersendes)', null, 'Plan for 2022', 'eftersendes'],
  ['Regnskab 2020/21', null, 'Regnskab 2020/21', null],
  ['Bil. 2 Kort over Glamsbjerg', '2', 'Kort over Glamsbjerg', null],
  ['Åben dialog om psykiatri', null, 'Åben dialog om psykiatri', null],
  ['4.1 Budgetskema', '4.1', 'Budgetskema', null],
  ['10-31.1 Budgetskema', '10-31.1', 'Budgetskema', null],
  ['Bil 3: Kort over Glamsbjerg', '3', 'Kort over Glamsbjerg', null],
  ['[Bilag 3: Kort over Glamsbjerg]', '3', 'Kort over Glamsbjerg', null],
  ['Bilag 3 "Kort over Glamsbjerg"', '3', 'Kort over Glamsbjerg', null],
  ['Bilag II: Kort over Glamsbjerg', 'II', 'Kort over Glamsbjerg', null],
  ['Bilag 3\tKort over Glamsbjerg', '3', 'Kort over Glamsbjerg', null],
  ['Kort over Glamsbjerg (udleveres på mødet)', null, 'Kort over Glamsbjerg', 'udleveres på mødet'],
  ['Lukket - Kort over Glamsbjerg', null, 'Kort over Glamsbjerg', 'Lukket'],
  ['123456/21 Kort over Glamsbjerg', null, 'Kort over Glamsbjerg', null],
  ['kort_over_glamsbjerg.pdf (245 KB)', null, 'kort_over_glamsbjerg.pdf', null],
])('%s', async (line, number, title, note) => {
  const { items } = await minutes('Sagen er gammel.', line)
  expect(items[0]?.attachments).toMatchObject([{ number, title, note }])
})

it.each<[string, readonly (readonly [number: string | null, title: string])[]]>([
  [
    'Budgetskema juni, Oversigt over pladser',
    [
      [null, 'Budgetskema juni'],
      [null, 'Oversigt over pladser'],
    ],
  ],
  [
    'Tre forslag til tider · Regnestykke fra maj',
    [
      [null, 'Tre forslag til tider'],
      [null, 'Regnestykke fra maj'],
    ],
  ],
  [
    'a) Regnskab for 2020, b) Udkast til plan',
    [
      ['a', 'Regnskab for 2020'],
      ['b', 'Udkast til plan'],
    ],
  ],
  [
    'Notat fra maj 2021 / Tre forslag til tider',
    [
      [null, 'Notat fra maj 2021'],
      [null, 'Tre forslag til tider'],
    ],
  ],
  [
    '1) Regnskab for 2020, 2) Udkast til plan',
    [
      ['1', 'Regnskab for 2020'],
      ['2', 'Udkast til plan'],
    ],
  ],
  [
    '1. Regnskab for 2020, 2. Udkast til plan',
    [
      ['1', 'Regnskab for 2020'],
      ['2', 'Udkast til plan'],
    ],
  ],
  [
    '1 Regnskab for 2020, 2 udkast til plan',
    [
      ['1', 'Regnskab for 2020'],
      ['2', 'udkast til plan'],
    ],
  ],
  ['1. Regnskab for havnen, 2. kvartal', [['1', 'Regnskab for havnen, 2. kvartal']]],
  [
    'kort.docx (fortroligt), budget.xlsx',
    [
      [null, 'kort.docx'],
      [null, 'budget.xlsx'],
    ],
  ],
  ['Aftale mellem region / kommune om kørsel', [[null, 'Aftale mellem region / kommune om kørsel']]],
  ['Regnskab 2021, Afdeling 12', [[null, 'Regnskab 2021, Afdeling 12']]],
  ['Plan for byen, Torvet og havnen', [[null, 'Plan for byen, Torvet og havnen']]],
  ['II.1 Kort over byen', [['II.1', 'Kort over byen']]],
  ['4.1a Kort over byen', [['4.1a', 'Kort over byen']]],
  ['Høringssvar fra Vejle, Kolding og Varde', [[null, 'Høringssvar fra Vejle, Kolding og Varde']]],
  ['Brev fra Karen Lund, Bo Krogh m.fl.', [[null, 'Brev fra Karen Lund, Bo Krogh m.fl.']]],
  ['Vejledning, kort udgave', [[null, 'Vejledning, kort udgave']]],
  ['Notat om psykiatri/somatik', [[null, 'Notat om psykiatri/somatik']]],
])('on one line: %s', async (line, listed) => {
  const { items } = await minutes('Sagen er gammel.', line)
  expect(items[0]?.attachments.map(({ number, title }) => [number, title])).toEqual(listed)
})

it.each([
  ['Planen er kendt (bilag 4.1).', ['4.1']],
  ['Planen er kendt, jf. bilag 4.2.', ['4.2']],
  ['Se bilag 3. Planen er kendt.', ['3']],
  ['Se bilag 3a og bilag nr. 12.', ['3a', '12']],
  ['Se bilag 1, 2 og 3.', ['1', '2', '3']],
  ['Se bilag 1 og 3 breve.', ['1']],
  ['Kortet (bilag B) er nyt, jf. Bilag A.', ['B', 'A']],
  ['Bilag A/S har sendt en regning, og bilag i kassen mangler.', []],
])('%s', async (said, targets) => {
  const { items } = await minutes(said, '4.1 Budgetskema\n4.2 Kort')
  expect(items[0]?.references.filter(r => r.kind === 'attachment').map(r => r.target)).toEqual(targets)
})

it('what is listed by item and number is cited by both', async () => {
  const cited = await minutes('Planen er kendt (bilag 4.1).', '4.1 Budgetskema\n4.2 Kort')
  expect(cited.diagnostics.map(d => d.code)).not.toContain('attachment-not-listed')
  const missing = await minutes('Planen er kendt (bilag 4.3).', '4.1 Budgetskema\n4.2 Kort')
  expect(missing.diagnostics.map(d => d.code)).toContain('attachment-not-listed')
})

it.each<[string, (string | null)[], string[]]>([
  ['1 Køreplan\n2 Kort over Glamsbjerg (eftersendes)', ['1', '2'], ['Køreplan', 'Kort over Glamsbjerg']],
  ['1 – Køreplan\n2 – Kort', ['1', '2'], ['Køreplan', 'Kort']],
  ['A – Køreplan\nB – Kort', ['A', 'B'], ['Køreplan', 'Kort']],
  ['a) Køreplan\nb) Kort', ['a', 'b'], ['Køreplan', 'Kort']],
  ['A) Køreplan, B) Kort', ['A', 'B'], ['Køreplan', 'Kort']],
  ['A – Køreplan\nPlan B – Kort', [null, null], ['A – Køreplan', 'Plan B – Kort']],
  ['D1 Køreplan\nD2 Kort', ['D1', 'D2'], ['Køreplan', 'Kort']],
  ['Nr.\tTitel\n1\tKøreplan\n2\tKort', ['1', '2'], ['Køreplan', 'Kort']],
  // Numbers that do not count the entries are words of the titles.
  ['3 Kommuner i samme båd', [null], ['3 Kommuner i samme båd']],
  ['1 Køreplan\nKort over Glamsbjerg', [null, null], ['1 Køreplan', 'Kort over Glamsbjerg']],
  [
    'Køreplan (bilag 1.1), Kort (bilag 1.2) og Priser (bilag 1.3)',
    ['1.1', '1.2', '1.3'],
    ['Køreplan', 'Kort', 'Priser'],
  ],
  ['Kort over ruter, stop og priser (bilag 2)', ['2'], ['Kort over ruter, stop og priser']],
])('%s', async (lines, numbers, titles) => {
  const attachments = (await minutes('Sagen er gammel.', lines)).items[0]?.attachments ?? []
  expect(attachments.map(one => one.number)).toEqual(numbers)
  expect(attachments.map(one => one.title)).toEqual(titles)
})

it('the name of a field is no attachment', async () => {
  const { items } = await minutes('Sagen er gammel.', '• Budgetskema\n• Sagsnummer:')
  expect(items[0]?.attachments.map(a => a.title)).toEqual(['Budgetskema'])
})

it.each([
  ['Bilag 2: Kort over byen', ['Kort over byen']],
  ['Bil. 2 Kort over byen\nBil. 3 Tidsplan', ['Kort over byen', 'Tidsplan']],
  ['Bilag 4.1: Kort over byen', ['Kort over byen']],
  ['Bilag 2. Kort over byen\nBilag 3. Tidsplan', ['Kort over byen', 'Tidsplan']],
  ['Bilag 2 Kort over byen', ['Kort over byen']],
  ['- Bilag 2: Kort over byen', ['Kort over byen']],
  ['kort.pdf\nbudget.xlsx', ['kort.pdf', 'budget.xlsx']],
  ['Link til kort over byen', ['Link til kort over byen']],
  ['Bilag 2: Kort over byen viser, at der mangler plads.', []],
  ['Bilag 2 blev gennemgået.', []],
  ['Bilag 2. Kortet blev gennemgået.', []],
  ['Bilag 2: blev gennemgået på mødet.', []],
  ['kort.pdf', ['kort.pdf']],
  ['referat_maj.pdf', []],
  ['Bestyrelsesmøde i maj.docx', []],
  ['Se kort.pdf', []],
  ['Følgende blev gennemgået:\nBilag 2: Kort over byen', []],
])('a line that names a paper is one below any text: %j', async (line, titles) => {
  const { items } = await readMinutes(
    `${TITLE}1. Budget\n\nReferat: Vi talte om prisen.\n${line}\n\n2. Eventuelt\n\nReferat: Intet.\n`,
  )
  expect(items[0]?.attachments.map(a => a.title)).toEqual(titles)
})

describe('labels of papers', () => {
  const papers = async (text: string) => {
    const { items } = await readMinutes(
      `${TITLE}1. Budget\n\nVi talte om prisen.\n\n${text}\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`,
    )
    return items[0]?.attachments.map(a => a.title)
  }
  it.each(['Bil.:', 'Bilag (1):', 'Bilag – 1 stk.', 'Udleveret:', 'Udsendt:', 'Følgende bilag er vedlagt:', 'Papir:'])(
    '%s',
    async label => expect(await papers(`${label}\nKort over byen`)).toEqual(['Kort over byen']),
  )
  it.each([
    ['(Bilag: Kort over byen)\nIda Krogh gennemgik planen for broen.', ['Kort over byen']],
    ['(Bilag: 1) Kort, 2) Tidsplan)', ['Kort', 'Tidsplan']],
    ['Bilag til pkt. 1: Kort over byen', ['Kort over byen']],
    ['Bilag: Kort over byen\nDer er flere ruter, end der var i maj.', ['Kort over byen']],
    ['Bilag\nKort over byen\n\nMødet hævet kl. 22.20.', ['Kort over byen']],
    ['./. Kort over byen', ['Kort over byen']],
    ['./. Kort over byen\n./. Tidsplan', ['Kort over byen', 'Tidsplan']],
    ['. / . Kort over byen', ['Kort over byen']],
    ['1 bilag: Kort over byen.\nDer er flere ruter, end der var i maj.', ['Kort over byen.']],
    ['2 bilag: Kort over byen og tidsplan', ['Kort over byen', 'tidsplan']],
    ['2 bilag: Kort over by og land og Tidsplan', ['Kort over by og land', 'Tidsplan']],
    ['Vedlagt tre bilag: Kort, tidsplan og budget', ['Kort', 'tidsplan', 'budget']],
    ['Dok.nr. 45123-17: Kort over byen\n\nUdvalget så på ruterne.', ['Kort over byen']],
    ['Akt 12 – Kort over byen', ['Kort over byen']],
    ['Bilagt: Kort over byen', ['Kort over byen']],
    ['I mappen ligger: Kort over byen', ['Kort over byen']],
    ['Bilag: Kort over byen\n\n› Ruterne er lange i det nordlige distrikt.\n› Bo vil gå dem.', ['Kort over byen']],
    ['Dok.nr.: 45123-17', []],
    ['2 bilag blev uddelt: Kort.', []],
    ['Bilag: Nej', []],
    ['Bilag: Se dagsordenen', []],
    ['(Bilag: Ingen)', []],
    ['Udsendt: 12. maj 2021', []],
    ['Udsendt: Onsdag', []],
    ['Bil: Den er brugt.', []],
    ['Materiale: Vi har brugt træ.', []],
  ])('%j', async (text, titles) => expect(await papers(text)).toEqual(titles))
})

it.each([
  ['Ny bro (bilag: Kort over byen, Notat om vejen)', 'Ny bro', ['Kort over byen', 'Notat om vejen']],
  ['Ny bro (2 bilag: Kort og plan)', 'Ny bro', ['Kort', 'plan']],
  ['Ny bro [Bilag: Kort]', 'Ny bro', ['Kort']],
  ['Ny bro (bilag 2)', 'Ny bro (bilag 2)', []],
  ['Bilag: Kort', 'Bilag: Kort', []],
])('in the heading %j', async (heading, title, titles) => {
  const { items } = await readMinutes(
    `${TITLE}1. Velkomst\n\nGodt.\n\n2. ${heading}\n\nUdsat.\n\n3. Eventuelt\n\nIntet.\n`,
  )
  expect(items[1]).toMatchObject({ title, attachments: titles.map(one => ({ title: one })) })
})

it.each([
  'Næste møde: 8. juni 2021',
  'Næste møde tirsdag den 8. juni 2021 kl. 10',
  'Mødet sluttede kl. 21',
  'Referent: Bo Krogh',
  'BK/ih 14.05.21',
  'Assens, den 14. maj 2021',
  'Godkendt den 8. juni 2021',
  'Udvalget drøftede planen.',
  'Bo Krogh undersøger prisen.',
  '→ Bo Krogh undersøger prisen',
  '* * *',
])('a list of papers ends before %j', async end => {
  const { items } = await readMinutes(
    `${TITLE}1. Budget\n\nUdsat.\n\n2. Eventuelt\n\nIntet.\n\nBilag:\nKort over byen\n${end}\n`,
  )
  expect(items.flatMap(item => item.attachments.map(a => a.title))).toEqual(['Kort over byen'])
})

it.each([
  ['Dok.nr. 45123-17: Kort over broen', ['Kort over broen']],
  ['Dok.nr. 45123-17', []],
])('right below the heading: %j', async (line, titles) => {
  const { items } = await readMinutes(`${TITLE}1. Ny bro\n${line}\n\nBroen er gammel.\n\nBeslutning: Godkendt.\n`)
  expect(items[0]).toMatchObject({ title: 'Ny bro', attachments: titles.map(title => ({ title })) })
})

it('arrows may be the bullets of papers', async () => {
  const { items } = await minutes('Sagen er gammel.', '→ Kort over byen\n→ Tidsplan')
  expect(items[0]?.attachments.map(a => a.title)).toEqual(['Kort over byen', 'Tidsplan'])
})

it('behind a list of tasks and its papers goes on what was said', async () => {
  const { items } = await readMinutes(
    `${TITLE}1. Budget\n\nReferat: Vi talte om prisen.\n\nHvem gør hvad:\nIda: købe kaffe\n\nBilag: Kort\n\nIndsigelser skal være fremme inden 8 dage.\n`,
  )
  expect(items[0]?.actions.map(a => a.responsible)).toEqual(['Ida'])
})

it.each([
  ['Pkt. 1 og 3 blev drøftet sammen.', ['1', '3']],
  ['Punkterne 1, 2 og 3 tages samlet.', ['1', '2', '3']],
  ['Punkt 1 og 3 medlemmer blev nævnt.', ['1']],
  ['Se pkt. 2, 3. afsnit.', ['2']],
])('items that are spoken of together: %s', async (said, targets) => {
  const { items } = await minutes(said, 'Kort')
  expect(items[0]?.references.filter(r => r.kind === 'item').map(r => r.target)).toEqual(targets)
})

it.each(['Se hjemmesiden.', 'Alle papirer ligger på hjemmesiden.'])('tells where papers are: %s', async line =>
  expect((await minutes('Sagen er gammel.', line)).items[0]?.attachments).toEqual([]),
)
