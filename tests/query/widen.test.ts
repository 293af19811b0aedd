// What is offered where nothing is found.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, type Filter, type Noun } from '../../src/query/filter.js'
import { formatCommand } from '../../src/query/format-command.js'
import { fitGroup } from '../../src/query/understand/otherwise.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, directory, makeArchive, TODAY, TOWN } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    ...TOWN,
    {
      path: 'havn/2010.txt',
      body: 'Havneudvalget',
      date: '2010-03-02',
      items: [
        { title: 'Bådpladser', text: 'Formanden forlod lokalet på grund af inhabilitet.' },
        { title: 'Redningsveste', text: 'Der nedsættes en følgegruppe med Sigrun Tranekær som formand.' },
      ],
    },
  ])
})
afterAll(() => archive.close())

describe('the nearest question that finds something', () => {
  it.each<[Noun, Partial<Filter>, string | null]>([
    ['decisions', { types: ['rejected'], about: 'MRSA' }, 'decisions --about MRSA'],
    ['decisions', { since: '2020-01-01', about: 'MRSA' }, 'decisions --about MRSA'],
    ['decisions', { bodies: ['Klyngestyregruppe Nord'], about: 'MRSA' }, 'decisions --about MRSA'],
    ['meetings', { persons: ['Åse Ærbo'], attendance: 'absent' }, "meetings --person 'Åse Ærbo'"],
    ['actions', { responsible: ['sekretariatet'], by: '2021-01-01' }, 'actions --responsible sekretariatet'],
    // The type goes before the time.
    [
      'decisions',
      { types: ['rejected'], since: '2018-01-01', until: '2018-12-31', about: 'MRSA' },
      'decisions --about MRSA --since 2018-01-01 --until 2018-12-31',
    ],
    ['actions', { dueSince: '2023-05-01', by: '2023-05-31' }, 'actions --due-since 2022-05-01 --by 2022-05-31'],
    // A day without its year is taken for one of this year.
    ['meetings', { since: '2020-05-25', until: '2020-05-25' }, 'meetings --since 2018-05-25 --until 2018-05-25'],
    [
      'participants',
      { since: '2024-10-02', until: '2024-10-02', attendance: 'present' },
      'participants --since 2023-10-02 --until 2023-10-02 --attendance present',
    ],
    ['meetings', { since: '2020-05-26', until: '2020-05-26' }, null],
    ['meetings', { since: '2020-05-25', until: '2020-05-26' }, null],
    // A word that stands nowhere with the others, or nowhere at all.
    ['decisions', { about: 'MRSA elefanter', bodies: ['Midtklyngen'] }, 'decisions --body Midtklyngen --about MRSA'],
    ['participants', { bodies: ['Klynge Midt'], about: 'MRSA' }, 'participants --about MRSA'],
    // Who is not noted so beside their name may be told of in an item.
    [
      'participants',
      { noted: ['disqualified'], bodies: ['Havneudvalget'] },
      "items --body Havneudvalget --about 'inhabil*'",
    ],
    // An item may be about it and have no decision.
    ['decisions', { about: 'inhabilitet' }, 'items --about inhabilitet'],
    ['actions', { about: 'følgegruppe', since: '2010-01-01' }, 'items --about følgegruppe --since 2010-01-01'],
    // Each meeting is asked of its best document, which a draft seldom is.
    ['meetings', { statuses: ['udkast'] }, 'meetings --status udkast --all-documents'],
    ['meetings', { statuses: ['foreløbigt'] }, null],
    ['decisions', { about: 'elefanter' }, null],
    ['decisions', { about: 'elefanter', since: '2020-01-01' }, null],
  ])('%s %j', async (noun, filter, expected) => {
    const { answer, rows } = await askFor(archive, noun, filter)
    expect(rows).toEqual([])
    const wider = await answer.wider()
    expect(wider && formatCommand(wider)).toBe(expected)
    if (wider) expect((await askFor(archive, wider.noun, wider.filter)).rows.length).toBeGreaterThan(0)
  })
})

describe('who is in a group that has no minutes', () => {
  const group = (name: string, about: string) =>
    fitGroup(
      { noun: 'participants', count: false, filter: { ...EVERYTHING, bodies: [name], about, roles: ['chair'] } },
      { db: archive.db, directory, today: TODAY },
    )

  it('stands in the items that speak of it', async () => {
    const asked = await group('følgegruppen', 'redningsveste')
    expect(asked?.question).toMatchObject({ noun: 'items', filter: { about: 'følgegruppen redningsveste', roles: [] } })
    expect(asked?.notes.join()).toContain('stands in the words of these items')
  })

  it('is not looked for where it has a name, or nothing speaks of it', async () => {
    expect(await group('Havneudvalget', 'redningsveste')).toBeNull()
    expect(await group('følgegruppen', 'elefanter')).toBeNull()
  })
})
