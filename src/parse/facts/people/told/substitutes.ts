// Who stood in for whom, as told by one clause: "Bo Krogh deltog for Ib Dam", "I stedet for Ib Dam mødte Bo Krogh".

import { firstOf } from '../../../../model/first-of.js'
import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeopleList } from '../line/list.js'
import type { ToldClause } from './telling.js'

const CAME =
  '(?:deltog|deltager|mødte|møder|mødt|kom|var|er|blev|indtrådte|indtræder|sad|tilkaldt|indkaldt|har|havde|taget|tog|sæde)'
const STAND_IN = '(?:\\d\\.\\s+)?(?:stedfortræder|suppleant|substitut|vikar|afløser)'
const VERBS = `${CAME}(?:\\s+${CAME})*`
const patternOf = (source: string): RegExp => new RegExp(source, 'disu')

/** Who came and for whom, in the order in which the patterns are tried. */
const BOTH: readonly RegExp[] = [
  // "I stedet for Ib Dam mødte 1. stedfortræder Bo Krogh", "Som stedfortræder for Ib Dam deltog Bo Krogh"
  `^(?:i\\s+stedet\\s+for|som\\s+${STAND_IN}\\s+for|for)\\s+(?<away>.+?)\\s+${VERBS}\\s+(?<there>.+)$`,
  // "Bo Krogh deltog i stedet for Ib Dam", "Bo Krogh mødte som suppleant for Ib Dam", "Bo Krogh var stedfortræder for Ib Dam"
  `^(?<there>.+?)(?:,?\\s+(?:der|som))?\\s+${CAME}(?:\\s+(?:${CAME}|også|op))*\\s+(?:i\\s+stedet\\s+for|(?:som\\s+)?${STAND_IN}\\s+for|for)\\s+(?<away>.+)$`,
  // "Bo Krogh deltager i Ib Dams sted"
  `^(?<there>.+?)\\s+${CAME}\\s+i\\s+(?<away>.+?)['’]?s?\\s+sted[.\\s]*$`,
  // "Fraværende var Ib Dam, i hvis sted mødte Bo Krogh", "Ib Dam havde meldt afbud, i hvis sted Bo Krogh deltog"
  ...[`${VERBS}\\s+(?<there>.+)`, `(?<there>.+?)\\s${VERBS}`].map(
    came =>
      `^(?:(?:.*?(?:afbud|forfald|fraværende)\\s)?(?:fra|var|er)\\s|for\\s)?(?<away>.+?)(?:\\s(?:havde|har)\\s(?:meldt\\s)?(?:afbud|forfald))?,\\s(?:og\\s)?i\\shvis\\ssted\\s${came}$`,
  ),
  // "Ib Dam var repræsenteret ved Bo Krogh", "Ib Dam havde sendt Bo Krogh i sit sted"
  '^(?<away>.+?)\\s(?:blev|bliver|er|var)\\srepræsenteret\\s(?:af|ved|v/)\\s?(?<there>.+)$',
  '^(?<away>.+?)\\s(?:har|havde)\\s(?:sendt|bedt)\\s(?<there>.+?)\\s(?:(?:om\\s)?(?:at\\s)?(?:møde|deltage)\\s)?i\\s(?:sit|stedet)(?:\\ssted)?$',
  // "Bo Krogh repræsenterede Ib Dam", "Bo Krogh deltog på vegne af Ib Dam"
  `^(?<there>.+?)\\s(?:repræsenterede|repræsenterer|afløste|erstattede|vikarierede\\sfor|${CAME}\\spå\\svegne\\saf)\\s(?<away>(?!.*\\ssom\\s).+)$`,
  // "Suppleant for Ib Dam: Bo Krogh"; among those away "Ib Dam, suppleant: Bo Krogh"
  `^${STAND_IN}\\sfor\\s(?<away>[^:]+):\\s(?<there>.+)$`,
  `^(?<away>[^,]+),\\s${STAND_IN}:\\s(?<there>[^,]+)$`,
].map(patternOf)

/** The same, where a list of those away may stand before the dash, of whom the last one is meant. */
const DASHED: readonly RegExp[] = [
  // "Ib Dam (V) – Bo Krogh (V) deltog som stedfortræder"
  `\\s[–—-]\\s(?<there>.+?),?\\s(?:(?:der|som)\\s)?${VERBS}\\s(?:som\\s${STAND_IN}|i\\sstedet|for\\s(?:ham|hende|vedkommende))`,
  // "Ib Dam - i stedet mødte Bo Krogh", "Ib Dam, i stedet mødte Bo Krogh"
  `(?:\\s[–—-]|,)\\s(?:i\\sstedet|som\\s${STAND_IN})\\s${CAME}\\s(?<there>.+)`,
].map(came => patternOf(`^(?<away>.+?)${came}$`))
// "Ib Dam, suppleant Bo Krogh deltog", "Ib Dam, hvis stedfortræder, Bo Krogh, var til stede"
const BEHIND_COMMA = patternOf(
  `^(?<away>[^,]+),\\s(?:hvis\\s)?${STAND_IN}(?:en)?,?\\s(?<there>.+?),?\\s(?:deltog|deltager|mødte|var\\stil\\s?stede)$`,
)

/** Who came, for whomever was told of before. */
const ALONE: readonly RegExp[] = [
  // "Som stedfortræder deltog Bo Krogh", "I stedet mødte Bo Krogh"
  `^(?:i\\s+stedet|som\\s+${STAND_IN}(?:\\s+på\\s+liste\\s+\\p{L}+)?,?)\\s+${VERBS}\\s+(?<there>.+)$`,
  // "1. stedfortræder på liste V, Bo Krogh, er indkaldt"
  `^${STAND_IN}(?:\\s+(?:på|fra|for)\\s+liste\\s+\\p{L}+)?,?\\s+(?<there>.+?),?\\s+(?:er|var|blev|har)\\s+(?:indkaldt|tilkaldt|taget)(?!\\p{L})`,
  // "Bo Krogh deltog i stedet"
  `^(?<there>.+?)\\s+${VERBS}\\s+i\\s+stedet$`,
].map(patternOf)

const RELATIVE = /^,?\s+(?:der|som)\s/iu
const TELLS = /sted|suppleant|substitut|vikar|afløs|erstattede|repræsenter|vegne|(?:^|\s)for\s/iu
const STAYED_AWAY = /mødte\s+ikke|udeblev|ikke\s+mødt/iu

/** `before`: told of last, whom "I stedet mødte …" is about. `came`: false for one who was called and stayed away. */
export function readSubstitution(clause: ToldClause, lexicon: PeopleLexicon, before: ListedPerson | null) {
  const lead = clause.masked.length - clause.masked.trimStart().length
  const text = clause.masked.slice(lead).replace(/[.\s]+$/, '')
  if (!TELLS.test(text)) return null
  /** The people in a group of a match, read from the words with their brackets. */
  const people = (match: RegExpExecArray | null, group: 'there' | 'away'): readonly ListedPerson[] => {
    const at = match?.indices?.groups?.[group]
    if (!at) return []
    const from = lead + at[0]
    const list = readPeopleList(clause.text.slice(from, lead + at[1]), clause.base + from, lexicon)
    return list.prose.length === 0 ? list.people : []
  }
  for (const pattern of BOTH) {
    const match = pattern.exec(text)
    const [there, away] = [people(match, 'there'), people(match, 'away')]
    const [, end] = match?.indices?.groups?.there ?? [0, 0]
    // "Karen Lund, KL, og Bo Krogh, der mødte for Ib Dam": only the last.
    if (there.length > 1 && RELATIVE.test(text.slice(end))) return null
    if (there.length === 0 || away.length === 0) continue
    return { there, away, came: true, note: noteFor(away) }
  }
  for (const pattern of [...DASHED, BEHIND_COMMA]) {
    const match = pattern.exec(text)
    const [there, away] = [people(match, 'there'), people(match, 'away')]
    if (there.length > 0 && away.length > 0) return { there, away, came: true, note: noteFor(away.slice(-1)) }
  }
  const alone = firstOf(ALONE, pattern => pattern.exec(text))
  const there = people(alone, 'there')
  if (there.length === 0) return null
  const note = before ? noteFor([before]) : 'stedfortræder'
  return { there, away: before ? [before] : [], came: !STAYED_AWAY.test(text), note }
}

const noteFor = (away: readonly ListedPerson[]): string => `stedfortræder for ${away.map(p => p.name).join(' og ')}`
