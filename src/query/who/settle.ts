// Which bodies, people and organisations a filter's names mean, with notes. Throws Problem for an unknown one.

import { fold } from '../../danish/fold.js'
import { Problem } from '../../model/problem.js'
import type { Db } from '../../store/schema.js'
import type { Filter } from '../filter.js'
import { listSome } from '../list-some.js'
import { didYouMean } from '../near-names.js'
import { saysBody } from '../sentence/reader/name-book.js'
import { listArchiveBodies } from './archive-bodies.js'
import type { AskedArchive } from './asked-archive.js'
import { type Directory, keysOf } from './directory.js'
import { type Candidate, regionName, uniqueOf } from './find-bodies.js'
import {
  danishNames,
  type FoundForms,
  findOrganisations,
  findPeople,
  findResponsible,
  findVoter,
  listPeopleLike,
  writtenNames,
} from './find-people.js'
import { type ByGivenName, findByGivenName } from './given-name.js'
import { listGroups } from './groups.js'
import { findPlaces } from './place.js'
import { settleBody } from './settle-body.js'
import { settleTitles } from './settle-titles.js'
import { unknownName } from './unknown-name.js'

/** Written forms of one name that was asked for; any of them. */
export type Forms = readonly string[]

export type Settled = Readonly<Awaited<ReturnType<typeof settle>>>

export async function settle(filter: Filter, archive: AskedArchive) {
  const { db, directory } = archive
  const notes: string[] = []
  const regions = await settleRegions(filter.regions, directory, notes)
  const listing = filter.bodies.length > 0 || filter.about !== null ? listArchiveBodies(db) : []
  // The directory is loaded while the database works on its list.
  for (const name of filter.bodies) directory.split(name)
  const bodies = await listing
  const found: Candidate[] = []
  for (const name of filter.bodies)
    found.push(...(await settleBody(name, { db, directory, archive: bodies, regions, notes })))
  /** The bodies asked for, one after the other; null: any body. */
  const candidates: readonly (Candidate | null)[] =
    found.length > 0 ? uniqueOf(found).map(one => withOthers(one, filter.bodies)) : [null]
  /** One list for each name; all must match. */
  const people: Forms[] = []
  /** For each of the people: their tasks under the given name or initials alone; null where there are none. */
  const tasksByGivenName: (ByGivenName | null)[] = []
  for (const name of filter.persons) {
    people.push(await settlePerson(name, db, directory, notes))
    tasksByGivenName.push(await findByGivenName(db, name))
  }
  const organisations: Forms[] = []
  for (const name of filter.organisations) {
    const forms = await settleOrganisation(name, db, directory, notes)
    if (forms === null) throw await noOrganisation(name, db)
    organisations.push(forms)
  }
  const responsible: string[] = []
  /** Tasks that name one of them by given name or initials only. */
  const byGivenName: ByGivenName[] = []
  for (const name of filter.responsible) {
    const those = await settleResponsible(name, db, directory, notes)
    responsible.push(...those.forms)
    if (those.byGivenName) byGivenName.push(those.byGivenName)
  }
  return {
    candidates,
    /** Ids; empty: any. */
    regions,
    people,
    organisations,
    /** Any of them; null: anybody. */
    responsible: filter.responsible.length > 0 ? responsible : null,
    byGivenName,
    tasksByGivenName,
    /** Words of which a participant's note must have one, of each list. */
    noted: filter.noted.map(what => what.split(' or ').flatMap(one => directory.notes(one) ?? [one])),
    ...settleTitles(filter.titles, directory),
    /** For each voter asked for: what votes may call them, as patterns of "glob". */
    voters: filter.voters.map(name => findVoter(name, directory)),
    /** Where they met, as minutes write it; null: anywhere. */
    places: filter.place === null ? null : await findPlaces(filter.place, archive),
    /** Groups that met for one thing, where the question is about something. */
    groups: filter.about === null ? [] : listGroups(bodies, directory),
    /** How names were resolved, one sentence each. */
    notes: notes as readonly string[],
  }
}

function withOthers(candidate: Candidate, asked: readonly string[]): Candidate {
  const beside = othersAt(asked.join(' '), candidate)
  return beside.length > 0 ? { ...candidate, beside } : candidate
}

/** The other bodies of a joint meeting ("Ældrerådet og Handicaprådet"), if the name asked for is that of one alone. */
function othersAt(asked: string, { bodies }: Candidate): string[] {
  const wanted = new Set(keysOf(asked))
  return bodies.flatMap(({ name }) => {
    // Behind a comma alone stands whose it is: "Chefforum, Sundhedsklynge Randers"
    const together = name?.match(AND) ? name.split(/,\s+|\s+(?:og|and|samt)\s+/u) : []
    const others = together.filter(one => !keysOf(one).every(key => wanted.has(key)))
    return together.every(saysBody) && others.length < together.length ? others : []
  })
}

const AND = /\s(?:og|and|samt)\s/u

/** Their ids. Throws Problem where there is no such region. */
export async function settleRegions(
  names: readonly string[],
  directory: Directory,
  notes: string[] = [],
): Promise<string[]> {
  return [...new Set((await Promise.all(names.map(name => settleRegion(name, directory, notes)))).flat())]
}

async function settleRegion(name: string, directory: Directory, notes: string[]): Promise<string[]> {
  const parts = directory.split(name)
  const found = parts.length === 1 ? parts[0]!.regions : []
  if (found.length === 0) {
    const names = directory.dictionary.regions.filter(region => region.kind === 'region').map(region => region.name)
    const near = await didYouMean(name, names)
    throw new Problem(`There is no region "${name}".`, near || `Regions are: ${names.join(', ')}.`, 1)
  }
  for (const region of found) {
    const later = region.successors.map(id => regionName(id, directory))
    if (later.length > 0 && region.kind === 'region')
      notes.push(`${region.name} does not include ${later.join(', ')}, which follows it`)
  }
  return found.map(region => region.id)
}

async function settlePerson(name: string, db: Db, directory: Directory, notes: string[]): Promise<Forms> {
  const forms = await findPeople(db, name)
  if (forms.length > 0) {
    if (forms.length > 1)
      notes.push(`"${name}" fits ${forms.length} names: ${listSome(await writtenNames(db, 'person', forms))}`)
    return forms
  }
  const near = await writtenNames(db, 'person', await listPeopleLike(db, name))
  const office = (await findOrganisations(db, name, directory)).forms.length > 0
  throw await unknownName(
    name,
    'persons',
    `Nobody called "${name}" is listed in the archive's meetings.`,
    [near],
    office
      ? `There is an organisation: write --organisation "${name}".`
      : `If the name stands in running text only, write --about '"${name}"'.`,
  )
}

/** Null where nobody from there is listed. */
async function settleOrganisation(name: string, db: Db, directory: Directory, notes: string[]): Promise<Forms | null> {
  const found = await findOrganisations(db, name, directory)
  if (found.forms.length === 0) return null
  tellBesides(name, found, notes)
  return found.forms
}

async function noOrganisation(name: string, db: Db): Promise<Problem> {
  return unknownName(
    name,
    'organisations',
    `No organisation called "${name}" is listed in the archive's meetings.`,
    [await writtenNames(db, 'organisation', null)],
    'See who took part: referat participants',
  )
}

async function settleResponsible(
  name: string,
  db: Db,
  directory: Directory,
  notes: string[],
): Promise<FoundForms & { readonly byGivenName: ByGivenName | null }> {
  const found = await findResponsible(db, name, directory)
  const byGivenName = await findByGivenName(db, name)
  if (found.forms.length === 0 && byGivenName === null) {
    throw await unknownName(
      name,
      'responsible',
      // Only that no task was recognised is certain: the minutes may give one in words that do not show it.
      `No task was read for anybody called "${name}" in this archive.`,
      [await writtenNames(db, 'responsible', null)],
      `See where minutes name "${name}": referat search "${name}"; who was given a task: referat actions`,
    )
  }
  tellBesides(name, found, notes)
  const written = found.besides.length > 0 ? [] : await writtenNames(db, 'responsible', found.forms)
  const own = written.filter(one => isWrittenIn(name, one)).length
  if (written.length > 0 && (danishNames(name, directory).length > 1 ? own < written.length : own === 0))
    notes.push(`"${name}" is read as ${listSome(written.map(one => `"${one}"`))}`)
  if (byGivenName) notes.push(tellShort(name, byGivenName))
  return { ...found, byGivenName }
}

/** Whole words, apart from endings: "Vesterbo" is not in "Tilde Vesterbro", "sekretariat" is in "Sekretariatet". */
function isWrittenIn(name: string, written: string): boolean {
  const words = fold(written).split(/[^\p{L}\p{N}]+/u)
  const asked = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return asked.every(word => words.some(one => one !== '' && (one.startsWith(word) || word.startsWith(one))))
}

function tellShort(name: string, { shorts }: ByGivenName): string {
  return `"${name}" includes ${shorts.map(one => `"${one}"`).join(' and ')} alone, where nobody else it fits is listed at the meeting`
}

function tellBesides(name: string, { besides }: FoundForms, notes: string[]): void {
  if (besides.length > 0) notes.push(`"${name}" includes ${listSome(besides)}`)
}
