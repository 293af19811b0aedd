// What numbers at the head of a decision, or in it, point to: text -> the points, and the text behind the pointer.

import { describe, expect, it } from 'vitest'
import { readPoints } from '../../../src/parse/facts/decisions/points.js'
import { readMinutes } from '../fixture-documents.js'
import { decisionsIn } from './section.js'

const read = (text: string, mark = '', first = true) => {
  const { points, length } = readPoints(text, mark, first)
  return [points.join(' '), text.slice(length)]
}

describe('points', () => {
  it.each([
    ['1.-2. Anbefales.', '1 2', 'Anbefales.'],
    ['1.-2.Anbefales', '1 2', 'Anbefales'],
    ['1. - 3. godkendt', '1 2 3', 'godkendt'],
    ['Ad 1. Godkendt', '1', 'Godkendt'],
    ['Ad 1: Godkendt', '1', 'Godkendt'],
    ['Ad 2. at: Anbefales.', '2', 'Anbefales.'],
    ['1. at: Godkendt', '1', 'Godkendt'],
    ['Ad. 2 Udsat', '2', 'Udsat'],
    ['Ad 1 og 2: Godkendt', '1 2', 'Godkendt'],
    ['Ad 1 og ad 2: Godkendt', '1 2', 'Godkendt'],
    ['Punkt 1 og 2: Anbefalet.', '1 2', 'Anbefalet.'],
    ['Punkt 4 blev udsat.', '4', null],
    ['Punkt 1: Dagsordenen blev godkendt.', '1', 'Dagsordenen blev godkendt.'],
    ['Pkt. 1, 3 og 4: Godkendt.', '1 3 4', 'Godkendt.'],
    ['Indstillingspunkt 1a. Godkendt', '1a', 'Godkendt'],
    ['3-14. Godkendt', '3 4 5 6 7 8 9 10 11 12 13 14', 'Godkendt'],
    ['1.a) Vedtaget', '1a', 'Vedtaget'],
    ['a-c: Godkendt', 'a b c', 'Godkendt'],
    ['a) Taget til efterretning', 'a', 'Taget til efterretning'],
    ['Indstillingspunkt 2 blev taget til efterretning.', '2', null],
    ['Indstillingens pkt. 1 og 2 anbefales.', '1 2', null],
    ['Indstillingens 1. at-punkt blev godkendt.', '1', null],
    ['1. og 2. at-punkt blev godkendt.', '1 2', null],
    ['Andet at-punkt blev udsat.', '2', null],
    ['Andet punkt blev udsat.', '', null],
    ['Udvalget anbefaler, at indstillingens punkt 1 og 2 godkendes.', '1 2', null],
    ['Udvalget anbefaler, at indstillingspunkt 1 godkendes.', '1', null],
    ['Indstilling a-c godkendt', 'a b c', null],
    ['Punkt 1 blev godkendt.', '1', null],
    ['punkt 2 kunne ikke tiltrædes', '2', null],
    ['1. punkt godkendt', '1', null],
    ['b) afvist', 'b', 'afvist'],
  ])('%s -> %s', (text, points, rest) => expect(read(text)).toEqual([points, rest ?? text]))

  it.each([
    '1. maj holdes der fest',
    '1. suppleant blev Bo Krogh.',
    '2 medlemmer stemte imod.',
    '12 stemte for.',
    'A og F stemte imod.',
    'A. Lund blev valgt.',
    'Dagsordenen blev godkendt, idet punkt 4 behandles før punkt 3.',
    'Godkendt.',
    'Beløbet på 1.500 kr. bevilges.',
    'Indstillingen blev godkendt.',
    'Punkt 6 rykkes frem og behandles efter punkt 2.',
    '2. behandling af budgettet',
    'Pkt. 4 tages af dagsordenen.',
    '5.1: Planen blev godkendt.',
    '5.2 Godkendt.',
    'Punkt 4 behandles før punkt 3.',
    '',
  ])('none in %s', text => expect(read(text)).toEqual(['', text]))

  it('takes the list mark of the first sentence', () => {
    expect(read('Godkendt.', '1.')).toEqual(['1', 'Godkendt.'])
    expect(read('Godkendt.', 'b)')).toEqual(['b', 'Godkendt.'])
    expect(read('Godkendt.', '-')).toEqual(['', 'Godkendt.'])
    expect(read('Godkendt.', '1.', false)).toEqual(['', 'Godkendt.'])
  })
})

it.each([
  ['Ad 2. Der bevilges 5.000 kr. til skolen. Ansøgningen fra klubben blev afvist.', '2 | 2'],
  ['Ad 2. Der bevilges 5.000 kr. til skolen.\nAnsøgningen fra klubben blev afvist.', '2 | -'],
  ['2. Ikke tiltrådt. Sekretariatet bedes undersøge prisen.', '2 | -'],
])('what follows in the paragraph answers the same point, a task does not: %j', (text, points) => {
  expect(
    decisionsIn(text)
      .map(d => d.points.join(' ') || '-')
      .join(' | '),
  ).toBe(points)
})

it.each([
  // where nothing is recommended, numbers and letters count what the meeting treats
  ['a) Bus til Tårs: Imødekommet.\nb) Hus i Tårs: Afslag.', '- | -'],
  ['1. Bo Krogh blev valgt til formand.\n2. Ida Holm blev valgt til kasserer.', '- | -'],
  // an outcome, several numbers or a word show that it is points
  ['1. Godkendt.\n2. Udsat.', '1 | 2'],
  ['1.-2. Anbefales.\nAd 3. Planen blev udsat.', '1 2 | 3'],
])('which numbers point where the item recommends nothing: %j', (text, points) => {
  expect(
    decisionsIn(text)
      .map(d => d.points.join(' ') || '-')
      .join(' | '),
  ).toBe(points)
})

const TITLE = 'Referat af møde i Sundhedsudvalget i Assens den 12. maj 2021\n\n'
const withRecommendation = async (decision: string) => {
  const { items } = await readMinutes(
    `${TITLE}1. Nøgletal\n\nIndstilling\nDet indstilles,\n1. at nøgletallene godkendes\n2. at planen drøftes\n\nBeslutning\n${decision}\n\n2. Eventuelt\n\nIntet.\n`,
  )
  return items[0]?.decisions.map(d => d.points.join(' ') || '-').join(' | ')
}

it('numbers of entries answer what is recommended', async () => {
  expect(await withRecommendation('1. Udvalget besluttede at udsætte sagen.\n2. Udvalget frigav midlerne.')).toBe(
    '1 | 2',
  )
})

it('what follows a sentence about points is not about them', async () => {
  expect(await withRecommendation('Indstillingens 1. og 2. pind blev tiltrådt. Tallene forelægges halvårligt.')).toBe(
    '1 2 | -',
  )
})
