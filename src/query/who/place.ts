// Compares a place that is asked for with the place in minutes: by whole words, the first also as the last part of a compound
// ("kantinen" in "personalekantinen", not "Hobro" in "Hobrovej"), or by the beginnings of words for remote meetings.

import { fold } from '../../danish/fold.js'
import { searchForms } from '../../store/search-forms.js'
import type { AskedArchive } from './asked-archive.js'
import type { Directory } from './directory.js'

/** The places in the archive that are, or lie at, the one asked for. SQLite does not know that "Aarhus" is "Århus". */
export async function findPlaces(asked: string, { db, directory }: AskedArchive): Promise<readonly string[]> {
  const place = readPlace(asked, directory)
  const rows = await db.selectFrom('document').select('place').where('place', 'is not', null).distinct().execute()
  return rows.flatMap(row => (row.place !== null && isAt(row.place, place) ? row.place : []))
}

/** A part of a place that is asked for. */
interface Part {
  /** Any of them. */
  readonly words: readonly string[]
  /** Whether the words are only beginnings of words. */
  readonly isBeginning: boolean
}

/** "Havnegade 3, Lemvig": all of its parts; "Viborg or Odense": one of them. */
type Place = readonly (readonly Part[])[]

const readPlace = (asked: string, directory: Directory): Place =>
  asked.split(/\s+(?:or|eller)\s+/).map(one =>
    one.split(/,\s*/).map(part => {
      const noted = directory.notes(part)
      if (noted) return { words: noted.map(fold), isBeginning: true }
      const kind = part.replace(/^(?:an?|the) /i, '').toLowerCase()
      const danish = directory.dictionary.englishWords.find(({ english }) => english.includes(kind))?.danish ?? []
      return { words: [part, ...danish].map(searchForms), isBeginning: false }
    }),
  )

/** A shorter word occurs inside too many others. */
const SHORTEST_PART = 5

function isAt(written: string, place: Place): boolean {
  const [beginnings, forms] = [fold(written).replace(/[^\p{L}\p{N}]+/gu, ' '), searchForms(written)]
  return place.some(parts =>
    parts.every(({ words, isBeginning }) =>
      words.some(word =>
        isBeginning
          ? ` ${beginnings}`.includes(` ${word}`)
          : ` ${forms} `.includes(word.length < SHORTEST_PART ? ` ${word} ` : `${word} `),
      ),
    ),
  )
}
