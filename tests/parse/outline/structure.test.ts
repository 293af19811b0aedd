// How minutes are cut: items, their headings and sections, in the house styles that once went wrong. One small text a
// trap, read as the program reads a text file.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'

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

  it('where the name of the document is no body, a board that decides is this one', async () => {
    const document = await readMinutes(
      'Referat fra Solgården den 12. maj 2021\n\n1. Nyt tag\n\nBestyrelsens beslutning\nTaget skiftes, besluttede bestyrelsen.\n',
    )
    expect(kinds(document, 0)).toEqual(['beslutning'])
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
      'years that close a title are none',
      'Punkt 1: Fordeling af midler fra puljen til forebyggelse af\nindlæggelser blandt ældre\n2024-2025\n1-30-72-51-24\nBeslutning\nGodkendt.\n\nPunkt 2: Eventuelt\n1-30-72-18-24\nBeslutning\nIntet.\n',
      ['1-30-72-51-24', '1-30-72-18-24'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(numbers(await readMinutes(TITLE + text))).toEqual(expected)
  })
})

describe('headings', () => {
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
