// One clause about people by its verb: who was there or away, came late, took the minutes. Null for other verbs.

import { lower } from '../../../../danish/fold.js'
import { oneOf } from '../../../../danish/word-set.js'
import type { PeopleLexicon } from '../lexicon.js'
import { type ListedPerson, readPeopleList } from '../line/list.js'
import { readScope } from '../line/scope.js'
import { findServedBy, findServing } from '../line/serving.js'
import { readShortNames } from '../line/short-names.js'
import { servingRole, type Told, type ToldClause, tell } from './telling.js'

const CAME = oneOf(String.raw`
  deltog medvirkede mødte overværede
  // "var med under punkt 3", "var også til stede", "var inviteret"
  var\s+(?:også\s+)?(?:gæst(?:er)?(?=\s+(?:under|ved|i|til|på)\s)|med(?=\s+(?:under|ved|i|til|på|fra)\s)|her(?=\s|$)|til\s?stede|mødt(?:\s+op)?|fremmødt|(?:ind|til)kaldt|indbudt|inviteret)
  // "Til stede på mødet var", "Fremmødte i lokalet var", "Deltagere fra Viborg Kommune var"
  (?:til\s?stede|(?:frem)?mødt|deltagere|deltagerne|fremmødte|^med|^her)\s+(?:(?:på|i)\s+\p{Ll}+\s+|fra\s+\p{L}[\p{L}\x20-]{2,40}?\s+)?var
`)
// "Bo Krogh deltager", "Mødte er Bo Krogh": announced beforehand
const COMES = oneOf(String.raw`deltager medvirker møder er\s+til\s?stede (?:til\s?stede|(?:frem)?mødte?)\s+er`)
const PART = new RegExp(String.raw`(?<!\p{L})(?:(${CAME})|(${COMES}))(?!\p{L})`, 'iu')
// "Til stede Karen Lund, Bo Krogh og Ib Dam"
const THERE = /^(?:[Tt]il\s?stede|[Ff]remmødte?|[Dd]eltagere)(?=\s+\p{Lu}\p{Ll}+[\s,.-])/u
const IS_AWAY = oneOf(String.raw`
  // "er forhindret", "var ikke til stede", "er på orlov"
  (?:er|var)\s+(?:fraværende|forhindre(?:t|de)|bortrejst|ikke\s+(?:til\s?stede|mødt|med|her)|væk|optaget|hindret|syg(?:emeldt)?|på\s(?:ferie|orlov|barsel))
  // "Fraværende med afbud var", "Ikke mødt er"
  ^(?:fraværende|forhindre(?:t|de)|bortrejst|syge?|sygemeldte?|savnet|udeblev(?:et|ne)|ikke\s+(?:til\s?stede|(?:frem)?mødte?|med))(?:\s+(?:med|uden)\s+(?:afbud|forfald|besked))?\s+(?:er|var)
  // "havde meldt afbud", "måtte desværre melde forfald"
  (?:har|havde|meldte|sendte|måtte)\s+(?:\p{Ll}+\s+)?(?:meldt\s+|sendt\s+|melde\s+)?(?:afbud|forfald)
  // "udeblev", "har orlov", "mødte ikke op". Not: "har orlov fra skolen"
  (?:(?:er|var)\s+)?udeblev(?:et)? (?:har|havde)\s+orlov(?!\s+fra) mødte\s+ikke\s+op
  // "kunne desværre ikke være med". Not: "kan ikke deltage i sommerfesten"
  (?:kan|kunne)\s+(?:desværre\s+)?ikke\s+(?:deltage|være\s+med|møde|komme)(?!\s+(?:i|til|på|ved)\s+(?!mødet|dagens))
  // "Afbud er modtaget fra"
  (?:afbud|forfald)\s+(?:(?:er|var|blev)\s+modtaget\s+)?fra
`)
const AWAY = new RegExp(String.raw`(?<!\p{L})${IS_AWAY}(?!\p{L})`, 'iu')
const NOTED =
  /(?<!\p{L})(?:forlod|forlader|ankom(?:mer)?|gik|kom|måtte\s+(?:gå|forlade)|(?:er|var|erklærede\s+sig|(?:blev\s+)?erklæret|erklæres)\s+inhabile?)(?!\p{L})/iu
// "deltog ikke", "deltog ikke i mødet": away from all of it. Not: "deltog ikke i behandlingen af punktet"
const NOT_AT_ALL = /^\s*ikke(?:\s+(?:i|på|under)\s+mødet)?\s*[.,]?\s*$/iu
const AT_ITEM =
  /(?<!\p{L})(?:(?:under|i|ved|på|til)\s+(?:behandlingen|drøftelsen|denne|dette|(?:første|sidste)\s+del|\p{L}*punktet|sagen)|(?:punktet|sagen|sagens)(?!\p{L}))/iu
const EXCEPT =
  /(?<!\p{L})(?:undtagen|undtaget|bortset\s+fra|på\s+nær|med\s+undtagelse\s+af|foruden|minus|(?<=\p{L},?\s)(?:dog|men)\s+ikke)(?!\p{L})/iu
/** "Alle medlemmer var mødt undtagen Bo Krogh og Ea Brun, der havde meldt afbud" */
export function readExcept({ text, masked, base }: ToldClause, lexicon: PeopleLexicon): Told[] | null {
  const except = EXCEPT.exec(masked)
  if (!except) return null
  const at = except.index + except[0].length
  const there = readStrictly(text.slice(0, except.index), base, lexicon)
  const said = text.slice(at).replace(/,?\s+(?:der|som)\s.*$/su, '')
  const [listed, short] = [readStrictly(said, base + at, lexicon), readShortNames(said, base + at, true, lexicon)]
  // "Alle i rådet undtagen Hans-Peter"
  const away = listed.length > 0 || !short.every(p => p.name.split('-').every(lexicon.isGivenName)) ? listed : short
  return [...there.map(p => tell(p, { attendance: 'present' })), ...away.map(p => tell(p, { attendance: 'absent' }))]
}

export function readAway(clause: ToldClause, lexicon: PeopleLexicon): Told[] | null {
  const verb = AWAY.exec(clause.masked)
  // Not: "Ingen havde meldt afbud"; but "Afbud fra Bo Krogh, ingen stedfortræder"
  if (!verb || /(?<!\p{L})ingen(?!\p{L})/iu.test(clause.masked.slice(0, verb.index + verb[0].length))) return null
  const { people: named, rest } = around(clause, verb, lexicon)
  // "Poul er udeblevet."
  const given = clause.text.slice(0, verb.index).trim()
  const people =
    named.length === 0 && isOneName(given, lexicon) ? readShortNames(given, clause.base, true, lexicon) : named
  const atItem = readScope(rest).length > 0 || AT_ITEM.test(rest) || /kl\.|fra\s+punkt/iu.test(rest)
  return people.length === 0
    ? null
    : people.map(p => {
        const said = noteOf(clause.text.slice(verb.index))
        return tell(
          p,
          atItem ? { note: said } : { attendance: 'absent', note: /^udeblev\suden/iu.test(said) ? said : null },
        )
      })
}

/** "Poul", also where no list of names has it. Not: "Formanden", "Skolen" */
function isOneName(word: string, { isShortName, isKnownOrganisation, titles }: PeopleLexicon): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && isShortName(word) && !isKnownOrganisation(word) && !titles.isHead(word)
}

const AS_WHOM = /^\s+som\s+(gæst|tilhører|observatør)(?!\p{L})/iu

/** "Ea Brun (A) forlod mødet kl. 16.30", "Bo Krogh var inhabil og deltog ikke i behandlingen" */
export function readNoted({ text, masked, base }: ToldClause, lexicon: PeopleLexicon, inList: boolean): Told[] | null {
  const verb = NOTED.exec(masked)
  // "Bo Krogh var her fra start og gik, da sagen var behandlet"
  const other = PART.exec(masked)?.index ?? -1
  const end = other > 0 && other < (verb?.index ?? 0) ? other : verb?.index
  const people = verb ? readStrictly(text.slice(0, end), base, lexicon) : []
  // "Karen Lund, Bo Krogh - gik kl. 14" lists both and tells of the last.
  if (inList && people.length > 1 && !/\s(?:og|samt)\s/iu.test(masked.slice(0, verb?.index))) return null
  return verb && people.length > 0
    ? people.map(p => tell(p, { note: noteOf(text.slice(verb.index)), atItem: AT_ITEM.test(masked) }))
    : null
}

// "Under sag 3 var projektleder Bo Krogh, KL, med på skærmen", "Tillige var Ea Brun mødt under 4°"
const VERB_FIRST =
  /^(?<lead>(?:under|ved|til|i)\s[^,]{3,40}?|desuden|tillige|endvidere|herudover|derudover|ligeledes|endelig|som\sgæst(?:er)?(?:\s[^,]{3,30}?)?)\s(?:var|er|deltog|mødte|blev)\s(?<who>.+?),?\s(?:også\s|tillige\s)?(?:med|mødt|til\s?stede|her|(?:ind|til)kaldt|indbudt|inviteret)(?!\p{L})(?<rest>.*)$/dsu
// "Under punkt 5 tillige økonomichef Bo Krogh"
const WITHOUT_VERB = /^(?:under|ved|til)\s[^,.]{3,30}?\s(?:tillige|desuden|også|endvidere|yderligere)\s+(?=\p{L})/iu

function readInverted({ text, masked, base }: ToldClause, lexicon: PeopleLexicon): Told[] | null {
  const lead = masked.length - masked.trimStart().length
  const match = VERB_FIRST.exec(lower(masked.slice(lead)))
  const bare = WITHOUT_VERB.exec(masked.slice(lead))?.[0]
  if (!match?.indices?.groups && !bare) return null
  const [from, to] = match?.indices?.groups?.who ?? [bare?.length ?? 0, masked.length - lead]
  const people = readStrictly(text.slice(lead + from, lead + to), base + lead + from, lexicon)
  const where = match ? `${match.groups?.lead} ${match.groups?.rest}` : (bare ?? '')
  const [items, atItem] = [readScope(where), AT_ITEM.test(where)]
  if (people.length === 0 || NOT_AT_ALL.test(match?.groups?.rest ?? '-')) return null
  return people.map(p => tell(p, { attendance: 'present', items, atItem: items.length === 0 && atItem }))
}

export function readPart(clause: ToldClause, lexicon: PeopleLexicon, inList: boolean): Told[] | null {
  const { text, masked } = clause
  const inverted = readInverted(clause, lexicon)
  if (inverted) return inverted
  const verb = PART.exec(masked) ?? THERE.exec(masked)
  if (!verb) return null
  // "Karen Lund, KL, og Bo Krogh, der mødte for Ib Dam" lists both and tells of the last.
  if (inList && /,\s+(?:der|som)\s*$/iu.test(masked.slice(0, verb.index))) return null
  const { people, rest: told, isAfter } = around(clause, verb, lexicon)
  if (people.length === 0) return null
  // "Til stede var Bo Krogh og Ea Brun (fra sag 21)": the bracket is about one of several.
  const rest = people.length > 1 ? masked.slice(text.length - told.length) : told
  const subject = masked.slice(0, verb.index).trimEnd()
  if (inList && !isAfter && people.length > 1 && subject.endsWith(',') && !/\s(?:og|samt)\s/iu.test(subject))
    return null
  const complement = isAfter ? '' : text.slice(verb.index + verb[0].length)
  if (NOT_AT_ALL.test(complement)) return people.map(p => tell(p, { attendance: 'absent' }))
  const said = noteOf(text.slice(verb.index))
  if (/^\s*(?:dog\s+)?ikke(?!\p{L})/iu.test(complement))
    return people.map(p => tell(p, { note: said, atItem: AT_ITEM.test(complement) }))
  const remark = isAfter ? null : lexicon.readRemark(text.slice(verb.index))
  const items = remark?.note ? [] : readScope(rest)
  const atItem = items.length === 0 && AT_ITEM.test(rest)
  const isPartial =
    /(?<!\p{L})(?:fra|til|indtil)\s+(?:og\s+med\s+)?(?:ca\.?\s+)?(?:kl|punkt|pkt)|delvis|via\s|virtuelt|online|teams|video|telefon/iu.test(
      complement,
    )
  const note = remark?.note ?? (isPartial ? said : null)
  // "deltog som gæst"
  const guest = lexicon.readRemark(AS_WHOM.exec(complement)?.[1] ?? '')
  return people.map(p =>
    tell(guest ? { ...p, remarks: [...p.remarks, guest] } : p, {
      attendance: 'present',
      items: isPartial ? [] : items,
      atItem: atItem && !isPartial,
      planned: verb[2] !== undefined,
      note,
    }),
  )
}

const CHOSEN_BEFORE =
  /^(?:(?:som|til)\s+(\p{L}+)\s+(?:valgtes|blev\s+valgt|blev\s+udpeget|udpegedes|vælges|fungerede|valgte\s+\p{L}+)|(\p{L}+)\s+var)\s+/iu
const CHOSEN_BEHIND =
  /\s(?:var|(?:blev\s+(?:enstemmigt\s+|herefter\s+)?)?valgt(?:es)?\s+(?:til|som)|fungerede\s+som)\s+(?:dagens\s+|mødets\s+)?(\p{L}+)(?!\p{L})/iu

/** "Mødet blev ledet af Ea Brun", "Som dirigent valgtes Bo Krogh", "Ea Brun tog referat". Not: "Bo Krogh blev valgt til formand" */
export function readRoles({ text, masked, base }: ToldClause, lexicon: PeopleLexicon): Told[] | null {
  const servedBy = findServedBy(masked)
  const before = servedBy ? null : CHOSEN_BEFORE.exec(masked)
  const served = servedBy || before ? null : findServing(masked)
  const behind = servedBy || before || served ? null : CHOSEN_BEHIND.exec(masked)
  const word = servedBy?.role ?? served?.role ?? before?.[1] ?? before?.[2] ?? behind?.[1]
  const role = word === undefined ? null : servingRole(word, lexicon)
  if (role === null) return null
  const from = servedBy?.at ?? before?.[0].length
  const people =
    from !== undefined
      ? orGivenName(text.slice(from).replace(/[.\s]+$/, ''), base + from, lexicon)
      : orGivenName(text.slice(0, served?.at ?? behind?.index), base, lexicon)
  return people.length > 0 ? people.map(p => tell(p, { attendance: 'present', role })) : null
}

/** People, or one given name with a flat: "Helle, B12". */
export function orGivenName(words: string, base: number, lexicon: PeopleLexicon): readonly ListedPerson[] {
  const people = readStrictly(words, base, lexicon)
  const given = words.replace(/,\s+[^,\s]*\d[^,\s]*$/u, '')
  return people.length === 0 && lexicon.isGivenName(given) ? readShortNames(given, base, true, lexicon) : people
}

/** The people before the verb or else behind it, and the other words. */
function around(
  { text, base }: ToldClause,
  verb: RegExpExecArray,
  lexicon: PeopleLexicon,
): { people: readonly ListedPerson[]; rest: string; isAfter: boolean } {
  const at = verb.index + verb[0].length
  const before = readStrictly(text.slice(0, verb.index), base, lexicon)
  if (before.length > 0) return { people: before, rest: text.slice(at), isAfter: false }
  // "Fremmødt er Karen, Per og Bo"
  const short = readShortNames(text.slice(at), base + at, false, lexicon)
  const after = short.length > 1 ? short : readStrictly(text.slice(at), base + at, lexicon)
  // "Fra Viborg Kommune deltog Ea Brun": the organisation of all.
  const from = /^fra\s+(.+)$/iu.exec(text.slice(0, verb.index).trim())?.[1]
  const organisation = from && lexicon.isOrganisation(from) && !/^\p{Ll}/u.test(from) ? from : null
  return { people: after.map(p => ({ ...p, organisation: p.organisation ?? organisation })), rest: text, isAfter: true }
}

const LEADING =
  /^(?:(?:desuden|endvidere|derudover|herudover|ligeledes|også|herefter|derefter|følgende|fra|der|var|er|blev|og|samt|at|i|på|under|til|hele|mødet|\p{L}*medlem(?:mer(?:ne)?)?|for|kun|som|gæst(?:er)?|:)(?!\p{L})[\s,:]*)+/iu

const LIST_OF_SHORT = 3

/** The people that the words name, if they say nothing else. */
export function readStrictly(text: string, base: number, lexicon: PeopleLexicon): readonly ListedPerson[] {
  const lead = LEADING.exec(text.trimStart())?.[0].length ?? 0
  const from = text.length - text.trimStart().length + lead
  // "Hans Peter, Ane, Viggo og Bo": among single names, two given names belong to one person.
  const short = readShortNames(text.slice(from), base + from, false, lexicon)
  const given = short.filter(({ name }) => name.split(' ').every(lexicon.isGivenName))
  if (short.length >= LIST_OF_SHORT && given.length * 2 >= short.length) return short
  const { people, prose } = readPeopleList(text.slice(from), base + from, lexicon)
  return prose.length === 0 ? people : []
}

const NOTE_LENGTH = 200
/** A note that was cut ends with a whole word. */
const noteOf = (words: string): string =>
  (words.length > NOTE_LENGTH ? words.slice(0, NOTE_LENGTH).replace(/\S+$/, '') : words)
    .replace(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '')
