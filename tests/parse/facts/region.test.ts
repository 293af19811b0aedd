// The region of a body, where only the letterhead tells it.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

it.each([
  ['Sygehus Sønderjylland\n\nHoved-MED\n\n', 'RSD'],
  ['Hoved-MED\nRegionshospitalet Randers\n\n', 'RM'],
  // Where they meet is not whose they are.
  ['Hoved-MED\nSted: Esbjerg Sygehus\n\n', null],
  ['Foreningen Patientforum, møde på Rigshospitalet\n\n', null],
  ['Hoved-MED\n\n', null],
])('%j', async (letterhead, region) => {
  const text = `Referat\n${letterhead}Den 12. maj 2021\n\n1. Velkomst\n\nIntet.\n\n2. Vagtplan\n\nGodkendt.\n`
  expect((await readMinutes(text)).body.region).toBe(region)
})
