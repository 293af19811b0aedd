// Headings whose text follows with no sign between, as cells of a row and lines that lost what parted them: "Godkendelse af
// dagsorden Godkendt", "Ny bro Kommunen har sagt nej." What a heading says in; where its text begins, out.

import { findMatches } from '../../../../danish/matches.js'
import { ENDS_NOTHING } from '../../../../danish/small-words.js'
import type { Lexicon } from '../../../lexicon.js'
import { holdsVerb } from '../../labels/label-text.js'
import { couldBeTitle, opensSentence } from './title-or-text.js'

const NOTHING = /^(?:intet|ingen)(?:\s\p{L}+){0,2}[.!]?[\s|]*$/iu
const LONGEST_OUTCOME = 40

export const isBare = (text: string, { findFormulas }: Lexicon): boolean =>
  text.length < LONGEST_OUTCOME && (NOTHING.test(text) || findFormulas(text).hits.some(hit => hit.from === 0))

/** -1 where the line goes on with its title. */
export function gluedText(said: string, lexicon: Lexicon): number {
  const isStopped = /[.!]$/u.test(said)
  for (const { index } of findMatches(said.slice(0, LONGEST_TITLE), /\s(?=\p{Lu}|(?:intet|ingen)(?!\p{L}))/gu)) {
    const [title, behind] = [said.slice(0, index), said.slice(index + 1, index + LONGEST_READ)]
    const standing = lexicon.readItemTitle(title)
    // "Godkendelse af dagsorden Godkendt", "Eventuelt intet"
    if (standing?.opens === false && isBare(behind, lexicon)) return index + 1
    // "Valg af referent Karen", "Næste møde Mandag den 3. maj kl. 17"
    if (standing && (standing.elects ? namesPeople(behind, lexicon) : opensWithDay(behind, lexicon))) return index + 1
    if (!isStopped) continue
    const isOutcome = standing?.opens === false && /\s/u.test(behind) && lexicon.findFormulas(behind).hits.length > 0
    // "Godkendelse af dagsorden Godkendelse af dagsorden uden bemærkninger.", "Den gamle hytte Hytten blev malet i maj."
    const isAgain = index > SHORTEST_AGAIN && behind.startsWith(`${title} `)
    const isSentence =
      couldBeTitle(title) &&
      !lexicon.people.isGivenName(title) &&
      // "Formand | Bo Krogh orienterede om turen."
      !lexicon.people.titles.isTitle(title) &&
      AT_END.test(title) &&
      // "Skolen i Thisted | Kommune blev nævnt.": behind a place, its name may go on.
      ((/\s\p{Ll}+$/u.test(title) && holdsVerbBehind(behind)) || opensSentence(behind, lexicon))
    if (isOutcome || isAgain || isSentence) return index + 1
  }
  return -1
}

const LONGEST_TITLE = 120
/** As much of what stands behind it tells what it is. */
const LONGEST_READ = 300
const SHORTEST_AGAIN = 8
// "Byfest", "Larm i gården", "Vejbump på Åvej". Not: "Besøg af", "Formanden Karen", which may go on with a name
const AT_END = new RegExp(
  `(?:^\\p{Lu}\\p{Ll}+|\\s(?!${ENDS_NOTHING}$)\\p{Ll}+|\\s(?:på|i|ved|fra)\\s\\p{Lu}\\p{L}+)$`,
  'u',
)

const holdsVerbBehind = (text: string): boolean => /^\p{Lu}[\p{Ll}\d]+\s\p{Ll}/u.test(text) && holdsVerb(text)

const namesPeople = (text: string, { people }: Lexicon): boolean =>
  text.split(/,\s|\s(?:og|&)\s/u).every(name => people.isGivenName(name) || people.judge(name.split(' ')) === 2)

const opensWithDay = (text: string, { findDates }: Lexicon): boolean =>
  /^\p{L}+dag\s/u.test(text) && (findDates(text)[0]?.span[0] ?? LONGEST_DAY) < LONGEST_DAY

const LONGEST_DAY = 14
