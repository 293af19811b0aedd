// Minutes written anew in the styles of other houses must say the same: documents with gold in, a score for each style
// out. What is asked for is what the original was read as, where that is right.
import { scoreDocument } from './document.mjs'
import { readDocument, readText } from './read.mjs'
import { HEADING_STYLES } from './styles/headings.mjs'
import { LABEL_STYLES } from './styles/labels.mjs'
import { PEOPLE_STYLES } from './styles/people.mjs'
import { TASK_STYLES } from './styles/tasks.mjs'
import { decimals } from './table.mjs'
import { f1, noCounts, sum } from './tally.mjs'

/** @typedef {import('../../dist/model/document.js').Document} Document */
/** @typedef {import('./styles/style.mjs').Style} Style */
/** @typedef {(text: string) => Promise<Document>} Read a text file's words */
/** @typedef {{ style: string, share: number, same: number, of: number, faults: string[] }} StyleScore `same` of the `of` documents have all facts */

export const STYLES = [...HEADING_STYLES, ...LABEL_STYLES, ...PEOPLE_STYLES, ...TASK_STYLES]

/**
 * The canonical text of each document read again, with the fields in which that is right.
 * @param {readonly { name: string, document: Document, gold: import('./gold.mjs').Gold }[]} documents
 * @param {Read} read
 */
export async function readOriginals(documents, read) {
  const originals = []
  for (const { name, document, gold } of documents) {
    const again = await read(document.text)
    originals.push({ name, document: again, right: rightFields(scoreDocument(gold, again).rows) })
  }
  return originals
}

/** @param {ReadonlyMap<string, import('./tally.mjs').Counts>} rows */
const rightFields = rows => new Set([...rows].flatMap(([field, counts]) => (f1(counts) === 1 ? [field] : [])))

/**
 * @param {Style} style
 * @param {Awaited<ReturnType<typeof readOriginals>>} originals
 * @param {Read} read
 * @returns {Promise<StyleScore>}
 */
export async function scoreStyle({ name: style, fields, restyle }, originals, read) {
  const scores = []
  for (const { name, document } of originals.filter(o => ['items', ...fields].every(field => o.right.has(field)))) {
    const restyled = restyle(document)
    if (!restyled) continue
    const { rows, faults } = scoreDocument(restyled.gold, await read(restyled.text))
    const counts = new Map([...rows].filter(([field]) => fields.includes(field)))
    const own = faults.filter(fault => fields.some(field => fault.startsWith(`${field}:`)))
    scores.push({ counts, faults: own.map(fault => `${name}: ${fault}`) })
  }
  const total = noCounts()
  for (const counts of sum(scores.map(s => s.counts)).values())
    for (const key of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[key] += counts[key]
  const same = scores.filter(s => s.faults.length === 0).length
  return { style, share: f1(total), same, of: scores.length, faults: scores.flatMap(s => s.faults) }
}

/**
 * @param {readonly import('./files.mjs').GoldDocument[]} documents
 * @param {readonly string[]} names parts of the names of styles; all where empty
 * @param {boolean} misses
 */
export async function printStyles(documents, names, misses) {
  const whole = []
  for (const { path, stem, gold } of documents) {
    const read = await readDocument(path)
    if ('document' in read) whole.push({ name: stem, document: read.document, gold })
  }
  const originals = await readOriginals(whole, readText)
  for (const style of STYLES.filter(s => names.length === 0 || names.some(name => s.name.includes(name)))) {
    const { share, same, of, faults } = await scoreStyle(style, originals, readText)
    process.stdout.write(`${decimals(share)}  ${`${same}/${of}`.padStart(7)}  ${style.name}\n`)
    if (misses) for (const fault of faults) process.stdout.write(`         ${fault}\n`)
  }
}
