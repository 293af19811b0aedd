// How many rows or meetings, and from which end: "the last three meetings", "5 decisions", "the next meeting".

import { asksOf, type Refusal, says } from '../reader/atoms.js'
import { isIn } from '../words/lists.js'
import type { Filling } from './filling.js'

const NEXT = 'the minutes of the latest meeting say when the next was to be ("next:")'
const AFTER =
  'asked for is the first meeting since then that the archive has; when a later one was to be stands beside the one before ("next:")'
const WHERE_NEXT = 'the place is that of the latest meeting; where the next was to be may stand in its last item'

export function fillEnds({ reader, atoms, asked, fields, kinds, notes }: Filling): Refusal | undefined {
  const after = atoms.find(atom => atom.kind === 'time' && (atom.word === 'after' || atom.word === 'since'))
  // "the next meeting after 1 May 2022"
  if (kinds.has('next') && after) {
    fields.first = 1
    notes.push(AFTER)
  } else if (kinds.has('next')) {
    fields.latest = 1
    notes.push(NEXT, ...(asksOf(atoms).has('where') ? [WHERE_NEXT] : []))
  }
  const numbers = atoms.flatMap(atom => (atom.kind === 'number' ? [atom.count] : []))
  const ends = atoms.flatMap((atom, index) => (atom.kind === 'end' ? [{ ...atom, index }] : []))
  if (ends.length > 1 || numbers.length > 1 || (ends.length > 0 && numbers.length > 0))
    return {
      why: 'Two numbers or two ends are more than I can tell apart',
      advice: 'Ask for one: "the last 3 meetings", "5 latest decisions"',
    }
  if (numbers[0]) fields.limit = numbers[0]
  fields.oldestFirst = kinds.has('oldestFirst')
  const [end] = ends
  if (!end) return undefined
  // "the earliest deadline": that of the oldest meeting may be any
  if (asked.noun === 'actions' && atoms[end.index + 1] && says(atoms[end.index + 1], 'due'))
    return {
      why: 'Tasks are not put in the order of their deadlines',
      advice:
        'Ask for those of a time: tasks due in March 2024; or write them to a spreadsheet: referat actions --format csv',
    }
  // The end is that of the noun behind it, if that only says at which meeting; else that of the noun asked for.
  const following = atoms.findIndex((atom, index) => index > end.index && says(atom, 'noun'))
  const ofMeeting = following >= 0 && asked.context.has(following)
  const rows = asked.noun !== 'meetings' && !ofMeeting && end.count !== null
  if (rows) fields.limit = end.count
  else if (
    asked.noun === 'meetings' &&
    !asked.singular &&
    end.count === null &&
    !ofMeeting &&
    asked.at !== null &&
    end.at < asked.at
  )
    notes.push(end.which === 'latest' ? 'the newest first' : 'the oldest first')
  else fields[end.which] = end.count ?? 1
  if (isIn('now', reader.words[end.at])) notes.push('whoever it was by the latest minutes that tell it')
  // "the latest decision": minutes seldom tell which of a meeting's decisions was the last.
  if (asked.noun !== 'meetings' && asked.singular && !ofMeeting && end.count === null)
    notes.push(`all ${asked.noun} of the ${end.which} meeting that has any are shown`)
  fields.oldestFirst ||= end.which === 'first' && fields.first === null
  return undefined
}
