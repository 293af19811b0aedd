// Who does not sit at the table: where an association meets, an authority that does something is told of. The title block and
// the organisations of those who took part in, a test of words that name somebody out.

import type { WordClasses } from '../../word-classes.js'

interface AtTable {
  readonly header: string
  readonly people: string
}

/** "Kommunen undersøger sagen" in the minutes of a club; not where somebody of the municipality took part. */
export function createOutsiderTest({ header, people }: AtTable, { associations, authorities }: WordClasses) {
  const isPrivate = associations.isIn(header) && !authorities.isIn(`${header}\n${people}`)
  return (words: string): boolean => isPrivate && authorities.isIn(words)
}
