// Which of several: the number of an item, the latest, the first three.

import type { Atom } from './atoms.js'
import type { Meaning } from './lexicon.js'
import { numberOf, readPeriod } from './periods.js'
import type { Reader } from './reader.js'

// "item 3", "under punkt 5a", "pkt. 3", "agenda item no. 3". Not: "items 3 of …"
export function item({ words }: Reader, at: number): Atom | null {
  const text = words
    .slice(at, at + 6)
    .map(word => word.key)
    .join(' ')
  const match =
    /^(?:(?:under|on|in|i|til|for|at|ved|paa|of|fra|from|to|about|om|vedr|vedroerende|regarding) )?(?:the |agenda )*(?:item|point|punkt|punktet|pkt|sag|case|dagsordenspunkt) (?:no |nr |number |nummer )?(\d{1,3}[a-z]?)(?= |$)/.exec(
      text,
    )
  return match && { kind: 'item', number: match[1]!, at, next: at + match[0].split(' ').length }
}

// "bilag 3.2", "attachment no. 2 to item 4": which of them, and not how many
export function attachment({ words }: Reader, at: number): Atom | null {
  const text = words
    .slice(at, at + 4)
    .map(word => word.key)
    .join(' ')
  const match =
    /^(?:bilag|attachment|annex|appendix|enclosure) (?:no |nr |number |nummer )?\d+(?:[.a-z]\d*)?(?= |$)/.exec(text)
  return match && { kind: 'says', meaning: BY_NUMBER, at, next: at + match[0].split(' ').length }
}

const BY_NUMBER: Meaning = {
  kind: 'beyond',
  why: 'Attachments are not chosen by their number',
  advice: 'It stands beside each: attachments of item 3 of the meeting on 25 May 2018',
}

// "latest", "the last 3", "de seneste tre", "the 5 most recent", "first". Not: "last year" (time)
const COUNT = '\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|en|to|tre|fire|fem|seks|syv|otte|ni|ti'
const END = new RegExp(
  `^(?:the |de |den |det )?(?:(?<before>${COUNT}) )?(?:(?<latest>latest|newest|most recent|recent|for the last time|last time|last|seneste|nyeste|sidste gang|sidste|sidst|senest)|(?<first>for the first time|first time|foerste gang|foerst|first|earliest|oldest|foerste|tidligste|aeldste))(?: (?<after>${COUNT}))?(?= |$)`,
  'u',
)

export function end(reader: Reader, at: number): Atom | null {
  const { words, clock } = reader
  if (words[at]?.quote !== null) return null
  if (readPeriod(words, at, clock.today)) return null
  // "how long did the meeting last"
  if (words[at]!.key === 'last' && !words[at + 1] && words.some(word => word.key === 'long'))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: at + 1 }
  const keys = words.slice(at, at + 5).map(word => word.key)
  const match = END.exec(keys.join(' '))
  if (!match?.groups) return null
  const { before, latest, first, after } = match.groups
  const count = [before, after].map(word => (word ? numberOf(word) : -1)).find(n => n > 0) ?? null
  const length = match[0].split(' ').length
  return { kind: 'end', which: latest || !first ? 'latest' : 'first', count, at, next: at + length }
}
