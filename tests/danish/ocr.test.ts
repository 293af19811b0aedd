import { expect, it } from 'vitest'
import { repairWord } from '../../src/danish/ocr.js'

const KNOWN = new Set(['til', 'indstilles', 'orienteringen', 'godkendt', 'l', 'i'])

it.each([
  ['ti1', 'til'],
  ['indsti1les', 'indstilles'],
  ['0rienter1ngen', 'orienteringen'],
  ['g0dkendt', 'godkendt'],
  ['til', 'til'],
  ['2019', '2019'],
  ['covid19', 'covid19'],
  ['a1b2', 'a1b2'],
  ['l1l1l1l1l1l1l1l1', 'l1l1l1l1l1l1l1l1'],
  ['', ''],
])('%s', (word, repaired) => expect(repairWord(word, w => KNOWN.has(w))).toBe(repaired))
