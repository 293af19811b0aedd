// Lists with crosses below two or three heads, by spaces: "Mødt     Afbud" over "Karen Lund     x". Cells out.

import type { Line, Stretch } from './lines.js'

export interface CrossTable {
  readonly lines: readonly Line[]
  readonly cells: readonly (readonly string[])[]
}

const CROSS = /^(?:[xX×+÷✓✔•*0-]|ja|nej)$/u
const HEAD = /^\p{Lu}[\p{L}. /-]{0,18}$/u
// What a name that fills its column leaves no gap before: "Karen Lund, leder af køkkenet  KLU", "… Ib Dam x". Not: "Ib Dam, RKKP"
const BEHIND_NAME = /^(.*[^\s,;])\s{1,2}(\p{Lu}{2,4}|[xX])$/u
const FEWEST_ROWS = 3
/** How far a cross may stand from the middle of its head. */
const TOLERANCE = 5
/** A longer word beside a name is neither a cross nor somebody's initials. */
const LONGEST_MARK = 6

export function findCrossTables(lines: readonly Line[]): CrossTable[] {
  const found: CrossTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const table = readTable(lines, at)
    if (!table) continue
    found.push(table)
    at += table.lines.length - 1
  }
  return found
}

function readTable(lines: readonly Line[], at: number): CrossTable | null {
  const head = lines[at] as Line
  const heads = headsOf(head)
  if (heads === null) return null
  const edge = heads[0]?.start ?? 0
  const own: Line[] = [head]
  const cells: string[][] = [
    [head.stretches.length > heads.length ? (head.stretches[0]?.text ?? '') : '', ...heads.map(({ text }) => text)],
  ]
  let crossed = 0
  for (const line of lines.slice(at + 1)) {
    const row = line.blanks > 1 ? null : rowOf(line, heads, edge)
    if (!row) break
    if (row.some((cell, n) => n > 0 && CROSS.test(cell.split(' ')[0] ?? ''))) crossed++
    own.push(line)
    cells.push(row)
  }
  // A heading of the next part may stand right behind the last row.
  while (cells.length > 1 && cells.at(-1)?.length === 1) {
    own.pop()
    cells.pop()
  }
  return crossed >= FEWEST_ROWS ? { lines: own, cells } : null
}

/** The heads over the crosses: not the one over the names, if there is any. */
function headsOf({ stretches, tabbed }: Line): readonly Stretch[] | null {
  if (stretches.length < 2 || stretches.length > 5 || (tabbed && stretches.length > 1)) return null
  if (!stretches.every(({ text }) => HEAD.test(text))) return null
  const heads = (stretches[0]?.start ?? 0) < 12 ? stretches.slice(1) : stretches
  return heads.length > 1 ? heads : null
}

/** A name with what stands below the heads, or one cell alone for the heading of a group. Null: no row. */
function rowOf(line: Line, heads: readonly Stretch[], edge: number): string[] | null {
  const [first, ...others] = parted(line)
  if (!first || first.start >= edge - 1) return null
  if (others.length === 0) return first.text.length < 40 && line.blanks === 0 ? [first.text] : null
  const row = [first.text, ...heads.map(() => '')]
  for (const { text, start } of others) {
    // "x (telefon)"
    const [mark = ''] = text.split(' ')
    const middle = start + mark.length / 2
    const far = heads.map(head => Math.abs(head.start + head.text.length / 2 - middle))
    const nearest = far.indexOf(Math.min(...far))
    if ((far[nearest] ?? 0) > TOLERANCE || row[nearest + 1] !== '' || mark.length > LONGEST_MARK) return null
    row[nearest + 1] = text
  }
  return row
}

function parted({ stretches, width }: Line): readonly Stretch[] {
  const [first, ...others] = stretches
  const [, words, rest] = BEHIND_NAME.exec(first?.text ?? '') ?? []
  if (!first || words === undefined || rest === undefined) return stretches
  const end = others[0] ? first.start + first.text.length : width
  return [{ text: words, start: first.start }, { text: rest, start: end - rest.length }, ...others]
}
