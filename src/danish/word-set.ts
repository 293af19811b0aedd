// Lines of words in, a set or a pattern of them out: how the small words of the grammar are written down.

export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}

/** Patterns set apart by blanks and line ends, as the alternatives of one: the first that fits counts. */
export function oneOf(patterns: string): string {
  return `(?:${patterns.trim().split(/\s+/).join('|')})`
}
