// Finds the bodies of the archive that an English name means ("Rebild health committee", "steering group of Klynge Nord"): its
// kind is compared with the end of their names, the other words with their names, and a place also with the head of their
// minutes.

import type { Dictionary } from '../../dictionary/dictionary.js'
import { groupBy } from '../../model/group-by.js'
import type { Db } from '../../store/schema.js'
import { searchForm, searchForms } from '../../store/search-forms.js'
import type { ArchiveBody } from './archive-bodies.js'
import { candidatesOf, type Head, listHeads } from './bodies-by-head.js'
import { type Directory, keysOf } from './directory.js'
import { type Candidate, findBodies, nameBody, regionName } from './find-bodies.js'
import { isOfKind } from './find-kind.js'

/** Words of which a body's name must contain one; a place may be in the head of its minutes instead. */
interface Trait {
  readonly forms: readonly string[]
  readonly place: readonly string[] | null
}

export async function findEnglishBody(
  name: string,
  directory: Directory,
  archive: readonly ArchiveBody[],
  db: Db,
): Promise<Candidate[]> {
  const kind = kindIn(name, directory)
  if (!kind) return []
  const clusters = findClusters(kind, directory, archive)
  if (clusters.length > 0) return clusters
  const regions = regionsIn(kind.rest, directory)
  const traits = regions.length > 0 ? [] : traitsOf(kind.rest, directory)
  const ofKind = archive.filter(
    body =>
      kind.endings.some(end => isOfKind(body, end)) && (regions.length === 0 || regions.includes(body.region ?? '')),
  )
  const named = ofKind.filter(body => traits.every(trait => saysTrait(body, trait, directory)))
  if (named.length > 0) {
    const byLabel = groupBy(named, body => nameBody(body, directory))
    return [...byLabel].map(([label, bodies]) => ({ label, bodies, cluster: null }))
  }
  const places = traits.flatMap(({ place }) => place ?? [])
  if (places.length === 0) return []
  const heads = (await listHeads(db, places)).filter(
    head =>
      kind.endings.some(end => isOfKind(head.body, end)) &&
      traits.every(trait => saysTrait(head.body, trait, directory) || standsAtHead(head, trait)),
  )
  return candidatesOf(heads, directory)
}

/** Ids: "steering groups [in North Jutland]" */
function regionsIn(rest: string, directory: Directory): readonly string[] {
  const parts = wordsOf(rest).length === 0 ? [] : directory.split(wordsOf(rest).join(' '))
  return parts.length === 1 ? parts[0]!.regions.map(({ id }) => id) : []
}

/** "Horsens cluster" is Horsensklyngen with all its bodies, whatever they are called; "Midt cluster" any that is called so. */
function findClusters({ danish, rest }: Kind, directory: Directory, archive: readonly ArchiveBody[]): Candidate[] {
  const place = wordsOf(rest).join(' ')
  const names = place === '' ? [] : danish.flatMap(one => [`${one} ${place}`, `${place} ${one}`])
  const found = names.flatMap(name => findBodies(name, directory, archive, []).candidates)
  const whole = found.filter(({ cluster }) => cluster !== null)
  return [...new Map(whole.map(one => [one.cluster, one])).values()]
}

interface Kind {
  readonly danish: readonly string[]
  /** Folded and stemmed. */
  readonly endings: readonly string[]
  /** The other words of the name. */
  readonly rest: string
}

/** The longest phrase for a kind of bodies in a name. */
function kindIn(name: string, { dictionary }: Directory): Kind | null {
  const phrases = [
    ...dictionary.englishBodies.flatMap(({ english, danish }) => english.map(phrase => ({ phrase, danish }))),
    ...dictionary.bodyWords.flatMap(({ english, word }) => english.map(phrase => ({ phrase, danish: [word] }))),
  ].sort((a, b) => b.phrase.length - a.phrase.length)
  const said = name.toLowerCase()
  for (const { phrase, danish } of phrases) {
    // A pattern for each of hundreds of phrases would cost more than all the rest of a question.
    if (!said.includes(stemOf(phrase))) continue
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${plural(phrase)}(?![\\p{L}\\p{N}])`, 'iu').exec(name)
    if (!found) continue
    const rest = `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}`
    return { danish, endings: danish.map(one => searchForms(one)), rest }
  }
  return null
}

/** What "body" and "bodies" have in common. */
const stemOf = (phrase: string): string => phrase.toLowerCase().replace(/y$/, '')

/** "committee" as "committees?", "body" as "bod(?:y|ies)" */
const plural = (phrase: string): string => (phrase.endsWith('y') ? `${phrase.slice(0, -1)}(?:y|ies)` : `${phrase}s?`)

const JOINING = /^(?:the|a|regional|of|for|in|at|on|and|&|i|og|på|ved|den|det)$/i

/** Without the genitive: "the waterworks' general meeting" */
const wordsOf = (rest: string): string[] =>
  rest.split(/[\s,]+/).flatMap(word => {
    const own = word.replace(/['’]s?$/u, '')
    return own === '' || JOINING.test(own) ? [] : [own]
  })

function traitsOf(rest: string, { dictionary }: Directory): Trait[] {
  const words = wordsOf(rest)
  const traits: Trait[] = []
  for (let at = 0; at < words.length; ) {
    const [length, danish] = translationAt(words, at, dictionary.englishWords) ?? [1, [words[at]!]]
    // "the Rebild committee", "the waterworks annual meeting": what it is of may stand in the head alone
    const isPlace = /^\p{Lu}/u.test(words[at]!) || danish[0] !== words[at]
    // "new", "other": narrows nothing
    if (danish.length > 0)
      traits.push({ forms: danish.map(searchForm), place: isPlace ? danish.flatMap(one => keysOf(one)) : null })
    at += length
  }
  return traits
}

function translationAt(
  words: readonly string[],
  at: number,
  english: Dictionary['englishWords'],
): readonly [length: number, danish: readonly string[]] | null {
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase()
    const found = at + length <= words.length && english.find(entry => entry.english.includes(phrase))
    if (found) return [length, found.danish]
  }
  return null
}

/** Compared with the body's own name; a place also with the name of its cluster or region. */
function saysTrait(body: ArchiveBody, { forms, place }: Trait, directory: Directory): boolean {
  if (forms.some(form => (body.folded ?? '').includes(form))) return true
  if (place === null) return false
  const cluster = directory.dictionary.clusters.find(one => one.id === body.cluster)
  const clusterName = searchForms(cluster?.name ?? '')
  // "Midt" is no name of Region Midtjylland.
  const region = body.region === null ? [] : searchForms(regionName(body.region, directory)).split(' ')
  return forms.some(form => clusterName.includes(form) || region.includes(form))
}

const standsAtHead = ({ words }: Head, { place }: Trait): boolean =>
  (place ?? []).some(key => words.includes(` ${key} `))
