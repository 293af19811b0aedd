// For a topic that finds nothing: words in heads of minutes name the body. "skolestruktur i Syddjurs" is of Syddjurs.

import type { Db } from '../../store/schema.js'
import { hasSigns } from '../search/expression.js'
import { candidatesOf, type Head, listHeads } from '../who/bodies-by-head.js'
import type { Directory } from '../who/directory.js'
import { keysOf } from '../who/directory.js'
import type { Candidate } from '../who/find-bodies.js'

export interface Moved {
  /** The rest of the topic; null if all words are in the heads. */
  readonly about: string | null
  readonly candidates: readonly Candidate[]
  readonly note: string
}

/** Most ways to split the words that are tried. */
const MOST = 8

const JOINING: ReadonlySet<string> = new Set(
  'i in at of af the for til to fra from på on ved om about og and med with'.split(' '),
)

/** The ways to split the words, those with most words in the heads first. None if the topic is more than a list of words. */
export async function partByHead(about: string, db: Db, directory: Directory): Promise<Moved[]> {
  if (hasSigns(about)) return []
  // "Strandby-Elling" is two words, both of which must be there.
  const words = about.split(/\s+/).flatMap(word => {
    const keys = keysOf(word)
    return keys.length > 0 && (word.length > 3 || /^\p{Lu}{2,3}$/u.test(word)) ? [{ word, keys }] : []
  })
  if (words.length === 0) return []
  const keys = words.flatMap(one => one.keys)
  const heads = await listHeads(db, keys)
  const ways = new Map<string, Head[]>()
  for (const head of heads) {
    const there = words.filter(({ keys }) => keys.every(key => head.words.includes(` ${key} `)))
    if (there.length === 0) continue
    const way = there.map(({ word }) => word).join(' ')
    const found = ways.get(way)
    if (found) found.push(head)
    else ways.set(way, [head])
  }
  return [...ways]
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
    .slice(0, MOST)
    .map(([way, found]) => {
      const at = new Set(way.split(' '))
      // Short words stay in the topic, too ("KOL", "it"); words that only join others do not.
      const rest = about.split(/\s+/).filter(word => !at.has(word) && !JOINING.has(word.toLowerCase()))
      // "de nye takster i Rebild": words that say nothing are looked for only where there are no others
      const telling = rest.filter(word => !directory.isIdle(word))
      const left = telling.length > 0 ? telling : rest
      const quoted = (list: readonly string[]) => list.map(word => `"${word}"`).join(' and ')
      const candidates = candidatesOf(found, directory)
      return {
        about: left.length === 0 ? null : left.join(' '),
        // Together in one group, since the question was about a topic, not about who met.
        candidates: [
          {
            label: way,
            bodies: candidates.flatMap(one => one.bodies),
            cluster: null,
            documents: candidates.flatMap(one => one.documents ?? []),
          },
        ],
        note:
          left.length === 0
            ? `none says ${quoted([...at])} in its own words; it stands at the head of these minutes, and all of theirs are shown`
            : `none says all of it in its own words; ${quoted([...at])} ${at.size > 1 ? 'stand' : 'stands'} at the head of these minutes, ${quoted(left)} in their items`,
      }
    })
}
