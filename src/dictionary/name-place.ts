// Tests whether words really are a name where they stand: their capitals, and the hyphens and addresses around them.

import type { Span } from '../model/span.js'
import type { Leaf } from './name-trie.js'

const countCapitals = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0

/** "KL" is never "kl", "KiAP" never "kiap"; a cased "Nordjylland" never "nordjylland"; anything else in any case. */
export function capitalsFit(word: string, written: string, cased: boolean): boolean {
  const capitals = countCapitals(word)
  if (capitals >= 2 || (capitals === 1 && word.length === 1)) return written === word
  return !cased || capitals === 0 || /^\p{Lu}/u.test(written)
}

/** Not in an address ("rn.dk", "info@kl.dk"), nor part of a hyphenated word, except for acronyms ("PLO-formand"). */
export function standsFree(text: string, [start, end]: Span, leaves: readonly Leaf[]): boolean {
  if (/[\p{L}\p{N}][-._]$/u.test(text.slice(Math.max(0, start - 2), start)) || inAddress(text, start, end)) return false
  const hyphened = /^s?-\p{L}/u.test(text.slice(end, end + 3))
  return !hyphened || leaves.some(leaf => countCapitals(leaf.words.at(-1)!) >= 2)
}

/** Whether the unbroken run of characters around the name is an e-mail address, a web address or a file path. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 60), start))![0]
  const after = /^\S*/.exec(text.slice(end, end + 60))![0]
  return /@|:\/\/|^www\.|\\|\/.*\//.test(before) || /^[@_\\]|^[^,;()]*@|^\.\p{Ll}{2,}/u.test(after)
}
