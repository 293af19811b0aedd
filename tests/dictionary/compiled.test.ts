// Dictionaries as the build has read them: the same as their files say, and only for as long as those are not edited.

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { compileDictionaries, DICTIONARIES, loadDictionary } from '../../src/dictionary/dictionary.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const built = await import('../../dist/dictionary/dictionary.js')
const { readCompiled } = await import('../../dist/dictionary/compiled.js')

const files = readdirSync(DICTIONARIES).filter(file => file.endsWith('.yaml'))
for (const file of files) copyFileSync(new URL(file, DICTIONARIES), join(folder, file))

it('every file is compiled to what it says', () => {
  const compiled = new Map(compileDictionaries())
  expect([...compiled.keys()].sort()).toEqual(files.map(file => `${file}.json`).sort())
  const entries = [...compiled.values()].map(text => JSON.parse(text).entries)
  // src has nothing compiled beside it: it reads the files.
  expect(entries).toStrictEqual(Object.values(loadDictionary()))
})

it.each(files)('%s as it was built is what the build would keep now, or does not count', file => {
  const content = readFileSync(new URL(file, DICTIONARIES), 'utf8')
  const kept = readFileSync(new URL(`../../dist/dictionaries/${file}.json`, import.meta.url), 'utf8')
  const now = new Map(compileDictionaries()).get(`${file}.json`)!
  expect(readCompiled(file, content)).toEqual(kept === now ? JSON.parse(now).entries : null)
  expect(readCompiled(file, `${content}\n`)).toBeNull()
})

it('the built program knows what the files say', () => {
  expect(built.loadDictionary()).toStrictEqual(loadDictionary())
})

it('an edited file counts as it reads now, the others as before', () => {
  writeFileSync(join(folder, 'months.yaml'), '- month: 1\n  name: glugmåned\n')
  const { months, weekdays } = built.loadDictionary(pathToFileURL(`${folder}/`))
  expect(months).toEqual([{ month: 1, name: 'glugmåned', forms: [] }])
  expect(weekdays).toEqual(loadDictionary().weekdays)
})

it('a file that is broken after it was compiled is told', () => {
  writeFileSync(join(folder, 'weekdays.yaml'), '- weekday: 9\n  name: x\n')
  expect(() => built.loadDictionary(pathToFileURL(`${folder}/`)).weekdays).toThrow(/weekdays\.yaml/)
})
