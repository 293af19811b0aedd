// The number of an item behind its title: "Budget 2024 (pkt. 3)". A line in, the number out.

// "Budget 2024 (pkt. 3)", "Budget 2024 (3)", "Ejendomssag (pkt. 5, lukket)", "Budget 2024 – punkt 3", "Budget 2024, pkt. 3",
// "Budget 2024 • 3", at the right edge "Budget 2024<tab>pkt. 3"
const BEHIND =
  /(?:\s\((?:(?:pkt\.?|punkt|sag|nr\.?)\s?)?(\d{1,3})\s?([a-z])?(?:,\s(\p{L}+))?\)|(?:(?:\s[–—-]\s|,\s|\t|\s\s)\s*(?:pkt\.?|punkt)\s?|\s[▪•·|]\s?)(\d{1,3})([a-z])?)\**:?$/iu
const LONGEST = 140

/** Null where the line begins like no title: "1. Budget (punkt 3)" has its own number in front. */
export function readNumberBehind(text: string) {
  // Most lines end in a word or a stop: the cheap way out.
  if (text.length > LONGEST || !/[\d)]/.test(text.slice(-4)) || !/^["”»(#*]*\s?\p{Lu}\p{L}/u.test(text)) return null
  const [, first, ownSuffix, , second, suffix] = BEHIND.exec(text) ?? []
  const written = first ?? second
  if (written === undefined) return null
  const letter = (ownSuffix ?? suffix ?? '').toLowerCase()
  return { number: `${Number(written)}${letter}`, written, suffix: letter }
}

/** The title without its own number behind it: "Ejendomssag (pkt. 5, lukket)" -> "Ejendomssag (lukket)". */
export function withoutNumberBehind(title: string, number: string | null): string {
  if (number === null || readNumberBehind(title)?.number !== number) return title
  return title.replace(BEHIND, (_, _number, _suffix, note?: string) => (note ? ` (${note})` : ''))
}
