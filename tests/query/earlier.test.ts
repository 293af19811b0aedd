// What items tell of earlier meetings and other bodies stands beside the answer, but is none of its decisions.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Filter } from '../../src/query/filter.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, makeArchive } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'udvalg.txt',
      body: 'Kulturudvalget',
      date: '2021-05-11',
      items: [
        {
          title: 'Svømmehallen',
          decisions: [['postponed', 'Sagen blev udsat.']],
          others: [['Beslutning i Havnerådet den 4. maj 2021:', 'Anbefales.']],
        },
        {
          title: 'Biblioteket',
          decisions: [['approved', 'Godkendt.']],
          others: [
            ['Sagens forløb', '06-04-2021 Kulturudvalget\nSendt i høring.'],
            ['REGIONSRÅDETS BESLUTNING', 'Regionsrådet den 1. juni 2021: Vedtaget.'],
          ],
        },
        {
          title: 'Museet',
          decisions: [['approved', 'Godkendt.']],
          others: [
            ['Sagen afgøres i:', 'Byrådet den 25. maj 2021'],
            ['Næste møde:', 'tirsdag den 8. juni 2021 på rådhuset'],
            ['Sagsforløb:', 'BY'],
          ],
        },
      ],
    },
  ])
})
afterAll(() => archive.close())

it.each<[Partial<Filter>, readonly string[]]>([
  [{ about: 'svømmehallen' }, ['1: Beslutning i Havnerådet den 4. maj 2021: Anbefales.']],
  [
    { about: 'biblioteket' },
    [
      '2: Sagens forløb: 06-04-2021 Kulturudvalget · Sendt i høring. · REGIONSRÅDETS BESLUTNING: Regionsrådet den 1. juni 2021: Vedtaget.',
    ],
  ],
  // Who decides, and when they meet.
  [{ about: 'museet' }, []],
  // Nothing is found: what other items about it tell of that time, or of that body.
  [{ about: 'svømmehallen', until: '2020-12-31' }, []],
  [{ about: 'svømmehallen', bodies: ['Kulturudvalget'], until: '2021-05-04' }, []],
  [{ about: 'svømmehallen', until: '2021-05-04' }, ['1: Beslutning i Havnerådet den 4. maj 2021: Anbefales.']],
  // Of a body and a day, without a topic: from its later meetings.
  [
    { bodies: ['Kulturudvalget'], since: '2021-04-06', until: '2021-04-06' },
    [
      '2: Sagens forløb: 06-04-2021 Kulturudvalget · Sendt i høring. · REGIONSRÅDETS BESLUTNING: Regionsrådet den 1. juni 2021: Vedtaget.',
    ],
  ],
  [{ bodies: ['Kulturudvalget'], since: '2021-04-07', until: '2021-04-07' }, []],
  [{ about: 'vandtårnet', until: '2020-12-31' }, []],
  [{ until: '2020-12-31' }, []],
])('%j', async (filter, told) => {
  const { answer, rows } = await askFor(archive, 'decisions', filter)
  expect(rows.filter(({ text }) => /Anbefales|høring|Vedtaget/.test(text))).toEqual([])
  expect((await answer.earlier(rows)).map(({ of, told }) => `${of.item}: ${told}`)).toEqual(told)
})

describe('where the text of items says it', () => {
  it.each<[string, readonly string[]]>([
    ['Anbefales', ['1: Anbefales.']],
    ['høring', ['2: 06-04-2021 Kulturudvalget Sendt i høring.']],
    // A title alone has no text to show.
    ['museet', []],
  ])('%s', async (about, told) => {
    const { answer, rows } = await askFor(archive, 'items', { about })
    expect((await answer.excerpts(rows)).map(({ of, told }) => `${of.item}: ${told}`)).toEqual(told)
  })

  it('is told of few items, and not without a topic', async () => {
    const { answer, rows } = await askFor(archive, 'items', {})
    expect(await answer.excerpts(rows)).toEqual([])
  })
})
