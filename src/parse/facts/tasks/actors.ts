// Whether words name somebody who can be given a task, and who that is without the words around it.

import { oneOf } from '../../../danish/word-set.js'
import type { PeopleLexicon } from '../people/lexicon.js'
import type { TimeCutter } from './without-time.js'

export type Actors = Readonly<ReturnType<typeof createActors>>

// Words that name nobody, or only those who are told of: "der", "borgere". Not: "Det udvidede sekretariat"
const NOBODY = new RegExp(
  String.raw`^${oneOf(String.raw`
    (?:det|den|de|disse|alle)(?!\s\p{L}.*(?:t|n|r|ne)$|\s(?:kommende|nye|nyvalgte|afgående)\s\p{L}*(?:bestyrelse|ledelse)(?!\p{L})) der dette denne man han hun jeg
    nogle flere mange enkelte andre hvis når hvor\p{L}* hvem hvad hvilke\p{L}? som at om ikke
    kommunerne \p{L}*ministeriet borger(?:e|ne|en)? patient(?:er|erne|en)? læger(?:ne)? beboer(?:e|ne) elever(?:ne)? forældre(?:ne)? politiet regeringen folketinget naboe?(?:n|rne)? en et ingen
    følgende forslaget sagen punktet mødet \p{L}*(?:planen|rapporten|notatet|referatet|strategien|politikken|svaret) arbejdet oplægget indsatsen projektet
  `)}(?!\p{L})`,
  'iu',
)
// "Det Administrative Kontaktforum": the article is part of the name.
const CALLED = /^[Dd]e[tn]?\s\p{Lu}/u
// "En mindre arbejdsgruppe under ledelse af Ida Holm"
const SOME_GROUP = /^(?:en|et)\s(?:\p{L}+\s){0,2}?\p{L}*(?:gruppe|udvalg|team|panel|netværk|forum)(?!\p{L})/iu
// Words before the name: "og", "Herefter", "På denne baggrund"
const LEADING =
  /^(?:at|og|men|så|samt|her|herefter|derefter|desuden|derudover|endvidere|samtidigt?|således|derfor|dog|også|på\s(?:denne|den)\sbaggrund|i\sden\sforbindelse|til\sgengæld|får|fik)(?!\p{L})[\s,]*/iu
// "administrationen også | bedes", "kommunerne hver især | kortlægger"
const TRAILING =
  /(?:\s(?:hver\sisær|hver\sfor\ssig|i\sfællesskab|også|derfor|dog|desuden|endvidere|samtidigt?|hermed|herefter|derefter))+$/iu
// With one of these inside, the words are part of a sentence and no name.
const SENTENCE =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|vil|kan|bør|drøftede|orienterede|mente|pegede|ønskede|foreslog|der|som|at|hvis|hvordan|hvorvidt|når|om)(?!\p{L})/iu
// "Alberte 2.x", "Malthe 3b": a pupil's class
const CLASS = /\s\d{1,2}\.?[a-zæøå]{1,2}$/u
// "Grønt udvalg", "Nyt team": called by what it is for
const CALLED_GROUP = /^\p{Lu}\p{Ll}+t\s(?:udvalg|team|råd|netværk)$/u
// Those who act without being an office; in the plural only those who meet or lead: "Skrivegrupperne". Not: "Afdelingerne"
const OTHERS =
  /^(?:vi|undertegnede|parter(?:ne)?|medlemmer(?:ne)?|kontaktperson(?:en)?|\p{L}*(?:niveau|medlemmerne|(?:grupp|klyng|direktør|chef|led)erne))$/iu
// "Tilmelding til turen i Ribe", "Anmeldelse af Rigets byggeri". Not: "Afdeling Nord"
const PROCESS = /^\p{L}+(?:ing|else|tion)\s(?:til|af|om|for|fra|på|i|vedr)(?!\p{L})/iu
// Those who meet, all of them: they are given a task where it is one anyway. Not: "Alle afdelinger"
const EVERYBODY = /^(?:alle|begge)(?:\s(?:medlemmer|deltagere|parter))?$/iu
const OF_THEM = /^(?:alle|begge|samtlige|de)$/iu
const ALL = /^(?:alle|begge|samtlige)$/iu
const ONE = /(?:en|et)$/u
const DEFINITE = /(?:en|et|ne)$/u
const LONGEST = 90

type Offices = Pick<PeopleLexicon, 'titles' | 'isOffice'>
type Test = (words: string) => boolean

/** `initials`: those known to be somebody's. */
export function createActors(
  firstNames: Pick<ReadonlySet<string>, 'has'>,
  withoutTime: TimeCutter,
  offices: Offices,
  initials: ReadonlySet<string> = new Set(),
) {
  const isFirstName = (word: string): boolean => firstNames.has(word.toLowerCase())
  const isGivenName = (words: string): boolean =>
    initials.has(words) ||
    (/^\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+)?$/u.test(words) &&
      (isFirstName(words) || words.split(/[-\s]/u).every(isFirstName))) ||
    (CLASS.test(words) && isGivenName(words.replace(CLASS, '')))
  const isActor = (words: string): boolean => namesActor(words, offices, isGivenName)
  return {
    /** "Sekretariatet", "Region Nord", "Jens", "NMA". Not: "borgerne", "det", "der". */
    isActor,
    /** "Kommunerne hver især", "alle afdelinger", "klinikken": can be given a task where it was settled or stands under "Beslutning". */
    isParty: (words: string) => namesParty(words, offices),
    /** A given name by itself ("Jørgen"), as informal minutes call people. */
    isGivenName,
    /** A given name, a full name or initials. */
    isPerson: (words: string) =>
      /^\p{Lu}{2,3}$|^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}.-]*){1,3}$/u.test(words) ||
      isGivenName(words) ||
      looksLikeName(words),
    /** Without "og", "men", "herefter"; null if nobody. `isCharged`: any definite noun acts ("Jordemødrene"). */
    tidy: (words: string, isCharged = false) =>
      initials.has(words) ? words : tidyActor(words, isCharged, withoutTime, isActor),
    /** "professor", "ordstyrer": a post or title. */
    isTitle: offices.titles.isHead,
    /** "sekretariatet inden 1. december" */
    endsInTime: (words: string) => withoutTime(words) !== words,
  }
}

function namesActor(words: string, offices: Offices, isGivenName: Test): boolean {
  // "medlemmerne i klyngen" act, "grundlaget i klyngen" does not.
  if (holdsOffice(words.split(/\s(?:i|på|af|for|fra|til|med|ved|under|om)\s/u)[0] ?? '', offices)) return true
  if (PROCESS.test(words)) return false
  // "Region Nordjylland", "KiAP", "NMA": a capital inside
  if (/^\p{Lu}+\p{Ll}*\p{Lu}|\s\p{Lu}/u.test(words) || CALLED_GROUP.test(words)) return true
  const [first = ''] = words.split(/[\s,/]/)
  // "Graveren", "Kasserer"
  return isGivenName(first) || (/^(?:\p{L}{3,}en|\p{Lu}\p{Ll}{3,})$/u.test(words) && offices.titles.isHead(words))
}

/** "sekretariatet", "Direktørforum", "det udvidede sekretariat". Not: "en afdeling", "afdelinger" */
function holdsOffice(words: string, { isOffice }: Offices): boolean {
  const named = words.split(/[\s,]+/u)
  const isOne = /^(?:det|den)$/iu.test(named[0] ?? '')
  const isNamed = (word: string): boolean => isOne || ONE.test(word) || /^\p{Lu}.*(?<!r|ne)$/u.test(word)
  return named.some(word => OTHERS.test(word) || (isNamed(word) && isOffice(word)))
}

function namesParty(words: string, { isOffice }: Offices): boolean {
  const [first = '', ...others] = words.split(/\s/u)
  const rest = OF_THEM.test(first) ? others.slice(0, 2) : []
  return [first, ...rest].some(word => (ALL.test(first) || DEFINITE.test(word)) && isOffice(word))
}

function tidyActor(words: string, isCharged: boolean, withoutTime: TimeCutter, isActor: Test): string | null {
  if (isCharged && isSomeGroup(words)) return words.trim()
  // "(Per) 1) Vi"
  let who = afterClause(words.trim().replace(/^[^(]*\)\s*(?=\S)/u, ''))
  for (let before = ''; before !== who; ) {
    before = who
    who = who.replace(LEADING, '')
  }
  who = withoutTime(who.replace(/[\s,;:]+$/u, '')).replace(TRAILING, '')
  if (who === '' || who.length > LONGEST || SENTENCE.test(who)) return null
  if (EVERYBODY.test(who)) return isCharged ? who : null
  if (NOBODY.test(who) && !CALLED.test(who) && !(isCharged && /^\p{L}+(?:er|e)ne$/u.test(who))) return null
  return isActor(who) || (isCharged && /^\p{L}+(?:ne|en|et)(?!\p{L})/u.test(who)) ? who : null
}

export const isEverybody = (who: string): boolean => EVERYBODY.test(who)

export const isSomeGroup = (who: string): boolean => who.length <= LONGEST && SOME_GROUP.test(who)

/** One word with a capital that is no definite noun: "Aysha", "PK". Not: "Rapporten", "Forskerne", "Ordningen", "Han" */
export function looksLikeName(who: string): boolean {
  return (
    !NOBODY.test(who) &&
    /^(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{2,3})$/u.test(who) &&
    !/(?:en|et|ne|er|erne|else|ing|hed|eri|skab)$/u.test(who)
  )
}

/** "Bo og Aysha": one is a known given name, the others may be names. */
export const areGivenNames = (names: readonly string[], { isGivenName }: Pick<Actors, 'isGivenName'>): boolean =>
  names.some(isGivenName) && names.every(one => isGivenName(one) || looksLikeName(one))

/** What follows the last comma, but all of a list of names: "Ballerup, Gentofte og Lyngby-Taarbæk Kommuner". */
function afterClause(words: string): string {
  const pieces = words.split(/[,;]\s+/u)
  const isList =
    pieces.every(piece => /^(?:og\s)?\p{Lu}\p{L}+(?:[\s-]\p{L}+)*$/u.test(piece)) &&
    /\sog\s|,\s*og\s/u.test(pieces.at(-1) ?? '')
  return isList ? words : (pieces.at(-1) ?? '')
}
