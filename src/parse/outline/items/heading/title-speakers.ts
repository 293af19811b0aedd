// Whether names beside and below titles can be of those who present the items: where a document lists who was there, somebody
// else is whom the item is about ("Ansøgning fra forening (Bo Krogh)", "Aftale med lægerne (PLO)"). Lines in, tests out.

import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'

export type SpeakerTest = (names: readonly string[]) => boolean

// "Karen Holm Lund"
const RUN = /\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+/gu
const INITIALS = /^\p{Lu}{2,4}$/u
const FEWEST = 2

export function createSpeakerTest(
  { lines, lexicon: { people } }: Reading,
  headings: readonly HeadingPlace[],
): { readonly may: SpeakerTest; readonly areInitials: SpeakerTest } {
  const titles = headings.flatMap(({ i, titleAt }) => lines[i]?.text.slice(titleAt).trim() || [])
  // A list of the items names nobody.
  const front = lines
    .slice(0, headings[0]?.i ?? 0)
    .filter(({ text }) => !titles.some(title => text.includes(title)))
    .map(({ text }) => text)
  const runs = front.flatMap(text => text.match(RUN) ?? []).map(run => run.split(/\s/u))
  if (runs.filter(run => people.judge(run) === 2).length < FEWEST) return { may: () => true, areInitials: () => false }
  const words = new Set(front.flatMap(text => text.match(/[\p{L}’'-]+/gu) ?? []))
  const isListed = (name: string): boolean => {
    if (INITIALS.test(name)) return words.has(name) || runs.some(run => areInitials(name, run))
    const capitals = name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
    return capitals.every(word => words.has(word))
  }
  return {
    may: names => names.every(isListed),
    areInitials: names => names.every(name => INITIALS.test(name) && isListed(name)),
  }
}

/** "KHL", "KL" or "KALU" of Karen Holm Lund; some words may give none. */
function areInitials(letters: string, [word, ...others]: readonly string[]): boolean {
  if (letters === '') return true
  if (word === undefined) return false
  return [0, 1, 2, 3].some(
    n => word.toUpperCase().startsWith(letters.slice(0, n)) && areInitials(letters.slice(n), others),
  )
}
