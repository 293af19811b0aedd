// Where a meeting was held, as written: from fields and from the lines around its date.

import type { DateMention } from '../../../danish/dates.js'
import { findTimes } from '../../../danish/times.js'
import { oneOf } from '../../../danish/word-set.js'
import { looksLikeTitle } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'
import { fieldsBelowDecision, type Head } from './head.js'
import { HOURS_BEHIND } from './meeting-times.js'
import { findNamedPlace, namesPlace, namesRoom, opensWithAddress } from './place-words.js'

/** Looks in the most trusted place first. */
export function findPlace(reading: Reading, head: Head): string | null {
  return inField(reading, head) ?? onOwnLine(reading, head) ?? behindWhen(reading, head)
}

function inField(reading: Reading, head: Head): string | null {
  const { findDates, words } = reading.lexicon
  const own = head.values.find(v => v.field === 'place') ?? fieldsBelowDecision(reading, 'place')[0]
  if (own) return UNSAID.test(own.value) ? null : withoutDateAndTime(own.value, findDates) || null
  // "Tid og sted: Torsdag den 4. maj 2021 kl. 10-12, Rådhuset"
  const timed = head.values.filter(
    v => v.field === 'date' || v.field === 'maybe' || (v.field === 'time' && /\d/.test(v.value)),
  )
  for (const { value, line, field } of timed) {
    const rest = withoutDateAndTime(value, findDates)
    // "Dato: 15. marts 2012/BK": who wrote the letter
    if (field === 'maybe' && !namesPlace(rest, words)) continue
    // "Tid og sted: …" says that there is a place.
    const isSaid = /^\P{L}*\p{L}[^:]*(?:sted|lokale)/iu.test(reading.lines[line]?.text ?? '') && namesPlace(rest, words)
    if ((isSaid || /\p{Lu}\p{L}{2,}/u.test(rest)) && rest.length > 3 && rest.length < LONGEST_PLACE) return rest
  }
  return null
}

const LONGEST_PLACE = 160
// "Sted: ikke angivet"
const UNSAID = /^(?:ikke\s(?:angivet|oplyst|fastlagt)|ukendt|n\/a)[.\s]*$/iu

/** "Mødet blev holdt på Kroen", or a line beside the date: "i Regionshuset Viborg", an address, a room. */
function onOwnLine(reading: Reading, head: Head): string | null {
  const { lines, lexicon } = reading
  const { findDates, isBodyName, words } = lexicon
  const tellsWhen = (text: string) => findDates(text).length > 0 || findTimes(text).length > 0
  for (const i of head.free) {
    const [text, above, below] = [i, i - 1, i + 1].map(n => lines[n]?.text ?? '') as [string, string, string]
    const held = heldAt(text, below, lexicon)
    if (held && (!isBodyName(held) || namesPlace(held, words))) return held
    // The day, the body, and then the room.
    const isBelowDate = tellsWhen(above) || (isBodyName(above) && tellsWhen(lines[i - 2]?.text ?? ''))
    const match = OWN_LINE.exec(text)?.[1]
    if (match && isBelowDate) return match
    if (isBelowDate && text.length < 100 && !/[.!?]$/.test(text) && !looksLikeTitle(text)) {
      const bare = withoutDateAndTime(text, findDates).replace(MEETING_LEAD, '').replace(ENDED_BEHIND, '')
      const isPlace = namesPlace(bare, words)
      // "Skolebestyrelsesmøde den 3. maj 2021": the meeting itself.
      if (isPlace && !/møde$/iu.test(bare) && (!isBodyName(bare) || SCREEN.test(bare) || /\p{Ll}lokale$/u.test(bare)))
        return bare
    }
    if (isBelowDate && isBetween(reading, i)) return text
    // The room above the date.
    if (namesRoom(text, words) && text.length < 100 && !looksLikeTitle(text) && findDates(below)[0]?.span[0] === 0)
      return text
  }
  return null
}

// "i Regionshuset Viborg", "I Klubhuset.", "Hjemme hos Karen Lund". Not: "På Torvet er der for lidt plads."
const OWN_LINE = /^(?:[Ii]|[Pp]å|(?:[Hh]jemme\s)?[Hh]os)\s+(\p{Lu}(?:.{2,80}(?<![.!?])(?=$)|[^\s.!?]{2,40}(?=\.$)))/u

/** "Lærerværelset" between the day with its hour and the list of people: neither a name nor who met. */
function isBetween({ lines, labels, lexicon }: Reading, i: number): boolean {
  const [above = '', text = ''] = [lines[i - 1]?.text, lines[i]?.text]
  const isWhen = lexicon.findDates(above).length > 0 && findTimes(above).length > 0
  const isPeople = labels[i + 1]?.entry.kind === 'deltagere' && labels[i] === null
  const isOther = looksLikeTitle(text) || lexicon.isBodyName(text) || lexicon.readHeadField(text) !== null
  return isWhen && isPeople && SHORT_PLACE.test(text) && !isOther && lexicon.people.judge(text.split(/\s+/)) === 0
}

// Not: "Udvidet møde"
const SHORT_PLACE = /^(?!.*møde(?!\p{L}))\p{Lu}[^.:;!?]{3,60}$/u

/** "… den 14. november 1994 kl. 19.00 i rådhusets byrådssal", "torsdag den 4. maj kl. 19 på Kroen" */
function behindWhen({ lines, lexicon }: Reading, head: Head): string | null {
  const { findDates, isBodyName, words } = lexicon
  for (const i of head.free) {
    const text = lines[i]?.text ?? ''
    const behind = [...findDates(text), ...findTimes(text)].map(m => m.span[1]).sort((a, b) => b - a)[0]
    if (behind === undefined) continue
    const [day, hour] = [findDates(text)[0], findTimes(text)[0]]
    const between = day && hour ? BETWEEN.exec(text.slice(day.span[1], hour.span[0]))?.[1] : undefined
    if (between && !isBodyName(between) && (/^\p{Lu}/u.test(between) || namesPlace(between, words))) return between
    const rest = text.slice(behind).replace(HOURS_BEHIND, '')
    const match = AT_PLACE.exec(rest)
    // "Referat fra møde den 4. maj 2021 i Ældrerådet": who met. Not: "på Microsoft Teams"
    if (match?.[2] && !(match[1]?.toLowerCase() === 'i' && isBodyName(match[2]))) return match[2].trim()
    // "… kl. 16-18 | Regionshuset", "… kl. 16-18 · Lærerværelset". Not: "… den 4. maj 2021    Blad 12"
    const apart = /^\s*[|·•\t]\s*(?!(?:[Bb]lad|[Ss]ide|[Aa]rk)\s\d)([^|·•\t]{3,90}?)\s*\|?$/u.exec(rest)?.[1]
    if (apart && !looksLikeTitle(apart) && (!isBodyName(apart) || namesPlace(apart, words))) return apart
    // "… kl. 16.00, Regionshuset, Alléen 15, Sorø", "… kl. 9-11, virtuelt (Teams)", "… kl. 9-11 (Teams)"
    const room = /^\s*(?:,\s+|\((?=[^()]+\)$))((?:[^.;]|\.(?=\s?\d)){3,90}?)(?:(?<=\([^()]+)\))?\.?$/u.exec(rest)?.[1]
    if (room && (namesPlace(room, words) || (day && isAfterHours(text, room, lexicon)))) return room.trim()
    // "… den 8. juni 2016 Borgerhuset", "3. maj 2002 - Ribe Sygehus", "3. maj 2002 - LKS Ribe"
    const house = HOUSE.exec(rest)?.[1]?.trim() ?? ''
    const isPlace = namesPlace(house, words)
    if (isPlace && !looksLikeTitle(house) && !isBodyName(house)) return house
    const [date] = findDates(text)
    const before = date ? findNamedPlace(text.slice(0, date.span[0]), words) : null
    if (before) return before.place
  }
  return null
}

/** "Møde 4/5-91 kl. 19.00-21.00, smedjen ved Udby": what alone follows the day and both hours, no name and nobody who met. */
function isAfterHours(text: string, words: string, { people, isBodyName }: Reading['lexicon']): boolean {
  const isPlain = /^\p{L}[^\d;:()]{3,50}$/u.test(words) && !looksLikeTitle(words) && !isBodyName(words)
  return isPlain && findTimes(text)[0]?.end != null && text.endsWith(words) && people.judge(words.split(/\s+/)) === 0
}

// What follows the day at once, or behind a dash
const HOUSE = /^(?:\s+|\s*[-–—]\s+)(\p{Lu}[^.,;:]{3,60}(?:,\s[^.,;:]{3,40})?)\.?$/u

// "d. 3/5-12 | i Kulturhuset i Ribe | kl. 19.00", "den 3. maj 2012 | på havnekontoret | kl. 19"
const BETWEEN = /^[\s,]*(?:i|på|hos)\s+(\p{L}[^.;:]{2,60}?)[\s,]*$/u

// "… i Havnekirken, Lindevej 34, 4800 Nykøbing F.", "… på Gl. Skolevej 4"
const AT_PLACE =
  /^[\s,]*(i|på|(?:hjemme\s)?hos|I|PÅ|HOS)\s+((?:[^.;]|(?<=(?:^|[\s,])(?:\p{Lu}|[GV]l|[NV]r|Ndr|Sdr|S[ck]?t|bygn|nr))\.|(?<=\d)\.(?=\s?sal)){3,80})\.?$/u
// "Ekstraordinært møde - Mødelokale 7"
const MEETING_LEAD =
  /^(?:(?:\p{L}+\s)?\p{L}*møde\s[-–—]\s|(?:af)?holdt\s(?:i|på|hos)\s(?=\p{Lu})|mødet\s(?:begyndte|startede|indledtes|åbnedes|blev\s(?:holdt|sat|åbnet))\s(?:fra\s)?(?:kl\.?\s?)?[\d.:–-]*\s?(?:i|på|hos)\s(?=\p{Lu})|vi\s(?:mødtes|sad|var\ssamlet|holdt\smøde)\s(?:.{0,40}?\s)?(?:på|i|hos)\s(?=\p{Lu}))/iu

// "…, og sluttede 17.25"
const ENDED_BEHIND = /,?\s(?:og\s)?(?:sluttede|hævedes|ophørte|blev\shævet|slut)\s(?:kl\.?\s?)?[\d.:]*$/iu

const LONGEST_HELD = 250

// "… afholdtes møde i Sundhedsudvalget", "Mødet blev holdt", "Byrådet mødtes", "Vi mødtes", "Mødet fandt sted"
const HELD = oneOf(String.raw`
  holdt(?:es|e)?\s+(?:\p{L}+\s+){0,6}?\p{L}*møde(?:\s+i\s+[^,]{3,60}?)?
  mødtes\s+\p{Lu}[^,.]{3,60}?
  ^[Vv]i\s+mødtes
  (?:^[Mm]|(?<=\s)M)ødet\s+(?:(?:blev\s+)?(?:af)?hold(?:t(?:es)?|es)|fandt\s+sted|foregik)
`)
// "Rådhuset i Maribo", "loftet i Pakhuset", "skolens musiklokale"
const HOUSE_NAMED = oneOf(String.raw`
  \p{Lu}.{3,90}?
  \p{Ll}+(?:et|en)\s(?:i|på)\s\p{Lu}.{3,60}?
  (?:\p{Ll}+s\s)?\p{L}*(?:hus(?:et)?|gården|kroen|skolen|salen|stuen|kontor(?:et)?|lokale[rt]?)(?!\p{L}).{0,60}?
`)
// "… på Rådhuset i Maribo", "… i foreningen, Lindevej 34", "… i klubhuset, hvor Bo Krogh bød velkommen"
const HELD_AT = new RegExp(
  String.raw`${HELD}\s+(?:på|i|hos)\s+(?:\p{Ll}{4,}e[nt],\s(?=\p{Lu}))?(${HOUSE_NAMED})(?:,\s+hvor\p{L}*\s.*)?\.?$`,
  'u',
)

// "Kroen. Referat:"
const NEXT_SENTENCE = /(?<=\p{Ll}{5}|\d)\.\s+\p{Lu}.*$/u

/** Where a sentence says that the meeting was held; an address may continue on the next line. */
function heldAt(text: string, next: string, { findDates, words }: Reading['lexicon']): string | null {
  if (text.length >= LONGEST_HELD) return null
  const bare = withoutDateAndTime(text, findDates)
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+fra\s?\.?$/u, '')
  const held = (HELD_AT.exec(bare) ?? HELD_AT.exec(text))?.[1]?.replace(NEXT_SENTENCE, '') ?? null
  const goesOn = held !== null && !/\.$/.test(text) && opensWithAddress(next, words)
  return goesOn ? `${held} ${next}` : held
}

// "Online Teams": no body's name
const SCREEN = /^(?:(?:online|virtuelt|microsoft)[\s,(-]+)?(?:teams|zoom|skype)\)?$/iu

const TELLS = /\s(?:er|var|bliver|blev)\s/u
const BRACKET_BEHIND = /(?<=[\p{L}\d])\s\((?=\p{L}{3})[^()]{3,40}\)/u

function withoutDateAndTime(value: string, findDates: (text: string) => readonly DateMention[]): string {
  // "lokale 12 (der er te fra kl. 8)", "lokale 12 (skærmen er hentet)"
  const said = value.replace(BRACKET_BEHIND, (bracket, at) =>
    at > 0 && (findTimes(bracket).length > 0 || TELLS.test(bracket)) ? '' : bracket,
  )
  let rest = said
  for (const span of [...findDates(said), ...findTimes(said)].map(m => m.span).sort((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, span[0])}${rest.slice(span[1])}`
  return rest
    .replace(HOURS_BEHIND, '')
    .replace(/^[\s,;:.|–—/*-]+|[\s,;:|–—/*-]+$/g, '')
    .replace(/^(?:kl\.?|i|på)\s+(?=\p{Lu})/iu, '')
    .trim()
}
