// What somebody recommended, as the words of other bodies' minutes tell it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, type Filter } from '../../src/query/filter.js'
import { fitNames } from '../../src/query/understand/fit-names.js'
import { fitAdvice } from '../../src/query/understand/otherwise.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { askFor, directory, makeArchive, TODAY } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    {
      path: 'byraad/2021-05.txt',
      body: 'Byrådet',
      date: '2021-05-20',
      items: [
        {
          title: 'Cykelsti ved Søvejen',
          text: 'Trafikrådet har den 3. april 2021 besluttet at anbefale, at stien belyses. Udvalget anbefaler Trafikrådet at vente. Sagen sendes i høring i Trafikrådet. Udvalget anbefaler en lavere hastighed.',
          decisions: [['approved', 'Godkendt.']],
        },
        { title: 'Badebro', text: 'Trafikrådet foreslår flere parkeringspladser. Det anbefales af Ældrerådet.' },
        { title: 'Busser', decisions: [['recommended', 'Byrådet anbefaler Trafikrådet en bus mere.']] },
      ],
    },
  ])
})
afterAll(() => archive.close())

const SAID = [
  'Trafikrådet har den 3. april 2021 besluttet at anbefale, at stien belyses.',
  'Trafikrådet foreslår flere parkeringspladser.',
]

const textsOf = async (filter: Partial<Filter>) =>
  (await askFor(archive, 'recommendations', filter)).rows.map(row => row.text)

describe('recommended by', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['who says it, not who is told', { recommendedBy: ['Trafikrådet'] }, SAID],
    ['in any inflection', { recommendedBy: ['trafikråd'] }, SAID],
    ['nobody else', { recommendedBy: ['Ældrerådet'] }, []],
    [
      'the title or the sentence says what it is about',
      { recommendedBy: ['Trafikrådet'], about: 'parkeringsplads' },
      [SAID[1]!],
    ],
    ['the item', { recommendedBy: ['Trafikrådet'], item: '1' }, [SAID[0]!]],
    ['the day of the meeting', { recommendedBy: ['Trafikrådet'], since: '2021-05-01' }, SAID],
    [
      'or the day it was said',
      { recommendedBy: ['Trafikrådet'], since: '2021-04-01', until: '2021-04-30' },
      [SAID[0]!],
    ],
  ])('%s', async (_, filter, texts) => {
    expect(await textsOf(filter)).toEqual(texts)
  })

  it('points at the sentence', async () => {
    const { rows } = await askFor(archive, 'recommendations', { recommendedBy: ['Trafikrådet'] })
    const { text } = await archive.db.selectFrom('extraction').select('text').executeTakeFirstOrThrow()
    expect(rows.map(({ span }) => span && text.slice(...span))).toEqual(SAID)
  })

  it('is what a body without minutes is asked for', async () => {
    const filter = { ...EVERYTHING, bodies: ['Trafikrådet'], types: ['recommended' as const] }
    const question = { noun: 'decisions' as const, count: false, filter }
    const fitted = await fitNames(question, { db: archive.db, directory, today: TODAY })
    expect(fitted.question).toMatchObject({
      noun: 'recommendations',
      filter: { recommendedBy: ['Trafikrådet'], bodies: [] },
    })
    expect(fitted.notes.join()).toContain('there are no minutes of "Trafikrådet"')
  })
})

describe('what one recommended to another', () => {
  const asked = (to: string, by: string) =>
    fitAdvice(
      { noun: 'recommendations', count: false, filter: { ...EVERYTHING, bodies: [to], recommendedBy: [by] } },
      { db: archive.db, directory, today: TODAY },
    )

  it('is what minutes of the other say', async () => {
    const { question, notes } = await asked('Byrådet', 'Trafikrådet')
    expect(question).toMatchObject({ noun: 'recommendations', filter: { bodies: ['Byrådet'] } })
    expect(notes.join()).toContain('what minutes of Byrådet say that Trafikrådet recommended')
  })

  it('or its own, where those of the other say nothing', async () => {
    const { question, notes } = await asked('Trafikrådet', 'Byrådet')
    expect(question).toMatchObject({ noun: 'decisions', filter: { bodies: ['Byrådet'], types: ['recommended'] } })
    expect(notes.join()).toContain('Trafikrådet is left aside')
  })
})
