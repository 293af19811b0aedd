// A sentence's words in, its pieces out, from left to right. At each word the clauses of one table are tried in order;
// what none of them takes is `unknown` and keeps the sentence from being answered.

import { type Atom, isRefusal, type Refusal } from './atoms.js'
import { passive, passiveSubject } from './before-verb.js'
import { caseNumber } from './case-number.js'
import { elsewhere } from './elsewhere.js'
import { attender, bareBody, errand, genitive, helped, nounFollows, object } from './frames.js'
import { bodyMeeting, topicItem } from './joined.js'
import { readPeriod } from './periods.js'
import { asksForTasks, post } from './post.js'
import { inName, type Reader, tieOf } from './reader.js'
import { recipient } from './recipient.js'
import { bound } from './sums.js'
import { bareName, named, tiedName } from './tied-names.js'
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
    end,
    time,
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
