// Parties in minutes: the dictionary's parties in; tests for the words that stand for one, and the letters as part of a
// pattern, out.

import type { Party } from '../../dictionary/party.js'

export interface PartyWords {
  /** Beside a name, "(A)", "SF", "løsgænger". */
  readonly isBeside: (words: string) => boolean
  /** Words that act or vote: "A og F", "Liste Ø", "(V)", "Enhedslisten". */
  readonly isParty: (words: string) => boolean
  /** Letters of parties and names of one word, each as the source of a pattern that minds its case. */
  readonly letters: string
  readonly names: string
}

export function createPartyWords(parties: readonly Party[]): PartyWords {
  const letters = parties.flatMap(({ short }) => short)
  const named = parties.flatMap(({ party, forms }) => [party, ...forms])
  const beside = new Set([
    ...letters,
    ...parties.filter(entry => entry.beside).flatMap(({ party, forms }) => [party, ...forms].flatMap(bothCases)),
  ])
  const one = `\\(?(?:\\p{Lu}{1,2}|${oneOf(letters)})\\)?`
  const list = new RegExp(
    `^(?:(?:liste|parti|partiet|gruppen)\\s+)?${one}(?:(?:,|\\s+og|\\s+samt|,\\s*og)\\s*${one})*$`,
    'u',
  )
  // "Socialdemokraterne", but not "SFO"
  const begins = new RegExp(
    `^(?:${oneOf(named.map(name => (name.length > SHORTEST ? name : `${name}(?!\\p{L})`)))})`,
    'iu',
  )
  return {
    isBeside: words => {
      const bare = words.replace(/\.$/, '')
      return /^[A-ZÆØÅ]$/.test(bare) || beside.has(bare)
    },
    isParty: words => list.test(words) || begins.test(words),
    letters: oneOf(letters),
    names: oneOf(named.filter(name => /^\p{Lu}\p{Ll}{4,}$/u.test(name))),
  }
}

/** Shorter names begin other words as well. */
const SHORTEST = 4

const bothCases = (word: string): string[] => [word, word.charAt(0).toLowerCase() + word.slice(1)]

/** Longest first, since the first that fits is taken. */
const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
