// Lists of the whole meeting below its last item ("Beslutninger på mødet", "Opgaveliste"), whose entries name the item they
// belong to: "Pkt. 3: Planen blev godkendt.", a column "Pkt.", "Indhente tilbud (pkt. 3)". Items in, and what such entries
// say with the items they name, out.

import type { Decision, Item } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import type { Line } from '../layout/lines.js'
import type { ItemOutline } from '../outline/item-outline.js'
import type { Reading } from '../reading.js'

interface Pointer {
  readonly item: number
  readonly span: Span
  /** Where the text begins behind "Pkt. 3:". */
  readonly textAt: number
}

const NUMBER = '(\\d{1,3}[a-z]?|[A-Z]|[IVX]{2,5})'
const POINT = `(?:dagsorden(?:ens\\s|s)?)?(?:pkt|punkt|ad|sag|§)\\.?\\s?(?:nr\\.?\\s?)?${NUMBER}`
// "Pkt. 3: …", "Ad punkt 3 – …", "Bilag til pkt. 3: …"
const LEADS = new RegExp(`^(?:[-–•*]\\s)?(?:(?:til|ad|bilag til)\\s)?${POINT}\\s?[:.)–-]+\\s`, 'iu')
// "Indhente tilbud (pkt. 3)", "Bo: indhente tilbud (pkt. 3, inden 1. maj)"
const BEHIND = new RegExp(`\\((?:ad\\s)?${POINT}(?=[),;])`, 'iu')
const BRACKET = new RegExp(`\\s\\((?:ad\\s)?${POINT}\\)(?=[.,]|$)`, 'iu')
const COLUMN = /^(?:dagsordens)?(?:pkt|punkt|sag)\.?(?:\s?nr\.?)?:?$/iu
const CELL = new RegExp(`^(?:(?:pkt|punkt|§)\\.?\\s?)?${NUMBER}(?:\\/\\d{2,4})?\\.?$`, 'iu')
// The first column, though it has no head
const NAMED_CELL = new RegExp(`^${POINT}\\.?$`, 'iu')

/** "Indhente tilbud (pkt. 3)": the task alone. */
export const withoutItem = (text: string): string => text.replace(BRACKET, '')

export function placeListed(reading: Reading, items: readonly Item[], { draft }: ItemOutline): readonly Item[] {
  const lines = reading.lines.slice(draft.body, draft.to)
  const pointers = findPointers(lines, items)
  if (pointers.length === 0) return items
  const last = items.length - 1
  const own = items[last] as Item
  const itemOf = ({ span }: { readonly span: Span }): number =>
    pointers.find(p => p.span[0] <= span[0] && span[1] <= p.span[1])?.item ?? last
  const told = <F extends { readonly span: Span }>(
    n: number,
    list: (item: Item) => readonly F[],
    alone: (fact: F) => F,
  ) => [
    ...(n === last ? [] : list(items[n] as Item)),
    ...list(own)
      .filter(fact => itemOf(fact) === n)
      .map(fact => (n === last ? fact : alone(fact))),
  ]
  return items.map((item, n) => ({
    ...item,
    decisions: told(
      n,
      one => one.decisions,
      decision => withoutPointer(reading, decision, pointers),
    ),
    actions: told(
      n,
      one => one.actions,
      action => withoutPointer(reading, action, pointers),
    ),
    attachments: told(
      n,
      one => one.attachments,
      one => ({ ...one, title: one.title.replace(LEADS, '') }),
    ),
  }))
}

/** Entries that name other items; numbers of points recommended in this item are none. */
function findPointers(lines: readonly Line[], items: readonly Item[]): readonly Pointer[] {
  const numbers = items.slice(0, -1).map(({ number }) => number)
  const isOwn = (items.at(-1)?.recommendations.length ?? 0) > 0
  const found: Pointer[] = []
  let column = -1
  for (const line of lines) {
    const cells = line.cells.map(([from, to]) => line.text.slice(from - line.span[0], to - line.span[0]).trim())
    const head = cells.findIndex(cell => COLUMN.test(cell))
    if (cells.length < 2) column = -1
    else if (head >= 0) column = head
    const leads = cells.length < 2 && !isOwn ? LEADS.exec(line.text) : null
    const said = leads ?? CELL.exec(cells[column] ?? '') ?? NAMED_CELL.exec(cells[0] ?? '') ?? BEHIND.exec(line.text)
    const item = said ? numbers.indexOf((said[1] ?? '').toUpperCase()) : -1
    const at = item < 0 && said ? numbers.indexOf(said[1] ?? '') : item
    if (at >= 0) found.push({ item: at, span: line.span, textAt: line.span[0] + (leads?.[0].length ?? 0) })
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
