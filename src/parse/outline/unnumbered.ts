// Item headings of documents that do not number their items: lines in, those that look like titles out, with a score
// that can be held against a numbered sequence. Titles are told by style, by standing titles and by what follows them.

import type { Line } from '../layout/lines.js'
import type { Reading } from '../reading.js'

export interface Unnumbered {
  /** Indices into Reading.lines. */
  readonly lines: readonly number[]
  readonly score: number
}

const LONGEST_TITLE = 140

export function findUnnumbered(reading: Reading): Unnumbered {
  const styles = new Map<string, number[]>()
  reading.lines.forEach((line, i) => {
    if (!couldBeTitle(line, i, reading)) return
    const style = styleOf(line, i, reading)
    if (style) styles.set(style, [...(styles.get(style) ?? []), i])
  })
  let best: Unnumbered = { lines: [], score: 0 }
  for (const lines of styles.values()) {
    const score = lines.reduce((sum, i) => sum + titleEvidence(i, reading), 0)
    if (score > best.score) best = { lines, score }
  }
  return best.score >= 4 ? best : { lines: [], score: 0 }
}

function couldBeTitle(line: Line, i: number, { labels }: Reading): boolean {
  if (line.text.length > LONGEST_TITLE || line.cells.length > 1 || labels[i]) return false
  const text = line.text.replace(/^[#*\s]+|[*:\s]+$/g, '')
  return (
    /^["'»(]?\p{Lu}/u.test(text) &&
    !/[.;,]$/.test(text.replace(/^evt\.$/iu, 'evt')) &&
    line.block !== 'list-item' &&
    line.block !== 'footnote'
  )
}

/** Lines set alike belong together; plain lines only where something else speaks for them. */
function styleOf(line: Line, i: number, reading: Reading): string | null {
  if (line.block === 'heading') return `heading ${line.level}`
  if (/^#{1,6}\s/.test(line.text)) return `markdown ${/^#+/.exec(line.text)?.[0].length}`
  if (line.bold) return 'bold'
  if (line.underline) return 'underline'
  return line.gap && speaks(i, reading) ? 'plain' : null
}

function speaks(i: number, { lines, labels, lexicon }: Reading): boolean {
  const line = lines[i] as Line
  const standing = lexicon.readItemTitle(line.text)
  if (standing && !standing.opens) return true
  const next = labels[i + 1]
  return (
    next !== null &&
    next !== undefined &&
    !next.entry.weak &&
    ['sagsfremstilling', 'indstilling', 'beslutning', 'referat'].includes(next.entry.kind)
  )
}

function titleEvidence(i: number, reading: Reading): number {
  const line = reading.lines[i] as Line
  const standing = reading.lexicon.readItemTitle(line.text)
  let worth = standing ? (standing.opens ? 1 : 2) : 0
  const next = reading.labels[i + 1]
  if (
    next &&
    !next.entry.weak &&
    ['sagsfremstilling', 'indstilling', 'beslutning', 'referat'].includes(next.entry.kind)
  )
    worth += 2
  const following = reading.lines[i + 1]
  if (following && following.text.length > 60) worth += 0.2
  return worth > 0 ? worth : -0.3
}
