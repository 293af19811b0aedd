// What a heading in a list says of those below: "Fra Region Midtjylland", "Gæster (under pkt. 3):", "Med afbud".

import type { PeopleLexicon } from '../lexicon.js'
import { readScope } from '../line/scope.js'
import type { ListState } from './draft.js'

const LONGEST = 90
const BRACKETS = /\s*[([][^)\]]*[)\]]/g

/** Null if it is none. `outer`: what the whole list's label says. `isSet`: an organisation even if nobody knows it. */
export function readHeading(text: string, outer: ListState, lexicon: PeopleLexicon, isSet = false): ListState | null {
  if (text.length > LONGEST) return null
  const bare = text
    .replace(BRACKETS, '')
    .replace(
      /^(?:(?:medlemmer|repræsentanter|deltagere)\s+)?(?:(?:udpeget|valgt|indstillet)\s+af|fra|for|hos)\s+(?:hhv\.?\s+)?/iu,
      '',
    )
    .replace(/[\s:.–—-]+$/, '')
    .trim()
  if (bare === '' || /[.!?;]\s+\p{Lu}|\d{4}|@/u.test(bare)) return null
  const items = readScope(text)
  // "Til stede (* = ikke med)": what the bracket says is not said of all.
  const word = lexicon.readListWord(text.replace(BRACKETS, '')) ?? lexicon.readListWord(text)
  const remark = lexicon.readRemark(bare)
  const isNamed = namesOrganisation(bare, lexicon) || (isSet && remark === null)
  const isOrganisation = word === null && isNamed && !isGroup(bare)
  // "Afbud: Ib Dam. Stedfortræder: Ida Holm", "Ref.: Ida Holm": a substitute, and whoever leads or writes, is present.
  const standsIn = word === null && remark?.attendance === 'present' && remark.note !== null
  const serves = word === null && remark?.roles.some(role => role === 'secretary' || role === 'facilitator') === true
  // Below the secretariat: "Følgende deltog ikke i mødet:"
  const inherited = word?.attendance === 'absent' ? 'member' : outer.capacity
  const own = remark?.roles.includes('secretary') ? 'secretariat' : inherited
  const capacity = word?.capacity ?? (items.length > 0 ? 'guest' : own)
  return {
    ...outer,
    attendance: word?.attendance === 'absent' ? 'absent' : standsIn || serves ? 'present' : outer.attendance,
    capacity,
    organisation: isOrganisation ? bare : null,
    items,
    roles: remark?.roles ?? [],
  }
}

/** "Børn og Familie, Aarhus Universitetshospital": it is enough if a part of it is known. */
export const namesOrganisation = (text: string, lexicon: PeopleLexicon): boolean =>
  lexicon.isOrganisation(text) || text.split(/,\s*/).some(lexicon.isKnownOrganisation)

// "Kommunerne", "Ledelsen", "Direktørforum", "Byrådet": a group of people, and not the organisation they come from. Not:
// "Regionen", "Hospitalet", "Ældrerådet"
const isGroup = (text: string): boolean =>
  /^(?:de\s+)?(?:kommuner(?:ne)?|regionerne|hospitalerne|sygehusene|ledelsen?|bestyrelsen?|direktionen?|udvalget|rådet|(?:\p{L}*(?:forum|gruppen?|udvalg(?:et)?|(?:by|amts|regions)råd(?:et)?|bestyrelsen?|ledelsen?|direktionen?|kreds(?:en)?))|afdelingen|skolen|parterne|politikere|embedsværk(?:et)?)$/iu.test(
    text,
  )
