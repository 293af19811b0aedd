// What the program takes, as ratios within one run: npm run bench [-- --documents N] [--scale N] [--full] [--only WORDS]
// [--write DATE]. Makes its own archive of invented minutes in a temporary folder and removes it.
//   --documents  files of the mixed corpus (default 600)
//   --scale      documents that are fed to an archive without reading files (default 10000; --full: 100000)
//   --only       parts whose name holds one of these words, apart by commas
//   --write      writes the tables of docs/performance.md, dated so; its notes stay
// The parser's time against the length of a text is measured by scripts/bench/parse.mjs.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from './bench/corpus/write.mjs'
import { PARTS } from './bench/parts.mjs'
import { formatPage, formatTable } from './bench/report.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '600' },
    scale: { type: 'string', default: '10000' },
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    write: { type: 'string' },
  },
})
const [documents, scale] = [Number(values.documents), values.full ? 100_000 : Number(values.scale)]
const words = values.only.split(',')
const scratch = mkdtempSync(join(tmpdir(), 'referat-bench-'))
/** @type {import('./bench/report.mjs').Section[]} */
const sections = []
try {
  const folder = join(scratch, 'files')
  const files = await writeCorpus(folder, documents, 1)
  for (const part of PARTS) {
    if (!words.some(word => part.name.includes(word))) continue
    process.stderr.write(`${part.name} …\n`)
    const rows = await part.measure({ folder, files, documents, scale, scratch })
    sections.push({ ...part, rows })
    process.stdout.write(`\n${part.title}\n${formatTable(rows)}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (values.write) {
  const place = new URL('../docs/performance.md', import.meta.url)
  writeFileSync(place, formatPage(sections, { date: values.write, documents, scale }, readFileSync(place, 'utf8')))
}
