// Which days of a line are the meeting's: the run that goes together, and days beside it that mean something else.

import { describe, expect, it } from 'vitest'
import { resolveDate } from '../../../src/danish/dates.js'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import { findDays } from '../../../src/parse/facts/meeting/meeting-date.js'
import { lexiconOf } from '../../../src/parse/lexicon.js'

const { findDates } = lexiconOf(loadDictionary())
const daysOf = (text: string) => findDays(text, findDates).map(day => resolveDate(day, null, 'nearest'))

describe('days of one meeting', () => {
  it.each([
    ['Referat af møde den 8. juni 2006 og den 19. juni 2006', ['2006-06-08', '2006-06-19']],
    ['Møde den 8. juni og den 19. juni 2006', ['2006-06-08', '2006-06-19']],
    ['Torsdag den 8. juni kl. 16.00-18.00 og mandag den 19. juni 2006 kl. 15', ['2006-06-08', '2006-06-19']],
    ['Møde den 8. juni 2006, fortsat den 19. juni 2006', ['2006-06-08', '2006-06-19']],
    ['Seminar den 8. og 9. juni 2022', ['2022-06-08', '2022-06-09']],
    ['den 30. juni - 1. juli 2022', ['2022-06-30', '2022-07-01']],
    ['8/6 2006 samt 19/6 2006', ['2006-06-08', '2006-06-19']],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days))
})

describe('other days', () => {
  it.each([
    ['Møde den 8. juni 2006, næste møde den 19. juni 2006', ['2006-06-08']],
    ['Referat af møde nr. 3 og 8. juni 2006', ['2006-06-08']],
    ['Udsendt den 1. juni til møde den 8. juni 2006', ['2006-06-08']],
    ['Pkt. 1.2 den 8. juni 2006', ['2006-06-08']],
    ['den 8. juni', []],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days))
})
