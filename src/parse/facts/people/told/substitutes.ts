// Who stood in for whom, told in a clause: "Bo Krogh deltog for Ib Dam", "I stedet for Ib Dam mødte Bo Krogh" in; those
// who were there and those who were away out.

import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeopleList } from '../line/list.js'
import type { ToldClause } from './telling.js'

export interface Substitution {
  readonly there: readonly ListedPerson[]
  readonly away: readonly ListedPerson[]
  /** False: was called, but did not come. */
  readonly came: boolean
  readonly note: string
}

const CAME =
  '(?:deltog|deltager|mødte|møder|mødt|kom|var|er|blev|indtrådte|indtræder|sad|tilkaldt|indkaldt|har|havde|taget|tog|sæde)'
const STAND_IN = '(?:\\d\\.\\s+)?(?:stedfortræder|suppleant|substitut|vikar|afløser)'
// "I stedet for Ib Dam mødte 1. stedfortræder Bo Krogh", "Som stedfortræder for Ib Dam deltog Bo Krogh"
const FIRST = new RegExp(
  `^(?:i\\s+stedet\\s+for|som\\s+${STAND_IN}\\s+for|for)\\s+(.+?)\\s+${CAME}(?:\\s+${CAME})*\\s+(.+)$`,
  'disu',
)
// "Bo Krogh deltog i stedet for Ib Dam", "Bo Krogh mødte som suppleant for Ib Dam", "Bo Krogh var stedfortræder for Ib Dam"
const SECOND = new RegExp(
  `^(.+?)(?:,?\\s+(?:der|som))?\\s+${CAME}(?:\\s+(?:${CAME}|også|op))*\\s+(?:i\\s+stedet\\s+for|(?:som\\s+)?${STAND_IN}\\s+for|for)\\s+(.+)$`,
  'disu',
)
// "Bo Krogh deltager i Ib Dams sted"
const PLACE = new RegExp(`^(.+?)\\s+${CAME}\\s+i\\s+(.+?)['’]?s?\\s+sted[.\\s]*$`, 'disu')
// "Som stedfortræder deltog Bo Krogh", "I stedet mødte Bo Krogh", "1. stedfortræder på liste V, Bo Krogh, er indkaldt"
const ALONE = new RegExp(
  `^(?:i\\s+stedet|som\\s+${STAND_IN}(?:\\s+på\\s+liste\\s+\\p{L}+)?,?)\\s+${CAME}(?:\\s+${CAME})*\\s+(.+)$`,
  'disu',
)
// "Bo Krogh deltog i stedet"
const LAST = new RegExp(`^(.+?)\\s+${CAME}(?:\\s+${CAME})*\\s+i\\s+stedet$`, 'disu')
const CALLED = new RegExp(
  `^${STAND_IN}(?:\\s+(?:på|fra|for)\\s+liste\\s+\\p{L}+)?,?\\s+(.+?),?\\s+(?:er|var|blev|har)\\s+(?:indkaldt|tilkaldt|taget)(?!\\p{L})`,
  'disu',
)
// "Ib Dam (V) – Bo Krogh (V) deltog som stedfortræder", "Ib Dam - i stedet mødte Bo Krogh": the one who is away stands first
const BEHIND_AWAY = new RegExp(
  `^(.+?)\\s[–—-]\\s(?:(.+?),?\\s(?:(?:der|som)\\s)?${CAME}(?:\\s${CAME})*\\s(?:som\\s${STAND_IN}|i\\sstedet|for\\s(?:ham|hende|vedkommende))|(?:i\\sstedet|som\\s${STAND_IN})\\s${CAME}\\s(.+))$`,
  'disu',
)
const RELATIVE = /^,?\s+(?:der|som)\s/iu
// "Fraværende var Ib Dam, i hvis sted mødte Bo Krogh", "Ib Dam havde meldt afbud, i hvis sted Bo Krogh deltog"
const [IN_WHOSE, IN_WHOSE_LAST] = [`${CAME}(?:\\s${CAME})*\\s(.+)`, `(.+?)\\s${CAME}(?:\\s${CAME})*`].map(
  came =>
    new RegExp(
      `^(?:(?:.*?(?:afbud|forfald|fraværende)\\s)?(?:fra|var|er)\\s|for\\s)?(.+?)(?:\\s(?:havde|har)\\s(?:meldt\\s)?(?:afbud|forfald))?,\\s(?:og\\s)?i\\shvis\\ssted\\s${came}$`,
      'disu',
    ),
) as [RegExp, RegExp]
const DASH = /^.*\s[–—-]\s/su
const TELLS = /sted|suppleant|substitut|vikar|afløser|\sfor\s/iu

/** `before`: who was told of last; whom "I stedet mødte …" is about. Null where the clause tells of no standing in. */
export function readSubstitution(
  clause: ToldClause,
  lexicon: PeopleLexicon,
  before: ListedPerson | null,
): Substitution | null {
  const lead = clause.masked.length - clause.masked.trimStart().length
  const text = clause.masked.slice(lead).replace(/[.\s]+$/, '')
  if (!TELLS.test(text)) return null
  /** The persons of a group of the match, read from the words themselves. */
  const people = (match: RegExpExecArray | null, group: number): readonly ListedPerson[] => {
    const at = match?.indices?.[group]
    if (!at) return []
    const from = lead + at[0]
    const list = readPeopleList(clause.text.slice(from, lead + at[1]), clause.base + from, lexicon)
    return list.prose.length === 0 ? list.people : []
  }
  for (const [pattern, isIn, isOut] of [
    [FIRST, 2, 1],
    [SECOND, 1, 2],
    [PLACE, 1, 2],
    [IN_WHOSE, 2, 1],
    [IN_WHOSE_LAST, 2, 1],
  ] as const) {
    const match = pattern.exec(text)
    const [there, away] = [people(match, isIn), people(match, isOut)]
    // "Karen Lund, KL, og Bo Krogh, der mødte for Ib Dam": only the last.
    if (there.length > 1 && RELATIVE.test(text.slice(match?.indices?.[isIn]?.[1]))) return null
    if (there.length === 0 || away.length === 0) continue
    // "Karen Lund, Ib Dam – Bo Krogh mødte som suppleant for Ib Dam": before the dash stand those who are away.
    const dash = DASH.exec(match?.[isIn] ?? '')?.[0].length ?? 0
    const cut = clause.base + lead + (match?.indices?.[isIn]?.[0] ?? 0) + dash
    const listed = there.filter(p => p.span[0] < cut && !away.some(a => a.name === p.name))
    return { there: there.filter(p => p.span[0] >= cut), away: [...listed, ...away], came: true, note: noteFor(away) }
  }
  const dashed = BEHIND_AWAY.exec(text)
  const [gone, stoodIn] = [people(dashed, 1), people(dashed, dashed?.[2] ? 2 : 3)]
  if (gone.length > 0 && stoodIn.length > 0)
    return { there: stoodIn, away: gone, came: true, note: noteFor(gone.slice(-1)) }
  const there = people(ALONE.exec(text) ?? CALLED.exec(text) ?? LAST.exec(text), 1)
  if (there.length === 0) return null
  const came = !/mødte\s+ikke|udeblev|ikke\s+mødt/iu.test(text)
  return { there, away: before ? [before] : [], came, note: before ? noteFor([before]) : 'stedfortræder' }
}

const noteFor = (away: readonly ListedPerson[]): string => `stedfortræder for ${away.map(p => p.name).join(' og ')}`
