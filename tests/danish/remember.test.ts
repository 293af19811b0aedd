import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

it('does not keep the document that a text was cut from', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    // The engine keeps what a pattern matched last.
    ;/x/.test('x')
    collect()
    return process.memoryUsage().heapUsed
  }
  const documentOf = (line: string) => Buffer.from(`${line}\n`.repeat(200_000)).toString()
  const before = used()
  const kept = ['Beslutning: tiltrådt af udvalget', 'Beslutning – tiltrådt af udvalget'].map(line => {
    const read = remember(text => text.slice(2))
    expect(read(documentOf(line).slice(0, line.length)).startsWith('slutning')).toBe(true)
    return read
  })
  expect(used() - before).toBeLessThan(5_000_000)
  expect(kept).toHaveLength(2)
})

it('reads a letter without its other half as it stands', () => {
  const { read, asked } = counting()
  read('Peter\ud800')
  read('Peter\ud800')
  expect(asked).toEqual(['Peter\ud800'])
})
