// When and where the meeting was held: head fields and titles in; date, times, place and next meeting out.

import { type DateFinder, type DateMention, resolveDate } from '../../danish/dates.js'
import { findTimes, type TimeMention } from '../../danish/times.js'
import type { Meeting } from '../../model/document.js'
import type { ItemDraft } from '../outline/items.js'
import type { Reading } from '../reading.js'
import type { Head, HeadValue } from './head.js'
import { titleLines } from './title.js'

export interface MeetingFacts extends Meeting {
  /** Every day the meeting was held: more than one where it went on another day. */
  readonly dates: readonly string[]
  /** The mention the date was read from, with the offset of its line, for checks against the weekday. */
  readonly mention: { readonly date: DateMention; readonly offset: number } | null
}

export function readMeeting(reading: Reading, head: Head, items: readonly ItemDraft[]): MeetingFacts {
  const dated = findMeetingDate(reading, head, items)
  const date = dated ? resolveDate(dated.date, null, 'nearest') : null
  const [start, end] = findMeetingTimes(reading, head, dated?.line ?? null)
  return {
    date,
    start,
    end: end ?? findEndInProse(reading),
    place: findPlace(reading, head),
    next: date ? findNext(reading, head, date) : null,
    dates: date ? [date, ...furtherDays(dated as Dated, date)] : [],
    mention: dated ? { date: dated.date, offset: dated.offset } : null,
  }
}

interface Dated {
  readonly date: DateMention
  /** Of the text the mention was found in. */
  readonly offset: number
  readonly line: number
}

const full = (date: DateMention): boolean => date.year !== null && date.day !== null

/** In the order of trust that the field guide gives (section C2). */
// "Udsendt den 20. februar 2025" dates the paper
const LETTER_DATE = /^(?:udsendt|udsendelsesdato|ajourført|sidst opdateret|opdateret|udgivet|oprettet|publiceret|udskrevet|godkendt|rettet)(?!\p{L})/iu

function findMeetingDate(reading: Reading, head: Head, items: readonly ItemDraft[]): Dated | null {
  const { lines, labels, lexicon } = reading
  const inValue = (value: HeadValue | undefined): Dated | null => {
    const date = value && lexicon.findDates(value.value).find(full)
    return value && date ? { date, offset: value.span[0], line: value.line } : null
  }
  const inLine = (i: number): Dated | null => {
    const line = lines[i]
    const date = line && lexicon.findDates(line.text).find(full)
    return line && date ? { date, offset: line.span[0], line: i } : null
  }
  const field = (name: HeadValue['field']) =>
    head.values
      .filter(v => v.field === name)
      .map(inValue)
      .find(d => d !== null) ?? null
  const titles = titleLines(reading, head)
  // "mødet den 9. maj" in a letter sent on the 16th of May 2018: the year is that of the letter.
  const letter = [...head.values.map(v => v.value), ...head.free.map(i => lines[i]?.text ?? '')]
    .flatMap(t => lexicon.findDates(t))
    .find(full)
  const yearless = (i: number): Dated | null => {
    const line = lines[i]
    const date = line && lexicon.findDates(line.text).find(d => d.year === null && d.day !== null)
    const resolved = date && letter ? resolveDate(date, resolveDate(letter, null, 'nearest'), 'past') : null
    return line && date && resolved
      ? { date: { ...date, year: Number(resolved.slice(0, 4)) }, offset: line.span[0], line: i }
      : null
  }
  // Free lines near the title: "den 3. maj 2021 kl. 10" on a line of its own below "mødet i X".
  const near = head.free.filter(i => titles.some(t => i >= t && i - t <= 6) && !LETTER_DATE.test(lines[i]?.text ?? ''))
  return (
    field('date') ??
    titles.map(inLine).find(d => d !== null) ??
    titles.map(yearless).find(d => d !== null) ??
    field('start') ??
    near.map(inLine).find(d => d !== null) ??
    field('time') ??
    field('place') ??
    (head.values.some(v => v.field === 'time' || v.field === 'place') ? field('maybe') : null) ??
    mostFrequentLabelDate(labels, reading) ??
    head.free.map(inLine).find(d => d !== null) ??
    field('maybe') ??
    (items.length > 0
      ? null
      : (lines
          .slice(0, 10)
          .map((_, i) => inLine(i))
          .find(d => d !== null) ?? null))
  )
}

/** "Beslutning i Byrådet den 4. maj 2021": the date most decisions carry, the latest of equals. */
function mostFrequentLabelDate(labels: Reading['labels'], { lines }: Reading): Dated | null {
  const seen = new Map<string, { count: number; found: Dated }>()
  labels.forEach((hit, i) => {
    if (!hit?.date || !full(hit.date) || hit.entry.kind !== 'beslutning') return
    const key = resolveDate(hit.date, null, 'nearest') as string
    const line = lines[i] as Reading['lines'][number]
    const entry = seen.get(key)
    if (entry) entry.count++
    else
      seen.set(key, {
        count: 1,
        found: { date: hit.date, offset: line.span[0] + line.text.indexOf(hit.date.text), line: i },
      })
  })
  const best = [...seen].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? 1 : -1))[0]
  return best?.[1].found ?? null
}

/** "9.-10. juni 2022". */
function furtherDays({ date }: Dated, first: string): string[] {
  const { lastDay, day } = date
  if (lastDay === null || day === null || lastDay <= day || lastDay - day > 6) return []
  return Array.from({ length: lastDay - day }, (_, n) => first.slice(0, 8) + String(day + n + 1).padStart(2, '0'))
}

/** "Politisk Klynge 22-11-2023 10:00": right behind a date a time needs no "kl.". */
function timeBeside(text: string, findDates: DateFinder): TimeMention | undefined {
  const sure = findTimes(text)[0]
  const date = findDates(text)[0]
  if (sure || !date) return sure
  const near = findTimes(text.slice(date.span[1]), true)[0]
  return near && near.span[0] <= 6 ? near : undefined
}

function findMeetingTimes(
  { lines, lexicon }: Reading,
  head: Head,
  dateLine: number | null,
): [string | null, string | null] {
  const of = (name: HeadValue['field']) => head.values.filter(v => v.field === name)
  const time = (values: readonly HeadValue[], loose: boolean) =>
    values.map(v => findTimes(v.value, loose)[0]).find(t => t !== undefined)
  const start = time(of('start'), true)
  const end = time(of('end'), true)
  const both = time(of('time'), true) ?? time(of('date'), false) ?? time(of('maybe'), false) ?? time(of('place'), false)
  const beside = dateLine === null ? undefined : timeBeside(lines[dateLine]?.text ?? '', lexicon.findDates)
  const free =
    both || start || beside
      ? undefined
      : head.free.map(i => findTimes(lines[i]?.text ?? '')[0]).find(t => t !== undefined)
  const found = both ?? beside ?? free
  return [start?.start ?? found?.start ?? null, end?.start ?? start?.end ?? found?.end ?? null]
}

// "Mødet blev hævet kl. 12.50", "Mødet sluttede kl.21.33", "Mødet slut: 17". Not: "Mødet sluttede i god tid"
const END_IN_PROSE =
  /(?<!\p{L})(?:mødet|generalforsamlingen|årsmødet|repræsentantskabet|afdelingsmødet|beboermødet|bestyrelsesmødet)\s+(?:blev\s+|er\s+)?(?:hævet|sluttede|slut|sluttet|afsluttet|afsluttedes|hævedes|ophørte)\s*:?\s*(?:ca\.?\s*)?(?:(?:kl\.?|klokken)\s*)?(\d{1,2})(?:[.:](\d{2}))?(?!\d|\.\d)/iu

// "Dirigenten hævede generalforsamlingen kl. 21.50"
const RAISED = /(?<!\p{L})hævede[s]?\s+(?:\p{L}+\s+){0,2}kl\.?\s*(\d{1,2})(?:[.:](\d{2}))?(?!\d)/iu

function findEndInProse({ lines }: Reading): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    // Far from the end only where the line is about nothing else.
    const match =
      /(?:mødet|samlingen|skabet)(?!\p{L})/iu.test(text) && (i >= lines.length - 40 || text.length < 60)
        ? (END_IN_PROSE.exec(text) ?? RAISED.exec(text))
        : null
    if (match?.[1] && Number(match[1]) <= 24) return `${match[1].padStart(2, '0')}:${match[2] ?? '00'}`
  }
  return null
}

function findPlace({ lines, lexicon }: Reading, head: Head): string | null {
  const field = head.values.find(v => v.field === 'place')
  if (field) {
    const bare = withoutDateAndTime(field.value, lexicon.findDates)
    return bare === '' ? null : bare
  }
  // "Tid og sted: Torsdag den 4. maj 2021 kl. 10-12, Rådhuset"
  for (const value of head.values.filter(v => v.field === 'date' || v.field === 'time')) {
    const rest = withoutDateAndTime(value.value, lexicon.findDates)
    if (/\p{Lu}\p{L}{2,}/u.test(rest) && rest.length > 3) return rest
  }
  // rm.dk: a line "i Regionshuset Viborg" below the date
  for (const i of head.free) {
    const text = lines[i]?.text ?? ''
    const match = /^(?:i|på|hos)\s+(\p{Lu}.{2,80})$/u.exec(text)
    const above = lines[i - 1]?.text ?? ''
    const isBelowDate = lexicon.findDates(above).length > 0 || findTimes(above).length > 0
    if (match?.[1] && isBelowDate) return match[1]
    // The line below the date: an address, a room.
    if (isBelowDate && text.length < 100 && PLACE.test(text) && !/[.!?]$/.test(text)) return text
  }
  // "… den 14. november 1994 kl. 19.00 i rådhusets byrådssal", "torsdag den 4. maj kl. 19 på Kroen"
  for (const i of head.free) {
    const text = lines[i]?.text ?? ''
    const behind = [...lexicon.findDates(text), ...findTimes(text)].map(m => m.span[1]).sort((a, b) => b - a)[0]
    const match = behind === undefined ? null : /^[\s,]*(?:i|på|hos)\s+([^.;]{3,80})\.?$/u.exec(text.slice(behind))
    if (match?.[1]) return match[1].trim()
  }
  return null
}

// A room, a house, an address with its postcode, a meeting on a screen
const PLACE =
  /(?:lokale|rådhus|regionshus|hus(?:et)?(?!\p{L})|sal(?:en)?(?!\p{L})|mødecenter|kro(?:en)?(?!\p{L})|hotel|skole|center|centret|teams|virtuelt|online|vej \d|gade \d|allé(?:en)? \d|plads \d|\d{4} \p{Lu}|bygning|kantine|forsamlingshus|sognegård|sygehus|hospital|gård(?:en)?(?!\p{L}))/iu

function withoutDateAndTime(value: string, findDates: (text: string) => readonly DateMention[]): string {
  let rest = value
  for (const span of [...findDates(value), ...findTimes(value)].map(m => m.span).sort((a, b) => b[0] - a[0]))
    rest = `${rest.slice(0, span[0])}${rest.slice(span[1])}`
  return rest
    .replace(/^[\s,;:.–/-]+|[\s,;:–/-]+$/g, '')
    .replace(/^(?:kl\.?|i|på)\s+(?=\p{Lu})/iu, '')
    .trim()
}

// "næste møde den 26. marts", "næste klyngestyregruppemøde den 1. oktober", "Næste møde er mandag d. 4. juni 2021".
// Not: "næste møde i Politisk Niveau den 15. november" (another body's), "på næste møde".
const NEXT =
  /(?<!\p{L})næste\s+(?:ordinære\s+)?\p{L}*møde\s*:?\s*(?:(?:er|bliver|holdes|afholdes|finder sted|fastsat til|aftalt til|planlagt til)\s+)?(?:(?:fastsat|aftalt|planlagt)\s+til\s+)?[,(]?\s*(?=(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\.|\d))/giu

function findNext({ text, lines, labels, lexicon }: Reading, head: Head, date: string): string | null {
  const later = (mention: DateMention | undefined): string | null => {
    const found = mention ? resolveDate(mention, date, 'future') : null
    return found !== null && found > date ? found : null
  }
  for (const value of head.values.filter(v => v.field === 'next')) {
    const found = later(lexicon.findDates(value.value)[0])
    if (found) return found
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Reading['lines'][number]
    const isNext =
      labels[i]?.entry.label === 'Næste møde' ||
      /^(?:\d{1,3}[.)]?\s*)?(?:dato for )?næste\s+(?:\p{L}*møde|møder|mødedato)\s*:?$/iu.test(line.text)
    if (!isNext) continue
    for (const near of lines.slice(i, i + 4)) {
      const mention = lexicon.findDates(near.text).find(d => d.day !== null)
      // "deres møde den 15. februar" is somebody else's.
      const found =
        mention &&
        mention.span[0] < 40 &&
        !/(?:deres|på|sidste|i)\s+\p{L}*møde[t]?\s*$/iu.test(near.text.slice(0, mention.span[0]))
          ? later(mention)
          : null
      if (found) return found
    }
  }
  for (const match of text.matchAll(NEXT)) {
    const from = match.index + match[0].length
    const mention = lexicon.findDates(text.slice(from, from + 60))[0]
    if (mention && mention.span[0] <= 8) {
      const found = later(mention)
      if (found) return found
    }
  }
  return null
}
