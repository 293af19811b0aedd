// The error for a name that no body in the archive has: why there is no answer, and what may have been meant.

import { Problem } from '../../model/problem.js'
import type { Db } from '../../store/schema.js'
import { quote } from '../format-command.js'
import type { ArchiveBody } from './archive-bodies.js'
import type { Directory } from './directory.js'
import { findOrganisations, findPeople } from './find-people.js'
import { UnknownName, unknownName } from './unknown-name.js'

export async function nobody(
  name: string,
  { others, absent }: { others: readonly string[]; absent: readonly string[] },
  archive: readonly ArchiveBody[],
  db: Db,
  directory: Directory,
): Promise<Problem> {
  if (others.length > 0)
    return new Problem(
      `The archive has nothing of ${absent.length > 0 ? absent.join(' or ') : `"${name}"`}.`,
      `It has ${others.join(' and ')}, which is another: ask for it by that name, or name the region with --region.`,
      1,
    )
  if (absent.length > 0)
    return new Problem(`The archive has nothing of ${absent.join(' or ')}.`, 'See what it has: referat status', 1)
  const parts = directory.split(name)
  if (parts.length === 1 && parts[0]!.regions.length > 0)
    return new Problem(
      `"${name}" is a region, and no body in the archive is called so.`,
      `For all bodies of the region write --region ${quote(name)}.`,
      1,
    )
  return (await whoElse(name, db, directory)) ?? (await unheardOf(name, archive, db, directory))
}

/** The name of a person or an organisation. */
async function whoElse(name: string, db: Db, directory: Directory): Promise<Problem | null> {
  const people = name.trim().includes(' ') ? await findPeople(db, name) : []
  if (people.length > 0)
    return new UnknownName(
      name,
      'bodies',
      [],
      `No body in the archive is called "${name}", but a person is.`,
      `Write --person ${quote(name)} (for tasks --responsible).`,
    )
  const offices = await findOrganisations(db, name, directory)
  if (offices.forms.length > 0)
    return new UnknownName(
      name,
      'bodies',
      [],
      `The archive has no minutes of "${name}", but people from there took part in meetings.`,
      `Ask for: referat meetings --organisation ${quote(name)}`,
    )
  return null
}

async function unheardOf(
  name: string,
  archive: readonly ArchiveBody[],
  db: Db,
  directory: Directory,
): Promise<Problem> {
  const here = new Set(archive.map(body => body.cluster))
  const names = [
    ...archive.flatMap(body => body.name ?? []),
    ...directory.dictionary.clusters
      .filter(cluster => here.has(cluster.id))
      .flatMap(cluster => [cluster.name, ...cluster.names.map(one => one.name), ...cluster.aliases, ...cluster.weak]),
  ]
  const known = [
    ...directory.dictionary.clusters.flatMap(cluster => [cluster.name, ...cluster.weak]),
    ...directory.dictionary.bodies.map(body => body.name),
  ]
  return unknownName(
    name,
    'bodies',
    `No body in the archive is called "${name}".`,
    [names, known],
    (await isSpokenOf(name, db))
      ? `Agenda items mention it: referat items --about ${quote(name)}`
      : 'See which bodies met: referat bodies',
  )
}

async function isSpokenOf(name: string, db: Db): Promise<boolean> {
  const [{ parseExpression }, { compileMatch, countIndex }] = await Promise.all([
    import('../search/expression.js'),
    import('../search/match.js'),
  ])
  return (await countIndex(db, (await compileMatch(parseExpression(name), db)).wide, 1)) > 0
}
