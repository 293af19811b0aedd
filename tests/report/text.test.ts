// What a terminal shows: nothing that it would obey, nothing wider than it is, colour only where it may be.

import { describe, expect, it } from 'vitest'
import { formatFailures } from '../../src/report/archive/failures.js'
import { formatProgress, showProgress } from '../../src/report/ingest/progress.js'
import { count, formatDuration } from '../../src/report/terminal/count.js'
import { styleOf } from '../../src/report/terminal/output.js'
import { printable, printableColoured, printableLine } from '../../src/report/terminal/printable.js'
import { wrapCell } from '../../src/report/terminal/table.js'
import { columns, formatNote, wrap } from '../../src/report/terminal/wrap.js'

describe('printable', () => {
  it.each([
    ['Ærø og Åse – "§ 5" 👩‍⚕️', 'Ærø og Åse – "§ 5" 👩‍⚕️'],
    ['to\nlinjer\tog tab', 'to\nlinjer\tog tab'],
    ['\u001b[2Jslet', '[2Jslet'],
    ['\u001b]0;titel\u0007', ']0;titel'],
    ['a\rb\u0000c\u009bd\u007fe', 'abcde'],
    ['abc\u202edcba', 'abcdcba'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected)
    expect(printableColoured(text)).toBe(expected)
  })

  it('lets our own colours pass, and nothing else that begins so', () => {
    expect(printableColoured('\u001b[1mfed\u001b[22m \u001b[3Aop')).toBe('\u001b[1mfed\u001b[22m [3Aop')
    expect(printableLine(' a\n b\u001b[1m ')).toBe('a b[1m')
  })
})

describe('style', () => {
  it('is plain without colour', () => {
    expect(styleOf({ colour: false }).bold('x')).toBe('x')
    expect(styleOf({ colour: true }).bold('x')).toBe('\u001b[1mx\u001b[22m')
    expect(styleOf({ colour: true }).dim('')).toBe('')
  })
})

describe('wrap', () => {
  it.each([
    ['kort', 10, '', ['kort']],
    ['en to tre fire', 6, '', ['en to', 'tre', 'fire']],
    ['en to tre', 8, '  ', ['  en to', '  tre']],
    ['kommunalbestyrelsesmedlem ja', 10, '', ['kommunalbestyrelsesmedlem', 'ja']],
    ['a\n\nb', 10, ' ', [' a', '', ' b']],
    ['', 10, ' ', ['']],
  ])('%j at %d', (text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toEqual(expected)
  })

  it('counts what is seen', () => {
    expect(columns('e\u0301a')).toBe(2)
    expect(columns('𝒳')).toBe(1)
  })
})

it.each([
  [0, '0.0 s'],
  [9_940, '9.9 s'],
  [61_000, '1:01'],
  [3_600_000, '1:00:00'],
  [7_384_000, '2:03:04'],
])('%d ms is %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected)
})

it('counts with the noun', () => {
  expect([count(1, 'file'), count(0, 'file'), count(2, 'body', 'bodies')]).toEqual(['1 file', '0 files', '2 bodies'])
})

describe('progress', () => {
  it.each([
    [{ done: 0, total: 10, failed: 0, elapsed: 0 }, '0 of 10 files, 0 %'],
    [{ done: 1, total: 1, failed: 1, elapsed: 500 }, '1 of 1 file, 100 %, 1 failed'],
    [{ done: 50, total: 100, failed: 0, elapsed: 10_000 }, '50 of 100 files, 50 %, 5.0/s, 0:10 left'],
    [{ done: 1999, total: 2000, failed: 3, elapsed: 100_000 }, '1999 of 2000 files, 99 %, 20/s, 0.1 s left, 3 failed'],
  ])('%j', (state, expected) => {
    expect(formatProgress(state)).toBe(expected)
  })

  function follow(isTerminal: boolean, total: number) {
    const written: string[] = []
    const output = {
      isTerminal,
      colour: false,
      width: 80,
      write: async (text: string) => void written.push(text),
      showLine: (text: string) => void written.push(`\r${text}`),
    }
    let now = 0
    const progress = showProgress(output, total, 'file', () => now)
    for (let i = 1; i <= total; i++) {
      now += 10
      progress.step(`${i}.pdf`, i % 40 === 0)
    }
    progress.end()
    return written
  }

  it('on a terminal draws one line, not more often than it can be seen', () => {
    const written = follow(true, 100)
    expect(written.every(text => text.startsWith('\r'))).toBe(true)
    expect(written.length).toBeLessThan(15)
    expect(written.at(-2)).toContain('100 of 100 files')
    expect(written.at(-1)).toBe('\r')
  })

  it('elsewhere writes plain lines: every tenth, nothing for a few', () => {
    const written = follow(false, 100).filter(text => text !== '\r')
    expect(written.filter(text => text.includes(' of 100 files'))).toHaveLength(10)
    expect(written.at(-1)).toBe('100 of 100 files, 100 %, 2 failed\n')
    expect(follow(false, 49).filter(text => text !== '\r')).toEqual([])
  })
})

it('failures of one kind stand together, and names are made harmless', () => {
  const failure = { outcome: 'damaged', reason: 'It is cut off.', advice: 'Fetch it again.' } as const
  const files = ['a.pdf', 'b\u001b[2J\n.pdf', 'c.pdf'].map(path => ({ path, failure }))
  expect(formatFailures(files, { width: 36, typed: command => `referat ${command}` }, 2)).toEqual([
    '  damaged: It is cut off. Fetch it',
    '  again.',
    '    a.pdf',
    '    b[2J .pdf',
    '    … and 1 more: referat status --failed',
  ])
})

describe('a word that is wider than its column', () => {
  it.each([
    ['Halvårsstatus', 12, ['Halvårssta-', 'tus']],
    ['Sundhedssamarbejdsudvalget mødes', 20, ['Sundhedssamarbejd-', 'sudvalget mødes']],
    ['om Halvårsstatus', 12, ['om', 'Halvårssta-', 'tus']],
    // What a hyphen would change is cut as it stands.
    ['2023_klyngestyregruppen.docx', 12, ['2023_', 'klyngestyreg', 'ruppen.docx']],
    ['12345678901234', 12, ['123456789012', '34']],
    ['Sundhed', 4, ['Sund', 'hed']],
  ])('%s at %d', (text, width, lines) => expect(wrapCell(text, width)).toEqual(lines))
})

it('a note is a sentence that fits', () =>
  expect(formatNote('"Klynge Syd" is the cluster of that name in Nordjylland', { width: 40 })).toBe(
    '"Klynge Syd" is the cluster of that name\nin Nordjylland.\n',
  ))
