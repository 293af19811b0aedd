// Texts and people that tell what minutes do not, from dictionaries/other-sources.yaml.

import type { Table } from './entries.js'
import { list, text } from './field.js'

export interface OtherSource {
  /** "laws say" */
  readonly source: string
  /** Whole words and the last part of any compound. */
  readonly endings: readonly string[]
  /** Only as they stand. */
  readonly words: readonly string[]
}

export const otherSources: Table<OtherSource> = {
  file: 'other-sources.yaml',
  shape: { source: text, endings: list(text), words: list(text) },
  key: entry => entry.source,
}
