// Numbers of nobody: born in 2057 or in the 1850s by the rule of the seventh digit, or published as test numbers.

import { describe, expect, it } from 'vitest'
import { findCprNumbers, maskCprNumbers } from '../../src/danish/cpr.js'

const found = (text: string) => findCprNumbers(text).map(([start, end]) => text.slice(start, end))

describe('is one', () => {
  it.each([
    ['Borgeren (311257-5001) klager.', '311257-5001'],
    ['Født 311257 5001 i Viborg', '311257 5001'],
    ['CPR-nr.: 3112575001', '3112575001'],
    ['cpr3112575001', '3112575001'],
    ['Personnummer\t311257–5001\tAnsøger', '311257–5001'],
    ['personsag 311257 - 5001 behandles', '311257 - 5001'],
    ['Personsag 311257-5001', '311257-5001'],
    ['311257-\n5001', '311257-\n5001'],
    ['Else Ravn, f. 311257 5001', '311257 5001'],
    ['311257—5001', '311257—5001'],
    ['311257\u00ad5001', '311257\u00ad5001'],
    ['Hansen311257-5001', '311257-5001'],
    ['cpr. 31.12.57-5001', '31.12.57-5001'],
    // With a check digit it needs no word beside it.
    ['Se 1111111118 i bilaget', '1111111118'],
    ['070761 4285', '070761 4285'],
    ['111111-1118/311257-5001', '111111-1118'],
    // A leap year, and the century before the last.
    ['290256-5001', '290256-5001'],
    ['010158-5001', '010158-5001'],
  ])('%j', (text, number) => expect(found(text)[0]).toBe(number))

  it('finds them all', () => {
    expect(found('111111-1118/311257-5001, 0707614285')).toEqual(['111111-1118', '311257-5001', '0707614285'])
  })
})

describe('is none', () => {
  it.each([
    ['no such day', '320157-5001'],
    ['no such month', 'CPR 011357-5001'],
    ['no leap year in that century', '290257-5001'],
    ['1900 was no leap year', '290200-1001'],
    ['day nought', '001257-5001'],
    ['ten digits without a check digit and without a word', 'Beløbet 3112575001 kr.'],
    ['ten digits after an abbreviation', 'f.eks. beløbet 3112575001'],
    ['a case number', 'Sagsnr. 311257-5001'],
    ['a case number', 'Sagsnr.: 1111111118'],
    ['a case number with a prefix', 'EMN-311257-5001'],
    ['a case number', '330-2018-3619'],
    ['a document', 'Dok.nr. 111111-1118'],
    ['a journal number', 'J.nr. 111111-1118'],
    ['a production unit', 'P-nr. 1111111118'],
    ['a production unit', 'P-nummer: 1111111118'],
    ['EAN', 'EAN 5798001111118'],
    ['EAN', 'EAN-nr. 1111111118'],
    ['CVR', 'CVR 31125750'],
    ['an account', 'konto 1234 1111111118'],
    ['a phone', 'tlf. 31 12 57 50'],
    ['a phone', '+45 3112 5750'],
    ['eight digits', '3112-5750'],
    ['a day and an hour', 'den 31.12.57 kl. 5001'],
    ['in a longer number', '93112575001'],
    ['in a longer number', '311257-50012'],
    ['in a longer mark', '311257-5001-7'],
    ['already hidden', 'CPR 311257-XXXX'],
    ['in a case number', 'sag 17/1111111118'],
    ['in a hash', 'a1111111118b'],
    ['at the start of a hash', '1111111118abcdef'],
  ])('%s: %j', (_, text) => expect(found(text)).toEqual([]))
})

it('hides digits and nothing else, so that spans still hold', () => {
  const text = 'Klage fra 311257-5001 og 070761 4285,\nsagsnr. 010158-5001'
  const masked = maskCprNumbers(text)
  expect(masked).toBe('Klage fra XXXXXX-XXXX og XXXXXX XXXX,\nsagsnr. 010158-5001')
  expect(masked).toHaveLength(text.length)
  expect(maskCprNumbers(masked)).toBe(masked)
  expect(maskCprNumbers('uden numre')).toBe('uden numre')
})
