// What a house's own labels mean that no dictionary has, once it is known where items begin: the same words stand at the same
// place in item after item, and are judged by what they say, what stands below them, and their place among the parts of a
// case, which follow each other as parts of cases do: the case, what is recommended, what was said, what was resolved, who
// does what. Items in; their labels out, each with what it was taken for.

import { countBy } from '../../../model/count.js'
import type { SectionKind } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'
import { attaches, charges, proposes, resolves, tells } from './label-contents.js'
import { makeHit } from './label-hit.js'
import {
  below,
  FEWEST_GUESSED,
  findSlots,
  itemsOf,
  ORDER,
  PARTS,
  type Part,
  readSlot,
  SAYS,
  type Slot,
  type Use,
} from './part-slots.js'

export interface PartLabel {
  readonly text: string
  /** In how many items it stands. */
  readonly items: number
  /** What it was taken for; null where nothing tells. */
  readonly kind: SectionKind | null
  /** By its words; else by its place and what stands below it, which is a guess. */
  readonly isSaid: boolean
  /** Indices into Reading.lines. */
  readonly lines: readonly number[]
  /** Of the first. */
  readonly span: Span
}

export function findPartLabels(reading: Reading, drafts: readonly ItemDraft[]): readonly PartLabel[] {
  const all = [...findSlots(reading, drafts)]
  const slots = all.filter(({ known }) => known === null)
  const places = new Map(all.map(slot => [slot, placeOf(slot, all)]))
  all.sort((a, b) => (places.get(a) as number) - (places.get(b) as number))
  const kinds = judge(all, reading, drafts)
  return slots.map(slot => {
    const { lines } = reading
    const [first] = slot.own as [Use]
    const text = (lines[first.i] as Line).text.slice(0, first.at).trim()
    const kind = kinds.get(slot) ?? null
    const { span } = lines[first.i] as Line
    return {
      text,
      kind,
      isSaid: kind !== null && slot.said === kind,
      items: itemsOf(slot.uses),
      lines: slot.own.map(({ i }) => i),
      span: [span[0], span[0] + text.length] as const,
    }
  })
}

/** The reading with the labels that could be told. */
export function withPartLabels(reading: Reading, found: readonly PartLabel[]): Reading {
  const hits = new Map(
    found.flatMap(({ kind, lines }) => {
      const entry = kind && reading.lexicon.dictionary.labels.find(label => label.kind === kind)
      return entry ? lines.map(i => [i, entry] as const) : []
    }),
  )
  if (hits.size === 0) return reading
  const labels = reading.labels.map((hit, i) => {
    const entry = hits.get(i)
    if (!entry) return hit
    const read = readSlot((reading.lines[i] as Line).text) as NonNullable<ReturnType<typeof readSlot>>
    return makeHit(entry, read.at, { textAt: read.isAlone ? null : read.at })
  })
  return { ...reading, labels }
}

/** Behind how many of the others it stands in their items, less how many it stands before. */
function placeOf(slot: Slot, all: readonly Slot[]): number {
  const first = new Map(slot.uses.map(({ item, i }) => [item, i]))
  return all.reduce((place, other) => {
    if (other === slot) return place
    const sides = countBy(
      other.uses.filter(({ item }) => first.has(item)),
      ({ item, i }) => i < (first.get(item) as number),
    )
    return place + Math.sign((sides.get(true) ?? 0) - (sides.get(false) ?? 0))
  }, 0)
}

/** The kinds that fit best, one behind the other. */
function judge(slots: readonly Slot[], reading: Reading, drafts: readonly ItemDraft[]): ReadonlyMap<Slot, SectionKind> {
  interface Way {
    readonly worth: number
    readonly last: number
    readonly kinds: readonly (Part | null)[]
  }
  const behindAll = slots.findLastIndex(
    ({ known, said, uses }) =>
      known !== 'bilag' && known !== 'opfølgning' && said !== 'bilag' && itemsOf(uses) >= FEWEST_GUESSED,
  )
  let ways: readonly Way[] = [{ worth: 0, last: -1, kinds: [] }]
  for (const [n, slot] of slots.entries()) {
    const signs = slot.known ? null : readSigns(slot, n === 0, n === behindAll, slots, reading, drafts)
    const isResolved = slots.slice(0, n).some(({ known }) => known === 'beslutning')
    const best = new Map<number, Way>()
    for (const way of ways)
      for (const kind of slot.known ? [slot.known] : [...PARTS, null]) {
        const rank = kind === null || kind === 'bilag' ? way.last : ORDER.indexOf(kind)
        const step =
          kind === null || kind === 'bilag' || rank > way.last
            ? 0
            : rank === way.last
              ? AGAIN
              : isResolved
                ? LATE
                : BEFORE
        const own = kind === null || !signs ? 0 : (signs.get(kind) ?? Number.NEGATIVE_INFINITY)
        const worth = way.worth + step + own
        if (worth > (best.get(rank)?.worth ?? Number.NEGATIVE_INFINITY))
          best.set(rank, { worth, last: rank, kinds: [...way.kinds, kind] })
      }
    ways = [...best.values()]
  }
  const [best] = [...ways].sort((a, b) => b.worth - a.worth)
  return new Map(slots.flatMap((slot, n) => (best?.kinds[n] ? [[slot, best.kinds[n]]] : [])))
}

/** The same once more, and what stands before others in most houses. */
const AGAIN = -3
const BEFORE = -1
/** What stands below what was resolved is hardly what was said before. */
const LATE = -2.5
/** What must be outweighed. */
const DOUBT = -1.9

/** What tells for each kind. */
function readSigns(
  slot: Slot,
  isFirst: boolean,
  isLast: boolean,
  slots: readonly Slot[],
  reading: Reading,
  drafts: readonly ItemDraft[],
): ReadonlyMap<Part, number> {
  const { lexicon } = reading
  const contents = slot.own
    .map(use => below(use, slots, reading, drafts))
    .filter(said => said.some(line => SAYS.test(line)))
  const share = (fits: (said: readonly string[]) => boolean): number =>
    contents.length === 0 ? 0 : contents.filter(fits).length / contents.length
  const isOften = itemsOf(slot.uses) >= FEWEST_GUESSED
  const opens = slot.own.filter(({ i, item }) => i === drafts[item]?.body).length / slot.own.length
  const resolved = share(said => resolves(said, lexicon))
  const proposed = share(said => proposes(said))
  const told = share(said => tells(said, lexicon))
  const charged = share(said => charges(said, lexicon))
  const isBare = slots.length === 1
  // What was said or recommended stands before it.
  const isBehind = slots.some(other => other !== slot && BEFORE_OUTCOME.has(other.known ?? other.said ?? 'andet'))
  const signs: [Part, number][] = [
    ['sagsfremstilling', (isFirst && !isBare && isOften ? 1.2 + opens : 0) - proposed * 2 - resolved - told],
    ['indstilling', proposed * 3.5 - (isLast ? 2 : 0)],
    ['referat', told * 2.5 + (isOften && !isFirst && !isLast ? 1 : 0) - proposed * 2],
    [
      'beslutning',
      resolved * 3 +
        charged +
        (isLast && isOften ? (isBehind ? 2.2 : 1) : 0) -
        proposed * 2 +
        (slot.said === 'opfølgning' ? 4 : 0),
    ],
    ['opfølgning', charged * 3.5],
    ['bilag', share(said => attaches(said)) * 4],
  ]
  // Where nothing stands beside it, words like "Situationen:" may open any paragraph.
  const isLoose = isBare && (!isOften || (slot.said !== null && !ENDS.has(slot.said)))
  if (isLoose && !slot.own.some(({ i }) => reading.labels[i])) return new Map()
  return new Map(
    signs.map(([kind, worth]) => {
      const words = slot.said === kind ? 4 : slot.said !== null ? -2 : 0
      const isTaken = slots.some(other => other.known === kind && sharesItems(slot, other))
      return [kind, worth + words + DOUBT + (isTaken ? -2.5 : 0)]
    }),
  )
}

const BEFORE_OUTCOME: ReadonlySet<SectionKind> = new Set(['indstilling', 'referat'])
/** What one may be alone. */
const ENDS: ReadonlySet<SectionKind> = new Set(['beslutning', 'opfølgning', 'bilag'])

function sharesItems(slot: Slot, other: Slot): boolean {
  const items = new Set(other.uses.map(({ item }) => item))
  return slot.uses.filter(({ item }) => items.has(item)).length * 2 >= slot.uses.length
}
