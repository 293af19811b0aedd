// Writes the invented archive into a folder: node scripts/bench/corpus/write.mjs FOLDER [--documents N] [--seed N]

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeWord } from './docx.mjs'
import { listDocuments } from './list.mjs'
import { makePdf } from './pdf.mjs'
import { makeText } from './txt.mjs'

/**
 * @param {string} folder @param {number} count @param {number} seed
 * @returns {Promise<Record<import('./list.mjs').Format, string[]>>} The files by format.
 */
export async function writeCorpus(folder, count, seed) {
  /** @type {Record<import('./list.mjs').Format, string[]>} */
  const files = { pdf: [], docx: [], txt: [] }
  for (const { path, format, meeting, lines, copyOf } of listDocuments(count, seed)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (copyOf) copyFileSync(join(folder, copyOf), file)
    else if (format === 'pdf') writeFileSync(file, makePdf(lines))
    else if (format === 'docx') writeFileSync(file, await makeWord(lines))
    else writeFileSync(file, makeText(lines, meeting))
    files[format].push(file)
  }
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  })
  const [folder] = positionals
  if (!folder) throw new Error('Say where: node scripts/bench/corpus/write.mjs FOLDER')
  const files = await writeCorpus(folder, Number(values.documents), Number(values.seed))
  process.stderr.write(
    `${Object.entries(files)
      .map(([format, list]) => `${list.length} ${format}`)
      .join(', ')}\n`,
  )
}
