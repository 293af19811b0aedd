// Fields of the title block ("Mødedato", "Sted"), from dictionaries/head-fields.yaml.

import { type EntryOf, tableOf } from './entries.js'
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

export const headFields = tableOf({
  file: 'head-fields.yaml',
  shape: {
    field: oneOf(HEAD_FIELDS),
    /** Without colon; upper and lower case make no difference. */
    forms: some(text),
    example: some(text),
  },
  key: entry => entry.field,
})

export type HeadField = EntryOf<typeof headFields>
