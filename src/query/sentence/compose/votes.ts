// What a sentence says of votes: who was for or against, how somebody voted.

import { type Atom, asksOf, isName, kindsOf, says } from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'
import type { Reader } from '../reader/reader.js'
import { isIn } from '../words/lists.js'

/** "voted against", "stemte for" */
export const saysHow = (atom: Atom): boolean => says(atom, 'voted', { how: true })

/** "who said no to the plan": who was against it, whatever became of it. */
export function nosAsVotes({ words }: Reader, atoms: readonly Atom[]): readonly Atom[] {
  // "who got a no": that they did is what became of it
  const saysNo = ({ at, next }: Atom) => !isIn('got', words[at]) && words.slice(at, next).some(word => isIn('no', word))
  if (!asksOf(atoms).has('who')) return atoms
  return atoms.map(atom =>
    says(atom, 'type', { type: 'rejected' }) && saysNo(atom) ? { ...atom, ...VOTED_HOW } : atom,
  )
}

const VOTED_HOW = { kind: 'says', meaning: { kind: 'voted', how: true } } as const

/** "how did they vote", "hvordan stemte de" */
export const asksHow = ({ words }: Reader, { at }: Atom): boolean => isIn('how', words[at])

/** "how did [the Greens] vote": whose vote it is stands beside the decision, it chooses none. */
export const isVoter = (atom: Atom): boolean =>
  isName(atom) && atom.tie === 'bare' && atom.names.every(({ kind, text }) => VOTERS.has(kind) && !saysBody(text))

/** Who voted how, of which decisions. */
export const asksVotes = (atoms: readonly Atom[]): boolean =>
  atoms.some(saysHow) || (kindsOf(atoms).has('voted') && (kindsOf(atoms).has('beyond') || atoms.some(isVoter)))

const VOTERS: ReadonlySet<string> = new Set(['person', 'unknown', 'organisation'])

/** "hvor mange stemmer fik Bo Lind", "how many votes did Bo Lind get" */
export const gotVotes = ({ words }: Reader, atoms: readonly Atom[]): boolean =>
  kindsOf(atoms).has('voted') && !atoms.some(saysHow) && words.some(word => isIn('got', word))
