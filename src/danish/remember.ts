// Memoizes a pure function of a text. Several readers ask about the same line or sentence, and names, titles and labels
// come again in the next document.

/** For longer texts the key would cost more than it saves. */
const LONGEST = 400

/** `most`: number of results that are kept; then all are dropped. */
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
/** Characters from which V8 makes a part of a text a view on it instead of a copy. */
const SHORTEST_VIEW = 13

/** The same text in memory of its own. What is cut from a document keeps the whole document alive, and so would a key. */
function detach(text: string): string {
  if (text.length < SHORTEST_VIEW) return text
  const encoding = LATIN.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}
