// A word for a kind of body in ("the committees", "klyngerne", "udvalget"); all bodies of the archive of that kind out.

import { searchForm } from '../../store/search-forms.js'
import { phraseWords } from '../sentence/phrases.js'
import type { ArchiveBody } from './archive-bodies.js'
import type { Directory } from './directory.js'

/** Empty where the name is more than such a word, or names no kind. */
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
  const ofCluster = kind.english.includes('cluster')
  return archive.filter(
    body => (ofCluster && body.cluster !== null) || (body.folded ?? '').split(' ').some(one => one.endsWith(end)),
  )
}

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)
