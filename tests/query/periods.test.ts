// When: every form of a period, what stands before it, and what is none.

import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/query/sentence/time/period-rules.js'
import { readPeriod } from '../../src/query/sentence/time/periods.js'
import { readTime } from '../../src/query/sentence/time/time.js'
import { readWords } from '../../src/query/sentence/words/words.js'

const TODAY = '2024-03-15'

/** "2022-01-01..2022-12-31", an open end left out, or why not; null where no time begins, or words are left. */
function read(text: string, toward: 'past' | 'future' = 'past'): string | null {
  const words = readWords(text)
  const time = readTime(text, words, 0, { today: TODAY, toward })
  if (time === null) return null
  if ('problem' in time) return `problem: ${time.problem}`
  return time.next < words.length ? null : `${time.since ?? ''}..${time.until ?? ''}`
}

it.each(RULES.flatMap(({ example }) => example.split(/, (?!2018)/)))('%s is a period', example => {
  const words = readWords(example)
  expect(readPeriod(words, 0, TODAY)?.next).toBe(words.length)
})

describe('a time', () => {
  it.each<[string, string]>([
    ['in 2023', '2023-01-01..2023-12-31'],
    ['i perioden 2019 til 2021', '2019-01-01..2021-12-31'],
    ['in the period between 2019 and 2021', '2019-01-01..2021-12-31'],
    ['siden 2022', '2022-01-01..'],
    ['siden sommeren 2022', '2022-06-01..'],
    ['since 2 May 2018', '2018-05-02..'],
    ['after 2022', '2023-01-01..'],
    ['efter 1. maj 2018', '2018-05-02..'],
    ['after May 2018', '2018-06-01..'],
    ['before 2019', '..2018-12-31'],
    ['inden 1. juni 2022', '..2022-05-31'],
    ['until 2019', '..2019-12-31'],
    ['til og med maj 2018', '..2018-05-31'],
    ['senest 1. maj 2020', '..2020-05-01'],
    ['between 1 May and 30 June 2018', '2018-05-01..2018-06-30'],
    ['mellem januar 2021 og marts 2022', '2021-01-01..2022-03-31'],
    ['between November and March 2019', '2018-11-01..2019-03-31'],
    ['fra 1. maj til 30. juni 2018', '2018-05-01..2018-06-30'],
    ['from 1 May 2018 to 30 June', '2018-05-01..2018-06-30'],
    ['from November 2018 to March', '2018-11-01..2019-03-31'],
    ['2019 - 2021', '2019-01-01..2021-12-31'],
    ['2019–2021', '2019-01-01..2021-12-31'],
    ['maj - juni 2018', '2018-05-01..2018-06-30'],
    ['from 2022 onwards', '2022-01-01..'],
    ['fra 2022 og frem', '2022-01-01..'],
    ['fra 2022', '2022-01-01..2022-12-31'],
    ['d. 25. maj 2018', '2018-05-25..2018-05-25'],
    ['fredag den 25.05.2018', '2018-05-25..2018-05-25'],
    ['on the 2nd of May, 2018', '2018-05-02..2018-05-02'],
    ['May 25, 2018', '2018-05-25..2018-05-25'],
    ['25/5-2018', '2018-05-25..2018-05-25'],
    ['25-05-18', '2018-05-25..2018-05-25'],
    ['25-05-98', '1998-05-25..1998-05-25'],
    ['1.-30. juni 2018', '2018-06-01..2018-06-30'],
    ['i maj', '2023-05-01..2023-05-31'],
    ['i marts', '2024-03-01..2024-03-31'],
    ['den 29. februar', '2024-02-29..2024-02-29'],
    ['vinteren 2021/22', '2021-12-01..2022-02-28'],
    ['winter 2023/24', '2023-12-01..2024-02-29'],
    ['sidste sommer', '2023-06-01..2023-08-31'],
    ['i foråret', '2024-03-01..2024-05-31'],
    ['1. kvartal 2022', '2022-01-01..2022-03-31'],
    ['the fourth quarter of 2022', '2022-10-01..2022-12-31'],
    ['Q1/2022', '2022-01-01..2022-03-31'],
    ['andet halvår 2022', '2022-07-01..2022-12-31'],
    ['uge 1 2021', '2021-01-04..2021-01-10'],
    ['uge 53 2020', '2020-12-28..2021-01-03'],
    ['sidste år', '2023-01-01..2023-12-31'],
    ['last month', '2024-02-01..2024-02-29'],
    ['sidste kvartal', '2023-10-01..2023-12-31'],
    ['last week', '2024-03-04..2024-03-10'],
    ['i år', '2024-01-01..2024-12-31'],
    ['i fjor', '2023-01-01..2023-12-31'],
    ['næste måned', '2024-04-01..2024-04-30'],
    ['i går', '2024-03-14..2024-03-14'],
    ['de seneste 3 måneder', '2023-12-15..2024-03-15'],
    ['in the last two years', '2022-03-15..2024-03-15'],
    ['det seneste år', '2023-03-15..2024-03-15'],
    ['for to år siden', '2022-01-01..2022-12-31'],
    ['3 months ago', '2023-12-01..2023-12-31'],
    ["i 1990'erne", '1990-01-01..1999-12-31'],
    ['primo maj 2018', '2018-05-01..2018-05-10'],
    ['ultimo februar 2024', '2024-02-21..2024-02-29'],
    ['mellem 2020 og nu', '2020-01-01..2024-03-15'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('without a year lies ahead where a deadline is meant', () => {
    expect(read('by 1 June', 'past')).toBe('..2023-06-01')
    expect(read('by 1 June', 'future')).toBe('..2024-06-01')
    expect(read('before 15 March', 'future')).toBe('..2024-03-14')
    expect(read('inden den 29. februar', 'future')).toBe('..2028-02-28')
  })

  it.each<[string, RegExp]>([
    ['den 31. februar 2020', /no den 31 februar 2020 in the calendar/],
    ['29 February 2023', /no 29 February 2023/],
    ['uge 53 2021', /no uge 53 2021/],
    ['32.01.2020', /no 32\.01\.2020/],
    ['2020-13-01', /no 2020-13-01/],
    ['between 2022 and 2019', /lies after/],
    ['fra 30. juni 2018 til 1. maj 2018', /lies after/],
    ['before the merger', /"the merger" is no date/],
    ['siden', /"siden" needs a date/],
    ['since forever', /"forever" is no date/],
    ['vinteren 2021', /a winter lies in two years; write "vinteren 2021\/22"/],
    ['between 5 May 2018', /"between" needs two dates/],
  ])('%s is refused', (text, expected) => {
    expect(read(text)).toMatch(/^problem: /)
    expect(read(text)).toMatch(expected)
  })

  it.each([
    'Klynge Nord',
    'by Klynge Nord',
    'til sekretariatet',
    'i Aalborg',
    'for borgere',
    'from hospital',

    '1.316.000',
    '12.30',
    '99',
    'Jan Hansen',
    'August Krogh',
    'May Holm',
    'on the agenda',
    'sag 2018-1234',
  ])('%s is none', text => {
    expect(read(text)).toBeNull()
  })
})
