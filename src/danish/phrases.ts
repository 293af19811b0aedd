// Finds the phrases of the dictionaries among the words of a text, ignoring case and punctuation. "…" stands for up to eight
// words, a hyphen for the rest of a word ("-gruppe", "godkend-"). There are hundreds of phrases: instead of as many regular
// expressions, a sentence costs one look-up per word.

import { groupBy } from '../model/group-by.js'
import { findMatches } from './matches.js'
import { remember } from './remember.js'

export interface Token {
  /** Lower case, but for "MED". */
  readonly word: string
  readonly start: number
  readonly end: number
}

export interface Phrase {
  /** The words between the gaps ("…"). */
  readonly runs: readonly (readonly string[])[]
}

const WORD = /[\p{L}\p{N}]+/gu
const LONGEST_GAP = 8

export const tokenise = remember((text): readonly Token[] => {
  const tokens: Token[] = []
  for (const { index, 0: word } of findMatches(text, WORD))
    tokens.push({ word: isCommittee(word, text) ? word : word.toLowerCase(), start: index, end: index + word.length })
  return tokens
})

/** The word at an index; empty where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''

/** "MED-udvalget", "Lokal-MED": the committee of staff and management, not the word "med". Not: "VALGT MED 5 STEMMER" */
const isCommittee = (word: string, text: string): boolean => word === 'MED' && /\p{Ll}/u.test(text)

export function compilePhrase(written: string): Phrase {
  return {
    runs: written
      .split('…')
      .map(compileRun)
      .filter(run => run.length > 0),
  }
}

function compileRun(part: string): string[] {
  return part.split(/\s+/).flatMap(piece => {
    const words = tokenise(piece).map(t => t.word)
    if (words.length !== 1) return words
    return [`${piece.startsWith('-') ? '-' : ''}${words[0]}${piece.endsWith('-') ? '-' : ''}`]
  })
}

/** An index of phrases, each with its meaning: returns the phrases that begin with the word at a place, by one look-up. */
export type PhraseIndex<Meaning> = (
  tokens: readonly Token[],
  at: number,
) => readonly { readonly phrase: Phrase; readonly meaning: Meaning }[]

/** The index does not find phrases that begin with a hyphen ("-gruppe"). */
export function indexPhrases<Meaning>(
  phrases: Iterable<readonly [written: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  const all = [...phrases].map(([written, meaning]) => ({ phrase: compilePhrase(written), meaning }))
  const byFirst = groupBy(all, ({ phrase }) => phrase.runs[0]?.[0])
  return (tokens, at) => byFirst.get(tokens[at]?.word) ?? []
}

const NONE: ReadonlySet<string> = new Set()
const MOST_SKIPPED = 2

/** The index after the phrase if it begins at `from`, else -1. `skipped` may stand inside: "sættes derfor i bero". */
export function matchPhrase(
  { runs }: Phrase,
  tokens: readonly Token[],
  from: number,
  skipped: ReadonlySet<string> = NONE,
): number {
  let at = from
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as readonly string[]
    const last = r === 0 ? from : Math.min(at + LONGEST_GAP, tokens.length)
    let end = -1
    while (at <= last && end < 0) end = endOfRun(run, tokens, at++, skipped)
    if (end < 0) return -1
    at = end
  }
  return at
}

/** The first place of the phrase in [from, to), or null. */
export function findPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): [number, number] | null {
  const first = phrase.runs[0]?.[0]
  if (first === undefined) return null
  for (let i = from; i < to && i < tokens.length; i++) {
    if (!isWord(first, (tokens[i] as Token).word)) continue
    const end = matchPhrase(phrase, tokens, i)
    if (end >= 0 && end <= to) return [i, end]
  }
  return null
}

/** The index after the last of these words, if they begin at `from`; otherwise -1. */
function endOfRun(
  run: readonly string[],
  tokens: readonly Token[],
  from: number,
  skipped: ReadonlySet<string>,
): number {
  let at = from
  for (let k = 0; k < run.length; k++, at++) {
    for (let n = 0; k > 0 && n < MOST_SKIPPED && !stands(run[k] as string, tokens[at]); n++) {
      if (!skipped.has(tokens[at]?.word ?? '')) return -1
      at++
    }
    if (!stands(run[k] as string, tokens[at])) return -1
  }
  return at
}

const stands = (written: string, token: Token | undefined): boolean =>
  token !== undefined && isWord(written, token.word)

/** "-gruppe" is any word with this end, "godkend-" any with this beginning, "-arbejd-" any with this inside. */
function isWord(written: string, word: string): boolean {
  const [open, close] = [written[0] === '-', written.at(-1) === '-']
  if (open) return close ? word.includes(written.slice(1, -1)) : word.endsWith(written.slice(1))
  return close ? word.startsWith(written.slice(0, -1)) : word === written
}
