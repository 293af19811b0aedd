// Minutes that mean ill, through the program as a person starts it: nothing they say is run, fetched, obeyed by a
// terminal or a spreadsheet, or used as a path; nothing is written but the archive and what --out names. And two imports
// into one archive at once.

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/store/archive.js'
import { checkArchive } from '../../src/store/check.js'
import { scratchFolder } from '../scratch.js'
import { CLI, referat, referatBeside } from './program.js'

const folder = scratchFolder()
const [cwd, home, temporary, minutes] = ['cwd', 'home', 'tmp', 'minutes'].map(name => join(folder, name)) as [
  string,
  string,
  string,
  string,
]
const db = join(cwd, 'archive.db')
const env = { HOME: home, TMPDIR: temporary }
const run = (...args: string[]) => referat([...args, '--db', db], { cwd, env })

let server: Server
let asked = 0
let url: string

const minutesOf = (evil: string) => `Referat af møde i Klyngestyregruppe Syd ${evil}
Dato: 12. marts 2024
Sted: ${evil}
Deltagere: Rikke Holmbo, ${evil}
1. ${evil}
Beslutning
${evil} blev godkendt.
Rikke Holmbo sender ${evil} senest den 1. april 2024.
Bilag
Bilag 1: ${evil}
`
/** What would be obeyed by somebody: a spreadsheet, a database, a shell, a browser, a terminal. */
const EVIL = [
  `=HYPERLINK("URL","klik")`,
  `+cmd|' /C calc'!A0`,
  `@SUM(1+1)`,
  `'; drop table document; --`,
  `$(touch pwned) \`touch pwned\``,
  `../../../../pwned.txt`,
  `<script src="URL"></script><img src="URL">`,
  `\u202etxt.exe`,
  `\u001b]0;pwned\u0007\u001b[2J`,
]

beforeAll(async () => {
  for (const path of [cwd, home, temporary, minutes]) mkdirSync(path)
  server = createServer((_, answer) => {
    asked++
    answer.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
  for (const [index, evil] of EVIL.entries())
    writeFileSync(join(minutes, `${index}.txt`), minutesOf(evil.replaceAll('URL', url)))
  const page = minutesOf('en sag').replaceAll('\n', '<br>')
  writeFileSync(
    join(minutes, 'page.html'),
    `<html><head><link rel="stylesheet" href="${url}"><script src="${url}"></script><base href="${url}"></head>
     <body onload="fetch('${url}')"><p>${page}</p><img src="${url}"><iframe src="file:///etc/passwd"></iframe></body></html>`,
  )
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const bytes = (text: string) => new TextEncoder().encode(text)
  writeFileSync(
    join(minutes, 'word.docx'),
    zipSync({
      '[Content_Types].xml': bytes(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': bytes(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/_rels/document.xml.rels': bytes(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${url}"/><Relationship Id="r3" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${url}"/></Relationships>`,
      ),
      'word/document.xml': bytes(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "${url}">]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Referat &a;&b; af møde</w:t></w:r></w:p><w:p><w:r><w:instrText>INCLUDEPICTURE "${url}"</w:instrText></w:r></w:p></w:body></w:document>`,
      ),
      '../../pwned.txt': bytes('pwned'),
    }),
  )
  writeFileSync(
    join(minutes, 'mail.rtf'),
    `{\\rtf1 Referat {\\field{\\*\\fldinst INCLUDEPICTURE "${url}"}{\\fldrslt x}}}`,
  )
  writeFileSync(join(minutes, 'minutes.zip'), zipSync({ '../../pwned.txt': bytes(minutesOf('en sag')) }))
  if (process.platform !== 'win32')
    for (const name of ['ond\u001b[2J\nfil.txt', '$(touch pwned).txt', '-rf.txt', "'; drop table file; --.txt"])
      writeFileSync(join(minutes, name), minutesOf(name.replace(/\p{C}/gu, '')))
}, 60_000)
afterAll(() => server.close())

/** Everything below the places that the program may know of, with what it holds. */
function listing(): Map<string, string> {
  const all = new Map<string, string>()
  for (const place of [cwd, home, temporary, minutes])
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }) as string[]) {
      const path = join(place, name)
      const found = statSync(path)
      all.set(path, found.isFile() ? `${found.size} ${found.mtimeMs} ${found.mode & 0o777}` : 'folder')
    }
  return all
}

const NOUNS = ['decisions', 'recommendations', 'actions', 'meetings', 'items', 'participants', 'attachments']
const COMMANDS: string[][] = [
  ...NOUNS.map(noun => [noun, '--format', 'csv']),
  ['actions', '--format', 'ics'],
  ['query', 'alle beslutninger i 2024'],
  ['search', 'godkendt'],
  ['show', '3.txt'],
  ['export'],
  ['status'],
  ['status', '--failed'],
  ['check'],
  ['reparse', '--force', '--dry-run', '--diff'],
]

it('what is written is the archive, and what --out and backup name', () => {
  const before = listing()
  const { stderr } = run('ingest', minutes)
  expect(stderr, stderr).toContain('imported')
  for (const words of COMMANDS) expect([0, 1], words.join(' ')).toContain(run(...words).status)
  run('reparse', '--force')
  run('export', '--out', join(cwd, 'out.json'))
  run('export', '--format', 'csv', '--out', join(cwd, 'out-csv'))
  run('export', '--format', 'md', '--out', join(cwd, 'out-md'))
  run('backup', join(cwd, 'copy.db'))
  const after = listing()
  for (const [path, was] of before) expect(after.get(path), path).toBe(was)
  const made = [...after.keys()].filter(path => !before.has(path)).map(path => path.slice(cwd.length + 1).split('/')[0])
  expect([...new Set(made)].sort()).toEqual(['archive.db', 'copy.db', 'out-csv', 'out-md', 'out.json'])
  expect(existsSync(join(folder, 'pwned.txt'))).toBe(false)
  if (process.platform !== 'win32')
    for (const name of ['archive.db', 'copy.db']) expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600)
}, 120_000)

it('nothing is fetched', async () => {
  await new Promise(done => setTimeout(done, 200))
  expect(asked).toBe(0)
  // It would have been seen.
  await fetch(url)
  expect(asked).toBe(1)
})

it('no entity is expanded, and no file is read that was not given', () => {
  const { stdout } = run('export')
  expect(stdout).toContain('Referat')
  expect(stdout).not.toMatch(/root:[^\n]*:0:0:/)
})

it('SQL in minutes, names and questions is text', async () => {
  for (const words of [
    ['search', `"'; drop table document; --"`],
    ['decisions', '--about', "'; drop table document; --", '--body', `x"; drop table item; --`],
    ['participants', '--person', "' or 1=1 --"],
    ['show', "'; delete from document; --"],
  ])
    expect([0, 1], words.join(' ')).toContain(run(...words).status)
  const archive = await openArchive(db)
  const problems: string[] = []
  for await (const problem of checkArchive(archive.db)) problems.push(problem)
  expect(problems).toEqual([])
  expect((await archive.db.selectFrom('document').select('id').execute()).length).toBeGreaterThan(EVIL.length)
  await archive.close()
})

it('CSV begins no cell with what a spreadsheet runs', () => {
  const tables = readdirSync(join(cwd, 'out-csv')).map(name => readFileSync(join(cwd, 'out-csv', name), 'utf8'))
  const answers = NOUNS.map(noun => run(noun, '--format', 'csv').stdout)
  let held = 0
  for (const text of [...tables, ...answers]) {
    expect(text).not.toMatch(/(?:^|[,\r\n\ufeff])"?[=+@\t]/)
    if (/'=HYPERLINK/.test(text)) held++
  }
  expect(held).toBeGreaterThan(3)
})

describe.runIf(process.platform === 'linux' && spawnSync('script', ['--version']).status === 0)('a terminal', () => {
  /** On a terminal of its own, with colours off. */
  const onTerminal = (...args: string[]) => {
    const line = [process.execPath, CLI, ...args, '--db', db].map(one => `'${one.replaceAll("'", `'\\''`)}'`).join(' ')
    const { PATH = '' } = process.env
    return spawnSync('script', ['-qefc', line, '/dev/null'], {
      cwd,
      env: { PATH, HOME: home, TMPDIR: temporary, NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh' },
      encoding: 'utf8',
    }).stdout
  }
  it.each([
    ...COMMANDS.filter(words => !words.includes('--format')),
    ...NOUNS.map(noun => [noun]),
    ['export', '--format', 'csv', '--table', 'documents'],
    ['ingest', '../minutes', '--force'],
  ])('is told nothing by %s %s', (...words) => {
    const shown = onTerminal(...words.filter(word => word !== undefined))
    expect(shown.length).toBeGreaterThan(20)
    // The program's own: the line of progress is taken away.
    const rest = shown.replaceAll('\r\u001b[K', '').replaceAll('\r\n', '\n')
    expect(rest.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g)).toBe(null)
  })
})

it('two imports at once into one archive both succeed, and it holds what one would have put there', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (let i = 0; i < 40; i++) writeFileSync(join(many, `${i}.txt`), minutesOf(`sag nummer ${i}`))
  const both = join(folder, 'both.db')
  const [one, other] = await Promise.all([1, 2].map(() => referatBeside(['ingest', many, '--db', both, '--jobs', '1'])))
  expect(one).toMatchObject({ status: 0, stderr: expect.stringContaining('40 files in') })
  expect(other).toMatchObject({ status: 0, stderr: expect.stringContaining('40 files in') })
  const single = join(folder, 'single.db')
  expect(referat(['ingest', many, '--db', single]).status).toBe(0)
  const exported = (path: string) => referat(['export', '--format', 'jsonl', '--db', path]).stdout
  expect(exported(both)).toBe(exported(single))
  expect(referat(['check', '--db', both]).status).toBe(0)
}, 120_000)

/** As a user who may not read everything: the one of root may. */
const asOther = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
const asNobody = (...args: string[]) => {
  const [program, ...rest] = [...asOther, process.execPath, CLI, ...args] as [string, ...string[]]
  return spawnSync(program, rest, { env: { PATH: process.env.PATH ?? '', HOME: '/' }, encoding: 'utf8' })
}

it.runIf(process.platform !== 'win32' && asNobody('--version').status === 0)(
  'a folder and a file that may not be read are named, and the rest is imported',
  () => {
    const place = mkdtempSync(join(tmpdir(), 'referat-open-'))
    try {
      chmodSync(place, 0o777)
      const shared = join(place, 'shared')
      mkdirSync(join(shared, 'locked'), { recursive: true })
      writeFileSync(join(shared, 'good.txt'), minutesOf('en sag'))
      writeFileSync(join(shared, 'locked', 'unseen.txt'), minutesOf('en anden sag'))
      writeFileSync(join(shared, 'secret.txt'), minutesOf('en tredje sag'))
      for (const name of ['locked', 'secret.txt']) chmodSync(join(shared, name), 0)
      const { status, stderr } = asNobody('ingest', shared, '--db', join(place, 'x.db'))
      expect(status, stderr).toBe(1)
      expect(stderr).toContain('3 files in')
      expect(stderr).toMatch(/1 imported, 2 failed/)
      expect(stderr).toMatch(/No permission to read it\..*\n(?: {4}(?:locked|secret\.txt)\n){2}/)
      chmodSync(join(shared, 'locked'), 0o755)
      chmodSync(join(shared, 'secret.txt'), 0o644)
      expect(asNobody('ingest', shared, '--db', join(place, 'x.db')).stderr).toMatch(/2 imported, 1 unchanged/)
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  },
)
