// The tally of the documents, which triggers keep: whatever is stored, replaced, read again, copied or taken away, it says what
// the documents do.

import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { ExtractedText } from '../../src/model/extracted-text.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { listDocumentKeys } from '../../src/store/list.js'
import { WRONG_TALLIES } from '../../src/store/migrations/010-tally.js'
import { loadReadings, type OldReading, saveReparsed, stampDocument } from '../../src/store/reparse.js'
import { findFiles } from '../../src/store/save/file.js'
import { packReading } from '../../src/store/save/parcel.js'
import { forgetFiles, saveCopy } from '../../src/store/save/save.js'
import { scratchFolder } from '../scratch.js'
import { makeRandom, type Random, randomDocument } from './random-document.js'
import { saveDocument, stateOf, VERSIONS } from './save-in.js'

const folder = scratchFolder()
const DOCUMENTS = 30
const NOTHING = { code: 'no-date', severity: 'info', span: null, page: null }
const PATHS = ['a.txt', 'b.txt', 'c/d.txt', 'e.txt', 'f.txt', 'g.txt']

/** Of few days and bodies, so that documents fall into one meeting. */
function make(random: Random, seed = random.below(DOCUMENTS)): { document: Document; extracted: ExtractedText } {
  const { document, extracted } = randomDocument(seed)
  const { date } = document.meeting
  const day = date === null ? null : `20${20 + random.below(2)}-01-01`
  return { document: { ...document, meeting: { ...document.meeting, date: day } }, extracted }
}

async function pickOld({ db }: Archive, random: Random): Promise<OldReading | null> {
  const keys = await listDocumentKeys(db)
  return keys.length === 0 ? null : (await loadReadings(db, [random.pick(keys)]))[0]!
}

const STEPS: readonly (readonly [name: string, take: (archive: Archive, random: Random) => Promise<unknown>])[] = [
  [
    'a file is stored; its earlier document goes',
    (archive, random) => {
      const { document, extracted } = make(random)
      return saveDocument(archive, { document, extracted, versions: VERSIONS }, stateOf(document, random.pick(PATHS)))
    },
  ],
  [
    'a copy of a document is found',
    async (archive, random) => {
      const old = await pickOld(archive, random)
      if (old) await saveCopy(archive, stateOf(old.document, random.pick(PATHS)), old.document.id)
    },
  ],
  [
    'a document is read otherwise than before',
    async (archive, random) => {
      const old = await pickOld(archive, random)
      if (!old) return
      const { id, source, text } = old.document
      const document = { ...make(random).document, id, source, text }
      const extracted = { ...make(random).extracted, text }
      const versions = { ...VERSIONS, parser: '2' }
      expect(await saveReparsed(archive, packReading({ document, extracted, versions }), old)).toBe(true)
    },
  ],
  [
    'a document is read as before',
    async (archive, random) => {
      const old = await pickOld(archive, random)
      if (old) await stampDocument(archive, old, { ...VERSIONS, dictionary: 'abd' })
    },
  ],
  [
    'a file is forgotten that another holds, too',
    async (archive, random) => {
      const old = await pickOld(archive, random)
      if (!old) return
      const { rows } = await sql<{ location: string }>`select location from file where document = ${old.key}`.execute(
        archive.db,
      )
      const files = await findFiles(
        archive.db,
        rows.slice(1).map(row => row.location),
      )
      await forgetFiles(archive, [...files.values()])
    },
  ],
  [
    'storing fails half-way',
    async (archive, random) => {
      const { document, extracted } = make(random, DOCUMENTS + random.below(9))
      const broken = { ...document, diagnostics: [{ ...NOTHING, message: null }] } as unknown as Document
      const reading = { document: broken, extracted, versions: VERSIONS }
      await expect(saveDocument(archive, reading, stateOf(document, random.pick(PATHS)))).rejects.toThrow(
        /NOT NULL constraint failed: diagnostic/,
      )
    },
  ],
]

async function compare({ db }: Archive) {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from document) - (select coalesce(sum(documents), 0) from tally) as missed,
    (select count(*) from tally where documents < 1) as empty`.execute(db)
  const { rows: wrong } = await sql.raw<{ n: number }>(WRONG_TALLIES).execute(db)
  return { ...rows[0]!, wrong: wrong[0]!.n }
}

describe('the tally', () => {
  it.each([1, 2, 3, 4, 5, 6])('says what the documents do after every step of row %i', async seed => {
    const archive = await createArchive(join(folder, `${seed}.db`))
    const random = makeRandom(seed)
    const taken: string[] = []
    for (let step = 0; step < 40; step++) {
      // Mostly files that are stored, or there would be nothing to change.
      const [name, take] = random.below(2) === 0 ? STEPS[0]! : random.pick(STEPS)
      await take(archive, random)
      taken.push(name)
      expect({ ...(await compare(archive)), taken }).toEqual({ missed: 0, empty: 0, wrong: 0, taken })
    }
    await archive.close()
  })

  it('that differs is told by check', async () => {
    const archive = await createArchive(join(folder, 'wrong.db'))
    const { document, extracted } = make(makeRandom(7), 7)
    await saveDocument(archive, { document, extracted, versions: VERSIONS }, stateOf(document))
    const problems = async () => {
      const told: string[] = []
      for await (const problem of checkArchive(archive.db)) if (/tally/.test(problem)) told.push(problem)
      return told
    }
    expect(await problems()).toEqual([])
    for (const column of ['documents', 'items', 'approved']) {
      await sql`update tally set ${sql.ref(column)} = ${sql.ref(column)} + 1`.execute(archive.db)
      expect(await problems()).toHaveLength(1)
      await sql`update tally set ${sql.ref(column)} = ${sql.ref(column)} - 1`.execute(archive.db)
    }
    expect(await problems()).toEqual([])
    await archive.close()
  })
})
