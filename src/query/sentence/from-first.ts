// "from the first one up to the inspection in 2024", "fra det første møde til det seneste": the first is no end of the
// answer, only where it begins, and what it goes up to is when it ends.

import type { Atom } from './atoms.js'
import { readPeriod } from './periods.js'
import type { Reader } from './reader.js'
import { readTime } from './time.js'

const FIRST =
  /^(?:from|since|fra|siden) (?:(?:the|den|det|de) )?(?:very )?(?:first|earliest|oldest|beginning|foerste|tidligste|aeldste|begyndelsen|starten)(?: (?!to |til )\p{L}+)?? (?:(?:and|og) )?(?:up to|up until|until|till|through|to|op til|frem til|indtil|til)(?= |$)/u
const LAST =
  /^(?:the |den |det |de )?(?:latest|last|newest|most recent|seneste|sidste|nyeste)(?: (?:one|time|gang))?(?= |$)/
/** Words between "up to" and when that was: "the inspection of the plant in 2024". */
const MOST_BETWEEN = 6

export function fromFirst({ sentence, words, clock, says }: Reader, at: number): Atom | null {
  const opens = FIRST.exec(keysFrom(words, at))
  if (!opens) return null
  const end = at + opens[0].split(' ').length
  const last = LAST.exec(keysFrom(words, end))
  if (last && !readPeriod(words, end, clock.today))
    return { kind: 'says', meaning: { kind: 'filler' }, at, next: end + last[0].split(' ').length }
  for (let when = end; when <= end + MOST_BETWEEN && words[when]; when++) {
    if (when > end && says(when)?.value.kind === 'ask') return null
    const time = readTime(sentence, words, when, clock)
    if (time && 'problem' in time) return null
    if (time)
      return { kind: 'time', at, next: time.next, word: 'until', since: null, until: time.until, note: time.note }
  }
  return null
}

const keysFrom = (words: Reader['words'], at: number): string =>
  words
    .slice(at, at + 9)
    .map(word => word.key)
    .join(' ')
