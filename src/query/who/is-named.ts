// Names stand in lists of participants or in the heads of minutes, which are not searched for words.

import type { Db } from '../../store/schema.js'
import { listHeads } from './bodies-by-head.js'
import { keysOf } from './directory.js'
import { findPeople } from './find-people.js'

/** Whether a word written as names are is of somebody, or of a body, in the archive. */
export const isNamed = async (word: string, db: Db): Promise<boolean> =>
  /^\p{Lu}/u.test(word) && ((await findPeople(db, word)).length > 0 || (await listHeads(db, keysOf(word))).length > 0)
