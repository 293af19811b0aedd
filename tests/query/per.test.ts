// How many there are for each: the same by SQL, and row by row where SQL alone cannot tell which rows are asked for.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../../src/query/ask.js'
import { EVERYTHING, type Filter, NOUNS, type Noun, PER, PER_OF, type Per } from '../../src/query/filter.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { directory, makeArchive, TODAY } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder())
})
afterAll(() => archive.close())

const tally = async (noun: Noun, per: Per, filter: Partial<Filter> = {}) => {
  const answer = await ask(
    { noun, count: true, filter: { ...EVERYTHING, ...filter, per } },
    { db: archive.db, directory, today: TODAY },
  )
  return (await answer.tally()).map(({ name, count }) => `${count} ${name}`)
}

it.each<[Noun, Per, Partial<Filter>, string[]]>([
  ['meetings', 'year', {}, ['1 2018', '1 2021', '1 2022', '2 2023', '1 null']],
  [
    'decisions',
    'cluster',
    {},
    [
      '6 Sundhedsklynge Nord (Region Nordjylland)',
      '3 Sundhedsklynge Midt (Region Nordjylland)',
      '1 Midtklyngen (Region Midtjylland)',
      '3 null',
    ],
  ],
  ['decisions', 'type', { since: '2023-01-01' }, ['2 approved', '1 discussed', '1 granted', '1 rejected']],
  ['actions', 'responsible', { until: '2022-12-31' }, ['1 Bo Lindgren og Åse Ærbo', '1 Sekretariatet']],
  ['participants', 'person', { attendance: 'absent' }, ['1 Bo Lindgren', '1 Jens Peter Sommer']],
  ['items', 'region', { closed: true }, ['1 Region Nordjylland']],
  [
    'items',
    'meeting',
    { bodies: ['Klynge Midt'] },
    ['2 2023-10-02 Direktørforum Sundhedsklynge Midt (Region Nordjylland)'],
  ],
])('%s per %s', async (noun, per, filter, told) => {
  expect(await tally(noun, per, filter)).toEqual(told)
})

const EACH = NOUNS.flatMap(noun => PER.map(per => [noun, per] as const))

it.each(EACH.filter(([noun, per]) => (PER_OF[per] ?? noun) === noun))('%s per %s, row by row', async (noun, per) => {
  expect(await tally(noun, per, { latest: 100 })).toEqual(await tally(noun, per))
})

it('what a noun does not have is told', async () => {
  await expect(tally('meetings', 'type')).rejects.toThrow('meetings are not counted per type: decisions are')
})
