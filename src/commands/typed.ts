// Commands in help, advice and notes as they are typed here, so that they work when pasted.

import { quote } from '../query/options.js'
import type { Arguments, Surroundings } from './command.js'
import { COMMANDS } from './list.js'

/** "referat ingest …", but not "referat fra mødet". */
const TYPED = new RegExp(
  `(?<![\\p{L}/-])referat (${[...Object.keys(COMMANDS), '--help', 'COMMAND'].join('|')})(?![\\p{L}])`,
  'gu',
)

/** Replaces "referat" by the invocation. Commands of notes name the archive that was named. */
export function typedIn({ invocation, args }: Pick<Surroundings, 'invocation'> & { readonly args?: Arguments }) {
  const db = args?.text('db')
  return (text: string): string =>
    text.replaceAll(TYPED, (_, command: string) =>
      db === undefined || !(command in COMMANDS) || command === 'query'
        ? `${invocation} ${command}`
        : `${invocation} ${command} --db ${quote(db)}`,
    )
}
