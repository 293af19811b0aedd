// What is told of lines that look like headings and were not taken; that clean minutes are told nothing is held against
// the fixtures.

import { describe, expect, it } from 'vitest'
import { readDocuments, readMinutes } from '../fixture-documents.js'

const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'
const item = (heading: string) => `${heading}\n\nBeslutning\nGodkendt.\n\n`

const missed = async (body: string) =>
  (await readMinutes(TITLE + body)).diagnostics.filter(d => d.code === 'heading-not-taken').map(d => d.message)

describe('told', () => {
  it('a number that stands three times', async () => {
    const twice = item('2. Budget') + item('2. Takster') + item('2. Ny vej')
    const told = await missed(item('1. Godkendelse af dagsorden') + twice + item('3. Ny hal'))
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/"2\. (?:Budget|Takster)" looks like the heading/u)
  })

  it('a number far out of the order', async () => {
    const told = await missed(
      item('1. Godkendelse af dagsorden') + item('2. Budget') + item('40. Takster') + item('3. Ny hal'),
    )
    expect(told).toEqual([expect.stringContaining('"40. Takster"')])
  })

  it('a standing title without a number, and where it stands', async () => {
    const text = item('1. Godkendelse af dagsorden') + item('2. Budget')
    const document = await readMinutes(`${TITLE}${text}Eventuelt\n\nInge takkede for i dag.\n\n${item('3. Takster')}`)
    const [told] = document.diagnostics.filter(d => d.code === 'heading-not-taken')
    expect(told?.severity).toBe('info')
    expect(document.text.slice(...(told?.span ?? [0, 0]))).toBe('Eventuelt')
  })
})

describe('not told', () => {
  it.each([
    [
      'points of a recommendation',
      '1. Budget\n\nIndstilling\nDirektionen indstiller,\n1. at budgettet godkendes\n2. at taksterne hæves\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n',
    ],
    [
      'the agenda at the front',
      'Dagsorden\n1. Budget\n2. Eventuelt\n\n1. Budget\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n',
    ],
    [
      'a list in the case',
      '1. Budget\n\nSagsfremstilling\nPlanen har tre dele:\n\n1. Flere hænder\n2. Færre møder\n3. Nye lokaler\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n',
    ],
    [
      'a heading over several items',
      '1. Budget\n\nGodkendt.\n\nOrienteringspunkter\n\n2. Regnskab\n\nIntet.\n\n3. Eventuelt\n\nIntet.\n',
    ],
    ['a title below its number', 'Punkt 1\nBudget\n\nGodkendt.\n\nPunkt 2\nEventuelt\n\nIntet.\n'],
    ['a label', '1. Budget\n\nØkonomi\nIngen.\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n'],
  ])('%s', async (_, body) => expect(await missed(body)).toEqual([]))

  it('clean minutes', async () => {
    const documents = [...(await readDocuments('fixtures/meetings')), ...(await readDocuments('fixtures/unseen'))]
    const told = documents.flatMap(({ path, document }) =>
      document.diagnostics.filter(d => d.code === 'heading-not-taken').map(d => `${path}: ${d.message}`),
    )
    expect(documents.length).toBeGreaterThan(80)
    expect(told).toEqual([])
  })
})
