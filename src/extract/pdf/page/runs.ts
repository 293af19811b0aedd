// The glyphs of one line in, its runs out: stretches of one look, with a space wherever two letters stand apart.

import { median } from '../../../model/count.js'
import type { Glyph } from './glyph.js'
import { hrefAt, type LinkArea } from './links.js'
import { readable } from './marks.js'
import { addPlaces, type Run, type Segment } from './segment.js'
import type { Tag } from './tags.js'

export interface RunHints {
  /** What the PDF says about its marked contents. */
  readonly tags: ReadonlyMap<number, Tag>
  readonly links: readonly LinkArea[]
}

/** `spaced` says of each glyph whether a space was drawn before it. Hot: no list is made for a single glyph. */
export function readRuns(
  line: readonly Glyph[],
  spaced: readonly boolean[],
  { tags, links }: RunHints,
): Pick<Segment, 'runs' | 'at' | 'seams'> {
  const tracking = findTracking(line, spaced)
  const wordGap = findWordGap(line, spaced)
  const hrefOf = (glyph: Glyph) => (links.length === 0 ? null : hrefAt(links, glyph))
  const runs: Run[] = []
  const at: number[] = []
  const seams: number[] = []
  let text = ''
  let from = 0
  const close = (to: number): void => {
    if (text !== '') {
      const first = line[from]!
      const { x, font, size, mark } = first
      const tag = tags.get(mark) ?? null
      runs.push({ text: readable(text, from === 0), x, end: line[to - 1]!.end, font, size, tag, href: hrefOf(first) })
    }
    text = ''
    from = to
  }
  for (let i = 0; i < line.length; i++) {
    const glyph = line[i]!
    const before = line[i - 1]
    if (before) {
      const isLast = i === line.length - 1
      const opens = glyph.first && !spaced[i]
      const isLoose = (isLast || opens) && isLooseHyphen(before, glyph, spaced[i]!)
      const isSpace = !(isLoose && isLast) && isApart(before, glyph, spaced[i]!, tracking)
      const href = hrefOf(glyph)
      const ends = looksOther(before, glyph) || href !== hrefOf(before)
      // A space between a link and what follows is not part of the link.
      if (ends && href === null) close(i)
      if (isSpace) {
        const isWide = glyph.x - before.end > wordGap
        text += isWide ? '  ' : ' '
        at.push(before.end)
        if (isWide) at.push(before.end)
      }
      if (ends && href !== null) close(i)
      if (opens && !isLoose) seams.push(at.length)
    }
    text += glyph.text
    addPlaces(at, glyph)
  }
  close(line.length)
  return { runs, at, seams }
}

/** Whether the glyph is a hyphen that was put at the end of a justified line, away from its word. */
export function isLooseHyphen(last: Glyph, glyph: Glyph, space: boolean): boolean {
  return !space && glyph.first && /^[-\u00ad\u2010]$/u.test(glyph.text) && /^\p{L}$/u.test(last.text)
}

/** A drawn space counts only if it has a width: some programs draw one before a hyphen and move back over it. */
function isApart(before: Glyph, glyph: Glyph, isDrawn: boolean, tracking: number): boolean {
  const gap = glyph.x - before.end - tracking
  if (isDrawn) return gap > -0.1 * glyph.size
  return gap > (tracking > 0 ? 0.2 : 0.15) * glyph.size
}

function looksOther(before: Glyph, glyph: Glyph): boolean {
  return glyph.font !== before.font || glyph.mark !== before.mark || glyph.size !== before.size
}

/** Where a blank was typed between all letters, words are parted by gaps wider than this. Infinite in ordinary text. */
function findWordGap(line: readonly Glyph[], spaced: readonly boolean[]): number {
  const median = medianGap(line, spaced, true, 0.7 * line.length)
  return median === null ? Infinity : 1.5 * median
}

/** Space that was added between all letters of a line ("N O T A T" set wide), in points; 0 in ordinary text. */
function findTracking(line: readonly Glyph[], spaced: readonly boolean[]): number {
  const median = medianGap(line, spaced, false, Math.max(3, 0.5 * line.length)) ?? 0
  return median > line[0]!.size * 0.05 ? median : 0
}

/** The median of the gaps in which a space was drawn, or of those in which none was; null if there are fewer than `least`. */
function medianGap(
  line: readonly Glyph[],
  spaced: readonly boolean[],
  isSpaced: boolean,
  least: number,
): number | null {
  let count = 0
  for (let i = 1; i < line.length; i++) if (spaced[i] === isSpaced) count++
  if (count < least) return null
  const gaps: number[] = []
  for (let i = 1; i < line.length; i++) if (spaced[i] === isSpaced) gaps.push(line[i]!.x - line[i - 1]!.end)
  return median(gaps)!
}
