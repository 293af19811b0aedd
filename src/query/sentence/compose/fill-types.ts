// Types of decisions, and the status and kind of the minutes.

import type { DecisionType, DocumentStatus } from '../../../model/document.js'
import { type Atom, asksOf, isName, isTopic, meaningOf, meaningsOf, type Refusal, says } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { notPlaced } from '../reader/refusals.js'
import { isIn, lengthIn } from '../words/lists.js'
import { asMoney, type Filling } from './filling.js'
import { isYesOrNo } from './nouns.js'
import { saysHow } from './votes.js'

export function fillTypes(filling: Filling): Refusal | undefined {
  const { reader, atoms, asked, fields, kinds, notes } = filling
  const said = meaningsOf(atoms, 'type').map(({ type }) => type)
  // "approved minutes", "er referatet godkendt": what the document says of itself.
  const minutes = asked.noun === 'meetings' && MINUTES.test(asked.word ?? '')
  const status = minutes && said.length === 1 && !atoms.some(isTopic) && OF_MINUTES[said[0]!]
  if (status) {
    fields.statuses = status
    return undefined
  }
  fillDocuments(filling)
  if (asked.noun === 'actions') {
    // "tasks agreed on", "opgaver tildelt sekretariatet": how a task came about is no filter.
    const other = said.find(type => type !== 'assigned' && type !== 'agreed')
    const advice = 'Ask for the decisions of that type, or for the tasks without it'
    return other && { why: `Tasks have no type "${other}"`, advice }
  }
  if (asked.noun === 'participants' && (said.length > 0 || kinds.has('discuss') || kinds.has('decide'))) {
    notes.push('shown is who took part in the items that speak of it, whatever was decided')
    return undefined
  }
  const types = [...(asksWhatCame(filling) ? [] : said), ...impliedTypes(filling)]
  if (atoms.some(atom => says(atom, 'decide', { of: 'advice' }))) notes.push(FOLLOWED)
  if (asked.noun === 'items' && kinds.has('decide') && types.length === 0 && !kinds.has('closed'))
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
  fields.types = [...new Set(types)].filter(type => !(asked.noun === 'recommendations' && type === 'recommended'))
  if (asked.noun === 'decisions' && asksMoney(filling, said)) asMoney(fields)
  if (asked.noun !== 'decisions' && fields.types.length > 0)
    notes.push(
      asked.noun === 'recommendations'
        ? 'recommendations of items with such a decision; to which of several it belongs stands in its words: decisions of that type'
        : `${asked.noun} with such a decision`,
    )
  return orIsPlaced(atoms) ? undefined : notPlaced('or')
}

/** "how much did Klynge Nord grant", "how much money did they hand out": of all that was decided, what has an amount. */
function asksMoney({ reader, atoms, kinds }: Filling, said: readonly DecisionType[]): boolean {
  // "what grants did they turn down": no money was given
  if (said.some(type => type === 'rejected' || type === 'postponed')) return false
  if (!kinds.has('amount')) return atoms.some(grantsMoney(reader))
  // "how much did SIND get": that it got nothing is the answer, too.
  const narrowed = atoms.some(atom => isTopic(atom) || atom.kind === 'item' || atom.kind === 'case')
  const received = atoms.some(({ at }) => isIn('got', reader.words[at]))
  return said.includes('granted') || (!narrowed && !received)
}

/** "money granted", "bevilgede midler", "which grants" */
const grantsMoney =
  ({ words }: Reader) =>
  (atom: Atom): boolean =>
    says(atom, 'type', { type: 'granted' }) &&
    words.slice(atom.at, atom.next).some(word => isIn('money', word) || isIn('grants', word))

const MINUTES = /^(?:meeting )?(?:minutes|referat|moedereferat|beslutningsreferat)/

/** "what was agreed about noise": whatever was decided; "decisions agreed on", "what we agreed with PLO" are of that type. */
const asksWhatCame = ({ reader, atoms, asked }: Filling): boolean =>
  asked.at === null &&
  asksOf(atoms).has('what') &&
  !atoms.some(atom => isName(atom) && atom.tie === 'with') &&
  atoms.filter(atom => says(atom, 'type')).every(({ at, next }) => lengthIn('agreed', reader.words, at) === next - at)

/** Types that verbs other than theirs say of the noun asked for. */
function impliedTypes({ atoms, asked, kinds }: Filling): DecisionType[] {
  // "which recommendations were followed"
  const followed = asked.noun === 'recommendations' && atoms.some(atom => says(atom, 'decide', { of: 'advice' }))
  if (asked.noun !== 'decisions') return followed ? ['approved'] : []
  // "what did the council say yes to": what it said tells how.
  const told = (atom: Atom) => says(atom, 'discuss', { say: true }) || says(atom, 'discuss', { came: true })
  const saying = atoms.some(atom => told(atom) || saysHow(atom))
  // "hvordan endte afstemningen om takster": a vote decides.
  const decided = kinds.has('decide') || kinds.has('voted')
  const discussed = kinds.has('discuss') && !decided && !saying && !asksOf(atoms).has('where')
  return [...(discussed ? (['discussed'] as const) : []), ...(kinds.has('recommend') ? (['recommended'] as const) : [])]
}

/** Which documents of a meeting tell it. */
function fillDocuments({ atoms, asked, fields, kinds, notes }: Filling): void {
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
    const alike = left?.kind === right?.kind && (left?.kind === 'topic' || left?.kind === 'time')
    if (!says(atom, 'or') || alike || calledOrCame(left, right)) return true
    return meaningOf(left) !== null && meaningOf(left)?.kind === meaningOf(right)?.kind
  })

/** "called to or at the meetings" */
export const calledOrCame = (left: Atom | undefined, right: Atom | undefined): boolean =>
  says(left, 'noun', { noun: 'participants' }) && says(right, 'attend')

const isDocuments = (atom: Atom): boolean => says(atom, 'noun', { documents: true })

/** "the plan"; not "any plans", of which those are asked for that were approved. */
const namesOne = (atoms: readonly Atom[], { words }: Reader): boolean =>
  atoms.some(
    (atom, index) =>
      isTopic(atom) && !isIn('any', words[(atoms[index - 1]?.next ?? 0) - 1]) && !isIn('any', words[atom.at]),
  )

const FOLLOWED = 'whether a recommendation was followed is not kept as such: what was decided about it tells it'
const WHETHER = 'shown is all that was decided about it: each tells whether it was so'
