// The options that several commands share, and what their values mean; and the archive that one of them names.

import { Problem } from '../model/problem.js'
import { quote } from '../query/format-command.js'
import type { Option } from '../query/options.js'
import type { Archive, Cpr } from '../store/archive.js'
import type { Call } from './command.js'

export const DB: Option = {
  name: 'db',
  value: 'FILE',
  about: 'the archive (default: $REFERAT_DB, else output/referat.db)',
}

const ROW_FORMATS = ['table', 'tsv', 'json', 'jsonl', 'csv', 'md'] as const

export const SEMICOLON: Option = { name: 'semicolon', about: 'csv: semicolons between cells, as Danish Excel expects' }

/** The format, changed by `--semicolon` where that is given. Throws Problem if the format is not CSV. */
export function withSemicolon<F extends string>({ args }: Call, format: F): F | 'csv-semicolon' {
  if (!args.flag(SEMICOLON.name)) return format
  if (format === 'csv') return 'csv-semicolon'
  throw new Problem('--semicolon is for --format csv.', 'Write --format csv --semicolon.')
}

export const FORMAT: Option = {
  name: 'format',
  value: 'FORMAT',
  about: 'table, tsv, json, jsonl, csv or md (default: table on a terminal, else tsv)',
  choices: ROW_FORMATS,
}

export const ALL_DOCUMENTS: Option = {
  name: 'all-documents',
  about: 'answer from every document of a meeting (agenda, draft, copies), not only from the best one',
}

export const REGION: Option = { name: 'region', value: 'NAME', about: 'only bodies of this region', repeats: true }

export const LIMIT: Option = { name: 'limit', value: 'N', about: 'at most N rows' }

export const WITH_CPR: Option = { name: 'with-cpr', about: 'show CPR numbers unmasked (otherwise XXXXXX-XXXX)' }

export const OUT: Option = { name: 'out', value: 'PATH', about: 'write to PATH instead of stdout' }

export function archivePath({ args, env }: Call): string {
  return args.text('db') ?? (env('REFERAT_DB') || 'output/referat.db')
}

/** Opens the archive of a command for reading, and closes it in any case. */
export async function withArchive<T>(
  call: Call,
  use: (archive: Archive) => Promise<T>,
  cpr: Cpr = cprOf(call),
): Promise<T> {
  const { openArchive } = await import('../store/archive.js')
  const archive = await openArchive(archivePath(call), cpr)
  try {
    return await use(archive)
  } finally {
    await archive.close()
  }
}

/** Turns a command ("status --missing") into a line that can be pasted here and asks the same archive. */
export function typedHere({ args, invocation }: Call): (command: string) => string {
  const db = args.text('db')
  if (db === undefined) return command => `${invocation} ${command}`
  return command => `${invocation} ${command} --db ${quote(db)}`
}

export const JOBS: Option = {
  name: 'jobs',
  value: 'N',
  about: 'read at the same time (default: one per processor, at most 4)',
}

export async function jobsOf({ args }: Call): Promise<number> {
  const { availableParallelism } = await import('node:os')
  return args.number('jobs', 1) ?? Math.min(availableParallelism(), 4)
}

export function cprOf({ args }: Call): Cpr {
  return args.flag('with-cpr') ? 'readable' : 'masked'
}

type RowsFormat = (typeof ROW_FORMATS)[number]

export function rowFormat({ args, stdout }: Call): RowsFormat {
  return (args.text('format') as RowsFormat | undefined) ?? (stdout.isTerminal ? 'table' : 'tsv')
}
