// Who is to do what and until when: sections of their own, or one below the heads of columns.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const sections = async (end: string) => {
  const { items } = await readMinutes(
    `Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ane Friis, Bo Krogh\n\n1. Ny mole\nReferat\nMolen blev drøftet.\n${end}\n\n2. Eventuelt\nReferat\nIntet.\n`,
  )
  return items[0]?.sections.slice(1).map(s => [s.label, s.text.replace(/\s+/g, ' ')])
}

it('labels with what belongs to each below', async () => {
  expect(await sections('Ansvarlig\nBo Krogh\nFrist\n1. juni')).toEqual([
    ['Ansvarlig', 'Bo Krogh'],
    ['Frist', '1. juni'],
  ])
})

it('heads of columns, one below the other', async () => {
  expect((await sections('Opfølgning\nAnsvarlig\nFrist\nBo Krogh skriver til lodserne\n1. juni'))?.length).toBe(1)
})
