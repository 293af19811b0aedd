// A line that names the meeting in, the name of the body in it out: without the kind of document, the date, the place and
// the meeting.

import type { DateFinder } from '../../../danish/dates.js'
import { inflectBodyWord } from '../../../danish/inflection.js'
import { findTimes } from '../../../danish/times.js'
import { withoutStatus } from '../../layout/title-line.js'
import { findNamedPlace } from '../meeting/meeting-place.js'
import type { BodyNameTest } from './body-name-test.js'

const KIND =
  /(?:^|[\s(/–-])(?:(?:foreløbigt?|godkendt|ikke godkendt|(?:udkast|kladde)(?: til)?|revideret|korrigeret|åbent?|lukket|kort|endeligt?|ordinært?|ekstraordinært?|konstituerende|annoteret)\s+)*(?:møde|beslutnings)?(?:dagsord(?:e)?ner og referater(?: (?:for|fra))?|referat(?:et|er)?|dagsorden(?:en)?(?:\s+med\s+(?:opsamling|referat|beslutninger|konklusioner))?|agenda|(?:møde)?noter(?=\s+(?:fra|til)\s|\s*$|\s+[§\d])|mødenoter|mødeskema|opsamling(?=\s+(?:fra|på)\s)|beslutningsprotokol(?:len)?|forhandlingsprotokol|protokol|mødeindkaldelse|indkaldelse(?: til)?|(?:der|i) indkaldes(?: hermed)? til|notat|mødesager)(?!\p{L})\s*(?:nr\.?\s*\d+)?\s*[:–—-]?\s*/giu
// "af", "fra", "til møde i", "for", "over", "mødet i", "2. møde i": what joins kind and body
const JOINT =
  /^(?:(?:af|fra|til|for|over|vedr\.?|vedrørende)\s+)*(?:(?:\d{1,3}\.|nr\.?\s*\d+|det(?=\s+(?:\d|(?:extra|ekstra)?ordinære|\p{L}*møde))|ordinært?|ekstraordinært?|konstituerende|fælles(?=\s+[\p{L}-]+møde))\s+)*(?:(?:fælles)?møde[t]?\s+(?:nr\.?\s*\d+[\d/-]*\s+)?(?:i|med|for|mellem|afholdt i)\s+)?/iu

/** "Dagsorden for møde i temagruppen for X den 4. maj 2021" -> "temagruppen for X"; "Styregruppemøde" -> "Styregruppe". */
export function cleanBodyName(text: string, findDates: DateFinder, isBody: BodyNameTest): string {
  let rest = withoutStatus(text)
    .replace(/[*#_|]/g, ' ')
    .replace(DRIFTED, '-')
    .replace(SAID_TWICE, '$1')
    .replace(SORT_OF_MEETING, ' ')
    .replace(SEEN_TO, '$1')
  const spans = [...findDates(rest), ...findTimes(rest)].map(m => m.span).sort((a, b) => b[0] - a[0])
  for (const [start, end] of spans) rest = `${rest.slice(0, start)} § ${rest.slice(end)}`
  // What stands before the first date names the body; without that, what stands behind it.
  const parts = rest.split('§').map(part => tidy(part.replace(KIND, ' ')))
  const [first = '', ...others] = parts.filter(
    part => /\p{L}{3,}|^\p{Lu}{2}$/u.test(part) && !/^\([^()]*\)?$/u.test(part),
  )
  // "Referat fra møde den 4. maj 2021 i Ældrerådet". Not: "… i Regionshuset"
  const inOthers = /^møde[t]?$/iu.test(first) ? others.map(other => /^i\s+(.+)$/iu.exec(other)?.[1]) : []
  const [, whose, held] = OF_BOTH.exec(first) ?? []
  const assembly = held && isBody(held) ? held : whose
  const found = inOthers.find(name => name !== undefined && isBody(name)) ?? assembly ?? first
  const name = found
    .slice(0, findNamedPlace(found)?.at)
    .replace(ANOTHER_MEETING, '')
    .replace(OFFICE_BEHIND, '$1')
    .replace(IN_BODY, '')
  const [, own, place] = MEETING_AND_NAME.exec(name) ?? []
  if (own && place && isBody(own)) return definite(own)
  // "ældrerådets møde nr. 3/2019", of which the meeting is cut off by now.
  const owner =
    /^(.+?(?:et|en|met))['’]?s(?:\s+(?:(?:\p{L}+|\d{1,3}\.)\s+)?møde(?:[tr]|rne)?(?:\s+i\s+\d{4})?)?$/iu.exec(name)?.[1]
  // Not: "Ældrerådet i Horsens", whose place ends in a letter of its own
  if (owner && isBody(owner.split(' ').at(-1) as string)) return owner
  // "bestyrelsesmøde i Afdeling 14": the board met; "rådsmøde i Medicinrådet": the council is named. So "styregruppemøde nr.
  // 5 - Fælles visitation", "møde 3: Ældrerådet".
  const inMeeting =
    /^(?:\p{L}+\s+)?([\p{L}-]*?)[s-]?møde[t]?(?:\s*(?:nr\.?\s*)?\d[\d/-]*)?\s*(?::$|((?:i|for)\s|[:,–-]\s)\s*(.+))$/iu.exec(
      name,
    )
  const [, met = '', joint = '', behind] = inMeeting ?? []
  if (behind) {
    // Behind a sign it is what the board is for: "klyngestyregruppemøde - Horsensklyngen".
    const isNamed = isBody(behind) && (/\p{L}/u.test(joint) || behind.toLowerCase().includes(met.toLowerCase()))
    if (met === '' || isNamed || !isBody(met)) return tidy(behind)
  }
  if (inMeeting?.[1]) return definite(inMeeting[1])
  const alone = /^([\p{L}-]+?)[s-]?møde[t]?(?:\s*:?\s*[\d/-]*)?$/iu.exec(name)
  // "KLU-mødet"
  if (alone?.[1] && /^\p{Lu}{2,6}$/u.test(alone[1])) return alone[1]
  if (alone?.[1] && isBody(alone[1])) return definite(alone[1])
  const gathering = /^(?:\p{L}+\s)?(?:generalforsamling|årsmøde)(?:en|t)?(?=\s(?:19|20)\d\d$)/iu.exec(name)?.[0]
  if (gathering) return gathering
  return tidy(name.replace(/(?<=\p{L})s?møde[t]?$/iu, m => (m.toLowerCase().startsWith('smøde') ? '' : ''))).replace(
    /['’]s$/u,
    '',
  )
}

// "i Styregruppen for Sund i Byen" below "Referat af skriftlig behandling"
const IN_BODY = /^i\s+(?=\p{Lu}\p{Ll}+(?:e[nt]|forum)\s)/u
// "FU – møde": a hyphen with space around it
const DRIFTED = /(?<=(?<!\p{L})\p{Lu}{2,6})\s+[–-]\s+(?=møde)/gu
// "Foreningen Lindely, referat af generalforsamlingen", of which the kind is cut off by now
const OF_BOTH = /^(.+?),\s+(?:af|fra)\s+(.+)$/u
// "Referat af ordinært årsmøde Referat af ordinært årsmøde"
const SAID_TWICE = /^(\p{L}.{4,80}?)\s+\1(?!\p{L})/u
// "3. møde (konstituerende møde) Stiftsrådet"
const SORT_OF_MEETING = /\s\(\p{L}+\s+møde\)\s/gu
// "Natur og miljøs møde": a committee called by what it sees to
const SEEN_TO = /^(\p{Lu}[\p{L}, -]{0,60}\sog\s\p{Ll}+)s(?=\s+møde(?!\p{L}))/u
// "Integrationsrådet Kulturforvaltningen, Stab": the office that serves it
const OFFICE_BEHIND =
  /(\p{L}(?:rådet|udvalget|nævnet|bestyrelsen))\s+\p{Lu}\p{L}*(?:forvaltningen|sekretariatet)(?:,.*)?$/u
// "FSU møde og temamøde": the one meeting that is named names the body.
const ANOTHER_MEETING = /(?<=møde[t]?)\s+og\s+\p{L}*møde[t]?$/iu
// "Provstiudvalgsmøde Maribo Domprovsti", "bestyrelsesmøde gårdlauget Lindegården": the council or board of those
const MEETING_AND_NAME = /^([\p{L}-]+?)[s-]?møde[t]?\s+((?:\p{Ll}+e[nt]\s)?\p{Lu}.*)$/u

/** Longer words in capitals are no letters that stand for several. */
const LONGEST_LETTERS = 6

/** "klyngestyregruppe" -> "Klyngestyregruppen", "skoleråd" -> "Skolerådet": as such a body is called in running text. */
function definite(noun: string): string {
  // "BESTYRELSESMØDE". Not: "KLU"
  const rest = noun.length > LONGEST_LETTERS && noun === noun.toUpperCase() ? noun.toLowerCase() : noun
  const word = noun.charAt(0).toUpperCase() + rest.slice(1)
  return inflectBodyWord(word)[1] ?? word
}

function tidy(text: string): string {
  let rest = text.replace(/\s+/g, ' ').trim()
  rest = rest.replace(JOINT, '')
  rest = rest.replace(/^[\s,:;.–—-]+|[\s,:;(–—-]+$/g, '')
  // "Ældrerådet – Referat fra mødet", "møde Greve Ældreråd"
  rest = rest.replace(/[\s,–-]+(?:fra|af|til)(?:\s+møde[t]?)?$/iu, '').replace(/^[Mm]øde[t]?\s+(?=\p{Lu})/u, '')
  rest = rest.replace(
    /[\s,]+(?:d\.|den|dem|er|var|kl\.?|på|i|afholdt|(?:blad|protokolside)(?:\s+nr\.?)?(?:\s*\d+)?|møde(?:t)?(?:\s+(?:nr\.?\s*)?[\d/-]+)?|nr\.?\s*[\d/-]+)$/iu,
    '',
  )
  return rest
    .replace(/\s*\(?\s*(?:udkast|foreløbigt?|godkendt|åben|lukket)\s*\)?$/iu, '')
    .replace(/^[\s,:;.–—-]+|[\s,:;(–—-]+$/g, '')
    .trim()
}
