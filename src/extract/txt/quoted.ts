// Forwarded or answered mail, in which each quoted line begins with ">", once for each time it was quoted. Returns the
// text without these marks.

/** "> tekst", "> > tekst", ">>tekst"; not "-> tekst". */
const MARKS = /^[ \t]*>(?:[ \t]?>)*(?:[ ]|$)?/
/** Fewer lines one after the other may be entries of a list, or amounts: "> 65 år". */
const LEAST = 5

export function withoutQuoteMarks(text: string): string {
  if (!/(?:^|\n)[ \t]*>/.test(text)) return text
  const lines = text.split('\n')
  let at = 0
  while (at < lines.length) {
    let end = at
    while (end < lines.length && MARKS.test(lines[end] as string)) end++
    if (end - at >= LEAST) {
      for (let i = at; i < end; i++) lines[i] = (lines[i] as string).replace(MARKS, '')
    }
    at = end + 1
  }
  return lines.join('\n')
}
