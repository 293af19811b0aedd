// Words without their endings, and what the endings of a noun leave apart.

import { describe, expect, it } from 'vitest'
import { inflectedForms } from '../../src/danish/inflected.js'
import { SMALL_WORDS } from '../../src/danish/small-words.js'
import { stem } from '../../src/danish/stem.js'

describe('a stem', () => {
  it.each([
    ['indlæggelserne', 'indlæg'],
    ['huset', 'hus'],
    // Not "dem", "som", "var", "sig", "over".
    ['demens', 'demens'],
    ['sommeren', 'sommeren'],
    ['varer', 'varer'],
    ['siger', 'siger'],
    ['overens', 'overens'],
    // A small word may become one.
    ['denne', 'den'],
    ['børn', 'barn'],
    ['børnenes', 'barn'],
    ['boern', 'barn'],
    ['plejebørn', 'plejebarn'],
    ['tænder', 'tand'],
    ['talsmænd', 'talsmand'],
    // No plurals of "hånd", "rod" or "mor".
    ['hændelse', 'hænd'],
    ['brødre', 'bror'],
    ['møder', 'mød'],
  ])('of %s is %s', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed)
  })
})

describe('other forms of a noun', () => {
  it.each([
    ['sommer', 'sommeren'],
    ['demens', 'demensen'],
    ['varerne', 'vare'],
    ['aften', 'aftenen'],
    ['center', 'centret'],
    ['centre', 'center'],
    ['rusmidlerne', 'rusmiddel'],
    ['nummer', 'numre'],
    ['kriterium', 'kriterier'],
    ['museum', 'museer'],
  ])('%s: %s', (word, other) => {
    expect(inflectedForms(word).map(stem)).toContain(stem(other))
  })

  it.each([
    ['møder', 'mødre'],
    ['minder', 'mindre'],
    ['lars', 'larsen'],
    ['hænder', 'hændelse'],
    ['demens', 'dem'],
  ])('%s: not %s', (word, other) => {
    expect(inflectedForms(word).map(stem)).not.toContain(stem(other))
  })

  it('are no small words', () => {
    for (const word of ['demens', 'sommer', 'varer', 'hansen', 'overens', 'moden'])
      for (const form of inflectedForms(word)) expect(SMALL_WORDS.has(stem(form)) ? form : null).toBeNull()
  })
})
