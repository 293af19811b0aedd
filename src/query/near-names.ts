// Words and names that may be meant by a mistyped one. The string distance is loaded only when it is needed.

import { fold } from '../danish/fold.js'

const MOST = 3

/** The nearest names, best first; empty if none is near. å and aa and the like count as the same. */
export async function nearNames(asked: string, names: Iterable<string>): Promise<string[]> {
  const { JaroWinklerDistance, LevenshteinDistance } = await import('natural/lib/natural/distance/index.js')
  const wanted = fold(asked)
  const scored = new Map<string, { name: string; score: number }>()
  for (const name of names) {
    const written = fold(name)
    if (written === wanted || scored.has(written)) continue
    const score = JaroWinklerDistance(wanted, written, { ignoreCase: false })
    if (score < 0.85) continue
    // Jaro-Winkler overrates a common beginning: "Klynge Midt" is not near to "Klynge Nord".
    const changes = LevenshteinDistance(wanted, written) as number
    if (changes <= Math.max(1, Math.round(written.length / 5)))
      scored.set(written, { name, score: score - changes / 100 })
  }
  return [...scored.values()]
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(one => one.name)
}

/** `Did you mean "Klynge Midt" or "Klynge Nord"? `, or empty. */
export async function didYouMean(asked: string, names: Iterable<string>): Promise<string> {
  const near = await nearNames(asked, names)
  return near.length === 0 ? '' : `Did you mean ${near.map(name => `"${name}"`).join(' or ')}?`
}

/** A letter more, less or other, or two swapped; not the first, seldom mistyped, nor an ending ("godkendelser"). */
export function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b || Math.abs(a.length - b.length) > 1 || a.startsWith(b) || b.startsWith(a)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let same = 0
  while (same < Math.min(a.length, b.length) - start && a.at(-1 - same) === b.at(-1 - same)) same++
  const [left, right] = [a.slice(start, a.length - same), b.slice(start, b.length - same)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
}
