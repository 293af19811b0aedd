// An answer about something tells how many more there are with one word or one condition less.

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Filter } from '../../src/query/filter.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, makeArchive } from './town.js'

let archive: Archive
beforeAll(async () => {
  const item = (title: string, type: 'approved' | 'rejected') => ({
    title,
    decisions: [[type, `${title} blev behandlet.`] as const],
  })
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'a.txt',
      body: 'Havneudvalget',
      date: '2021-05-04',
      items: [item('Bænke ved stranden', 'approved'), item('Bænke i parken', 'approved')],
    },
    { path: 'b.txt', body: 'Parkudvalget', date: '2022-03-01', items: [item('Bænke ved stranden', 'rejected')] },
  ])
})
afterAll(() => archive.close())

const fallen = async (filter: Partial<Filter>) => {
  const { answer, rows } = await askFor(archive, 'decisions', filter)
  return [rows.length, ...(await answer.fallenOut()).map(({ without, count }) => `${count} ${without}`)]
}

it.each<[string, Partial<Filter>, readonly (string | number)[]]>([
  ['one of its words', { about: 'bænke ved stranden' }, [2, '1 "stranden"']],
  ['its type', { about: 'stranden', types: ['rejected'] }, [1, '1 --type']],
  ['its time', { about: 'bænke', until: '2021-12-31' }, [2, '1 --until']],
  ['its word or its time', { about: 'bænke parken', since: '2021-01-01', until: '2021-12-31' }, [1, '1 "parken"']],
  ['not its body, which was meant', { about: 'bænke', bodies: ['Parkudvalget'] }, [1]],
  ['not where it is a phrase', { about: '"ved stranden" bænke' }, [2]],
  ['not where only the newest are asked for', { about: 'bænke stranden', latest: 1 }, [1]],
])('without %s', async (_, filter, told) => {
  expect(await fallen(filter)).toEqual(told)
})
