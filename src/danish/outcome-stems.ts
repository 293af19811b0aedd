// Stems of the words that begin the statement of an outcome, for patterns: "Godkendt", "anbefales", "Som indstillet".

const STEMS = [
  ...['godkend', 'anbefal', 'tiltr', 'tages', 'taget', 'drøft', 'udsat', 'udsæt', 'vedta', 'bevilg', 'indstill'],
  ...['afvis', 'forkast', 'følges', 'oversend', 'udgår', 'som\\s+indstillet'],
]
const capital = (stem: string): string => `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`

/** Lower case: inside a sentence, or for a pattern that ignores case. */
export const OUTCOMES = STEMS.join('|')
/** With a capital: at the beginning of a sentence. */
export const OUTCOMES_AT_HEAD = STEMS.map(capital).join('|')
