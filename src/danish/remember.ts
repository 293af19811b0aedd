// Memoizes a pure function of a text. Several readers ask about the same line or sentence, and names, titles and labels
// come again in the next document.

/** For longer texts the key would cost more than it saves. */
const LONGEST = 400

/**
 * `most`: number of results that are kept; then all are dropped. It is small since a key, as a substring, may keep its
 * whole document in memory.
 */
export function remember<Answer>(read: (text: string) => Answer, most = 1_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > LONGEST) return read(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    const answer = read(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
