// Lines that look like headings of items and were not taken: numbered ones that fit no place in the sequence, and
// standing titles without a number among numbered items. Headings and candidates in, lines out. For doubts alone.

import type { Line } from '../../../layout/lines.js'
import type { Reading } from '../../../reading.js'
import type { Evidence } from './chains.js'
import type { Candidate } from './numbering.js'

/** Less evidence than this is no heading's, however poor those of the document are. */
const LEAST = 2
const LONGEST_TITLE = 60

/** `taken`: the headings of the items, in document order; `headings`: indices of all lines that are part of one. */
export function findMissedHeadings(
  { lines, labels, lexicon }: Reading,
  taken: readonly Candidate[],
  headings: ReadonlySet<number>,
  candidates: readonly Candidate[],
  evidence: Evidence,
): Line[] {
  const [first] = taken
  if (!first) return []
  const schemes = new Set(taken.map(c => c.scheme))
  const usual = usualEvidence(taken, evidence)
  const numbered = candidates
    .filter(
      c =>
        c.line.index > first.line.index && !headings.has(c.line.index) && schemes.has(c.scheme) && evidence(c) >= usual,
    )
    .map(c => c.line)
  const known = new Set(taken.map(c => lexicon.readItemTitle(c.line.text.slice(c.titleAt))))
  const named = lines.filter((line, i) => {
    if (line.index <= first.line.index || !line.gap || line.text.length > LONGEST_TITLE || labels[i]) return false
    const isHeading = headings.has(line.index) || line.block === 'list-item'
    // Right above the next item's heading it is one over several items.
    const title = isHeading || headings.has(lines[i + 1]?.index ?? -1) ? null : lexicon.readItemTitle(line.text)
    return title !== null && !title.opens && !known.has(title)
  })
  return [...new Set([...numbered, ...named])].sort((a, b) => a.index - b.index)
}

/** What three in four of the headings are at least worth. */
export function usualEvidence(taken: readonly Candidate[], evidence: Evidence): number {
  return Math.max(LEAST, lowerQuartile(taken.map(evidence)))
}

/** What three in four are at least worth. */
function lowerQuartile(worths: readonly number[]): number {
  const sorted = [...worths].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 4)] ?? 0
}
