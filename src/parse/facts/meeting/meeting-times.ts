// When a meeting began and ended, as `HH:MM`: from fields, the line with its date, and what is said at its end.

import type { DateFinder, DateMention } from '../../../danish/dates.js'
import { clock, findTimes, type TimeMention } from '../../../danish/times.js'
import { firstOf } from '../../../model/first-of.js'
import type { Reading } from '../../reading.js'
import type { Head, HeadValue } from './head.js'
import type { Dated } from './meeting-date.js'

/** "Politisk Klynge 22-11-2023 10:00": right behind a date, a time needs no "kl.". */
function timeBeside(text: string, findDates: DateFinder): TimeMention | undefined {
  const sure = findTimes(text)[0]
  const date = findDates(text)[0]
  if (sure || !date) return sure
  const behind = text.slice(date.span[1])
  const near = findTimes(behind, true)[0]
  if (near && near.span[0] <= 6) return near
  // "tirsdag den 5. oktober 2021, 17-19.30, på lærerværelset"
  const hours = HOURS_BEHIND.exec(behind)?.[1]
  return hours === undefined ? undefined : findTimes(`kl. ${hours}`)[0]
}

export const HOURS_BEHIND =
  /^[\s,;|·–—-]{1,4}(?:fra\s)?((?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\s?(?:[-–—]|til)\s?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)(?=\s*(?:[,;|·)]|$)|\s+(?:på|i|hos|via|over|ved)\s)/u

// "Tid: 10-12"
const HOURS = /^(?:[01]?\d|2[0-4])\s?(?:[-–—]|til)\s?(?:[01]?\d|2[0-4])$/u

export function findMeetingTimes(
  { lines, lexicon }: Reading,
  head: Head,
  dated: Dated | null,
): [string | null, string | null] {
  const of = (name: HeadValue['field']) => head.values.filter(v => v.field === name)
  const time = (values: readonly HeadValue[], loose: boolean) =>
    // "14.10 2020 kl. 16.30": only what is surely a time, if there is any
    values.map(v => findTimes(v.value)[0] ?? findTimes(v.value, loose)[0]).find(t => t !== undefined)
  const start = time(of('start'), true)
  const end = time(of('end'), true)
  const hours = findTimes(`kl. ${of('time').find(v => HOURS.test(v.value))?.value ?? ''}`)[0]
  const withDay = [...of('date'), ...of('maybe')]
    .map(v => timeBeside(v.value, lexicon.findDates))
    .find(t => t !== undefined)
  const both = time(of('time'), true) ?? hours ?? withDay ?? time(of('place'), false)
  const besideOn = (i: number): TimeMention | undefined => timeBeside(lines[i]?.text ?? '', lexicon.findDates)
  const beside = dated ? besideOn(dated.line) : undefined
  const tellsDay = dayTest(dated?.days ?? [], lexicon.findDates)
  const free = head.free.filter(i => mayTellHours(lines[i]?.text ?? '', tellsDay))
  // "kl. 12" in the title, and below it "kl. 12-14" of the same day
  const whole =
    beside && beside.end === null
      ? free
          .filter(i => tellsDay(lines[i]?.text ?? ''))
          .map(besideOn)
          .find(t => t?.end)
      : undefined
  const anywhere = free.map(i => findTimes(lines[i]?.text ?? '')[0]).find(t => t !== undefined)
  const found = both ?? whole ?? beside ?? (start ? undefined : anywhere)
  const said = [...head.free.map(i => lines[i]?.text ?? ''), ...of('time').map(v => v.value)].filter(
    text => text.length < LONGEST_SAID,
  )
  return [
    start?.start ?? found?.start ?? clockIn(said, BEGAN),
    end?.start ?? start?.end ?? found?.end ?? clockIn(said, CEASED),
  ]
}

const LONGEST_SAID = 250
const AT =
  '\\s*:?\\s*(?:ca\\.?\\s*)?(?:(?:kl\\.?|klokken)\\s*(?=\\d)|(?=\\d{1,2}[.:]\\d\\d))(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d|[.:]\\d)'
// "(begyndt 18.30, slut 21.20)", "Mødet begyndte 15.00 i salen og sluttede 17.25"
const BEGAN = new RegExp(
  `(?:^|[^\\p{L}\\s]\\s*|(?:mødet|møde|vi|aftenen|og)\\s(?:blev\\s)?)(?:(?:på)?begyndte?|start(?:et|ede)?|åbnede?s?|åbnet|indled(?:t|te)s?|mødtes)${AT}`,
  'iu',
)
const CEASED = new RegExp(
  `(?:^|[^\\p{L}\\s]\\s*|(?:mødet|møde|vi|aftenen|og)\\s(?:blev\\s|var\\s)?)(?:slut(?:tede|tet)?|(?:op)?hæve(?:t|des|de)|ophør(?:t|te)|færdige?|afslutte(?:t|de|des)|ende(?:te)?)${AT}`,
  'iu',
)

function clockIn(texts: readonly string[], pattern: RegExp): string | null {
  return clockOf(texts.map(text => pattern.exec(text)).find(found => found !== null) ?? null)
}

/** Groups 1 and 2 are the hour and the minute. */
const clockOf = (match: RegExpExecArray | null): string | null =>
  match?.[1] && Number(match[1]) <= 24 ? clock(match[1], match[2]) : null

/** Whether a text names one of the days; null where it names none at all. */
function dayTest(days: readonly DateMention[], findDates: DateFinder): (text: string) => boolean | null {
  return text => {
    const named = findDates(text)
    if (days.length === 0 || named.length === 0) return null
    return named.some(({ day, month }) => days.some(own => own.day === day && own.month === month))
  }
}

const LONGEST_HOURS = 100

/** Not: "27. maj 2021 kl. 5.39", of the page, "Møderne holdes i salen kl. 16", "Mødet sluttede kl. 21.30" */
function mayTellHours(text: string, tellsDay: (text: string) => boolean | null): boolean {
  if (CEASED.test(text) && !BEGAN.test(text)) return false
  return tellsDay(text) ?? (text.length < LONGEST_HOURS || !/\p{L}{2}\.$/u.test(text))
}

// "Mødet startede kl. 15.30", "Mødet i Sundhedsudvalget begyndte kl. 14:30"
const START_IN_PROSE =
  /(?<!\p{L})m[øo]det(?:\s+i\s+[^.\n]{3,60}?)?\s+(?:startede|begyndte|åbnede|indledtes|varede\s+fra|(?:blev\s+)?(?:startet|åbnet|indledt|sat))\s*:?\s*(?:ca\.?\s*)?(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d{2}))?(?!\d)/iu
// "Vi mødtes 9.00 og sluttede 11.25"
const WE_MET = /^vi\s(?:mødtes|begyndte|startede)\s(?:ca\.?\s)?(?:kl\.?\s?)?(\d{1,2})(?:[.:](\d{2}))?(?=\s)/iu

export function findStartInProse({ lines, legible }: Reading): string | null {
  return firstOf(lines.entries(), ([i, { text }]) => {
    const isAtEdge = i < LAST || i >= lines.length - LAST
    return clockOf(/m[øo]det/iu.test(text) ? START_IN_PROSE.exec(legible(text)) : isAtEdge ? WE_MET.exec(text) : null)
  })
}

const HOUR = '(?:ca\\.?\\s*)?(?:(?:kl\\.?|klokken)\\s*)?(\\d{1,2})(?:[.:,](\\d{2}))?(?!\\d|[.,:]\\d)'
// Not: "sluttede 3 sager"
const CLOCK = '(?=(?:ca\\.?\\s*)?(?:kl|\\d{1,2}[.:,]\\d\\d))'
const ENDED =
  '(?:op)?hævet|(?:op)?hævedes|sluttede|slut|sluttet|afsluttet|afsluttedes|ophørte|endte|lukket|lukkede|opløst|forbi|færdige?|til\\sende|varede\\s(?:fra\\s)?(?:kl\\.?\\s?)?\\d[\\d.:,]*\\s?(?:til|[–-])'
// "Mødet blev hævet kl. 12.50", "Mødet sluttede kl.21.33", "Mødet slut: 17", "Vi var færdige 21.20", "Mødet
// varede fra kl. 10 til 12". Not: "Mødet sluttede i
// god tid"
const END_IN_PROSE = new RegExp(
  `(?<!\\p{L})(?:m[øo]det|generalforsamlingen|årsmødet|repræsentantskabet|afdelingsmødet|beboermødet|bestyrelsesmødet|(?:aftenen|vi)(?=[^.]{4,30}${CLOCK}))\\s+(?:(?:blev|er|var)\\s+)?(?:${ENDED})\\s*:?\\s*${HOUR}`,
  'iu',
)
// "Ophævet kl. 16.25", "Slut 21.30", "… og sluttede 11.25"
const ENDED_AT = new RegExp(`(?:^|^vi\\smødtes\\s[\\d.:,kl ]{2,12}\\sog\\s)(?:${ENDED})\\s*:?\\s*${CLOCK}${HOUR}`, 'iu')

// "Dirigenten hævede generalforsamlingen kl. 21.50", "Formanden sluttede mødet kl. 15.20"
const RAISED =
  /(?<!\p{L})(?:(?:op)?hævede|sluttede|afsluttede|lukkede)s?\s+(?:\p{L}+\s+){0,3}(?:ca\.?\s*)?(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:,](\d{2}))?(?!\d)/iu
// "Kl. 15.20 hævede formanden mødet", "Kl. 21 sluttede mødet"
const RAISED_AT =
  /(?<!\p{L})(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d{2}))?\s+(?:kunne\s+\p{L}+\s+)?(?:hæve(?:de)?|slutte(?:de)?|afslutte(?:de)?|lukke(?:de)?)s?\s+(?:\p{L}+\s+){0,2}(?:m[øo]det|\p{L}*samlingen|\p{L}*skabet)(?!\p{L})/iu

const BEGINS = /^(?:start|begynd|åbn)/iu
/** So many lines may stand behind when the meeting ended: signatures, the next meeting. */
const LAST = 12

export function findEndInProse({ lines, legible }: Reading): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = legible(lines[i]?.text ?? '')
    // Far from the end, only a short line counts. "Modet sluttede": an ø that lost its stroke
    const match =
      /(?:m[øo]det|samlingen|skabet|aftenen|vi)(?!\p{L})/iu.test(text) && (i >= lines.length - 40 || text.length < 60)
        ? (END_IN_PROSE.exec(text) ?? RAISED.exec(text) ?? RAISED_AT.exec(text))
        : null
    // "Slut: 16.00" further up, or below "Start: 8.00", tells of something else.
    const isLast =
      /^vi\s/iu.test(text) ||
      (i >= lines.length - LAST && ![i - 1, i + 1].some(near => BEGINS.test(lines[near]?.text ?? '')))
    const ended = clockOf(match ?? (isLast && text.length < LONGEST_HOURS ? ENDED_AT.exec(text) : null))
    if (ended !== null) return ended
  }
  return null
}
