// The dictionaries as a directory of names: every phrase that names a cluster, body, region or organisation, with all
// that bear it. Who of them is meant is not decided here.

import type { Body } from '../../dictionary/body.js'
import type { Cluster } from '../../dictionary/cluster.js'
import { type Dictionary, loadDictionary } from '../../dictionary/dictionary.js'
import { officialName } from '../../dictionary/municipality.js'
import type { Region } from '../../dictionary/region.js'
import { nameKey } from '../sentence/name-book.js'
import { phraseWords } from '../sentence/phrases.js'

/** An organisation, municipality or hospital, with the names under which it is found. */
export interface Office {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly abbreviations: readonly string[]
  readonly successors: readonly string[]
  readonly family: string | null
  readonly region: string | null
}

export interface Bearers {
  readonly clusters: readonly { readonly cluster: Cluster; readonly weak: boolean }[]
  readonly bodies: readonly Body[]
  readonly regions: readonly Region[]
  readonly offices: readonly Office[]
}

/** A stretch of a name: what bears it, or words that nothing in the dictionaries bears. */
export interface Part extends Bearers {
  readonly keys: readonly string[]
}

export interface Directory {
  /** The longest phrases first, from left to right; what joins them ("i", "for") is left out. */
  split(name: string): Part[]
  readonly clusters: readonly Cluster[]
  readonly bodies: readonly Body[]
  readonly regions: readonly Region[]
  readonly offices: readonly Office[]
}

export const JOINING = new Set([
  'i',
  'in',
  'of',
  'for',
  'under',
  'ved',
  'at',
  'af',
  'by',
  'the',
  'den',
  'det',
  'de',
  'og',
  'and',
  '-',
])

/** Dictionary words as they are compared: "Klyngestyregruppens" = "klyngestyregruppe". */
export const keysOf = (name: string): string[] => phraseWords(name).map(nameKey)

interface Entry {
  clusters: { cluster: Cluster; weak: boolean }[]
  bodies: Body[]
  regions: Region[]
  offices: Office[]
}

export function createDirectory(dictionary: Dictionary): Directory {
  const byPhrase = new Map<string, Entry>()
  let longest = 1
  const entry = (name: string): Entry => {
    const keys = keysOf(name)
    longest = Math.max(longest, keys.length)
    const phrase = keys.join(' ')
    const found = byPhrase.get(phrase) ?? { clusters: [], bodies: [], regions: [], offices: [] }
    byPhrase.set(phrase, found)
    return found
  }
  for (const cluster of dictionary.clusters) {
    for (const name of [cluster.name, ...cluster.names.map(one => one.name), ...cluster.aliases]) {
      const weak = cluster.weak.some(one => keysOf(one).join(' ') === keysOf(name).join(' '))
      addOnce(entry(name).clusters, { cluster, weak }, one => one.cluster)
    }
    for (const name of cluster.weak) addOnce(entry(name).clusters, { cluster, weak: true }, one => one.cluster)
    entry(cluster.id).clusters.push({ cluster, weak: false })
  }
  for (const body of dictionary.bodies) {
    for (const name of [body.id, body.name, ...body.aliases, ...body.abbreviations, ...body.weak])
      addOnce(entry(name).bodies, body, one => one)
  }
  for (const region of dictionary.regions) {
    for (const name of [region.id, region.name, ...region.aliases, ...region.weak])
      addOnce(entry(name).regions, region, one => one)
  }
  const offices = listOffices(dictionary)
  for (const office of offices)
    for (const name of [...office.names, ...office.abbreviations]) addOnce(entry(name).offices, office, one => one)

  const split = (name: string): Part[] => {
    const keys = keysOf(name)
    const parts: Part[] = []
    for (let at = 0; at < keys.length; ) {
      let length = Math.min(longest, keys.length - at)
      while (length > 0 && !byPhrase.has(keys.slice(at, at + length).join(' '))) length--
      const part = keys.slice(at, at + Math.max(length, 1))
      const found = length > 0 ? byPhrase.get(part.join(' ')) : undefined
      if (found || !JOINING.has(part[0]!)) parts.push({ keys: part, ...(found ?? NOBODY) })
      at += part.length
    }
    return parts
  }
  const { clusters, bodies, regions } = dictionary
  return { split, clusters, bodies, regions, offices }
}

/** The directory of the dictionaries that come with the program. */
export const loadDirectory = (): Directory => createDirectory(loadDictionary())

const NOBODY: Bearers = { clusters: [], bodies: [], regions: [], offices: [] }

function addOnce<T>(list: T[], item: T, identity: (item: T) => unknown): void {
  if (!list.some(one => identity(one) === identity(item))) list.push(item)
}

function listOffices(dictionary: Dictionary): Office[] {
  return [
    ...dictionary.organisations.map(one => ({
      id: one.id,
      name: one.name,
      names: [one.name, ...one.aliases],
      abbreviations: one.abbreviations,
      successors: one.successors,
      family: one.family,
      region: one.regions[0] ?? null,
    })),
    ...dictionary.municipalities.map(one => ({
      id: one.id,
      name: officialName(one),
      names: [officialName(one), ...one.aliases],
      abbreviations: [],
      successors: one.successors,
      family: null,
      region: one.region,
    })),
    ...dictionary.hospitals.map(one => ({
      id: one.id,
      name: one.name,
      names: [one.name, ...one.aliases],
      abbreviations: one.weak,
      successors: one.successors,
      family: null,
      region: one.region,
    })),
  ]
}
