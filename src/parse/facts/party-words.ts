// Parties in minutes: those of the dictionary in; tests for words that name one, and their names as parts of patterns, out.

import { longestFirst } from '../../danish/word-set.js'
import type { Party } from '../../dictionary/people.js'

export type PartyWords = Readonly<ReturnType<typeof createPartyWords>>

export function createPartyWords(parties: readonly Party[]) {
  const letters = parties.flatMap(({ short }) => short)
  const named = parties.flatMap(({ party, forms }) => [party, ...forms])
  const beside = new Set([
    ...letters,
    ...parties.filter(entry => entry.beside).flatMap(({ party, forms }) => [party, ...forms].flatMap(bothCases)),
  ])
  const one = `\\(?(?:\\p{Lu}{1,2}|${longestFirst(letters)})\\)?`
  const list = new RegExp(
    `^(?:(?:liste|parti|partiet|gruppen)\\s+)?${one}(?:(?:,|\\s+og|\\s+samt|,\\s*og)\\s*${one})*$`,
    'u',
  )
  // "Socialdemokraterne", but not "SFO"
  const begins = new RegExp(
    `^(?:${longestFirst(named.map(name => (name.length > SHORTEST ? name : `${name}(?!\\p{L})`)))})`,
    'iu',
  )
  return {
    /** What stands beside a name: "A", "SF", "løsgænger". */
    isBeside: (words: string) => {
      const bare = words.replace(/\.$/, '')
      return /^[A-ZÆØÅ]$/.test(bare) || beside.has(bare)
    },
    /** Who acts or votes: "A og F", "Liste Ø", "(V)", "Enhedslisten". */
    isParty: (words: string) => list.test(words) || begins.test(words),
    /** The letters of parties, and their names of one word: alternatives for a pattern that minds the case. */
    letters: longestFirst(letters),
    names: longestFirst(named.filter(name => /^\p{Lu}\p{Ll}{4,}$/u.test(name))),
  }
}

/** Shorter names begin other words as well. */
const SHORTEST = 4

const bothCases = (word: string): string[] => [word, word.charAt(0).toLowerCase() + word.slice(1)]
