// referat reparse as a person meets it: what it says, what it writes, and what is left of it when it is killed.

import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { createArchive, openArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { COUNTS } from '../../src/store/migrations/009-counts.js'
import { TYPE_COUNTS } from '../../src/store/migrations/010-tally.js'
import { scratchFolder } from '../scratch.js'
import { referat, referatKilled } from './program.js'

const folder = scratchFolder()
const fresh = join(folder, 'fresh.db')
const FILES = 20

beforeAll(() => {
  const minutes = join(folder, 'minutes')
  mkdirSync(minutes)
  const text = readFileSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.txt', 'utf8')
  for (let i = 0; i < FILES; i++)
    writeFileSync(
      join(minutes, `${String(i).padStart(2, '0')}.txt`),
      `${text}\nBilag ${i} til Else Ravn, 311257-5001\n`,
    )
  cpSync('fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat.docx', join(minutes, 'word.docx'))
  expect(referat(['ingest', minutes, '--db', fresh]).status).toBe(0)
})

/** An archive as another parser left it: titles and types that ours does not read, and a decision fewer. */
async function older(name: string): Promise<string> {
  const path = join(folder, name)
  copyFileSync(fresh, path)
  const { db, close } = await createArchive(path)
  await db.updateTable('document').set({ parser_version: 'older', title: 'Mødet' }).execute()
  const [first, second] = await db.selectFrom('decision').select(['id', 'document']).orderBy('id').limit(2).execute()
  await db.updateTable('decision').set({ type: 'rejected' }).where('id', '=', first!.id).execute()
  await db.deleteFrom('decision_search').where('rowid', '=', second!.id).execute()
  await db.deleteFrom('decision').where('id', '=', second!.id).execute()
  for (const { document } of [first!, second!])
    for (const [column, counted] of Object.entries({ ...COUNTS, ...TYPE_COUNTS }))
      await sql`update document set ${sql.ref(column)} = ${sql.raw(counted)} where key = ${document}`.execute(db)
  await close()
  return path
}

const exported = (db: string) => referat(['export', '--format', 'jsonl', '--db', db]).stdout

describe('reparse', () => {
  it('brings an archive up to date, tells what changed in numbers, and has nothing to do then', async () => {
    const db = await older('older.db')
    expect(exported(db)).not.toBe(exported(fresh))
    const first = referat(['reparse', '--db', db])
    expect(first).toMatchObject({ status: 0, stdout: '' })
    expect(first.stderr).toContain(`${FILES + 1} documents read again in`)
    expect(first.stderr).toContain(`: ${FILES + 1} changed, 0 as before.`)
    expect(first.stderr).toContain(`  documents: ${FILES + 1} altered (title ${FILES + 1})`)
    expect(first.stderr).toContain('  decisions: 1 gained, 1 altered (type 1)')
    expect(exported(db)).toBe(exported(fresh))
    const before = readFileSync(db)
    const second = referat(['reparse', '--db', db])
    expect(second).toMatchObject({ status: 0, stdout: '', stderr: expect.stringMatching(/^Nothing to do: all of /) })
    expect(readFileSync(db).equals(before)).toBe(true)
  })

  it('is what status asks for', async () => {
    const db = await older('status.db')
    const advice = `${FILES + 1} documents read by another parser or with other dictionaries.`
    expect(referat(['status', '--db', db]).stdout).toContain(advice)
    expect(JSON.parse(referat(['status', '--format', 'json', '--db', db]).stdout).outdated).toEqual({
      parsed: FILES + 1,
      extracted: 0,
      extractors: [],
    })
    expect(referat(['status', '--db', fresh]).stdout).not.toContain('reparse')
    // And what an import says at its end.
    const ingest = referat(['ingest', join(folder, 'minutes'), '--db', db])
    expect(ingest.stderr).toContain(`${FILES + 1} unchanged`)
    expect(ingest.stderr).toContain(advice)
  })

  it('does not need the files', async () => {
    const db = await older('no-files.db')
    const archive = await createArchive(db)
    await archive.db.updateTable('file').set({ location: 'nowhere' }).where('id', '=', 1).execute()
    await archive.close()
    expect(referat(['reparse', '--db', db]).status).toBe(0)
    expect(exported(db)).toBe(exported(fresh))
  })

  it('--dry-run --diff tells what would change and writes nothing', async () => {
    const db = await older('dry.db')
    const before = readFileSync(db)
    const { status, stdout, stderr } = referat(['reparse', '--dry-run', '--diff', '--format', 'jsonl', '--db', db])
    expect(status).toBe(0)
    expect(stderr).toContain(`${FILES + 1} would change, 0 would not`)
    expect(stderr).toContain('Nothing was written.')
    expect(readFileSync(db).equals(before)).toBe(true)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows).toHaveLength(FILES + 3)
    expect(rows[0]).toMatchObject({
      file: '00.txt',
      fact: 'document',
      change: 'altered',
      field: 'title',
      before: 'Mødet',
    })
    expect(rows.filter(row => row.fact === 'decision')).toEqual([
      expect.objectContaining({ change: 'altered', field: 'type', before: 'rejected' }),
      expect.objectContaining({ change: 'gained', field: null, before: null }),
    ])
    expect(rows.find(row => row.change === 'gained').after).toBe(rows.find(row => row.change === 'gained').says)
  })

  it('--diff masks CPR numbers unless --with-cpr is said', async () => {
    const db = await older('cpr.db')
    const archive = await createArchive(db)
    await archive.db.updateTable('document').set({ title: 'Om 311257-5001' }).execute()
    await archive.close()
    const diff = (...more: string[]) => {
      const { stdout, stderr } = referat(['reparse', '--dry-run', '--diff', '--format', 'tsv', '--db', db, ...more])
      return stdout + stderr
    }
    expect(diff()).toContain('Om XXXXXX-XXXX')
    expect(diff()).not.toContain('311257')
    expect(diff('--with-cpr')).toContain('Om 311257-5001')
  })

  it('says of texts from another extractor that their files must be read again, and how', async () => {
    const db = await older('texts.db')
    const archive = await createArchive(db)
    await archive.db.updateTable('extraction').set({ extractor_version: '0' }).where('document', '<', 3).execute()
    await archive.close()
    const advice =
      /The text of 2 documents was read from the file by extractor 0; this one is \S+\.\nTo read the files again: .*ingest FOLDER --force/
    expect(referat(['reparse', '--db', db]).stderr).toMatch(advice)
    expect(referat(['reparse', '--db', db]).stderr).toMatch(advice)
    expect(referat(['ingest', join(folder, 'minutes'), '--db', db, '--force']).status).toBe(0)
    expect(referat(['reparse', '--db', db]).stderr).not.toMatch(/extractor/)
  })

  it('refuses what makes no sense', () => {
    expect(referat(['reparse', '--db', join(folder, 'none.db')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no archive'),
    })
    expect(referat(['reparse', '--format', 'csv', '--db', fresh])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format is for --diff'),
    })
  })

  it('forced where nothing is to change says so, and lists nothing', () => {
    const none = referat(['reparse', '--force', '--diff', '--format', 'json', '--db', fresh])
    expect(none).toMatchObject({ status: 0, stdout: '[]\n', stderr: expect.stringContaining(': 0 changed,') })
  })

  it('killed at any moment leaves whole documents, and goes on where it was', async () => {
    const db = await older('killed.db')
    const start = performance.now()
    expect(referat(['reparse', '--db', await older('timed.db')]).status).toBe(0)
    const took = performance.now() - start
    let killed = 0
    for (let i = 0; i < Number(process.env.REFERAT_KILLS ?? 4); i++) {
      if (
        (await referatKilled(['reparse', '--db', db, '--force'], took * (0.3 + 0.7 * ((i * 0.618) % 1)))) === 'killed'
      )
        killed++
      const archive = await openArchive(db)
      const problems: string[] = []
      for await (const problem of checkArchive(archive.db)) problems.push(problem)
      expect(problems).toEqual([])
      await archive.close()
    }
    expect(killed).toBeGreaterThan(0)
    expect(referat(['reparse', '--db', db]).status).toBe(0)
    expect(exported(db)).toBe(exported(fresh))
  })
})
