// Lists of the whole meeting before its first item or below its last one ("Beslutninger på mødet", "Opgaveliste"), whose
// entries name the item they belong to: "Pkt. 3: Planen blev godkendt.", a column "Pkt.", "Indhente tilbud (pkt. 3)". Items in,
// and what such entries say with the items they name, out.

import { findMatches } from '../../danish/matches.js'
import type { Decision, Item } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import { BEHIND, BRACKET, CELL, COLUMN, LEADS, NAMED_CELL } from '../outline/pointers.js'
import type { Reading } from '../reading.js'

interface Pointer {
  readonly item: number
  readonly span: Span
  /** Where the text begins behind "Pkt. 3:". */
  readonly textAt: number
}

/** "Indhente tilbud (pkt. 3)": the task alone. */
export const withoutItem = (text: string): string => text.replace(BRACKET, '')

/** A list, what it says, and the item that has whatever names no other: null, where it stands before them all. */
export interface Listed {
  readonly facts: Item
  readonly lines: readonly Line[]
  readonly own: number | null
}

export function placeListed(reading: Reading, items: readonly Item[], all: readonly Listed[]): readonly Item[] {
  const lists = all.flatMap(list => {
    const pointers = findPointers(list, items)
    return pointers.length > 0 ? [{ ...list, pointers }] : []
  })
  if (lists.length === 0) return items
  const alone = [...items]
  for (const { facts, own, pointers } of lists) {
    const itemOf = ({ span }: { readonly span: Span }): number | null =>
      pointers.find(p => p.span[0] <= span[0] && span[0] < p.span[1])?.item ?? own
    for (const [n, item] of alone.entries()) {
      const isFor = (fact: { readonly span: Span }): boolean => itemOf(fact) === n
      const before = n === own ? { decisions: [], actions: [], attachments: [] } : item
      const told = <F extends { readonly text: string; readonly span: Span }>(list: readonly F[]): F[] =>
        list.filter(isFor).map(fact => (n === own ? fact : withoutPointer(reading, fact, pointers)))
      // What a list at the front sums up may be told in the item as well.
      const isNew = (list: readonly unknown[]): boolean => own !== null || list.length === 0
      alone[n] = {
        ...item,
        decisions: [
          ...before.decisions,
          ...(isNew(before.decisions.filter(({ type }) => type !== 'assigned')) ? told(facts.decisions) : []),
        ],
        actions: [...before.actions, ...(isNew(before.actions) ? told(facts.actions) : [])],
        attachments: [
          ...before.attachments,
          ...(isNew(before.attachments) ? facts.attachments.filter(isFor) : []).map(one =>
            n === own ? one : { ...one, title: one.title.replace(LEADS, '') },
          ),
        ],
      }
    }
  }
  return alone
}

/** Entries that name other items; numbers of points recommended in the item they stand in are none. */
function findPointers({ lines, facts, own }: Listed, items: readonly Item[]): readonly Pointer[] {
  const numbers = items.map(({ number }, n) => (n === own ? null : number))
  const placeOf = (said: string): number => {
    const at = numbers.indexOf(said.toUpperCase())
    return at < 0 ? numbers.indexOf(said) : at
  }
  const found: Pointer[] = []
  let column = -1
  for (const { text, span, cells: spans } of lines) {
    const cells = spans.map(([from, to]) => text.slice(from - span[0], to - span[0]).trim())
    const head = cells.findIndex(cell => COLUMN.test(cell))
    if (cells.length < 2) column = -1
    else if (head >= 0) column = head
    const leads = cells.length < 2 && facts.recommendations.length === 0 ? LEADS.exec(text) : null
    const said = leads ?? CELL.exec(cells[column] ?? '') ?? NAMED_CELL.exec(cells[0] ?? '')
    const at = said ? placeOf(said[1] ?? '') : -1
    if (at >= 0) found.push({ item: at, span, textAt: span[0] + (leads?.[0].length ?? 0) })
    if (said) continue
    // "Bo skal ringe (pkt. 2) og skrive (pkt. 3)."
    let start = span[0]
    const behind = findMatches(text, BEHIND)
    for (const [n, { 0: all, 1: number = '', index }] of behind.entries()) {
      const end = n + 1 < behind.length ? span[0] + index + all.length + 1 : span[1]
      const item = placeOf(number)
      if (item >= 0) found.push({ item, span: [start, end], textAt: start })
      start = end
    }
  }
  return found
}

function withoutPointer<T extends { readonly text: string; readonly span: Span }>(
  reading: Reading,
  told: T,
  pointers: readonly Pointer[],
): T {
  const { textAt } = pointers.find(p => p.span[0] === told.span[0]) ?? { textAt: told.span[0] }
  const isLed = textAt > told.span[0] && textAt < told.span[1]
  const span: Span = isLed ? [textAt, told.span[1]] : told.span
  const points = 'points' in told ? { points: [] as Decision['points'] } : {}
  return { ...told, ...points, ...reading.at(span), text: isLed ? reading.text.slice(span[0], span[1]) : told.text }
}
