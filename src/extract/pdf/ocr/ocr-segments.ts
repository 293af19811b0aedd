// What OCR read on a page in, segments and ruled lines as from a text layer out, so that everything after this step is the same for both.

import { median } from '../../../model/count.js'
import { cutRuns } from '../../../model/group-by.js'
import type { FontStyle } from '../page/glyph.js'
import { cutsBetween, findWalls, type Rule } from '../page/rules.js'
import { addPlaces, type Run, type Segment } from '../page/segment.js'
import { type Pixels, strokeWidth } from './ink.js'
import type { OcrLine, OcrWord } from './ocr-engine.js'
import { findRuledLines } from './ruled-lines.js'

const PLAIN: FontStyle = { bold: false, italic: false }
const BOLD: FontStyle = { bold: true, italic: false }

/** A gap between words that is wider than this, in letter heights, begins a new segment. */
const WIDE = 2

/** Words of one line stand no further apart than this, in letter heights, upwards and downwards. */
const OTHER_LINE = 0.4

/** Strokes this many times thicker than the page's usual ones are bold. */
const THICK = 1.2

/** What OCR makes of dust, and of the dots of letters that it read without them: ". .", "'". */
const SPECK = /^[\s.,'`´’~]{0,2}$/u

/** What was read on one page: `scale` is pixels to a point. */
export interface OcrPage {
  readonly lines: readonly OcrLine[]
  readonly pixels: Pixels
  readonly scale: number
}

/** A word and where it stands once the page is straightened, in points. */
interface Placed {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

export function ocrSegments({ lines, pixels, scale }: OcrPage): { segments: Segment[]; rules: Rule[] } {
  const slope = findSlope(lines)
  const rules = findRuledLines(pixels, slope, scale)
  const withoutWalls = wallCutter(rules)
  const isCut = cutsBetween(rules)
  const sizes = snapSizes(lines.map(l => letterSize(l) / scale))
  const isBold = boldness(lines, pixels)
  const segments = lines.flatMap((line, i) => {
    const size = sizes[i]!
    const { x0, y0, x1, y1 } = line.baseline
    const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }
    const base = (middle.y - slope * middle.x) / scale
    const words = joinHyphen(withBullet(line.words.filter(w => !SPECK.test(w.text)))).map(word => {
      const { x0, x1 } = word.bbox
      const [x, end] = [(x0 + slope * middle.y) / scale, (x1 + slope * middle.y) / scale]
      const foot = (footOf(word) - (slope * (x0 + x1)) / 2) / scale
      const y = Math.abs(foot - base) > OTHER_LINE * size && word.text.length > 1 ? foot : base
      return { text: word.text, x, end, y, size, bold: isBold(word) }
    })
    const goesOn = (right: Placed, left: Placed) =>
      right.x - left.end < WIDE * size && Math.abs(left.y - right.y) <= OTHER_LINE * size && !isCut(left, right)
    return cutRuns(withoutWalls(words), goesOn).map(group => makeSegment(group, size))
  })
  return { segments, rules }
}

/** Takes away what OCR made of the walls between cells: "| Thisted Kommune", "|Sundhedschef". */
function wallCutter(rules: readonly Rule[]): (words: readonly Placed[]) => Placed[] {
  const walls = findWalls(rules)
  return words =>
    words.flatMap(word => {
      const middle = word.y - 0.3 * word.size
      const isAtWall = (x: number) => walls.some(w => Math.abs(w.x0 - x) < 5 && w.y0 < middle && w.y1 > middle)
      let { text } = word
      if (/^(?:[|¦[\]]|!$)/.test(text) && isAtWall(word.x)) text = text.slice(1)
      if (/[|¦[\]]$/.test(text) && isAtWall(word.end)) text = text.slice(0, -1)
      return text === '' ? [] : [{ ...word, text }]
    })
}

/** The mean confidence of the words, 0 to 100; longer words weigh more. */
export function meanConfidence(pages: readonly OcrPage[]): number {
  const words = pages.flatMap(p => p.lines.flatMap(l => l.words))
  const letters = words.reduce((sum, w) => sum + w.text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, w) => sum + w.confidence * w.text.length, 0) / letters
}

/** The slope of the lines of a page that was scanned askew. */
function findSlope(lines: readonly OcrLine[]): number {
  const slopes = lines
    .filter(l => l.words.length > 3)
    .map(({ baseline: { x0, y0, x1, y1 } }) => (y1 - y0) / Math.max(1, x1 - x0))
  return median(slopes) ?? 0
}

/** The letter size of a line, in pixels: that of most of its words, since OCR takes cells of two heights for one line. */
function letterSize({ words }: OcrLine): number {
  const long = words.filter(w => /[\p{L}\d]{2}/u.test(w.text))
  return median((long.length > 0 ? long : words).map(wordSize)) ?? 0
}

const FALLS = /[gjpqy,;(/]/

/** The letter size of a word, in pixels, from the height of its ink: "ar." is not smaller print than "Følg". */
function wordSize({ text, bbox }: OcrWord): number {
  const rises = /[\p{Lu}bdfhklt\d(/"]/u.test(text)
  const share = 0.5 + (rises ? 0.22 : 0) + (FALLS.test(text) ? 0.21 : 0)
  return (bbox.y1 - bbox.y0) / share
}

/** Where the foot of a word stands, in pixels. */
const footOf = (word: OcrWord): number => word.bbox.y1 - (FALLS.test(word.text) ? 0.21 * wordSize(word) : 0)

/** Sizes close to the usual one become the usual one, and others those of the line above where they are close to them. */
function snapSizes(sizes: readonly number[]): number[] {
  const usual = median(sizes) ?? 11
  let above = usual
  return sizes.map(size => {
    if (size > usual * 0.72 && size < usual * 1.3) above = usual
    else if (size < above * 0.85 || size > above * 1.15) above = size
    return above
  })
}

/** Tells bold words by the thickness of their strokes, compared with the rest of the page. */
function boldness(lines: readonly OcrLine[], pixels: Pixels): (word: OcrWord) => boolean {
  const widths = new Map<OcrWord, number>()
  for (const { words } of lines) for (const word of words) widths.set(word, strokeWidth(pixels, word.bbox))
  const long = [...widths].filter(([w, width]) => w.text.length > 3 && width > 0).map(([, width]) => width)
  const usual = median(long) ?? 0
  return word => usual > 0 && (widths.get(word) ?? 0) > THICK * usual
}

/** A bullet as OCR misreads it: "« Udvalget", "= Udvalget", "«- Udvalget", "e udvalget", "0 udvalget". */
const MISREAD_BULLET = /^(?:(?:[«»¢°©®¤*·=+~"]-?|[-–—]{2}) [^\d\s]|[e0] \p{Ll})/u

function withBullet(words: readonly OcrWord[]): readonly OcrWord[] {
  const [first, second, ...rest] = words
  if (!first || !second || !MISREAD_BULLET.test(`${first.text} ${second.text}`)) return words
  return [{ ...first, text: '•' }, second, ...rest]
}

/** Joins a hyphen at the end of a line with its word, if OCR took it for a word: "presseind -". */
function joinHyphen(words: readonly OcrWord[]): OcrWord[] {
  const [before, last] = words.slice(-2)
  if (!before || !last || last.text !== '-' || !/\p{L}$/u.test(before.text)) return [...words]
  const bbox = { ...before.bbox, x1: last.bbox.x1 }
  return [...words.slice(0, -2), { ...before, text: `${before.text}-`, bbox }]
}

function makeSegment(words: readonly Placed[], size: number): Segment {
  const at: number[] = []
  // Single words are told too unreliably, so the whole segment is bold or not, as most of its letters are.
  const bold = words.filter(w => w.bold).reduce((sum, w) => sum + w.text.length, 0)
  const all = words.reduce((sum, w) => sum + w.text.length, 0)
  for (const [i, word] of words.entries()) {
    if (i > 0) at.push(words[i - 1]!.end)
    addPlaces(at, word)
  }
  const text = words.map(w => w.text).join(' ')
  const { x, y } = words[0]!
  const end = words.at(-1)!.end
  const run: Run = { text, x, end, font: bold * 2 > all ? BOLD : PLAIN, size, tag: null, href: null }
  return { text, at, runs: [run], seams: [], x, end, y, size, artifact: false, underlined: false, spaced: false }
}
