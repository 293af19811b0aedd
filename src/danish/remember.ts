// A pure function of a text in, the same function out that keeps its latest answers. A line or sentence is asked about by
// several readers, and names, titles and labels come again in the next document.

/** Of longer texts the key would cost more than it saves. */
const LONGEST = 400

/** `most`: answers kept; then it starts anew. A key may hold on to the document it was cut from, so they stay few. */
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
