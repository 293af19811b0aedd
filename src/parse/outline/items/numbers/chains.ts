// The one sequence of numbers that fits best, of all schemes: whole sequences are scored, in one pass (linear).

import { groupBy } from '../../../../model/group-by.js'
import { SCHEMES } from './number-schemes.js'
import type { Candidate } from './numbering.js'

/** How much a candidate looks like an item heading, apart from its number; may be negative. */
export type Evidence<C = Candidate> = (candidate: C) => number

export interface Chain<C = Candidate> {
  readonly headings: readonly C[]
  readonly score: number
}

/** What "Punkt" before a number or letter adds to a scheme that is worth little by itself. */
const NAMED = 2.5
const STEP = 0.5
const OTHER_SCHEME = -1
const SKIPPED = -0.6
const LONGEST_GAP = 8

interface Node<C> {
  readonly candidate: C
  readonly score: number
  readonly before: Node<C> | null
}

/** The best sequence of every family, best first. Empty where there are no candidates. */
export function rankChains<C extends Candidate>(candidates: readonly C[], evidence: Evidence<C>): Chain<C>[] {
  return [...groupBy(candidates, ({ scheme, set = '' }) => SCHEMES[scheme].family + set).values()]
    .map(list => bestChain(list, evidence))
    .filter(chain => chain !== null)
    .filter(({ headings }) => headings.length > 1 || !OF_HOUSE.has((headings[0] as Candidate).scheme))
    .filter(chain => !isClock(chain))
    .sort((a, b) => b.score - a.score)
}

/** Set as no other house does, a number alone may be anything: "Lokale 2". */
const OF_HOUSE: ReadonlySet<string> = new Set(['house', 'parts'])

/** "9.00 Velkomst", "9.15 Økonomi", "10.05 Takster": hours, no parts of chapters */
const isClock = ({ headings }: Chain): boolean =>
  headings.length >= 3 && headings.every(({ scheme, number }) => scheme === 'decimal' && HOUR.test(number))
const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5][05]$/

function bestChain<C extends Candidate>(candidates: readonly C[], evidence: Evidence<C>): Chain<C> | null {
  // The best sequence so far that ends at each whole number.
  const ending = new Map<number, Node<C>>()
  let best: Node<C> | null = null
  for (const candidate of candidates) {
    const worth = worthOf(candidate) + evidence(candidate)
    const before = bestBefore(candidate, ending)
    const node: Node<C> = before
      ? { candidate, score: before.total + worth, before: before.node }
      : { candidate, score: opening(candidate) + worth, before: null }
    const place = Math.floor(candidate.value)
    const rival = ending.get(place)
    if (!rival || node.score >= rival.score) ending.set(place, node)
    if (!best || node.score > best.score) best = node
  }
  if (!best) return null
  const headings: C[] = []
  for (let node: Node<C> | null = best; node; node = node.before) headings.unshift(node.candidate)
  return { headings, score: best.score }
}

function worthOf({ scheme, named, value }: Candidate): number {
  // "10." may go on from "09." as well as from "9.": without a nought it is worth no more than any number with a stop.
  const base = SCHEMES[scheme === 'padded' && value >= 10 ? 'dot' : scheme].worth
  return base + (named && scheme !== 'punkt' ? NAMED : 0)
}

/** Sequences begin at 0 or 1; running numbers of a year or a term begin anywhere. */
function opening({ scheme, value }: Candidate): number {
  if (value <= 1.5 || (scheme === 'decimal' && value <= 101)) return 0
  return scheme === 'sag' || value > 20 ? -1 : -0.4 * Math.min(value, 6)
}

function bestBefore<C extends Candidate>(
  candidate: C,
  ending: ReadonlyMap<number, Node<C>>,
): { node: Node<C>; total: number } | null {
  let best: { node: Node<C>; total: number } | null = null
  const start = opening(candidate)
  const consider = (node: Node<C> | undefined, skipped: number): void => {
    if (!node || node.candidate.value >= candidate.value || node.candidate.line === candidate.line) return
    const total =
      node.score + STEP + SKIPPED * skipped + (node.candidate.scheme === candidate.scheme ? 0 : OTHER_SCHEME)
    if (total > start && (!best || total > best.total)) best = { node, total }
  }
  const place = Math.floor(candidate.value)
  consider(ending.get(place), 0)
  for (let gap = 1; gap <= LONGEST_GAP; gap++) consider(ending.get(place - gap), gap - 1)
  if (candidate.scheme === 'decimal') {
    // "1.9" is followed by "2.1", "1.0" by "2.0".
    const chapter = Math.floor(place / 100) * 100
    for (let last = 0; last <= 40; last++) consider(ending.get(chapter - 100 + last), 0)
  }
  return best
}
