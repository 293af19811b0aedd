// How a sentence is cut into words, where that is not told by the sentences themselves (sentences.ts).

import { expect, it } from 'vitest'
import { readWords } from '../../src/query/sentence/words.js'

it.each(['2015', '2015-06', '2015-06-01'])('%s is one word, by itself as in a sentence', day => {
  const alone = readWords(day)
  expect(alone).toHaveLength(1)
  expect(readWords(`${day} and later`)[0]).toEqual(alone[0])
})
