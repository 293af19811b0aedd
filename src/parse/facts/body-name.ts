// Who met, as the document names it: title lines and head fields in, the name out. Which entry of the dictionaries it
// is, and in which region, is for body.ts.

import type { DateFinder } from '../../danish/dates.js'
import { findTimes } from '../../danish/times.js'
import type { BodyWord } from '../../dictionary/body-word.js'
import { collapseSpaced, withoutStatus } from '../layout/title-line.js'
import type { Reading } from '../reading.js'
import { type Head, titleLines, withoutSubject } from './head.js'
import { findNamedPlace } from './meeting-place.js'
import { readTitleText } from './title.js'

/** Whether words name a body. */
export type BodyNameTest = (text: string) => boolean

export function createBodyNameTest(words: readonly BodyWord[]): BodyNameTest {
  const isShort = ({ word }: BodyWord): boolean => /^\p{Lu}+$/u.test(word)
  const longestFirst = (some: readonly BodyWord[]): string =>
    some
      .map(({ word }) => word)
      .sort((a, b) => b.length - a.length)
      .join('|')
  const rest = "(?:e?[nt]|er|erne|ets?|ens?|s)?(?:['’]?s)?(?:møde[t]?)?(?!\\p{L})"
  // "Social- og Sundhedsudvalget", "styregruppemøde". Not: "udvalgte emner".
  const noun = new RegExp(`(?:${longestFirst(words.filter(word => !isShort(word)))})${rest}`, 'iu')
  // "KKR Nordjylland", "MED-udvalget". Not: "møde med".
  const short = new RegExp(`(?<!\\p{L})(?:${longestFirst(words.filter(isShort))})${rest}`, 'u')
  return text => noun.test(text) || short.test(text)
}

// Those who own or rule and never sit at the table themselves: "Kommunen har besluttet, at".
const OWNER = /^(?:(?:\p{L}*(?:region|kommun|\p{L}minister)|amt|stat|regering)(?:en|et))$/iu

/**
 * Whether words name a body or an authority by more than its kind: "Regionsrådet", "Styregruppen for akutområdet". Not:
 * "Gruppen", "Udvalget", which whoever meets may be called.
 */
export function createNamedBodyTest(words: readonly BodyWord[], isBody: BodyNameTest): BodyNameTest {
  const kinds = words.filter(({ bare }) => !bare).map(({ word }) => word)
  const kind = new RegExp(`^(?:${kinds.join('|')})(?:e?[nt]|met)?$`, 'iu')
  return text => OWNER.test(text) || (isBody(text) && !kind.test(text))
}

export interface FoundBody {
  readonly name: string
  /** Index into Reading.lines, or null. */
  readonly line: number | null
}

// "menighedsrådsmøde", "afdelingsmøde". Not: "rådsmøde i Medicinrådet"
const MEETING_OF = /(?<!\p{L})(\p{L}{4,}?)s?møde[t]?(?!\p{L})(?!\s+(?:i|med|mellem)\s)/iu

export function findBodyName(
  reading: Reading,
  head: Head,
  isBody: BodyNameTest,
  headers: readonly string[] = [],
): FoundBody | null {
  const { labels, lexicon } = reading
  const last = (head.free.at(-1) ?? -1) + 1
  const textOf = (i: number) => collapseSpaced(withoutSubject(readTitleText(reading, i, last, headers)))
  const clean = (text: string) => cleanBody(text, lexicon.findDates)
  const titles = titleLines(reading, head)
  // "Referat af menighedsrådsmøde" below "Vester Nebel Menighedsråd": who met is called by name beside the meeting.
  const calledBy = (stem: string): FoundBody | null => {
    const word = new RegExp(`${stem}(?:e?[nt]|met)?(?!\\p{L})`, 'iu')
    const isName = (text: string) =>
      text.length < 80 && word.test(text) && /^\p{Lu}/u.test(text) && !/[.:!?]/.test(text)
    const line = head.free.slice(0, 10).find(i => !titles.includes(i) && isName(textOf(i)) && clean(textOf(i)) !== '')
    return line === undefined ? null : { name: clean(textOf(line)), line }
  }
  // Not: "er endnu ikke godkendt af udvalget"
  const namesBody = (name: string): boolean =>
    name !== '' && name.length <= 120 && isBody(name) && !/^(?:er|var|blev|bliver|har)\s/u.test(name)
  const named = (i: number | undefined): FoundBody | null => {
    if (i === undefined) return null
    const name = clean(textOf(i))
    const stem = MEETING_OF.exec(textOf(i))?.[1]
    const called = stem ? calledBy(stem) : null
    return called ?? (namesBody(name) ? { name, line: i } : null)
  }
  const field = head.values.filter(v => v.field === 'body').find(v => v.value.length < 100 && !/\d{4}/.test(v.value))
  if (field) return { name: clean(field.value) || field.value, line: field.line }
  for (const i of titles) {
    const found = named(i)
    if (found) return found
  }
  // The name stands alone, below the kind, above it, or a few lines on ("Referat" / "til" / "mødet i X").
  const free = head.free
  for (const title of titles) {
    const place = free.indexOf(title)
    for (const step of [1, -1, 2, 3, -2, -3]) {
      const i = free[place + step]
      // "Planen blev godkendt." is no name.
      if (i !== undefined && Math.abs(i - title) <= 6 && textOf(i).length < 120 && !/[.!?]$/.test(textOf(i))) {
        const found = named(i)
        if (found) return found
      }
    }
  }
  for (const i of free.slice(0, 8)) {
    const found = textOf(i).length < 100 && !/[.!?]$/.test(textOf(i)) ? named(i) : null
    if (found) return found
  }
  const label = labels.find(hit => hit?.entry.kind === 'beslutning' && hit.body)
  if (label?.body) return { name: clean(label.body), line: null }
  // A name that no word tells to be a body's: what the title leaves when the kind and the date are taken away.
  for (const i of titles) {
    const name = clean(textOf(i))
    if (
      (/^\p{Lu}\p{L}/u.test(name) || /^\p{L}*møde\s+mellem\s/u.test(name)) &&
      name.length < 100 &&
      !/[.:!?]/.test(name)
    )
      return { name, line: i }
  }
  return null
}

const KIND =
  /(?:^|[\s(–-])(?:(?:foreløbigt?|godkendt|ikke godkendt|(?:udkast|kladde)(?: til)?|revideret|korrigeret|åbent?|lukket|kort|endeligt?|ordinært?|ekstraordinært?|konstituerende)\s+)*(?:møde|beslutnings)?(?:referat(?:et)?|dagsorden(?:en)?|beslutningsprotokol(?:len)?|forhandlingsprotokol|protokol|mødeindkaldelse|indkaldelse(?: til)?|notat)(?!\p{L})\s*(?:nr\.?\s*\d+)?\s*[:–-]?\s*/giu
// "af", "fra", "til møde i", "for", "over", "mødet i", "2. møde i": what joins kind and body
const JOINT =
  /^(?:(?:af|fra|til|for|over|vedr\.?|vedrørende)\s+)*(?:(?:\d{1,3}\.|nr\.?\s*\d+|det(?=\s+(?:\d|(?:extra|ekstra)?ordinære|\p{L}*møde))|ordinært?|ekstraordinært?|fælles(?=\s+[\p{L}-]+møde))\s+)*(?:(?:møde[t]?)\s+(?:nr\.?\s*\d+[\d/-]*\s+)?(?:i|med|for|afholdt i)\s+)?/iu

/** "Dagsorden for møde i temagruppen for X den 4. maj 2021" -> "temagruppen for X"; "Styregruppemøde" -> "Styregruppe". */
export function cleanBody(text: string, findDates: DateFinder): string {
  let rest = withoutStatus(text).replace(/[*#_|]/g, ' ')
  const spans = [...findDates(rest), ...findTimes(rest)].map(m => m.span).sort((a, b) => b[0] - a[0])
  for (const [start, end] of spans) rest = `${rest.slice(0, start)} § ${rest.slice(end)}`
  // What stands before the first date names the body; without that, what stands behind it.
  const parts = rest.split('§').map(part => tidy(part.replace(KIND, ' ')))
  const found = parts.find(part => /\p{L}{3,}/u.test(part)) ?? ''
  const name = found.slice(0, findNamedPlace(found)?.at)
  // "ældrerådets møde nr. 3/2019", of which the meeting is cut off by now.
  const owner = /^(.+?(?:et|en|met))['’]?s(?:\s+(?:\p{L}+\s+)?møde[t]?)?$/iu.exec(name)?.[1]
  if (owner && HEAD_LAST.test(owner)) return owner
  // "bestyrelsesmøde i Afdeling 14": the board met; "rådsmøde i Medicinrådet": the council is named. So "styregruppemøde nr.
  // 5 - Fælles visitation", "møde 3: Ældrerådet".
  const inMeeting =
    /^(?:\p{L}+\s+)?([\p{L}-]*?)[s-]?møde[t]?(?:\s*(?:nr\.?\s*)?\d[\d/-]*)?\s*(?::$|((?:i|for)\s|[:,–-]\s)\s*(.+))$/iu.exec(
      name,
    )
  const [, met = '', joint = '', behind] = inMeeting ?? []
  if (behind) {
    // Behind a sign it is what the board is for: "klyngestyregruppemøde - Horsensklyngen".
    const isNamed = HEAD.test(behind) && (/\p{L}/u.test(joint) || behind.toLowerCase().includes(met.toLowerCase()))
    if (met === '' || isNamed || !HEAD.test(met)) return tidy(behind)
  }
  if (inMeeting?.[1]) return definite(inMeeting[1])
  const alone = /^([\p{L}-]+?)[s-]?møde[t]?(?:\s*:?\s*[\d/-]*)?$/iu.exec(name)
  // "KLU-mødet"
  if (alone?.[1] && /^\p{Lu}{2,6}$/u.test(alone[1])) return alone[1]
  if (alone?.[1] && HEAD.test(alone[1])) return definite(alone[1])
  return tidy(name.replace(/(?<=\p{L})s?møde[t]?$/iu, m => (m.toLowerCase().startsWith('smøde') ? '' : ''))).replace(
    /['’]s$/u,
    '',
  )
}

const HEAD =
  /(?:udvalg|råd|nævn|bestyrelse|gruppe|forum|direktion|kommission|repræsentantskab|klynge)(?:e?[nt]|met)?(?!\p{L})/iu
// Not: "Ældrerådet i Horsens", whose place ends in a letter of its own
const HEAD_LAST = new RegExp(`${HEAD.source}$`, 'iu')

/** "klyngestyregruppe" -> "Klyngestyregruppen", "skoleråd" -> "Skolerådet": as such a body is called in running text. */
function definite(noun: string): string {
  const word = noun.charAt(0).toUpperCase() + noun.slice(1)
  if (/e$/u.test(word)) return `${word}n`
  if (/forum$/iu.test(word)) return `${word}met`
  return /(?:udvalg|råd|nævn|repræsentantskab)$/iu.test(word)
    ? `${word}et`
    : /(?:direktion|kommission)$/iu.test(word)
      ? `${word}en`
      : word
}

function tidy(text: string): string {
  let rest = text.replace(/\s+/g, ' ').trim()
  rest = rest.replace(JOINT, '')
  rest = rest.replace(/^[\s,:;.–-]+|[\s,:;–-]+$/g, '')
  rest = rest.replace(/[\s,]+(?:d\.|den|kl\.?|på|i|afholdt|møde(?:t)?(?:\s+nr\.?\s*[\d/-]+)?|nr\.?\s*[\d/-]+)$/iu, '')
  return rest
    .replace(/\s*\(?\s*(?:udkast|foreløbigt?|godkendt|åben|lukket)\s*\)?$/iu, '')
    .replace(/^[\s,:;.–-]+|[\s,:;–-]+$/g, '')
    .trim()
}
