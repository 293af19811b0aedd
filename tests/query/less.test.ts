// What is shown where nothing fits all that a sentence says, and where a word of it is not understood: the rest, with what
// was left out told beside it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatCommand } from '../../src/query/format-command.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { mendMonths } from '../../src/query/sentence/reader/spelling.js'
import { understand } from '../../src/query/understand/understand.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import type { Said } from './minutes.js'
import { directory, makeArchive, TODAY, TOWN } from './town.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), TOWN)
})
afterAll(() => archive.close())

/** How a sentence is understood, or why not. */
async function told(sentence: string): Promise<string> {
  const read = await understand(sentence, { db: archive.db, directory, today: TODAY })
  if (isRefusal(read)) return read.why
  return read.map(({ question, notes }) => [formatCommand(question), ...notes].join('; ')).join(' | ')
}

describe('where nothing fits all of it', () => {
  it.each([
    ['which decisions about MRSA were rejected in 2021', 'decisions --about MRSA', '--since 2021-01-01'],
    ['hvad besluttede man om handleplanen i juni', 'decisions --about handleplanen', '2023-06'],
    ['what did they decide about MRSA elephants', 'decisions --about MRSA', 'without "elephants"'],
    ['which decisions were about MRSA in 2021', 'decisions --about MRSA', '--since 2021-01-01'],
    ['what did Klynge Nord postpone in 2023', "decisions --body 'Klynge Nord' --type postponed", '--since 2023-01-01'],
  ])('%s', async (sentence, command, left) => {
    const said = await told(sentence)
    expect(said).toContain(command)
    expect(said).toContain(left)
  })

  // None is an answer.
  it.each([
    ['how many decisions about MRSA are from 2021', '--since 2021-01-01'],
    ['who was absent in Klyngestyregruppe Nord in 2019', '--since 2019-01-01'],
    ['which meetings about MRSA were there in 2021', '--since 2021-01-01'],
  ])('%s', async (sentence, condition) => {
    const said = await told(sentence)
    expect(said).toContain(condition)
    expect(said).not.toContain('nothing fits')
  })
})

describe('without words that nobody knows', () => {
  it.each([
    ['what was postponed for pedagogical considerations in 2022', 'decisions --type postponed --since 2022-01-01'],
  ])('%s', async (sentence, command) => {
    const said = await told(sentence)
    expect(said).toContain(command)
    expect(said).toContain('not understood and left out of the reading')
  })

  // What nobody decided is not told by what is left of the words; nor is everything an answer.
  it.each(['what are the first symptoms of diabetes', 'which zebras took part', 'what was approved unflinchingly'])(
    '%s',
    async sentence => {
      expect(await told(sentence)).toMatch(/^I do not understand/)
    },
  )
})

describe('without words that stand nowhere', () => {
  it('that are told, and the rest is answered', async () => {
    const said = await told('er handleplanen blevet forskrottet')
    expect(said).toContain('items --about handleplanen')
    expect(said).toContain('"forskrottet" stands nowhere in the archive and is left out of the reading')
  })

  // A deed that nobody knows, with names that nobody has; and nothing else.
  it.each(['which bananas did Zorro eat', 'hvem flamberede handleplanen for MRSA'])('but not: %s', async sentence => {
    expect(await told(sentence)).toMatch(/^I do not understand/)
  })
})

describe('without a word for any body of its kind', () => {
  it.each(['byrådets beslutning om MRSA', 'what did the committee decide about MRSA'])('%s', async sentence => {
    const said = await told(sentence)
    expect(said).toContain('decisions --about MRSA; nothing fits all of the question')
    expect(said).toContain('without --body')
  })

  it('but not without a name', async () => {
    expect(await told('what did Havneudvalget decide about MRSA')).toBe('decisions --body Havneudvalget --about MRSA')
  })
})

describe('where only another outcome fits all words', () => {
  let parking: Archive
  beforeAll(async () => {
    const items: Said['items'] = [
      { title: 'Gratis parkering ved havnen', decisions: [['rejected', 'Forslaget blev forkastet.']] },
      { title: 'Gratis vand', decisions: [['approved', 'Gratis vand blev godkendt.']] },
    ]
    const said = { path: 'havn.txt', body: 'Havneudvalget', date: '2022-01-05', items }
    parking = await makeArchive(scratchFolder(), [said])
  })
  afterAll(() => parking.close())

  it.each([
    [
      'hvad blev godkendt om gratis parkering',
      "decisions --about 'gratis parkering'",
      'nothing about all of it is of type approved',
    ],
    ['hvad blev godkendt om gratis vand', "decisions --type approved --about 'gratis vand'", ''],
  ])('%s', async (sentence, command, note) => {
    const read = await understand(sentence, { db: parking.db, directory, today: TODAY })
    if (isRefusal(read)) throw new Error(read.why)
    expect(formatCommand(read[0]!.question)).toBe(command)
    expect(read[0]!.notes.join('; ')).toContain(note)
  })
})

describe('a misspelt month', () => {
  it.each([
    ['møder i okt 23', 'møder i okt 2023'],
    ["decisions made in Feb '19 by Klynge Nord", 'decisions made in Feb 2019 by Klynge Nord'],
    ['decisions in Janury 2020', 'decisions in january 2020'],
    ['hvem deltog den 22. novmber', 'hvem deltog den 22. november'],
    ['møder i setember', 'møder i september'],
    ['who was there in ocotber, 2023', 'who was there in october, 2023'],
    ['Decembr 2012', 'december 2012'],
  ])('%s', (typed, meant) => {
    expect(mendMonths(typed)?.mended).toBe(meant)
  })

  it.each([
    'meetings on Oct 23',
    'møder i oktober 2023',
    'møder i maj 12-14',
    'decisions in january 2020',
    'decisions about marsh plants',
    'hvad skete der i market',
    'in Marts 2020',
  ])('%s is none', typed => {
    expect(mendMonths(typed)).toBeNull()
  })
})
