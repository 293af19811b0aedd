// Recognises a sentence that asks which bodies or organisations there are, of which kind and region: "which bodies are in the
// archive", "hvilke udvalg findes i Region Sjælland". If it says anything else, it asks something else.

import { searchForm } from '../../store/search-forms.js'
import { isIn } from '../sentence/words/lists.js'
import { phraseWords } from '../sentence/words/phrases.js'
import { readWords, type Word, wordKey } from '../sentence/words/words.js'
import type { Directory } from '../who/directory.js'
import { findKind } from '../who/find-kind.js'

export interface WhoThereIs {
  readonly what: 'bodies' | 'organisations'
  /** As it was written; null for any. */
  readonly kind: string | null
  readonly regions: readonly string[]
}

/** Null for any other sentence. */
export function readWhoThereIs(sentence: string, directory: Directory): WhoThereIs | null {
  const regions: string[] = []
  let rest: readonly Word[] = readWords(sentence)
  for (const { name } of directory.dictionary.regions) {
    const key = phraseWords(name).map(wordKey)
    const at = rest.findIndex((_, from) => key.every((one, index) => rest[from + index]?.key === one))
    if (at < 0) continue
    regions.push(name)
    rest = [...rest.slice(0, at), ...rest.slice(at + key.length)]
  }
  if (rest.some(word => word.quote !== null)) return null
  const asking = rest.filter(word => isIn('asks-for-list', word))
  const [noun, ...others] = rest.filter(word => !asking.includes(word) && !isIn('beside-list', word))
  if (!noun || others.length > 0) return null
  const asks = asking.length > 0 || /^(?:er|findes|is|are)$/.test(rest[0]!.key)
  if (isIn('organisations', noun)) return { what: 'organisations', kind: null, regions }
  if (isIn('bodies', noun)) return { what: 'bodies', kind: null, regions }
  return asks && isPluralKind(noun, directory) ? { what: 'bodies', kind: noun.text, regions } : null
}

/** "udvalg", "committees"; not "udvalget", which is one of them. */
function isPluralKind({ text }: Word, directory: Directory): boolean {
  const known = [
    { folded: null, cluster: 'any' },
    ...directory.dictionary.bodyWords.map(({ word }) => ({ folded: searchForm(word), cluster: null })),
  ]
  // "temagrupper", "fagfora"
  if (/(?:grupper|fora|forummer|udvalg)$/.test(text) && text === text.toLowerCase()) return true
  return !/(?:et|en)$/.test(text) && findKind(text, directory, known).length > 0
}
