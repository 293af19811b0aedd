// Abbreviations with a full stop and acronyms, from dictionaries/abbreviations.yaml.

import { tableOf } from './entries.js'
import { flag, oneOf, optional, otherwise, text } from './field.js'

export const abbreviations = tableOf({
  file: 'abbreviations.yaml',
  shape: {
    /** As written: "bl.a.", "kl.", "PLO". */
    abbr: text,
    meaning: optional(text),
    /** What usually follows: a number ("pkt. 3"), a name or place ("Sdr. Omme"), or anything. */
    next: otherwise(oneOf(['any', 'number', 'name']), 'any'),
    /** True: its full stop may also end a sentence ("mv."). */
    ends: flag,
    /** True: also an ordinary word ("med."); an abbreviation only before a number or a lower-case word. */
    word: flag,
    /** True: capitals without full stop; always matched with the case as written. */
    acronym: flag,
  },
  key: entry => entry.abbr,
})
