// Times of day as minutes write them.

import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/danish/times.js'
import { expectInOrder } from './spans.js'

const show = (text: string, loose = false) =>
  findTimes(text, loose)
    .map(t => (t.end ? `${t.start}-${t.end}` : t.start))
    .join(' ')

describe('times', () => {
  it.each([
    ['kl. 8.00', '08:00'],
    ['kl. 14:00', '14:00'],
    ['kl. 19', '19:00'],
    ['kl. 16. 30 i klubben', '16:30'],
    ['kl. 16. 30 deltagere', '16:00'],
    ['Kl 19', '19:00'],
    ['kl.21.33', '21:33'],
    ['klokken 19.00', '19:00'],
    ['Kl. 8.15-10.40', '08:15-10:40'],
    ['kl. 14:00 - 16:00', '14:00-16:00'],
    ['9.00 – 14.00', '09:00-14:00'],
    ['kl. 16-18', '16:00-18:00'],
    ['20.10- 20.20', '20:10-20:20'],
    ['fra kl. 16.30 til kl. 18', '16:30-18:00'],
    ['fra kl 14 til 16', '14:00-16:00'],
    ['(09:00 09:05)', '09:00-09:05'],
    ['Mødet blev hævet kl. 12.50.', '12:50'],
    ['torsdag den 4. maj kl. 17.00, Aars', '17:00'],
    ['kl. 24', '24:00'],
    ['kl. 1415-1630', '14:15-16:30'],
    ['kl. 16.00 (til 18.00)', '16:00-18:00'],
  ])('%s', (text, found) => expect(show(text)).toBe(found))

  it.each([
    '1.316.000',
    '25. maj',
    '2018-2019',
    '10-12 %',
    '3.5',
    'kl. 27',
    'kl. 2875',
    '1415-1630',
    '§ 18',
    'pkt. 8.15',
    'kapitel 9.30',
    'kl.',
    '',
  ])('none in "%s"', text => expect(show(text)).toBe(''))

  it('takes a bare time in a field', () => {
    expect(show('14.00', true)).toBe('14:00')
    expect(show('14.00')).toBe('')
  })

  it('reads the seconds of a stamp along', () => {
    expect(show('09-03-2022 15:45:00', true)).toBe('15:45')
    expect(show('15:45:00 - 17:10:30')).toBe('15:45-17:10')
    expect(show('16.04.24', true)).toBe('')
  })

  it('points at what it read', () => {
    const text = 'Mødet: kl. 8.15-10.40 i Aars'
    expect(findTimes(text).map(t => text.slice(...t.span))).toEqual(['kl. 8.15-10.40'])
  })

  it('takes any text', () => {
    for (const piece of ['10.', '10:00 ', 'kl. ', ' ', '-', '9-', 'kl. 9 ']) {
      const text = piece.repeat(30_000)
      const spans = findTimes(text).map(time => time.span)
      expectInOrder(spans, text)
    }
  })
})
