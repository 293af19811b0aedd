// Fields of the title block ("Mødedato", "Sted"), from dictionaries/head-fields.yaml.

import type { Table } from './entries.js'
import { oneOf, some, text } from './field.js'

const HEAD_FIELDS = [
  'date',
  'maybe',
  'time',
  'start',
  'end',
  'place',
  'body',
  'next',
  'facilitator',
  'chair',
  'secretary',
  'case',
  'other',
] as const
export type HeadFieldName = (typeof HEAD_FIELDS)[number]

export interface HeadField {
  readonly field: HeadFieldName
  /** Without colon; upper and lower case make no difference. */
  readonly forms: readonly string[]
  readonly example: readonly string[]
}

export const headFields: Table<HeadField> = {
  file: 'head-fields.yaml',
  shape: { field: oneOf(HEAD_FIELDS), forms: some(text), example: some(text) },
  key: entry => entry.field,
}
