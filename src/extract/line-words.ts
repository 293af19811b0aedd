// The Danish words that tell whether a sentence continues after the end of a line; used by every format that has lines.

/** Behind these something must come: "… mødet den", "… Hjørring Kommune og". */
export const PREPOSITIONS = 'af|for|fra|ved|til|på|med|om|efter|mellem|under|over|hos|mod|uden|inden|omkring'
export const OPEN_WORDS = `${PREPOSITIONS}|og|samt|eller|i|at|den|det|de|en|et|som|der|er|har|vil|skal|kan`

/** Behind these comes a number: "kl." + "10", "bilag" + "6."; the short ones are written with a stop. */
export const SHORT_BEFORE_NUMBER = 'd|kl|pkt|nr|s|ca|stk|jf'
export const BEFORE_NUMBER = 'punkt|punkterne|bilag|side|uge|§'

/** As they begin: "31." + "maj" is one day. */
export const MONTHS = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'
