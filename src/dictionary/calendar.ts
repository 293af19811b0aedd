// Names of months and days, from dictionaries/months.yaml and dictionaries/weekdays.yaml.

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
