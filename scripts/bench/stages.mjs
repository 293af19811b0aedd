// What each stage takes of the processor, in one process: files in, JSON with milliseconds a document out. Storing comes
// behind all the rest, as it has a process for itself in an import: what the engine's own threads still compile and collect
// for the reading before would count as storing.
//   node scripts/bench/stages.mjs FOLDER ARCHIVE

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDictionary } from '../../dist/dictionary/dictionary.js'
import { extract } from '../../dist/extract/extract.js'
import { parseDocument } from '../../dist/parse/parse.js'
import { createArchive } from '../../dist/store/archive.js'
import { packReading } from '../../dist/store/save/parcel.js'
import { saveParcel } from '../../dist/store/save/save.js'

const [folder = '', path = ''] = process.argv.slice(2)
/** Files before the engine has warmed to the code: read and not counted. */
const WARM_UP = 100
const VERSIONS = { extractor: '1', parser: '1', dictionary: '1' }
const STAGES = /** @type {const} */ (['extract', 'parse', 'pack', 'save'])

const dictionary = loadDictionary()
const archive = await createArchive(path)
const took = { extract: 0, parse: 0, pack: 0, save: 0 }
let [counted, last] = [0, 0]
/** @param {typeof STAGES[number] | null} stage */
const clock = stage => {
  const { user, system } = process.cpuUsage()
  if (stage && counted > WARM_UP) took[stage] += (user + system - last) / 1000
  last = user + system
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))
  .sort()
/** @type {{ parcel: import('../../dist/store/save/parcel.js').Parcel, state: import('../../dist/store/save/file.js').FileState }[]} */
const read = []
for (const file of files) {
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length
  counted++
  clock(null)
  const extraction = await extract(new Uint8Array(bytes), file, { ocr: false })
  clock('extract')
  if (!extraction.ok) throw new Error(`${file}: ${extraction.failure.reason}`)
  const { extracted } = extraction
  const { format, encoding, ocr, pages } = extracted
  const source = { path: file, format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
  const document = parseDocument(extracted, source, dictionary)
  clock('parse')
  const parcel = packReading({ document, extracted, versions: VERSIONS })
  clock('pack')
  const state = { location: file, path: file, sha256, bytes: size, mtimeMs: null, ctimeMs: null, extractorVersion: '1' }
  read.push({ parcel, state })
}
const documents = counted
counted = 0
for (const { parcel, state } of read) {
  counted++
  clock(null)
  await saveParcel(archive, parcel, state, 'ok', false)
  clock('save')
}
await archive.close()
const each = Object.fromEntries(STAGES.map(stage => [stage, took[stage] / Math.max(1, documents - WARM_UP)]))
process.stdout.write(`${JSON.stringify(each)}\n`)
