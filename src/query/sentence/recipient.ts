// What or whom something was given to: "granted to hospices", "how much did they give to schools".

import { type Atom, isRefusal, type Refusal } from './atoms.js'
import type { Meaning } from './lexicon.js'
import { type Reader, tieOf } from './reader.js'
import { readTime } from './time.js'
import { readTopic } from './topic.js'

// "granted to hospices", "bevilget til projektet", "oversendt til Politisk Niveau"; of tasks "to" says who was given them
export function recipient(reader: Reader, at: number, before: readonly Atom[]): Atom | Refusal | null {
  const last = before.at(-1)
  const sum = before.some(atom => atom.kind === 'says' && atom.meaning.kind === 'amount')
  // "how much was spent on …", "how much did the board grant for a new …": what the money is for
  if (sum && last?.kind === 'says' && isSpending(last.meaning) && PURPOSE.test(reader.words[at]!.key))
    return isTimeBehind(reader, at) ? null : topicBehind(reader, at)
  if (last?.kind !== 'says' || last.meaning.kind !== 'type' || !GIVES.has(last.meaning.type)) return null
  const tie = tieOf(reader.words[at])
  // "who won the election for chairman"
  if (tie !== 'to' && !(tie === 'for' && last.meaning.type === 'appointed' && !isTimeBehind(reader, at))) return null
  if (before.some(atom => atom.kind === 'says' && atom.meaning.kind === 'noun' && atom.meaning.noun === 'actions'))
    return null
  return topicBehind(reader, at)
}

function topicBehind(reader: Reader, at: number): Atom | Refusal | null {
  const topic = readTopic(reader, at + 1)
  return topic && !isRefusal(topic) ? { kind: 'topic', text: topic.text, at, next: topic.next } : topic
}

const isSpending = (meaning: Meaning): boolean =>
  meaning.kind === 'decide' || meaning.kind === 'amount' || (meaning.kind === 'type' && meaning.type === 'granted')

const PURPOSE = /^(?:to|for|til|on|paa)$/

function isTimeBehind({ sentence, words, clock }: Reader, at: number): boolean {
  const time = readTime(sentence, words, at, clock)
  return time !== null && !('problem' in time)
}

const GIVES: ReadonlySet<string> = new Set(['granted', 'appointed', 'referred', 'assigned'])
