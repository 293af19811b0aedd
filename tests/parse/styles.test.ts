// Fixtures written anew in the styles of other houses say the same. `npm run eval -- fixtures --styles` asks all of them;
// here a few are held, by a floor for each style.

import { basename } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findDocuments } from '../../scripts/eval/files.mjs'
import { readOriginals, STYLES, scoreStyle } from '../../scripts/eval/styles.mjs'
import { readDocument, readMinutes } from './fixture-documents.js'

const SAMPLE = /^(?:2023-03-14-klynge-syd|2024-06-11-klynge-syd-referat|g01-klyngestyregruppe-horsens)/

/** What a style is held to, and those that are known to fare worse. */
const FLOOR = 0.97
const LOWER: Readonly<Record<string, number>> = { 'T:': 0.86, Behandling: 0.88 }

let originals: Awaited<ReturnType<typeof readOriginals>>

beforeAll(async () => {
  const { documents } = findDocuments('fixtures', ['txt'])
  const read = documents
    .filter(({ path }) => SAMPLE.test(basename(path)))
    .map(async ({ path, stem: name, gold }) => {
      const reading = await readDocument(path)
      return reading ? [{ name, gold, document: reading.document }] : []
    })
  originals = await readOriginals((await Promise.all(read)).flat(), readMinutes)
})

describe('a house that writes', () => {
  it.each(STYLES)('$name', async style => {
    const { share, of, faults } = await scoreStyle(style, originals, readMinutes)
    expect(of, 'documents').toBeGreaterThan(0)
    expect(share, faults.join('\n')).toBeGreaterThanOrEqual(LOWER[style.name] ?? FLOOR)
  })
})
