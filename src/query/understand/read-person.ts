// Reads a sentence that is nothing but somebody's name.

import { EVERYTHING, type Filter, type Noun } from '../filter.js'
import type { Understood } from '../sentence/read.js'
import type { AskedArchive } from '../who/asked-archive.js'
import { findPeople } from '../who/find-people.js'
import { chooseReading } from './choose-reading.js'

/** "Bo Lindgren": only a name; asks where they took part, what they were to do, and which items speak of them. */
export async function readPerson(sentence: string, archive: AskedArchive): Promise<readonly Understood[] | null> {
  const name = sentence.replace(/[\s?!.]+$/u, '')
  const isName = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,4}$/u.test(name)
  if (!isName || (await findPeople(archive.db, name)).length === 0) return null
  const ways: readonly (readonly [what: string, noun: Noun, filter: Partial<Filter>])[] = [
    ['who took part', 'participants', { persons: [name] }],
    ['who was to do something', 'actions', { responsible: [name] }],
    ['what items speak of', 'items', { about: `"${name}"` }],
  ]
  const found = await Promise.all(
    ways.map(([what, noun, filter]) =>
      chooseReading(
        [
          {
            question: { noun, count: false, filter: { ...EVERYTHING, ...filter } },
            notes: [`"${name}" is read as ${what}`],
          },
        ],
        archive,
      ),
    ),
  )
  return found.flatMap(one => one ?? [])
}
