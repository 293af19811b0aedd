// For "nursing homes in Aarhus", found in words that say both: how many more there are in minutes of a body of Aarhus, which
// need not say where they met.

import type { Db } from '../../store/schema.js'
import { type Prepared, prepare } from '../answers/prepare.js'
import type { Question } from '../filter.js'
import { formatCommand } from '../options.js'
import type { Directory } from '../who/directory.js'
import { countAll } from './fall-out.js'

// "skolestruktur [i Syddjurs]"
const PLACE = /(?:^|\s)(?:in|i|på|at|of)\s+(\p{Lu}[\p{L}-]+)$/u

export async function tellAtHead(
  question: Question,
  { settled, words }: Prepared,
  db: Db,
  directory: Directory,
  today: string,
): Promise<string[]> {
  const place = PLACE.exec(words ?? '')?.[1]
  if (place === undefined || question.count || question.filter.bodies.length > 0) return []
  const { partByHead } = await import('./move-to-head.js')
  const ways = await partByHead(words!, db, directory)
  const way = ways.find(({ about, candidates }) => about !== null && candidates[0]?.label === place)
  if (!way) return []
  const there = { ...settled, candidates: way.candidates }
  const asked = async (about: string) => countAll((await prepare(question, there, about, db, today)).groups(true))
  const more = (await asked(way.about!)) - (await asked(words!))
  const own = { ...question, filter: { ...question.filter, bodies: [place], about: way.about } }
  return more > 0 ? [`${more} more in minutes whose head names "${place}": referat ${formatCommand(own)}`] : []
}
