import { describe, expect, test } from 'vitest'
import { countLetters } from '../../src/extract/letters.js'

describe('letters and digits are counted as they come out', () => {
  test.each([
    ['', 0],
    ['Mødet den 4. maj – kl. 13.30 (100 €)', 21],
    ['orien\u00adtering', 11],
    ['e\ufb03kt', 6],
    ['A\u030arhus', 5],
    ['\u{1D400}\u{20000}', 2],
    ['\u{1F600} \uf0b7 • …', 0],
  ])('%j: %i', (text, count) => {
    expect(countLetters(text)).toBe(count)
  })
})
