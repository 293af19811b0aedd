// What people say of themselves before they ask: "I'm a journalist. Which …", "As part of my thesis I would like to know
// which …". It is passed over and told, unless it says what the question is about.

import type { Word } from './words.js'

export interface Parted {
  readonly preamble: string
  readonly question: string
}

const SELF =
  /^(?:i'?m|i am|we are|we're|my name is|jeg er|jeg hedder|vi er|as part of|as an?|being an?|som led i|i forbindelse med mit|i forbindelse med min|til mit|til min|for my|for our|som)$/
const ABOUT =
  /^(?:about|on|regarding|concerning|om|vedr|vedroerende|angaaende|studying|researching|writing|working|skriver|undersoeger|arbejder)$/
const ASKING = [
  ...[
    'i would like to know',
    "i'd like to know",
    'i want to know',
    'i need to know',
    'please tell me',
    'can you tell me',
  ],
  ...['could you tell me', 'i would like to see', "i'd like to see", 'i need', 'i am looking for', "i'm looking for"],
  ...[
    'jeg vil gerne vide',
    'vil jeg gerne vide',
    'jeg vil gerne se',
    'kan du fortaelle mig',
    'jeg skal bruge',
    'skal jeg bruge',
  ],
  ...['vil hoere', 'vil gerne hoere', 'vil gerne spoerge', 'would like to ask'],
  ...['jeg leder efter', 'vil jeg gerne se', 'jeg soeger'],
]

/** Null where there is none. */
export function partPreamble(sentence: string, words: readonly Word[]): Parted | null {
  const self = words.findIndex(({ key }) => !GREETING.test(key))
  if (self < 0 || !opensWithSelf(words.slice(self))) return null
  const next = words.findIndex((_, at) => at > self + 1 && (endsSentence(sentence, words, at) || asks(words, at)))
  if (next < 0 || words.slice(0, next).some(word => ABOUT.test(word.key))) return null
  const start = words[next]!.start
  return { preamble: sentence.slice(0, start).replace(/[\s,;:.!–-]+$/u, ''), question: sentence.slice(start) }
}

const GREETING = /^(?:hej|hello|hi|hey|dear|goddag|godmorgen|kaere|alle|all|davs)$/

const opensWithSelf = (words: readonly Word[]): boolean =>
  [1, 2, 3, 4].some(length => SELF.test(keysAt(words, 0, length)))

const endsSentence = (sentence: string, words: readonly Word[], at: number): boolean =>
  /[.!:;]\s/u.test(sentence.slice(words[at - 1]!.end, words[at]!.start))

const asks = (words: readonly Word[], at: number): boolean =>
  ASKING.some(phrase => keysAt(words, at, phrase.split(' ').length) === phrase)

const keysAt = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(word => word.key)
    .join(' ')
