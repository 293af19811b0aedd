// One meeting in several formats gives the same facts: what text, PDF and Word files of it are read as, held against each
// other. Differences that are known stand below with their reason; any other fails.

import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences } from './facts-of.js'
import { listDocuments, readDocument } from './fixture-documents.js'

interface Known {
  readonly reason: string
  /** Every difference that it explains, by the words it holds. */
  readonly facts: RegExp
}

const KNOWN: Readonly<Record<string, Known>> = {
  '2024-02-27-aars-skolebestyrelse.docx': {
    reason: 'To be mended: the last row of the table, its heading and its text in two cells, is not taken for an item.',
    facts: /item 6|jonas laver et opslag/,
  },
  '2024-02-27-aars-skolebestyrelse.pdf': { reason: 'The same table.', facts: /item 6|jonas laver et opslag/ },
  '004.docx': {
    reason: 'The text file breaks a paragraph in the middle of this sentence, the Word file does not.',
    facts: /item 3 decision agreed styregruppen var /,
  },
  '004.pdf': { reason: 'As in the Word file.', facts: /item 3 decision agreed styregruppen var / },
}

/** Files beside the text file of a meeting: "004.docx", "004-wrapped.txt" beside "004.txt". */
function meetingsIn(folder: string): { name: string; text: string; other: string }[] {
  const paths = listDocuments(folder)
  const texts = new Map(paths.filter(path => path.endsWith('.txt')).map(path => [stemOf(path), path]))
  return paths.flatMap(other => {
    const variant = texts.get(stemOf(other).replace(/(?<=[/\\]\d{3})-[a-z\d]+$/, '')) ?? texts.get(stemOf(other))
    return variant === undefined || variant === other ? [] : [{ name: basename(other), text: variant, other }]
  })
}

const stemOf = (path: string) => path.replace(/\.[^.]*$/, '')

async function unexplained(text: string, other: string): Promise<string[]> {
  const [first, second] = [await readDocument(text), await readDocument(other)]
  if (!first || !second) return []
  const known = KNOWN[basename(other)]
  return differences(first.document, second.document).filter(fact => !known?.facts.test(fact))
}

describe('fixtures', () => {
  const files = meetingsIn('fixtures/meetings')

  it('come in Word and PDF', () => {
    const count = (ending: string) => files.filter(file => file.name.endsWith(ending)).length
    expect([count('.docx'), count('.pdf')]).toEqual([20, 15])
  })

  it.each(files)('$name says what the text says', async ({ text, other }) => {
    expect(await unexplained(text, other)).toEqual([])
  })
})

const corpus = meetingsIn('../shared/corpus/documents')
const there = corpus.length > 0

describe.skipIf(!there)(`real minutes${there ? '' : ' (they are not beside the checkout)'}`, () => {
  it.each(corpus)('$name says what the text says', async ({ text, other }) => {
    expect(await unexplained(text, other)).toEqual([])
  })
})
