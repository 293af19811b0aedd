// How it was decided, and what kind of document tells it: types of decisions, status and kind of minutes.

import type { DecisionType, DocumentStatus } from '../../model/document.js'
import { type Atom, asksOf, isTopic, meaningOf, meaningsOf, type Refusal, says } from './atoms.js'
import type { Filling } from './filling.js'
import { isIn } from './lists.js'
import { isYesOrNo, saysHow } from './nouns.js'
import type { Reader } from './reader.js'
import { notPlaced } from './refusals.js'

export function fillTypes({ reader, atoms, asked, fields, kinds, notes }: Filling): Refusal | undefined {
  const types = meaningsOf(atoms, 'type').map(({ type }) => type)
  // "approved minutes", "er referatet godkendt": what the document says of itself.
  const minutes =
    asked.noun === 'meetings' &&
    /^(?:meeting )?(?:minutes|referat|moedereferat|beslutningsreferat)/.test(asked.word ?? '')
  const status = minutes && types.length === 1 && !atoms.some(isTopic) && OF_MINUTES[types[0]!]
  if (status) {
    fields.statuses = status
    return undefined
  }
  fillDocuments({ atoms, asked, fields, kinds, notes })
  if (asked.noun === 'actions') {
    // "tasks agreed on", "opgaver tildelt sekretariatet": how a task came about is no filter.
    const other = types.find(type => type !== 'assigned' && type !== 'agreed')
    return (
      other && {
        why: `Tasks have no type "${other}"`,
        advice: 'Ask for the decisions of that type, or for the tasks without it',
      }
    )
  }
  // "what did the council say yes to": what it said tells how.
  const saying = atoms.some(atom => says(atom, 'discuss', { say: true }))
  const where = asksOf(atoms).has('where')
  if (
    asked.noun === 'decisions' &&
    kinds.has('discuss') &&
    !kinds.has('decide') &&
    !saying &&
    !where &&
    !atoms.some(saysHow)
  )
    types.push('discussed')
  if (asked.noun === 'decisions' && kinds.has('recommend')) types.push('recommended')
  if (asked.noun === 'recommendations' && atoms.some(atom => says(atom, 'decide', { of: 'advice' })))
    types.push('approved')
  if (asked.noun === 'items' && kinds.has('decide') && types.length === 0)
    return {
      why: 'Items are not told apart by whether something was decided',
      advice: 'Ask for the decisions: "decisions about …"',
    }
  // "was the plan approved": that it was put off or rejected is the answer, too.
  if (asked.noun === 'decisions' && !asked.count && isYesOrNo(atoms) && namesOne(atoms, reader)) {
    if (types.some(type => type !== 'discussed')) notes.push(WHETHER)
    return undefined
  }
  // "decisions recommended": fine; "recommendations recommended": the word says nothing new.
  fields.types = [...new Set(types)].filter(
    (type: DecisionType) => !(asked.noun === 'recommendations' && type === 'recommended'),
  )
  if (asked.noun !== 'decisions' && fields.types.length > 0)
    notes.push(
      asked.noun === 'recommendations'
        ? 'recommendations of items with such a decision'
        : `${asked.noun} with such a decision`,
    )
  if (!orIsPlaced(atoms)) return notPlaced('or')
  return undefined
}

/** Which documents of a meeting tell it. */
function fillDocuments({ atoms, asked, fields, kinds, notes }: Omit<Filling, 'reader'>): void {
  if (atoms.some(isDocuments) && !atoms.some(atom => says(atom, 'noun', { noun: 'meetings' }) && !isDocuments(atom))) {
    fields.allDocuments = true
    notes.push('each document is shown, several of one meeting among them')
  }
  if (kinds.has('minutes')) fields.kinds = ['referat', 'beslutningsprotokol']
  if (kinds.has('agendaOnly')) fields.kinds = ['dagsorden']
  if (PROTOCOL.test(asked.word ?? '')) fields.kinds = ['beslutningsprotokol']
  const statuses = meaningsOf(atoms, 'status').map(({ status }) => status)
  fields.statuses = [...new Set(statuses)]
}

/** "approved minutes", "referater der ikke er godkendt" */
const OF_MINUTES: { readonly [T in DecisionType]?: readonly DocumentStatus[] } = {
  approved: ['godkendt'],
  rejected: ['udkast', 'foreløbigt'],
}

const PROTOCOL = /^(?:beslutnings|forhandlings)?protokol/

/** "approved or rejected": between two words of one kind. */
const orIsPlaced = (atoms: readonly Atom[]): boolean =>
  atoms.every((atom, index) => {
    const [left, right] = [atoms[index - 1], atoms[index + 1]]
    if (!says(atom, 'or') || (left?.kind === 'topic' && right?.kind === 'topic')) return true
    return meaningOf(left) !== null && meaningOf(left)?.kind === meaningOf(right)?.kind
  })

const isDocuments = (atom: Atom): boolean => says(atom, 'noun', { documents: true })

/** "the plan"; not "any plans", of which those are asked for that were approved. */
const namesOne = (atoms: readonly Atom[], { words }: Reader): boolean =>
  atoms.some(
    (atom, index) =>
      isTopic(atom) && !isIn('any', words[(atoms[index - 1]?.next ?? 0) - 1]) && !isIn('any', words[atom.at]),
  )

const WHETHER = 'shown is all that was decided about it: each tells whether it was so'
