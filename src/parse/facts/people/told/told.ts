// What a sentence tells of people: "Overlæge Bo Krogh deltog under pkt. 3.", "I stedet for Ib Dam mødte Ea Brun."

import { lower } from '../../../../danish/fold.js'
import { findMatches } from '../../../../danish/matches.js'
import { oneOf } from '../../../../danish/word-set.js'
import type { PeopleLexicon } from '../lexicon.js'
import type { ListedPerson } from '../line/list.js'
import { bracketsOf } from '../line/pieces.js'
import { readSubstitution } from './substitutes.js'
import { type Told, type ToldClause, tell } from './telling.js'
import { readAway, readExcept, readNoted, readPart, readRoles, readStrictly } from './told-clauses.js'

const TELLS = new RegExp(
  oneOf(String.raw`
    // who was there
    delt(?:og|ager|aget) medvirke mødt møder til\s?stede overvære tillige indbudt inviteret kaldt
    \smed\s(?:på|under|ved|i|til|fra)\s (?:er|var)\s(?:her|gæst) ^(?:med|her)\svar
    // who was not
    fravær afbud forhindret udeble forfald orlov undtage bortset på\snær ikke\s(?:deltage|være|møde|komme)
    (?:er|var)\s(?:syg|bortrejst|væk|optaget) (?:syg|bortrejst|hindret|savnet)\s(?:er|var)
    // who came and went
    forlod forlader ankom gik\s kom\s inhabil
    // who stood in
    stedfortræder suppleant vikar afløs erstattede repræsenter i\s+sted sit\ssted
    // who led and wrote
    ledede ledte styrede sad\s dirigent ordstyrer mødeleder referent referat protokol noter skrev pennen
    (?:ledet|styret|taget|ført|refereret|nedfældet)\s(?:ned\s)?af
  `),
  'u',
)
/** Whether a text may tell of somebody: most do not. */
export const mayTell = (text: string): boolean => TELLS.test(lower(text))

// "…, mens Bo Krogh kom", "Formanden oplyste, at Ib Dam havde meldt afbud og at Bo Krogh mødte i stedet"
const CLAUSE = new RegExp(
  oneOf(String.raw`
    // "…, og Bo Krogh skrev referatet", "… og blev ledet af Bo Krogh"
    ,\sog\s+(?=\p{Lu}[^,;]{3,60}\s(?:førte|skrev|tog|ledede|styrede|sad|holdt|havde)\s)
    ,?\sog\s+(?=(?:blev\s)?(?:ledet|styret|skrevet|ført|taget|nedskrevet|refereret)\s(?:ned\s)?af\s)
    // "…, mens Bo Krogh kom". Not: "men udeblev"
    ,?\s(?:mens|men(?!\s(?:mødte|kom|udeblev))|hvorimod)\s+
    // "… og i stedet", "… og Bo Krogh mødte som suppleant."
    ,?\sog\s+(?=i\sstedet\s|(?:som|til)\s\p{L}+\s(?:valgtes|blev)|[^,;]{5,60}\s(?:deltog|mødte|deltager|møder)\s(?:i\sstedet|som\s(?:stedfortræder|suppleant))\s*[.,;]?\s*$)
    // "Formanden oplyste, at … og at …"
    \s(?:oplyste|orienterede|meddelte|konstaterede|informerede)(?:\som)?,?\sat\s+ ,?\sog\sat\s+
    ;\s+
  `),
  'giu',
)
/** Longer sentences tell of something else. */
const LONGEST = 600

export interface ToldOptions {
  /** The person told of before, whom "I stedet mødte …" is about. */
  readonly before?: ListedPerson | null
  /** In a list of people an entry "Bo Krogh, KL, deltog til kl. 10" speaks of its last person. */
  readonly inList?: boolean
}

export function readTold(
  sentence: string,
  base: number,
  lexicon: PeopleLexicon,
  options: ToldOptions = {},
): Told[] | null {
  if (sentence.length > LONGEST) return null
  // "(Bo Krogh skrev referatet)"
  if (/^\([^()]*\)\.?$/u.test(sentence))
    return readTold(sentence.replace(/\)\.?$|^\(/gu, ''), base + 1, lexicon, options)
  // Verbs inside brackets are said of one person: "Bo Krogh (deltog til kl. 10)".
  const masked = maskBrackets(sentence)
  if (!mayTell(masked)) return null
  const told: Told[] = []
  const listed: ToldClause[] = []
  let start = 0
  const ends = [
    ...findMatches(masked, CLAUSE).map(m => [m.index, m.index + m[0].length] as const),
    [sentence.length, 0] as const,
  ]
  for (const [end, next] of ends) {
    const clause: ToldClause = {
      text: sentence.slice(start, end),
      masked: masked.slice(start, end),
      base: base + start,
    }
    const before = told.at(-1)?.person ?? listedIn(listed.at(-1), lexicon).at(-1) ?? options.before ?? null
    const found = readClause(clause, lexicon, before, options.inList ?? false)
    told.push(...found)
    if (found.length === 0) listed.push(clause)
    start = next
  }
  if (told.length === 0) return null
  // "Ib Dam; Bo Krogh deltog i stedet": Ib Dam is simply listed.
  const others = options.inList ? listed.flatMap(clause => listedIn(clause, lexicon)) : []
  return [...others.map(person => tell(person, {})), ...told]
}

const listedIn = (clause: ToldClause | undefined, lexicon: PeopleLexicon): readonly ListedPerson[] =>
  clause ? readStrictly(clause.text, clause.base, lexicon) : []

function maskBrackets(text: string): string {
  let masked = text
  for (const { start, end } of bracketsOf(text))
    masked = masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end)
  return masked
}

function readClause(clause: ToldClause, lexicon: PeopleLexicon, before: ListedPerson | null, inList: boolean): Told[] {
  const except = readExcept(clause, lexicon)
  if (except) return except
  const substitution = readSubstitution(clause, lexicon, before)
  if (substitution) {
    const { there, away, came } = substitution
    const absent = away.map(person => tell(person, { attendance: 'absent' }))
    return [
      ...absent,
      ...there.map(person => tell(person, { attendance: came ? 'present' : 'absent', note: substitution.note })),
    ]
  }
  return (
    readRoles(clause, lexicon) ??
    readAway(clause, lexicon) ??
    readNoted(clause, lexicon, inList) ??
    readPart(clause, lexicon, inList) ??
    []
  )
}
