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
