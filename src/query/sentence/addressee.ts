// "Recommendations from Klynge Syd to the political level": who recommended is whose minutes they are; to whom stands in
// the words of the recommendation and chooses none.

import type { Atom, Place } from './atoms.js'
import { isNoun, meaningOf } from './nouns.js'

export interface Addressed {
  readonly atoms: readonly Atom[]
  /** To whom; null where nobody is said. */
  readonly addressee: Place | null
}

/** What somebody is said to have recommended to another is a decision of theirs; the other is taken out. */
export function partAddressee(atoms: readonly Atom[]): Addressed {
  const names = atoms.filter(atom => atom.kind === 'name')
  const [addressee, ...more] = names.filter(atom => atom.tie === 'to')
  if (!addressee || more.length > 0 || names.length < 2 || !atoms.some(saysRecommend)) return { atoms, addressee: null }
  const rest = atoms.filter(atom => atom !== addressee)
  return { atoms: rest.flatMap(atom => (isNoun(atom, 'recommendations') ? asDecisions(atom) : [atom])), addressee }
}

function saysRecommend(atom: Atom): boolean {
  const meaning = meaningOf(atom)
  return (
    isNoun(atom, 'recommendations') ||
    meaning?.kind === 'recommend' ||
    (meaning?.kind === 'type' && meaning.type === 'recommended')
  )
}

const asDecisions = ({ at, next }: Place): Atom[] => [
  { kind: 'says', meaning: { kind: 'noun', noun: 'decisions' }, at, next },
  { kind: 'says', meaning: { kind: 'type', type: 'recommended' }, at, next },
]
