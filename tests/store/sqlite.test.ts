// The dialect against real SQLite: what sqlite3 gets wrong in silence is right here, or refused.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/store/sqlite.js'
import { scratchFolder } from '../scratch.js'

interface Scratch {
  thing: { id: Generated<number>; value: unknown }
}

const path = join(scratchFolder(), 'scratch.db')
let db: Kysely<Scratch>
beforeAll(async () => {
  writeFileSync(path, '')
  db = await openSqlite<Scratch>(path, 'write')
  await sql`create table thing (id integer primary key, value)`.execute(db)
})
afterAll(() => db.destroy())

const count = async () =>
  (
    await db
      .selectFrom('thing')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('values', () => {
  it('an insertId, which is a BigInt, finds its row', async () => {
    const { insertId } = await db.insertInto('thing').values({ value: 'æ' }).executeTakeFirstOrThrow()
    const found = db
      .selectFrom('thing')
      .select('value')
      .where('id', '=', insertId as unknown as number)
    expect(await found.execute()).toEqual([{ value: 'æ' }])
  })

  it.each([
    ['a text', 'Ærø 👩‍⚕️ "\' \u0001', 'Ærø 👩‍⚕️ "\' \u0001'],
    ['a whole number', 2 ** 53 - 1, 2 ** 53 - 1],
    ['a fraction', 0.1, 0.1],
    ['nothing', null, null],
    ['yes', true, 1],
    ['no', false, 0],
    ['a BigInt', 99n, 99],
    ['bytes', Buffer.from([0, 255]), Buffer.from([0, 255])],
  ])('%s comes back', async (_, value, expected) => {
    const rows = await db.insertInto('thing').values({ value }).returning('value').execute()
    expect(rows).toEqual([{ value: expected }])
  })

  it.each([
    ['undefined', undefined],
    ['an object', { a: 1 }],
    ['a date', new Date(0)],
    ['NaN', Number.NaN],
    ['a number that would be rounded', 2 ** 53],
    ['a BigInt that would be rounded', 2n ** 60n],
  ])('%s is refused', async (_, value) => {
    await expect(sql`insert into thing (value) values (${value})`.execute(db)).rejects.toThrow(/cannot hold/)
  })

  it('changes are counted', async () => {
    const { numUpdatedRows } = await db
      .updateTable('thing')
      .set({ value: 1 })
      .where('id', 'in', [1, 2])
      .executeTakeFirstOrThrow()
    expect(numUpdatedRows).toBe(2n)
  })

  it('an error says which statement', async () => {
    await expect(sql`select * from no_such_table`.execute(db)).rejects.toThrow(
      /no such table.*in: select \* from no_such_table/,
    )
  })
})

describe('transactions', () => {
  it('take nothing with them that failed', async () => {
    const before = await count()
    const failing = db.transaction().execute(async trx => {
      await trx.insertInto('thing').values({ value: 1 }).execute()
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await count()).toBe(before)
  })

  it('started together run one after the other, and other queries wait', async () => {
    const before = await count()
    const order: string[] = []
    const slow = (name: string) =>
      db.transaction().execute(async trx => {
        order.push(`${name} in`)
        await trx.insertInto('thing').values({ value: name }).execute()
        await trx.insertInto('thing').values({ value: name }).execute()
        order.push(`${name} out`)
      })
    const [, , seen] = await Promise.all([slow('a'), slow('b'), count()])
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out'])
    expect(seen).toBe(before + 4)
  })

  it('of two connections wait for each other', async () => {
    const before = await count()
    const other = await openSqlite<Scratch>(path, 'write')
    const add = (one: Kysely<Scratch>) =>
      one.transaction().execute(trx => trx.insertInto('thing').values({ value: 1 }).execute())
    await Promise.all(Array.from({ length: 40 }, (_, i) => add(i % 2 ? db : other)))
    await other.destroy()
    expect(await count()).toBe(before + 40)
  })
})
