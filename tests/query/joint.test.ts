// A joint meeting: of what one of two bodies decided there alone, the other one is not asked.

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, makeArchive } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'a.txt',
      body: 'Ungerådet og Cykeludvalget',
      date: '2021-03-02',
      items: [
        {
          title: 'Cykelsti',
          decisions: [
            ['rejected', 'Ungerådet afviste stien.', { decidedBy: 'Ungerådet' }],
            ['approved', 'Stien blev godkendt.', { decidedBy: 'Cykeludvalget' }],
            ['agreed', 'Begge var enige om en tælling.', { decidedBy: 'Begge' }],
          ],
        },
      ],
    },
    {
      path: 'b.txt',
      body: 'Ledelsesforum, Sundhedsudvalget',
      date: '2021-04-02',
      items: [{ title: 'Budget', decisions: [['approved', 'Godkendt.', { decidedBy: 'Sundhedsudvalget' }]] }],
    },
  ])
})
afterAll(() => archive.close())

it.each([
  [['Ungerådet'], ['rejected', 'agreed'], 'what Cykeludvalget alone decided is left out'],
  [['Cykeludvalgets'], ['approved', 'agreed'], 'what Ungerådet alone decided is left out'],
  [['Ungerådet og Cykeludvalget'], ['rejected', 'approved', 'agreed'], ''],
  [['Ungerådet', 'Cykeludvalget'], ['rejected', 'approved', 'agreed'], ''],
  [['Ledelsesforum'], ['approved'], ''],
])('decisions of %j', async (bodies, types, note) => {
  const { answer, rows } = await askFor(archive, 'decisions', { bodies })
  expect(rows.map(row => row.type)).toEqual(types)
  const told = answer.notes.filter(one => one.includes('left out')).join()
  expect(told.replace('at joint meetings, ', '')).toBe(note)
})
