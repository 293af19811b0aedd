// RTF as Word, WordPad and older programs write it; what LibreOffice writes is in word-traits.test.ts.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractRtf } from '../../src/extract/rtf/rtf.js'

const folder = join(import.meta.dirname, '../../fixtures/extract/rtf')
const read = (name: string) => extractRtf(readFileSync(join(folder, `${name}.rtf`)))
const readText = (rtf: string) => extractRtf(Buffer.from(rtf, 'latin1'))

describe('rtf', () => {
  const TEXTS: readonly (readonly [name: string, text: string])[] = [
    ['word-lists', '• Første\n▪ Anden\n3. Tredje'],
    ['charsets', 'Møde med Michał på Ærø'],
    ['mac', 'Møde på Ærø'],
    ['dos', 'Møde på Ærø'],
    ['unicode', 'Møde på Æ rø € •'],
    ['utf8', 'Mødet på Ærø'],
    ['not-text', 'Synlig tekst'],
    ['signs', 'Et to-trefire—fem–seks•‘a’“b”\nny\tlinje\nTo\nTre'],
    ['cut-off', 'Første afsnit.\nAndet afsn'],
  ]
  it.each(TEXTS)('%s', async (name, text) => {
    expect((await read(name)).text).toBe(text)
  })

  it('says that a file ends too early', async () => {
    expect((await read('cut-off')).notes.map(n => n.code)).toEqual(['partial-extraction'])
  })

  const REFUSED: readonly (readonly [what: string, rtf: string, outcome: string])[] = [
    ['without text', '{\\rtf1\\ansi\\par}', 'empty'],
    ['with nothing but a picture', '{\\rtf1\\ansi{\\pict\\pngblip 8950}\\par}', 'no-text'],
    ['cut off before its text', '{\\rtf1\\ansi{\\fonttbl{\\f0 Ari', 'damaged'],
    ['nested without end', '{\\rtf1'.repeat(20_000), 'too-large'],
  ]
  it.each(REFUSED)('refuses a file %s', async (_, rtf, outcome) => {
    await expect(readText(rtf)).rejects.toMatchObject({ failure: { outcome } })
  })

  it.each([...Array(9).keys()])('reads what is left of a file cut after %i tenths', async tenth => {
    const whole = readFileSync(join(folder, 'lists.rtf'))
    const part = whole.subarray(0, Math.floor((whole.length * (tenth + 1)) / 10))
    const outcome = await extractRtf(part).then(
      e => e.notes.map(n => n.code),
      error => error.failure.outcome,
    )
    expect(['damaged', ['partial-extraction']]).toContainEqual(outcome)
  })
})
