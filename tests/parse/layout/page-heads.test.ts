// Beside the number of a page stands what minutes it is of, though only once: furniture. Other lines there are text.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const headers = async (line: string) => {
  const { furniture, text } = await readMinutes(
    `Referat af møde i Havneudvalget den 12. maj 2021\n\nTil stede: Ida Holm, Bo Krogh\n\n1. Ny mole\nMolen er gammel.\n\nBilag: Kort\n\n- 1 -\n${line}\n\n2. Eventuelt\nIntet.\n`,
  )
  return furniture.filter(f => f.kind === 'header').map(f => text.slice(...f.span))
}

it.each([
  'Havneudvalget, Assens - referat 12/5 2021',
  'Havneudvalget\tj.nr. 2021-412',
  'Assens\tHavneudvalget\tBlad 2',
])('%s', async line => expect(await headers(line)).toEqual([line]))

it.each(['Godkendelse af referat 12/5 2021', 'Kort over molen, 12. maj 2021', '3.\tMole\tSide 2'])(
  'not: %s',
  async line => expect(await headers(line)).toEqual([]),
)
