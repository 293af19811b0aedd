// Fields that a word alone sets: votes, closed items, overdue tasks, who was there and in which role.

import type { Role } from '../../../model/document.js'
import { type Atom, isName, isPerson, isTopic, meaningsOf, type Refusal, says } from '../reader/atoms.js'
import { isIn } from '../words/lists.js'
import { calledOrCame } from './fill-types.js'
import type { Filling } from './filling.js'
import { isYesOrNo } from './nouns.js'
import { asksHow, asksVotes, gotVotes, isVoter, saysHow } from './votes.js'

export const WHO_IN_WORDS = 'who or how many it was stands in the words of these items, where the minutes tell it'

export function fillFlags(filling: Filling): Refusal | undefined {
  const { reader, atoms, asked, kinds, fields, notes } = filling
  fields.unanimous = kinds.has('unanimous')
  // "what became of it, and who was against": whether it was put to the vote is not known.
  fields.voted = kinds.has('voted') && !(atoms.some(saysHow) && kinds.has('discuss'))
  fields.closed = kinds.has('closed')
  if (asksVotes(atoms) || (fields.voted && atoms.some(atom => asksHow(reader, atom)))) {
    if (asked.noun !== 'decisions')
      return {
        why: 'Votes are told of decisions only',
        advice: 'Ask for the votes, which stand beside the decision: decisions with a vote about TOPIC',
      }
    fillVoters(filling)
    notes.push(
      ...(gotVotes(reader, atoms)
        ? [ELECTION]
        : ['who voted how stands beside the decision, where the minutes tell it', ...ofElection(atoms)]),
    )
  } else if (fields.voted) notes.push(...ofElection(atoms))
  if (kinds.has('untilNext'))
    notes.push('which tasks are due by the next meeting is not told apart; each is shown with its deadline as written')
  fields.overdue = kinds.has('overdue')
  fields.undated = kinds.has('undated')
  fields.unassigned = kinds.has('unassigned')
  if (asked.noun === 'actions' && kinds.has('discuss'))
    notes.push(
      'whether a task is done is not read; the minutes tell it in their own words where they do: referat show DOCUMENT',
    )
  if (kinds.has('open') && !fields.overdue)
    notes.push('minutes seldom say that a task is done, so every task that was given counts as open')
  if (atoms.some(atom => says(atom, 'voted', { divided: true })))
    notes.push('shown are those with a vote: it tells whether anybody was against')
  if (asked.noun === 'items' && kinds.has('recommend')) notes.push(WHO_IN_WORDS)
  if (atoms.some(atom => says(atom, 'discuss', { presented: true })))
    notes.push('who presented it stands in the column "presenters", where the minutes tell it')
  if (asked.noun === 'decisions' && atoms.some(atom => says(atom, 'decide', { of: 'effect' })))
    notes.push('from when it holds stands in the words of each, where the minutes tell it')
  return undefined
}

/** "what did [SF] vote against": those are chosen; "did SF vote against [the plan]": the vote about it tells. */
function fillVoters({ reader, atoms, fields }: Filling): void {
  const isFor = atoms.some(({ kind, at }) => kind === 'preposition' && reader.words[at]!.key === 'for')
  const [vote = isFor ? 'for' : null] = meaningsOf(atoms, 'voted').flatMap(one => one.vote ?? [])
  const narrowed = atoms.some(atom => isTopic(atom) || atom.kind === 'item')
  const told = gotVotes(reader, atoms) || (narrowed && (vote === null || isYesOrNo(atoms)))
  const voters = told
    ? []
    : atoms
        .filter(isName)
        .filter(isVoter)
        .flatMap(({ names }) => names.map(({ text }) => text))
  // Who abstained is no question for every vote.
  if (voters.length > 0 || vote === 'abstained') fields.vote = vote
  fields.voters = voters
}

/** A decision keeps the votes for what was decided. */
const ofElection = (atoms: readonly Atom[]): readonly string[] =>
  atoms.some(atom => says(atom, 'type', { type: 'appointed' })) ? [ELECTION] : []

const ELECTION =
  'of an election these are the votes for whoever was elected; those for others stand in the minutes themselves'

/** Who is asked for, by whether they were there, in which role, and what is noted beside them. */
export function fillPeople(filling: Filling): Refusal | undefined {
  const { reader, atoms, asked, kinds, fields, notes } = filling
  const attend = meaningsOf(atoms, 'attend').map(({ attendance }) => attendance)
  if (new Set(attend).size > 1)
    return { why: 'Somebody was present or absent, not both', advice: 'Ask for one of them' }
  const either = atoms.some((atom, index) => says(atom, 'or') && calledOrCame(atoms[index - 1], atoms[index + 1]))
  fields.attendance = either ? null : (attend[0] ?? null)
  // "were all members present": who was not is the answer, too
  const all = reader.words.some(({ key }) => /^(?:all|alle|everybody|everyone|every|each|hvert?)$/.test(key))
  if (fields.attendance === 'present' && all && /^(?:was|were|var|er|is|are)$/.test(reader.words[0]!.key)) {
    fields.attendance = null
    notes.push('shown is who was there and who was absent')
  }
  if (asked.noun === 'meetings' && fields.attendance !== null && all && isYesOrNo(atoms))
    notes.push('meetings where it was not so are left out: leave out who it was to see them all')
  const replaced =
    fields.attendance === 'absent' && meaningsOf(atoms, 'noted').some(({ note }) => note === 'substitute')
  // "who filled in for an absent member": whoever did, whom for stands beside them
  if (replaced && !kinds.has('and') && !kinds.has('or')) fields.attendance = null
  else if (replaced)
    return {
      unclear: true,
      why: 'Who was absent and who stood in are two questions',
      advice: 'Ask for each by itself: who stood in for Jan Hansen',
    }
  if (kinds.has('eachMeeting')) {
    if (!atoms.some(isPerson) || asked.count || fields.attendance === null)
      return {
        why: 'Who was at all of several meetings is not told apart',
        advice:
          'Ask how often each came: "participants of Klynge Nord per person"; or for one of them: "was Jan Hansen present at both meetings of Klynge Nord"',
      }
    // "present at both": the one where they were absent is the answer.
    fields.attendance = null
    notes.push('each meeting is shown whose minutes name them, with whether they were present or absent')
  }
  if (asked.noun === 'participants' && asked.count) {
    const who =
      fields.attendance === null ? 'those who were present, where the minutes name them' : 'those whom the minutes name'
    notes.push(`counted are ${who}`)
    fields.attendance ??= 'present'
  }
  if (asked.noun === 'participants' && asked.count && !atoms.some(isOneDay))
    notes.push(
      'somebody who was at several meetings is counted at each; a list tells at its end how many names there are',
    )
  if (kinds.has('wholeMeeting') && asked.noun === 'participants')
    notes.push(
      'shown are all who took part; who came late, left or took no part in an item is told in the column "note"',
    )
  fields.roles = rolesOf(filling)
  if (fields.roles.length > 1 && filling.reader.words.some(word => isIn('both', word)))
    return { why: 'Who held two roles is not told apart', advice: 'Ask for each by itself: who chaired Klynge Nord' }
  fields.capacity = meaningsOf(atoms, 'noun')[0]?.capacity ?? null
  fields.titles = asked.noun === 'participants' ? meaningsOf(atoms, 'noun').flatMap(({ titles }) => titles ?? []) : []
  if (fields.titles.length > 0)
    notes.push('shown is whose title in the lists of the minutes says so; of others the lists do not tell it')
  // "meetings with a mayor": who came
  if (fields.titles.length > 0 && atoms.some(atom => says(atom, 'noun', { noun: 'meetings' })))
    fields.attendance ??= 'present'
  // "guests who came for one item"
  if (
    asked.noun === 'participants' &&
    atoms.some((atom, index) => asked.context.has(index) && says(atom, 'noun', { noun: 'items' }))
  )
    notes.push('to which items their presence was limited stands in the column "items"; empty: to none')
  fillNoted(filling)
  return undefined
}

function fillNoted({ reader, atoms, asked, fields, notes }: Filling): void {
  fields.noted = [...new Set(meaningsOf(atoms, 'noted').map(({ note }) => note))]
  // "who came late or left early"; not "who left because of a conflict of interest"
  const joined = atoms.some((atom, index) => says(atoms[index - 1], 'noted') && (says(atom, 'or') || says(atom, 'and')))
  if (fields.noted.length > 1 && joined) fields.noted = [fields.noted.join(' or ')]
  if (asked.noun === 'attachments' && fields.noted.length > 0)
    notes.push('shown is what is noted so beside an attachment')
  const unkept = fields.noted.some(note => note === 'unexcused' || note === 'observer')
  if (asked.noun === 'participants' && fields.noted.length > 0)
    notes.push(
      fields.noted.includes('disqualified')
        ? 'shown is who is noted so beside their name; items that speak of it: items about inhabil'
        : unkept
          ? 'shown is who is noted so beside their name; where a list tells it by its heading or a mark, it is not kept, so there may be more'
          : 'shown is who is noted so beside their name; the text of items may tell of others',
    )
  if (asked.at !== null && isIn('members', reader.words[asked.at]))
    notes.push('minutes tell who took part, not who is a member')
}

const isOneDay = (atom: Atom): boolean => atom.kind === 'time' && atom.since !== null && atom.since === atom.until

function rolesOf({ reader: { words }, atoms, kinds }: Filling): Role[] {
  const all = atoms.flatMap((atom): readonly Role[] => {
    // "which meetings did Eva Holm chair": whatever she was called
    if (says(atom, 'role') && kinds.has('active') && words[atom.at]!.key === 'chair')
      return ['chair', 'co-chair', 'facilitator']
    return meaningsOf([atom], 'role').flatMap(({ roles }) => roles)
  })
  return [...new Set(all)]
}
