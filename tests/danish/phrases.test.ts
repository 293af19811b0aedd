import { describe, expect, it } from 'vitest'
import { compilePhrase, findPhrase, matchPhrase, tokenise } from '../../src/danish/phrases.js'

describe('phrases', () => {
  it.each([
    ['som indstillet', 'Godkendt som indstillet.', true],
    ['som indstillet', 'Godkendt SOM Indstillet af', true],
    ['som indstillet', 'som vi har indstillet', false],
    ['til efterretning', 'taget til **efterretning**', true],
    ['til efterretning', 'til efterretningen', false],
    ['tog … til efterretning', 'Udvalget tog sagen til efterretning', true],
    ['tog … til efterretning', 'Udvalget tog til efterretning', true],
    ['tog … til efterretning', 'tog en to tre fire fem seks syv otte ni til efterretning', false],
    ['går ikke … år', 'Det går ikke i år', true],
    ['år', 'år', true],
    ['år', 'håret', false],
    ['-gruppe', 'en implementeringsgruppe', true],
    ['-gruppe', 'gruppe', true],
    ['-gruppe', 'grupper', false],
    ['ad hoc-gruppe', 'en ad hoc-gruppe', true],
    ['godkend- … budget', 'godkendte årets budget', true],
    ['-arbejd-', 'et samarbejdsråd', true],
    ['', 'hvad som helst', false],
  ])('"%s" in "%s": %s', (phrase, text, found) =>
    expect(findPhrase(compilePhrase(phrase), tokenise(text)) !== null).toBe(found),
  )

  it('tells where it ends', () => {
    const tokens = tokenise('Udvalget tog sagen til efterretning i går')
    expect(matchPhrase(compilePhrase('tog … til efterretning'), tokens, 1)).toBe(5)
    expect(matchPhrase(compilePhrase('tog … til efterretning'), tokens, 0)).toBe(-1)
  })

  it('passes over words that may stand between', () => {
    const phrase = compilePhrase('sættes i bero')
    const skipped = new Set(['derfor', 'nu'])
    const end = (text: string) => matchPhrase(phrase, tokenise(text), 0, skipped)
    expect(end('sættes derfor nu i bero')).toBe(5)
    expect(end('sættes i derfor bero')).toBe(4)
    expect(end('sættes straks i bero')).toBe(-1)
    expect(matchPhrase(phrase, tokenise('sættes derfor i bero'), 0)).toBe(-1)
  })

  it('looks only where it is told to', () => {
    const tokens = tokenise('godkendt som indstillet')
    const phrase = compilePhrase('som indstillet')
    expect(findPhrase(phrase, tokens, 0, 2)).toBeNull()
    expect(findPhrase(phrase, tokens, 1, 3)).toEqual([1, 3])
  })

  it('gives words with where they stand', () => {
    expect(tokenise('**Ærø**, 2. gang')).toEqual([
      { word: 'ærø', start: 2, end: 5 },
      { word: '2', start: 9, end: 10 },
      { word: 'gang', start: 12, end: 16 },
    ])
  })
})
