import { describe, expect, it } from 'vitest'
import { CAN_ASK } from '../../src/commands/questions/can-ask.js'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { formatCommand } from '../../src/query/format-command.js'
import { readAtoms } from '../../src/query/sentence/clauses/clauses.js'
import { type Composed, compose } from '../../src/query/sentence/compose/compose.js'
import { tellUnused } from '../../src/query/sentence/compose/unused.js'
import { createReader } from '../../src/query/sentence/create-reader.js'
import { readQuestions } from '../../src/query/sentence/parts.js'
import { type Atom, isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { nameBookOf } from '../../src/query/understand/known-names.js'
import { READ as OWN, REFUSED as OWN_REFUSED, TODAY } from './sentences.js'
import { WILD, WILD_REFUSED } from './wild-sentences.js'

const READ = [...OWN, ...WILD]
const REFUSED = [...OWN_REFUSED, ...WILD_REFUSED]

const book = nameBookOf(loadDictionary())
const read = (sentence: string, today = TODAY) => readQuestions(sentence, { book, today })

/** As the command, or why not. */
function told(sentence: string, today?: string): string {
  const understood = read(sentence, today)
  return isRefusal(understood)
    ? `refused: ${understood.why}`
    : understood.map(part => formatCommand(part.question)).join(' + ')
}

const DANISH =
  /[æøå]|(?:^| )(?:hvad|hvem|hvilke|hvornår|hvor|alle|beslutning|beslutninger|møde|møder|mødet|opgaver|bilag|punkt|punkter|referat|referater|deltagere|vis|om|siden|fra|af|til)(?: |$)/i

describe('sentences', () => {
  it.each(READ)('%s', (sentence, command) => {
    expect(told(sentence)).toBe(command)
  })

  it.each(REFUSED)('refused: %s', (sentence, why) => {
    const understood = read(sentence)
    expect(isRefusal(understood) ? understood.why : told(sentence)).toContain(why)
    expect(isRefusal(understood) && understood.advice.length).toBeGreaterThan(10)
  })

  it('use every word that narrows', () => {
    const dropped = READ.flatMap(([sentence]) => {
      const understood = read(sentence)
      return isRefusal(understood)
        ? []
        : understood.flatMap(({ notes }) => notes.filter(note => /not used in/.test(note)))
    })
    expect(dropped).toEqual([])
  })

  it('are enough of each kind', () => {
    const all = [...READ, ...REFUSED].map(([sentence]) => sentence)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(all.filter(sentence => DANISH.test(sentence)).length / all.length).toBeGreaterThan(1 / 3)
    expect(REFUSED.length / all.length).toBeGreaterThan(1 / 5)
  })

  it.each(CAN_ASK)('%s: what is offered is understood', (noun, english, danish) => {
    for (const sentence of [english, danish]) expect(told(sentence)).toMatch(new RegExp(`^${noun}`))
  })
})

it('a word that leaves the question as it is without it is told', () => {
  const reader = createReader('decisions about noise in 2021', { book, today: TODAY })
  const atoms = readAtoms(reader) as readonly Atom[]
  const composed = compose(reader, atoms) as Composed
  expect(tellUnused(reader, atoms, composed, () => composed)).toEqual([
    '"about noise", "in 2021" are not used in the reading',
  ])
  expect(tellUnused(reader, atoms, composed, some => compose(reader, some))).toEqual([])
})

describe('what the sentence takes for granted is told', () => {
  it.each([
    ['beslutninger i maj', '"maj" is read as 2023-05-01 to 2023-05-31'],
    ['open actions for sekretariatet', 'minutes seldom say that a task is done'],
    ['open actions for sekretariatet before 1 June 2022', 'due by 2022-06-01, or given by then without a deadline'],
    ['decisions by Bo Lindgren', 'decisions whose words name Bo Lindgren'],
    ['approved items', 'items with such a decision'],
    ['when is the next meeting of Klynge Nord', '("next:")'],
    ['var der flere møder i 2022 end i 2023', 'they are not compared'],
    ['what is the status of the tasks of Klynge Nord', 'whether a task is done is not read'],
    ['what has been recommended to Teknikudvalget', 'what others resolved to recommend'],
    ['has the recommendation about noise been followed', 'whether a recommendation was followed'],
    ['decisions about fire', '"fire" is read as English'],
    ['who approved the minutes of Klynge Nord', '"who" is not used in the reading'],
    ['hvem udeblev uden afbud', 'there may be more'],
    ['hvilke beslutninger vedrører kun havnen', '"kun" is left out'],
    ['was the plan about noise approved', 'each tells whether it was so'],
    ['hvornår træder rygeforbuddet i kraft', 'from when it holds stands in the words of each'],
    ['tasks of Klynge Nord with a deadline', '"with a deadline" is not used'],
    ['how many people attended in 2021', 'is counted at each'],
    ['how many participants were there in 2022', 'counted are those who were present'],
  ])('%s', (sentence, note) => {
    const understood = read(sentence)
    expect(isRefusal(understood) ? [] : understood.flatMap(part => part.notes).join('; ')).toContain(note)
  })
})

describe('a day without a year', () => {
  it.each([
    ['decisions on 1 March', '2024-03-15', 'decisions --since 2024-03-01 --until 2024-03-01'],
    ['decisions on 1 April', '2024-03-15', 'decisions --since 2023-04-01 --until 2023-04-01'],
    ['actions due by 1 April', '2024-03-15', 'actions --by 2024-04-01'],
    ['actions due by 1 March', '2024-03-15', 'actions --by 2025-03-01'],
    ['beslutninger sidste år', '2020-01-01', 'decisions --since 2019-01-01 --until 2019-12-31'],
    ['beslutninger i sidste måned', '2024-03-31', 'decisions --since 2024-02-01 --until 2024-02-29'],
  ])('%s on %s', (sentence, today, command) => {
    expect(told(sentence, today)).toBe(command)
  })
})

describe('spelling', () => {
  // What changes nothing for a reader changes nothing for the answer.
  it.each([
    ['moeder i Klynge Nord', 'møder i Klynge Nord'],
    ['HVAD BLEV BESLUTTET I 2022', 'hvad blev besluttet i 2022'],
    ['  decisions\tin\n2022 ', 'decisions in 2022'],
    ['hvem deltog i mødet 25.maj 2018?', 'hvem deltog i mødet 25. maj 2018'],
    ['hvem deltog i mødet d.25/5-2018', 'hvem deltog i mødet 25. maj 2018'],
    ['decisions on 2 oct. 2023!', 'decisions on 2 October 2023'],
    ['beslutninger i A\u030Ar 2022', 'beslutninger i år 2022'],
  ])('%s', (written, other) => {
    expect(told(written)).toBe(told(other))
  })
})

describe('anything typed', () => {
  it('is read or refused, never an exception', () => {
    const words = [...READ, ...REFUSED].flatMap(([sentence]) => sentence.split(' '))
    let state = 1
    const below = (n: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return state % n
    }
    for (let run = 0; run < 400; run++) {
      const sentence = Array.from({ length: 1 + below(12) }, () => words[below(words.length)]).join(' ')
      const understood = read(sentence)
      if (isRefusal(understood)) expect(understood.why).not.toBe('')
      else for (const { question } of understood) expect(formatCommand(question)).toMatch(/^[a-z]+/)
    }
  })

  it.each(['', ' ', '"', '""', '-', '*', "'", '\u0000', '💶', 'a'.repeat(5000), 'decisions '.repeat(300)])(
    '%j',
    sentence => {
      expect(() => read(sentence)).not.toThrow()
    },
  )
})
