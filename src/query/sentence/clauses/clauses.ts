// Reads the words of a sentence into atoms, from left to right. At each word the clauses of one table are tried in order;
// a word that none of them takes is `unknown` and keeps the sentence from being answered.

import { type Atom, isRefusal, isTopic, kindSet, type Refusal } from '../reader/atoms.js'
import { inName, opensField, type Reader, skipArticles, tieOf } from '../reader/reader.js'
import { readPeriod } from '../time/periods.js'
import type { Meaning } from '../words/lexicon.js'
import { isIn, numbersIn } from '../words/lists.js'
import type { Phrase } from '../words/phrases.js'
import { passive, passiveSubject } from './before-verb.js'
import { deniedHelper, withoutDenial } from './denied.js'
import { elsewhere } from './elsewhere.js'
import { errand } from './errand.js'
import { attender, bareBody, genitive, helped, nounFollows, object } from './frames.js'
import {
  bodyMeeting,
  ended,
  gotOutOf,
  seenAgain,
  settled,
  splitVerb,
  topicItem,
  topicVote,
  venue,
  verbsRest,
  voteWent,
} from './joined.js'
import { meanwhile, taskGivenAt, untilNextMeeting } from './no-day.js'
import { authority, madeTo, meantInstead } from './planned.js'
import { asked, asksForTasks, post } from './post.js'
import { receiver, recipient, sentTo } from './recipient.js'
import { addressee, judged, request } from './request.js'
import { bound, moneyGiven } from './sums.js'
import { bareName, named, tiedName, withPeople } from './tied-names.js'
import { comesFrom, partyPeople, personal, titled, worksAt } from './titled.js'
import { readTopicAtom } from './topic.js'
import {
  agendaOnly,
  attachment,
  cameOrLeft,
  caseNumber,
  compared,
  end,
  item,
  now,
  paper,
  whichBodies,
} from './which.js'

/** Takes words from one on, or leaves them to the next. */
type Clause = (reader: Reader, at: number, before: readonly Atom[]) => Atom | Refusal | null

const CLAUSES: readonly Clause[] = [
  ...[
    quoted,
    deniedHelper,
    judged,
    request,
    addressee,
    caseNumber,
    cameOrLeft,
    whichBodies,
    personal,
    titled,
    partyPeople,
    worksAt,
    comesFrom,
    elsewhere,
    item,
    attachment,
    paper,
    agendaOnly,
    ended,
    settled,
    bound,
    now,
    moneyGiven,
    end,
    meanwhile,
    untilNextMeeting,
    taskGivenAt,
    time,
    about,
    authority,
    madeTo,
    genitive,
    verbsRest,
    passive,
    passiveSubject,
  ],
  ...[
    splitVerb,
    receiver,
    sentTo,
    recipient,
    post,
    asked,
    attender,
    topicItem,
    topicVote,
    voteWent,
    seenAgain,
    gotOutOf,
    bodyMeeting,
    withPeople,
    named,
    bareName,
    object,
    helped,
    errand,
    bareBody,
    venue,
  ],
  ...[tiedName, number, compared, said, preposition],
]

/** The atoms of a sentence in order, or why it cannot be read. */
export function readAtoms(reader: Reader): readonly Atom[] | Refusal {
  if (reader.words.length === 0)
    return { why: 'There is no question', advice: 'Write one, for example: all decisions by Klynge Midt' }
  const atoms: Atom[] = []
  for (let at = 0; at < reader.words.length; at = atoms.at(-1)!.next) {
    let found: Atom | Refusal | null = null
    for (const clause of CLAUSES) {
      found = clause(reader, at, atoms)
      if (found) break
    }
    if (found && isRefusal(found)) return found
    const last = atoms.at(-1)
    // "self-harm" is one thing
    if (!found && last?.kind === 'unknown' && reader.sentence[reader.words[at]!.start - 1] === '-')
      atoms.splice(-1, 1, { ...last, next: at + 1 })
    else atoms.push(found ?? { kind: 'unknown', at, next: at + 1 })
  }
  return withoutDenial(reader, atoms)
}

// "Nye Veje" in quotation marks, standing alone: a topic
function quoted({ words, text }: Reader, at: number): Atom | null {
  const quote = words[at]!.quote
  if (quote === null) return null
  let next = at
  while (words[next]?.quote === quote) next++
  return { kind: 'topic', text: text(at, next), at, next }
}

/** Phrases that begin like a time: "before the next meeting", "før tid", "siden sidst i sagen om", "inden hvornår" */
const OF_TIME_ALONE = kindSet('untilNext', 'noted', 'about', 'ask')

/** "before the end" of the meeting is a note; "before the end of 2022" is a time. */
const goesOn = (reader: Reader, at: number, said: Phrase<Meaning>): boolean =>
  said.value.kind === 'noted' && reader.isTime(at) && reader.time(at)!.next > at + said.length

function time(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const said = reader.says(at)
  if (inName(reader.words, at)) return null
  if (said && OF_TIME_ALONE.has(said.value.kind) && !goesOn(reader, at, said)) return null
  // "what must Bo do after the meeting": it was given there
  if (said?.value.kind === 'filler' && said.length > 1 && asksForTasks(before)) return null
  const found = opensField(reader, at) ? null : reader.time(at)
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
  const kind = reader.kindAt(at)
  if (kind !== 'about' && kind !== 'not') return null
  const start = at + reader.says(at)!.length
  // "[look up] the decision on noise": what is looked for is a noun
  if (isIn('looks-up', reader.words[at]) && nounFollows(reader, skipArticles(reader.words, start)))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: start }
  // "hvad blev der stemt om i 2022": when, not what
  if (opensTime(reader, start)) return null
  // "what was item 5 about [at the meeting]": where, not what
  if (kind === 'about' && opensWhere(reader, start) && before.some(atom => atom.kind === 'item'))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: start }
  const topic = readTopicAtom(reader, at, start, before)
  // "was there a vote about anything": says nothing
  if (kind === 'about' && topic && !isRefusal(topic) && ANYTHING.test(topic.text))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: topic.next }
  if (!topic || isRefusal(topic) || kind === 'about') return topic
  return before.some(isTopic) ? { ...topic, kind } : null
}

const ANYTHING = /^(?:noget|something|anything)$/iu

const opensWhere = ({ words }: Reader, at: number): boolean => words[at] === undefined || tieOf(words[at]) !== null

/** "i 2022", "since May"; a bare period may be a topic. */
const opensTime = ({ words, clock, isTime }: Reader, at: number): boolean =>
  words[at] !== undefined && words[at].quote === null && !readPeriod(words, at, clock.today) && isTime(at)

// "5 decisions", "10 approved decisions". Not: "den 25."
function number(reader: Reader, at: number): Atom | null {
  const word = reader.words[at]!
  // "at the [two] meetings", "in the [three] municipalities": all there are
  const behind = reader.words[at + 1]
  const isAll = isIn('the', reader.words[at - 1]) && behind !== undefined && /^\p{Ll}{3,}$/u.test(behind.text)
  if (numbersIn('numbers').has(word.key) && isAll)
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const count = /^\d{1,5}$/.test(word.key) ? Number(word.key) : 0
  return count > 0 && word.quote === null && nounFollows(reader, at + 1)
    ? { kind: 'number', count, at, next: at + 1 }
    : null
}

function said(reader: Reader, at: number, before: readonly Atom[]): Atom | null {
  // "deadline 1 May 2023 [-] who"
  if (reader.words[at]!.key === '-') return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const found = reader.says(at)
  // "did A and F vote for it": a party, and no article
  if (at > 0 && reader.words[at]!.text === 'A' && isIn('and', reader.words[at + 1])) return null
  // A lone "i" is a preposition in Danish and "I" in English; "i Møllevang" must not lose its preposition.
  const isI = reader.words[at]!.text === 'I' && reader.kindAt(at + 1) !== 'ask'
  if (!found || (found.length === 1 && tieOf(reader.words[at]) && !isI)) return null
  const instead = meantInstead(reader, at, found, before)
  if (instead) return { kind: 'says', meaning: instead, at, next: at + found.length }
  const last = at + found.length - 1
  if (found.value.kind === 'beyond' && isIn('time-of-day', reader.words[last]) && !speaksOfMeetings(reader))
    return { kind: 'topic', text: reader.text(last, last + 1), at, next: last + 1 }
  // "men who were elected": Danish "but" joins nothing there
  if (
    found.value.kind === 'and' &&
    (at === 0 || FOLLOWS.has(reader.kindAt(at + found.length))) &&
    !isIn('and', reader.words[at])
  )
    return null
  return { kind: 'says', meaning: found.value, at, next: at + found.length }
}

const FOLLOWS = kindSet('relative')

const speaksOfMeetings = (reader: Reader): boolean =>
  reader.words.some((_, at) => OF_MEETINGS.has(reader.kindAt(at)) || isMeetings(reader.says(at)?.value))

const OF_MEETINGS = kindSet('meet', 'attend', 'next')
const isMeetings = (meaning: Meaning | undefined): boolean => meaning?.kind === 'noun' && meaning.noun === 'meetings'

function preposition({ words, kindAt }: Reader, at: number): Atom | null {
  if (tieOf(words[at]) === null) return null
  // "hvad sagde rådet [til] ønsket om en bus"
  if (kindAt(at + 1) === 'about') return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  return { kind: 'preposition', at, next: at + 1 }
}
