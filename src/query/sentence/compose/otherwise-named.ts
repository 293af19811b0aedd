// What a name in a sentence says that is neither who met nor who was there: who received something, whose proposal it was,
// what was set up. Each reading takes the name or leaves it to the next.

import { bothOf } from '../../search/expression.js'
import {
  asksOf,
  isMeetings,
  isName,
  isPerson,
  isTopic,
  meaningOf,
  type Name,
  type NameAtom,
  says,
} from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'
import { isIn } from '../words/lists.js'
import type { Filling } from './filling.js'
import { asksVotes, gotVotes, isVoter } from './votes.js'

const textsOf = ({ names }: NameAtom): string[] => names.map(name => name.text)

export const isForum = ({ kind, text }: Name): boolean => kind === 'body' || (kind !== 'cluster' && saysBody(text))

/** What a name says that is neither who met nor who was there; each takes it or leaves it. */
export const OTHERWISE: readonly ((filling: Filling, atom: NameAtom) => boolean)[] = [
  // "tasks for the secretariat of Klynge Nord": who has them, and at whose meetings they were given
  ({ asked, fields }, { names: [name, ...more] }) => {
    const parts =
      asked.noun === 'actions' && more.length === 0 && name!.kind === 'body' ? OFFICE.exec(name!.text) : null
    if (!parts) return false
    fields.responsible = [...fields.responsible, parts[1]!]
    fields.bodies = [...fields.bodies, parts[2]!]
    return true
  },
  // "what did Bo Lind say about noise": items that name both
  ({ atoms, asked, fields, notes, reader }, atom) => {
    // "what did [Enhedslisten] have put on record"
    const recorded = atoms.some(one => isTopic(one) && reader.kindAt(one.at) === 'noted') && !atom.names.every(isForum)
    const said = isPerson(atom) && atoms.some(one => says(one, 'discuss', { say: true }))
    if (asked.noun !== 'items' || !(said || (recorded && (atom.tie === 'bare' || atom.tie === 'from')))) return false
    const names = textsOf(atom)
      .map(name => `"${name}"`)
      .join(' ')
    fields.about = bothOf(names, fields.about)
    notes.push('who said what is not told apart in minutes; shown are items that name them')
    return true
  },
  // "who stood in for Ane": the note beside another's name
  ({ fields }, atom) => {
    if (!fields.noted.includes('substitute') || !isPerson(atom)) return false
    fields.noted = [...fields.noted, ...textsOf(atom)]
    return true
  },
  // "hvor meget fik SIND": who got it, not who met
  (filling, atom) => {
    if (!isReceiver(filling, atom)) return false
    const { fields, notes } = filling
    const received = textsOf(atom).join(' ')
    fields.about = bothOf(received, fields.about)
    notes.push(`"${received}" is read as who received it`)
    return true
  },
  // "proposals from Enhedslisten that were rejected": no minutes of its own, but words that name it
  ({ atoms, asked, fields, notes }, atom) => {
    const proposed = asked.noun === 'decisions' && atoms.some(one => says(one, 'noun', { noun: 'recommendations' }))
    const others = atom.names.every(name => OTHERS.has(name.kind) && !saysBody(name.text))
    if (!proposed || !others || !(atom.tie === 'from' || atom.tie === 'by')) return false
    const from = textsOf(atom).join(' ')
    fields.about = bothOf(from, fields.about)
    notes.push(`"${from}" is looked for in the words, as whose proposal it was`)
    return true
  },
  // "hvad blev administrationen bedt om at undersøge på Lolland": who is to do it is named, so this is where or what about
  ({ asked, fields, reader }, atom) => {
    const others = atom.names.every(name => OTHERS.has(name.kind) && !saysBody(name.text))
    const isWhere = atom.tie === 'at' && reader.words[atom.at]!.key === 'paa'
    if (asked.noun !== 'actions' || !isWhere || !others || fields.responsible.length === 0) return false
    fields.about = bothOf(textsOf(atom).join(' '), fields.about)
    return true
  },
  // "which working groups were set up": what was set up, not whose decision it was
  ({ atoms, fields }, atom) => {
    const verb = atoms.findIndex(one => says(one, 'type', { type: 'appointed' }))
    const isBare = atom.tie === 'bare' && /^\p{Ll}/u.test(atom.names[0]!.text)
    // "hvilke udvalg har nedsat [en arbejdsgruppe]"
    const isObject = atoms.indexOf(atom) > verb && (asksOf(atoms).has('where') || atoms.slice(0, verb).some(isName))
    // "appointed members to working groups": what they are members of
    const isGroup = atom.tie === 'to' && verb >= 0 && atoms.indexOf(atom) > verb && /^\p{Ll}/u.test(atom.names[0]!.text)
    if (isGroup) {
      fields.about = bothOf(fields.about, textsOf(atom).join(' or '))
      return true
    }
    if (!isBare || verb < 0 || !(isObject || (atoms.indexOf(atom) < verb && says(atoms[verb - 1], 'passive'))))
      return false
    fields.about = bothOf(fields.about, textsOf(atom).join(' or '))
    return true
  },
  // "when Klynge Nord met [in Solrød]", "at the Klynge Nord meeting [in Solrød]": where it was, not whose
  ({ atoms, asked, fields }, atom) => {
    const before = atoms.slice(0, atoms.indexOf(atom))
    const last = before.findLast(one => !says(one, 'filler'))
    const [name, ...more] = atom.names
    const isPlace = more.length === 0 && !isForum(name!) && name!.kind !== 'cluster' && name!.kind !== 'region'
    const ofCluster = isName(last) && last.names.every(one => one.kind === 'cluster') && name!.kind === 'unknown'
    const met = isMeetings(last) ? before[before.indexOf(last!) - 1] : undefined
    const atMeeting = says(last, 'meet') || ofCluster || (isName(met) && !met.names.some(isForum))
    const whose = before.some(isName) && asked.noun !== 'meetings'
    if (!atMeeting || !isPlace || !whose || !(atom.tie === 'in' || atom.tie === 'at')) return false
    fields.place = name!.text
    return true
  },
  ({ atoms, reader, fields, notes }, atom) => {
    if (!isVoter(atom) || !asksVotes(atoms)) return false
    const who = textsOf(atom).join(' and ')
    // "how many votes did Bo Lind get": for somebody, not by them
    if (gotVotes(reader, atoms)) {
      fields.about = bothOf(who, fields.about)
      return true
    }
    notes.push(
      fields.voters.length > 0
        ? `shown are votes whose minutes name ${who}; of others they tell numbers only`
        : `look for ${who} among the votes`,
    )
    return true
  },
]

const OTHERS: ReadonlySet<Name['kind']> = new Set<Name['kind']>(['organisation', 'unknown'])

// "sekretariatet i Klynge Nord", "sekretariatet Klynge Nord"
const OFFICE =
  /^((?:sekretariat|secretariat|administration|forvaltning)\p{Ll}*)\s(?:(?:i|in|of|for|ved|hos|at|af)\s)?(\S.*)$/iu

const GAINS = ['granted', 'rejected', 'approved'] as const

function isReceiver({ atoms, reader, kinds }: Filling, atom: NameAtom): boolean {
  const got = atoms.some(one => meaningOf(one) !== null && isIn('got', reader.words[one.at]))
  const other = atom.tie === 'bare' && !atom.names.some(name => isForum(name) || name.kind === 'cluster')
  return other && got && (kinds.has('amount') || atoms.some(one => GAINS.some(type => says(one, 'type', { type }))))
}
