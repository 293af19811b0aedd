// Whether words name somebody who can be given a task, and those words without what only leads up to them: words in,
// who is meant out. Which given names there are is told by the dictionaries.

import { oneOf } from '../../../danish/word-set.js'
import type { PeopleLexicon } from '../people/lexicon.js'
import type { TimeCutter } from './without-time.js'

export interface Actors {
  /** "Sekretariatet", "Region Nord", "Jens", "NMA". Not: "borgerne", "det", "der". */
  readonly isActor: (words: string) => boolean
  /** A given name by itself ("Jørgen"), as informal minutes call people. */
  readonly isGivenName: (words: string) => boolean
  /** "Kommunerne hver især", "alle afdelinger", "klinikken": what was settled, or stands under "Beslutning", is theirs to do. */
  readonly isParty: (words: string) => boolean
  /** A given name, a full name or initials. */
  readonly isPerson: (words: string) => boolean
  /**
   * The words that name who acts, without "og", "men", "herefter"; null where they name nobody. `isCharged`: somebody is
   * said to be charged, so that any definite noun will do ("Jordemødrene").
   */
  readonly tidy: (words: string, isCharged?: boolean) => string | null
  /** "professor", "ordstyrer": a post or title. */
  readonly isTitle: (word: string) => boolean
  /** "sekretariatet inden 1. december" */
  readonly endsInTime: (words: string) => boolean
}

// Words that are nobody, or that are only told of: "der", "det", "borgere". But "Det udvidede sekretariat".
const NOBODY = new RegExp(
  String.raw`^${oneOf(String.raw`
    (?:det|den|de|disse|alle)(?!\s\p{L}.*(?:t|n|r|ne)$|\s(?:kommende|nye|nyvalgte|afgående)\s\p{L}*(?:bestyrelse|ledelse)(?!\p{L})) der dette denne man han hun jeg
    hvis når hvor\p{L}* hvem hvad hvilke\p{L}? som at om ikke
    kommunerne \p{L}*ministeriet borger(?:e|ne|en)? patient(?:er|erne|en)? læger(?:ne)? beboer(?:e|ne) elever(?:ne)? en et ingen
    følgende forslaget sagen punktet mødet \p{L}*(?:planen|rapporten|notatet|referatet|strategien|politikken|svaret) arbejdet oplægget indsatsen projektet
  `)}(?!\p{L})`,
  'iu',
)
// "Det Administrative Kontaktforum": the article is part of the name.
const CALLED = /^[Dd]e[tn]?\s\p{Lu}/u
// "En mindre arbejdsgruppe under ledelse af Ida Holm", where it is charged
const SOME_GROUP = /^(?:en|et)\s(?:\p{L}+\s){0,2}?\p{L}*(?:gruppe|udvalg|team|panel|netværk|forum)(?!\p{L})/iu
// What leads up to the name: "og", "Herefter", "Godkendt,", "På denne baggrund".
const LEADING =
  /^(?:at|og|men|så|samt|her|herefter|derefter|desuden|derudover|endvidere|samtidigt?|således|derfor|dog|også|på\s(?:denne|den)\sbaggrund|i\sden\sforbindelse|til\sgengæld|får|fik)(?!\p{L})[\s,]*/iu
// "administrationen også | bedes", "kommunerne hver især | kortlægger"
const TRAILING =
  /(?:\s(?:hver\sisær|hver\sfor\ssig|i\sfællesskab|også|derfor|dog|desuden|endvidere|samtidigt?|hermed|herefter|derefter))+$/iu
// A verb or conjunction inside: then the words are part of a sentence, no name.
const SENTENCE =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|vil|kan|bør|drøftede|orienterede|mente|pegede|ønskede|foreslog|der|som|at|hvis|hvordan|hvorvidt|når|om)(?!\p{L})/iu
// Who acts and is no office, and of several those who meet or lead: "Skrivegrupperne". Not: "Afdelingerne"
const OTHERS =
  /^(?:vi|parter(?:ne)?|medlemmer(?:ne)?|kontaktperson(?:en)?|\p{L}*(?:niveau|medlemmerne|(?:grupp|klyng|direktør|chef|led)erne))$/iu
const OF_THEM = /^(?:alle|begge|samtlige|de)$/iu
const ALL = /^(?:alle|begge|samtlige)$/iu
const ONE = /(?:en|et)$/u
const DEFINITE = /(?:en|et|ne)$/u
const LONGEST = 90

/** `initials`: those known to stand for people. */
export function createActors(
  firstNames: Pick<ReadonlySet<string>, 'has'>,
  withoutTime: TimeCutter,
  { titles, isOffice }: Pick<PeopleLexicon, 'titles' | 'isOffice'>,
  initials: ReadonlySet<string> = new Set(),
): Actors {
  const isGivenName = (words: string): boolean =>
    initials.has(words) ||
    (/^\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}\p{Ll}+)?$/u.test(words) &&
      (firstNames.has(words.toLowerCase()) || words.split(/[-\s]/u).every(one => firstNames.has(one.toLowerCase()))))
  const isPerson = (words: string): boolean =>
    /^\p{Lu}{2,3}$|^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.-]*){1,3}$/u.test(words) ||
    isGivenName(words) ||
    looksLikeName(words)
  /** "sekretariatet", "Direktørforum", "det udvidede sekretariat". Not: "en afdeling", "afdelinger" */
  const holdsOffice = (words: string): boolean => {
    const named = words.split(/[\s,]+/u)
    const isOne = /^(?:det|den)$/iu.test(named[0] ?? '')
    const isNamed = (word: string): boolean => isOne || ONE.test(word) || /^\p{Lu}.*(?<!r|ne)$/u.test(word)
    return named.some(word => OTHERS.test(word) || (isNamed(word) && isOffice(word)))
  }
  const isActor = (words: string): boolean => {
    // "medlemmerne i klyngen" act, "grundlaget i klyngen" does not.
    if (holdsOffice(words.split(/\s(?:i|på|af|for|fra|til|med|ved|under|om)\s/u)[0] ?? '')) return true
    // A capital inside ("Region Nordjylland", "KiAP", "NMA"), or a given name at the head ("Jens").
    if (/^\p{Lu}+\p{Ll}*\p{Lu}|\s\p{Lu}/u.test(words)) return true
    const [first = ''] = words.split(/[\s,]/)
    return isGivenName(first) || (/^\p{L}{3,}en$/u.test(words) && titles.isHead(words))
  }
  const tidy = (words: string, isCharged = false): string | null => {
    if (isCharged && isSomeGroup(words)) return words.trim()
    // "(Per) 1) Vi"
    let who = afterClause(words.trim().replace(/^[^(]*\)\s*(?=\S)/u, ''))
    for (let before = ''; before !== who; ) {
      before = who
      who = who.replace(LEADING, '')
    }
    who = withoutTime(who.replace(/[\s,;:]+$/u, '')).replace(TRAILING, '')
    if (who === '' || who.length > LONGEST || SENTENCE.test(who)) return null
    if (NOBODY.test(who) && !CALLED.test(who) && !(isCharged && /^\p{L}+(?:er|e)ne$/u.test(who))) return null
    return isActor(who) || (isCharged && /^\p{L}+(?:ne|en|et)(?!\p{L})/u.test(who)) ? who : null
  }
  const isParty = (words: string): boolean => {
    const [first = '', ...others] = words.split(/\s/u)
    const rest = OF_THEM.test(first) ? others.slice(0, 2) : []
    return [first, ...rest].some(word => (ALL.test(first) || DEFINITE.test(word)) && isOffice(word))
  }
  return {
    isActor,
    isParty,
    isGivenName,
    isPerson,
    tidy,
    isTitle: titles.isHead,
    endsInTime: words => withoutTime(words) !== words,
  }
}

export const isSomeGroup = (who: string): boolean => who.length <= LONGEST && SOME_GROUP.test(who)

/** One capitalised word that is no definite noun: "Aysha", "PK". Not: "Rapporten", "Forskerne", "Ordningen", "Han", "Man". */
export function looksLikeName(who: string): boolean {
  return (
    !NOBODY.test(who) &&
    /^(?:\p{Lu}\p{Ll}{1,9}|\p{Lu}{2,3})$/u.test(who) &&
    !/(?:en|et|ne|er|erne|else|ing|hed|eri|skab)$/u.test(who)
  )
}

/** "Bo og Aysha": one is known to be a given name, the others may be. */
export const areGivenNames = (names: readonly string[], { isGivenName }: Pick<Actors, 'isGivenName'>): boolean =>
  names.some(isGivenName) && names.every(one => isGivenName(one) || looksLikeName(one))

/** Behind the last comma, unless the commas part a list of names: "Ballerup, Gentofte og Lyngby-Taarbæk Kommuner". */
function afterClause(words: string): string {
  const pieces = words.split(/[,;]\s+/u)
  const isList =
    pieces.every(piece => /^(?:og\s)?\p{Lu}\p{L}+(?:[\s-]\p{L}+)*$/u.test(piece)) &&
    /\sog\s|,\s*og\s/u.test(pieces.at(-1) ?? '')
  return isList ? words : (pieces.at(-1) ?? '')
}
