// A filter with names as somebody wrote them in; the same against one archive out: which bodies, people, organisations
// are meant. Each way of reading a name is told. Throws Problem where a name is borne by nobody in the archive.

import type { Kysely } from 'kysely'
import { Problem } from '../model/problem.js'
import type { Tables } from '../store/schema.js'
import type { Filter } from './filter.js'
import { unknownName } from './unknown-name.js'
import { type ArchiveBody, listArchiveBodies } from './who/archive-bodies.js'
import type { Directory } from './who/directory.js'
import { type Candidate, findBodies, regionName } from './who/find-bodies.js'
import { findKind } from './who/find-kind.js'
import {
  type FoundForms,
  findOrganisations,
  findPeople,
  findResponsible,
  listPeopleLike,
  writtenNames,
} from './who/find-people.js'
import { type ByGivenName, findByGivenName } from './who/given-name.js'
import { findByHead } from './who/heads.js'
import { didYouMean } from './who/near.js'
import { nobody } from './who/nobody.js'

/** Written forms of one name that was asked for; any of them. */
export type Forms = readonly string[]

export interface Settled {
  /** The bodies asked for, one after the other; null: any body. */
  readonly candidates: readonly (Candidate | null)[]
  /** Ids; empty: any. */
  readonly regions: readonly string[]
  /** One list a name; all must be met. */
  readonly people: readonly Forms[]
  readonly organisations: readonly Forms[]
  /** Any of them; null: anybody. */
  readonly responsible: Forms | null
  /** Who of them is named by the given name alone, and where. */
  readonly byGivenName: readonly ByGivenName[]
  /** How names were resolved, a sentence each. */
  readonly notes: readonly string[]
}

type Db = Kysely<Tables>

export async function settle(filter: Filter, db: Db, directory: Directory): Promise<Settled> {
  const notes: string[] = []
  const regions = [
    ...new Set((await Promise.all(filter.regions.map(name => settleRegion(name, directory, notes)))).flat()),
  ]
  const archive = filter.bodies.length > 0 ? await listArchiveBodies(db) : []
  const candidates: Candidate[] = []
  for (const name of filter.bodies) candidates.push(...(await settleBody(name, regions, archive, db, directory, notes)))
  const people: Forms[] = []
  for (const name of filter.persons) people.push(await settlePerson(name, db, directory, notes))
  const organisations: Forms[] = []
  for (const name of filter.organisations) {
    const forms = await settleOrganisation(name, db, directory, notes)
    if (forms === null) throw await noOrganisation(name, db)
    organisations.push(forms)
  }
  const responsible: string[] = []
  const byGivenName: ByGivenName[] = []
  for (const name of filter.responsible) {
    const found = await settleResponsible(name, db, directory, notes)
    responsible.push(...found.forms)
    if (found.byGivenName) byGivenName.push(found.byGivenName)
  }
  return {
    candidates: candidates.length > 0 ? unique(candidates) : [null],
    regions,
    people,
    organisations,
    responsible: filter.responsible.length > 0 ? responsible : null,
    byGivenName,
    notes,
  }
}

/** "by Klynge Nord and Klyngestyregruppe Nord": a body that was found twice is answered once. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<ArchiveBody>()
  return candidates.flatMap(candidate => {
    const bodies = candidate.bodies.filter(body => !seen.has(body))
    for (const body of bodies) seen.add(body)
    if (bodies.length === 0) return []
    return [{ ...candidate, bodies, cluster: bodies.length === candidate.bodies.length ? candidate.cluster : null }]
  })
}

async function settleRegion(name: string, directory: Directory, notes: string[]): Promise<string[]> {
  const parts = directory.split(name)
  const found = parts.length === 1 ? parts[0]!.regions : []
  if (found.length === 0) {
    const names = directory.regions.filter(region => region.kind === 'region').map(region => region.name)
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

// Every municipality is "kommunen" to its own people.
const GENERIC =
  /^(?:the )?(?:kommune[nr]?|kommunerne|region(?:en|er|erne)?|amtet|municipality|municipalities|regions)$/iu

async function settleBody(
  name: string,
  regions: readonly string[],
  archive: readonly ArchiveBody[],
  db: Db,
  directory: Directory,
  notes: string[],
): Promise<readonly Candidate[]> {
  if (GENERIC.test(name))
    throw new Problem(
      `"${name}" does not say which.`,
      'Write its name, for example "Rebild Kommune", or leave it out.',
      1,
    )
  const { candidates, others, absent } = findBodies(name, directory, archive, regions)
  const [only] = candidates
  if (!only) {
    const ofKind = findKind(name, directory, archive)
    if (ofKind.length > 0) {
      const names = [...new Set(ofKind.flatMap(body => body.name ?? []))]
      notes.push(`"${name}" is every body of that kind: ${listSome(names)}`)
      return [{ label: name, bodies: ofKind, cluster: null }]
    }
    const byHead = others.length + absent.length === 0 ? await findByHead(name, directory, db, regions) : []
    if (byHead.length === 0) throw await nobody(name, { others, absent }, archive, db, directory)
    tellHeads(name, byHead, notes)
    return byHead
  }
  const apart = others.length > 0 ? `; ${others.join(' and ')} is another and not part of the answer` : ''
  if (candidates.length > 1) {
    const labels = candidates.map(candidate => candidate.label)
    const shown = labels.length > 8 ? `${labels.slice(0, 8).join('; ')}; …` : labels.join('; ')
    notes.push(
      `"${name}" is borne by ${labels.length} bodies in this archive, and the answer is grouped by them: ${shown}${apart}`,
    )
  } else if (absent.length > 0 || others.length > 0 || only.label !== name) {
    const rest =
      absent.length > 0 ? `, the only one of that name in this archive (${absent.join(' and ')} is not in it)` : ''
    notes.push(`"${name}" is ${only.label}${rest}${apart}`)
  }
  for (const note of successors(candidates, archive, directory)) notes.push(note)
  return candidates
}

/** "Sundhedskoordinationsudvalget was followed by …": another body, offered and not mixed in. */
function successors(candidates: readonly Candidate[], archive: readonly ArchiveBody[], directory: Directory): string[] {
  const ids = new Set(candidates.flatMap(candidate => candidate.bodies.flatMap(body => body.id ?? [])))
  return directory.bodies.flatMap(body => {
    const [before, after] = [body, directory.bodies.filter(one => body.successors.includes(one.id))] as const
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

const MOST_SHOWN = 6

const listSome = (names: readonly string[]): string =>
  names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')}, …` : names.join(', ')

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

function tellHeads(name: string, byHead: readonly Candidate[], notes: string[]): void {
  notes.push(`"${name}" stands at the head of minutes of ${listSome(byHead.map(one => one.label))}`)
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
      `Nobody called "${name}" was given a task in this archive.`,
      [await writtenNames(db, 'responsible', null)],
      'See who was: referat actions',
    )
  }
  tellBesides(name, found, notes)
  if (byGivenName)
    notes.push(
      `"${name}" includes "${name.trim().split(/\s+/)[0]}" alone, where nobody else of that given name is listed at the meeting`,
    )
  return { ...found, byGivenName }
}

function tellBesides(name: string, { besides }: FoundForms, notes: string[]): void {
  if (besides.length > 0) notes.push(`"${name}" includes ${listSome(besides)}`)
}
