// How lists of words are written in code: as one text, made into a set or a pattern.

export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** A text as the source of a pattern that finds it. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Joins words as alternatives of a pattern, longest first, since the first that matches counts. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** One pattern of several, apart by blanks and line ends: the first that matches counts. `//` begins a comment. */
export function oneOf(patterns: string): string {
  const bare = patterns.replace(/^\s*\/\/.*$/gm, '')
  return `(?:${bare.trim().split(/\s+/).join('|')})`
}
