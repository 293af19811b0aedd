// Stretches of time and their last day, seen from 14 March 2023.

import { describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../src/parse/lexicon.js'

const { findPeriods } = lexiconOf(loadDictionary())
const show = (text: string) => findPeriods(text, '2023-03-14').map(p => `${p.text} = ${p.lastDay} (${p.unit})`)

describe('periods', () => {
  it.each([
    ['Det sker primo 2024.', 'primo 2024 = 2024-01-31 (part)'],
    ['medio 2024', 'medio 2024 = 2024-06-30 (part)'],
    ['ultimo 2024', 'ultimo 2024 = 2024-12-31 (part)'],
    ['primo april', 'primo april = 2023-04-10 (part)'],
    ['medio januar', 'medio januar = 2024-01-20 (part)'],
    ['ult. september', 'ult. september = 2023-09-30 (part)'],
    ['ultimo august/september', 'ultimo august/september = 2023-09-30 (part)'],
    ['ultimo sept. 2024', 'ultimo sept. 2024 = 2024-09-30 (part)'],
    ['primo okt./nov.', 'primo okt./nov. = 2023-11-10 (part)'],
    ['ultimo september.', 'ultimo september = 2023-09-30 (part)'],
    ['udgangen af jan. 2024', 'jan. 2024 = 2024-01-31 (month)'],
    ['Ultimo februar 2024', 'Ultimo februar 2024 = 2024-02-29 (part)'],
    ['i uge 22', 'uge 22 = 2023-06-02 (week)'],
    ['uge 2', 'uge 2 = 2024-01-12 (week)'],
    ['uge 1 2025', 'uge 1 2025 = 2025-01-03 (week)'],
    ['3. kvartal 2023', '3. kvartal 2023 = 2023-09-30 (quarter)'],
    ['1. kvartal', '1. kvartal = 2023-03-31 (quarter)'],
    ['4. kvt.', '4. kvt. = 2023-12-31 (quarter)'],
    ['1. halvår 2025', '1. halvår 2025 = 2025-06-30 (half-year)'],
    ['i august', 'august = 2023-08-31 (month)'],
    ['udgangen af januar 2024', 'januar 2024 = 2024-01-31 (month)'],
  ])('%s', (text, found) => expect(show(text)).toEqual([found]))

  it.each([
    'uge 14-18',
    'uge 49 - 51',
    '2 uger',
    'primo',
    'uge 60',
    'August Kragh',
    'skrevet af Jan',
    'den 4. maj',
    '5. kvartal',
    '',
  ])('none in "%s"', text => expect(show(text)).toEqual([]))

  it('says no day without a year to go by', () => expect(findPeriods('uge 22', null)[0]?.lastDay).toBeNull())
})
