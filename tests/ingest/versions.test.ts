// The version of the dictionaries changes with those that the parser reads, and with no others: an edited word of questions
// must not mark an archive as outdated.

import { appendFileSync, cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DICTIONARIES, loadDictionary, PARSER_FILES } from '../../src/dictionary/dictionary.js'
import { readVersions } from '../../src/ingest/versions.js'
import { parseDocument } from '../../src/parse/parse.js'
import { listDocuments, readDocument } from '../parse/fixture-documents.js'
import { scratchFolder } from '../scratch.js'

const files = readdirSync(DICTIONARIES).filter(file => file.endsWith('.yaml'))
const forQuestions = files.filter(file => !PARSER_FILES.includes(file))

/** The version after a line more in one file. */
async function versionAfter(file: string): Promise<string> {
  const folder = join(scratchFolder(), 'dictionaries')
  cpSync(DICTIONARIES, folder, { recursive: true })
  appendFileSync(join(folder, file), '# edited\n')
  return (await readVersions(pathToFileURL(`${folder}/`))).dictionary
}

describe('the version of the dictionaries', () => {
  it.each(PARSER_FILES)('changes with %s', async file => {
    expect(await versionAfter(file)).not.toBe((await readVersions()).dictionary)
  })

  it.each(forQuestions)('does not change with %s', async file => {
    expect(await versionAfter(file)).toBe((await readVersions()).dictionary)
  })

  it('leaves out the words of questions', () => {
    expect(forQuestions).toEqual(expect.arrayContaining(['questions.yaml', 'english.yaml']))
  })
})

describe('dictionaries for questions', () => {
  it('are not needed to read minutes', async () => {
    const folder = scratchFolder()
    for (const file of PARSER_FILES) cpSync(new URL(file, DICTIONARIES), join(folder, file))
    const poor = loadDictionary(pathToFileURL(`${folder}/`))
    expect(() => poor.questionWords).toThrow('questions.yaml')
    const texts = listDocuments('fixtures/meetings').filter(path => path.endsWith('.txt'))
    expect(texts.length).toBeGreaterThan(0)
    for (const path of texts) {
      const { extracted, source, document } = (await readDocument(path))!
      expect(parseDocument(extracted, source, poor)).toEqual(document)
    }
  }, 120_000)
})
