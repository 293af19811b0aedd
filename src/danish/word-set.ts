// How lists of words are written in code: as one text, made into a set or a pattern.

export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** Joins words as alternatives of a pattern, longest first, since the first that matches counts. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/**
 * Joins patterns, separated by blanks and line ends, as alternatives of one: the first that matches counts. Lines that begin
 * with `//` say what the next ones are for.
 */
export function oneOf(patterns: string): string {
  const bare = patterns.replace(/^\s*\/\/.*$/gm, '')
  return `(?:${bare.trim().split(/\s+/).join('|')})`
}
