// What is measured, part by part: files and a scratch folder in, rows of a table out.

import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child.mjs'
import { writeCorpus } from './corpus/write.mjs'
import { ensure, pdftotext, recollindex } from './peers.mjs'
import { QUERIES } from './queries.mjs'

/**
 * @typedef {import('./report.mjs').Row} Row
 * @typedef {object} Input
 * @property {string} folder The mixed corpus.
 * @property {Record<import('./corpus/list.mjs').Format, string[]>} files
 * @property {number} documents
 * @property {number} scale
 * @property {string} scratch
 * @typedef {{ readonly name: string, readonly title: string, readonly about: string, readonly measure: (input: Input) => Promise<Row[]> }} Part
 */

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))

/** @param {readonly string[]} args */
const referat = (...args) => run(process.execPath, [CLI, ...args])
/** @param {string} folder @param {string} db @param {number} jobs */
const ingest = (folder, db, jobs) => referat('ingest', folder, '--db', db, '--no-ocr', '--jobs', String(jobs))

let archives = 0
/** @param {string} scratch */
const newArchive = scratch => join(scratch, `archive-${++archives}.db`)

/** Files of the run that has nothing to do. */
const UNCHANGED = 10_000

/** Copies files into a folder, again and again, until it holds `count`. @param {readonly string[]} files @param {string} folder @param {number} count */
function copyFiles(files, folder, count) {
  for (let made = 0; made < count; made++) {
    const file = /** @type {string} */ (files[made % files.length])
    const below = join(folder, String(Math.floor(made / 100)))
    mkdirSync(below, { recursive: true })
    copyFileSync(file, join(below, `${made}${extname(file)}`))
  }
}

/** @param {number} ratio */
const times = ratio => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`
/** Processor time, or that of the clock where the system does not tell. @param {import('./child.mjs').Took} took */
const cost = took => took.cpu ?? took.wall
/** @param {readonly number[]} list */
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

/**
 * Each in turn, several times, so that what else the machine does falls on all alike; the quickest of each counts.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => Promise<import('./child.mjs').Took>>>} runs
 * @param {number} rounds
 * @returns {Promise<Record<Name, { cpu: number, wall: number, peak: number }>>}
 */
async function inTurn(runs, rounds) {
  /** @type {any} */
  const best = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, start] of /** @type {[Name, () => Promise<import('./child.mjs').Took>][]} */ (
      Object.entries(runs)
    )) {
      const took = await start()
      const before = best[name] ?? { cpu: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY, peak: 0 }
      best[name] = {
        cpu: Math.min(before.cpu, cost(took)),
        wall: Math.min(before.wall, took.wall),
        peak: Math.max(before.peak, took.peak ?? 0),
      }
    }
  return best
}

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'stages',
    title: 'Where the time of an import goes',
    about:
      'Each stage’s processor time in one process against that of extraction, after a warm-up of 100 files; storing ' +
      'behind all the rest, as it has a process for itself in an import.',
    async measure({ folder, scratch }) {
      const { stdout } = await run(process.execPath, [here('stages.mjs'), folder, newArchive(scratch)])
      const { extract, parse, pack, save } = JSON.parse(stdout)
      return [
        { what: 'parsing / extraction', measured: times(parse / extract) },
        { what: 'making rows and search forms / extraction', measured: times(pack / extract) },
        { what: 'storing and indexing / extraction', measured: times(save / extract) },
        { what: 'the three together / extraction', measured: times((parse + pack + save) / extract), goal: '0.30 ×' },
      ]
    },
  },
  {
    name: 'import',
    title: 'A whole import',
    about:
      'The program against the extraction libraries alone (pdfjs-dist, mammoth, reading the file) and against Debian’s ' +
      'own tools on the same files: pdftotext on the PDFs, recollindex on all.',
    async measure({ folder, files, scratch }) {
      const list = join(scratch, 'list')
      writeFileSync(list, Object.values(files).flat().join('\n'))
      const hasRecoll = ensure('recollindex', 'recollcmd')
      const hasPoppler = ensure('pdftotext', 'poppler-utils')
      /** @type {Record<string, () => Promise<import('./child.mjs').Took>>} */
      const peers = {}
      if (hasPoppler) peers.pdftotext = () => pdftotext(files.pdf)
      if (hasRecoll) peers.recollindex = () => recollindex(folder, scratch)
      const took = await inTurn(
        {
          one: () => ingest(folder, newArchive(scratch), 1),
          two: () => ingest(folder, newArchive(scratch), 2),
          libraries: () =>
            run('/bin/sh', ['-c', '"$1" "$2" < "$3"', 'sh', process.execPath, here('libraries.mjs'), list]),
          ...peers,
        },
        2,
      )
      const { one, two, libraries } = took
      const { recollindex: recoll, pdftotext: poppler } = /** @type {Partial<Record<string, typeof one>>} */ (took)
      return [
        { what: 'import, 1 worker / libraries alone', measured: times(one.cpu / libraries.cpu) },
        { what: '1 worker / 2 workers, by the clock', measured: times(one.wall / two.wall), goal: '1.5 × or more' },
        ...(recoll
          ? [
              {
                what: 'import, 2 workers / recollindex, by the clock',
                measured: times(two.wall / recoll.wall),
                goal: '2.0 ×',
              },
              { what: 'import, 2 workers / recollindex', measured: times(two.cpu / recoll.cpu) },
            ]
          : [{ what: 'import, 2 workers / recollindex', measured: 'skipped: not there' }]),
        ...(poppler
          ? [
              {
                what: 'libraries alone, all files / pdftotext, the PDFs',
                measured: times(libraries.cpu / poppler.cpu),
              },
            ]
          : [{ what: 'libraries alone / pdftotext', measured: 'skipped: not there' }]),
        { what: 'most memory, 2 workers, all processes', measured: `${Math.round(two.peak)} MB`, goal: '400 MB' },
      ]
    },
  },
  {
    name: 'again',
    title: 'The archive of the mixed corpus',
    about: 'A second run over unchanged files, reading the stored texts again, and the size of the archive.',
    async measure({ folder, files, scratch }) {
      const db = newArchive(scratch)
      const first = await ingest(folder, db, 2)
      const reparse = await referat('reparse', '--db', db, '--force', '--jobs', '2')
      const { stdout } = await referat('export', '--db', db, '--format', 'jsonl')
      const text = stdout
        .split('\n')
        .reduce((sum, line) => sum + (line ? Buffer.byteLength(JSON.parse(line).text) : 0), 0)
      const size = statSync(db).size
      // As many copies as an archive has files: what a run costs that has nothing to do shows in no fewer.
      const many = join(scratch, 'many')
      copyFiles(Object.values(files).flat(), many, UNCHANGED)
      await ingest(many, db, 2)
      // Files that were just written prove nothing by their times; from the second run on they do.
      await new Promise(done => setTimeout(done, 3500))
      await ingest(many, db, 2)
      const { again } = await inTurn({ again: () => ingest(many, db, 2) }, 3)
      return [
        {
          what: `second run over ${UNCHANGED.toLocaleString('en')} files, nothing changed: seconds`,
          measured: again.wall.toFixed(2),
          goal: '1',
        },
        { what: 'reparse / import, 2 workers', measured: times(cost(reparse) / cost(first)) },
        { what: 'archive / text in it, bytes', measured: times(size / text) },
      ]
    },
  },
  {
    name: 'start',
    title: 'Start-up',
    about: 'By the clock, medians of 15 in turn.',
    async measure() {
      /** @type {Record<'empty' | 'version' | 'help', number[]>} */
      const took = { empty: [], version: [], help: [] }
      for (let round = 0; round < 15; round++) {
        took.empty.push((await run(process.execPath, ['-e', ''])).wall)
        took.version.push((await referat('--version')).wall)
        took.help.push((await referat('--help')).wall)
      }
      const empty = median(took.empty)
      return [
        {
          what: 'referat --version / an empty Node program',
          measured: times(median(took.version) / empty),
          goal: '1.60 ×',
        },
        { what: 'referat --help / an empty Node program', measured: times(median(took.help) / empty) },
      ]
    },
  },
  {
    name: 'scale',
    title: 'Large archives',
    about:
      'Documents are fed to the archive without files being read or text parsed, since neither depends on its size; then ' +
      'the program runs over their text files and imports new ones (all formats) with two workers.',
    measure: measureScale,
  },
]

/** @param {Input} input @returns {Promise<Row[]>} */
async function measureScale({ scale, scratch }) {
  const [db, folder] = [newArchive(scratch), join(scratch, 'large')]
  mkdirSync(folder)
  const { stdout } = await run(process.execPath, [here('scale.mjs'), String(scale), db, folder])
  return measureLarge({ steps: JSON.parse(stdout), db, folder, scratch })
}

/**
 * @param {object} made
 * @param {readonly { documents: number, pack: number, save: number, peak: number, characters: number }[]} made.steps
 * @param {string} made.db @param {string} made.folder @param {string} made.scratch
 * @returns {Promise<Row[]>}
 */
export async function measureLarge({ steps, db, folder, scratch }) {
  const [first, last] = /** @type {[typeof steps[0], typeof steps[0]]} */ ([steps[0], steps.at(-1)])
  const named = last.documents.toLocaleString('en')
  /** The mean of a few thousand, since one alone is as it happens. @param {number} from @param {number} to */
  const mean = (from, to) => steps.slice(from, to).reduce((sum, step) => sum + step.pack + step.save, 0) / (to - from)
  const few = Math.max(1, Math.min(3, steps.length >> 1))
  const middle = steps.find(step => step.documents * 10 === last.documents)
  /** @type {Row[]} */
  const rows = [
    {
      what: `making rows, storing and indexing a document: the last thousands of ${named} / the first`,
      measured: times(mean(steps.length - few, steps.length) / mean(0, few)),
      goal: '1.20 ×',
    },
    {
      what: `memory of the process that stores: ${named} / ${(middle ?? first).documents.toLocaleString('en')}`,
      measured: times(last.peak / (middle ?? first).peak),
      goal: '1.20 ×',
    },
    { what: `archive of ${named} / text in it, characters`, measured: times(statSync(db).size / last.characters) },
  ]
  const ours = readdirSync(folder)
  // The first run reads the files once and takes down their times.
  await ingest(folder, db, 2)
  await new Promise(done => setTimeout(done, 3500))
  const again = await ingest(folder, db, 2)
  rows.push({
    what: `second run over ${named} files: seconds for 10,000`,
    measured: ((again.wall / last.documents) * 10_000).toFixed(2),
    goal: '1',
  })
  const fresh = join(scratch, 'new')
  await writeCorpus(fresh, 400, 3)
  const [small, large] = [await ingest(fresh, newArchive(scratch), 2), await ingest(fresh, db, 2)]
  rows.push(
    {
      what: `importing 400 files into ${named} documents / into none`,
      measured: times(cost(large) / cost(small)),
      goal: '1.20 ×',
    },
    {
      what: `most memory of that, all processes: ${named} / none`,
      measured: `${times((large.peak ?? 0) / (small.peak ?? 1))}, ${Math.round(large.peak ?? 0)} MB`,
      goal: '400 MB',
    },
  )
  if (ours.length === 0) throw new Error('nothing was written')
  return [...rows, ...(await measureQueries(db))]
}

/** @param {string} db @returns {Promise<Row[]>} */
export async function measureQueries(db) {
  /** @type {Record<string, () => Promise<import('./child.mjs').Took>>} */
  const questions = {}
  for (const [name, ...args] of QUERIES) questions[name] = () => referat(...args, '--db', db)
  questions.status = () => referat('status', '--db', db)
  questions['status --missing'] = () => referat('status', '--missing', '--db', db)
  const asked = await inTurn({ version: () => referat('--version'), ...questions }, 3)
  const { version, ...all } =
    /** @type {Record<string, { wall: number, cpu: number }> & { version: { wall: number, cpu: number } }} */ (asked)
  return Object.entries(all).map(([name, { wall, cpu }]) => ({
    what: `${name} / referat --version: by the clock, of the processor`,
    measured: `${times(wall / version.wall)}, ${times(cpu / version.cpu)}`,
    goal: name.startsWith('status') ? '' : '5 ×',
  }))
}
