// Who voted: a text and an offset in it in, the parties and persons listed there out.

import type { PartyWords } from '../party-words.js'

export interface VoterList {
  readonly who: readonly string[]
  /** How many they are: "A og Ø (4)" is 4, "A (3), C (1) og V (2)" is 6. */
  readonly count: number | null
  /** Where the list ends. */
  readonly end: number
}

// "A", "(Ø)", "SF", "PLO", "Liste V", "Radikale Venstre", "Karen Lund (A)", "Liselott B. (UP)", "KAREN LUND". Not: "Udvalget"
const voterPattern = ({ letters, names }: PartyWords): RegExp =>
  new RegExp(
    [
      String.raw`(?:(?:Liste|liste)\s)?(?:\((?:\p{Lu}{1,3})\)`,
      String.raw`\p{Lu}{2,}(?:-\p{Lu}{2,})?(?:\s\p{Lu}[\p{Lu}-]*\.?){0,2}\s\p{Lu}{2,}(?:-\p{Lu}{2,})?(?!\p{L})`,
      String.raw`(?:${letters})(?!\p{L})`,
      String.raw`\p{Lu}{2,4}(?![\p{L}.])(?=\s\(\d|\s?$|,|\sog\s)`,
      String.raw`\p{Lu}(?!\p{L}|\.\s?\p{Lu}\p{Ll})`,
      String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:\p{Lu}[\p{Ll}\p{Lu}-]*\.?|von|van|de)){1,4}(?:\s\((?!\d)[^()]{1,20}\))?`,
      String.raw`(?:${names})(?!\p{L}))`,
    ].join('|'),
    'uy',
  )
const BETWEEN = /(?:,\s?(?:og\s)?|\s?\/\s?|\s(?:og|samt|plus)\s(?:fra\s)?)/uy
const COUNT = /\s?\((\d{1,3})\)/uy

export type VoterReader = Readonly<ReturnType<typeof createVoterReader>>

export function createVoterReader(parties: PartyWords) {
  const voterAt = voterPattern(parties)
  /** The voters listed from `at` on; null where nobody stands there. */
  const readVoters = (text: string, at: number): VoterList | null => {
    const who: string[] = []
    const counts: (number | null)[] = []
    let end = at
    for (let from = at; ; ) {
      const voter = matchAt(voterAt, text, from)?.[0]
      if (voter === undefined) break
      const count = matchAt(COUNT, text, from + voter.length)
      who.push(voter.replace(/^\((.*)\)$/u, '$1').replace(/^liste\s/iu, ''))
      counts.push(count ? Number(count[1]) : null)
      end = from + voter.length + (count?.[0].length ?? 0)
      const between = matchAt(BETWEEN, text, end)?.[0]
      if (between === undefined) break
      from = end + between.length
    }
    return who.length > 0 ? { who, count: countAll(counts), end } : null
  }
  /** "(A, SF og Ø)" from `at` on; null where no bracket of voters stands there. */
  const readBracket = (text: string, at: number): readonly string[] | null => {
    const open = /^\s?\(/u.exec(text.slice(at, at + 3))
    const list = open ? readVoters(text, at + open[0].length) : null
    return list && text[list.end] === ')' ? list.who : null
  }
  return { readVoters, readBracket }
}

/** The number behind the last voter is that of all, unless each has one of its own. */
function countAll(counts: readonly (number | null)[]): number | null {
  const known = counts.filter(count => count !== null)
  if (known.length === counts.length) return known.reduce((sum, count) => sum + count, 0)
  return known.length === 1 ? (counts.at(-1) ?? null) : null
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
