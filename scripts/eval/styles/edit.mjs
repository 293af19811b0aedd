// Passages of a text replaced: every span points into the text as it was.

/** @typedef {{ span: readonly [number, number], words: string }} Edit */

/**
 * @param {string} text
 * @param {readonly Edit[]} edits no two of which overlap
 */
export function edited(text, edits) {
  let [made, from] = ['', 0]
  for (const { span, words } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
    made += text.slice(from, span[0]) + words
    from = span[1]
  }
  return made + text.slice(from)
}
