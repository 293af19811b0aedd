// Fills an archive with invented documents, feeding them to the store without files being read or text parsed, and
// prints as JSON what each thousand took. With FOLDER also writes the text file of each, so that an import finds them.
//   node scripts/bench/scale.mjs DOCUMENTS ARCHIVE [FOLDER]

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readVersions } from '../../dist/ingest/versions.js'
import { createArchive } from '../../dist/store/archive.js'
import { packReading } from '../../dist/store/save/parcel.js'
import { saveParcel } from '../../dist/store/save/save.js'
import { listDocuments } from './corpus/list.mjs'
import { makeDocument } from './scale-document.mjs'

const [count = '1000', path = '', folder = ''] = process.argv.slice(2)
const STEP = 1000
const versions = await readVersions()
const archive = await createArchive(path)
/** @type {{ documents: number, pack: number, save: number, peak: number, characters: number }[]} */
const steps = []
let [done, pack, save, characters] = [0, 0, 0, 0]
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
for (const listed of listDocuments(Number(count), 2)) {
  const { document, extracted, file } = makeDocument(listed)
  const location = join(folder || '/bench', document.source.path)
  if (folder) {
    mkdirSync(dirname(location), { recursive: true })
    writeFileSync(location, file)
  }
  const start = cpu()
  const parcel = packReading({ document, extracted, versions })
  const packed = cpu()
  const { sha256, bytes } = document.source
  const times = { mtimeMs: null, ctimeMs: null, extractorVersion: versions.extractor }
  await saveParcel(archive, parcel, { location, path: document.source.path, sha256, bytes, ...times }, 'ok', false)
  pack += packed - start
  save += cpu() - packed
  characters += document.text.length
  if (++done % STEP === 0) {
    const peak = process.resourceUsage().maxRSS / 1000
    steps.push({ documents: done, pack: pack / STEP, save: save / STEP, peak, characters })
    ;[pack, save] = [0, 0]
    process.stderr.write(`\r${done} documents`)
  }
}
await archive.close()
process.stderr.write('\n')
process.stdout.write(`${JSON.stringify(steps)}\n`)
