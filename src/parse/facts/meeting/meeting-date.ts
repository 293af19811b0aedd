// The day a meeting was held, from the most trusted place that names one: fields, titles, labels with a date.

import { addDays, type DateFinder, type DateMention, isoDate, resolveDate, weekdayOf } from '../../../danish/dates.js'
import { firstOf } from '../../../model/first-of.js'
import type { Lexicon } from '../../lexicon.js'
import type { ItemDraft } from '../../outline/drafts.js'
import type { Reading } from '../../reading.js'
import { fieldsBelowDecision, type Head, type HeadValue, titleLines } from './head.js'

export interface Dated {
  readonly date: DateMention
  /** All days named together: "den 8. juni og den 19. juni 2006". */
  readonly days: readonly DateMention[]
  /** Of the text the mention was found in. */
  readonly offset: number
  readonly line: number
}

const full = (date: DateMention): boolean => date.year !== null && date.day !== null

/** "mandag den 9. maj" in a paper dated 2022: the only such day around then that was a Monday. */
function onItsWeekday(date: DateMention, written: string | null): string | null {
  if (date.weekday === null || written === null) return null
  const days = (['past', 'future'] as const).map(direction => resolveDate(date, written, direction))
  const fitting = new Set(days.filter(day => day !== null && weekdayOf(day) === date.weekday))
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null
}

/** The same in a paper without a date: around the other days that the document names with their years. */
function onWeekdayNear(date: DateMention, { lines, lexicon }: Reading): string | null {
  const others = date.weekday === null ? [] : lines.flatMap(({ text }) => lexicon.findDates(text).filter(full))
  const fitting = new Set(others.map(other => onItsWeekday(date, resolveDate(other, null, 'nearest'))))
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null
}

// What is done with a paper
const WRITTEN = 'godkendt|udsendt|ajourført|opdateret|udgivet|oprettet|publiceret|udskrevet|revideret|rettet'
// "Udsendt den 20. februar 2025" dates the paper
const LETTER_DATE = new RegExp(`^(?:${WRITTEN}|sidst\\sopdateret|udsendelsesdato|udkast)(?!\\p{L})`, 'iu')
// "Holbæk, den 2. juni 1997" at the head of a letter
const FROM_TOWN = /^\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]*)?,\s+(?:(?:den|d\.)\s)?\d[^,]{3,24}$/u

// "Endeligt referat udsendt den 20. februar 2025"
const LETTER_DATE_BEHIND = new RegExp(
  `(?<!\\p{L})(?:${WRITTEN})(?:\\s+(?:pr\\.?|per|på|via)\\s\\p{L}+)?(?:\\s+(?:den|d\\.))?:?\\s+\\d[\\d./-]*(?:\\s\\p{L}{3,9}\\.?)?(?:\\s?\\d{4})?`,
  'giu',
)

/** The text, in which dates of the paper itself are blotted out. */
const withoutLetterDate = (text: string): string => text.replace(LETTER_DATE_BEHIND, date => ' '.repeat(date.length))

/** Looks in the most trusted place first, and believes the first that names a day. */
export function findMeetingDate(reading: Reading, head: Head, items: readonly ItemDraft[]): Dated | null {
  const { lines, labels } = reading
  const inLine = (i: number) => readLine(reading, i)
  const field = (name: HeadValue['field']) =>
    firstOf(head.values, value => (value.field === name ? readValue(reading, value) : null))
  const titles = titleLines(reading, head)
  // Free lines near the title: "den 3. maj 2021 kl. 10" on a line of its own below "mødet i X".
  const isLetters = (text: string): boolean => LETTER_DATE.test(text) || FROM_TOWN.test(text)
  const free = head.free.filter(i => !isLetters(lines[i]?.text ?? ''))
  const near = free.filter(i => titles.some(t => i >= t && i - t <= 6))
  // Of two days at the very top, the page was printed on the first: "Mandag, 9. december 2024", "14. maj 2021 (ekstraordinær)"
  const isPrinted = [0, 1].every(i => head.free.includes(i) && inLine(i)?.date.span[0] === 0)
  // "Byrådet", and below it the day alone: "24-09-2019"
  const isBelowBody = (i: number): boolean =>
    i > 0 && i < 3 && inLine(i)?.date.text === lines[i]?.text && reading.lexicon.isBodyName(lines[i - 1]?.text ?? '')
  const hasTimeOrPlace = head.values.some(v => v.field === 'time' || v.field === 'place')
  return (
    field('date') ??
    firstOf(titles, inLine) ??
    readYearless(reading, head, titles) ??
    field('start') ??
    readBelowYear(reading, head, near) ??
    firstOf(near, inLine) ??
    field('time') ??
    field('place') ??
    (hasTimeOrPlace ? field('maybe') : null) ??
    firstOf(head.free.filter(isBelowBody), inLine) ??
    mostFrequentLabelDate(labels, reading) ??
    firstOf(fieldsBelowDecision(reading, 'date'), value => readValue(reading, value)) ??
    (isPrinted ? inLine(1) : null) ??
    firstOf(free, inLine) ??
    firstOf(head.free, inLine) ??
    field('maybe') ??
    (items.length > 0 ? null : firstOf([...lines.keys()].slice(0, 10), inLine))
  )
}

function readText({ lexicon }: Reading, text: string, offset: number, line: number): Dated | null {
  const days = findDays(withoutLetterDate(text), lexicon.findDates)
  return days[0] ? { date: days[0], days, offset, line } : null
}

function readValue(reading: Reading, { value, span, line }: HeadValue): Dated | null {
  return readText(reading, value, span[0], line)
}

function readLine(reading: Reading, i: number): Dated | null {
  const line = reading.lines[i]
  return line ? readText(reading, line.text, line.span[0], i) : null
}

/** "mødet den 9. maj" in a letter sent on the 16th of May 2018: the year is that of the letter. */
function readYearless(reading: Reading, head: Head, titles: readonly number[]): Dated | null {
  const { lines, lexicon } = reading
  const said = [...head.values.map(v => v.value), ...head.free.map(i => lines[i]?.text ?? '')]
  const letter = said.flatMap(lexicon.findDates).find(full)
  const written = letter ? resolveDate(letter, null, 'nearest') : null
  return firstOf(titles, i => {
    const line = lines[i]
    const date = line && lexicon.findDates(withoutLetterDate(line.text)).find(d => d.year === null && d.day !== null)
    if (!line || !date) return null
    // "4. møde i 2015, tirsdag den 9. juni"
    const year = /(?<!\p{L})(?:i|år)\s+((?:19|20)\d{2})(?![\d/-])/u.exec(line.text)?.[1]
    const resolved = year
      ? resolveDate({ ...date, year: Number(year) }, null, 'nearest')
      : (onItsWeekday(date, written) ?? resolveDate(date, written, 'past') ?? onWeekdayNear(date, reading))
    if (!resolved) return null
    const dated = { ...date, year: Number(resolved.slice(0, 4)) }
    return { date: dated, days: [dated], offset: line.span[0], line: i }
  })
}

// "Ældrerådet, møder 1991", "Referater 2006"
const YEAR_AT_END = /(?:^|[\s(])((?:19|20)\d{2})\)?$/u

/** A day without its year below a line that tells the year: "Tirsdag den 9. november" below "Ældrerådet, møder 1991". */
function readBelowYear({ lines, lexicon }: Reading, head: Head, near: readonly number[]): Dated | null {
  const textOf = (i: number): string => lines[i]?.text ?? ''
  const isUndated = (i: number): boolean => lexicon.findDates(textOf(i)).every(({ day }) => day === null)
  const years = new Set(head.free.filter(isUndated).flatMap(i => YEAR_AT_END.exec(textOf(i))?.[1] ?? []))
  const [year] = years
  const values = head.values.filter(({ field }) => field === 'date' || field === 'maybe' || field === 'time')
  const said = [...values.map(({ value }) => value), ...near.map(textOf)]
  if (years.size !== 1 || said.some(text => lexicon.findDates(text).some(full))) return null
  const places = [
    ...values.map(({ value, span, line }) => ({ text: value, offset: span[0], line })),
    ...near.map(i => ({ text: withoutLetterDate(textOf(i)), offset: lines[i]?.span[0] ?? 0, line: i })),
  ]
  return firstOf(places, ({ text, offset, line }) => {
    const found = lexicon.findDates(text).find(date => date.year === null && date.day !== null)
    const date = found ? { ...found, year: Number(year) } : null
    const day = date ? resolveDate(date, null, 'nearest') : null
    const fits = day !== null && (date?.weekday === null || weekdayOf(day) === date?.weekday)
    return date && fits ? { date, days: [date], offset, line } : null
  })
}

/** "Ældrerådet – møde den 4. maj 2021" at the head of the pages: the only day that such lines name. */
export function findDateInHeaders(headers: readonly string[], { findDates, readHeadField }: Lexicon): string | null {
  const days = headers.flatMap(header => {
    const field = readHeadField(header)?.field ?? null
    if (LETTER_DATE.test(header) || (field !== null && field !== 'date' && field !== 'maybe')) return []
    return findDates(header).filter(full)
  })
  const named = new Set(days.map(day => resolveDate(day, null, 'nearest')))
  return named.size === 1 ? ([...named][0] ?? null) : null
}

/** "Beslutning i Byrådet den 4. maj 2021": the date of most decisions, and of equals the latest. */
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
        found: { date: hit.date, days: [hit.date], offset: line.span[0] + line.text.indexOf(hit.date.text), line: i },
      })
  })
  const best = [...seen].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? 1 : -1))[0]
  return best?.[1].found ?? null
}

/** In days: the longest break of a meeting that continues on another day. */
const LONGEST_BREAK = 60

/** "9.-10. juni 2022", "den 8. juni og den 19. juni 2006": the days after the first. */
export function furtherDays({ days }: Dated, first: string): string[] {
  const all = days.flatMap(({ year, month, day, lastDay }) =>
    day === null || year === null
      ? []
      : Array.from({ length: daysOf(day, lastDay) }, (_, n) => isoDate(year, month, day + n)),
  )
  const last = addDays(first, LONGEST_BREAK)
  return [...new Set(all)].filter(day => day > first && day <= last)
}

/** No meeting lasts longer than a week. */
function daysOf(day: number, lastDay: number | null): number {
  return lastDay !== null && lastDay > day && lastDay - day <= 6 ? lastDay - day + 1 : 1
}

// " og den", ", ", " kl. 16.00-18.00 samt ", " - fortsat ". Not: ", næste møde"
const JOINT =
  /^[\s,;(]*(?:kl\.?\s*\d[\d.:]*(?:\s*[-–—]\s*(?:kl\.?\s*)?\d[\d.:]*)?)?[\s,;)]*(?:og|samt|&|\+|,|[-–—]|til)?\s*(?:fortsat|fortsættes)?\s*(?:på|til)?\s*$/iu
// "8. og " before "9. juni 2022". Not: "møde nr. 3 og" before it
const DAY_BEFORE =
  /(?<![\d./-])(?<!(?:nr|pkt|punkt)\.?\s?)(?:(?<=(?:^|\s)(?:den|d\.|\p{L}+dag,?)\s*)(\d{1,2})|(\d{1,2})\.)\s*(?:,|og|samt|&|\+)\s*(?:\p{L}+dag\s+)?$/iu

/** Those named with the first whole date: "den 8. juni og den 19. juni 2006", "8. og 9. juni 2022". */
export function findDays(text: string, findDates: DateFinder): DateMention[] {
  const dates = findDates(text)
  const whole = dates.findIndex(date => date.day !== null && date.year !== null)
  if (whole < 0) return []
  let [first, last] = [whole, whole]
  while (isJoined(text, dates, first - 1)) first--
  while (isJoined(text, dates, last)) last++
  const year = (dates[whole] as DateMention).year
  const run = dates.slice(first, last + 1).map(date => ({ ...date, year: date.year ?? year }))
  const opening = run[0] as DateMention
  const before = DAY_BEFORE.exec(text.slice(0, opening.span[0]))
  const written = before?.[1] ?? before?.[2] ?? ''
  const day = Number(written)
  if (!before || day < 1 || day >= (opening.day ?? 0)) return run
  const span = [before.index, before.index + written.length] as const
  return [{ ...opening, day, lastDay: null, weekday: null, span, text: written }, ...run]
}

/** Whether the date at `i` and the one behind it are days of one meeting. */
function isJoined(text: string, dates: readonly DateMention[], i: number): boolean {
  const [here, next] = [dates[i], dates[i + 1]]
  if (!here || !next || here.day === null || next.day === null) return false
  const between = text.slice(here.span[1], next.span[0])
  return /[\p{L},;&+–—-]/u.test(between) && JOINT.test(between)
}
