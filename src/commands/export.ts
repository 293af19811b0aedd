// referat export: the documents of the archive as the contract's JSON, JSON Lines, CSV or Markdown.

import type { CsvTableName } from '../export/csv.js'
import type { Exporter, Piece } from '../export/exporter.js'
import type { Document } from '../model/document.js'
import { Problem } from '../model/problem.js'
import { FILTER_OPTIONS } from '../query/options.js'
import { today } from '../query/today.js'
import type { Archive } from '../store/archive.js'
import type { Call, Command, ExitStatus, Surroundings } from './command.js'
import { archivePath, DB, OUT, SEMICOLON, WITH_CPR, withArchive, withSemicolon } from './options.js'

const FORMATS = ['json', 'jsonl', 'csv', 'md'] as const
type ExportFormat = (typeof FORMATS)[number]

/** A new format is a file in `export` and a line here. `md-files` makes a folder, the others one file; CSV makes several tables. */
const EXPORTERS: Readonly<Record<Exclude<ExportFormat, 'csv'> | 'md-files', () => Promise<Exporter>>> = {
  json: async () => (await import('../export/json.js')).exportJson,
  jsonl: async () => (await import('../export/json.js')).exportJsonl,
  md: async () => (await import('../export/md.js')).exportMd,
  'md-files': async () => (await import('../export/md.js')).exportMdFiles,
}

/** "archive.jsonl" -> "jsonl"; null if there is no ending. */
const endingOf = (out: string | undefined) => /\.([^./\\]+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? null

/** The format that the ending of --out stands for; json for any other ending. */
const formatOf = (ending: string | null): ExportFormat => FORMATS.find(format => format === ending) ?? 'json'

/** The names of the tables in export/csv.ts, repeated here since that file is not loaded for the help. */
const TABLES =
  'documents participants items sections recommendations decisions actions attachments references diagnostics'.split(
    ' ',
  )

/** The options of questions that choose documents; the others choose facts within a document. */
const CHOOSE = ['body', 'region', 'person', 'organisation', 'type', 'about', 'since', 'until', 'status']
const FILTERS = FILTER_OPTIONS.filter(option => CHOOSE.includes(option.name))

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes all documents, or those chosen by options, as JSON, JSON Lines, CSV or Markdown',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    {
      name: 'format',
      value: 'FORMAT',
      about: 'json, jsonl, csv or md (default: by the ending of --out, else json)',
      choices: FORMATS,
    },
    { ...OUT, about: 'write to PATH instead of stdout: a file; for csv a folder; for md a file.md or a folder' },
    { name: 'table', value: 'NAME', about: 'csv: only this table, as one file', choices: TABLES },
    SEMICOLON,
    {
      name: 'since-export',
      value: 'FILE',
      about: 'only what is new or changed since the last export with this FILE, which keeps note of what was exported',
    },
    WITH_CPR,
    ...FILTERS,
  ],
  examples: [
    { line: 'referat export --out output/export.json', does: 'everything as one JSON file' },
    { line: 'referat export --out output/export.jsonl', does: 'one document a line: the ending of the file decides' },
    { line: 'referat export --format jsonl', does: 'the same to stdout' },
    {
      line: 'referat export --format csv --out output/csv',
      does: 'a folder with one CSV file for decisions, one for items …',
    },
    { line: 'referat export --format csv --table decisions', does: 'all decisions as CSV, to stdout' },
    {
      line: 'referat export --format jsonl --out output/new.jsonl --since-export output/exported.json',
      does: 'everything the first time, afterwards what has changed',
    },
    {
      line: 'referat export --body "Sundhedsklynge Syd" --since 2024 --format md',
      does: 'the minutes of one body, for reading',
    },
  ],
  notes: [
    'An export holds every document, including agendas, drafts and copies. In CSV the column "meeting" tells which rows ' +
      'belong to one meeting, and "best" which document questions are answered from: keep the rows where best is true to ' +
      'have each meeting once.',
  ],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const { args } = call
  const out = args.text('out')
  const format = (args.text('format') as ExportFormat | undefined) ?? formatOf(endingOf(out))
  const table = args.text('table') as CsvTableName | undefined
  if (table && format !== 'csv')
    throw new Problem('--table is for --format csv.', `Write --format csv --table ${table}.`)
  if (format === 'csv' && !table && out !== undefined && /\.csv$/i.test(out))
    throw new Problem(
      `All tables go into a folder, and --out ${out} is named like a file.`,
      `Write --format csv --out ${out.replace(/\.csv$/i, '')} for the folder, or --table decisions --out ${out} for one table.`,
    )
  const written = withSemicolon(call, format)
  const path = archivePath(call)
  const state = args.text('since-export')
  for (const place of [out, state]) if (place !== undefined) await refuseArchive(place, path)

  await withArchive(call, archive => write(archive, { written, out, table, state }, call))
  return 0
}

interface Wanted {
  readonly written: ExportFormat | 'csv-semicolon'
  readonly out: string | undefined
  readonly table: CsvTableName | undefined
  /** The file that notes what was exported (--since-export). */
  readonly state: string | undefined
}

async function write(archive: Archive, wanted: Wanted, call: Call): Promise<void> {
  const { stderr, stdout } = call
  const { out, state } = wanted
  const { listDocumentKeys, streamDocuments } = await import('../store/list.js')
  const keys = await chooseDocuments(archive, await listDocumentKeys(archive.db), call)
  let [done, given] = [0, 0]
  const read = (async function* () {
    for await (const document of streamDocuments(archive.db, keys)) {
      yield document
      if (out !== undefined && ++done % 100 === 0) stderr.showLine(`${done} of ${keys.length} documents`)
    }
  })()
  const changes = state === undefined ? null : await openChanges(state, archive)
  const documents = (async function* () {
    for await (const document of changes ? changes.among(read) : read) {
      yield document
      given++
    }
  })()
  const { pieces, folder } = await choose(wanted, documents, archive, call)
  if (out === undefined) for await (const { text } of pieces) await stdout.write(text)
  else {
    const { writeFile, writeFolder } = await import('../export/output-file.js')
    await (folder ? writeFolder(out, pieces) : writeFile(out, pieces))
    stderr.showLine('')
    const { count } = await import('../report/terminal/count.js')
    const ending = endingOf(out)
    const told = ending === null || ending === wanted.written.split('-')[0] ? '' : `, as ${wanted.written}`
    await stderr.write(`${count(given, 'document')} written to ${out}${told}.\n`)
  }
  if (changes) await changes.close(call)
}

/** Exports what is new or changed since an earlier export. The note for the next one is written last. */
async function openChanges(path: string, archive: Archive) {
  const { changedSince, formatExportState, readExportState } = await import('../export/since.js')
  const before = await readExportState(path)
  const seen = new Map<string, string>()
  return {
    among: (documents: AsyncIterable<Document>) => changedSince(documents, before, seen),
    async close({ stderr }: Surroundings): Promise<void> {
      const [{ writeFile }, { count }] = await Promise.all([
        import('../export/output-file.js'),
        import('../report/terminal/count.js'),
      ])
      const rows = await archive.db.selectFrom('document').select('id').execute()
      const there = new Set(rows.map(row => row.id))
      const kept = [...before].filter(([id]) => there.has(id))
      const after = new Map([...kept, ...seen])
      await writeFile(path, [{ file: null, text: formatExportState(after) }])
      const gone = [...before.keys()].filter(id => !there.has(id))
      if (gone.length > 0)
        await stderr.write(`No longer in the archive: ${count(gone.length, 'document')} (${gone.join(', ')}).\n`)
    },
  }
}

/** The keys of the documents that the filters choose: every document of a meeting, not only its best. */
async function chooseDocuments(
  archive: Archive,
  keys: readonly number[],
  { args, stderr }: Call,
): Promise<readonly number[]> {
  if (!FILTERS.some(({ name }) => args.flag(name))) return keys
  const [{ readFilter }, { ask }, { loadDirectory }, { formatNote }] = await Promise.all([
    import('./questions/answer.js'),
    import('../query/ask.js'),
    import('../query/who/directory.js'),
    import('../report/terminal/wrap.js'),
  ])
  const filter = { ...(await readFilter(args)), allDocuments: true }
  const asked = { db: archive.db, directory: loadDirectory(), today: today() }
  const answer = await ask({ noun: 'meetings', count: false, filter }, asked)
  const chosen = new Set<string>()
  for (const group of answer.groups)
    for await (const page of group.pages()) for (const { document } of page) chosen.add(document)
  for (const note of answer.notes) await stderr.write(formatNote(note, stderr))
  const rows = await archive.db.selectFrom('document').select(['key', 'id']).execute()
  const ids = new Map(rows.map(row => [row.key, row.id]))
  return keys.filter(key => chosen.has(ids.get(key) ?? ''))
}

/** The pieces that a format makes, and whether they belong to several files. */
async function choose(
  { written, out, table }: Wanted,
  documents: AsyncIterable<Document>,
  { db }: Archive,
  { generator, stderr }: Surroundings,
): Promise<{ pieces: AsyncIterable<Piece>; folder: boolean }> {
  if (written === 'csv' || written === 'csv-semicolon') {
    const [{ exportCsv }, { listStandings }] = await Promise.all([
      import('../export/csv.js'),
      import('../store/list.js'),
    ])
    const folder = !table && out !== undefined
    if (!table && out === undefined)
      await stderr.write('As CSV to stdout: the table documents. Another with --table NAME, all with --out FOLDER.\n')
    const names = folder ? undefined : [table ?? ('documents' as const)]
    const separator = written === 'csv' ? ',' : ';'
    return { pieces: exportCsv(documents, await listStandings(db), names, separator), folder }
  }
  const folder = written === 'md' && out !== undefined && !/\.(?:md|markdown|txt)$/i.test(out)
  const exporter = await EXPORTERS[folder ? 'md-files' : written]()
  return { pieces: exporter(documents, generator), folder }
}

async function refuseArchive(out: string, archive: string): Promise<void> {
  const { resolve } = await import('node:path')
  if (resolve(out) === resolve(archive))
    throw new Problem(`${out} is the archive itself.`, 'Choose another place with --out.')
}
