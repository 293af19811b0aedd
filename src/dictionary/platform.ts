// Texts of web platforms around the minutes that they show, from dictionaries/platforms.yaml.

import { type EntryOf, tableOf } from './entries.js'
import { oneOf, optional, otherwise, some, text } from './field.js'

export const platforms = tableOf({
  file: 'platforms.yaml',
  shape: {
    text,
    /** `line`: exactly this line; `start`: a line that begins with it; `prefix`: only these words before a label. */
    where: otherwise(oneOf(['line', 'prefix', 'start']), 'line'),
    platform: optional(text),
    /** Lines in which it must be found. */
    example: otherwise(some(text), []),
  },
  key: entry => entry.text,
})

export type PlatformText = EntryOf<typeof platforms>
