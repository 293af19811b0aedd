// "Did they buy them": whether something was done that was spoken of before.

import { isAnyBody } from './follow.js'
import type { Reader } from './reader.js'

/** "did they buy them", "har de lukket det": a deed of those spoken of, in a word that the grammar does not know. */
export function asksWhether(reader: Reader): boolean {
  const { words } = reader
  if (reader.says(0)?.value.kind !== 'active' || words.length < 3) return false
  let strange = 0
  for (let at = reader.says(0)!.length; at < words.length; ) {
    const said = reader.says(at)
    const pointing = said ? PASSED_OVER.has(said.value.kind) : THEY.test(words[at]!.key) || isAnyBody(words[at]!.text)
    if (!pointing) strange++
    at += said?.length ?? 1
  }
  return strange === 1
}

const PASSED_OVER = new Set(['filler', 'relative'])
const THEY = /^(?:they|them|it|he|she|him|her|de|den|det|dem|han|hun)$/
