// Who met, as an archive tells it: read once, and again when the archive has changed, by this program or another.

import { expect, it } from 'vitest'
import { bookOfArchive } from '../../src/query/understand/known-names.js'
import { listArchiveBodies } from '../../src/query/who/archive-bodies.js'
import { openArchive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { saveIn } from '../store/save-in.js'
import { minutes } from './minutes.js'
import { directory, makeArchive, TODAY } from './town.js'

it('is told as it is now', async () => {
  const archive = await makeArchive(scratchFolder())
  const reader = await openArchive(archive.path)
  const before = await listArchiveBodies(reader.db)
  expect(await listArchiveBodies(reader.db)).toBe(before)
  expect(await listArchiveBodies(archive.db)).toEqual(before)
  const { document, extracted } = minutes({ path: 'ny.txt', body: 'Havneudvalget', items: [] })
  await saveIn(archive, document, extracted)
  for (const { db } of [archive, reader]) {
    const after = await listArchiveBodies(db)
    expect(after.map(body => body.name)).toContain('Havneudvalget')
    expect(after).toHaveLength(before.length + 1)
  }
  await reader.close()
  await archive.close()
})

it('is known without the words before its kind, if they are not what tells it from others of its cluster', async () => {
  const { document, extracted } = minutes({ path: 'ny.txt', body: 'Det midlertidige Havneråd Samsø', items: [] })
  const archive = await makeArchive(scratchFolder(), [])
  await saveIn(archive, document, extracted)
  const { written } = await bookOfArchive({ db: archive.db, directory, today: TODAY })
  expect(written).toContain('Det midlertidige Havneråd Samsø')
  expect(written).toContain('Havneråd Samsø')
  await archive.close()
})
