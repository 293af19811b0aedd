// Texts compared as words: two texts in, how alike they are out. Punctuation, case and line ends make no difference.

/**
 * The words of a text. A word broken over a line end ("godken- des") is one word.
 * @param {unknown} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  if (typeof text !== 'string') return []
  const whole = text.normalize('NFC').replace(/(\p{L})[-\u00ad]\s+(?=\p{Ll})/gu, '$1')
  return whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * One text for all writings of the same words: a key to compare by.
 * @param {unknown} text
 */
export const keyOf = text => wordsOf(text).join(' ')

/**
 * Share of the words that two texts have in common, counted as often as they stand there: 0 to 1 (F1 of the two bags).
 * @param {unknown} a
 * @param {unknown} b
 */
export function overlap(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  /** @type {Map<string, number>} */
  const open = new Map()
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = open.get(word) ?? 0
    if (count === 0) continue
    open.set(word, count - 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}

/**
 * Whether a passage says a text: its words in their order, with at most a page's furniture between two of them, and
 * not much beside them. One word in fifty is forgiven.
 * @param {string} passage
 * @param {string} text
 */
export function says(passage, text) {
  const [around, sought] = [wordsOf(passage), wordsOf(text)]
  /** @type {Map<string, number[]>} */
  const places = new Map()
  around.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  })
  let [from, found] = [0, 0]
  for (const word of sought) {
    const at = places.get(word)?.find(place => place >= from)
    if (at === undefined || at - from >= FURNITURE) continue
    from = at + 1
    found++
  }
  return found >= sought.length * 0.98 && around.length <= sought.length * 1.5 + FURNITURE
}

/** Words that a header and a footer have together, at most. */
const FURNITURE = 60
