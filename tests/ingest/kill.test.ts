// An import that is killed at any moment leaves a sound archive of whole documents, and the next one completes it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { openArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { listDocumentKeys } from '../../src/store/list.js'
import { loadDocuments } from '../../src/store/load.js'
import { referat, referatKilled } from '../cli/program.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const minutes = join(folder, 'minutes')
const FILES = 60
/** More where the machine has time: REFERAT_KILLS=50. */
const KILLS = Number(process.env.REFERAT_KILLS ?? 5)

async function contents(db: string) {
  const archive = await openArchive(db)
  const documents = await loadDocuments(archive.db, await listDocumentKeys(archive.db))
  const problems: string[] = []
  for await (const problem of checkArchive(archive.db)) problems.push(problem)
  const best = await archive.db.selectFrom('document').select(['id', 'best']).orderBy('id').execute()
  await archive.close()
  return { documents, problems, best }
}

let undisturbed: Awaited<ReturnType<typeof contents>>
let took: number
beforeAll(async () => {
  mkdirSync(minutes)
  const text = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.txt', 'utf8')
  for (let i = 0; i < FILES; i++)
    writeFileSync(join(minutes, `${i}.txt`), text.replaceAll('11. juni 2024', `${1 + (i % 28)}. juni 2024`) + i)
  const start = performance.now()
  expect(referat(['ingest', minutes, '--db', join(folder, 'whole.db')]).status).toBe(0)
  took = performance.now() - start
  undisturbed = await contents(join(folder, 'whole.db'))
})

it(`${KILLS} kills`, async () => {
  expect(undisturbed.documents).toHaveLength(FILES)
  const db = join(folder, 'killed.db')
  let killed = 0
  for (let i = 0; i < KILLS; i++) {
    // From the first moments, when the archive is being made, to the last.
    const after = 50 + ((took - 50) * ((i * 0.618) % 1)) / (i % 2 === 0 ? 1 : 2)
    if ((await referatKilled(['ingest', minutes, '--db', db, '--force'], after)) === 'killed') killed++
    const found = await contents(db).catch((error: Error) => {
      // Killed before there was a file.
      if (/There is no archive/.test(error.message)) return null
      throw error
    })
    if (!found) continue
    expect(found.problems).toEqual([])
    const known = new Map(undisturbed.documents.map(document => [document.id, document]))
    for (const document of found.documents) expect(document).toEqual(known.get(document.id))
  }
  expect(killed).toBeGreaterThan(0)
  expect(referat(['ingest', minutes, '--db', db])).toEqual({
    status: 0,
    stdout: '',
    stderr: expect.stringContaining('files in'),
  })
  expect(await contents(db)).toEqual(undisturbed)
})
