// The dictionaries as a directory: every phrase that names something, with all that have this name.

import { fold } from '../../danish/fold.js'
import { remember } from '../../danish/remember.js'
import { wordSet } from '../../danish/word-set.js'
import type { Body } from '../../dictionary/bodies.js'
import { type Dictionary, loadDictionary } from '../../dictionary/dictionary.js'
import { officialName } from '../../dictionary/name-form.js'
import type { Cluster, Region } from '../../dictionary/places.js'

import { groupBy } from '../../model/group-by.js'
import { once } from '../../model/once.js'
import { nameKey } from '../sentence/reader/name-book.js'
import { opening, phraseWords } from '../sentence/words/phrases.js'

/** An organisation, municipality or hospital, with the names under which it is found. */
export interface Office {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly abbreviations: readonly string[]
  readonly successors: readonly string[]
  readonly family: string | null
  readonly region: string | null
  /** The bare name of a municipality, without "Kommune". */
  readonly place: string | null
}

export interface Bearers {
  readonly clusters: readonly { readonly cluster: Cluster; readonly weak: boolean }[]
  readonly bodies: readonly Body[]
  readonly regions: readonly Region[]
  readonly offices: readonly Office[]
}

/** A part of a name, with all that are called so; none for words that the dictionaries do not know. */
export interface Part extends Bearers {
  readonly keys: readonly string[]
}

export interface Directory {
  /** Divides a name into its longest known phrases, from left to right; words that join them ("i", "for") are left out. */
  split(name: string): Part[]
  readonly dictionary: Dictionary
  readonly offices: readonly Office[]
  /** The words of a kind of note beside participants (dictionaries/notes.yaml); null if there is no such kind. */
  notes(kind: string): readonly string[] | null
  /** Whether a word of a question says nothing about what is looked for. */
  isIdle(word: string): boolean
}

const JOINING = wordSet('i in of for under ved paa hos fra from at af by the den det de og and -')

/** Dictionary words as they are compared: "Klyngestyregruppens" = "klyngestyregruppe". */
export const keysOf = (name: string): string[] => phraseWords(name).map(nameKey)

interface Entry {
  clusters: { cluster: Cluster; weak: boolean }[]
  bodies: Body[]
  regions: Region[]
  offices: Office[]
}

/** Every dictionary is loaded on first use, so that a question about a cluster does not wait for the municipalities. */
export function loadDirectory(dictionary: Dictionary = loadDictionary()): Directory {
  const bodies = once(() => createIndex(nameBodies(dictionary)))
  const offices = once(() => listOffices(dictionary))
  const all = once(() => createIndex([...nameBodies(dictionary), ...nameOffices(offices())]))
  const idle = once(() => new Set(dictionary.idleWords.flatMap(({ words }) => words.map(fold))))
  return {
    split: name => {
      const parts = splitBy(bodies(), name)
      return parts.every(isBorne) ? parts : splitBy(all(), name)
    },
    dictionary,
    get offices() {
      return offices()
    },
    notes: kind => dictionary.noteKinds.find(one => one.kind === kind)?.notes ?? null,
    isIdle: word => idle().has(fold(word)),
  }
}

const isBorne = ({ clusters, bodies, regions, offices }: Part): boolean =>
  clusters.length + bodies.length + regions.length + offices.length > 0

/** The bearers of each phrase, by its keys joined with blanks. */
type Index = (phrase: string) => Entry | undefined

/** A name, with a function that adds its bearer to the bearers of the phrase. */
type Named = readonly [name: string, add: (entry: Entry, phrase: string) => void]

/** Names are prepared per first letter, on demand: preparing all would take longer than most answers. */
function createIndex(named: readonly Named[]): Index {
  const lists = groupBy(named, ([name]) => opening(name))
  const beginningWith = remember(letter => {
    const entries = new Map<string, Entry>()
    for (const [name, add] of lists.get(letter) ?? []) {
      const phrase = keysOf(name).join(' ')
      const entry = entries.get(phrase) ?? { clusters: [], bodies: [], regions: [], offices: [] }
      entries.set(phrase, entry)
      add(entry, phrase)
    }
    return entries
  })
  return phrase => beginningWith(opening(phrase)).get(phrase)
}

function nameBodies({ clusters, bodies, regions }: Dictionary): Named[] {
  const named: Named[] = []
  for (const cluster of clusters) {
    const isWeak = (phrase: string) => cluster.weak.some(name => keysOf(name).join(' ') === phrase)
    const names = [cluster.id, cluster.name, ...cluster.names.map(one => one.name), ...cluster.aliases, ...cluster.weak]
    for (const name of names)
      named.push([
        name,
        (entry, phrase) => addOnce(entry.clusters, { cluster, weak: isWeak(phrase) }, one => one.cluster),
      ])
  }
  for (const body of bodies)
    for (const name of [body.id, body.name, ...body.aliases, ...body.abbreviations, ...body.weak])
      named.push([name, entry => addOnce(entry.bodies, body, one => one)])
  for (const region of regions)
    for (const name of [region.id, region.name, ...region.aliases, ...region.weak])
      named.push([name, entry => addOnce(entry.regions, region, one => one)])
  return named
}

const nameOffices = (offices: readonly Office[]): Named[] =>
  offices.flatMap(office =>
    [...office.names, ...office.abbreviations].map(
      (name): Named => [name, entry => addOnce(entry.offices, office, one => one)],
    ),
  )

/** Longer than any name of the dictionaries. */
const LONGEST = 12

function splitBy(index: Index, name: string): Part[] {
  const keys = keysOf(name)
  const parts: Part[] = []
  for (let at = 0; at < keys.length; ) {
    let length = Math.min(LONGEST, keys.length - at)
    while (length > 0 && !index(keys.slice(at, at + length).join(' '))) length--
    const part = keys.slice(at, at + Math.max(length, 1))
    const found = length > 0 ? index(part.join(' ')) : undefined
    if (found || !JOINING.has(part[0]!)) parts.push({ keys: part, ...(found ?? NOBODY) })
    at += part.length
  }
  return parts
}

const NOBODY: Bearers = { clusters: [], bodies: [], regions: [], offices: [] }

function addOnce<T>(list: T[], item: T, identity: (item: T) => unknown): void {
  if (!list.some(one => identity(one) === identity(item))) list.push(item)
}

function listOffices({ organisations, municipalities, hospitals }: Dictionary): Office[] {
  const none = { abbreviations: [], family: null, place: null }
  return [
    ...organisations.map(one => ({
      ...none,
      ...one,
      names: [one.name, ...one.aliases],
      region: one.regions[0] ?? null,
    })),
    ...municipalities.map(one => {
      const name = officialName(one)
      return { ...none, ...one, name, names: [name, ...one.aliases], place: one.name }
    }),
    ...hospitals.map(({ weak, ...one }) => ({
      ...none,
      ...one,
      names: [one.name, ...one.aliases],
      abbreviations: weak,
    })),
  ]
}
