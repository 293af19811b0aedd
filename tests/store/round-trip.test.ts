// What is saved comes back exactly: documents of the real parser and documents no parser would make.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { extract } from '../../src/extract/extract.js'
import { parseDocument } from '../../src/parse/parse.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { loadDocuments, loadExtraction } from '../../src/store/load.js'
import { scratchFolder } from '../scratch.js'
import { randomDocument } from './random-document.js'
import { saveIn } from './save-in.js'

const folder = scratchFolder()
let archive: Archive
const dictionary = loadDictionary()
beforeAll(async () => {
  archive = await createArchive(join(folder, 'round-trip.db'))
})
afterAll(() => archive.close())

describe('random documents', () => {
  for (let seed = 1; seed <= 60; seed++)
    it(`seed ${seed}`, async () => {
      const { document, extracted } = randomDocument(seed)
      const key = await saveIn(archive, document, extracted)
      expect((await loadDocuments(archive.db, [key]))[0]).toEqual(document)
      expect(await loadExtraction(archive.db, key)).toEqual(extracted)
    })

  it('several at once come in the order asked for', async () => {
    const rows = await archive.db.selectFrom('document').select(['key', 'id']).orderBy('key', 'desc').execute()
    const keys = rows.map(row => row.key)
    expect((await loadDocuments(archive.db, keys)).map(document => document.id)).toEqual(rows.map(row => row.id))
  })

  it('keys that do not exist are left out', async () => {
    expect(await loadDocuments(archive.db, [999_999])).toEqual([])
    expect(await loadDocuments(archive.db, [])).toEqual([])
    expect(await loadExtraction(archive.db, 999_999)).toBeNull()
  })
})

describe.each([
  ['fixtures', 'fixtures/meetings'],
  ['corpus', '../shared/corpus/documents'],
])('the real parser on the %s', (_, root) => {
  const files = existsSync(root)
    ? (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
        .filter(name => /\.(?:txt|pdf|docx)$/.test(name))
        .sort()
    : []
  if (files.length === 0) it.skip(`SKIPPED: ${root} is not here, nothing was compared`, () => {})

  it.each(files)('%s', async path => {
    const bytes = new Uint8Array(readFileSync(join(root, path)))
    const size = bytes.length
    const read = await extract(bytes, path, { ocr: false })
    // A scan without OCR has no document; that it says so is another test's.
    if (!read.ok) return expect(read.failure.outcome).toBe('no-text')
    const { extracted } = read
    const { format, encoding, ocr, pages } = extracted
    const sha256 = createHash('sha256').update(path).digest('hex')
    const source = { path, format, sha256, bytes: size, pages: pages?.length ?? null, encoding, ocr }
    const document = parseDocument(extracted, source, dictionary)
    const key = await saveIn(archive, document, extracted)
    expect((await loadDocuments(archive.db, [key]))[0]).toEqual(document)
    expect(await loadExtraction(archive.db, key)).toEqual(extracted)
  })
})
