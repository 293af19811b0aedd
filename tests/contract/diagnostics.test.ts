// The page about diagnostics is that of the table, and every code of the table is one that the program can give.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makePage } from '../../scripts/diagnostics.mjs'
import { DIAGNOSTICS } from '../../src/model/diagnostic.js'

const root = join(import.meta.dirname, '../..')

/** Codes that nothing gives yet: kept free for what they say. Take a code out of here when it is first given. */
const NOT_GIVEN = ['heading-not-taken']

it('docs/diagnostics.md is up to date (make it anew: node scripts/diagnostics.mjs)', () => {
  expect(readFileSync(join(root, 'docs/diagnostics.md'), 'utf8')).toBe(makePage(DIAGNOSTICS))
})

it('every code is given somewhere in src', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(file => file.isFile() && file.name.endsWith('.ts') && file.name !== 'diagnostic.ts')
    .map(file => readFileSync(join(file.parentPath, file.name), 'utf8'))
  const never = Object.keys(DIAGNOSTICS).filter(code => !sources.some(source => source.includes(`'${code}'`)))
  expect(never.filter(code => !NOT_GIVEN.includes(code))).toEqual([])
})

it('every entry says what it means in a sentence', () => {
  const odd = Object.entries(DIAGNOSTICS).filter(
    ([code, { about }]) => !/^[a-z-]+$/.test(code) || !/^\p{Lu}.*\.$/u.test(about),
  )
  expect(odd).toEqual([])
})
