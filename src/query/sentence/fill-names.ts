// Puts each name into the field of the filter that follows from its kind, its preposition and the noun asked for. "by", "i"
// and "fra" say who met; "with" says who took part; "for" and "til" say who was given a task.

import {
  type Atom,
  isName,
  isPerson,
  meaningOf,
  type Name,
  type NameAtom,
  type Refusal,
  says,
  type Tie,
} from './atoms.js'
import type { Filling } from './filling.js'
import { isIn } from './lists.js'
import { saysBody } from './name-book.js'
import { asksVotes, isVoter } from './nouns.js'

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
      return { why: 'Names of several kinds are joined here, of which an answer could only be all at once', advice: 'Ask for each by itself' }
    if (saysAnyOfSeveral(filling, atom))
      return { why: 'Of several people or organisations all are looked for, not any', advice: 'Ask for each by itself' }
  }
  askForMunicipalities(filling)
  return whatIsMissing(filling)
}

/** "hvilke kommuner har fået opgaver": who of the many that are called so. */
function askForMunicipalities({ atoms, asked, fields, reader }: Filling): void {
  const which = atoms.some(atom => says(atom, 'ask') && isIn('municipalities', reader.words[atom.next - 1]))
  if (which && asked.noun === 'actions' && fields.responsible.length === 0) fields.responsible = ['kommunerne']
}

function whyUnclear({ atoms, reader, asked }: Filling): Refusal | undefined {
  // "is Bo Lindgren a member of Klynge Nord": a person and whoever met
  const clear = asked.noun === 'participants' || asked.noun === 'meetings'
  const bare = atoms.filter(isName).filter(atom => atom.tie === 'bare' && !(clear && isPerson(atom)))
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
  if (saying && bare.some(atom => !atom.names.every(isForum)))
    return {
      why: 'Who said what is not told apart in minutes',
      advice: 'Ask for the items: "items about TOPIC by Klynge Nord", or "items with Jan Hansen"',
    }
  return undefined
}

const textsOf = ({ names }: NameAtom): string[] => names.map(name => name.text)

/** What a name says that is neither who met nor who was there; each takes it or leaves it. */
const OTHERWISE: readonly ((filling: Filling, atom: NameAtom) => boolean)[] = [
  // "tasks for the secretariat of Klynge Nord": who has them, and at whose meetings they were given
  ({ asked, fields }, { names: [name, ...more] }) => {
    const parts =
      asked.noun === 'actions' && more.length === 0 && name!.kind === 'body' ? OFFICE.exec(name!.text) : null
    if (!parts) return false
    fields.responsible = [...fields.responsible, parts[1]!]
    fields.bodies = [...fields.bodies, parts[2]!]
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
    fields.about = [received, ...(fields.about === null ? [] : [fields.about])].join(' ')
    notes.push(`"${received}" is read as who received it`)
    return true
  },
  // "what has been recommended to the council": others did, whose words name it
  ({ atoms, asked, fields, notes }, atom) => {
    const verb = atoms.some(one => says(one, 'type', { type: 'recommended' }))
    if (atom.tie !== 'to' || asked.noun !== 'decisions' || !verb || fields.about !== null) return false
    const to = textsOf(atom).join(' or ')
    fields.about = to
    notes.push(
      `shown is what was recommended in words that name "${to}"; what was put to it is found with: recommendations to ${to}`,
    )
    return true
  },
  // "which working groups were set up": what was set up, not whose decision it was
  ({ atoms, fields }, atom) => {
    const verb = atoms.findIndex(one => says(one, 'type', { type: 'appointed' }))
    const isObject = atom.tie === 'bare' && /^\p{Ll}/u.test(atom.names[0]!.text) && atoms.indexOf(atom) < verb
    if (!isObject || !says(atoms[verb - 1], 'passive')) return false
    fields.about = [...(fields.about === null ? [] : [fields.about]), ...textsOf(atom)].join(' ')
    return true
  },
  ({ atoms, notes }, atom) => {
    if (!isVoter(atom) || !asksVotes(atoms)) return false
    notes.push(`look for ${textsOf(atom).join(' and ')} among the votes`)
    return true
  },
]

// "sekretariatet i Klynge Nord", "sekretariatet Klynge Nord"
const OFFICE =
  /^((?:sekretariat|secretariat|administration|forvaltning)\p{Ll}*)\s(?:(?:i|in|of|for|ved|hos|at|af)\s)?(\S.*)$/iu

/** "Sundhedsudvalget [in Rebild]" */
function ownBody({ fields, reader }: Filling, atom: NameAtom): void {
  const bodies = [...fields.bodies]
  fields.bodies = [...bodies.slice(0, -1), `${bodies.at(-1)} ${reader.words[atom.at]!.text} ${atom.names[0]!.text}`]
}

/** Whether it is one body, so that a place behind it may say which. */
function placeNames(filling: Filling, atom: NameAtom): boolean {
  const { fields, reader } = filling
  let isBody = false
  // "meetings in Viborg and Hobro": each was in one of them; "at Havnegade 3, Hobro": both are one place.
  const between = reader.words.slice(atom.at, atom.next).some(word => isIn('joins-names', word)) ? ' or ' : ', '
  for (const name of atom.names) {
    const field = isOfMeeting(filling, atom) ? 'bodies' : fieldOf(name, atom.tie, filling)
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
  saysOr(filling, atom) &&
  (filling.fields.persons.length > 1 || filling.fields.organisations.length > 1)

function whatIsMissing({ fields, asked, notes }: Filling): Refusal | undefined {
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

/** "absent from [the Teknikudvalget] meeting": it says which meeting. */
function isOfMeeting({ atoms, asked }: Filling, atom: NameAtom): boolean {
  const next = atoms.indexOf(atom) + 1
  return asked.context.has(next) && atom.names.every(isForum)
}

const isForum = ({ kind, text }: Name): boolean => kind === 'body' || (kind !== 'cluster' && saysBody(text))

/** "Sundhedsudvalget [in Rebild]": a place that says which Sundhedsudvalget, not another body. */
function isOwner({ names: [name, ...more], tie, at }: NameAtom, { asked, reader }: Filling): boolean {
  const owns = OWNERS.has(name!.kind) || (name!.kind === 'unknown' && !saysBody(name!.text))
  if (!owns || more.length > 0) return false
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
  atoms.some(atom => says(atom, 'active') && isIn('have', reader.words[atom.at]))

function isReceiver({ atoms, reader, kinds }: Filling, atom: NameAtom): boolean {
  const got = atoms.some(one => meaningOf(one) !== null && isIn('got', reader.words[one.at]))
  const other = atom.tie === 'bare' && !atom.names.some(name => isForum(name) || name.kind === 'cluster')
  return other && got && kinds.has('amount')
}

function fieldOf(name: Name, tie: Tie, filling: Filling): Field {
  const { asked, kinds } = filling
  const { noun } = asked
  if (tie === 'recommends') return 'recommendedBy'
  const task = noun === 'actions'
  // "what must Region Nordjylland do", "opgaver til sekretariatet"
  const byVerb = (tie === 'bare' || tie === 'by') && (kinds.has('duty') || owns(filling))
  const given = task && (GIVING.has(tie) || byVerb)
  // "what was the secretariat asked to do by the council": whose meeting it was
  if (task && tie === 'by' && kinds.has('duty') && filling.fields.responsible.length > 0) return 'bodies'
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
      return noun === 'meetings' && (kinds.has('attend') || kinds.has('role')) && (tie === 'bare' || tie === 'by')
        ? 'persons'
        : 'bodies'
  }
}

const PLACES: ReadonlySet<Name['kind']> = new Set<Name['kind']>(['region', 'person', 'unknown'])
const GIVING: ReadonlySet<Tie> = new Set<Tie>(['for', 'to', 'at', 'genitive'])

// "Aalborg Kommune", "PLO"; not "hospice"
const NAMED = /^\p{Lu}/u
