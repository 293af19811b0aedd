// A line of words in, a set of them out: how the small words of the grammar are written down.

export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}
