// Reads dictionaries/ into typed lists, each when first used, and reports all faults of a file (DictionaryFailure).

import { readdirSync, readFileSync } from 'node:fs'
import { fold } from '../danish/fold.js'
import * as bodies from './bodies.js'
import { compile, readCompiled } from './compiled.js'
import { type EntryOf, type Placed, readEntries, type Table } from './entries.js'
import * as outline from './outline.js'
import * as people from './people.js'
import * as places from './places.js'
import { DictionaryFailure, type Problem } from './problem.js'
import * as questions from './questions.js'
import * as sentences from './sentences.js'

/** To add a dictionary: a YAML file, and in one of these modules, which export nothing else, a table that describes it. */
const TABLES = { ...bodies, ...outline, ...people, ...places, ...questions, ...sentences }

type Tables = typeof TABLES
export type Dictionary = { readonly [K in keyof Tables]: readonly EntryOf<Tables[K]>[] }

const ALL = Object.values(TABLES) as unknown as readonly Table<unknown>[]

/** The folder that comes with the program. */
export const DICTIONARIES = new URL('../../dictionaries/', import.meta.url)

/** The files that the parser reads; the others hold words of questions. */
export const PARSER_FILES: readonly string[] = ALL.filter(table => !table.forQuestions).map(table => table.file)

/** Nothing is read yet; each list is read, checked and kept when it is first used. `folder` ends in a slash. */
export function loadDictionary(folder: URL = DICTIONARIES): Dictionary {
  const dictionary = {}
  for (const [name, table] of Object.entries(TABLES) as [string, Table<unknown>][]) {
    let entries: readonly unknown[] | undefined
    Object.defineProperty(dictionary, name, {
      enumerable: true,
      get: () => {
        entries ??= loadTable(table, folder)
        return entries
      },
    })
  }
  return dictionary as Dictionary
}

/** Reads now all lists that the parser uses, so that a broken one is reported before the first file. */
export function readForParser(dictionary: Dictionary): void {
  for (const [name, table] of Object.entries<Table<unknown>>(TABLES as never))
    if (!table.forQuestions) void dictionary[name as keyof Dictionary]
}

function loadTable(table: Table<unknown>, folder: URL): readonly unknown[] {
  const content = readFile(table, folder)
  const compiled = typeof content === 'string' ? readCompiled(table.file, content) : null
  if (compiled) return compiled
  const { placed, problems } = readContent(table, content)
  if (problems.length > 0) throw new DictionaryFailure(problems)
  return placed.map(one => one.entry)
}

/** The files that the build puts beside the program, one for each dictionary without problems. */
export function compileDictionaries(): [file: string, text: string][] {
  return ALL.flatMap(table => {
    const content = readFile(table, DICTIONARIES)
    const { placed, problems } = readContent(table, content)
    if (typeof content !== 'string' || problems.length > 0) return []
    const entries = placed.map(one => one.entry)
    return [[`${table.file}.json`, compile(content, entries)]]
  })
}

const readTable = (table: Table<unknown>, folder: URL) => readContent(table, readFile(table, folder))

function readFile(table: Table<unknown>, folder: URL): string | Problem {
  try {
    return readFileSync(new URL(table.file, folder), 'utf8')
  } catch (error) {
    const what = `the file cannot be read (${(error as Error).message})`
    return { file: table.file, line: 1, what, advice: 'put it back from the program as it came' }
  }
}

function readContent(
  table: Table<unknown>,
  content: string | Problem,
): { placed: Placed<unknown>[]; problems: Problem[] } {
  return typeof content === 'string' ? readEntries(table, content) : { placed: [], problems: [content] }
}

/** All problems of all dictionaries: broken entries, unknown references, stray files. */
export function checkDictionaries(folder: URL = DICTIONARIES): Problem[] {
  const tables = Object.entries(TABLES) as [string, Table<unknown>][]
  const read = new Map(tables.map(([name, table]) => [name, { table, ...readTable(table, folder) }]))
  const problems = [...read.values()].flatMap(one => one.problems)
  const known = new Map([...read].map(([name, one]) => [name, new Set(one.placed.map(p => one.table.key(p.entry)))]))
  for (const { table, placed } of read.values()) {
    for (const { entry, line } of placed) {
      for (const [name, ids] of Object.entries(table.refers?.(entry) ?? {})) {
        for (const id of ids.filter(id => !known.get(name)?.has(id)))
          problems.push({
            file: table.file,
            line,
            what: `"${id}" is not in ${name}.yaml`,
            advice: 'correct the id or add the entry there',
          })
      }
    }
  }
  for (const { table, placed } of read.values()) problems.push(...findSharedForms(table, placed))
  const files = new Set(ALL.map(table => table.file))
  for (const file of listFiles(folder).filter(file => file.endsWith('.yaml') && !files.has(file)))
    problems.push({
      file,
      line: 1,
      what: 'the program reads no such dictionary',
      advice: `it reads ${[...files].join(', ')}`,
    })
  return problems
}

function findSharedForms({ file, key, forms }: Table<unknown>, placed: readonly Placed<unknown>[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, Placed<unknown>>()
  for (const one of placed) {
    for (const form of forms?.(one.entry) ?? []) {
      const other = seen.get(fold(form)) ?? one
      seen.set(fold(form), other)
      if (other === one) continue
      problems.push({
        file,
        line: one.line,
        what: `"${form}" is also a form of "${key(other.entry)}" (line ${other.line})`,
        advice: 'leave it with one of them',
      })
    }
  }
  return problems
}

/** The line, from 1, of these words in a field of an entry; if they are not found as written, the line of the entry. */
export function lineOf(file: string, entry: string, field: string, words: string, folder: URL = DICTIONARIES): number {
  const table = ALL.find(one => one.file === file)!
  const { placed } = readTable(table, folder)
  const at = placed.findIndex(one => table.key(one.entry) === entry)
  if (at < 0) return 1
  const first = placed[at]!.line
  const lines = readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/)
  const own = lines.slice(first - 1, placed[at + 1] ? placed[at + 1]!.line - 1 : undefined)
  const from = own.findIndex(line => line.trimStart().startsWith(`${field}:`))
  const found = own.findIndex((line, index) => index >= from && line.includes(words))
  return first + Math.max(from < 0 ? -1 : found, 0)
}

function listFiles(folder: URL): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
