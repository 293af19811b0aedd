// Dates as minutes write them: text -> what was found, as day.month.year with "?" for what is not written.

import { describe, expect, it } from 'vitest'
import { resolveDate, weekdayOf } from '../../src/danish/dates.js'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { lexiconOf } from '../../src/parse/lexicon.js'
import { expectInOrder } from './spans.js'

const { findDates } = lexiconOf(loadDictionary())
const show = (text: string) =>
  findDates(text)
    .map(d => `${d.day ?? '?'}${d.lastDay ? `-${d.lastDay}` : ''}.${d.month}.${d.year ?? '?'}`)
    .join(' ')

describe('dates', () => {
  it.each([
    ['den 13. juni 2019', '13.6.2019'],
    ['d. 21. september 2022', '21.9.2022'],
    ['17. maj 2016', '17.5.2016'],
    ['Torsdag den 13. juni 2019', '13.6.2019'],
    ['Mandag d. 05. september 2022', '5.9.2022'],
    ['onsdag, den 9. marts', '9.3.?'],
    ['den 28. februar', '28.2.?'],
    ['6. maj', '6.5.?'],
    ['24.oktober 2022', '24.10.2022'],
    ['26 juni 2024', '26.6.2024'],
    ['d.22 Nov. 2021', '22.11.2021'],
    ['20. sept. 2021', '20.9.2021'],
    ['05-09-2022', '5.9.2022'],
    ['04.12.2012', '4.12.2012'],
    ['8.06.2006', '8.6.2006'],
    ['Mandag d. 8.6. 2026 kl. 16', '8.6.2026'],
    ['den 8.6. 2026', '8.6.2026'],
    ['den 8.6. 20 deltagere', '8.6.?'],
    ['15.03.07', '15.3.2007'],
    ['1.3.98', '1.3.1998'],
    ['29-03-23', '29.3.2023'],
    ['17/1-2009', '17.1.2009'],
    ['1/8 2024', '1.8.2024'],
    ['1/8 – 2024', '1.8.2024'],
    ['d. 1/8 – 24.', '1.8.2024'],
    ['mandag d. 26.01-2015', '26.1.2015'],
    ['mandag d.6.12. kl. 17', '6.12.?'],
    ['den 6.12 i klubben', '6.12.?'],
    ['torsdag d 6 maj', '6.5.?'],
    ['den 17. maj 83 kl. 20', '17.5.1983'],
    ['27/09/2004', '27.9.2004'],
    ['28/2-23', '28.2.2023'],
    ['møde 26/1', '26.1.?'],
    ['pr. 1/8', '1.8.?'],
    ['den 25/9', '25.9.?'],
    ['tirsdag d 25/9', '25.9.?'],
    ['den 7/4 2022', '7.4.2022'],
    ['d. 4/9 23 kl. 19', '4.9.2023'],
    ['den 7/4 22 deltagere', '7.4.?'],
    ['1999-11-14', '14.11.1999'],
    ['2023.09.07', '7.9.2023'],
    ['2023/09/07', '7.9.2023'],
    ['17.09 2022', '17.9.2022'],
    ['Onsdag 14.10 2020 kl. 17.15', '14.10.2020'],
    ['2019-17-04', '17.4.2019'],
    ['15-maj-2002', '15.5.2002'],
    ['22. November, 2024 kl. 14.00', '22.11.2024'],
    ['den 4. maj, 2000 borgere svarede', '4.5.?'],
    ['År 1987, den 4. maj afholdtes', '4.5.1987'],
    ['18/2 -2020', '18.2.2020'],
    ['9.-10. juni', '9-10.6.?'],
    ['3. – 4. januar 2023', '3-4.1.2023'],
    ['7-11. februar 2000', '7-11.2.2000'],
    ['juni 2012', '?.6.2012'],
    ['Referat af møde i Byggeudvalget 150907', '15.9.2007'],
    ['150907', '15.9.2007'],
    ['Husrådet holdt møde 150907 kl. 16 i salen.', '15.9.2007'],
    ['den 15092007', '15.9.2007'],
    ['15 09 2007', '15.9.2007'],
    ['fra den 10. februar til den 17. marts', '10.2.? 17.3.?'],
    ['13. JUNI 2018', '13.6.2018'],
    ['29. februar 2024', '29.2.2024'],
  ])('%s', (text, found) => expect(show(text)).toBe(found))

  it.each([
    'sag 12/27845',
    '5.1 2020 og frem',
    '7.10 2019-regnskabet',
    'åbent 24/7',
    '1.316.000 kr.',
    '§ 18, stk. 3',
    'den 3. behandling',
    'August Kragh',
    '31. februar 2023',
    '29. februar 2023',
    'uge 41',
    '2018/2019',
    'kl. 10.30',
    '10-12 %',
    'EMN-2021-00417',
    'Bilag 150907',
    'Referat 154907',
    'den 310299',
    '15 09 07',
    'Mødet kostede 150907 kr.',
    '32. maj',
    '00-00-2020',
    '',
  ])('none in "%s"', text => expect(show(text)).toBe(''))

  it.each([
    ['Mødet er den 13. juni.', 'den 13. juni'],
    ['Svar den 13. juni 2019.', 'den 13. juni 2019'],
    ['Svar inden 1/8.', '1/8'],
    ['Mødt 20. sept. kl. 10', '20. sept.'],
    ['på mødet (9.-10. juni)', '9.-10. juni'],
    ['Torsdag d. 4. maj', 'Torsdag d. 4. maj'],
  ])('ends where the date ends: %s', (text, written) => {
    const [date] = findDates(text)
    expect(date?.text).toBe(written)
    expect(text.slice(...(date?.span ?? [0, 0]))).toBe(written)
  })

  it.each([
    ['1. februar', '2023-03-14', 'future', '2024-02-01'],
    ['1. februar', '2023-03-14', 'past', '2023-02-01'],
    ['1. februar', '2023-03-14', 'nearest', '2023-02-01'],
    ['30. december', '2023-01-14', 'nearest', '2022-12-30'],
    ['14. marts', '2023-03-14', 'future', '2023-03-14'],
    ['1. februar 2020', '2023-03-14', 'future', '2020-02-01'],
    ['juni 2012', '2023-03-14', 'future', null],
    ['1. februar', null, 'future', null],
  ] as const)('%s seen from %s (%s): %s', (text, reference, direction, day) =>
    expect(resolveDate(findDates(text)[0]!, reference, direction)).toBe(day),
  )

  it('keeps the weekday for checks', () => {
    expect(findDates('Torsdag den 13. juni 2019')[0]?.weekday).toBe(4)
    expect(findDates('13. juni 2019')[0]?.weekday).toBeNull()
    expect(weekdayOf('2019-06-13')).toBe(4)
  })

  it('takes any text', () => {
    for (const piece of ['12. ', '1.', '1/', 'mandag ', 'den ', '9.-', 'maj ', ' ', '3/4 ', '5. maj ']) {
      const text = piece.repeat(30_000)
      const spans = findDates(text).map(date => date.span)
      expectInOrder(spans, text)
    }
  })
})
