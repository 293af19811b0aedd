import { expect, it } from 'vitest'
import { remember } from '../../src/danish/remember.js'

/** A reader that counts how often it had to read. */
function counting(most?: number) {
  const asked: string[] = []
  const read = remember(text => {
    asked.push(text)
    return text === 'nothing' ? undefined : text.toUpperCase()
  }, most)
  return { read, asked }
}

it('reads a text once', () => {
  const { read, asked } = counting()
  expect([read('Sted'), read('Tid'), read('Sted')]).toEqual(['STED', 'TID', 'STED'])
  expect(asked).toEqual(['Sted', 'Tid'])
})

it('keeps an answer that says nothing', () => {
  const { read, asked } = counting()
  expect([read('nothing'), read('nothing')]).toEqual([undefined, undefined])
  expect(asked).toHaveLength(1)
})

it('starts anew when it is full, and keeps no long text', () => {
  const { read, asked } = counting(2)
  for (const text of ['a', 'b', 'c', 'a']) read(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
  const long = 'ord '.repeat(500)
  read(long)
  expect(read(long)).toBe(long.toUpperCase())
  expect(asked.filter(text => text === long)).toHaveLength(2)
})
