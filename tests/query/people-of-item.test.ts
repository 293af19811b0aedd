// Who took part in an item, or in what was said of something: guests of other items did not. And notes beside attachments.

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Filter } from '../../src/query/filter.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, makeArchive } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'a.txt',
      body: 'Havneudvalget',
      date: '2022-03-02',
      people: [
        { name: 'Tove Lambæk', title: 'Ledende overlæge, ph.d.', organisation: 'PLO' },
        { name: 'Kaj Ørsø', capacity: 'guest', items: ['2'] },
        { name: 'Liv Bak', title: 'Lægesekretær', capacity: 'secretariat' },
      ],
      items: [
        { title: 'Bolværk', attachments: ['Tegning', ['Budget', 'eftersendes'], ['Lejeaftale', 'lukket bilag']] },
        { title: 'Kran' },
      ],
    },
    {
      path: 'b.txt',
      body: 'Broudvalget',
      date: '2022-04-02',
      people: [
        { name: 'Ea Holt', title: 'Borgmester' },
        { name: 'Per Mose', organisation: 'V' },
      ],
      items: [{ title: 'Bro' }],
    },
  ])
})
afterAll(() => archive.close())

it.each<[Partial<Filter>, readonly string[]]>([
  [{ item: '2' }, ['Tove Lambæk', 'Kaj Ørsø', 'Liv Bak']],
  [{ item: '1', bodies: ['Havneudvalget'] }, ['Tove Lambæk', 'Liv Bak']],
  [{ item: '7' }, []],
  [{ about: 'bolværk' }, ['Tove Lambæk', 'Liv Bak']],
  [{ about: 'kran' }, ['Tove Lambæk', 'Kaj Ørsø', 'Liv Bak']],
  [{ titles: ['læge'] }, ['Tove Lambæk']],
  [{ titles: ['Sekretær', 'borgmester'] }, ['Ea Holt', 'Liv Bak']],
  [{ titles: ['politiker'] }, ['Ea Holt', 'Per Mose']],
  [{ titles: ['sygeplejerske'] }, []],
  // Listed with the letter of their party alone.
  [{ organisations: ['Venstre'] }, ['Per Mose']],
  [{ organisations: ['the Liberals'] }, ['Per Mose']],
  [{ capacity: 'guest' }, ['Kaj Ørsø']],
  [{ capacity: 'secretariat' }, ['Liv Bak']],
])('participants %o', async (filter, names) => {
  const { rows } = await askFor(archive, 'participants', filter)
  expect(rows.map(row => row.name)).toEqual(names)
})

it.each<[string, readonly string[]]>([
  ['to-follow', ['Budget']],
  ['confidential', ['Lejeaftale']],
  ['bilag', ['Lejeaftale']],
  ['handed-out', []],
])('attachments --note %s', async (note, titles) => {
  const { rows } = await askFor(archive, 'attachments', { noted: [note] })
  expect(rows.map(row => row.title)).toEqual(titles)
})
