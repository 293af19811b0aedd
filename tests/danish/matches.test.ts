import { describe, expect, it } from 'vitest'
import { findMatches } from '../../src/danish/matches.js'

describe('finds what matchAll finds', () => {
  for (const [text, pattern] of [
    ['Ida Holm, Bo Krogh', /\p{Lu}\p{Ll}+/gu],
    ['kl. 9.30 og kl. 10', /(\d+)(?:\.(\d+))?/g],
    ['', /x*/g],
    ['a😀b', /x*/gu],
    ['a😀b', /\p{L}*/gu],
    ['intet', /\d/g],
  ] as const)
    it(`${pattern} in "${text}"`, () => {
      const plain = (matches: Iterable<RegExpMatchArray>) => [...matches].map(match => [match.index, ...match])
      const expected = plain(text.matchAll(pattern))
      expect(plain(findMatches(text, pattern))).toEqual(expected)
      // A pattern that was used before is read from the start.
      pattern.lastIndex = 3
      expect(plain(findMatches(text, pattern))).toEqual(expected)
    })
})
