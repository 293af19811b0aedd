// Memoizes a pure function of a text: readers ask about the same line, and names recur in the next document.

import { ownText } from '../model/own-text.js'

/** For longer texts the key would cost more than it saves. */
const LONGEST = 400

/** `most`: the number of results that are kept; when it is reached, all are dropped. */
export function remember<Answer>(read: (text: string) => Answer, most = 1_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > LONGEST) return read(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    const own = ownText(text)
    const answer = read(own)
    if (known.size >= most) known.clear()
    known.set(own, answer)
    return answer
  }
}
