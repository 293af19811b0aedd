// How lists of words are written in code: as one text, made into a set or a pattern.

export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** Joins words as alternatives of a pattern, longest first, since the first that matches counts. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** Joins patterns, separated by blanks and line ends, as alternatives of one: the first that matches counts. */
export function oneOf(patterns: string): string {
  return `(?:${patterns.trim().split(/\s+/).join('|')})`
}
