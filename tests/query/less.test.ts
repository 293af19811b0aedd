// What is shown where nothing fits all that a sentence says, and where a word of it is not understood: the rest, with what
// was left out told beside it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatCommand } from '../../src/query/format-command.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { mendMonths } from '../../src/query/sentence/reader/spelling.js'
import { understand } from '../../src/query/understand/understand.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
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

describe('a misspelt month', () => {
  it.each([
    ['decisions in Janury 2020', 'decisions in january 2020'],
    ['hvem deltog den 22. novmber', 'hvem deltog den 22. november'],
    ['møder i setember', 'møder i september'],
    ['who was there in ocotber, 2023', 'who was there in october, 2023'],
    ['Decembr 2012', 'december 2012'],
  ])('%s', (typed, meant) => {
    expect(mendMonths(typed)?.mended).toBe(meant)
  })

  it.each(['decisions in january 2020', 'decisions about marsh plants', 'hvad skete der i market', 'in Marts 2020'])(
    '%s is none',
    typed => {
      expect(mendMonths(typed)).toBeNull()
    },
  )
})
