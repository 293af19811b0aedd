// Resolves the name of a body, with a note of how it was understood. Throws Problem if no body there has it.

import type { Db } from '../../store/schema.js'
import { listSome } from '../list-some.js'
import { listWords } from '../sentence/words/lists.js'
import type { ArchiveBody } from './archive-bodies.js'
import { findByHead } from './bodies-by-head.js'
import { partByMunicipality } from './by-municipality.js'
import type { Directory } from './directory.js'
import { findEnglishBody } from './english-body.js'
import { type Candidate, findBodies } from './find-bodies.js'
import { findKind } from './find-kind.js'
import { nobody } from './unknown-body.js'
import { UnknownName } from './unknown-name.js'

// Every municipality is "kommunen" to its own people.
export const saysAnyOf = (name: string): boolean => ONE_OF_MANY.test(name)
const ONE_OF_MANY = /^(?:the )?(?:kommunen?|region(?:en)?|amtet|municipality)$/iu
/** All of them, by the level at which their bodies decide. */
const ALL_OF_THEM: readonly (readonly [name: RegExp, level: RegExp])[] = [
  [/^(?:the |de )?(?:kommuner|kommunerne|municipalities)$/iu, /^kommune-/],
  [/^(?:the |de )?(?:regioner|regionerne|regions)$/iu, /^region-/],
]

/** What names of bodies are resolved against. */
interface Settling {
  readonly db: Db
  readonly directory: Directory
  readonly archive: readonly ArchiveBody[]
  /** Ids; empty for any. */
  readonly regions: readonly string[]
  readonly notes: string[]
}

export async function settleBody(name: string, settling: Settling): Promise<readonly Candidate[]> {
  const { db, directory, archive, regions, notes } = settling
  const level = ALL_OF_THEM.find(([plural]) => plural.test(name))?.[1]
  const ofLevel = level ? archive.filter(body => level.test(levelOf(body, directory))) : []
  if (ofLevel.length > 0) return [allOfKind(name, ofLevel, notes)]
  if (ONE_OF_MANY.test(name) || level)
    throw new UnknownName(
      name,
      'bodies',
      [],
      `"${name}" does not say which.`,
      'Write its name, for example "Rebild Kommune", or leave it out.',
    )
  const here = archive.filter(({ region }) => regions.length === 0 || (region !== null && regions.includes(region)))
  const ofKind = findKind(name, directory, here)
  // "sundhedsklyngerne": not only those that have the word in their name
  if (ofKind.length > 0 && PLURAL.test(name)) return [allOfKind(name, ofKind, notes)]
  const { candidates: found, others, absent } = findBodies(name, directory, archive, regions)
  const candidates = (await Promise.all(found.map(one => partByMunicipality(one, directory, db)))).flat()
  const [only] = candidates
  if (!only) {
    if (ofKind.length > 0) return [allOfKind(name, ofKind, notes)]
    const english = await findEnglishBody(name, directory, archive, db)
    if (english.length > 0) {
      notes.push(`"${name}" is read as ${listSome(english.map(one => one.label))}`)
      return english
    }
    const byHead = others.length + absent.length === 0 ? await findByHead(name, directory, db, regions) : []
    const ofOwner = byHead.length > 0 ? [] : await findOfOwner(name, settling)
    if (ofOwner.length > 0) return ofOwner
    if (byHead.length === 0) throw await nobody(name, { others, absent }, archive, db, directory)
    tellHeads(name, byHead, notes)
    return byHead
  }
  const another = others.length === 1 ? 'is another' : 'are others'
  const apart = others.length > 0 ? `; ${others.join(' and ')} ${another} and not part of the answer` : ''
  if (candidates.length > 1) {
    notes.push(`"${name}" is borne by ${candidates.length} bodies in this archive${apart}`)
  } else if (absent.length > 0 || others.length > 0 || only.label !== name) {
    const rest =
      absent.length > 0 ? `, the only one of that name in this archive (${absent.join(' and ')} is not in it)` : ''
    notes.push(`"${name}" is ${only.label}${rest}${apart}`)
  }
  for (const note of successors(candidates, archive, directory)) notes.push(note)
  return candidates
}

const OWNED = /^(?:the )?(\P{Lu}+?)\s(?:for|af|i|på|ved|of|in|at)\s(?:the )?(.+)$/u

/** "bestyrelsen for X", where only the general assembly of X met: that, and it is told. Else by the name alone. */
async function findOfOwner(name: string, settling: Settling): Promise<readonly Candidate[]> {
  const { db, directory, archive, regions, notes } = settling
  for (const owner of ownersIn(name).flatMap(one => [one, ...inDanish(one, directory)])) {
    const { candidates } = findBodies(owner, directory, archive, regions)
    const found = candidates.length > 0 ? candidates : await findByHead(owner, directory, db, regions)
    if (found.length === 0) continue
    notes.push(`no body is called "${name}"; shown is what there is of ${listSome(found.map(one => one.label))}`)
    return found
  }
  return []
}

/** "the board of the waterworks" */
const inDanish = (owner: string, { dictionary }: Directory): readonly string[] =>
  dictionary.englishWords.find(({ english }) => english.includes(owner.toLowerCase()))?.danish ?? []

/** Whose organ it is, the whole name first; none for a name of another kind. */
function ownersIn(name: string): readonly string[] {
  const organs = listWords('organ-of-owner')
  const [, organ = '', owner = ''] = OWNED.exec(name) ?? []
  if (organs.includes(organ)) return [owner, owner.split(' ').filter(isCapital).join(' ')].filter(one => one !== '')
  // "vandværkets generalforsamling"
  const [, whose = ''] = /^(\p{Ll}{4,})s \p{Ll}+$/u.exec(name) ?? []
  if (whose !== '' && organs.some(one => name.endsWith(` ${one}`))) return [whose]
  // "the waterworks board in Solrød"
  const words = name.split(' ')
  if (words.some(word => organs.includes(word.toLowerCase())) && words.some(isCapital))
    return [words.filter(isCapital).join(' ')]
  // "hospicebestyrelsen"
  const ending = organs.find(one => name.endsWith(one) && name.length - one.length >= SHORTEST_OWNER)
  return ending && !name.includes(' ') && !OF_ANY.test(name)
    ? [name.slice(0, -ending.length).replace(/(?<=\p{L}{4})s$/u, '')]
    : []
}

/** "kommunalbestyrelsen", "hovedbestyrelsen": of whom, it does not say. */
const OF_ANY = /^(?:kommun|region|amt|hoved|sogne|for)/iu

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const SHORTEST_OWNER = 4

const PLURAL = /(?:er|erne|ene|s)$/iu

const levelOf = ({ id }: ArchiveBody, { dictionary }: Directory): string =>
  dictionary.bodies.find(one => one.id === id)?.level ?? ''

/** With more names than this, the note would be longer than the answer. */
const FEW = 3

/** A word for a kind of bodies: all bodies of that kind as one answer, with a note of their names. */
function allOfKind(name: string, bodies: readonly ArchiveBody[], notes: string[]): Candidate {
  const names = [...new Set(bodies.flatMap(body => body.name ?? []))]
  const all =
    names.length > FEW ? `${names.length} in all, such as ${names.slice(0, FEW).join(', ')}` : names.join(', ')
  notes.push(`"${name}" is every body of that kind: ${all}`)
  return { label: name, bodies, cluster: null }
}

/** "Sundhedskoordinationsudvalget was followed by …": the successor is another body, mentioned but not included. */
function successors(candidates: readonly Candidate[], archive: readonly ArchiveBody[], directory: Directory): string[] {
  const ids = new Set(candidates.flatMap(candidate => candidate.bodies.flatMap(body => body.id ?? [])))
  return directory.dictionary.bodies.flatMap(body => {
    const [before, after] = [body, directory.dictionary.bodies.filter(one => body.successors.includes(one.id))] as const
    return after.flatMap(next => {
      const there = (id: string) => archive.some(one => one.id === id)
      if (ids.has(before.id) && !ids.has(next.id) && there(next.id))
        return [`${before.name} was followed by ${next.name}; ask for it by that name`]
      if (ids.has(next.id) && !ids.has(before.id) && there(before.id))
        return [`before ${next.name} there was ${before.name}; ask for it by that name`]
      return []
    })
  })
}

function tellHeads(name: string, byHead: readonly Candidate[], notes: string[]): void {
  notes.push(`"${name}" stands at the head of minutes of ${listSome(byHead.map(one => one.label))}`)
}
