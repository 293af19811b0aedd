// Names with what ties them to the rest: "by Klynge Nord and Byrådet", "in Hovedudvalget", "with Jan Hansen"; and topics
// behind a preposition: "decisions on the plan", "attachments to the budget".

import {
  type Atom,
  type FoundName,
  isName,
  kindSet,
  meaningOf,
  type Name,
  type Refusal,
  says,
  saysOneOf,
  type Tie,
} from '../reader/atoms.js'
import { isCapital, looksLikeBody, looksLikeOrganisation, saysBody } from '../reader/name-book.js'
import { readKnownName, readUnknownName } from '../reader/names.js'
import { type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { isIn } from '../words/lists.js'
import { nounFollows } from './frames.js'
import { readTopicAtom } from './topic.js'
import { end } from './which.js'

// "by Klynge Midt", "i Direktørforum og Chefforum", "fra Aalborg Kommune": names that the dictionaries know
export function named(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  const tie = tieOf(reader.words[at])
  // "for both Ballerup and Rebild"
  const first = tie && readKnownName(reader, isIn('both', reader.words[at + 1]) ? at + 2 : at + 1)
  const isOn = reader.words[at]!.key === 'on'
  if (isOn && ((takesTopic(before.at(-1)) && first?.name.kind === 'organisation') || before.some(isAttachments)))
    return null
  return tie && first ? readList(reader, at, tie, first) : null
}

// "hvad besluttede Klynge Nord", "Klynge Midt's decisions"
export function bareName(reader: Reader, at: number): Atom | null {
  const first = readKnownName(reader, at)
  const said = reader.says(at)
  // "sekretariat", "gruppe": what the lexicon knows by a longer phrase wins.
  const known = reader.book.find(reader.words, at)?.length ?? (first ? first.next - at : 0)
  if (!first || (said && said.length >= known)) return null
  return readList(reader, at, 'bare', first)
}

// "by Teknik- og Miljøudvalget", "with Jan Hansen", "i Hovedudvalget"; "on handleplanen" is a topic
export function tiedName(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const { words } = reader
  const tie = tieOf(words[at])
  // "with a vote", "on the agenda", "i alt"
  if (!tie || (reader.says(at)?.length ?? 0) > 1) return null
  const start = isIn('both', words[at + 1]) ? at + 2 : at + 1
  const plain = reader.says(start)
  if (plain && plain.value.kind !== 'filler' && !isCapital(words[start])) return null
  const named = isCapital(words[start + (plain?.length ?? 0)]) || nameBehindArticle(reader, at + 1)
  if (plain && !named && tie !== 'by' && tie !== 'with') return onTopic(reader, at, before)
  // "how did they vote on [Bakkehuset]"
  const last = before.at(-1)
  const takesOn = saysOneOf(last, TAKING_ON) || takesTopic(last) || says(last, 'noun', { noun: 'decisions' })
  const known = readKnownName(reader, at + 1)?.name.kind
  // "letters on [health clusters]": a body has meetings, a paper is on something
  const votedOn =
    words[at]!.key === 'on' &&
    ((takesOn && (known === undefined || known === 'organisation')) || before.some(isAttachments))
  const topic = votedOn ? onTopic(reader, at, before) : null
  if (topic) return topic
  // "agreed with [general practice]": what minutes speak of, and nobody's name
  if (tie === 'with' && reader.book.english(words, at + 1, 'field') > 1) return readTopicAtom(reader, at, at + 1)
  const found = readUnknownName(reader, start, tie)
  if (!found) return onTopic(reader, at, before)
  return readList(reader, at, tie, nounFollows(reader, found.next) ? withoutGenitive(found) : found)
}

const TAKING_ON = kindSet('voted', 'decide', 'discuss', 'type')

// "meetings with somebody from a hospital", "møder med folk fra PLO": where they are from
export function withPeople(reader: Reader, at: number): Atom | null {
  const { words } = reader
  const isWith = tieOf(words[at]) === 'with' && isIn('somebody', words[at + 1]) && tieOf(words[at + 2]) === 'from'
  const start = skipArticles(words, at + 3)
  const found = isWith ? (readKnownName(reader, start) ?? readUnknownName(reader, start, 'from')) : null
  return found && { kind: 'name', tie: 'with', names: [{ ...found.name, kind: 'organisation' }], at, next: found.next }
}

/** "at [Teknikudvalgets] meeting" */
const withoutGenitive = ({ name, next }: FoundName): FoundName => ({
  name: { ...name, text: saysBody(name.text) ? name.text.replace(/(?<=[^s])s$/u, '') : name.text },
  next,
})

function nameBehindArticle({ words }: Reader, at: number): boolean {
  return words[at + 1] !== undefined && (looksLikeBody(words[at + 1]!) || looksLikeOrganisation([words[at + 1]!]))
}

// "decisions on handleplanen": English "on" behind a noun or a verb; "bilag til budgettet": what is attached to
function onTopic(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const last = before.findLast(atom => !says(atom, 'filler'))
  const ties = reader.words[at]!.key === 'on' || attachedTo(reader, at, before)
  // "the latest on handleplanen"
  // "appointed to the working group on noise"
  // "what did they agree [on] in Solrød"
  if (ties && reader.words[at]!.key === 'on' && tieOf(reader.words[at + 1]) !== null && meaningOf(last))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const ofGroup = isName(last) && last.tie === 'to'
  return (meaningOf(last) || takesTopic(last) || ofGroup) && ties ? readTopicAtom(reader, at, at + 1, before) : null
}

/** "the latest [on KOL]", "the working group [on noise]": what it is about */
const takesTopic = (atom: Atom | undefined): boolean =>
  atom?.kind === 'end' ||
  (isName(atom) && atom.names.every(({ kind, text }) => kind === 'body' && /^\p{Ll}/u.test(text)))

function attachedTo(reader: Reader, at: number, before: readonly Atom[]): boolean {
  const tie = tieOf(reader.words[at])
  const start = skipArticles(reader.words, at + 1)
  return (tie === 'to' || tie === 'for') && before.some(isAttachments) && !end(reader, start) && !reader.says(start)
}

const isAttachments = (atom: Atom): boolean => says(atom, 'noun', { noun: 'attachments' })

/** "in Viborg or on Teams" */
const PLACING: ReadonlySet<Tie> = new Set<Tie>(['in', 'at'])

/** Names that "and", "or" or a comma joins: "by Klynge Nord and by Klynge Midt". Not "and by Midt", which is no name. */
function readList(reader: Reader, at: number, tie: Tie, first: FoundName): Atom {
  const names: Name[] = [first.name]
  let { next } = first
  for (;;) {
    const joins = isIn('joins-names', reader.words[next])
    if (!joins && !reader.words[next]?.afterBreak) break
    const joined = joins ? next + 1 : next
    const again = tieOf(reader.words[joined])
    const repeated = again !== null && (again === tie || (PLACING.has(again) && PLACING.has(tie))) ? joined + 1 : joined
    const more =
      readKnownName(reader, repeated) ??
      (isCapital(reader.words[repeated]) ? readUnknownName(reader, repeated, tie) : null)
    if (!more) break
    names.push(more.name)
    next = more.next
  }
  return { kind: 'name', tie, names, at, next }
}
