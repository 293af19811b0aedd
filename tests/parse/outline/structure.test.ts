// How minutes are cut: items, their headings and sections, in the house styles that once went wrong. One small text a
// trap, read as the program reads a text file.

import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/extract/compose.js'
import type { Piece } from '../../../src/extract/piece.js'
import type { Document } from '../../../src/model/document.js'
import { parseDocument } from '../../../src/parse/parse.js'
import { readMinutes } from '../fixture-documents.js'
import { dictionary } from '../people/people.js'

const headings = ({ items }: Document) => items.map(item => `${item.number ?? '-'} ${item.title}`)
const kinds = (document: Document, n: number) => document.items[n]?.sections.map(section => section.kind)
const types = (document: Document, n: number) => document.items[n]?.decisions.map(decision => decision.type)
const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'

describe('points of what is recommended are no items', () => {
  it.each([
    [
      'Indstilling\nForvaltningen indstiller,\n1. at planen vedtages\n2. at den sendes i høring\n3. at borgerne indbydes',
    ],
    ['Indstilling\nForvaltningen indstiller, at\n1. planen vedtages\n2. den sendes i høring\n3. borgerne indbydes'],
    ['Indstilling:\n1) at planen vedtages\n2) at den sendes i høring\n3) at borgerne indbydes'],
    ['Direktionen indstiller, at udvalget:\n1. Godkender planen\n2. Sender den i høring\n3. Indbyder borgerne'],
  ])('%j', async recommendation => {
    const document = await readMinutes(`${TITLE}1. Lokalplan 14\n\n${recommendation}\n\nBeslutning\n1.-2. Anbefales.\n`)
    expect(headings(document)).toEqual(['1 Lokalplan 14'])
    expect(document.items[0]?.recommendations).toHaveLength(3)
  })
})

describe('a label is no running sentence', () => {
  it.each([
    'Sagen blev udsat til udvalgets møde den 2. juni 2021.',
    'Punktet genoptages på udvalgets møde den 2. juni 2021.',
    'Sagen behandles igen efter udvalgets møde den 2. juni 2021.',
  ])('%s', async said => {
    const document = await readMinutes(`${TITLE}1. Plejehjem\n\nBeslutning\n${said}\n\nUdvalget ønsker et notat.\n`)
    expect(kinds(document, 0)).toEqual(['beslutning'])
  })
})

describe('whose decision a label names', () => {
  const item = (labels: string) => `Referat af møde i Forretningsudvalget den 12. maj 2021\n\n1. Nyt hus\n\n${labels}\n`
  it('this body ends what is told of earlier ones, another one is told', async () => {
    const document = await readMinutes(
      item(
        'TIDLIGERE BEHANDLING\nSundhedsudvalget den 3. maj 2021, pkt. 3: Anbefalet.\n\nFORRETNINGSUDVALGETS BESLUTNING\nAnbefalet.\n\nREGIONSRÅDETS BESLUTNING\nGodkendt.',
      ),
    )
    expect(kinds(document, 0)).toEqual(['andet', 'beslutning', 'andet'])
    expect(types(document, 0)).toEqual(['recommended'])
  })

  it('a bare label below "Sagens forløb" belongs to what is told', async () => {
    const document = await readMinutes(
      item('Beslutning\nGodkendt.\n\nSagens forløb\nSundhedsudvalget, punkt 3, den 3. maj 2021\nBeslutning:\nUdsat.'),
    )
    expect(types(document, 0)).toEqual(['approved'])
  })

  it.each(['Sundhedsudvalget den 3. maj 2021: Sagen blev udsat.', 'Sundhedsudvalget 03-05-2021: Udsat'])(
    'but not below what tells its outcome itself: %s',
    async told => {
      const document = await readMinutes(item(`Tidligere behandling\n${told}\n\nBeslutning\nGodkendt.`))
      expect(types(document, 0)).toEqual(['approved'])
    },
  )

  it.each([
    ['where the name of the document is no body, a board', 'Referat fra Solgården', 'Bestyrelsens', 'beslutning'],
    ['the board of an association', 'Referat fra Grundejerforeningen Lærken', 'Bestyrelsens', 'beslutning'],
    ['what the title says is meeting', 'Lokalbestyrelsesmøde i Kræftforeningen', 'Lokalbestyrelsens', 'beslutning'],
    ['but not another', 'Lokalbestyrelsesmøde i Kræftforeningen', 'Hovedbestyrelsens', 'andet'],
    ['nor the board where all members meet', 'Generalforsamling i Grundejerforeningen Lærken', 'Bestyrelsens', 'andet'],
  ])('%s', async (_, title, whose, kind) => {
    const document = await readMinutes(
      `${title} den 12. maj 2021\n\n1. Nyt tag\n\n${whose} beslutning\nTaget skiftes.\n`,
    )
    expect(kinds(document, 0)).toEqual([kind])
  })
})

describe('case numbers', () => {
  const numbers = ({ items }: Document) => items.map(item => item.caseNumber)
  it.each([
    [
      'below every heading, also of one without text',
      '1. Budget\nSagsnr.: 12/100\n\nBeslutning\nGodkendt.\n\n2. Lukket sag\nSagsnr.: 12/200\n\n3. Eventuelt\nSagsnr.: 12/300\n\nBeslutning\nIntet.\n',
      ['12/100', '12/200', '12/300'],
    ],
    [
      'above every heading, also of one without text',
      'Sagsnr.: 12/100\n1. Budget\n\nBeslutning\nGodkendt.\n\nSagsnr.: 12/200\n2. Lukket sag\n\nSagsnr.: 12/300\n3. Eventuelt\n\nBeslutning\nIntet.\n',
      ['12/100', '12/200', '12/300'],
    ],
    [
      'that begin with letters, behind a name that stands again and again',
      '1. Budget\nSagsnr.: EMN-2021-00417\n\nBeslutning\nGodkendt.\n\n2. Tag\nSagsnr.: EMN-2021-00418\nTaget er utæt.\n\nBeslutning\nGodkendt.\n\n3. Eventuelt\nSagsnr.: EMN-2021-00419\n\nBeslutning\nIntet.\n',
      ['EMN-2021-00417', 'EMN-2021-00418', 'EMN-2021-00419'],
    ],
    [
      'behind a name with a hyphen',
      '1. Budget\nSags-id: 21/4107\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\nSags-nr.: 21/4108\n\nBeslutning\nIntet.\n',
      ['21/4107', '21/4108'],
    ],
    [
      'at the foot of pages, alike but for their digits',
      'Punkt 1: Budget\n1-30-72-9-24\n\fPunkt 2: Lukket punkt\n1-30-72-60-24\n\fPunkt 3: Eventuelt\n1-30-72-18-24\n\f',
      ['1-30-72-9-24', '1-30-72-60-24', '1-30-72-18-24'],
    ],
    [
      'years that close a title are none',
      'Punkt 1: Fordeling af midler fra puljen til forebyggelse af\nindlæggelser blandt ældre\n2024-2025\n1-30-72-51-24\nBeslutning\nGodkendt.\n\nPunkt 2: Eventuelt\n1-30-72-18-24\nBeslutning\nIntet.\n',
      ['1-30-72-51-24', '1-30-72-18-24'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(numbers(await readMinutes(TITLE + text))).toEqual(expected)
  })

  it('the years stay in the title', async () => {
    const document = await readMinutes(
      `${TITLE}Punkt 1: Fordeling af midler fra puljen til\nforebyggelse\n2024-2025\n1-30-72-51-24\nBeslutning\nGodkendt.\n`,
    )
    expect(document.items[0]?.title).toBe('Fordeling af midler fra puljen til forebyggelse 2024-2025')
  })
})

it('a row of a table of sums is no label, a row of a form is one', async () => {
  const said = (rows: string) => `${TITLE}1. Temadag\n\nSagsfremstilling\nSe her:\n\n${rows}\n\nBeslutning\nGodkendt.\n`
  const sums = await readMinutes(said('Post\tBeløb\nLokaler\t5.800 kr.\nMaterialer\t6.500 kr.\nI alt\t12.300 kr.'))
  expect([kinds(sums, 0), sums.items[0]?.attachments]).toEqual([['sagsfremstilling', 'beslutning'], []])
  const form = await readMinutes(said('Indstilling\tAt dagen holdes.\nØkonomi\t5.800 kr.\nMaterialer\tProgram'))
  expect(form.items[0]?.attachments.map(a => a.title)).toEqual(['Program'])
})

it('lists in the cells of a form are no rows of it', () => {
  const cells = [
    ['Bilag', '-\tProgram', '-\tBudget'],
    ['Indstilling', 'Formanden indstiller,', '1.\tat dagen holdes,', '2.\tat den er gratis.'],
    ['Beslutning', '1.\tGodkendt.', '2.\tGodkendt.'],
  ]
  const line = (text: string): Piece => ({ kind: 'paragraph', parts: [{ text }], gap: true })
  const rows = cells.map(([label = '', ...said], row): Piece => {
    const paragraphs = [[[{ text: label }]], said.map(text => [{ text }])]
    return {
      kind: 'row',
      table: 0,
      row,
      gap: false,
      cells: paragraphs.map((of, column) => ({ column, paragraphs: of })),
    }
  })
  const composed = compose([line('Referat af møde i Ældrerådet den 4. maj 2021'), line('1. Temadag'), ...rows], false)
  const extracted = { format: 'docx', ...composed, encoding: null, ocr: false, notes: [] } as const
  const source = {
    path: 'x.docx',
    format: 'docx',
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: null,
    encoding: null,
  } as const
  expect(kinds(parseDocument(extracted, { ...source, ocr: false }, dictionary), 0)).toEqual([
    'bilag',
    'indstilling',
    'beslutning',
  ])
})

describe('headings', () => {
  it.each(['\n', '\n\n'])('"Punkt 51" and the title below it, as the list at the front has it: %j', async end => {
    const document = await readMinutes(
      `${TITLE}Indholdsfortegnelse\nPunkt 51 Godkendelse af dagsorden\t2\nPunkt 52 Budget\t2\nPunkt 53 Gensidig orientering\t3\n\nPunkt 51${end}Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\nPunkt 52${end}Budget\nSagsnr.: 23/8871\n\nBeslutning\nGodkendt.\n\nPunkt 53${end}Gensidig orientering\n\nBeslutning\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['51 Godkendelse af dagsorden', '52 Budget', '53 Gensidig orientering'])
    expect(document.items.map(item => item.sections.map(s => s.kind))).toEqual(Array(3).fill(['beslutning']))
  })

  it('the list at the front says what "Ad 2" is for', async () => {
    const document = await readMinutes(
      `${TITLE}Dagsorden:\n1. Godkendelse af dagsorden (B)\n2. Økonomi (O) v/ Bo Krogh\n3. Eventuelt\n\nAd 1. Dagsordenen blev godkendt.\n\nAd 2. Regnskabet blev gennemgået.\n\nAd 3. Intet.\n`,
    )
    expect(document.items.map(({ title, purpose, presenters }) => [title, purpose, presenters])).toEqual([
      ['Godkendelse af dagsorden', 'beslutning', []],
      ['Økonomi', 'orientering', ['Bo Krogh']],
      ['Eventuelt', null, []],
    ])
  })

  it('not by the numbers of posts among those who met', async () => {
    const { items } = await readMinutes(
      `${TITLE}Til stede:\nFormand Ane Friis\n2. viceborgmester Bo Krogh\nLæge Per Dam\n\nDagsorden:\n1. Budget\n2. Sommerfest\n3. Eventuelt\n\nAd 1.\nGodkendt.\n\nAd 2.\nDen holdes i maj.\n\nAd 3.\nIntet.\n`,
    )
    expect(items.map(({ title }) => title)).toEqual(['Budget', 'Sommerfest', 'Eventuelt'])
  })

  it('what a web page unfolds is headed by the same again', async () => {
    const item = (n: number, title: string) =>
      `  • Pkt. ${n} ${title}\n\n    Pkt. ${n}\n\n    ${title}\n\n    Sagsnr. 25188${n} Åbent punkt\n\n    Resume\n\n    Udvalget har fået brev nr. ${n}.\n\n    Beslutning\n\n    Udsat.\n\n`
    const { items } = await readMinutes(`${TITLE}${item(3, 'Havnen')}${item(4, 'Nye skure')}${item(5, 'Takster')}`)
    expect(items.map(({ title }) => title)).toEqual(['Havnen', 'Nye skure', 'Takster'])
    expect(items[0]?.sections.map(({ text }) => text)).toEqual(['Udvalget har fået brev nr. 3.', 'Udsat.'])
  })

  it('so it does where the words are spelt out', async () => {
    const document = await readMinutes(
      `${TITLE}Dagsordenen var:\n1. Årsregnskab\n2. Tegningsregel\n\nAd dagsordenens punkt 1\nRegnskabet blev godkendt.\n\nAd dagsordenens punkt 2\nSagen udsattes.\n`,
    )
    expect(document.items.map(({ title, decisions }) => [title, decisions.map(d => d.type)])).toEqual([
      ['Årsregnskab', ['approved']],
      ['Tegningsregel', ['postponed']],
    ])
  })

  it('a party in a title is no purpose', async () => {
    const document = await readMinutes(
      `${TITLE}1. Forslag fra Bo Krogh (O) om gratis parkering\n\nBeslutning\nAfvist.\n\n2. Budget (B)\n\nBeslutning\nGodkendt.\n`,
    )
    expect(document.items.map(({ title, purpose }) => [title, purpose])).toEqual([
      ['Forslag fra Bo Krogh (O) om gratis parkering', null],
      ['Budget', 'beslutning'],
    ])
  })
})

describe('the head', () => {
  it.each([
    ['**Dato:** Fredag den 12\\. maj 2023\n**Tid:** kl. 9-11', '2023-05-12'],
    ['Ordinært møde torsdag d. 13./10. 2022 kl. 19.00', '2022-10-13'],
  ])('%j', async (line, date) => {
    const document = await readMinutes(`Menighedsrådet i Hune\nReferat\n\n${line}\n\n1. Budget\nGodkendt.\n`)
    expect(document.meeting.date).toBe(date)
  })

  it.each([
    ['UDKAST 18. november 2021 / BKR', 'udkast'],
    ['UDKAST til ny plan drøftes. Den er vedlagt.', null],
  ])('%s', async (line, status) => {
    const document = await readMinutes(
      `${line}\n\nMøde i Temagruppen for Ældre\n11. november 2021 kl. 9\n\n1. Budget\nGodkendt.\n`,
    )
    expect(document.status).toBe(status)
  })

  it('an article that belongs to the name stays', async () => {
    const document = await readMinutes(
      'Referat fra mødet i Den administrative styregruppe for hjemmemonitorering den 14. juni 2022\n\n1. Budget\nGodkendt.\n',
    )
    expect(document.body).toMatchObject({
      name: 'Den administrative styregruppe for hjemmemonitorering',
      id: null,
      region: null,
    })
  })
})

describe('items that carry no number or stand in a table', () => {
  const board = (body: string) =>
    readMinutes(
      `Referat fra bestyrelsesmøde i Haveforeningen Solvang\nTirsdag d. 6/2 2024 kl. 19 i Fælleshuset\n\nSiden sidst\n\nReferatet fra januar er lagt på hjemmesiden og godkendt.\n\nØkonomi\n\nKassereren gennemgik regnskabet for hele året 2023 og svarede på spørgsmål.\n\n${body}`,
    )

  it('a list of tasks at the end', async () => {
    const document = await board('Eventuelt\n\nDer er fundet en cykel.\n\nOpgaver\n\nHvem\tHvad\nBo\tRykke firmaet\n')
    expect(headings(document)).toEqual(['- Siden sidst', '- Økonomi', '- Eventuelt', '- Opgaver'])
  })

  it('"Opgave:" that stands at every item is a label', async () => {
    const document = await board(
      'Opgaver: Bo rykker maleren.\n\nLegepladsen\n\nVi besluttede at købe en gynge til legepladsen.\n\nOpgaver: Inge bestiller den.\n\nEventuelt\n\nIntet.\n',
    )
    expect(headings(document)).toEqual(['- Siden sidst', '- Økonomi', '- Legepladsen', '- Eventuelt'])
  })

  it('a question may be a title', async () => {
    const document = await board(
      'Hvem passer hønsene?\n\nBestyrelsen drøftede, om børnehaven kan passe hønsene i sommerferien.\n\nEventuelt\n\nIntet.\n',
    )
    expect(headings(document)).toContain('- Hvem passer hønsene?')
  })

  it('a row an item, the text in the next cell', async () => {
    const document = await readMinutes(
      `${TITLE}1. Godkendelse af dagsorden\tDagsordenen blev godkendt.\n2. Nyt fra skolen (10 min.)\tBo fortalte om skolen. Han takkede for et godt år.\n3. Eventuelt (5 min.)\tInge efterlyste hjælp. Næste møde er den 2. juni.\n`,
    )
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Nyt fra skolen', '3 Eventuelt'])
    expect(document.items[2]?.sections[0]?.text).toBe('Inge efterlyste hjælp. Næste møde er den 2. juni.')
  })
})

describe('what stands behind the text of an item', () => {
  it.each([
    'Opfølgning:\nOpgave: Skrive et notat\nAnsvarlig: Bo Krogh',
    'Opfølgning:\n\nOpgave: Skrive et notat\n\nAnsvarlig: Bo Krogh',
  ])('who does what is one section, and what stands above it was said: %j', async label => {
    const document = await readMinutes(
      `${TITLE}1. Budget\n\nBudgettet blev drøftet.\n\n${label}\n\n2. Eventuelt\nIntet.\n`,
    )
    expect(kinds(document, 0)).toEqual(['referat', 'opfølgning'])
  })

  it('"Indhold" heads the case of an item', async () => {
    const form = (title: string) => `${title}\n\nIndhold\nDer er kommet et tilbud.\n\nKonklusion\nGodkendt.\n\n`
    const document = await readMinutes(TITLE + form('1. Nyt tag') + form('2. Ny hal'))
    expect(document.items.map(item => item.sections.map(section => [section.kind, section.label]))).toEqual([
      [
        ['sagsfremstilling', 'Indhold'],
        ['beslutning', 'Konklusion'],
      ],
      [
        ['sagsfremstilling', 'Indhold'],
        ['beslutning', 'Konklusion'],
      ],
    ])
  })

  it('signatures', async () => {
    const document = await readMinutes(
      `${TITLE}1. Budget\nGodkendt.\n\n2. Eventuelt\n\nInge takkede for i dag.\n\nUnderskrifter:\nBo Krogh\n`,
    )
    expect(kinds(document, 1)).toEqual(['referat', 'andet'])
  })
})

describe('closed items by their title alone', () => {
  it.each([
    'Lukket: Køb af grund',
    'LUKKET PUNKT - Køb af grund',
    'Lukket sag Køb af grund',
    '(Lukket) Køb af grund',
    'Køb af grund - Lukket punkt',
    'Køb af grund (lukket punkt)',
    'Køb af grund [FORTROLIGT]',
    'Køb af grund, lukket sag',
    'Køb af grund – bag lukkede døre',
    'Fortrolig sag: Køb af grund',
    'Ikke-offentligt punkt: Køb af grund',
  ])('%s', async heading => {
    const { items } = await readMinutes(`${TITLE}1. Budget\n\nBeslutning\nGodkendt.\n\n2. ${heading}\n`)
    expect([items[1]?.title, items[1]?.closed]).toEqual(['Køb af grund', true])
  })

  it.each(['Lukket i uge 29', 'Lukkede døre i hallen', 'Fortrolige samtaler, lukket for nye'])(
    'not: %s',
    async heading => {
      const { items } = await readMinutes(`${TITLE}1. Budget\n\nBeslutning\nGodkendt.\n\n2. ${heading}\n`)
      expect([items[1]?.title, items[1]?.closed]).toEqual([heading, false])
    },
  )
})

describe('lines of the front that look like something else', () => {
  it('an organisation is no time', async () => {
    const document = await readMinutes(
      `${TITLE}Sted: Rådhuset\n\nDeltagere\n\nKL\nKaren Lund, konsulent\n\nDanske Regioner\nBo Krogh, konsulent\n\n1. Budget\nGodkendt.\n`,
    )
    expect(document.participants.map(p => [p.name, p.organisation])).toEqual([
      ['Karen Lund', 'KL'],
      ['Bo Krogh', 'Danske Regioner'],
    ])
  })

  it('a table of who was there at which item is no table of contents', async () => {
    const document = await readMinutes(
      `${TITLE}Deltagere\nNavn\t1\t2\nKaren Lund\tx\tx\nBo Krogh\tx\t\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`,
    )
    expect(document.front.map(section => section.kind)).not.toContain('indholdsfortegnelse')
    expect(document.participants.map(p => p.name)).toEqual(['Karen Lund', 'Bo Krogh'])
  })

  it.each([
    ['Navn\t14/4\t12/5\t9/6\nKaren Lund\tx\tx\t\nBo Krogh\tx\tafbud\t\nInge Holm\t\tx\t\nJens Vang\tx\t\t'],
    ['Navn\t14. april\t12. maj\nKaren Lund\tx\tx\nBo Krogh\tx\tA\nInge Holm\tA\tx\nJens Vang\tx\t-'],
  ])('of several meetings this one counts: %j', async table => {
    const document = await readMinutes(`${TITLE}Deltagere\n${table}\n\n1. Budget\nGodkendt.\n\n2. Eventuelt\nIntet.\n`)
    expect(document.participants.map(p => `${p.name} ${p.attendance}`)).toEqual([
      'Karen Lund present',
      'Bo Krogh absent',
      'Inge Holm present',
      'Jens Vang absent',
    ])
  })
})

describe('decisions headed by body and day alone', () => {
  const item = (body: string) =>
    readMinutes(
      `FORHANDLINGSPROTOKOL\n\nAalestrup Byråd\n\nMøde onsdag den 4. maj 1994 kl. 19\n\nSag nr. 7 Regnskab 1993\n\nRegnskabet viser et overskud.\n\n${body}\n\nSag nr. 8 Meddelelser\n\nBYRÅDET den 4. maj 1994:\nTaget til efterretning.\n`,
    )

  it('this body and others, each a section', async () => {
    const document = await item(
      'TEKNISK UDVALG den 6. april 1994:\nIndstilles vedtaget.\n\nØKONOMIUDVALGET den 18. april 1994:\nFremsendes uden indstilling.\n\nBYRÅDET den 4. maj 1994:\nUdsat til budgetmødet.',
    )
    expect(kinds(document, 0)).toEqual(['sagsfremstilling', 'andet', 'andet', 'beslutning'])
    expect(types(document, 0)).toEqual(['postponed'])
    expect(document.items[0]?.recommendations).toEqual([])
  })

  it('not where the item says "Beslutning": a plan of who meets when is text', async () => {
    const document = await item(
      'Videre forløb\nTeknisk Udvalg den 6. april 1994\nByrådet den 4. maj 1994\n\nBeslutning\nGodkendt.',
    )
    expect(kinds(document, 0)).not.toContain('andet')
    expect(types(document, 0)).toEqual(['approved'])
  })
})

it('more of the case, written for this meeting, ends what an earlier one resolved', async () => {
  const document = await readMinutes(
    `${TITLE}1. Nyt center\n\nSagsfremstilling\nCentret er for lille.\n\nBeslutning i Sundhedsudvalget den 14. april 2021\nUdsat.\n\nSupplerende sagsfremstilling til mødet den 12. maj 2021\nDer er kommet et svar.\n\nBeslutning i Sundhedsudvalget den 12. maj 2021\nGodkendt.\n`,
  )
  expect(kinds(document, 0)).toEqual(['sagsfremstilling', 'andet', 'sagsfremstilling', 'beslutning'])
})

it('what a heading is for may stand behind who presents it, or before', async () => {
  const document = await readMinutes(
    `${TITLE}1. Budget v/ Bo Krogh – til drøftelse\nDrøftet.\n\n2. Nyt fra regionen – til orientering v/ Inge Holm\nTaget til efterretning.\n`,
  )
  expect(document.items.map(({ title, presenters, purpose }) => [title, presenters, purpose])).toEqual([
    ['Budget', ['Bo Krogh'], 'drøftelse'],
    ['Nyt fra regionen', ['Inge Holm'], 'orientering'],
  ])
})

describe('the next meeting', () => {
  it.each([
    ['Vi mødes igen torsdag den 9. september kl. 13 i Vejle.', '2021-09-09'],
    ['Næste møde er torsdag d. 9/9 kl. 17.30.', '2021-09-09'],
    ['4. rådsmøde holdes torsdag den 9. september 2021 kl. 13-16.', '2021-09-09'],
    ['Næste gang er den 9. september.', '2021-09-09'],
    ['Næstkommende møde: 9. september 2021', '2021-09-09'],
    ['Næste mødedato er den 9. september 2021.', '2021-09-09'],
    ['Mødes igen 9. september på Rådhuset.', '2021-09-09'],
    ['Møde nr. 8: 9. september 2021', '2021-09-09'],
    ['Næste ordinære: 9.9.2021 kl. 8.30.', '2021-09-09'],
    ['3. Næste\n9. september, 10-12.', '2021-09-09'],
    ['Møde nr. 8 om broen den 9. september 2021', null],
    ['3. Tid og sted\nDen 9. september kl. 9, samme lokale.', '2021-09-09'],
    ['3. Tid og sted\nMesse den 9. september kl. 9.\n\n4. Kurser\nIntet.', null],
    ['Udvalget mødes igen om sagen med naboerne den 9. september.', null],
    ['Der er møde igen den 9. september 2021.', '2021-09-09'],
    ['Næste møde er i uge 36, torsdag den 9. september 2021.', '2021-09-09'],
    ['Næste møde – 9. september 2021', '2021-09-09'],
    ['Frist for punkter til næste møde er den 9. september 2021.', null],
    ['Arbejdsgruppen mødes den 9. september 2021.', null],
    ['Rådets 3. møde holdtes den 9. april.', null],
    ['Vi mødes hver torsdag.', null],
  ])('%s', async (line, next) => {
    expect((await readMinutes(`${TITLE}1. Budget\nDrøftet.\n\n2. Eventuelt\n${line}\n`)).meeting.next).toBe(next)
  })
})

it('a header in two columns, the names of its fields before their values', async () => {
  const document = await readMinutes(
    'Fælles sekretariat\n\nReferat\n\nMøde:\nTid:\nSted:\nSagsnr.:\nDeltagere:\nAfbud:\n\nStrategisk Forum\nOnsdag den 12. maj 2021, kl. 9.30-12\nKolding Rådhus, mødelokale 4\n17/1104\n\nKaren Lund, direktør\n\nBo Krogh, sundhedschef\n\n1. Budget\nDrøftet.\n\n2. Eventuelt\nIntet.\n',
  )
  expect(document.body.name).toBe('Strategisk Forum')
  expect(document.meeting).toMatchObject({ date: '2021-05-12', start: '09:30', place: 'Kolding Rådhus, mødelokale 4' })
})

it('a day for the next meeting, apart below the last item, is no item', async () => {
  const document = await readMinutes(
    `${TITLE}1. Budget\n\nDrøftet.\n\n2. Eventuelt\n\nIntet.\n\nNæste møde den 9. september 2021\n`,
  )
  expect([document.items.length, document.meeting.next]).toEqual([2, '2021-09-09'])
})

describe('who met', () => {
  it.each([
    ['Referat af Skive Ældreråds møde den 12. maj 2021', 'Skive Ældreråd'],
    ['Referat af Haveforeningen Fremads ordinære møde den 12. maj 2021', 'Haveforeningen Fremad'],
    ['REFERAT\nSUU\n12. maj 2021', 'SUU'],
    ['Referat fra møde i Det lokale samordningsforum Fyn den 12. maj 2021', 'Det lokale samordningsforum Fyn'],
    ['Referat af det ordinære møde i Ældrerådet den 12. maj 2021', 'Ældrerådet'],
    ['Referat\ntil\nmødet i Ældrerådet\nden 12. maj 2021 kl. 16:00', 'Ældrerådet'],
    ['SKIVE KOMMUNE\n\nReferat af ældrerådets møde nr. 3/2021\n\nDato: 12. maj 2021', 'ældrerådet'],
    [
      'Nørre Nissum Menighedsråd\nViborg Stift\n\nPROTOKOL\n\nOrdinært menighedsrådsmøde den 12. maj 2021',
      'Nørre Nissum Menighedsråd',
    ],
    [
      'Boligforeningen Fjorden\nAfdeling 3, Møllevangen\n\nReferat af ordinært afdelingsmøde\nden 12. maj 2021',
      'Afdeling 3, Møllevangen',
    ],
    ['Referat af styregruppemøde den 12. maj 2021', 'Styregruppen'],
  ])('%j', async (head, name) => {
    expect((await readMinutes(`${head}\n\n1. Budget\nDrøftet.\n\n2. Eventuelt\nIntet.\n`)).body.name).toBe(name)
  })
})

describe('pages', () => {
  it('footers that count, where the text has no page marks', async () => {
    const page = (n: number) => `Faglig følgegruppe for demens · 12-05-2021      ${n}/3\n\n`
    const document = await readMinutes(
      `${TITLE}1. Budget\nDrøftet.\n\n${page(1)}2. Takster\nUdsat.\n\n${page(2)}3. Eventuelt\nIntet.\n\n${page(3)}`,
    )
    expect(document.furniture).toHaveLength(3)
    expect(document.items.map(item => item.sections.map(section => section.text))).toEqual([
      ['Drøftet.'],
      ['Udsat.'],
      ['Intet.'],
    ])
  })

  it('parts of a subject that are counted are text', async () => {
    const document = await readMinutes(`${TITLE}1. Budget\n\nTema om gigt 1/2\nDrøftet.\n\n2. Eventuelt\nIntet.\n`)
    expect(document.furniture).toEqual([])
  })

  it('who was absent stands at the foot of every page', async () => {
    const item = (n: number, foot: string) => `${n}. Sag ${n}\n\nBeslutning\nGodkendt.\n\nAfbud: Bo Krogh (A)\n${foot}`
    const document = await readMinutes(
      `${TITLE}${item(1, 'Sundhedsudvalget\nSide 1\n\f')}${item(2, 'Sundhedsudvalget\nSide 2\n\f')}${item(3, 'Sundhedsudvalget\nSide 3\n')}`,
    )
    for (const { sections } of document.items) expect(sections.at(-1)?.text).toContain('Afbud: Bo Krogh')
  })
})

describe('what small boards print below one another', () => {
  const HEAD =
    'Referat\n\nProvstiudvalgsmøde Maribo Domprovsti den 12. maj 2021 kl. 14\n\nDeltagere: Karen Lund, Bo Krogh\n\n'

  it('what came of an item stands behind its attachments', async () => {
    const { items } = await readMinutes(
      `${HEAD}1 - Godkendelse af dagsorden Dagsorden godkendt.\n\n2 - Nyt tag\n\nSøllested søger om tilskud.\n\nBilag:\n\nTilbud på tag, Skan 14\n\nPU godkender ansøgningen.\n\n3 - Orgel\n\nBilag:\n\nSynsrapport\n\nPU tager sagen til efterretning.\n\n4 - Valg\n\nEn plan sendes rundt.\n`,
    )
    expect(items.map(item => [item.number, item.title, item.attachments.map(a => a.title)])).toEqual([
      ['1', 'Godkendelse af dagsorden', []],
      ['2', 'Nyt tag', ['Tilbud på tag, Skan 14']],
      ['3', 'Orgel', ['Synsrapport']],
      ['4', 'Valg', []],
    ])
    expect(items.map(item => item.decisions.map(d => d.type))).toEqual([['approved'], ['approved'], ['noted'], []])
    expect(items[1]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'bilag', 'referat'])
  })

  it('where labels say what was resolved, the case goes on behind the attachments', async () => {
    const { items } = await readMinutes(
      `${HEAD}1. Tag\n\nSøllested søger.\n\nBilag:\n\nTilbud på tag\n\nVi vil gerne hjælpe sognet med det tag.\n\n2. Orgel\n\nBeslutning\nGodkendt.\n`,
    )
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'bilag', 'sagsfremstilling'])
  })

  it('has the title of the list at the front where a label stands beside the number', async () => {
    const items = 'Dagsorden\n\n1. Velkomst\n\n2. Sti ved åen\n\n3. Eventuelt\n\n'
    const said =
      'Ad 1\tBo bød velkommen.\nAd 2\tBaggrund\n\nSagen er gammel.\n\nKonklusion\n\nGodkendt.\nAd 3\tKonklusion\n\nDrøftet.\n'
    const read = await readMinutes(`Referat af møde den 12. maj 2021\n\n${items}${said}`)
    expect(read.items.map(item => item.title)).toEqual(['Velkomst', 'Sti ved åen', 'Eventuelt'])
    expect(read.items[2]?.sections.map(s => s.kind)).toEqual(['beslutning'])
  })

  it('takes a star for a bullet where entries of a list have one', async () => {
    const said =
      'Sagen er gammel.\n\nBilag\n* Kort over stien\n* Administrationens vurdering\n\n**Beslutning**\nGodkendt.'
    const { items } = await readMinutes(`Referat af møde den 12. maj 2021\n\n1. Sti\n\n${said}\n`)
    expect(items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'bilag', 'beslutning'])
    expect(items[0]?.attachments.map(a => a.title)).toEqual(['Kort over stien', 'Administrationens vurdering'])
  })

  it('goes on with a list of papers up to the next label, blank lines or not', async () => {
    const papers =
      'Bilag:\n\nKort over stien\n\nTal fra kommunens vejmænd\n\nDrøftelse: Stien er for smal. Den bliver bredere.'
    const { items } = await readMinutes(`Referat af møde den 12. maj 2021\n\n1. Sti\n\nSagen er gammel.\n\n${papers}\n`)
    expect(items[0]?.attachments.map(a => a.title)).toEqual(['Kort over stien', 'Tal fra kommunens vejmænd'])
  })

  it('"Baggrund" alone on its line ends what is recommended', async () => {
    const { items } = await readMinutes(
      `${HEAD}1. Ny formand\n\nIndstilling\n\nDet indstilles, at udvalget drøfter valget.\n\nBaggrund\n\nI marts trådte formanden ud.\n\nØkonomi: Karen Lund\nByggeri: Bo Krogh\n\n2. Eventuelt\n\nReferat\n\nIntet.\n`,
    )
    expect(items[0]?.sections.map(s => s.kind).slice(0, 2)).toEqual(['indstilling', 'sagsfremstilling'])
    expect(items[0]?.recommendations.map(r => r.text)).toEqual(['drøfter valget.'])
  })
})

describe('long agendas', () => {
  it.each([
    ['1.', (n: number) => `${n}.`],
    ['01.', (n: number) => `${String(n).padStart(2, '0')}.`],
  ])('numbered %s begin at one, however much of them has two digits', async (_, number) => {
    const items = Array.from({ length: 60 }, (_, n) => `${number(n + 1)} Lokalplan for område ${n + 1}\nGodkendt.\n`)
    const document = await readMinutes(TITLE + items.join('\n'))
    expect(document.items.map(item => item.number)).toEqual(items.map((_, n) => `${n + 1}`))
  })
})
