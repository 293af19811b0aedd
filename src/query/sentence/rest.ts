// A sentence that cannot be answered in; the question of what is left of it out, to be offered instead.

import type { Noun } from '../filter.js'
import { readAtoms } from './clauses/clauses.js'
import { compose } from './compose/compose.js'
import { createReader } from './create-reader.js'
import { asksOfSelf } from './loose.js'
import type { Understood } from './read.js'
import { isRefusal, kindsOf } from './reader/atoms.js'
import type { Setting } from './reader/reader.js'
import { onlyOf } from './wordings.js'

/** Without all that is not understood or that minutes cannot tell: names, times, topics, types. None if nothing is left. */
export function readRest(sentence: string, setting: Setting): readonly Understood[] {
  const reader = createReader(sentence, setting)
  const read = readAtoms(reader)
  if (isRefusal(read) || asksOfSelf(read)) return []
  const kinds = kindsOf(read)
  const decided = kinds.has('amount') || kinds.has('type') || kinds.has('decide')
  const noun: Noun = kinds.has('attend') ? 'participants' : decided ? 'decisions' : 'items'
  const composed = compose(reader, onlyOf(noun, read).atoms)
  return isRefusal(composed) ? [] : [composed]
}
