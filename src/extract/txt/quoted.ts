// Takes out the ">" with which quoted lines of a mail begin, once for each time they were quoted.

/** "> tekst", "> > tekst", ">>tekst"; not "-> tekst". */
const MARKS = /^[ \t]*>(?:[ \t]?>)*(?:[ ]|$)?/
/** Fewer lines in a row may be entries of a list, or amounts: "> 65 år". */
const LEAST = 5

export function withoutQuoteMarks(text: string): string {
  if (!/(?:^|\n)[ \t]*>/.test(text)) return text
  const lines = text.split('\n')
  let at = 0
  while (at < lines.length) {
    let end = at
    while (end < lines.length && MARKS.test(lines[end]!)) end++
    if (end - at >= LEAST) for (let i = at; i < end; i++) lines[i] = lines[i]!.replace(MARKS, '')
    at = end + 1
  }
  return lines.join('\n')
}
