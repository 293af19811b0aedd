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
