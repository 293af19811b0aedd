// Items numbered from 1 again and again, as web pages begin lists anew: all runs that look like headings.

import { titleKey } from '../../labels/title-key.js'
import type { Chain, Evidence } from './chains.js'
import type { Candidate } from './numbering.js'

/** What an entry of a list that begins anew is worth at least, and one where it has several. */
const [LEAST, CERTAIN] = [0.5, 1.5]
/** What it is worth where no list of the document has a second entry, so that there is no list but the agenda. */
const [APART, DENSE] = [-1, -1.5]
/** Of two runs the second may be a list in an item. */
const FEWEST_RUNS = 3

/** Empty where no run begins anew, or where too few entries look like headings. */
export function restartedRuns(candidates: readonly Candidate[], evidence: Evidence): Chain {
  const plain = candidates.filter(({ scheme }) => scheme === 'dot' || scheme === 'paren')
  // Where no list of the document has a second entry, each "1." that a gap sets apart is a heading; each at all where gaps
  // set none apart.
  const isOnly = candidates.every(c => c.number === '1' || c.scheme === 'small')
  const isDense = !candidates.slice(1).some(c => c.line.gap)
  const headed = (run: readonly Candidate[]): readonly Candidate[] => {
    if (isOnly) return run.filter(c => evidence(c) > (c.line.gap ? APART : isDense ? DENSE : LEAST))
    const end = run.findIndex(c => evidence(c) <= LEAST)
    const kept = end < 0 ? run : run.slice(0, end)
    return kept.length < 2 || kept.some(c => evidence(c) >= CERTAIN) ? kept : []
  }
  const kept = withoutList(cutRuns(plain))
    .map((run, n) => (n === 0 && !isOnly ? run : headed(run)))
    .filter(run => run.length > 0)
  const headings = kept.flat()
  if (kept.length < FEWEST_RUNS) return { headings: [], score: 0 }
  return { headings, score: headings.reduce((sum, c) => sum + 1 + evidence(c), 0) }
}

/** 1, 2, 3, 1, 1, 2 -> 1, 2, 3 and 1 and 1, 2; what goes on from no number belongs to none. */
function cutRuns(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const candidate of candidates) {
    const run = runs.at(-1)
    if (candidate.number === '1') runs.push([candidate])
    else if (run && candidate.value === (run.at(-1) as Candidate).value + 1) run.push(candidate)
  }
  return runs
}

/** Without a list at the front, whose titles may stand below their numbers: its headings come again further down. */
function withoutList(runs: readonly Candidate[][]): Candidate[][] {
  const below = new Set<string>()
  const kept: Candidate[][] = []
  for (const run of runs.toReversed()) {
    const keys = run.map(({ number, line, titleAt }) => `${number} ${titleKey(line.text.slice(titleAt))}`)
    const isListed = (key: string, n: number): boolean =>
      below.has(key) || (run.length > 1 && key === `${run[n]?.number} ` && below.has(run[n]?.number as string))
    if (!keys.some(isListed)) kept.unshift(run)
    for (const [n, key] of keys.entries()) below.add(key).add(run[n]?.number as string)
  }
  return kept
}
