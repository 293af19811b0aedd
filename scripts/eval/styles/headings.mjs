// Ways to write the heading of an item, and minutes rewritten so: the items must stay the same.
import { edited } from './edit.mjs'

/** @typedef {import('../../../dist/model/document.js').Document} Document */
/** @typedef {import('../../../dist/model/document.js').Item} Item */
/** @typedef {(own: number, place: number) => string | null} Numbering the item's own number and its place, from 0 */
/** @typedef {{ write: (number: string, title: string, place: number) => string, numbers?: Numbering, gap?: string, listed?: boolean }} Heading */

/** @type {Numbering} */
const asTheyAre = own => String(own)
/** @type {Numbering} */
const none = () => null
/** @type {Numbering} */
const letters = (_, place) => String.fromCharCode(65 + place)
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')
/** @type {Numbering} */
const roman = (_, place) => ROMAN[place] ?? String(place)
/** @type {Numbering} */
const ofMeeting = (_, place) => `24.${place + 1}`
/** @type {Numbering} */
const ofYear = (_, place) => String(117 + place)

/** Items begin ten minutes apart. @type {(place: number) => string} */
const time = place => `${String(9 + Math.floor(place / 6)).padStart(2, '0')}.${place % 6}0`
/** @type {(mark: string, title: string) => string} */
const rule = (mark, title) => `${title}\n${mark.repeat(title.length)}`

/** @type {Record<string, Heading>} */
const HEADINGS = {
  '3. T': { write: (n, t) => `${n}. ${t}` },
  '3.T': { write: (n, t) => `${n}.${t}` },
  '03. T': { write: (n, t) => `${n.padStart(2, '0')}. ${t}` },
  '3.⇥T': { write: (n, t) => `${n}.\t${t}` },
  '3⇥T': { write: (n, t) => `${n}\t${t}` },
  '3⇥T⇥v/X': { write: (n, t) => `${n}\t${t}\tv/Karen Holm` },
  '3) T': { write: (n, t) => `${n}) ${t}` },
  '(3) T': { write: (n, t) => `(${n}) ${t}` },
  '3: T': { write: (n, t) => `${n}: ${t}` },
  '3 T': { write: (n, t) => `${n} ${t}` },
  '3 – T': { write: (n, t) => `${n} – ${t}` },
  '3 - T': { write: (n, t) => `${n} - ${t}` },
  '#3 T': { write: (n, t) => `#${n} ${t}` },
  '§ 3 T': { write: (n, t) => `§ ${n} ${t}` },
  'Nr. 3 T': { write: (n, t) => `Nr. ${n} ${t}` },
  'Nr.3 - T': { write: (n, t) => `Nr.${n} - ${t}` },
  'Punkt 3: T': { write: (n, t) => `Punkt ${n}: ${t}` },
  'Punkt 3. T': { write: (n, t) => `Punkt ${n}. ${t}` },
  'Punkt 3 – T': { write: (n, t) => `Punkt ${n} – ${t}` },
  'PUNKT 3 T': { write: (n, t) => `PUNKT ${n} ${t}` },
  'Pkt. 3 T': { write: (n, t) => `Pkt. ${n} ${t}` },
  'Pkt. 3: T': { write: (n, t) => `Pkt. ${n}: ${t}` },
  'Pkt.3. T': { write: (n, t) => `Pkt.${n}. ${t}` },
  'Dagsordenspunkt 3 T': { write: (n, t) => `Dagsordenspunkt ${n} ${t}` },
  'Dagsordenspunkt 3: T': { write: (n, t) => `Dagsordenspunkt ${n}: ${t}` },
  'Ad 3 – T': { write: (n, t) => `Ad ${n} – ${t}` },
  'Ad. 3. T': { write: (n, t) => `Ad. ${n}. ${t}` },
  'AD 3: T': { write: (n, t) => `AD ${n}: ${t}` },
  'Ad pkt. 3 T': { write: (n, t) => `Ad pkt. ${n} ${t}` },
  'Sag nr. 3 T': { write: (n, t) => `Sag nr. ${n} ${t}` },
  'Sag nr. 3: T': { write: (n, t) => `Sag nr. ${n}: ${t}` },
  'SAG 3 T': { write: (n, t) => `SAG ${n} ${t}` },
  'Sag 3: T': { write: (n, t) => `Sag ${n}: ${t}` },
  '3⏎T': { write: (n, t) => `${n}\n${t}` },
  'Punkt 3⏎T': { write: (n, t) => `Punkt ${n}\n${t}` },
  'Sag nr. 3⏎T': { write: (n, t) => `Sag nr. ${n}\n${t}` },
  'T⏎Sag nr. 3': { write: (n, t) => `${t}\nSag nr. ${n}` },
  'T (3)': { write: (n, t) => `${t} (${n})` },
  'T (pkt. 3)': { write: (n, t) => `${t} (pkt. ${n})` },
  'Ad 3, listed above': { listed: true, write: n => `Ad ${n}` },
  'Ad 3. T, listed above': { listed: true, write: (n, t) => `Ad ${n}. ${t}` },
  'Punkt 3, listed above': { listed: true, write: n => `Punkt ${n}` },
  '3. T, listed above': { listed: true, write: (n, t) => `${n}. ${t}` },
  'T, listed above': { listed: true, numbers: none, write: (_, t) => t },
  '3. T (10 min)': { write: (n, t) => `${n}. ${t} (10 min)` },
  '3. T (kl. 9.20-9.30)': { write: (n, t, i) => `${n}. ${t} (kl. ${time(i)}-${time(i + 1)})` },
  '3. T v/X': { write: (n, t) => `${n}. ${t} v/Karen Holm` },
  '3. (B) T': { write: (n, t) => `${n}. (B) ${t}` },
  '3. T – til drøftelse': { write: (n, t) => `${n}. ${t} – til drøftelse` },
  '09.20 3. T': { write: (n, t, i) => `${time(i)} ${n}. ${t}` },
  'Sagsnr. 16/212⏎3. T': { write: (n, t, i) => `Sagsnr. 16/${212 + 31 * i}\n${n}. ${t}` },
  '3. T⏎Sagsnr. 16/212': { write: (n, t, i) => `${n}. ${t}\nSagsnr. 16/${212 + 31 * i}` },
  '3. CAPITALS': { write: (n, t) => `${n}. ${t.toUpperCase()}` },
  '3. T, dashes below': { write: (n, t) => rule('-', `${n}. ${t}`) },
  '## 3. T': { write: (n, t) => `## ${n}. ${t}` },
  '**3. T**': { write: (n, t) => `**${n}. ${t}**` },
  '**Punkt 3: T**': { write: (n, t) => `**Punkt ${n}: ${t}**` },
  '3. T, no blank line': { write: (n, t) => `${n}. ${t}`, gap: '\n' },
  '3) T, no blank line': { write: (n, t) => `${n}) ${t}`, gap: '\n' },
  '3 T, no blank line': { write: (n, t) => `${n} ${t}`, gap: '\n' },
  'Punkt 3: T, no blank line': { write: (n, t) => `Punkt ${n}: ${t}`, gap: '\n' },
  'A. T': { numbers: letters, write: (n, t) => `${n}. ${t}` },
  'A: T': { numbers: letters, write: (n, t) => `${n}: ${t}` },
  'III. T': { numbers: roman, write: (n, t) => `${n}. ${t}` },
  'III) T': { numbers: roman, write: (n, t) => `${n}) ${t}` },
  '24.3 T': { numbers: ofMeeting, write: (n, t) => `${n} ${t}` },
  '24.3. T': { numbers: ofMeeting, write: (n, t) => `${n}. ${t}` },
  '117. T': { numbers: ofYear, write: (n, t) => `${n}. ${t}` },
  '117 T': { numbers: ofYear, write: (n, t) => `${n} ${t}` },
  'Sag 117: T': { numbers: ofYear, write: (n, t) => `Sag ${n}: ${t}` },
  T: { numbers: none, write: (_, t) => t },
  'T between blank lines': { numbers: none, write: (_, t) => `${t}\n` },
  'T:': { numbers: none, write: (_, t) => `${t}:` },
  '**T**': { numbers: none, write: (_, t) => `**${t}**` },
  '## T': { numbers: none, write: (_, t) => `## ${t}` },
  CAPITALS: { numbers: none, write: (_, t) => t.toUpperCase() },
  'T, dashes below': { numbers: none, write: (_, t) => rule('-', t) },
  'T (10 min)': { numbers: none, write: (_, t) => `${t} (10 min)` },
  '09.20 T': { numbers: none, write: (_, t, i) => `${time(i)} ${t}` },
  'Kl. 9.20-9.30 T': { numbers: none, write: (_, t, i) => `Kl. ${time(i)}-${time(i + 1)} ${t}` },
}

/**
 * The minutes with their headings written so, and the items that they have; null where a heading stands in a line with
 * other text, or has no title.
 * @param {Document} document
 * @param {Heading} style
 * @returns {import('./style.mjs').Restyled | null}
 */
function withHeadings({ text, items, furniture }, { write, numbers = asTheyAre, gap = '\n\n', listed = false }) {
  const own = items.map(item => item.number).filter(number => number !== null)
  if (items.length < 3 || new Set(own).size < own.length) return null
  const areWhole = own.length === items.length && own.every(number => /^\d+$/.test(number))
  const said = items.map((item, i) => numbers(areWhole ? Number(item.number) : i + 1, i))
  /** @type {import('./edit.mjs').Edit[]} */
  const edits = []
  let list = ''
  for (const [i, item] of items.entries()) {
    const heading = headingOf(text, item)
    const number = said[i] ?? null
    const entry = listedAs(text, items, item, number)
    if (heading === null || (entry && listed)) return null
    if (entry) edits.push(entry)
    const { span, title, before, after } = heading
    list += `${number ?? i + 1}. ${title}\n`
    const start = text.slice(0, span[0]).trimEnd().length
    const isBelowFurniture = furniture.some(f => f.span[0] < span[0] && f.span[1] > start)
    const words = (start === 0 ? '' : gap) + before + write(number ?? '', title, i) + after
    edits.push({ span: [isBelowFurniture ? span[0] : start, span[1]], words })
  }
  const [first] = edits
  if (listed && first) edits[0] = { ...first, words: `\n\nDagsorden\n${list}${first.words}` }
  // An item without an Arabic number may go by that of the list at the front, or by its place.
  const others = (/** @type {number} */ i) =>
    listed || numbers === none || numbers === roman ? [items[i]?.number, String(i + 1)] : []
  const gold = items.map(({ title }, i) => ({ number: { any: [said[i], ...others(i)] }, title }))
  return { text: edited(text, edits), gold: { items: gold } }
}

/**
 * A heading in its parts: the lines before that of the title, and those after it.
 * @param {string} text
 * @param {Item} item
 */
function headingOf(text, { heading, title, number }) {
  const start = text.lastIndexOf('\n', heading.span[0] - 1) + 1
  const words = text.slice(start, heading.span[1])
  const behind = text.slice(heading.span[1]).match(/^[^\n]*/)?.[0] ?? ''
  const at = title === null ? -1 : words.indexOf(title)
  if (title === null || at < 0 || /[\p{L}\d]/u.test(behind)) return null
  const end = words.indexOf('\n', at)
  // "Punkt 3" alone in the line above goes with the number, "Sagsnr. 12/838" stays.
  const isNumber = (/** @type {string} */ line) => new RegExp(`^\\D*${number}\\P{L}*$`, 'u').test(line)
  const before =
    words
      .slice(0, at)
      .match(/.*\n/g)
      ?.filter(line => line.trim() !== '' && !isNumber(line)) ?? []
  const after = end < 0 ? '' : words.slice(end)
  return { span: /** @type {const} */ ([start, heading.span[1]]), title, before: before.join(''), after }
}

/**
 * Where the head lists an item by number and title, the number there is the new one as well.
 * @param {string} text
 * @param {readonly Item[]} items
 * @param {Item} item
 * @param {string | null} number
 * @returns {import('./edit.mjs').Edit | null}
 */
function listedAs(text, items, item, number) {
  const head = text.slice(0, items[0]?.heading.span[0])
  const at = head.indexOf(String(item.title))
  const start = head.lastIndexOf('\n', at) + 1
  const mark = at < 0 ? null : head.slice(start, at).match(/[\dA-Z]+(?=[.):\s–-]*$)/)
  if (mark?.[0] !== item.number || !mark) return null
  const from = start + (mark.index ?? 0)
  return { span: number === null ? [start, at] : [from, from + mark[0].length], words: number ?? '' }
}

/** @type {import('./style.mjs').Style[]} */
export const HEADING_STYLES = Object.entries(HEADINGS).map(([name, style]) => ({
  name,
  fields: ['items'],
  restyle: document => withHeadings(document, style),
}))
