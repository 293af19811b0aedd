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

  const WORDS: readonly (readonly [what: string, rtf: string, text: string])[] = [
    ['spaces of all widths', 'a\\emspace b\\enspace c\\qmspace d', 'a b c d'],
    ['line, page and column breaks', 'a\\lbr b\\page c\\column d', 'a\nb\nc\nd'],
    [
      'a note without a mark of its own',
      'Planen{\\footnote Se bilag 3.\\par} holder\\par',
      'Planen[1] holder\n\n[1] Se bilag 3.',
    ],
    ['a box of Word 95', 'a\\par{\\*\\do\\dobypara\\dptxbx{\\dptxbxtext\\pard boks\\par}}b\\par', 'a\n\nboks\n\nb'],
    ['nothing of hidden tabs', 'a{\\v x\\tab y}b', 'ab'],
    ['a group in a skipped group', 'a{\\*\\ukendt{\\field{\\fldrslt x}}{\\footnote y}}b', 'ab'],
    ['half of a surrogate pair after the other', '\\u-10179?\\u-8704?', '😀'],
  ]
  it.each(WORDS)('reads %s', async (_, rtf, text) => {
    expect((await readText(`{\\rtf1\\ansi ${rtf}}`)).text).toBe(text)
  })

  it('knows a heading by its style, or by the style that is based on', async () => {
    const sheet = '{\\stylesheet{\\s0 Normal;}{\\s5\\outlinelevel0\\b\\fs40 Stor;}{\\s6\\sbasedon5 Min;}}'
    const { blocks } = await readText(
      `{\\rtf1\\ansi${sheet}\\pard\\plain\\s6 Hoved\\par\\pard\\plain\\s0\\fs20 tekst, og mere tekst\\par}`,
    )
    expect(blocks.map(b => [b.kind, b.level, b.bold, b.size])).toEqual([
      ['heading', 1, true, 2],
      ['paragraph', null, false, 1],
    ])
  })

  const BESIDE: readonly (readonly [what: string, rtf: string, text: string, notes: readonly string[]])[] = [
    [
      'an object',
      'Se {\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 0105}{\\result{\\pict 89}}} her',
      'Se her',
      ['1 embedded object left out: Excel.Sheet.12.'],
    ],
    [
      'a picture in two forms',
      'Kort{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Kort over Ry}}}89}}{\\nonshppict{\\pict 89}}',
      'Kort',
      ['1 picture left out; words in it are not read. Alternative text left out: “Kort over Ry”.'],
    ],
    [
      'lettering drawn as a picture',
      'Referat{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv UDKAST}}}}\\par',
      'Referat\n\nUDKAST',
      [],
    ],
  ]
  it.each(BESIDE)('what is no text: %s', async (_, rtf, text, told) => {
    const read_ = await readText(`{\\rtf1\\ansi ${rtf}}`)
    expect([read_.text, read_.notes.map(n => n.message)]).toEqual([text, told])
  })

  it('ends underlining', async () => {
    const { blocks } = await readText('{\\rtf1\\ansi\\ul a\\par\\ulnone b\\par}')
    expect(blocks.map(b => b.underline)).toEqual([true, false])
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
