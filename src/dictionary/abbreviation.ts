// Abbreviations with a full stop and acronyms, from dictionaries/abbreviations.yaml.

import type { Table } from './entries.js'
import { flag, oneOf, optional, text } from './field.js'

export interface Abbreviation {
  /** As written: "bl.a.", "kl.", "PLO". */
  readonly abbr: string
  readonly meaning: string | null
  /** What usually follows: a number ("pkt. 3"), a name or place ("Sdr. Omme"), or anything. */
  readonly next: 'any' | 'number' | 'name'
  /** True: its full stop may also end a sentence ("mv."). */
  readonly ends: boolean
  /** True: the letters are a word, too ("med."); an abbreviation only before a number or a lower-case word. */
  readonly word: boolean
  /** True: capitals without full stop; always matched with the case as written. */
  readonly acronym: boolean
}

export const abbreviations: Table<Abbreviation> = {
  file: 'abbreviations.yaml',
  shape: {
    abbr: text,
    meaning: optional(text),
    next: { ...oneOf(['any', 'number', 'name']), otherwise: { value: 'any' } },
    ends: flag,
    word: flag,
    acronym: flag,
  },
  key: entry => entry.abbr,
}
