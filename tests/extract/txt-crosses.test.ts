// Lists of people with crosses in columns set with spaces: each cross keeps its column.

import { expect, it } from 'vitest'
import { extractTxt } from '../../src/extract/txt/txt.js'

const textOf = async (...lines: string[]) => (await extractTxt(Buffer.from(lines.join('\n')))).text.trim()

it('below two heads with no head over the names', async () => {
  const text = await textOf(
    'Møde i Havneudvalget',
    '',
    '                         Mødt     Afbud',
    'Ledelsen',
    '  Chef Karen Lund         x',
    '  Leder Bo Krogh                    x',
    'Medarbejderne',
    '  Ib Dam                  x',
    '',
    'Punkt 1. Godkendelse',
  )
  expect(text).toContain('Leder Bo Krogh\t\tx')
  expect(text).toContain('Ib Dam\tx')
  expect(text).toContain('Medarbejderne\n')
})

it('behind a name that fills its column', async () => {
  const text = await textOf(
    'Navn                              Init.   Til stede   Afbud',
    'Karen Lund, formand               KLU        x',
    'Bo Krogh, leder af skolens køkken  BKR                  x',
    'Ib Dam                            IDA        x',
  )
  expect(text).toContain('køkken\tBKR\t\tx')
})

it('capitals behind a comma are of the name', async () => {
  const text = await textOf(
    'Deltagere                          Til stede   Afbud',
    'Karen Lund, formand                   x',
    'Ib Dam, datamanager, RKKP                        x',
    'Bo Krogh, læge                        x',
  )
  expect(text).toContain('Ib Dam, datamanager, RKKP\t\tx')
})

it('no such list: labels over values, two crosses only', async () => {
  expect(await textOf('Dato     Sted', '4. maj   Rådhuset', 'Tid      Lokale', 'kl. 10   2')).not.toContain('\t\t')
  const two = await textOf('            Ja     Nej', 'Karen Lund   x', 'Bo Krogh            x')
  expect(two).not.toContain('\t\t')
})
