// "Wasn't the budget approved", "er der stadig ikke truffet beslutning om støj": whether or not, the answer is what there is of
// it. Any other question of what is not there stays refused.

import { literals } from '../../../model/literals.js'
import { type Atom, isTopic, kindSet, meaningOf, says, saysOneOf } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { isIn } from '../words/lists.js'

/** "[wasn't] the budget approved", "[didn't] they meet": read like the helping verb that it is until the rest is known. */
export function deniedHelper({ words }: Reader, at: number, before: readonly Atom[]): Atom | null {
  const { text, quote } = words[at]!
  const found = quote === null && before.every(atom => says(atom, 'filler')) ? DENIED_HELPER.exec(text) : null
  const kind = found && (found[1] ? 'passive' : 'active')
  return kind && { kind: 'says', meaning: { kind, denied: true }, at, next: at + 1 }
}

const DENIED_HELPER = /^(?:(is|was|were)|did|does|do|has|have)n['’]t$/iu

/** The atoms of a yes or no question about something without its denials; others with them. */
export function withoutDenial(reader: Reader, atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(atom => isHelper(atom) || isDenial(reader, atom))) return atoms
  const about = atoms.some(atom => isTopic(atom) || atom.kind === 'unknown')
  const whether = about && asksWhether(reader, atoms) && !atoms.some(atom => saysOneOf(atom, OF_OTHERS))
  return atoms.map((atom): Atom => {
    if (whether)
      return isDenial(reader, atom) ? { ...atom, kind: 'says', meaning: { kind: 'filler', denied: true } } : atom
    const said = isHelper(atom) ? reader.says(atom.at)?.value : null
    return said === undefined
      ? { ...atom, kind: 'unknown' }
      : said === null
        ? atom
        : { ...atom, kind: 'says', meaning: said }
  })
}

const isHelper = (atom: Atom): boolean =>
  says(atom, 'passive', { denied: true }) || says(atom, 'active', { denied: true })

const isDenial = ({ words }: Reader, atom: Atom): boolean =>
  says(atom, 'beyond', { general: true }) && isIn('denial', words[atom.at])

/** It begins with a helping verb, or with a phrase of one: "er der". */
function asksWhether({ words }: Reader, atoms: readonly Atom[]): boolean {
  const first = atoms.find(atom => !says(atom, 'filler') || HELPER.test(words[atom.at]!.key))
  const kind = meaningOf(first)?.kind
  return (kind === 'passive' || kind === 'active' || kind === 'filler') && !atoms.some(atom => says(atom, 'ask'))
}

const HELPER = /^(?:is|are|was|were|has|have|er|var|blev|bliver|har|findes)$/

/** People and tasks that there are not. */
const OF_OTHERS = kindSet(...literals('attend role noted duty open due undated unassigned next not or'))
