// A sentence's pieces in, the question out: which noun is asked for, and which filter the rest makes. Every piece must
// find its place; one that does not is a refusal, never left aside in silence.

import type { DecisionType } from '../../model/document.js'
import { EVERYTHING, type Noun, type Question } from '../filter.js'
import { type Atom, isRefusal, type Refusal } from './atoms.js'
import { fillEnds } from './fill-ends.js'
import { fillNames } from './fill-names.js'
import { fillTime } from './fill-time.js'
import type { Fields, Filling } from './filling.js'
import type { Meaning } from './lexicon.js'
import { findNoun, isVoter, kindsOf, meaningOf, saysHow } from './nouns.js'
import type { Reader } from './reader.js'
import { dangling, notAllowed, notPlaced, notUnderstood, twoNouns, unknownWords, whoAreYou } from './refusals.js'
import { findMoneysUse, refuseSum, SUM_NOTE } from './sums.js'
import { sliceWords } from './words.js'

export interface Composed {
  readonly question: Question
  readonly notes: readonly string[]
}

/** What else may be said beside each noun; anything else is refused. */
const ALLOWED: Readonly<Record<Noun, readonly string[]>> = {
  decisions: ['closed', 'type', 'decide', 'discuss', 'recommend', 'unanimous', 'voted', 'meet'],
  recommendations: ['closed', 'type', 'recommend', 'decide', 'meet'],
  actions: ['closed', 'duty', 'open', 'overdue', 'due', 'undated', 'untilNext', 'type', 'decide', 'meet'],
  meetings: ['minutes', 'agendaOnly', 'meet', 'discuss', 'type', 'decide', 'attend', 'role', 'status', 'next', 'voted'],
  items: ['closed', 'discuss', 'type', 'decide', 'meet', 'voted'],
  participants: ['attend', 'role', 'meet', 'eachMeeting'],
  attachments: ['closed', 'meet', 'discuss'],
}

export function compose(reader: Reader, read: readonly Atom[]): Composed | Refusal {
  const sums = read.some(atom => meaningOf(atom)?.kind === 'amount')
  const atoms = sums ? findMoneysUse(reader, read) : read
  // "how did the council vote on it"
  const votes = atoms.some(atom => meaningOf(atom)?.kind === 'voted')
  const reasons = atoms.flatMap(atom => {
    const meaning = meaningOf(atom)
    return meaning?.kind === 'beyond' && !(votes && asksHow(reader, atom)) ? [meaning] : []
  })
  const beyond =
    reasons.find(reason => !reason.general && !reason.self) ?? reasons.find(reason => !reason.self) ?? reasons[0]
  // "hvor får jeg et adgangskort": what is strange is the reason, not who "jeg" is.
  const foreign = beyond?.self && atoms.some(atom => atom.kind === 'unknown')
  if (beyond && !foreign) return { why: beyond.why, advice: beyond.advice }
  const ours = atoms.find(atom => meaningOf(atom)?.kind === 'ours')
  if (ours && (atoms.some(atom => isNoun(atom, 'actions')) || kindsOf(atoms).has('duty')))
    return whoAreYou(reader, ours)
  const strange = atoms.filter(atom => atom.kind === 'unknown')
  const lost = atoms.find(atom => meaningOf(atom)?.kind === 'not')
  if (lost) return notUnderstood(reader, lost)
  if (strange.length > 0) return unknownWords(reader, atoms)
  const asked = findNoun(reader, atoms)
  if (isRefusal(asked)) return asked
  const kinds = kindsOf(atoms)
  const wrong = atoms.find(atom => {
    const meaning = meaningOf(atom)
    return meaning !== null && NEEDS_PLACE.has(meaning.kind) && !ALLOWED[asked.noun].includes(meaning.kind)
  })
  if (wrong) return notAllowed(reader, wrong, asked.noun)
  const left = dangling(reader, atoms)
  if (left) return left
  const fields: Fields = { ...EVERYTHING }
  const notes: string[] = []
  if (ours) notes.push(`"${wordsOf(reader, ours)}" is read as whoever met, in the whole archive`)
  if (sums) {
    const refusal = refuseSum(reader, atoms, asked.noun)
    if (refusal) return refusal
    notes.push(SUM_NOTE)
  }
  for (const fill of [fillTypes, fillTopic, fillFlags, fillEnds, fillNames, fillTime]) {
    const refusal = fill({ reader, atoms, asked, kinds, fields, notes })
    if (refusal) return refusal
  }
  return { question: { noun: asked.noun, count: asked.count, filter: fields }, notes }
}

const wordsOf = ({ sentence, words }: Reader, { at, next }: Atom): string => sliceWords(sentence, words, at, next)

const asksHow = ({ words }: Reader, { at }: Atom): boolean => /^(?:how|hvordan|hvorledes)$/.test(words[at]!.key)

const isSaying = (meaning: Meaning | null): boolean => meaning?.kind === 'discuss' && meaning.say === true

const isNoun = (atom: Atom, noun: Noun): boolean => {
  const meaning = meaningOf(atom)
  return meaning?.kind === 'noun' && meaning.noun === noun
}

const NEEDS_PLACE = new Set([
  ...[
    'type',
    'decide',
    'discuss',
    'recommend',
    'unanimous',
    'voted',
    'meet',
    'duty',
    'open',
    'overdue',
    'due',
    'undated',
    'minutes',
    'agendaOnly',
    'untilNext',
  ],
  ...['attend', 'role', 'status', 'next', 'closed', 'eachMeeting'],
])

function fillTypes({ atoms, asked, fields, kinds, notes }: Filling): Refusal | undefined {
  const types = atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'type' ? [meaning.type] : []))
  // "approved minutes", "er referatet godkendt": what the document says of itself.
  const minutes =
    asked.noun === 'meetings' &&
    /^(?:meeting )?(?:minutes|referat|moedereferat|beslutningsreferat)/.test(asked.word ?? '')
  if (minutes && types.length === 1 && types[0] === 'approved' && !atoms.some(atom => atom.kind === 'topic')) {
    fields.status = 'godkendt'
    return undefined
  }
  if (kinds.has('minutes')) fields.kinds = ['referat', 'beslutningsprotokol']
  if (kinds.has('agendaOnly')) fields.kinds = ['dagsorden']
  if (PROTOCOL.test(asked.word ?? '')) fields.kinds = ['beslutningsprotokol']
  const statuses = atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'status' ? [meaning.status] : []))
  if (new Set(statuses).size > 1)
    return { why: 'Minutes are asked for by one status at a time', advice: 'Ask for each by itself: draft minutes' }
  const status = atoms.map(meaningOf).find(meaning => meaning?.kind === 'status')
  if (status?.kind === 'status') fields.status = status.status
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
  const says = atoms.some(atom => isSaying(meaningOf(atom)))
  if (asked.noun === 'decisions' && kinds.has('discuss') && !says && !atoms.some(saysHow)) types.push('discussed')
  if (asked.noun === 'decisions' && kinds.has('recommend')) types.push('recommended')
  if (asked.noun === 'items' && kinds.has('decide') && types.length === 0)
    return {
      why: 'Items are not told apart by whether something was decided',
      advice: 'Ask for the decisions: "decisions about …"',
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
  if (atoms.some(atom => meaningOf(atom)?.kind === 'or') && !orIsPlaced(atoms)) return notPlaced('or')
  return undefined
}

const PROTOCOL = /^(?:beslutnings|forhandlings)?protokol/

/** "approved or rejected": between two words of one kind. */
function orIsPlaced(atoms: readonly Atom[]): boolean {
  return atoms.every((atom, index) => {
    if (meaningOf(atom)?.kind !== 'or') return true
    if (atoms[index - 1]?.kind === 'topic' && atoms[index + 1]?.kind === 'topic') return true
    const [left, right] = [atoms[index - 1], atoms[index + 1]].map(one => (one ? meaningOf(one) : null))
    return left != null && right != null && left.kind === right.kind
  })
}

function fillTopic({ atoms, asked, fields }: Filling): Refusal | undefined {
  const types = new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'type' ? [meaning.type] : [])))
  // "om budget eller om veje" is one of them, "om budget og om veje" both.
  const topics = atoms.flatMap((atom, index) => {
    if (atom.kind !== 'topic') return []
    const text = types.has('granted') ? withoutMoney(atom.text) : atom.text
    if (text === '') return []
    const or = atoms[index - 1]
    return or && meaningOf(or)?.kind === 'or' && atoms[index - 2]?.kind === 'topic' ? ['or', text] : [text]
  })
  const nots = atoms.flatMap(atom =>
    atom.kind === 'not' ? [`-${/\s/.test(atom.text) && !/^["“]/.test(atom.text) ? `"${atom.text}"` : atom.text}`] : [],
  )
  if (topics.length > 0) fields.about = [...topics, ...nots].join(' ')
  fields.item = atoms.flatMap(atom => (atom.kind === 'item' ? [atom.number] : []))[0] ?? null
  if (atoms.filter(atom => atom.kind === 'item').length > 1) return twoNouns(['two items'])
  if (asked.noun === 'meetings' && fields.item !== null)
    return {
      why: 'A meeting is not one of its items',
      advice: 'Ask for the item: "item 3 of the meeting on 25 May 2018"',
    }
  return undefined
}

// "bevilget penge til cykelstier", "hvad blev der bevilget penge til": what is granted is money anyhow. Not: "pengespil"
const MONEY =
  /^(?:(?:nogle |flere |some )?(?:penge|pengene|midler|midlerne|et beløb|money|funds|funding)(?!\S))(?:\s+(?:til|for|to|fra|from|of)(?!\S))?(?:\s+(?:i|in)(?!\S))?\s*/iu
const withoutMoney = (text: string): string => text.replace(MONEY, '')

function fillFlags({ reader, atoms, asked, kinds, fields, notes }: Filling): Refusal | undefined {
  fields.unanimous = kinds.has('unanimous')
  // "what became of it, and who was against": whether it was put to the vote is not known.
  fields.voted = kinds.has('voted') && !(atoms.some(saysHow) && kinds.has('discuss'))
  fields.closed = kinds.has('closed')
  if (atoms.some(saysHow) || (fields.voted && atoms.some(atom => asksHow(reader, atom)))) {
    const what = atoms.some(atom => atom.kind === 'topic' || atom.kind === 'item' || atom.kind === 'time')
    if (asked.noun !== 'decisions' || (atoms.some(isVoter) && !what))
      return {
        why: 'What somebody voted is not searched for',
        advice: 'Ask for the votes, which stand beside the decision: decisions with a vote about budget',
      }
    notes.push('who voted how stands beside the decision, where the minutes tell it')
  }
  if (kinds.has('untilNext'))
    notes.push('which tasks are due by the next meeting is not told apart; each is shown with its deadline as written')
  fields.overdue = kinds.has('overdue')
  fields.undated = kinds.has('undated')
  if (kinds.has('open') && !fields.overdue)
    notes.push('minutes seldom say that a task is done, so every task that was given counts as open')
  const attend = atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'attend' ? [meaning.attendance] : []))
  if (new Set(attend).size > 1)
    return { why: 'Somebody was present or absent, not both', advice: 'Ask for one of them' }
  fields.attendance = attend[0] ?? null
  if (kinds.has('eachMeeting')) {
    const person = atoms.some(atom => atom.kind === 'name' && atom.names.every(name => name.kind === 'person'))
    if (!person || asked.count || fields.attendance === null)
      return {
        why: 'Who was at all of several meetings is not told apart',
        advice: 'Ask for one person: "was Jan Hansen present at both meetings of Klynge Nord"',
      }
    // "present at both": the one where they were absent is the answer.
    fields.attendance = null
    notes.push('each meeting is shown whose minutes name them, with whether they were present or absent')
  }
  if (asked.noun === 'participants' && asked.count && fields.attendance === null) {
    fields.attendance = 'present'
    notes.push('counted are those who were present')
  }
  fields.roles = [...new Set(atoms.map(meaningOf).flatMap(meaning => (meaning?.kind === 'role' ? meaning.roles : [])))]
  if (asked.word !== null && /^(?:members|medlemmer)/.test(asked.word))
    notes.push('minutes tell who took part, not who is a member')
  return undefined
}
