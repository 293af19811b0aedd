// The library's own promises: what can be given, what comes back, and which error is thrown.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MinutesArchive } from '../../src/library.js'
import { ArchiveError, openArchive, QuestionError, ReadingError, readMinutes } from '../../src/library.js'
import { NOUNS } from '../../src/query/filter.js'
import { askFor, makeArchive, TODAY } from '../query/town.js'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const docx = 'fixtures/meetings/2023-03-14-klynge-syd/2023-03-14-klynge-syd.docx'

async function errorOf(doing: Promise<unknown>): Promise<unknown> {
  return doing.then(
    () => null,
    (error: unknown) => error,
  )
}

describe('readMinutes', () => {
  it('reads a path and bytes alike, and leaves the bytes as they are', async () => {
    const bytes = new Uint8Array(readFileSync(docx))
    const copy = bytes.slice()
    const fromPath = await readMinutes(docx)
    expect(await readMinutes(bytes, { name: '2023-03-14-klynge-syd.docx' })).toEqual(fromPath)
    expect(bytes).toEqual(copy)
    expect(fromPath.items.length).toBeGreaterThan(3)
    expect(fromPath.source).toMatchObject({ path: '2023-03-14-klynge-syd.docx', format: 'docx', bytes: copy.length })
    for (const { decisions } of fromPath.items)
      for (const { text, span } of decisions) expect(fromPath.text.slice(...span)).toContain(text.slice(0, 10))
  })

  it('takes text for text, whatever it begins with', async () => {
    for (const start of ['', '%PDF-1.4 ', '<html> ', '{\\rtf1 ', '\ufeff']) {
      const { source, text } = await readMinutes({
        text: `${start}Referat\n\n1. Budget\nBudgettet blev godkendt. æøå\n`,
      })
      expect([source.format, source.path]).toEqual(['txt', 'minutes.txt'])
      expect(text).toContain('Budgettet blev godkendt. æøå')
    }
  })

  it.each([
    ['nothing there', join(folder, 'none.pdf'), 'unreadable'],
    ['a folder', folder, 'unreadable'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['an empty text', { text: ' \n' }, 'empty'],
    ['a broken file', new TextEncoder().encode('%PDF-1.4\nnonsense'), 'damaged'],
  ])('%s is a ReadingError', async (_, minutes, outcome) => {
    const error = await errorOf(readMinutes(minutes))
    expect(error).toBeInstanceOf(ReadingError)
    expect(error).toMatchObject({ outcome, name: 'ReadingError' })
    expect((error as ReadingError).message).toContain((error as ReadingError).advice)
  })
})

describe('an archive', () => {
  let archive: MinutesArchive
  let town: Awaited<ReturnType<typeof makeArchive>>
  beforeAll(async () => {
    town = await makeArchive(folder)
    archive = await openArchive(join(folder, 'town.db'), { today: TODAY })
  })
  afterAll(async () => {
    await archive.close()
    await town.close()
  })

  it.each(NOUNS)('finds %s as the command does', async noun => {
    const { rows } = await askFor(town, noun)
    const answer = await archive.find(noun)
    expect(await answer.rows()).toEqual(rows)
    expect(await answer.count()).toBe(rows.length)
    const streamed = []
    for await (const row of answer) streamed.push(row)
    expect(streamed).toEqual(rows)
  })

  it('answers a sentence, says how it was understood, and in groups where a name is borne by several', async () => {
    const answer = await archive.ask('decisions by Klynge Nord in 2022')
    expect(answer).toMatchObject({ noun: 'decisions', asksHowMany: false })
    expect(answer.command).toBe("referat decisions --body 'Klynge Nord' --since 2022-01-01 --until 2022-12-31")
    const groups = await Promise.all(answer.groups.map(group => group.rows()))
    expect(groups.flat()).toEqual(await answer.rows())
    expect(groups.flat().length).toBeGreaterThan(1)
    const counted = await archive.ask('how many decisions by Klynge Nord in 2022')
    expect([counted.asksHowMany, await counted.count()]).toEqual([true, groups.flat().length])
    expect((await archive.ask('decisions by Klynge Midt')).notes.join()).toContain('"Klynge Midt" is')
  })

  it('keeps to a limit, and counts beyond it', async () => {
    const answer = await archive.find('decisions', { limit: 2 })
    expect((await answer.rows()).length).toBe(2)
    expect(await answer.count()).toBeGreaterThan(2)
  })

  it('searches, and gives documents by id, path, and all', async () => {
    const [hit] = await archive.search('indlæggelserne')
    expect(hit?.snippet).toContain('indlæggelser')
    const document = await archive.document(hit!.document)
    expect(document?.id).toBe(hit!.document)
    expect(document?.text.slice(...hit!.span!)).not.toBe('')
    expect(await archive.document(document!.source.path)).toEqual(document)
    expect(await archive.document('no-such')).toBeNull()
    const paths = []
    for await (const { source } of archive.documents()) paths.push(source.path)
    expect(paths).toEqual([...paths].sort())
    expect(paths).toContain(document!.source.path)
  })

  it.each<[string, (archive: MinutesArchive) => Promise<unknown>, boolean, RegExp]>([
    ['a sentence that is not understood', one => one.ask('important decisions'), false, /not judged/],
    ['a name that nobody bears', one => one.find('decisions', { bodies: ['Klynge Mid'] }), true, /mean "Klynge Midt"/],
    ['a name in a sentence', one => one.ask('decisions by Dværgudvalget'), true, /No body in the archive is called/],
    ['nothing to look for', one => one.search('...'), true, /nothing to look for/],
    ['a date that is none', one => one.find('decisions', { since: '2022' }), false, /YYYY-MM-DD/],
    ['a field that is none', one => one.find('decisions', { body: 'x' } as never), false, /no field "body"/],
  ])('%s is a QuestionError', async (_, ask, understood, says) => {
    const error = await errorOf(ask(archive))
    expect(error).toBeInstanceOf(QuestionError)
    expect(error).toMatchObject({ understood, name: 'QuestionError' })
    expect((error as Error).message).toMatch(says)
  })

  it.each([
    ['missing', join(folder, 'none.db')],
    ['a folder', folder],
    ['no database', join(folder, 'text.db')],
  ])('that is %s is an ArchiveError', async (_, path) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'text.db'), 'Referat '.repeat(100))
    expect(await errorOf(openArchive(path))).toBeInstanceOf(ArchiveError)
  })

  it('that is closed answers no more, and can be closed again', async () => {
    const other = await openArchive(join(folder, 'town.db'))
    const answer = await other.find('decisions')
    await other.close()
    for (const asked of [
      other.find('items'),
      other.ask('decisions'),
      other.document('x'),
      answer.rows(),
      answer.count(),
    ])
      expect(await errorOf(asked)).toBeInstanceOf(ArchiveError)
    await other.close()
  })
})
