// Puts each name into the field of the filter that follows from its kind, its preposition and the noun asked for. "by", "i"
// and "fra" say who met; "with" says who took part; "for" and "til" say who was given a task.

import { type Atom, isName, isPerson, type Name, type NameAtom, type Refusal, says, type Tie } from '../reader/atoms.js'
import { saysBody } from '../reader/name-book.js'
import { isIn } from '../words/lists.js'
import type { Filling } from './filling.js'
import { isYesOrNo } from './nouns.js'
import { isForum, OTHERWISE } from './otherwise-named.js'

type Field = 'place' | 'recommendedBy' | 'bodies' | 'regions' | 'persons' | 'organisations' | 'responsible'

export function fillNames(filling: Filling): Refusal | undefined {
  const unclear = whyUnclear(filling)
  if (unclear) return unclear
  let body: NameAtom | null = null
  for (const atom of filling.atoms) {
    if (!isName(atom) || OTHERWISE.some(fill => fill(filling, atom))) continue
    if (body && (body.names.every(isForum) || body.next === atom.at) && isOwner(atom, filling)) {
      ownBody(filling, atom)
      continue
    }
    body = placeNames(filling, atom) ? atom : null
    if (isMixed(filling, atom))
      return {
        why: 'Names of several kinds are joined here, of which an answer could only be all at once',
        advice: 'Ask for each by itself',
      }
    if (saysAnyOfSeveral(filling, atom))
      return { why: 'Of several people or organisations all are looked for, not any', advice: 'Ask for each by itself' }
  }
  askForKind(filling)
  return whatIsMissing(filling)
}

/** "hvilke kommuner har fået opgaver", "which hospitals were there": who of the many that are called so. */
function askForKind({ atoms, asked, fields, reader, notes }: Filling): void {
  const asks = atoms.find(atom => says(atom, 'ask', { ask: 'who' }) && atom.next > atom.at + 1)
  const kind = asks && reader.words[asks.next - 1]
  const some = KINDS.some(list => isIn(list, kind))
  if (some && asked.noun === 'actions' && fields.responsible.length === 0) fields.responsible = ['kommunerne']
  if (asked.noun !== 'participants' || fields.organisations.length > 0) return
  if (some) fields.organisations = [kind!.text]
  else if (isIn('come-from', kind))
    notes.push(`shown is everybody; which ${kind!.text} they come from stands beside them`)
}

const KINDS = ['municipalities', 'hospitals'] as const

/** "Bo Lindgren", and "Bo" beside whoever met */
const mayBePerson = (atom: NameAtom): boolean =>
  isPerson(atom) ||
  atom.names.every(name => name.kind === 'unknown' && !isForum(name) && /^\p{Lu}\p{Ll}+$/u.test(name.text))

function whyUnclear({ atoms, reader, asked }: Filling): Refusal | undefined {
  // "is Bo Lindgren a member of Klynge Nord": a person and whoever met
  const clear = asked.noun === 'participants' || asked.noun === 'meetings' || asked.noun === 'actions'
  const names = atoms.filter(isName)
  // "the Capital Region's forretningsudvalg"
  const isOf = (atom: NameAtom) =>
    atom.names[0]!.kind === 'region' && names.some(({ at, names: [body] }) => at === atom.next && isForum(body!))
  const bare = names.filter(atom => atom.tie === 'bare' && !(clear && mayBePerson(atom)) && !isOf(atom))
  if (bare.length > 1) {
    const [a, b] = bare.map(atom => reader.text(atom.at, atom.next))
    return {
      unclear: true,
      why: `I do not understand how "${a}" and "${b}" belong together`,
      advice: 'Say who decided with "by" and who was given a task with "for", and join several with "and"',
    }
  }
  const saying = atoms.some(atom => says(atom, 'discuss', { say: true }))
  // "did the council say anything about buses": a body says what is written of its meetings.
  if (
    saying &&
    bare.some(atom => !isPerson(atom) && !atom.names.every(name => isForum(name) || name.kind === 'cluster'))
  )
    return {
      why: 'Who said what is not told apart in minutes',
      advice: 'Ask for the items: "items about TOPIC by Klynge Nord", or "items with Jan Hansen"',
    }
  return undefined
}

/** "Sundhedsudvalget [in Rebild]" */
function ownBody({ fields, reader }: Filling, atom: NameAtom): void {
  const [body, tie] = [fields.bodies.at(-1), reader.words[atom.at]!.text]
  // "the committees [in Greve and Rebild]": one of each
  fields.bodies = [...fields.bodies.slice(0, -1), ...atom.names.map(({ text }) => `${body} ${tie} ${text}`)]
}

/** Whether it is one body, so that a place behind it may say which. */
function placeNames(filling: Filling, atom: NameAtom): boolean {
  const { fields, reader } = filling
  let isBody = false
  // "meetings in Viborg and Hobro": each was in one of them; "at Havnegade 3, Hobro": both are one place.
  const between = reader.words.slice(atom.at, atom.next).some(word => isIn('joins-names', word)) ? ' or ' : ', '
  for (const name of atom.names) {
    const field = isOfMeeting(filling, atom) || isOfPost(filling, atom) ? 'bodies' : fieldOf(name, atom.tie, filling)
    if (field === 'place') fields.place = fields.place === null ? name.text : `${fields.place}${between}${name.text}`
    else if (!fields[field].includes(name.text)) fields[field] = [...fields[field], name.text]
    isBody = field === 'bodies' && atom.names.length === 1 && name.kind !== 'cluster'
  }
  return isBody
}

/** "by Byrådet or Region Sjælland": a body, a region and a place each narrow what the other finds. */
const isMixed = (filling: Filling, { names, tie }: NameAtom): boolean =>
  new Set(names.map(name => fieldOf(name, tie, filling)).filter(field => WHERE.has(field))).size > 1

const WHERE: ReadonlySet<Field> = new Set<Field>(['bodies', 'regions', 'place'])

/** "meetings with Jan or Eva": all that are named must have been there, so "or" would be answered wrongly. */
const saysAnyOfSeveral = (filling: Filling, atom: NameAtom): boolean =>
  atom.names.length > 1 &&
  filling.asked.noun !== 'participants' &&
  saysOr(filling, atom) &&
  (filling.fields.persons.length > 1 || filling.fields.organisations.length > 1)

function whatIsMissing({ atoms, fields, asked, notes }: Filling): Refusal | undefined {
  const put = asked.noun === 'recommendations' && atoms.some(atom => says(atom, 'type', { type: 'recommended' }))
  if (put && fields.bodies.length > 0 && fields.recommendedBy.length === 0)
    notes.push(
      'shown is what was put to them; what others resolved to recommend stands in their decisions, of type recommended',
    )
  if (fields.persons.length > 0 && asked.noun !== 'meetings' && asked.noun !== 'participants')
    notes.push(`${asked.noun} whose words name ${fields.persons.join(' and ')}`)
  if (fields.roles.length > 0 && asked.noun === 'meetings' && fields.persons.length === 0)
    return {
      why: 'A role needs a name beside it',
      advice: 'For example: meetings chaired by Jan Hansen; or: who chaired the meeting on 25 May 2018',
    }
  // "meetings that mette hansen attended": beside "attended" a name that is no known body is a person's.
  const nobody = fields.persons.length + fields.organisations.length + fields.bodies.length === 0
  if (fields.attendance && asked.noun === 'meetings' && nobody)
    return { why: 'It is not said who attended', advice: 'For example: meetings that Jan Hansen attended' }
  return undefined
}

/** "opgaver til formanden [for Udsatterådet]": whose chair it is */
function isOfPost({ atoms, fields }: Filling, atom: NameAtom): boolean {
  const post = atoms[atoms.indexOf(atom) - 1]
  return isName(post) && fields.responsible.includes(post.names[0]!.text) && atom.names.every(isForum)
}

/** "absent from [the Teknikudvalget] meeting": it says which meeting. */
function isOfMeeting({ atoms, asked }: Filling, atom: NameAtom): boolean {
  const next = atoms.indexOf(atom) + 1
  return asked.context.has(next) && atom.names.every(isForum)
}

/** "Sundhedsudvalget [in Rebild]": a place that says which Sundhedsudvalget, not another body. */
function isOwner({ names, tie, at }: NameAtom, { asked, reader }: Filling): boolean {
  const owns = ({ kind, text }: Name) => OWNERS.has(kind) || (kind === 'unknown' && !saysBody(text))
  // "mødet på [Hotel Ny Strand]": nobody meets at a person
  if (!names.every(name => owns(name) || (name.kind === 'person' && tie === 'at'))) return false
  const isAt = tie === 'at' && asked.noun !== 'meetings' && reader.words[at]!.key !== 'on'
  return tie === 'in' || tie === 'of' || isAt
}

const OWNERS: ReadonlySet<Name['kind']> = new Set<Name['kind']>(['organisation', 'cluster'])

const saysOr = ({ reader }: Filling, { at, next }: Atom): boolean =>
  reader.words.slice(at, next).some(word => isIn('or', word))

/** "hvilke opgaver har sekretariatet", "which tasks does Chefforum have" */
const owns = ({ atoms, reader, kinds }: Filling): boolean =>
  !kinds.has('type') &&
  !kinds.has('decide') &&
  atoms.some(
    atom =>
      (says(atom, 'active') && isIn('have', reader.words[atom.at])) ||
      // "which tasks did Rebild Kommune [get]"
      (says(atom, 'filler') && isIn('got', reader.words[atom.at])),
  )

function fieldOf(name: Name, tie: Tie, filling: Filling): Field {
  const { asked, kinds } = filling
  const { noun } = asked
  if (tie === 'recommends') return 'recommendedBy'
  const task = noun === 'actions'
  // "what must Region Nordjylland do", "opgaver til sekretariatet"
  const byVerb = (tie === 'bare' || tie === 'by') && (kinds.has('duty') || owns(filling))
  const given = task && (GIVING.has(tie) || byVerb)
  // "what was the secretariat asked to do by the council": whose meeting it was
  if (task && tie === 'by' && filling.fields.responsible.length > 0) return 'bodies'
  // "who is the mayor of Solrød": where they come from
  const holdsPost = filling.fields.titles.length > 0 && !kinds.has('attend')
  if (holdsPost && PLACES.has(name.kind) && !saysBody(name.text)) return 'organisations'
  switch (name.kind) {
    case 'region':
      if (given && tie !== 'for') return 'responsible'
      return tie === 'with' || (noun === 'participants' && (tie === 'from' || tie === 'of'))
        ? 'organisations'
        : 'regions'
    case 'cluster':
      return given && (kinds.has('duty') || tie === 'to') ? 'responsible' : 'bodies'
    case 'body':
      // "members from [byrådet] in Handicaprådet": where they come from
      if (noun === 'participants' && tie === 'from' && filling.atoms.filter(isName).length > 1) return 'organisations'
      // "what does Bo Lind owe the council": whose task it is, and who gave it
      if (task && tie === 'bare' && filling.fields.responsible.length > 0) return 'bodies'
      return given || (task && tie === 'by') ? 'responsible' : 'bodies'
    case 'organisation':
      if (given || (task && tie === 'by')) return 'responsible'
      // "meetings held at Regionshospitalet Viborg"
      if (noun === 'meetings' && tie === 'at' && kinds.has('meet')) return 'place'
      // "afbud hospice 2017": whose meeting it was; "afbud fra hospice": where they came from.
      if (noun === 'participants' && tie === 'bare' && !NAMED.test(name.text)) return 'bodies'
      return tie === 'with' || noun === 'participants' || kinds.has('attend') ? 'organisations' : 'bodies'
    case 'person':
      if (noun === 'meetings' && (tie === 'at' || tie === 'in')) return 'place'
      return task && tie !== 'with' ? 'responsible' : 'persons'
    default:
      if (given || (task && tie === 'by')) return 'responsible'
      // "meetings at Viborg Rådhus", "møder i Viborg": what is not built like a body's name is a place.
      if (noun === 'meetings' && (tie === 'at' || tie === 'in') && !saysBody(name.text)) return 'place'
      if (tie === 'with') return 'persons'
      if (noun === 'participants' && tie === 'from') return 'organisations'
      // "was Bo at the meeting in Solrød"
      if (noun === 'participants' && tie === 'bare' && asksOfOne(filling) && !saysBody(name.text)) return 'persons'
      return noun === 'meetings' && (kinds.has('attend') || kinds.has('role')) && (tie === 'bare' || tie === 'by')
        ? 'persons'
        : 'bodies'
  }
}

/** "was Bo at the meeting", "who is Bo" */
const asksOfOne = ({ atoms, reader }: Filling): boolean =>
  isYesOrNo(atoms) ||
  (atoms.length === 3 && says(atoms[0], 'ask', { ask: 'who' }) && isIn('is', reader.words[atoms[1]!.at]))

const PLACES: ReadonlySet<Name['kind']> = new Set<Name['kind']>(['region', 'person', 'unknown'])
const GIVING: ReadonlySet<Tie> = new Set<Tie>(['for', 'to', 'at', 'genitive'])

// "Aalborg Kommune", "PLO"; not "hospice"
const NAMED = /^\p{Lu}/u
