// A sentence in; whether it asks which bodies or organisations there are, and of which kind and region, out: "which bodies
// are in the archive", "hvilke udvalg findes i Region Sjælland". Whatever else it says, it asks something else.

import { searchForm } from '../../store/search-forms.js'
import type { Directory } from '../who/directory.js'
import { findKind } from '../who/find-kind.js'
import { phraseWords } from './phrases.js'
import { readWords, type Word, wordKey } from './words.js'

export interface WhoThereIs {
  readonly what: 'bodies' | 'organisations'
  /** As it was written; null for any. */
  readonly kind: string | null
  readonly regions: readonly string[]
}

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))

const BODIES = words('bodies body organer organ moedefora')
const ORGANISATIONS = words('organisations organisation organisationer organizations organization')
const ASKING = words('which what list show hvilke hvilket hvad vis find all alle how hvor give giv')
const BESIDE = words(
  'are is there exist exists in of the archive database me us you have do many a your name names different various please ' +
    'er der findes i arkivet databasen mig os har du mange over de en et liste listen navne paa op med kan jeg man se faa have can i see ' +
    'for from af fra og and on hold holds indeholder rummer that which som any nogen nogle tak',
)

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
  const left = rest.filter(({ key }) => !ASKING.has(key) && !BESIDE.has(key))
  const [noun, ...others] = left
  if (!noun || others.length > 0) return null
  const asks = rest.some(({ key }) => ASKING.has(key)) || /^(?:er|findes|is|are)$/.test(rest[0]!.key)
  if (ORGANISATIONS.has(noun.key)) return { what: 'organisations', kind: null, regions }
  if (BODIES.has(noun.key)) return { what: 'bodies', kind: null, regions }
  return asks && isPluralKind(noun, directory) ? { what: 'bodies', kind: noun.text, regions } : null
}

/** "udvalg", "committees"; not "udvalget", which is one of them. */
function isPluralKind({ text }: Word, directory: Directory): boolean {
  const known = [
    { folded: null, cluster: 'any' },
    ...directory.dictionary.bodyWords.map(({ word }) => ({ folded: searchForm(word), cluster: null })),
  ]
  return !/(?:et|en)$/.test(text) && findKind(text, directory, known).length > 0
}
