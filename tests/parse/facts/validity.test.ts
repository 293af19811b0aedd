import { expect, it } from 'vitest'
import { validOn } from '../../../src/parse/facts/body/belonging-evidence.js'

it.each([
  ['2007-01-01', null, '2006-12-31', false],
  ['2007-01-01', null, '2007-01-01', true],
  ['2007', '2014', '2014-12-31', true],
  ['2007', '2014', '2015-01-01', false],
  [null, '2022-06-30', '2022-06-30', true],
  [null, '2022-06-30', '2022-07-01', false],
  ['2022-10', null, '2022-10-01', true],
  ['2022-10', null, '2022-09-30', false],
  [null, null, '1999-01-01', true],
  ['2027-01-01', null, null, true],
])('from %s until %s holds %s: %s', (from, until, day, held) => expect(validOn({ from, until }, day)).toBe(held))
