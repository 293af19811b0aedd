// Memoizes a pure function of a text: several readers ask about the same line or sentence, and names, titles and labels
// recur in the next document.

/** For longer texts the key would cost more than it saves. */
const LONGEST = 400

/** `most`: the number of results that are kept; when it is reached, all are dropped. */
export function remember<Answer>(read: (text: string) => Answer, most = 1_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > LONGEST) return read(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    const own = detach(text)
    const answer = read(own)
    if (known.size >= most) known.clear()
    known.set(own, answer)
    return answer
  }
}

const LATIN = /^[\0-\xff]*$/
/** V8 copies a shorter part of a text; a part of this length or more is a view on the whole text. */
const SHORTEST_VIEW = 13

/** A copy of the text. A part of a document, kept as a key, would keep the whole document in memory. */
function detach(text: string): string {
  if (text.length < SHORTEST_VIEW) return text
  const encoding = LATIN.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}
