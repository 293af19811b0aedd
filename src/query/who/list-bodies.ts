// Lists the bodies in an archive: of a kind ("udvalg", "committees"), with words in their name, of regions.

import { type BodyCount, countBodies } from '../../store/census/census.js'
import type { Db } from '../../store/schema.js'
import { searchForms } from '../../store/search-forms.js'
import type { Directory } from './directory.js'
import { findKind } from './find-kind.js'

export interface ListedBody extends BodyCount {
  readonly name: string
}

/** `words`: null for all. `regions`: ids, empty for all. Most meetings first. */
export async function listBodies(
  words: string | null,
  regions: readonly string[],
  db: Db,
  directory: Directory,
): Promise<ListedBody[]> {
  const named = (await countBodies(db)).filter((body): body is ListedBody => body.name !== null)
  const there = named
    .filter(({ region }) => regions.length === 0 || (region !== null && regions.includes(region)))
    .map(body => ({ ...body, id: null, folded: searchForms(body.name) }))
  const wanted = words === null ? there : chooseBodies(words, there, directory)
  return wanted.map(({ id: _id, folded: _folded, ...body }) => body)
}

function chooseBodies<Named extends ListedBody & { id: null; folded: string }>(
  words: string,
  bodies: readonly Named[],
  directory: Directory,
): readonly Named[] {
  const ofKind = new Set<unknown>(findKind(words, directory, bodies))
  if (ofKind.size > 0) return bodies.filter(body => ofKind.has(body))
  const forms = searchForms(words).split(' ')
  return bodies.filter(({ folded }) => forms.every(form => folded.includes(form)))
}
