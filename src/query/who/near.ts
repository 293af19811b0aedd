// A name that nothing bears in, those that may have been meant out. Loads the string distance only when it is needed.

import { fold } from '../../danish/fold.js'

const MOST = 3

/** The nearest of the names, best first; empty where none is near. Letters of Danish and their spellings count as one. */
export async function nearNames(asked: string, names: Iterable<string>): Promise<string[]> {
  const { JaroWinklerDistance, LevenshteinDistance } = await import('natural/lib/natural/distance/index.js')
  const wanted = fold(asked)
  const scored = new Map<string, { name: string; score: number }>()
  for (const name of names) {
    const written = fold(name)
    if (written === wanted || scored.has(written)) continue
    const score = JaroWinklerDistance(wanted, written, { ignoreCase: false })
    if (score < 0.85) continue
    // Jaro-Winkler likes a shared beginning too well: "Klynge Midt" is not "Klynge Nord".
    const changes = LevenshteinDistance(wanted, written) as number
    if (changes <= Math.max(1, Math.round(written.length / 5)))
      scored.set(written, { name, score: score - changes / 100 })
  }
  return [...scored.values()]
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(one => one.name)
}

/** `Did you mean "Klynge Midt" or "Klynge Nord"? `, or nothing. */
export async function didYouMean(asked: string, names: Iterable<string>): Promise<string> {
  const near = await nearNames(asked, names)
  return near.length === 0 ? '' : `Did you mean ${near.map(name => `"${name}"`).join(' or ')}?`
}

/**
 * The one name that was clearly meant: a slip of the pen away, with no other as near; null where there is none or several.
 * Names of which `same` says that they are one do not stand against each other.
 */
export async function clearlyMeant(
  asked: string,
  names: Iterable<string>,
  same: (a: string, b: string) => boolean = (a, b) => fold(a) === fold(b),
): Promise<string | null> {
  const wanted = fold(asked)
  const most = wanted.length < LEAST_LETTERS ? 0 : wanted.length < MANY_LETTERS ? 1 : 2
  if (most === 0) return null
  const { DamerauLevenshteinDistance, LevenshteinDistance } = await import('natural/lib/natural/distance/index.js')
  let nearest: { name: string; slips: number; changes: number }[] = []
  for (const name of names) {
    const written = fold(name)
    if (Math.abs(written.length - wanted.length) > most || written === wanted) continue
    const slips = DamerauLevenshteinDistance(wanted, written) as number
    const least = nearest[0]?.slips ?? most
    if (slips > least) continue
    if (slips < least) nearest = []
    nearest.push({ name, slips, changes: LevenshteinDistance(wanted, written) as number })
  }
  nearest.sort((a, b) => a.changes - b.changes)
  const [first, ...others] = nearest
  return first && others.every(other => same(first.name, other.name)) ? first.name : null
}

const LEAST_LETTERS = 4
const MANY_LETTERS = 8
