// Which recommendation a decision without a number speaks of.

import { expect, it } from 'vitest'
import { addSpokenPoints } from '../../../src/parse/facts/decisions/points.js'
import { decisionsIn } from './section.js'

const POINTS = [
  'godkender modellen,',
  'nedsætter en følgegruppe,',
  'beslutter, om telefonlinjen skal gøres permanent.',
].map((text, n) => ({ text, number: 'abc'[n] as string, span: [0, 1] as const, page: null }))
const pointsOf = (text: string, points = POINTS) =>
  addSpokenPoints(decisionsIn(text), points)
    .map(decision => decision.points.join('+') || '-')
    .join(' ')

it.each([
  ['Modellen blev godkendt med den ændring, at prisen sænkes.', 'a'],
  ['Der nedsættes en følgegruppe med Karen Lund som formand.', 'b'],
  ['Udvalget besluttede, at telefonlinjen gøres permanent fra den 1. juli.', 'c'],
  ['Modellen blev godkendt.\nDer nedsættes en følgegruppe.', 'a b'],
  // says less than a point, or something else
  ['Godkendt.', '-'],
  ['Budgettet blev godkendt.', '-'],
  // who gives numbers means them
  ['Ad a) Modellen blev godkendt.\nDer nedsættes en følgegruppe.', 'a -'],
])('%j: %s', (text, points) => expect(pointsOf(text)).toBe(points))

it('takes no point where several fit, or there is only one', () => {
  const [first] = POINTS
  expect(
    pointsOf('Modellen blev godkendt.', [
      { ...first!, number: '1' },
      { ...first!, number: '2' },
    ]),
  ).toBe('-')
  expect(pointsOf('Modellen blev godkendt.', [first!])).toBe('-')
})
