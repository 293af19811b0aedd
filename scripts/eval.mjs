// Scores what the program reads out of documents against what a careful reader finds in them:
//   npm run eval -- DIR [--misses] [--format txt,pdf] [--json] [--min SHARE] [--write FILE --date YYYY-MM-DD]
//   npm run eval -- DIR --styles [NAME…] [--misses]
// DIR (with all below it) holds documents and <stem>.gold.json files. Exits 1 where a document cannot be read, gold has
// no document, or the mean lies below --min. --write makes docs/accuracy.md out of the scores. --styles writes the text
// files anew in the house styles of styles.mjs (all of them, or those whose name holds a NAME) and scores what is read.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreDocument } from './eval/document.mjs'
import { findDocuments } from './eval/files.mjs'
import { makePage } from './eval/page.mjs'
import { readDocument } from './eval/read.mjs'
import { printStyles } from './eval/styles.mjs'
import { COLUMNS, decimals, fieldRows, plainTable } from './eval/table.mjs'
import { f1, mean, precision, recall, sum } from './eval/tally.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    styles: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    format: { type: 'string', default: '' },
    min: { type: 'string', default: '0' },
    write: { type: 'string' },
    date: { type: 'string' },
  },
})

/** @type {(problem: string) => never} */
function refuse(problem) {
  process.stderr.write(`${problem}\n`)
  process.exit(2)
}

const [folder, ...names] = positionals
if (folder === undefined) refuse('Which folder? Write: npm run eval -- DIR')
if (values.write !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date ?? ''))
  refuse('--write needs the date of the run: --date YYYY-MM-DD')

const formats = (values.styles ? 'txt' : values.format).split(',').filter(format => format !== '')
const { documents, withoutGold, withoutDocument } = findDocuments(folder, formats)
if (documents.length === 0) refuse(`No document below ${folder} has a <stem>.gold.json.`)

if (values.styles) {
  await printStyles(documents, names, values.misses)
  process.exit()
}

/** @type {{ name: string, stem: string, format: string, rows: ReadonlyMap<string, import('./eval/tally.mjs').Counts>, faults: string[] }[]} */
const scores = []
/** @type {string[]} */
const notRead = []
for (const { path, stem, format, gold } of documents) {
  const read = await readDocument(path)
  if ('reason' in read) notRead.push(`${relative(folder, path)}: ${read.reason}`)
  else scores.push({ name: relative(folder, path), stem, format, ...scoreDocument(gold, read.document) })
}

const total = sum(scores.map(s => s.rows))
const overall = mean(total)
if (values.json) {
  const fields = [...total].map(([name, c]) => [name, { precision: precision(c), recall: recall(c), f1: f1(c), ...c }])
  const each = scores.map(({ name, rows, faults }) => ({ name, mean: mean(rows), faults }))
  process.stdout.write(
    `${JSON.stringify({ mean: overall, fields: Object.fromEntries(fields), documents: each, notRead, withoutDocument }, null, 2)}\n`,
  )
} else {
  for (const group of /** @type {const} */ (['main', 'detail', 'integrity']))
    process.stdout.write(`${plainTable(COLUMNS, fieldRows(total, [group]))}\n`)
  for (const { name, rows, faults } of scores) {
    process.stdout.write(`${decimals(mean(rows))}  ${name}\n`)
    if (values.misses) for (const fault of faults) process.stdout.write(`         ${fault}\n`)
  }
  const details = `of their details ${mean(total, 'detail').toFixed(4)}`
  process.stdout.write(
    `\nmean F1 of the main fields over ${scores.length} documents: ${overall.toFixed(4)}; ${details}\n`,
  )
}
for (const line of notRead) process.stderr.write(`not read, not counted: ${line}\n`)
for (const stem of withoutDocument) process.stderr.write(`gold without a document: ${stem}\n`)
if (withoutGold.length > 0) process.stderr.write(`documents without gold, passed over: ${withoutGold.length}\n`)
if (values.write !== undefined) writeFileSync(values.write, makePage(scores, String(values.date)))
process.exitCode = notRead.length === 0 && withoutDocument.length === 0 && overall >= Number(values.min) ? 0 : 1
