// The real minutes, where they lie beside the checkout: every word of the text in its order, every line on its own.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../src/extract/docx/docx.js'

const corpus = join(import.meta.dirname, '../../../shared/corpus/documents')
const there = existsSync(corpus)

/** Lines as they are written, but for marks of Markdown, dot leaders and the width of blanks. */
function linesOf(text: string): string[] {
  return text
    .replace(/\[([^\]\n]*)\]\(#\)/g, '$1')
    .replace(/\\([()])/g, '$1')
    .replace(/<(https?:[^>\n]*)>/g, '$1')
    .replace(/\*\*|(?<![\p{L}\d])\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\d])/gu, '')
    .replace(/\.{5}/g, '')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
}

/** Where the corpus' own description says that the Word file differs from the text. */
const DIFFERENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '001': [
    ['Mødedato Mandag', 'Mødedato\nMandag'],
    ['Mødested Mødelokale', 'Mødested\nMødelokale'],
    ['foreslår Chefforum at\nHandleplanen', 'foreslår Chefforum at Handleplanen'],
  ],
  '003': [['sker i\ndialog', 'sker i dialog']],
  '004': [['forventer at kunne\nlevere', 'forventer at kunne levere']],
}

describe.skipIf(!there)(`Word files of the corpus${there ? '' : ' (it is not beside the checkout)'}`, () => {
  it.each(['000', '001', '001-table', '003', '004'])('%s: the lines of the text', async name => {
    const number = name.slice(0, 3)
    let expected = linesOf(readFileSync(join(corpus, `${number}.txt`), 'utf8')).join('\n')
    for (const [written, set] of DIFFERENCES[number] ?? []) {
      expect(expected).toContain(written)
      expected = expected.replace(written, set)
    }
    expect(await readBody(name)).toEqual(expected.split('\n'))
  })

  it('002: the same, with the contact block after the title, line by line, and without the mark before a letter', async () => {
    const expected = linesOf(readFileSync(join(corpus, '002.txt'), 'utf8'))
    const block = expected.splice(
      expected.findIndex(line => line.startsWith('Dato: ')),
      5,
    )
    const lines = await readBody('002')
    expect(lines.splice(1, 7).join(' ')).toBe(block.join(' '))
    const text = expected.map(line => line.replace(/^- (?=[abc]\. )/, '')).join('\n')
    expect(lines).toEqual(
      text
        .replace('målgruppen\nfortsætter', 'målgruppen fortsætter')
        .replace('forventes\nkvaliteten', 'forventes kvaliteten')
        .split('\n'),
    )
  })

  async function readBody(name: string): Promise<string[]> {
    const { text, blocks, notes } = await extractDocx(readFileSync(join(corpus, `${name}.docx`)))
    expect(notes).toEqual([])
    const furniture = blocks.filter(({ kind }) => kind === 'header' || kind === 'footer' || kind === 'page-number')
    let rest = text
    for (const { span } of furniture.toReversed()) rest = rest.slice(0, span[0]) + rest.slice(span[1])
    return linesOf(rest)
  }
})
