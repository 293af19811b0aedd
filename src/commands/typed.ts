// Commands in help, advice and notes as they are typed here, so that they work when pasted.

import type { Surroundings } from './command.js'
import { COMMANDS } from './list.js'

/** "referat ingest …", but not "referat fra mødet". */
const TYPED = new RegExp(
  `(?<![\\p{L}/-])referat (?=(?:${[...Object.keys(COMMANDS), '--help', 'COMMAND'].join('|')})(?![\\p{L}]))`,
  'gu',
)

/** Replaces "referat" by the invocation. */
export const typedIn =
  ({ invocation }: Pick<Surroundings, 'invocation'>) =>
  (text: string): string =>
    text.replaceAll(TYPED, () => `${invocation} `)
