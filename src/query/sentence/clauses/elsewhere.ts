// Questions that other texts answer, refused by who is said to say it: "hvad siger loven om", "what do studies show".

import { type Atom, kindSet, says, saysOneOf } from '../reader/atoms.js'
import { readKnownName } from '../reader/names.js'
import { type Reader, tieOf } from '../reader/reader.js'
import { isIn, lengthIn } from '../words/lists.js'

export function elsewhere(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { words } = reader
  // "what is Bo Lind supposed to [write]", "the deadline to [write] it": a task
  if (before.some(atom => saysOneOf(atom, OF_TASKS))) return null
  const asks = before.some(atom => saysOneOf(atom, ASKS))
  if (!asks && before.length > 0) return null
  // "who wrote the minutes"
  const said = reader.says(at)
  if (said && said.length > 1 && said.value.kind !== 'discuss') return null
  // "hvad [står der i] loven", "[ifølge] forskerne"
  const leads = lengthIn('before-source', words, at)
  if (leads > 0) return sourceAt(reader, at, at + leads)
  const writes = isIn('writes', words[at])
  if (writes || isIn('tells', words[at])) {
    const source = sourceAt(reader, at, at + 1)
    // "hvad skriver Lokalposten" (not: "hvem skrev under"): it is not written here, unless by a body, which has minutes.
    const others = asks && writes && words[at + 1]?.key !== 'under' && readKnownName(reader, at + 1) === null
    return source ?? (others ? told(at, at + 1, 'others write') : null)
  }
  // "what does [research] say", "does [the law] allow"
  return says(before.at(-1), 'active') ? sourceAt(reader, at, at) : null
}

const ASKS = kindSet('ask', 'active')
const OF_TASKS = kindSet('duty', 'due')

function sourceAt({ words, book }: Reader, at: number, from: number): Atom | null {
  let start = from
  // "section 5 of the [law]", "§ 4 i den [vejledning]"
  while (isIn('of-source', words[start]) || /^\d+[a-z]?$/.test(words[start]?.key ?? '')) start++
  // "the Health Act": one word may stand before it.
  for (const last of tieOf(words[start + 1]) === null ? [start, start + 1] : [start]) {
    const source = words[last]?.quote === null ? book.otherSource(words[last].text) : null
    if (source !== null) return told(at, last + 1, source)
  }
  return null
}

const told = (at: number, next: number, what: string): Atom => ({
  kind: 'says',
  meaning: {
    kind: 'beyond',
    why: `Only minutes are in the archive, not what ${what}`,
    advice: 'Ask for the items that speak of it: items about TOPIC',
    beside: true,
  },
  at,
  next,
})
