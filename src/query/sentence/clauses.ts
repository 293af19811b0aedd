// A sentence's words in, its pieces out, from left to right. At each word the clauses of one table are tried in order;
// what none of them takes is `unknown` and keeps the sentence from being answered.

import { type Atom, type FoundName, isRefusal, type Name, type Refusal, type Tie } from './atoms.js'
import { passive, passiveSubject } from './before-verb.js'
import { caseNumber } from './case-number.js'
import { elsewhere } from './elsewhere.js'
import { attender, bareBody, errand, genitive, helped, nounFollows, object } from './frames.js'
import { fromFirst } from './from-first.js'
import { bodyMeeting, topicItem } from './joined.js'
import { isCapital, looksLikeBody, looksLikeOrganisation, saysBody } from './name-book.js'
import { readKnownName, readUnknownName } from './names.js'
import { readPeriod } from './periods.js'
import { asksForTasks, post } from './post.js'
import { inName, type Reader, tieOf } from './reader.js'
import { recipient } from './recipient.js'
import { bound } from './sums.js'
import { readTime } from './time.js'
import { readTopic } from './topic.js'
import { venue } from './venue.js'
import { attachment, end, item } from './which.js'
import { sliceWords } from './words.js'

/** A clause takes words from one on, or leaves them to the next. */
type Clause = (reader: Reader, at: number, before: readonly Atom[]) => Atom | Refusal | null

const CLAUSES: readonly Clause[] = [
  ...[
    quoted,
    caseNumber,
    elsewhere,
    item,
    attachment,
    bound,
    fromFirst,
    end,
    time,
    partedAbout,
    about,
    genitive,
    passive,
    passiveSubject,
    recipient,
    post,
    attender,
    topicItem,
    bodyMeeting,
    named,
    bareName,
    object,
    helped,
    errand,
    bareBody,
    venue,
    tiedName,
    number,
    said,
    preposition,
  ],
]

/** The pieces of a sentence in order, or why it cannot be read. */
export function readAtoms(reader: Reader): readonly Atom[] | Refusal {
  const atoms: Atom[] = []
  for (let at = 0; at < reader.words.length; at = atoms.at(-1)!.next) {
    let found: Atom | Refusal | null = null
    for (const clause of CLAUSES) {
      found = clause(reader, at, atoms)
      if (found) break
    }
    if (found && isRefusal(found)) return found
    atoms.push(found ?? { kind: 'unknown', at, next: at + 1 })
  }
  return atoms
}

// "Nye Veje" in quotation marks, standing alone: a topic
function quoted({ sentence, words }: Reader, at: number): Atom | null {
  const quote = words[at]!.quote
  if (quote === null) return null
  let next = at
  while (words[next]?.quote === quote) next++
  return { kind: 'topic', text: sliceWords(sentence, words, at, next), at, next }
}

/** Phrases that begin like a time: "before the next meeting", "før tid" */
const OF_TIME_ALONE: ReadonlySet<string> = new Set(['untilNext', 'noted'])

function time(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const said = reader.says(at)
  if (inName(reader.words, at) || OF_TIME_ALONE.has(said?.value.kind ?? '')) return null
  // "what must Bo do after the meeting": it was given there
  if (said?.value.kind === 'filler' && said.length > 1 && asksForTasks(before)) return null
  // "fall prevention"
  if ([at, at + 1].some(one => reader.book.english(reader.words, one, 'field') > 1)) return null
  const found = readTime(reader.sentence, reader.words, at, reader.clock)
  if (!found) return null
  if ('problem' in found) {
    const advice =
      'Write a date (25 May 2018, 2018-05-25), a month, a season or a year. If it belongs to a topic, put the topic in quotation marks'
    return { why: `I do not know when that is: ${found.problem}`, advice }
  }
  return { kind: 'time', at, ...found }
}

// "hvad handler sagen om nattevagter [om]": the second half of a verb that stands apart
function partedAbout({ words }: Reader, at: number, before: readonly Atom[]): Atom | null {
  const ends = words[at + 1]?.afterBreak ?? true
  const first = before.some(({ next }) => /^(?:handlede|handler|sig)$/.test(words[next - 1]!.key))
  return words[at]!.key === 'om' && ends && first
    ? { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
    : null
}

// "about forebyggelige indlæggelser", "om Nye Veje", "but not budget"
function about(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const said = reader.says(at)
  if (said?.value.kind !== 'about' && said?.value.kind !== 'not') return null
  // "hvad blev der stemt om i 2022": when, not what
  if (isTime(reader, at + said.length)) return null
  // "what was item 5 about [at the meeting]": where, not what
  if (said.value.kind === 'about' && opensWhere(reader, at + said.length) && before.some(atom => atom.kind === 'item'))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + said.length }
  const topic = readTopic(reader, at + said.length, before)
  if (topic && isRefusal(topic)) return topic
  if (!topic) return null
  if (said.value.kind === 'not' && !before.some(atom => atom.kind === 'topic')) return null
  return { kind: said.value.kind === 'not' ? 'not' : 'topic', text: topic.text, at, next: topic.next }
}

const opensWhere = ({ words }: Reader, at: number): boolean => words[at] === undefined || tieOf(words[at]) !== null

/** With what leads it: "i 2022", "since May". Bare, it may be a topic. */
function isTime({ sentence, words, clock }: Reader, at: number): boolean {
  if (words[at] === undefined || words[at].quote !== null || readPeriod(words, at, clock.today)) return false
  const time = readTime(sentence, words, at, clock)
  return time !== null && !('problem' in time)
}

// "by Klynge Midt", "i Direktørforum og Chefforum", "fra Aalborg Kommune": names that the dictionaries know
function named(reader: Reader, at: number): Atom | null {
  const tie = tieOf(reader.words[at])
  const first = tie && readKnownName(reader, at + 1)
  return tie && first ? readList(reader, at, tie, first) : null
}

// "hvad besluttede Klynge Nord", "Klynge Midt's decisions"
function bareName(reader: Reader, at: number): Atom | null {
  const first = readKnownName(reader, at)
  const said = reader.says(at)
  // "sekretariat", "gruppe": what the lexicon knows by a longer phrase wins.
  const known = reader.book.find(reader.words, at)?.length ?? (first ? first.next - at : 0)
  if (!first || (said && said.length >= known)) return null
  return readList(reader, at, 'bare', first)
}

// "by Teknik- og Miljøudvalget", "with Jan Hansen", "i Hovedudvalget"; "on handleplanen" is a topic
function tiedName(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
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

// "5 decisions", "10 approved decisions". Not: "den 25."
function number(reader: Reader, at: number): Atom | null {
  const word = reader.words[at]!
  const count = /^\d{1,5}$/.test(word.key) ? Number(word.key) : 0
  return count > 0 && word.quote === null && nounFollows(reader, at + 1)
    ? { kind: 'number', count, at, next: at + 1 }
    : null
}

function said(reader: Reader, at: number): Atom | null {
  const found = reader.says(at)
  // A lone "i" is a preposition in Danish and "I" in English; "i Møllevang" must not lose its preposition.
  if (!found || (found.length === 1 && tieOf(reader.words[at]) && reader.words[at]!.text !== 'I')) return null
  return { kind: 'says', meaning: found.value, at, next: at + found.length }
}

function preposition({ words }: Reader, at: number): Atom | null {
  return tieOf(words[at]) ? { kind: 'preposition', at, next: at + 1 } : null
}
