// Questions that other texts than minutes answer: "hvad siger loven om magtanvendelse", "what do studies show", "hvad skriver
// avisen". Told by who is said to say it, however often minutes mention the same words.

import type { Atom } from './atoms.js'
import { readKnownName } from './names.js'
import { meaningOf } from './nouns.js'
import { type Reader, tieOf } from './reader.js'

const SAYS =
  /^(?:siger|sagde|skriver|skrev|viser|viste|mener|anbefaler|foreskriver|say|says|said|write|writes|wrote|show|shows|think|thinks|prescribe|prescribes)$/
const WRITES = /^(?:skriver|skrev|write|writes|wrote)$/
/** "hvad [står der i] loven", "[ifølge] forskerne" */
const LEADS =
  /^(?:staar der (?:skrevet )?i|staar i|indeholder|ifoelge|i foelge|i henhold til|according to|is in|stands in)(?= |$)/
/** What may stand before the word for a source: "section 5 of the", "§ 4 i den". */
const BEFORE =
  /^(?:the|den|det|de|danske|danish|vores|our|section|paragraph|paragraf|stk|part|chapter|kapitel|§|\d+[a-z]?|of|i|in)$/

export function elsewhere(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const asks = before.some(atom => ASKS.has(meaningOf(atom)?.kind ?? ''))
  if (!asks && before.length > 0) return null
  // "who wrote the minutes"
  const said = reader.says(at)
  if (said && said.length > 1 && said.value.kind !== 'discuss') return null
  const keys = reader.words.slice(at, at + MOST_LEADING).map(word => word.key)
  const leads = LEADS.exec(keys.join(' '))?.[0].split(' ').length ?? 0
  if (leads > 0) return sourceAt(reader, at, at + leads)
  if (SAYS.test(keys[0]!)) {
    const source = sourceAt(reader, at, at + 1)
    // "hvad skriver Lokalposten" (not: "hvem skrev under"): whoever writes it, it is not written here; but for a body, whose minutes are.
    const writes = asks && WRITES.test(keys[0]!) && keys[1] !== 'under' && readKnownName(reader, at + 1) === null
    return source ?? (writes ? told(at, at + 1, 'others write') : null)
  }
  // "what does [research] say", "does [the law] allow"
  return before.length > 0 && meaningOf(before.at(-1)!)?.kind === 'active' ? sourceAt(reader, at, at) : null
}

const ASKS: ReadonlySet<string> = new Set(['ask', 'active'])
const MOST_LEADING = 5

function sourceAt({ words, book }: Reader, at: number, from: number): Atom | null {
  let start = from
  while (BEFORE.test(words[start]?.key ?? '')) start++
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
    advice: 'Ask for the items that speak of it: items about budget',
  },
  at,
  next,
})
