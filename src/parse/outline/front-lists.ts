// Lists before the first item of what belongs to the items, by their numbers: "Bilag til mødet" and below it "Pkt. 2: Budget",
// "Hvem gør hvad" and below it "- Bo køber maling (pkt. 3)". Lines in, where such a list begins and ends out.

import type { SectionKind } from '../../model/document.js'
import { oncePer } from '../../model/once.js'
import type { Line } from '../layout/lines.js'
import { hasBullet } from '../layout/list-marks.js'
import type { Reading } from '../reading.js'
import type { SectionDraft } from './drafts.js'
import { type LabelHit, makeHit } from './labels/label-hit.js'
import { opensWithItem, pointsToItem } from './pointers.js'

const KINDS: ReadonlySet<SectionKind | null> = new Set(['bilag', 'opfølgning', 'beslutning'])
const LONGEST_HEAD = 60
// "Opfølgning fra sidste møde (pkt. 3)": items of another meeting
const EARLIER = /sidst|siden|forrige|tidligere|status|udestående/iu

/** Lines [from, to) of the reading, the first of which is the head. */
export interface FrontList {
  readonly hit: LabelHit
  readonly from: number
  readonly to: number
}

export const listsByItem = ({ kind }: SectionDraft): boolean => KINDS.has(kind)

export const frontLists: (reading: Reading) => readonly FrontList[] = oncePer(reading => {
  const found: FrontList[] = []
  for (let i = 0; i < reading.lines.length; i++) {
    const hit = headAt(reading, i)
    // "Punkt 1: Budget", "Budget (pkt. 1)": an item
    if (!hit && pointsToItem(reading.lines[i]?.text)) break
    if (!hit) continue
    let to = i + 2
    while (to < reading.lines.length && goesOn(reading, to)) to++
    // "Beslutninger" and below it "Pkt. 1: Budget", "Pkt. 2: Kort" heads the items.
    const lines = reading.lines.slice(i + 1, to)
    if (hit.entry.kind !== 'beslutning' || lines.every(line => /[.!?]\)?$/u.test(line.text)))
      found.push({ hit, from: i, to })
    i = to - 1
  }
  return found
})

/** The head of such a list, as a label; null where none begins. */
function headAt({ lines, labels, lexicon }: Reading, i: number): LabelHit | null {
  const text = lines[i]?.text ?? ''
  if (text.length > LONGEST_HEAD || /[.!?]$/u.test(text) || EARLIER.test(text)) return null
  if (pointsToItem(text) || ![lines[i + 1], lines[i + 2]].some(line => pointsToItem(line?.text))) return null
  const [hit, words] = [labels[i] ?? null, lexicon.houseWords(text)]
  const own = hit ?? (words && !words.isShort ? makeHit(words.entry, text.length) : null)
  return own && own.textAt === null && !own.isSentence && KINDS.has(own.entry.kind) ? own : null
}

function goesOn({ lines }: Reading, i: number): boolean {
  const { text = '', gap } = lines[i] ?? {}
  const below = lines[i + 1]?.text ?? ''
  // "- Bo køber maling til" and below it "molen (pkt. 3)"
  const isWrapped = /^\p{Ll}/u.test(text) || (hasBullet(text) && pointsToItem(below) && !opensWithItem(below))
  return pointsToItem(text) || isWrapped || (hasBullet(text) && !gap)
}

/** The lines of such lists; with `valuesOf`, the numbers that a line begins with, only of those whose numbers come again below. */
export function linesOfFrontLists(
  reading: Reading,
  valuesOf: (i: number) => readonly number[] = () => [],
): ReadonlySet<Line> {
  const all = frontLists(reading)
  const below = new Set(all.length > 0 ? range(all[0]?.to ?? 0, reading.lines.length).flatMap(valuesOf) : [])
  const comeAgain = ({ from, to }: FrontList): boolean =>
    range(from, to).every(i => valuesOf(i).every(value => below.has(value)))
  return new Set(all.filter(comeAgain).flatMap(({ from, to }) => reading.lines.slice(from, to)))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n)
