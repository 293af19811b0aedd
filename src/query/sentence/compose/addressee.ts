// "Recommendations from Klynge Syd to the political level": who recommended, and to whom; whose minutes, later.

import { type Atom, isName, type NameAtom, says } from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'

/** If both are said, ties the name of who recommended as 'recommends', and the other as 'in'. */
export function tieAdvice(read: readonly Atom[]): readonly Atom[] {
  const atoms = withOwner(asVerb(read))
  const names = atoms.filter(isName)
  const to =
    names.find(atom => atom.tie === 'to') ?? placeBehindSender(names) ?? objectBehindSender(atoms) ?? advised(atoms)
  const from = names.find(atom => atom !== to && SENDS.has(atom.tie))
  if (!to || !from || names.length > 2 || !atoms.some(saysRecommend)) return atoms
  return atoms.map((atom): Atom => {
    if (atom === from) return { ...from, tie: 'recommends' }
    if (atom === to) return { ...to, tie: 'in' }
    // "recommend that the council [do with] its money"
    if (atom.at > to.at && says(atom, 'discuss')) return { ...atom, kind: 'says', meaning: { kind: 'filler' } }
    return saysRecommend(atom) ? { ...atom, kind: 'says', meaning: { kind: 'noun', noun: 'recommendations' } } : atom
  })
}

/** "which recommendation [did the council make] about it": what it recommended */
function asVerb(atoms: readonly Atom[]): readonly Atom[] {
  const helper = atoms.findIndex((atom, at) => says(atom, 'active') && isName(atoms[at + 1]))
  const noun = atoms[helper - 1]
  if (!says(noun, 'noun', { noun: 'recommendations' }) || !says(atoms[helper + 2], 'decide')) return atoms
  const verb: Atom = { ...noun!, kind: 'says', meaning: { kind: 'type', type: 'recommended' } }
  return [...atoms.slice(0, helper - 1), ...atoms.slice(helper, helper + 2), verb, ...atoms.slice(helper + 3)]
}

/** "hvad anbefalede [Styregruppen i Horsens] det politiske niveau": a sender with its place is one name. */
function withOwner(atoms: readonly Atom[]): readonly Atom[] {
  const at = atoms.findIndex(atom => isName(atom) && atom.tie === 'bare')
  const [from, place, ...rest] = atoms.slice(at)
  const isPlaced = isName(place) && place.tie === 'in' && !saysBody(place.names[0]!.text)
  const isSent = rest.some(atom => isName(atom) && (atom.tie === 'bare' || atom.tie === 'to'))
  if (!isName(from) || !isPlaced || !isSent || !atoms.some(saysRecommend)) return atoms
  const [{ text, kind }, { text: where }] = [from.names[0]!, place.names[0]!]
  const whole: Atom = { ...from, names: [{ text: `${text} i ${where}`, kind }], next: place.next }
  return [...atoms.slice(0, at), whole, ...rest]
}

/** "indstillinger fra direktionen [i Odder Byråd]" */
const placeBehindSender = (names: readonly NameAtom[]): NameAtom | undefined =>
  names.find(
    ({ tie, names: [name], at }) =>
      tie === 'in' && saysBody(name!.text) && names.some(one => one.at < at && SENT.has(one.tie)),
  )

/** "hvad anbefalede Klynge Syd [det politiske niveau]" */
function objectBehindSender(atoms: readonly Atom[]): NameAtom | undefined {
  const verb = atoms.findIndex(saysRecommend)
  const [from, to] = atoms.slice(verb + 1).filter(atom => !says(atom, 'filler'))
  return verb >= 0 && isName(from) && isName(to) && from.tie === 'bare' && to.tie === 'bare' ? to : undefined
}

/** "what did Driftsforum recommend that [Klynge Syd] do with it" */
function advised(atoms: readonly Atom[]): NameAtom | undefined {
  const verb = atoms.findIndex(saysRecommend)
  const [that, to] = atoms.slice(verb + 1).filter(atom => !says(atom, 'filler'))
  return verb > 0 && says(that, 'relative') && isName(to) && to.tie === 'bare' ? to : undefined
}

const SENT: ReadonlySet<string> = new Set(['from', 'by'])
const SENDS: ReadonlySet<string> = new Set(['from', 'by', 'bare', 'genitive', 'in', 'of', 'at'])

const saysRecommend = (atom: Atom): boolean =>
  says(atom, 'noun', { noun: 'recommendations' }) ||
  says(atom, 'recommend') ||
  says(atom, 'type', { type: 'recommended' })
