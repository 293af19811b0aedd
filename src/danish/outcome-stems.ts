// Stems of the words by which a statement of an outcome begins, for patterns: "Godkendt", "anbefales", "Som indstillet".

const STEMS = [
  ...['godkend', 'anbefal', 'tiltr', 'tages', 'taget', 'drøft', 'udsat', 'udsæt', 'vedta', 'bevilg', 'indstill'],
  ...['afvis', 'forkast', 'følges', 'oversend', 'udgår', 'som\\s+indstillet'],
]
const capital = (stem: string): string => `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`

/** As they stand inside a sentence, or in a pattern that ignores case. */
export const OUTCOMES = STEMS.join('|')
/** As they stand at its head. */
export const OUTCOMES_AT_HEAD = STEMS.map(capital).join('|')
