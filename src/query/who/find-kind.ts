// Finds all bodies of the archive that a word for a kind means: "the committees", "klyngerne", "udvalget".

import { searchForm } from '../../store/search-forms.js'
import { phraseWords } from '../sentence/words/phrases.js'
import type { ArchiveBody } from './archive-bodies.js'
import type { Directory } from './directory.js'

/** Empty if the name is more than such a word, or names no kind. */
export function findKind<Body extends Pick<ArchiveBody, 'folded' | 'cluster'>>(
  name: string,
  directory: Directory,
  archive: readonly Body[],
): Body[] {
  const word = phraseWords(name)
    .filter(one => !/^(?:the|den|det|de)$/i.test(one))
    .join(' ')
    .toLowerCase()
  const own = searchForm(word)
  const kind = directory.dictionary.bodyWords.find(
    one => searchForm(one.word) === own || one.english.some(english => word === english || word === plural(english)),
  )
  if (!kind) return []
  const end = searchForm(kind.word)
  return archive.filter(body => isOfKind(body, end))
}

/** "klyngestyregruppe", "Styregruppen for KOL" are "styregruppe". What belongs to a cluster is of the clusters. */
export function isOfKind({ folded, cluster }: Pick<ArchiveBody, 'folded' | 'cluster'>, end: string): boolean {
  if (cluster !== null && /^(?:sundheds)?klyng$/.test(end)) return true
  const [words, ends] = [(folded ?? '').split(' '), end.split(' ')]
  return words.some((_, at) =>
    ends.every((one, index) => (index === 0 ? (words[at] ?? '').endsWith(one) : words[at + index] === one)),
  )
}

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)
