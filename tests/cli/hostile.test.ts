// The real program on one folder of files that are cut short, locked, empty, or made to break a reader, among good ones:
// each has a named outcome, the good ones are all there, and nothing is written beside the archive.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeWordFile } from '../../scripts/fixtures/extract-docx/word-package.mjs'
import { scratchFolder } from '../scratch.js'
import { type Ended, referat } from './program.js'

const scratch = scratchFolder()
const folder = join(scratch, 'minutes')
const db = join(scratch, 'archive', 'archive.db')
const MEETING = 'fixtures/meetings/2024-06-11-klynge-syd/2024-06-11-klynge-syd-referat'
const fixture = (path: string): Buffer => readFileSync(join('fixtures/extract', path))

/** What may become of each bad file. */
const bad = new Map<string, RegExp>()
const good: string[] = []

function write(name: string, content: Uint8Array | string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

function addBad(name: string, content: Uint8Array | string, outcome: RegExp): void {
  write(name, content)
  bad.set(name, outcome)
}

function addGood(name: string, text: string): void {
  write(name, text)
  good.push(name)
}

/** A PDF of many pages, each with a line of text. */
function pdfOf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${5 + i} 0 R`).join(' ')
  const line = 'BT /F1 12 Tf 72 700 Td (Referat af mødet, som er langt) Tj ET'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Length ${line.length}>>\nstream\n${line}\nendstream`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'),
  ]
  let at = 9
  const places: number[] = []
  const parts = objects.map((object, i) => {
    const part = `${i + 1} 0 obj\n${object}\nendobj\n`
    places.push(at)
    at += part.length
    return part
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(`%PDF-1.4\n${parts.join('')}${end}`, 'latin1')
}

/** A Word file whose text unpacks to this many gigabytes of blanks: one packed stretch of them, over and over. */
function bombOf(gigabytes: number): Buffer {
  const STRETCH = 64 * 1024 * 1024
  const packed = deflateRawSync(Buffer.alloc(STRETCH, 0x20), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const times = (gigabytes * 1024 * 1024 * 1024) / STRETCH
  const stream = Buffer.concat([...Array.from({ length: times }, () => packed), Buffer.from([3, 0])])
  const name = Buffer.from('word/document.xml')
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc32('x'), 10)
  shared.writeUInt32LE(stream.length, 14)
  shared.writeUInt32LE(1000, 18)
  shared.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, stream])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const FLAT = `<?xml version="1.0"?><office:document xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>`
const PDF_CUT = /^(?:ok|partial|damaged|empty|no-text)$/
const NOISE = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 251)

let ended: Ended
let before: readonly string[]
let outcomes: ReadonlyMap<string, string>

const listing = (): string[] => (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).sort()

beforeAll(() => {
  const text = readFileSync(`${MEETING}.txt`, 'utf8')
  for (const name of ['a first.txt', 'm in the midst.txt', 'z last.txt']) addGood(name, `${text}\n${name}\n`)
  const WHOLE: readonly (readonly [ending: string, content: Buffer])[] = [
    ['pdf', readFileSync(`${MEETING}.pdf`)],
    ['docx', readFileSync(`${MEETING}.docx`)],
    ['doc', fixture('doc/lists.doc')],
    ['odt', fixture('odt/lists.odt')],
    ['rtf', fixture('rtf/lists.rtf')],
  ]
  for (const [ending, content] of WHOLE)
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = content.subarray(0, Math.floor((content.length * tenth) / 10))
      addBad(`cut/${tenth}.${ending}`, cut, ending === 'pdf' ? PDF_CUT : /^(?:partial|damaged|empty)$/)
    }
  for (const ending of ['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'txt'])
    addBad(`noise/noise.${ending}`, NOISE, /^(?:damaged|unsupported)$/)
  for (const path of ['pdf/password.pdf', 'docx/password.docx', 'doc/password.doc', 'odt/password.odt'])
    addBad(`locked/${path.split('/')[1]}`, fixture(path), /^encrypted$/)
  addBad('picture/only.docx', fixture('docx/picture-only.docx'), /^no-text$/)
  addBad('picture/scan.pdf', fixture('pdf/scan.pdf'), /^no-text$/)
  addBad('picture/blank.pdf', fixture('pdf/blank.pdf'), /^(?:empty|no-text)$/)
  addBad('empty.pdf', '', /^empty$/)
  addBad('entities.docx', fixture('docx/entities-never-expanded.docx'), /^partial$/)
  addBad('pages.pdf', pdfOf(10_000), /^partial$/)
  addBad('bomb.docx', bombOf(4), /^too-large$/)
  addBad('deep.docx', makeWordFile({ body: '<w:p>'.repeat(1_000_000) }), /^too-large$/)
  addBad('deep.fodt', `${FLAT}${'<text:p>'.repeat(1_000_000)}`, /^too-large$/)
  addBad('deep.html', '<div>'.repeat(1_000_000), /^(?:empty|too-large|timeout|out-of-memory)$/)
  mkdirSync(join(db, '..'))
  before = listing()
  ended = referat(['ingest', folder, '--db', db, '--no-ocr', '--jobs', '2'])
  const kept = referat(['export', '--format', 'jsonl', '--db', db])
    .stdout.split('\n')
    .filter(line => line !== '')
  const found = new Map<string, string>()
  for (const line of kept) {
    const { source, diagnostics } = JSON.parse(line) as { source: { path: string }; diagnostics: { code: string }[] }
    found.set(source.path, diagnostics.some(d => d.code === 'partial-extraction') ? 'partial' : 'ok')
  }
  const failed = JSON.parse(referat(['status', '--failed', '--format', 'json', '--db', db]).stdout)
  for (const { path, outcome } of failed as { path: string; outcome: string }[]) found.set(path, outcome)
  outcomes = found
}, 600_000)

describe('one folder of good and bad files', () => {
  it('ends with status 1, for some files failed', () => {
    expect(ended.status).toBe(1)
  })

  it('every good file is in the archive', () => {
    expect(good.map(path => `${path}: ${outcomes.get(path)}`)).toEqual(good.map(path => `${path}: ok`))
  })

  it('every bad file has the outcome that fits', () => {
    const others = [...bad].filter(([path, outcome]) => !outcome.test(outcomes.get(path) ?? ''))
    expect(others.map(([path]) => `${path}: ${outcomes.get(path)}`)).toEqual([])
  })

  it('no other file has one', () => {
    expect([...outcomes.keys()].sort()).toEqual([...good, ...bad.keys()].sort())
  })

  it('nothing is written beside the archive', () => {
    expect(listing()).toEqual(before)
    expect(readdirSync(scratch).sort()).toEqual(['archive', 'minutes'])
    expect(readdirSync(join(db, '..')).filter(name => !name.startsWith('archive.db'))).toEqual([])
  })
})
