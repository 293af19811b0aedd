// "recommendations and decisions about noise", "which decisions, tasks and papers …": several nouns that share all else. A
// sentence in, the sentences that ask for each of them out; null where no two stand side by side.

import type { Reader } from './reader/reader.js'
import { isArticle } from './reader/reader.js'
import { isIn } from './words/lists.js'

export function eachNoun(reader: Reader): readonly string[] | null {
  const { sentence, words, text } = reader
  for (let at = 0; at < words.length; at++) {
    const chain = chainFrom(reader, at)
    if (new Set(chain.map(({ noun }) => noun)).size < 2) continue
    const [before, behind] = [sentence.slice(0, words[at]!.start), sentence.slice(words[chain.at(-1)!.next - 1]!.end)]
    return chain.map(one => `${before}${text(one.at, one.next)}${behind}`)
  }
  return null
}

/** The nouns from a word on that only "and", a comma or an article parts from each other. */
function chainFrom(reader: Reader, from: number): { noun: string; at: number; next: number }[] {
  const said = reader.says(from)
  if (said?.value.kind !== 'noun') return []
  const { words } = reader
  const next = from + said.length
  let behind = isIn('and', words[next]) ? next + 1 : next
  if (behind === next && !words[next]?.afterBreak) behind = words.length
  while (isArticle(words[behind])) behind++
  return [{ noun: said.value.noun, at: from, next }, ...chainFrom(reader, behind)]
}
