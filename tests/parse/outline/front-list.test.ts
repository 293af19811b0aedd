// The agenda at the front whose entries have entries of their own: it is listed whole, and the items are the ones below it.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const minutes = (...below: readonly string[]) =>
  readMinutes(
    `ASSENS ÆLDRERÅD\n\nREFERAT af møde tirsdag den 16. april 2024\n\nTil stede: Ane Friis (formand), Bo Krogh\nFra forvaltningen: Per Dam (referent)\n\nDAGSORDEN\n1. Godkendelse af dagsorden\n2. Meddelelser\n${below.map(entry => `     ${entry}\n`).join('')}3. Høring\n4. Eventuelt\n\nREFERAT\n\nAd 1\nGodkendt.\n\nAd 2\nIntet nyt.\n\nAd 3\nBo skriver et svar.\n\nAd 4\nIntet.\n`,
  )

describe('entries below an entry', () => {
  it.each([
    [['2.a Formanden', '2.b Udvalg']],
    [['2.1 Formanden', '2.2 Udvalg']],
    [['- Formanden', '- Udvalg']],
    [['a) Formanden', 'b) Udvalg', 'c) Forvaltningen']],
    [[]],
  ])('%j', async below => {
    const { front, items, participants } = await minutes(...below)
    expect(front.map(s => s.kind)).toEqual(['hoved', 'deltagere', 'deltagere', 'indholdsfortegnelse'])
    const listed = front.at(-1)?.text ?? ''
    for (const title of ['1. Godkendelse', '4. Eventuelt', ...below]) expect(listed).toContain(title)
    expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Meddelelser',
      '3 Høring',
      '4 Eventuelt',
    ])
    expect(participants.map(p => p.name)).toEqual(['Ane Friis', 'Bo Krogh', 'Per Dam'])
  })
})

describe('an agenda, and below it "Pkt 1:" and what was said', () => {
  const read = (...said: readonly string[]) =>
    readMinutes(
      `Referat fra bestyrelsesmøde den 16. april 2024\n\nDagsorden:\n1. Formanden\n2. Hjemmeside\n3. Regnskab\n4. Generalforsamling\n5. Eventuelt.\n\nAfbud fra Bo Krogh\n\n${said.join('\n\n')}\n`,
    )

  it('the titles are those of the agenda', async () => {
    const { items, participants } = await read(
      'Pkt 1: Formanden bød velkommen.',
      'Pkt 2: Siden er færdig. Ida lægger den op.',
      'Pkt 3: Det blev godkendt.',
      'Pkt 4: Den holdes den 3. maj.',
      'Pkt 5: Der var intet.',
    )
    expect(items.map(item => `${item.number} ${item.title}: ${item.sections[0]?.text}`)).toEqual([
      '1 Formanden: Formanden bød velkommen.',
      '2 Hjemmeside: Siden er færdig. Ida lægger den op.',
      '3 Regnskab: Det blev godkendt.',
      '4 Generalforsamling: Den holdes den 3. maj.',
      '5 Eventuelt: Der var intet.',
    ])
    expect(participants.map(p => p.attendance)).toEqual(['absent'])
  })

  it('two that were taken together stand under the first', async () => {
    const { items } = await read(
      'Pkt 1: Formanden bød velkommen.',
      'Pkt. 2 & 4: Siden er færdig.',
      'Pkt. 3 og 5: Der var intet.',
    )
    expect(items.map(item => `${item.number} ${item.title}: ${item.sections[0]?.text}`)).toEqual([
      '1 Formanden: Formanden bød velkommen.',
      '2 Hjemmeside: Siden er færdig.',
      '3 Regnskab: Der var intet.',
    ])
  })
})

describe('an agenda, and below it its numbers again with what was said', () => {
  const read = (agenda: readonly string[], below: string) =>
    readMinutes(
      `Bestyrelsesmøde i Dansk Selskab for Søvn\n\nTorsdag d. 18. februar 2009\n\nTil stede: Ida Jul, Bo Krogh, Per Dam.\n\nDagsorden:\n\n${agenda.join('\n')}\n\n${below}\n`,
    )
  const AGENDA = ['1. Valg af referent', '2. Referat af mødet 15.12.08', '3. Uddannelse', '4. Kursus', '5. Evt.']
  const shown = ({ items }: Awaited<ReturnType<typeof read>>) =>
    items.map(item => `${item.number} ${item.title}: ${item.sections.map(s => s.text).join(' | ')}`)

  it('they are the items, with the titles of the agenda', async () => {
    const document = await read(
      AGENDA,
      '1. Bo valgt\n2. Ingen kommentarer.\n3. Ida fortalte om planen. Der er to spor:\na. det korte\nb. det lange\n4. Godkendt\n5. Intet.',
    )
    expect(document.kind).toBe('referat')
    expect(document.front.map(s => s.kind)).toEqual(['hoved', 'deltagere', 'indholdsfortegnelse'])
    expect(shown(document)).toEqual([
      '1 Valg af referent: Bo valgt',
      '2 Referat af mødet 15.12.08: Ingen kommentarer.',
      '3 Uddannelse: Ida fortalte om planen. Der er to spor:\na. det korte\nb. det lange',
      '4 Kursus: Godkendt',
      '5 Evt.: Intet.',
    ])
    expect(document.items.flatMap(item => item.decisions.map(d => d.type))).toEqual(['appointed', 'approved'])
  })

  it('letters may stand between the list and the answers to nearly all of it', async () => {
    const letter = 'Kære alle. Jeg glæder mig til at se jer på mødet, hvor vi skal tale om den nye plan for kurset.'
    const document = await read(
      AGENDA,
      `${letter}\n\n1. Bo valgt\n2. Ingen kommentarer.\n3. Vi drøftede planen.\n4. Godkendt\n5. Intet.`,
    )
    expect(shown(document)[2]).toBe('3 Uddannelse: Vi drøftede planen.')
    expect(document.items.length).toBe(5)
  })

  it('some may be left out, others repeat their title', async () => {
    const document = await read(AGENDA, '1. Bo blev valgt.\n\n3. Uddannelse: Vi drøftede planen.\n\n5. Intet.')
    expect(shown(document)).toEqual([
      '1 Valg af referent: Bo blev valgt.',
      '3 Uddannelse: Vi drøftede planen.',
      '5 Evt.: Intet.',
    ])
  })

  it.each([
    ['attachments', 'Bilag:\n1. Budget for kurset.\n2. Planen er vedlagt.\n3. Referat er udsendt.'],
    ['a short list in the last item', 'Bo spurgte til kurset.\n1. Det holdes i maj.\n2. Det er gratis.'],
    [
      'a list in what is said',
      '6. Høring\n\nVi er enige om tre ting:\n\n1. Taget males.\n2. Døren er ny.\n3. Porten er lukket.',
    ],
    ['more numbers than the agenda has', [1, 2, 3, 4, 5, 6, 7].map(n => `${n}. Vi drøftede sag ${n}.`).join('\n')],
  ])('not: %s', async (_, below) => {
    const { items } = await read(AGENDA, below)
    expect(items.slice(0, 5).map(item => item.title)).toEqual([
      'Valg af referent',
      'Referat af mødet 15.12.08',
      'Uddannelse',
      'Kursus',
      'Evt.',
    ])
    expect(items.flatMap(item => item.sections).length).toBe(1)
  })
})

it('the numbers alone, come again below the list, have its titles', async () => {
  const { items } = await readMinutes(
    'Referat af møde i Assens Ældreråd den 16. april 2024\n\nDagsorden\n1) Godkendelse af dagsorden\n2) Høring\n3) Evt.\n\n1)\nGodkendt.\n\n2)\nBo Krogh har talt med kommunen om bussen, og den kører igen.\n\n3)\nIntet.\n',
  )
  expect(items.map(item => `${item.number} ${item.title}`)).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Høring',
    '3 Evt.',
  ])
})
