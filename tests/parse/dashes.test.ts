// A dash is a dash: minutes in which longer or shorter ones stand between the words say the same.

import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDocuments, readDocument, readMinutes } from './fixture-documents.js'

const plain = (value: unknown) => JSON.stringify(value).replaceAll('—', '–')

describe('an em dash is read as an en dash is', () => {
  const paths = ['fixtures/meetings', 'fixtures/unseen'].flatMap(listDocuments).filter(path => path.endsWith('.txt'))
  it.each(paths.map(path => [basename(path), path]))('%s', async (_, path) => {
    const text = (await readDocument(path))?.document.text ?? ''
    expect(text).not.toBe('')
    if (!text.includes('–')) return
    const [long, short] = await Promise.all([text.replaceAll('–', '—'), text.replaceAll('—', '–')].map(readMinutes))
    for (const field of ['participants', 'items', 'front', 'meeting', 'body'] as const)
      expect(plain(long?.[field]), field).toBe(plain(short?.[field]))
  })
})
