// Labels that go on over a second line are one label, and what stands below it is their text.

import { describe, expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

async function sectionsOf(labelled: string): Promise<string> {
  const document = await readMinutes(
    `Referat af møde i Sundhedsudvalget den 6. marts 2023\n\n1. Akutpladser\nSagsfremstilling\nDer er en plan.\n\n${labelled}\n\n2. Eventuelt\nIntet.\n`,
  )
  expect(document.coverage).toBe(1)
  return (document.items[0]?.sections ?? []).map(s => `${s.kind} ${s.label}: ${s.text}`).join(' | ')
}

const CASE = 'sagsfremstilling Sagsfremstilling: Der er en plan.'

describe('one label on two lines', () => {
  it.each([
    [
      'beslutning Beslutning i Sundhedsudvalget den 6. marts 2023: Godkendt.',
      'Beslutning i Sundhedsudvalget den\n6. marts 2023\nGodkendt.',
    ],
    [
      'beslutning Sundhedsudvalgets beslutning den 6. marts 2023: Godkendt.',
      'Sundhedsudvalgets beslutning den 6. marts\n2023\nGodkendt.',
    ],
    [
      'indstilling Indstilling fra Social- og Sundhedsforvaltningen: Planen godkendes.',
      'Indstilling fra Social- og\nSundhedsforvaltningen\nPlanen godkendes.',
    ],
    [
      'økonomi Økonomiske konsekvenser og finansiering: Planen koster 2 mio. kr.',
      'Økonomiske konsekvenser og\nfinansiering\nPlanen koster 2 mio. kr.',
    ],
  ])('%s', async (section, labelled) => expect(await sectionsOf(labelled)).toBe(`${CASE} | ${section}`))
})

describe('two lines that are not one label', () => {
  it.each([
    [
      'beslutning Beslutning: Sundhedsudvalget den 6. marts 2023 godkendte planen.',
      'Beslutning\nSundhedsudvalget den 6. marts 2023 godkendte planen.',
    ],
    ['indstilling Indstilling:  | beslutning Beslutning: Godkendt.', 'Indstilling\nBeslutning\nGodkendt.'],
    ['beslutning Beslutning: Forslag 2', 'Beslutning\nForslag 2'],
  ])('%s', async (section, labelled) => expect(await sectionsOf(labelled)).toBe(`${CASE} | ${section}`))
})
