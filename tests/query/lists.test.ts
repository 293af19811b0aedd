// The lists of words that the grammar looks for: each is there, each is looked for.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LISTS } from '../../src/dictionary/word-lists.js'
import { isIn, lengthIn, listWords, numbersIn } from '../../src/query/sentence/words/lists.js'
import { readWords } from '../../src/query/sentence/words/words.js'

const folder = new URL('../../src/query/', import.meta.url)
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(new URL(file, folder), 'utf8'))

describe('lists of words', () => {
  it.each(LISTS)('%s has words and is looked for', list => {
    expect(listWords(list)).not.toEqual([])
    const made = /^(?:tie|per)-/.exec(list)?.[0]
    expect(code.some(text => text.includes(`'${list}'`) || (made && text.includes(`\`${made}\${`)))).toBe(true)
  })

  it('finds the longest phrase of a list at a word', () => {
    const words = readWords('Møder opgjort på år')
    expect(lengthIn('each', words, 1)).toBe(2)
    expect(lengthIn('each', words, 0)).toBe(0)
    expect(lengthIn('each', words, 4)).toBe(0)
    expect(isIn('per-year', words[3])).toBe(true)
    expect(isIn('per-year', undefined)).toBe(false)
  })

  it('numbers the names of months', () => {
    expect(numbersIn('months').get('maj')).toBe(5)
    expect(numbersIn('months').get('may')).toBe(5)
  })
})
