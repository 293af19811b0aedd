// Of two readings of the same bytes, the one that is Danish scores higher.

import { expect, it } from 'vitest'
import { readingScore } from '../../src/extract/txt/danish-reading.js'

const BETTER: readonly (readonly [right: string, wrong: string])[] = [
  ['mødet', 'm›det'],
  ['Lærings', 'Lërings'],
  ['på', 'p†'],
  ['Ærø', '’r›'],
  ['MØDE', 'MøDE'],
  ['møde', 'mØde'],
  ['Åse', '¯se'],
  ['aften – sent', 'aften û sent'],
  ['caféen', 'cafÉen'],
  ['“citat”', 'ÒcitatÓ'],
  ['ord’et', 'ord•et'],
  ['½ time', 'Ω time'],
  ['§ 5', 'õ 5'],
  ['│ a │', '³ a ³'],
  ['år', '┼r'],
  ['Østergade', '┼stergade'],
  ['fejl', 'fe\u0082l'],
]

it.each(BETTER)('%s reads better than %s', (right, wrong) => {
  expect(readingScore(right)).toBeGreaterThan(readingScore(wrong))
})

it('says nothing about ASCII', () => {
  expect(readingScore('Referat af moede')).toBe(0)
})
