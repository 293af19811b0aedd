// How a sentence is cut into words, and which word is another misspelt, where the sentences themselves (sentences.ts) do not tell.

import { expect, it } from 'vitest'
import { meantWords } from '../../src/query/sentence/reader/spelling.js'
import { readWords } from '../../src/query/sentence/words/words.js'

it.each(['2015', '2015-06', '2015-06-01'])('%s is one word, by itself as in a sentence', day => {
  const alone = readWords(day)
  expect(alone).toHaveLength(1)
  expect(readWords(`${day} and later`)[0]).toEqual(alone[0])
})

it('is not another with two slips of the finger where it is short, however æ is written', () => {
  const meant = (text: string) => meantWords(readWords(text)[0]!, { written: [], englishWords: () => [] })
  expect(meant('træner')).toEqual([])
  expect(meant('beslutete')).not.toEqual([])
})
