// Where a meeting was held: head fields and the lines around its date in, the place as written out.

import type { DateMention } from '../../../danish/dates.js'
import { findTimes } from '../../../danish/times.js'
import { looksLikeTitle } from '../../layout/title-line.js'
import type { Reading } from '../../reading.js'
import { fieldsBelowDecision, type Head } from './head.js'

export function findPlace(reading: Reading, head: Head): string | null {
  const { lines, lexicon } = reading
  const field = head.values.find(v => v.field === 'place') ?? fieldsBelowDecision(reading, 'place')[0]
  if (field) {
    const bare = withoutDateAndTime(field.value, lexicon.findDates)
    return bare === '' ? null : bare
  }
  // "Tid og sted: Torsdag den 4. maj 2021 kl. 10-12, Rådhuset"
  for (const value of head.values.filter(v => v.field === 'date' || (v.field === 'time' && /\d/.test(v.value)))) {
    const rest = withoutDateAndTime(value.value, lexicon.findDates)
    if (/\p{Lu}\p{L}{2,}/u.test(rest) && rest.length > 3) return rest
  }
  // rm.dk: a line "i Regionshuset Viborg" below the date
  for (const i of head.free) {
    const text = lines[i]?.text ?? ''
    const held = text.length < LONGEST_HELD ? heldAt(text, lexicon.findDates) : null
    if (held && !lexicon.isBodyName(held)) return held
    const match = /^(?:[Ii]|[Pp]å|[Hh]os)\s+(\p{Lu}.{2,80})(?<![.!?])$/u.exec(text)
    const above = lines[i - 1]?.text ?? ''
    const tellsWhen = (line: string) => lexicon.findDates(line).length > 0 || findTimes(line).length > 0
    // The day, the body, and then the room.
    const isBelowDate = tellsWhen(above) || (lexicon.isBodyName(above) && tellsWhen(lines[i - 2]?.text ?? ''))
    if (match?.[1] && isBelowDate) return match[1]
    // The line below the date: an address, a room.
    if (isBelowDate && text.length < 100 && !/[.!?]$/.test(text) && !looksLikeTitle(text)) {
      const bare = withoutDateAndTime(text, lexicon.findDates).replace(MEETING_LEAD, '')
      // "Skolebestyrelsesmøde den 3. maj 2021": the meeting itself.
      if (PLACE.test(bare) && !/møde$/iu.test(bare) && !lexicon.isBodyName(bare)) return bare
    }
    // The room above the date.
    const below = lines[i + 1]?.text ?? ''
    if (ROOM.test(text) && text.length < 100 && !looksLikeTitle(text) && lexicon.findDates(below)[0]?.span[0] === 0)
      return text
  }
  // "… den 14. november 1994 kl. 19.00 i rådhusets byrådssal", "torsdag den 4. maj kl. 19 på Kroen"
  for (const i of head.free) {
    const text = withNext(lines[i]?.text ?? '', lines[i + 1]?.text ?? '')
    const behind = [...lexicon.findDates(text), ...findTimes(text)].map(m => m.span[1]).sort((a, b) => b - a)[0]
    const match = behind === undefined ? null : AT_PLACE.exec(text.slice(behind))
    // "Referat fra møde den 4. maj 2021 i Ældrerådet": who met. Not: "på Microsoft Teams"
    if (match?.[2] && !(match[1] === 'i' && lexicon.isBodyName(match[2]))) return match[2].trim()
    // "… kl. 16.00, Regionshuset, Alléen 15, Sorø", "… kl. 9-11, virtuelt (Teams)"
    const room = behind === undefined ? null : /^\s*,\s+([^.;]{3,90})\.?$/u.exec(text.slice(behind))?.[1]
    if (room && PLACE.test(room)) return room.trim()
    // "… den 8. juni 2016 Borgerhuset", "3. maj 2002 - Ribe Sygehus"
    const house =
      behind === undefined ? null : /^(?:\s+|\s*[-–]\s+)(\p{Lu}[^.,;:]{3,60})\.?$/u.exec(text.slice(behind))?.[1]
    if (house && PLACE.test(house) && !looksLikeTitle(house) && !lexicon.isBodyName(house)) return house.trim()
    const [date] = lexicon.findDates(text)
    const before = date ? findNamedPlace(text.slice(0, date.span[0])) : null
    if (before) return before.place
  }
  return null
}

/** "… kl. 17.30 i" and on the next line "Forsamlingshuset". */
const withNext = (text: string, next: string): string =>
  /\s(?:i|på|hos)$/u.test(text) && /^\p{Lu}/u.test(next) && next.length < 80 ? `${text} ${next}` : text

// "… i Havnekirken, Lindevej 34, 4800 Nykøbing F.", "… på Gl. Skolevej 4"
const AT_PLACE =
  /^[\s,]*(i|på|hos)\s+((?:[^.;]|(?<=(?:^|[\s,])(?:\p{Lu}|[GV]l|[NV]r|Ndr|Sdr|S[ck]?t|bygn|nr))\.){3,80})\.?$/u
// "Ekstraordinært møde - Mødelokale 7"
const MEETING_LEAD = /^(?:\p{L}+\s)?\p{L}*møde\s[-–]\s/iu

const LONGEST_HELD = 250
// "… afholdtes møde i Sundhedsudvalget på Rådhuset i Maribo", "Mødet blev holdt på Kroen"
const HELD_AT =
  /(?:holdt(?:es|e)?\s+(?:\p{L}+\s+){0,3}?\p{L}*møde(?:\s+i\s+[^,]{3,60}?)?|^[Mm]ødet\s+(?:blev\s+)?(?:af)?hold(?:t(?:es)?|es))\s+(?:på|i|hos)\s+(\p{Lu}.{3,90}?|\p{L}*(?:huset|gården|kroen|skolen|salen|stuen|kontoret|lokalet)(?!\p{L}).{0,60}?)\.?$/u

// "Gruppemøde afholdt hos formanden i Ringsted den 4. maj"
const HELD_WITH = /^\p{L}*møde\s+(?:af)?holdt\s+(?:på|i|hos)\s+([^,.]{3,60}?)$/u

/** Where a sentence says that the meeting was held, whenever it says that was. */
function heldAt(text: string, findDates: (text: string) => readonly DateMention[]): string | null {
  const whole = HELD_AT.exec(text)?.[1]
  if (whole) return whole
  const bare = withoutDateAndTime(text, findDates).replace(/\s+/gu, ' ')
  return HELD_AT.exec(bare)?.[1] ?? HELD_WITH.exec(bare)?.[1] ?? null
}

const STREET =
  '\\p{L}*(?:vej|gade|all[eé]|plads|torv|brygge|boulevard|stræde|vænge|park|have|bakke|kaj|sti|strøg|vang|toft)(?:e?n|et)?\\s\\d'
// Behind the body's name: "…, Islands Brygge 67, Sundhedsstyrelsen", "… på Hotel Nyborg", "…, mødelokale 2". Not: "Afdeling 14"
const NAMED = new RegExp(
  `(?:,\\s+|\\s+(?:på|i|hos|via)\\s+)(?=(?:\\p{Lu}[\\p{L}.]*\\s){0,3}${STREET}|(?:møde)?lokale\\s|auditori|kantinen?(?!\\p{L})|(?:byråds|møde|amtsråds)salen?(?!\\p{L})|hotel\\s|\\p{L}*kro(?:en)?(?!\\p{L})|(?:råd|regions|amts|forsamlings)hus|amtsgården|(?:microsoft\\s)?teams|zoom|skype|virtuelt|online)`,
  'iu',
)

/** A place that stands behind other words: where, and the words; null where none is named. */
export function findNamedPlace(text: string): { readonly at: number; readonly place: string } | null {
  const joint = NAMED.exec(text)
  if (!joint || joint.index === 0) return null
  const place = text
    .slice(joint.index + joint[0].length)
    .replace(/[\s,;]+(?:\p{L}+dag)?(?:\s+(?:den|d\.))?[\s,;]*$/iu, '')
    .trim()
  return place === '' ? null : { at: joint.index, place }
}

// "Skolen, mødelokale 2": unmistakably where one sits
const ROOM =
  /(?:(?<!(?<!\p{L})de[nt]?\s)lokale|kantine|auditori\p{L}*|sal|salen|klubhus|klubhuset|klublokale|sognegård|sognegården|forsamlingshus|forsamlingshuset)(?!\p{L})/iu
// A room, a house, an address with its postcode, a meeting on a screen
const PLACE =
  /(?:(?<!(?<!\p{L})de[nt]?\s)lokale|brygge \d|boulevard \d|torv(?:et)? \d|stræde \d|rådhus|regionshus|hus(?:et)?(?!\p{L})|sal(?:en)?(?!\p{L})|mødecenter|kro(?:en)?(?!\p{L})|hotel|skole|center|centret|teams|virtuelt|online|vej \d|gade \d|allé(?:en)? \d|plads \d|\d{4} \p{Lu}|bygning|kantine|forsamlingshus|sognegård|sygehus|hospital|gård(?:en)?(?!\p{L}))/iu

function withoutDateAndTime(value: string, findDates: (text: string) => readonly DateMention[]): string {
  let rest = value
  for (const span of [...findDates(value), ...findTimes(value)].map(m => m.span).sort((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, span[0])}${rest.slice(span[1])}`
  return rest
    .replace(/^[\s,;:.|–/-]+|[\s,;:|–/-]+$/g, '')
    .replace(/^(?:kl\.?|i|på)\s+(?=\p{Lu})/iu, '')
    .trim()
}
