// Reads a dictionary file against its table's shape and reports all problems, entry by entry if it is no valid YAML.

import { createRequire } from 'node:module'
import type * as Yaml from 'js-yaml'
import { type Complaint, type Fields, type Held, isMap, readFields, type Shape } from './field.js'
import type { Problem } from './problem.js'

/** Describes a dictionary: its file, the fields of its entries, what must be unique and what they refer to. */
export interface Table<E> {
  readonly file: string
  /** Only questions use it: an edit changes nothing that was read from minutes. */
  readonly forQuestions?: true
  readonly shape: Shape<E>
  /** An id or name that no other entry of the file may have. */
  readonly key: (entry: E) => string
  /** Forms that only one entry may have, ignoring case: a second entry with the same form would never be used. */
  readonly forms?: (entry: E) => readonly string[]
  /** A check that involves several fields; null if the entry is right. */
  readonly rule?: (entry: E) => Complaint | null
  /** Ids of entries of other dictionaries, by the name of the dictionary. */
  readonly refers?: (entry: E) => Readonly<Record<string, readonly string[]>>
}

/** Infers the type of the entries from the shape. */
export function tableOf<S extends Fields>(
  table: Omit<Table<Held<S>>, 'shape'> & { readonly shape: S },
): Table<Held<S>> {
  return table as unknown as Table<Held<S>>
}

export type EntryOf<T> = T extends Table<infer E> ? E : never

export interface Placed<E> {
  readonly entry: E
  /** From 1. */
  readonly line: number
}

interface RawEntry {
  readonly value: unknown
  readonly line: number
}

/** `content`: the text of the file. Entries that are not right are left out and reported. */
export function readEntries<E>(table: Table<E>, content: string): { placed: Placed<E>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (line: number, complaint: Complaint) => problems.push({ file: table.file, line, ...complaint })
  const placed: Placed<E>[] = []
  const seen = new Map<string, number>()
  for (const { value, line } of readYaml(content, report)) {
    if (!isMap(value)) {
      report(line, { what: 'the entry has no fields', advice: 'write it as "- field: value", further fields below' })
      continue
    }
    const complaints: Complaint[] = []
    const entry = readFields(table.shape, value, complaints)
    if (entry !== undefined) {
      const broken = table.rule?.(entry)
      if (broken) complaints.push(broken)
      const key = table.key(entry)
      const earlier = seen.get(key)
      if (earlier === undefined) seen.set(key, line)
      else
        complaints.push({ what: `"${key}" stands already in line ${earlier}`, advice: 'put the two entries together' })
      placed.push({ entry, line })
    }
    for (const complaint of complaints) report(line, complaint)
  }
  return { placed, problems: problems.sort((a, b) => a.line - b.line) }
}

/** Only loaded for files that the build has not compiled. */
const loadYaml = () => createRequire(import.meta.url)('js-yaml') as typeof Yaml

const isYamlError = (error: unknown): error is Yaml.YAMLException => error instanceof loadYaml().YAMLException

// Every scalar is read as text, so that "0851", "no" and "2007-01-01" stay as they are; the fields make numbers and flags.
function load(content: string): unknown {
  const yaml = loadYaml()
  return yaml.load(content, { schema: yaml.FAILSAFE_SCHEMA })
}

function readYaml(content: string, report: (line: number, complaint: Complaint) => void): RawEntry[] {
  const lines = content.split(/\r?\n/)
  const starts = lines.flatMap((line, index) => (/^-(?: |$)/.test(line) ? [index] : []))
  try {
    const whole = load(content)
    if (Array.isArray(whole) && whole.length === starts.length)
      return whole.map((value, index) => ({ value, line: starts[index]! + 1 }))
    if (whole === undefined || whole === null) return []
  } catch (error) {
    if (!isYamlError(error)) throw error
  }
  const first = lines.findIndex((line, index) => index < (starts[0] ?? lines.length) && /^[^#\s]/.test(line))
  if (first >= 0 && lines[first] !== '---')
    report(first + 1, { what: 'this is no entry', advice: 'begin each entry with "- " at the start of the line' })
  return starts.flatMap((start, index) => readChunk(lines, start, starts[index + 1] ?? lines.length, report))
}

function readChunk(
  lines: readonly string[],
  start: number,
  end: number,
  report: (line: number, complaint: Complaint) => void,
): RawEntry[] {
  try {
    const value = load(lines.slice(start, end).join('\n'))
    return Array.isArray(value) ? value.map(one => ({ value: one, line: start + 1 })) : []
  } catch (error) {
    if (!isYamlError(error)) throw error
    // The YAML reader may notice an error only one line past the end of the entry.
    const line = Math.min(start + 1 + error.mark.line, end)
    report(line, {
      what: `not readable as YAML (${error.reason})`,
      advice: 'indent fields by two spaces and put a text that holds ": ", " #" or begins with a sign in "quotes"',
    })
    return []
  }
}
