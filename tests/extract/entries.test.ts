// Archives of documents: which entries they hold, and what is none.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listEntries } from '../../src/extract/entries.js'

const folder = join(import.meta.dirname, '../../fixtures/extract')
const paths = (bytes: Uint8Array) => listEntries(bytes)?.map(e => e.path)

describe('listEntries', () => {
  it('lists documents in folders and gives their bytes', () => {
    const entries = listEntries(zipSync({ 'Møder/a.txt': strToU8('Referat'), 'b.txt': strToU8('Bilag') }))
    expect(entries?.map(e => [e.path, Buffer.from(e.read()).toString()])).toEqual([
      ['Møder/a.txt', 'Referat'],
      ['b.txt', 'Bilag'],
    ])
  })

  it('opens archives in archives, three deep', () => {
    let bytes = zipSync({ 'a.txt': strToU8('x') })
    for (const name of ['1.zip', '2.zip', '3.zip']) bytes = zipSync({ [name]: bytes, 'b.txt': strToU8('y') })
    expect(paths(bytes)).toEqual(['3.zip/2.zip/1.zip', '3.zip/2.zip/b.txt', '3.zip/b.txt', 'b.txt'])
  })

  it('passes over what systems put beside files', () => {
    const junk = ['__MACOSX/._a.txt', '.DS_Store', 'x/Thumbs.db', '~$a.docx', 'tom/']
    expect(paths(zipSync(Object.fromEntries([...junk, 'a.txt'].map(n => [n, strToU8('x')]))))).toEqual(['a.txt'])
  })

  it('never leads out of the archive', () => {
    expect(paths(zipSync({ '../../etc/a.txt': strToU8('x'), '/b.txt': strToU8('y') }))).toEqual(['etc/a.txt', 'b.txt'])
  })

  it('reads names of DOS', () => {
    const bytes = Buffer.from(zipSync({ 'Rxd.txt': strToU8('x') }))
    for (let at = bytes.indexOf('Rxd'); at >= 0; at = bytes.indexOf('Rxd', at + 1)) bytes[at + 1] = 0x86
    expect(paths(bytes)).toEqual(['Råd.txt'])
  })

  it.each(['docx/headings.docx', 'odt/headings.odt', 'doc/headings.doc', 'txt/plain.txt'])('%s is no archive', path => {
    expect(listEntries(readFileSync(join(folder, path)))).toBeNull()
  })

  it('says which entry is damaged and reads the others', () => {
    const bytes = Buffer.from(
      zipSync({ 'a.txt': [strToU8('aaaa'), { level: 0 }], 'b.txt': [strToU8('bbbb'), { level: 0 }] }),
    )
    bytes.write('X', bytes.indexOf('bbbb'))
    const [a, b] = listEntries(bytes) ?? []
    expect(a?.read()).toHaveLength(4)
    expect(() => b?.read()).toThrow('b.txt does not match its checksum')
  })

  it('takes an archive in one that is cut off for one file', () => {
    const inner = zipSync({ 'word/document.xml': strToU8('x') })
    const whole = zipSync({ 'a.docx': [inner, { level: 0 }], 'b.txt': [new Uint8Array(70_000), { level: 0 }] })
    expect(paths(whole.subarray(0, whole.length - 100))).toEqual(['a.docx', 'b.txt'])
  })

  it('calls an archive of folders alone empty', () => {
    expect(() => listEntries(zipSync({ 'tom/': new Uint8Array() }))).toThrow('holds no files')
  })
})
