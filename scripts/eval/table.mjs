// Scores as tables: for the terminal and for docs/accuracy.md.
import { FIELDS } from './fields.mjs'
import { f1, precision, recall } from './tally.mjs'

/** @typedef {import('./tally.mjs').Counts} Counts */

export const COLUMNS = ['field', 'precision', 'recall', 'F1', 'hit', 'missed', 'wrong', 'extra']

/** @param {number} share */
export const decimals = share => share.toFixed(3)

/**
 * A row for each field of these groups that occurs, in the order of fields.mjs.
 * @param {ReadonlyMap<string, Counts>} rows
 * @param {readonly import('./fields.mjs').Group[]} groups
 * @returns {string[][]}
 */
export function fieldRows(rows, groups) {
  return [...FIELDS].flatMap(([field, group]) => {
    const counts = rows.get(field)
    if (!counts || !groups.includes(group)) return []
    const { hit, missed, wrong, extra } = counts
    return [
      [field, ...[precision, recall, f1].map(of => decimals(of(counts))), ...[hit, missed, wrong, extra].map(String)],
    ]
  })
}

/**
 * Columns side by side, the first to the left, the others to the right.
 * @param {readonly string[]} head
 * @param {readonly string[][]} rows
 */
export function plainTable(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map(row => row[i]?.length ?? 0)))
  const line = (/** @type {readonly string[]} */ cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return `${[head, ...rows].map(line).join('\n')}\n`
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[][]} rows
 */
export function markdownTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'))
  return `${[head, rule, ...rows].map(line).join('\n')}\n`
}
