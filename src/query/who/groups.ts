// Groups set up for one thing, "styregruppen for hjemmemonitorering": their items seldom repeat what the name says.

import { searchForm } from '../../store/search-forms.js'
import { isSmall } from '../search/expression.js'
import { nameKey } from '../sentence/reader/name-book.js'
import { phraseWords } from '../sentence/words/phrases.js'
import type { ArchiveBody } from './archive-bodies.js'
import type { Directory } from './directory.js'

export interface Group {
  readonly name: string
  /** The name's words as the archive has them. */
  readonly folded: string
  /** What it is for, without the names of clusters and authorities. */
  purpose(): string
}

/** Each name once. */
export function listGroups(archive: readonly ArchiveBody[], directory: Directory): readonly Group[] {
  const known = listed.get(archive)
  if (known) return known
  const kinds = directory.dictionary.bodyWords
    .map(({ word, purpose }) => ({ end: searchForm(word), purpose }))
    .sort((a, b) => b.end.length - a.end.length)
  const groups = new Map<string, Group>()
  for (const { name, folded } of archive) {
    const [, kind, what] = (name !== null && folded !== null && PURPOSE.exec(name)) || []
    if (!kind || !what || groups.has(folded!)) continue
    // "Chefgruppen" is a "chefgruppe" before it is a "gruppe".
    if (!kinds.find(({ end }) => searchForm(kind).endsWith(end))?.purpose) continue
    let purpose: string | undefined
    groups.set(folded!, {
      name: name!,
      folded: folded!,
      purpose: () => (purpose ??= withoutNames(name!, what, directory)),
    })
  }
  const list = [...groups.values()]
  listed.set(archive, list)
  return list
}

const listed = new WeakMap<readonly ArchiveBody[], readonly Group[]>()

// "Den administrative [styregruppe] for [hjemmemonitorering], Region Syddanmark"
const PURPOSE = /(\p{L}+) (?:for|om|vedr\.?|vedrørende|ang\.?|angående|omkring) ([^,;(]+)/u

/** "sundhedsklynge Syd" in "Klyngestyregruppen for Sundhedsklynge Syd" says whose it is, not what it is for. */
function withoutNames(name: string, what: string, directory: Directory): string {
  const borne = directory
    .split(name)
    .filter(({ clusters, regions, offices }) => clusters.length + regions.length + offices.length > 0)
  const names = new Set(borne.flatMap(({ keys }) => keys))
  return phraseWords(what)
    .filter(word => !isSmall(word) && !names.has(nameKey(word)))
    .join(' ')
}
