// What a title line says: how final the document is and who met, however status, kind and name are set beside each other,
// and where the line ends.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const below =
  'Dato: Torsdag den 7. september 2023\nSted: Personalestuen\n\n1. Godkendelse af dagsorden\n\nDagsordenen blev godkendt.\n\n2. Eventuelt\n\nIntet.\n'
const minutes = (title: string) => readMinutes(`${title}\n\n${below}`)

describe('other words for minutes', () => {
  it.each([
    ['Noter fra møde i Temagruppen for Demens', 'Temagruppen for Demens'],
    ['MØDENOTER Temagruppen for Demens', 'Temagruppen for Demens'],
    ['Temagruppen for Demens – annoteret dagsorden med opsamling', 'Temagruppen for Demens'],
  ])('%j', async (title, body) => {
    const document = await minutes(title)
    expect([document.kind, document.body.name]).toEqual(['referat', body])
  })
})

it.each(['Mødeskema – Temagruppen for Demens', 'Møde nr. 4 i Temagruppen for Demens'])(
  '%s: who met, where the title does not say what the document is',
  async title => expect((await minutes(title)).body.name).toBe('Temagruppen for Demens'),
)

it('the meeting at which a body was formed', async () =>
  expect((await minutes('Referat af det konstituerende møde i Beboerrådet')).body.name).toBe('Beboerrådet'))

it('an agenda added to another', async () =>
  expect((await readMinutes('Tillægsdagsorden\nBeboerrådet\n\nDato: 7. september 2023\n\n1. Nyt tag\n')).kind).toBe(
    'dagsorden',
  ))

describe('the status beside the kind', () => {
  it.each([
    ['UDKAST – Referat af bestyrelsesmøde nr. 3/2023', 'udkast', 'Bestyrelsen'],
    ['UDKAST: Referat af bestyrelsesmøde nr. 3/2023', 'udkast', 'Bestyrelsen'],
    ['(UDKAST) Referat af bestyrelsesmøde nr. 3/2023', 'udkast', 'Bestyrelsen'],
    ['Referat af bestyrelsesmøde nr. 3/2023 – UDKAST', 'udkast', 'Bestyrelsen'],
    ['Referat (udkast) af bestyrelsesmøde nr. 3/2023', 'udkast', 'Bestyrelsen'],
    ['Kladde til referat fra møde i Ældrerådet i Hobro', 'udkast', 'Ældrerådet i Hobro'],
    ['UDKAST – Ældrerådet i Hobro – Referat', 'udkast', 'Ældrerådet i Hobro'],
    ['UDKAST / Møde i Ældrerådet i Hobro', 'udkast', 'Ældrerådet i Hobro'],
    ['Referat – foreløbigt – møde i Ældrerådet i Hobro', 'foreløbigt', 'Ældrerådet i Hobro'],
    ['Godkendt – Referat fra møde i Ældrerådet i Hobro', 'godkendt', 'Ældrerådet i Hobro'],
    ['Referat af bestyrelsesmøde nr. 3/2023', null, 'Bestyrelsen'],
    ['Dagsorden/Referat fra skolebestyrelsesmøde', null, 'Skolebestyrelsen'],
  ])('%s', async (title, status, body) => {
    const document = await minutes(title)
    expect([document.title, document.status, document.body.name]).toEqual([title, status, body])
  })
})

it.each(['Horsens', 'Assens'])('%s ends in a letter of its own', async place => {
  expect((await minutes(`Referat af møde i Ældrerådet i ${place}`)).body.name).toBe(`Ældrerådet i ${place}`)
  expect((await minutes('Referat af ældrerådets møde nr. 3/2023')).body.name).toBe('ældrerådet')
})

it.each([
  ['Godkendt referat\nLindely Forsamlingshus, bestyrelsesmøde', 'Lindely Forsamlingshus'],
  ['Referat\nLindely Skole, Rold, skolebestyrelsesmøde', 'Lindely Skole, Rold'],
  ['Referat\nRold Kommune, byrådsmøde', 'Rold Kommune, byråd'],
])('%j: whose board met', async (title, body) => expect((await minutes(title)).body.name).toBe(body))

describe('who met is not', () => {
  it.each([
    '• Udvalget orienteres i maj',
    '- Styregruppen',
    'Det indstilles, at styregruppen',
    'Rådet orienteres i maj',
  ])('%s', async line => {
    expect((await readMinutes(`Referat\n\n${line}\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n`)).body.name).toBeNull()
  })

  it.each(['Styregruppen for forløb', 'Temagruppen børn og unge', 'Følgegruppen patienter'])(
    'but it is %s',
    async line => {
      expect((await readMinutes(`Referat\n\n${line}\n\n1. Godkendelse af dagsorden\n\nGodkendt.\n`)).body.name).toBe(
        line,
      )
    },
  )
})

describe('a title over two lines', () => {
  it.each([
    ['Referat af møde i Klyngestyregruppe\nVest', 'Klyngestyregruppe Vest'],
    ['Referat af møde i Klyngestyregruppe\nNord den 3. maj 2021', 'Klyngestyregruppe Nord'],
    ['Referat af møde i Styregruppen for\nHjemmemonitorering', 'Styregruppen for Hjemmemonitorering'],
    ['Referat fra møde i Udvalget for Social og\nSundhed', 'Udvalget for Social og Sundhed'],
  ])('%j', async (title, body) => {
    const document = await minutes(title)
    expect([document.title, document.body.name]).toEqual([title.replace('\n', ' '), body])
  })

  it.each([
    'Referat af møde i Ældrerådet\nRådhuset, Hobro',
    'Referat af møde i Ældrerådet\nden 3. maj 2021',
    'Referat af mødet i\nden 3. maj 2021',
  ])('not %j', async title => {
    expect((await minutes(title)).title).toBe(title.split('\n')[0])
  })

  it('the name stands in one piece at the head of the pages', async () => {
    const page = (text: string) => `Forum Vandløse · Referat\n\n${text}`
    const document = await readMinutes(
      [page(`Referat af møde i Forum\nVandløse\n\n${below}`), page('3. Budget\n\nDrøftet.\n'), page('4. Slut\n')].join(
        '\f',
      ),
    )
    expect([document.title, document.body.name]).toEqual(['Referat af møde i Forum Vandløse', 'Forum Vandløse'])
  })
})

it('a name below the title goes on over lines, and is no part of it', async () => {
  const document = await minutes('Referat\nUdvalget for Social og\nSundhed')
  expect([document.title, document.body.name]).toEqual(['Referat', 'Udvalget for Social og Sundhed'])
})
