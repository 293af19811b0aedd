// What a document must keep whatever its text says: spans that lie in the text and say what they quote, and no character
// that is in no part.
import { says } from './words.mjs'

/** @typedef {{ readonly span: readonly [number, number], readonly text?: string }} Piece */

/**
 * @param {import('./tally.mjs').Tally} tally
 * @param {import('../../dist/model/document.js').Document} document
 */
export function scoreIntegrity(tally, document) {
  const { text, front, items, furniture } = document
  const held = new Uint8Array(text.length)

  /** @type {(name: string, piece: Piece) => void} */
  function check(name, { span, text: quote }) {
    const [start, end] = span
    const lies = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
    if (!lies) return tally.count('spans', 'missed', `${name}: [${span}] does not lie in the text`)
    held.fill(1, start, end)
    if (quote === undefined) return
    const right = says(text.slice(start, end), quote)
    tally.count(
      'spans',
      right ? 'hit' : 'missed',
      `${name}: [${span}] does not say ${JSON.stringify(quote.slice(0, 60))}`,
    )
  }

  for (const section of front) check(`front ${section.kind}`, section)
  for (const piece of furniture) check(`furniture ${piece.kind}`, piece)
  for (const item of items) {
    const { number, heading, sections, decisions, recommendations, actions, attachments } = item
    check(`heading ${number}`, heading)
    for (const section of sections) check(`item ${number} ${section.kind}`, section)
    for (const fact of [...decisions, ...recommendations, ...actions]) check(`item ${number} fact`, fact)
    for (const { span, title } of attachments) check(`item ${number} attachment`, { span, text: title })
  }
  const letters = [...text.matchAll(/\S/g)]
  const kept = letters.filter(letter => held[letter.index]).length
  tally.count('text kept', 'hit', '', kept)
  tally.count(
    'text kept',
    'missed',
    `${letters.length - kept} of ${letters.length} characters are in no part`,
    letters.length - kept,
  )
}
