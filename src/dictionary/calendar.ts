// Names of months and days, from dictionaries/months.yaml and dictionaries/weekdays.yaml.

import { type Calendar, createCalendar } from '../danish/calendar.js'
import { type EntryOf, tableOf } from './entries.js'
import { list, text, whole } from './field.js'

export function calendarOf(months: readonly Month[], weekdays: readonly Weekday[]): Calendar {
  return createCalendar(
    months.map(({ month, ...rest }) => ({ number: month, ...rest })),
    weekdays.map(({ weekday, ...rest }) => ({ number: weekday, ...rest })),
  )
}

export const months = tableOf({
  file: 'months.yaml',
  shape: {
    /** 1 = January. */
    month: whole(1, 12),
    name: text,
    /** Short forms without their full stop, and misspellings. */
    forms: list(text),
  },
  key: entry => entry.name,
})

export type Month = EntryOf<typeof months>

export const weekdays = tableOf({
  file: 'weekdays.yaml',
  shape: {
    /** 1 = Monday. */
    weekday: whole(1, 7),
    name: text,
    forms: list(text),
  },
  key: entry => entry.name,
})

export type Weekday = EntryOf<typeof weekdays>
