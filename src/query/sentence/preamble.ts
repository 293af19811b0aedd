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
/** What people say they want, whoever says it: "I would like to know", "og vil gerne vide". */
const ASKING = [
  ...['would like', "'d like", 'want', 'need', 'would love', 'wish'].flatMap(want =>
    ['to know', 'to see', 'to ask', 'to find out', 'to hear', 'to learn'].flatMap(what => [
      `i ${want} ${what}`.replace(" 'd", "'d"),
      `we ${want} ${what}`.replace(" 'd", "'d"),
      `${want} ${what}`,
    ]),
  ),
  ...['please tell me', 'can you tell me', 'could you tell me', 'i need', 'i am looking for', "i'm looking for"],
  ...['vil', 'vil gerne', 'ville gerne', 'oensker at', 'ville'].flatMap(want =>
    ['vide', 'se', 'hoere', 'spoerge', 'finde ud af', 'undersoege'].flatMap(what => [
      `jeg ${want} ${what}`,
      `vi ${want} ${what}`,
      `${want} ${what}`,
    ]),
  ),
  ...['vide', 'se', 'hoere', 'spoerge', 'finde ud af'].flatMap(what => [
    `vil jeg gerne ${what}`,
    `vil vi gerne ${what}`,
  ]),
  ...['kan du fortaelle mig', 'jeg skal bruge', 'skal jeg bruge', 'jeg leder efter', 'jeg soeger'],
]

/** Null where there is none. */
export function partPreamble(sentence: string, words: readonly Word[]): Parted | null {
  const self = words.findIndex(({ key }) => !GREETING.test(key))
  if (self < 0 || !opensWithSelf(words.slice(self))) return null
  const next = words.findIndex((_, at) => at > self + 1 && (endsSentence(sentence, words, at) || asks(words, at)))
  if (next < 0 || words.slice(0, next).some(word => ABOUT.test(word.key))) return null
  const start = words[next + saysNothing(words, next)]!.start
  return { preamble: sentence.slice(0, start).replace(/[\s,;:.!–-]+$/u, ''), question: sentence.slice(start) }
}

const GREETING = /^(?:hej|hello|hi|hey|dear|goddag|godmorgen|kaere|alle|all|davs)$/

const opensWithSelf = (words: readonly Word[]): boolean =>
  [1, 2, 3, 4].some(length => SELF.test(keysAt(words, 0, length)))

const endsSentence = (sentence: string, words: readonly Word[], at: number): boolean =>
  /[.!:;]\s/u.test(sentence.slice(words[at - 1]!.end, words[at]!.start))

const asks = (words: readonly Word[], at: number): boolean =>
  ASKING.some(phrase => keysAt(words, at, phrase.split(' ').length) === phrase)

/** How many words of asking a question does without; not before "whether", which makes a sentence of them. */
function saysNothing(words: readonly Word[], at: number): number {
  const lengths = ASKING.flatMap(phrase => {
    const { length } = phrase.split(' ')
    return keysAt(words, at, length) === phrase ? [length] : []
  })
  const longest = Math.max(0, ...lengths)
  const behind = words[at + longest]
  return behind === undefined || WHETHER.test(behind.key) ? 0 : longest
}

const WHETHER = /^(?:om|if|whether|about|efter|ad)$/

const keysAt = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(word => word.key)
    .join(' ')
