// Whether words name a place where people meet. Vocabulary: dictionaries/word-classes.yaml.

import { findMatches } from '../../../danish/matches.js'
import type { WordClasses } from '../../word-classes.js'

// "den lokale gruppe": no room
const LOCAL = /(?<!\p{L})de[nt]?\slokale(?!\p{L})/giu
const POSTCODE = /\d{4} \p{L}/u
const BEFORE_NUMBER = /(\p{L}+)\s\d/gu
// "Lindevej 34, 4800 Nykøbing F"
const ADDRESS = /^(?:\p{L}[\p{L}.]*\s){0,3}?(\p{L}+)\s\d/u

/** "Skolen, mødelokale 2": what can only be where they met. */
export const namesRoom = (text: string, { rooms }: WordClasses): boolean => rooms.isIn(text.replace(LOCAL, ''))

/** "Regionshuset", "Nørre Skole", "Alléen 15", "4180 Sorø", "Teams" */
export function namesPlace(text: string, words: WordClasses): boolean {
  const { houses, institutions, screens, streets } = words
  if (namesRoom(text, words) || [houses, institutions, screens].some(one => one.isIn(text))) return true
  return (
    POSTCODE.test(text) || findMatches(text, BEFORE_NUMBER).some(([, word = '']) => streets.has(word.toLowerCase()))
  )
}

export const opensWithAddress = (text: string, { streets }: WordClasses): boolean =>
  streets.has(ADDRESS.exec(text)?.[1]?.toLowerCase() ?? '')

const JOINT = /,\s+|(?:^|\s+)(?:på|i|hos|via)\s+/giu
// "Nørre Skole", "Microsoft Teams"
const NAMED = /^(?:\p{Lu}[\p{L}.]*\s){0,2}(\p{L}+)/u

/**
 * A place behind other words, and where it begins: "…, Islands Brygge 67, Sundhedsstyrelsen", "… på Hotel Nyborg", "…,
 * mødelokale 2", "i klubhuset d. 4. maj" on a line of its own; null if there is none. Not: "Afdeling 14", "Elevrådet på Nørre
 * Skole", which says whose it is
 */
export function findNamedPlace(
  text: string,
  words: WordClasses,
): { readonly at: number; readonly place: string } | null {
  const isOwn = (index: number): boolean =>
    words.housed.has(/\p{L}+$/u.exec(text.slice(0, index))?.[0].toLowerCase() ?? '')
  const joint = findMatches(text, JOINT).find(({ index, 0: sign }) =>
    opensWithPlace(text.slice(index + sign.length), /på/iu.test(sign) && !isOwn(index), words),
  )
  if (!joint) return null
  const place = text
    .slice(joint.index + joint[0].length)
    .replace(/[\s,;]+(?:\p{L}+dag)?(?:\s+(?:den|d\.))?[\s,;]*$/iu, '')
    .trim()
  return place === '' ? null : { at: joint.index, place }
}

function opensWithPlace(text: string, isOn: boolean, words: WordClasses): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  const named = NAMED.exec(text)?.[1]?.toLowerCase() ?? ''
  const { rooms, screens, houses } = words
  return rooms.has(first) || screens.has(first) || opensWithAddress(text, words) || (isOn && houses.has(named))
}
