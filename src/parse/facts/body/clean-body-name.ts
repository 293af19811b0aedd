// The name of a body as it stands in a title: without the kind of document, the date, the place and the word "møde".

import type { DateFinder } from '../../../danish/dates.js'
import { inflectBodyWord } from '../../../danish/inflection.js'
import { findTimes } from '../../../danish/times.js'
import { oneOf } from '../../../danish/word-set.js'
import { EXTRACT, withoutStatus } from '../../layout/title-line.js'
import type { WordClasses } from '../../word-classes.js'
import { findNamedPlace } from '../meeting/place-words.js'
import type { BodyNameTest } from './body-name-test.js'

// "Foreløbigt", "Udkast til", "Ordinært": what may stand before the kind of document
const STATE = oneOf(String.raw`
  foreløbigt? godkendt ikke\sgodkendt (?:udkast|kladde)(?:\stil)? revideret korrigeret åbent? lukket kort endeligt?
  ordinært? ekstraordinært? konstituerende annoteret
`)
const NAMED = oneOf(String.raw`
  // "Dagsordener og referater for", "Referat i uddrag", "Dagsorden med konklusioner"
  dagsord(?:e)?ner\sog\sreferater(?:\s(?:for|fra))? referat(?:\s+i\s+(?:uddrag|udtog|ekstrakt)|et|er)?
  dagsorden(?:en)?(?:\s+med\s+(?:opsamling|referat|beslutninger|konklusioner))? agenda
  // "Noter fra", "Noter" behind all else, "Opsamling på". Not: "Noter om økonomi"
  noter\s?/\s?referat (?:møde)?noter(?=\s+(?:fra|til)\s|\s*$|\s+[§\d]) mødenoter mødeskema opsamling(?=\s+(?:fra|på)\s)
  // "Beslutningsprotokollen", "Udskrift af forhandlingsprotokol"
  beslutningsprotokol(?:len)? forhandlingsprotokol(?:len)? protokol ${EXTRACT} udskrift\saf beslutninger(?=\s+fra\s)
  // "Indkaldelse til", "Der indkaldes hermed til"
  mødeindkaldelse indkaldelse(?:\stil)? (?:der|i)\sindkaldes(?:\shermed)?\stil notat mødesager
`)
// "Foreløbigt referat nr. 3:"
const KIND = new RegExp(
  String.raw`(?:^|[\s([/–—-])(?:${STATE}\s+)*(?:møde|beslutnings)?${NAMED}(?!\p{L})\]?\s*(?:nr\.?\s*\d+)?\s*(?:[:–—-]|/(?=\s))?\s*`,
  'giu',
)
// "af", "fra", "til møde i", "for", "over", "mødet i", "2. møde i": what joins kind and body
const JOINT =
  /^(?:(?:af|fra|til|for|over|vedr\.?|vedrørende)\s+)*(?:(?:\d{1,3}\.|nr\.?\s*\d+|det(?=\s+(?:\d|(?:extra|ekstra)?ordinære|konstituerende|\p{L}*møde))|ordinær[te]?|ekstraordinær[te]?|konstituerende|fælles(?=\s+[\p{L}-]+møde))\s+)*(?:(?:fælles)?møde[t]?\s+(?:nr\.?\s*\d+[\d/-]*\s+)?(?:i|med|for|mellem|afholdt i)\s+)?/iu

/** "Dagsorden for møde i temagruppen for X den 4. maj 2021" -> "temagruppen for X"; "Styregruppemøde" -> "Styregruppen". */
export function cleanBodyName(
  text: string,
  { findDates, words }: { readonly findDates: DateFinder; readonly words: WordClasses },
  isBody: BodyNameTest,
): string {
  const part = partWithName(text, findDates, isBody)
  const name = part.slice(0, findNamedPlace(part, words)?.at)
  return whoseMeeting(name, isBody) ?? tidy(name.replace(/(?<=\p{L})s?møde[t]?$/iu, '')).replace(/['’]s$/u, '')
}

// "Nørre Vandværk, bestyrelsesmøde": whose board met. Not: "Randers Kommune, byrådsmøde"
const ITS_MEETING = /^(\p{Lu}[^,]*(?:,[^,]+)?(?<![Kk]ommune|[Rr]egion)),\s\p{Ll}*(?:bestyrelse|råd|udvalg)smøde[t]?$/u

export const ownerOfMeeting = (text: string): string | null => ITS_MEETING.exec(text)?.[1] ?? null

/** The part of a title that names the body: the words before the first date or, if there are none, those behind it. */
function partWithName(text: string, findDates: DateFinder, isBody: BodyNameTest): string {
  let rest = withoutStatus(text)
    .replace(/[*#_|]/g, ' ')
    .replace(SEEN_TO, '$1')
    .replace(ITS_OWN_MEETING, ' ')
    .replace(HELD_AT, '$1')
  const spans = [...findDates(rest), ...findTimes(rest)].map(m => m.span).sort((a, b) => b[0] - a[0])
  for (const [start, end] of spans) rest = `${rest.slice(0, start)} § ${rest.slice(end)}`
  const [first = '', ...others] = rest
    .split('§')
    .map(part => tidy(part.replace(KIND, ' ')))
    .filter(part => /\p{L}{3,}|^\p{Lu}{2}$/u.test(part) && !/^\([^()]*\)?$/u.test(part))
  // "Referat fra møde den 4. maj 2021 i Ældrerådet". Not: "… i Regionshuset"
  const inOthers = /^møde[t]?$/iu.test(first) ? others.map(other => /^i\s+(.+)$/iu.exec(other)?.[1]) : []
  const [, whose, held] = OF_BOTH.exec(first) ?? []
  const assembly = held && (isBody(held.replace(/\s\d{4}$/, '')) || /møde$/iu.test(held)) ? held : whose
  return inOthers.find(name => name !== undefined && isBody(name)) ?? assembly ?? first
}

/** Who met, where the words say it of the meeting: "styregruppemøde", "ældrerådets møde"; null where they do not. */
function whoseMeeting(name: string, isBody: BodyNameTest): string | null {
  const [, own, place] = MEETING_AND_NAME.exec(name) ?? []
  if (own && place && isBody(own)) return definite(own)
  // "ældrerådets møde nr. 3/2019", of which the meeting is cut off by now. Not: "Ældrerådet i Horsens"
  const owner = OWNER.exec(name)?.[1]
  if (owner && isBody(owner.split(' ').at(-1) as string)) return owner
  const inMeeting = MEETING_OF.exec(name)
  const [, met = '', joint = '', behind] = inMeeting ?? []
  if (behind) {
    // Behind a sign stands what the board is for: "klyngestyregruppemøde - Horsensklyngen".
    const isNamed = isBody(behind) && (/\p{L}/u.test(joint) || behind.toLowerCase().includes(met.toLowerCase()))
    if (met === '' || isNamed || !isBody(met)) return tidy(behind)
  }
  if (met !== '') return definite(met)
  const alone = MEETING_ALONE.exec(name)?.[1] ?? ''
  // "KLU-mødet"
  if (/^\p{Lu}{2,6}$/u.test(alone)) return alone
  if (alone !== '' && isBody(alone)) return definite(alone)
  return ASSEMBLY_OF_YEAR.exec(name)?.[0] ?? null
}

// "ældrerådets", "Udvalgets 3. møde i 2012"
const OWNER =
  /^(.+?(?:et|en|met))['’]?s(?:\s+(?:(?:\p{L}+|\d{1,3}\.)\s+)?møde(?:[tr]|rne)?(?:\s+i\s+\d{4})?|\s+\d{1,3}\.)?$/iu
// "bestyrelsesmøde i Afdeling 14": the board met; "rådsmøde i Medicinrådet": the council is named. So "styregruppemøde nr.
// 5 - Fælles visitation", "møde 3: Ældrerådet".
const MEETING_OF =
  /^(?:\p{L}+\s+)?([\p{L}-]*?)[s-]?møde[t]?(?:\s*(?:nr\.?\s*)?\d[\d/-]*)?\s*(?::$|((?:i|for)\s|[:,–—-]\s)\s*(.+))$/iu
// "Styregruppemøde", "KLU-mødet", "rådsmøde: 4/2019"
const MEETING_ALONE = /^([\p{L}-]+?)[s-]?møde[t]?(?:\s*:?\s*[\d/-]*)?$/iu
// "Ordinær generalforsamling 2021"
const ASSEMBLY_OF_YEAR = /^(?:\p{L}+\s)?(?:generalforsamling|årsmøde)(?:en|t)?(?=\s(?:19|20)\d\d(?!\d))/iu
// "Foreningen Lindely, referat af generalforsamlingen", "Høng Vandværk - referat af generalforsamling 2022", without the kind
// of document
const OF_BOTH = /^(.+?)(?:,|\s[–—-])\s+(?:af|fra)\s+(.+)$/iu
// "bestyrelsesmøde afholdt hos Ida Holm", "bestyrelsesmøde på Rådhuset". Not: "møde afholdt i Ældrerådet"
const HELD_AT = /((?<=\p{L})mødet?)\s+(?:(?:blev\s+)?afholdt\s+)?(?:hos|på|via)\s.+$/iu
// "Struer Ældreråds møde", "Idrætsforeningen Fremads ordinære møde". Not: "Udvalgets 3. møde", see OWNER
const ITS_OWN_MEETING = /(?<=\p{L}{3})(?<!e[nt]|met|s)s\s+(?:(?:ekstra)?ordinære\s+|\d{1,3}\.\s+)?(?=møde(?!\p{L}))/u
// "Natur og miljøs møde": a committee called by its field of work
const SEEN_TO = /^(\p{Lu}[\p{L}, -]{0,60}\sog\s\p{Ll}+)s(?=\s+møde(?!\p{L}))/u

// "Provstiudvalgsmøde Maribo Domprovsti", "bestyrelsesmøde gårdlauget Lindegården": the council or board of those
const MEETING_AND_NAME = /^([\p{L}-]+?)[s-]?møde[t]?\s+((?:\p{Ll}+e[nt]\s)?\p{Lu}.*)$/u

/** A longer word in capitals is no abbreviation. */
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
  // "Blad nr. 117 Sundhedsudvalget"
  rest = rest
    .replace(/^(?:blad|ark|fol(?:io|\.)?|protokolside)\s(?:nr\.?\s)?\d{1,4}[,\s]+(?=\p{Lu})/iu, '')
    .replace(JOINT, '')
  rest = rest.replace(/^[\s,:;.–—-]+|[\s,:;(–—-]+$/g, '')
  // "Ældrerådet – Referat fra mødet", "møde Greve Ældreråd"
  rest = rest.replace(/[\s,–—-]+(?:fra|af|til)(?:\s+møde[t]?)?$/iu, '').replace(/^[Mm]øde[t]?\s+(?=\p{Lu})/u, '')
  rest = rest.replace(
    /[\s,]+(?:d\.|den|dem|er|var|kl\.?|på|i|afholdt|holdt|samlet|forsamlet|mødtes|(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:blad|protokolside)(?:\s+nr\.?)?(?:\s*\d+)?|møde(?:t)?(?:\s+(?:nr\.?\s*)?[\d/-]+)?|nr\.?\s*[\d/-]+|(?:møder|referater|årgang)\s+(?:i\s+)?(?:19|20)\d{2})$/iu,
    '',
  )
  return rest
    .replace(/\s*\(?\s*(?:udkast|foreløbigt?|godkendt|åben|lukket)\s*\)?$/iu, '')
    .replace(/^[\s,:;.–—-]+|(?:\s\/|[\s,:;(–—-])+$/g, '')
    .trim()
}
