// Whether there are rows is asked before they are read, once or more often: they are looked for once for each reading.

import { expect, it } from 'vitest'
import { peekable } from '../../src/query/answers/prepare.js'

function counted(values: readonly number[]) {
  let looked = 0
  const peek = peekable(async function* () {
    looked++
    yield* values
  })
  return { peek, looked: () => looked }
}

const read = async (rows: AsyncIterable<number>) => {
  const all: number[] = []
  for await (const row of rows) all.push(row)
  return all
}

it('what was looked at is read, and looked for again by the next reader', async () => {
  const { peek, looked } = counted([1, 2, 3])
  expect([await peek.any(), await peek.any()]).toEqual([true, true])
  expect(await read(peek.all())).toEqual([1, 2, 3])
  expect(looked()).toBe(1)
  expect(await read(peek.all())).toEqual([1, 2, 3])
  expect(looked()).toBe(2)
})

it('nothing is nothing however it is asked', async () => {
  const { peek, looked } = counted([])
  expect([await peek.any(), await read(peek.all()), await peek.any()]).toEqual([false, [], false])
  expect(looked()).toBe(2)
})
