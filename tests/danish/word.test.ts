import { expect, it } from 'vitest'
import { listWords } from '../../src/danish/word.js'

const show = (text: string) => listWords(text).map(word => word.mark.replace('\n', '¶') + word.key)

it.each([
  ['Region Nordjylland', ['region', 'nordjylland']],
  ['Ikast-Brande – Århus', ['ikast', 'brande', 'aarhus']],
  ['Hobro, Farsø', ['hobro', ',farsoe']],
  ['Nykøbing F. Sygehus', ['nykoebing', 'f', '.sygehus']],
  ['PLO’s  plan', ['plo', "'s", 'plan']],
  ['Klynge\nNord\tMidt', ['klynge', '¶nord', '¶midt']],
  ['(§ 18)', ['(§18']],
  ['A\u030arhus', ['aarhus']],
  ['', []],
  ['– …', []],
])('%s', (text, words) => expect(show(text)).toEqual(words))

it('points at the words as they stand', () => {
  const text = '  Ærø 😀 Kommune, 2. række'
  expect(listWords(text).map(word => text.slice(word.start, word.end))).toEqual(['Ærø', '😀', 'Kommune', '2', 'række'])
})
