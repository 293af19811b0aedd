// Values cut off from their labels at tab stops: segments of made-up pages in, the texts of the segments out.

import { describe, expect, test } from 'vitest'
import { findSegments } from '../../../src/extract/pdf/page/find-segments.js'
import type { Glyph } from '../../../src/extract/pdf/page/glyph.js'
import { cutAtTabStops } from '../../../src/extract/pdf/page/tab-stops.js'

const FONT = { name: 'F', bold: false, italic: false } as unknown as Glyph['font']
const WIDTH = 5
const SIZE = 10

/** A piece that is drawn by itself, its letters 5 points wide, from `x` on the line at `y`. */
const piece = (text: string, x: number, y: number): Glyph[] =>
  [...text].map((letter, i) => ({
    text: letter,
    x: x + i * WIDTH,
    end: x + (i + 1) * WIDTH,
    y,
    size: SIZE,
    font: FONT,
    first: i === 0,
    mark: -1,
    artifact: false,
  }))

const textsOf = (...pieces: Glyph[][]) => cutAtTabStops(findSegments(pieces.flat())).map(s => s.text)

describe('a value close behind its label', () => {
  // "Afbud:" and, behind a wide gap, "Bo": a stop at 100
  const stop = [piece('Afbud:', 0, 80), piece('Bo', 100, 80)]

  test('is cut off where something begins at the same stop nearby', () => {
    const label = 'Mødedeltagerne i dag'
    expect(textsOf(...stop, piece(label, 0, 60), piece('Region Nord', label.length * WIDTH, 60))).toEqual([
      'Afbud:',
      'Bo',
      label,
      'Region Nord',
    ])
  })

  test('a word set letter by letter is no label and value', () => {
    const before = 'Vi gennemgik nye ved'
    expect(textsOf(...stop, piece(before, 0, 60), piece('tægter', before.length * WIDTH, 60))).toEqual([
      'Afbud:',
      'Bo',
      'Vi gennemgik nye vedtægter',
    ])
  })

  test('a list below begins at the same place by chance', () => {
    const list = ['a)', 'b)', 'c)'].map((mark, i) => piece(`${mark} Lokaler`, 35, 48 - i * 12))
    expect(textsOf(piece('6. Til', 0, 60), piece('næste møde', 35, 60), ...list)[0]).toBe('6. Til næste møde')
    const values = ['Bo Krogh', 'Ida Lund', 'Per Dam'].map((name, i) => piece(name, 35, 48 - i * 12))
    expect(textsOf(piece('Afbud:', 0, 60), piece('Eva Holm', 35, 60), ...values)[0]).toBe('Afbud:')
  })
})
