// Footnotes belong to what refers to them, wherever a format prints them: at the foot of a page in the middle of a section,
// or behind the last item.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { Block, BlockKind, ExtractedText } from '../../src/model/extracted-text.js'
import { plainText } from '../../src/parse/examples/plain-text.js'
import { parseDocument } from '../../src/parse/parse.js'
import { faultsOf } from './faults.js'
import { dictionary } from './fixture-documents.js'

const HEAD = 'Referat af møde i Styregruppen for Sund i Byen den 4. maj 2021\n\n'

/** Lines in `aside` are of that kind; `pages` begin at the lines given. */
function read(text: string, aside: Readonly<Record<string, BlockKind>>, pages: readonly string[] | null = null) {
  const blocks = text.split('\n').flatMap((line): Block[] => {
    const start = text.indexOf(line)
    const [level, size, indent, cell] = [null, 1, 0, null]
    const look = { bold: false, italic: false, underline: false, emphasis: [] }
    const kind = aside[line] ?? 'paragraph'
    return line === '' ? [] : [{ kind, span: [start, start + line.length], level, size, indent, cell, ...look }]
  })
  const begins = pages && [0, ...pages.map(line => text.indexOf(line))]
  const extracted: ExtractedText = { ...plainText(text), format: pages ? 'pdf' : 'docx', blocks, pages: begins }
  const source = { path: 'x', format: extracted.format, sha256: '0'.repeat(64), bytes: 1, pages: null, encoding: null }
  const document = parseDocument(extracted, { ...source, ocr: false }, dictionary)
  expect(faultsOf(document, extracted)).toEqual([])
  return document
}

const sections = ({ items }: Document) => items.map(item => item.sections.map(s => `${s.kind}: ${s.text}`).join(' | '))
const notes = ({ items }: Document) =>
  items.flatMap(({ number, notes }) => notes.map(({ mark, text }) => `${number} ${mark} ${text}`))
const apart = ({ furniture, text }: Document) =>
  furniture.filter(one => one.kind === 'footnote').map(one => text.slice(...one.span))

describe('notes behind the last item', () => {
  const [first, second] = ['[1] Opgjort i marts.', '[2] Jf. sundhedslovens § 119.']
  const text = `${HEAD}1. Plejehjem\n\nBeslutning\nDer er 40 pladser[1]. Planen blev godkendt.\n\n2. Genoptræning\n\nBeslutning\nTilbuddet[2] blev godkendt.\n\n3. Eventuelt\n\nBeslutning\nIntet.\n\n${first}\n\n${second}`

  it('are part of no section, and are told where the text refers to them', () => {
    const document = read(text, { [first]: 'footnote', [second]: 'footnote' })
    expect(sections(document)).toEqual([
      'beslutning: Der er 40 pladser[1]. Planen blev godkendt.',
      'beslutning: Tilbuddet[2] blev godkendt.',
      'beslutning: Intet.',
    ])
    expect(notes(document)).toEqual(['1 [1] Opgjort i marts.', '2 [2] Jf. sundhedslovens § 119.'])
    expect(apart(document)).toEqual([first, second])
  })
})

describe('notes at the foot of a page', () => {
  const note = '1 Opgjort i marts, og'
  const rest = 'igen i april.'
  const far = '1 Jf. sundhedslovens § 119.'
  const text = `${HEAD}1. Plejehjem\n\nBeslutning\nDer er 40 pladser1, heraf 12 til midlertidigt ophold.\n\n${note}\n${rest}\n\nPlanen blev godkendt.\n\n2. Genoptræning\n\nBeslutning\nTilbuddet blev godkendt.1\n\n${far}`

  it('do not cut the section that runs there', () => {
    const aside = { [note]: 'footnote', [rest]: 'footnote', [far]: 'footnote' } as const
    const document = read(text, aside, ['Planen blev godkendt.'])
    expect(sections(document)).toEqual([
      'beslutning: Der er 40 pladser1, heraf 12 til midlertidigt ophold.\n\nPlanen blev godkendt.',
      'beslutning: Tilbuddet blev godkendt.1',
    ])
    expect(notes(document)).toEqual(['1 1 Opgjort i marts, og\nigen i april.', '2 1 Jf. sundhedslovens § 119.'])
  })

  it('are kept where no mark is found', () => {
    const stray = '7 Tallene er foreløbige.'
    const document = read(`${HEAD}1. Plejehjem\n\nBeslutning\nGodkendt.\n\n${stray}`, { [stray]: 'footnote' }, [])
    expect(notes(document)).toEqual([])
    expect(apart(document)).toEqual([stray])
    expect(document.coverage).toBe(1)
  })
})
