// Names of months and days, from dictionaries/months.yaml and dictionaries/weekdays.yaml.

import { type Calendar, createCalendar } from '../danish/calendar.js'
import type { Table } from './entries.js'
import { list, text, whole } from './field.js'

export interface Month {
  /** 1 = January. */
  readonly month: number
  readonly name: string
  /** Short forms without their full stop, and misspellings. */
  readonly forms: readonly string[]
}

export interface Weekday {
  /** 1 = Monday. */
  readonly weekday: number
  readonly name: string
  readonly forms: readonly string[]
}

export function calendarOf(months: readonly Month[], weekdays: readonly Weekday[]): Calendar {
  return createCalendar(
    months.map(({ month, ...rest }) => ({ number: month, ...rest })),
    weekdays.map(({ weekday, ...rest }) => ({ number: weekday, ...rest })),
  )
}

export const months: Table<Month> = {
  file: 'months.yaml',
  shape: { month: whole(1, 12), name: text, forms: list(text) },
  key: entry => entry.name,
}

export const weekdays: Table<Weekday> = {
  file: 'weekdays.yaml',
  shape: { weekday: whole(1, 7), name: text, forms: list(text) },
  key: entry => entry.name,
}
