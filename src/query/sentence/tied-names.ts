// Names in a sentence with what ties them to the rest: "by Klynge Nord and Byrådet", "in Hovedudvalget", "with Jan Hansen"; and
// what a preposition ties to that is no name: "decisions on the plan", "attachments to the budget".

import { type Atom, type FoundName, isRefusal, type Name, type Refusal, type Tie } from './atoms.js'
import { nounFollows } from './frames.js'
import { isCapital, looksLikeBody, looksLikeOrganisation, saysBody } from './name-book.js'
import { readKnownName, readUnknownName } from './names.js'
import { type Reader, tieOf } from './reader.js'
import { readTopic } from './topic.js'
import { end } from './which.js'

// "by Klynge Midt", "i Direktørforum og Chefforum", "fra Aalborg Kommune": names that the dictionaries know
export function named(reader: Reader, at: number): Atom | null {
  const tie = tieOf(reader.words[at])
  const first = tie && readKnownName(reader, at + 1)
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
  const tie = tieOf(reader.words[at])
  // "with a vote", "on the agenda", "i alt"
  if (!tie || (reader.says(at)?.length ?? 0) > 1) return null
  const next = reader.says(at + 1)
  const plain = reader.words[at + 1]?.quote !== null ? null : next
  if (plain && plain.value.kind !== 'filler' && !isCapital(reader.words[at + 1])) return null
  const named = isCapital(reader.words[at + 1 + (plain?.length ?? 0)])
  if (plain && !named && tie !== 'by' && tie !== 'with' && !nameBehindArticle(reader, at + 1))
    return onTopic(reader, at, before)
  // "how did they vote on [Bakkehuset]"
  if (reader.words[at]!.key === 'on' && isVerb(before.at(-1)) && !readKnownName(reader, at + 1)) {
    const topic = onTopic(reader, at, before)
    if (topic) return topic
  }
  const found = readUnknownName(reader, at + 1, tie)
  if (found) return readList(reader, at, tie, nounFollows(reader, found.next) ? withoutGenitive(found) : found)
  return onTopic(reader, at, before)
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
  const last = before.findLast(atom => !(atom.kind === 'says' && atom.meaning.kind === 'filler'))
  if (last?.kind !== 'says') return null
  if (reader.words[at]!.key !== 'on' && !attachedTo(reader, at, before)) return null
  const topic = readTopic(reader, at + 1)
  if (!topic || isRefusal(topic)) return topic
  return { kind: 'topic', text: topic.text, at, next: topic.next }
}

const isVerb = (atom: Atom | undefined): boolean =>
  atom?.kind === 'says' && ['voted', 'decide', 'discuss', 'type'].includes(atom.meaning.kind)

function attachedTo(reader: Reader, at: number, before: readonly Atom[]): boolean {
  const tie = tieOf(reader.words[at])
  let start = at + 1
  while (/^(?:the|a|an|den|det|de)$/.test(reader.words[start]?.key ?? '')) start++
  return (tie === 'to' || tie === 'for') && before.some(isAttachments) && !end(reader, start) && !reader.says(start)
}

const isAttachments = (atom: Atom): boolean =>
  atom.kind === 'says' && atom.meaning.kind === 'noun' && atom.meaning.noun === 'attachments'

function readList(reader: Reader, at: number, tie: Tie, first: FoundName): Atom {
  const names: Name[] = [first.name]
  let { next } = first
  for (;;) {
    const joined = /^(?:and|og|or|eller|samt|&)$/.test(reader.words[next]?.key ?? '')
      ? next + 1
      : reader.words[next]?.afterBreak
        ? next
        : -1
    if (joined < 0) break
    // "by Klynge Nord and by Klynge Midt", "by Klynge Nord og Midt" is not read: the second is no name.
    const repeated = tieOf(reader.words[joined]) === tie ? joined + 1 : joined
    const more =
      readKnownName(reader, repeated) ??
      (isCapital(reader.words[repeated]) ? readUnknownName(reader, repeated, tie) : null)
    if (!more) break
    names.push(more.name)
    next = more.next
  }
  return { kind: 'name', tie, names, at, next }
}
