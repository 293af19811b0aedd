// For a topic of so many words that no item has them all ("citizens who have both an illness and an addiction"): finds the
// largest set of its telling words that one item has, always with a rare one, and notes which words were left out.

import type { Db } from '../../store/schema.js'
import { hasSigns, parseExpression } from './expression.js'
import { compileMatch, countIndex } from './match.js'
import { stands } from './occurs.js'
import type { Reworded } from './reword.js'

/** Fewer words say too little of what was asked: of all, and of those that stand anywhere. */
const LEAST = 2
const LEAST_OF_ALL = 1 / 2
const LEAST_OF_STANDING = 2 / 3
/** Most ways to choose among the words that are tried. */
const MOST_TRIED = 60
const MOST_WORDS = 10

interface Asked {
  readonly about: string
  /** Whether a word says nothing about the topic. */
  readonly isIdle: (word: string) => boolean
  readonly db: Db
}

/** Whether there is an answer about these words. */
type Finder = (about: string) => Promise<boolean>

/** The most telling words that occur together. */
export async function tellingWords(asked: Asked, find: Finder): Promise<Reworded | null> {
  const weighed = await weighWords(asked)
  if (weighed === null) return null
  const { words, names, counts } = weighed
  const standing = [...counts.keys()]
  const rare = Math.min(...counts.values()) * 2 + 2
  const least = Math.max(LEAST, Math.ceil(words.length * LEAST_OF_ALL), Math.ceil(standing.length * LEAST_OF_STANDING))
  // The fewer items say a word, the more it tells.
  const weigh = (some: readonly string[]) => some.reduce((sum, word) => sum + 1 / (1 + counts.get(word)!), 0)
  let tried = 0
  for (let size = standing.length; size >= least; size--) {
    const ways = choose(standing, size)
      .filter(some => names.every(name => some.includes(name)) && some.some(word => counts.get(word)! <= rare))
      .sort((a, b) => weigh(b) - weigh(a))
    for (const some of ways) {
      if (++tried > MOST_TRIED) return null
      if (await find(some.join(' '))) return { about: some.join(' '), note: noteOf(words, standing, some) }
    }
  }
  return null
}

/** If no two occur together: the rarest that has an answer. `least`: how many of them must occur somewhere. */
export async function rarestWord(asked: Asked, find: Finder, least = LEAST): Promise<Reworded | null> {
  const weighed = await weighWords(asked)
  // Not with a name: the name alone is not the topic, and the other words alone would be about others.
  if (weighed === null || weighed.counts.size < least || weighed.names.length > 0) return null
  const { counts } = weighed
  const byCount = [...counts.keys()].sort((a, b) => counts.get(a)! - counts.get(b)!)
  for (const word of byCount.filter(one => !WHEN.test(one))) {
    // A name beside it narrows enough.
    if ((least > 1 && counts.get(word)! > MOST_OF_ONE) || !(await find(word))) continue
    const others = byCount.filter(one => one !== word).map(one => `"${one}"`)
    if (others.length === 0) return { about: word, note: noteOf(weighed.words, byCount, [word]) }
    const note = `nothing of what is asked for says "${word}" and ${others.join(' or ')} together; shown is what says "${word}"`
    return { about: word, note }
  }
  return null
}

/** "transport [after] the reform": no topic of its own. */
const WHEN = /^(?:after|before|since|until|during|without|efter|før|siden|indtil|under|uden|mellem|between)$/iu

/** A word that occurs in more items than this says almost nothing. */
const MOST_OF_ONE = 25

/** Null if the topic is more than a list of words, has too few or too many, or a name that occurs nowhere. */
async function weighWords({ about, isIdle, db }: Asked) {
  const words = plainWords(about, isIdle)
  if (words.length < LEAST || words.length > MOST_WORDS) return null
  /** Number of items with each word; without words that occur nowhere. */
  const counts = new Map<string, number>()
  for (const word of words) if (await stands(word, db)) counts.set(word, await countItems(word, db))
  // A name, an abbreviation or a number must occur.
  const names = words.filter((word, at) => /^(?:\p{Lu}{2,}|\d+)$/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)))
  return names.some(name => !counts.has(name)) ? null : { words, names, counts }
}

function noteOf(words: readonly string[], standing: readonly string[], used: readonly string[]): string {
  const list = (some: readonly string[]) => some.map(word => `"${word}"`).join(', ')
  const nowhere = words.filter(word => !standing.includes(word))
  const left = standing.filter(word => !used.includes(word))
  return [
    `no item says all of it; looked for is what says ${list(used)}`,
    ...(left.length > 0 ? [`left out is ${list(left)}`] : []),
    ...(nowhere.length > 0 ? [`${list(nowhere)} ${nowhere.length === 1 ? 'stands' : 'stand'} nowhere`] : []),
  ].join('; ')
}

/** The words of a plain list that say something; none where some are quoted, left out or one of several, and so meant as they are. */
export function plainWords(about: string, isIdle: (word: string) => boolean): readonly string[] {
  if (hasSigns(about)) return []
  const words = about.replace(/['’]s(?!\p{L})/gu, '').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)
  return [...new Set(words)].filter(word => !isIdle(word))
}

const countItems = async (word: string, db: Db): Promise<number> =>
  countIndex(db, (await compileMatch(parseExpression(word), db)).wide, MANY)

const MANY = 5000

/** All ways to take so many of them, in their order. */
function choose(words: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return words.flatMap((word, at) => choose(words.slice(at + 1), size - 1).map(rest => [word, ...rest]))
}
