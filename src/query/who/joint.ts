// Bodies that met together, as "Ældrerådet og Handicaprådet": asked for one of them, what another one decided is not its own.

import { saysBody } from '../sentence/name-book.js'
import { keysOf } from './directory.js'
import type { Candidate } from './find-bodies.js'

/** The other bodies of a joint meeting, where the name asked for is that of one alone. */
export function othersAt(asked: string, { bodies }: Candidate): string[] {
  const wanted = new Set(keysOf(asked))
  return bodies.flatMap(({ name }) => {
    // Behind a comma alone stands whose it is: "Chefforum, Sundhedsklynge Randers"
    const together = name?.match(AND) ? name.split(/,\s+|\s+(?:og|and|samt)\s+/u) : []
    const others = together.filter(one => !keysOf(one).every(key => wanted.has(key)))
    return together.every(saysBody) && others.length < together.length ? others : []
  })
}

const AND = /\s(?:og|and|samt)\s/u
