// Bodies of one name in several municipalities, told apart by the head or the file name of their minutes.

import { groupBy } from '../../model/group-by.js'
import type { Db } from '../../store/schema.js'
import { type Head, listHeadsOf } from './bodies-by-head.js'
import { type Directory, keysOf } from './directory.js'
import type { Candidate } from './find-bodies.js'

/** The heads of more documents would take long to read. */
const MOST_DOCUMENTS = 1000

/** One candidate for each municipality; the same candidate where there are not several. */
export async function partByMunicipality(
  candidate: Candidate,
  { dictionary }: Directory,
  db: Db,
): Promise<readonly Candidate[]> {
  const { bodies, cluster, documents } = candidate
  const isOfMunicipality = (id: string | null) => dictionary.bodies.find(one => one.id === id)?.each === 'municipality'
  const count = bodies.reduce((sum, body) => sum + body.documents, 0)
  if (cluster !== null || documents || count < 2 || count > MOST_DOCUMENTS) return [candidate]
  if (!bodies.every(({ id, region }) => isOfMunicipality(id) && region === null)) return [candidate]
  const towns = dictionary.municipalities.map(({ name }) => ({ name, words: ` ${keysOf(name).join(' ')} ` }))
  const forms = bodies.flatMap(({ folded }) => folded ?? [])
  const heads = await listHeadsOf(db, forms)
  const named = heads.map(head => ({ head, names: towns.filter(({ words }) => head.words.includes(words)) }))
  // Minutes that name several, as where they met elsewhere, tell nothing.
  const groups = groupBy(named, ({ names }) => (names.length === 1 ? names[0]!.name : ''))
  const certain = [...groups.keys()].filter(town => town !== '')
  const isMixed = named.some(({ names }) => names.length > 1)
  if (certain.length < 2 || isMixed) return [candidate]
  const of = (heads: readonly { readonly head: Head }[]) => heads.map(({ head }) => head.key)
  return [...groups].map(([town, group]) => ({
    ...candidate,
    label: `${candidate.label}, ${town === '' ? 'of no municipality that is named' : town}`,
    documents: of(group),
  }))
}
