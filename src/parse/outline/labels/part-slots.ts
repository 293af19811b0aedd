// Words that may be labels of a house's own: the same at item after item, set apart alike; beside them the labels that are
// known. Items in; such slots, and what stands below one, out.

import type { SectionKind } from '../../../model/document.js'
import { groupBy } from '../../../model/group-by.js'
import type { Line } from '../../layout/lines.js'
import type { Reading } from '../../reading.js'
import type { ItemDraft } from '../drafts.js'
import { STAMP } from './dated-labels.js'
import { shapeOf, wordsSetApart } from './house-labels.js'
import { isOfSomebody, resolves } from './label-contents.js'
import { looksLikeSentence, normalise } from './label-text.js'

/** Parts of a case in the order in which they stand. Attachments stand anywhere. */
export const ORDER = ['sagsfremstilling', 'indstilling', 'referat', 'beslutning', 'opfølgning'] as const
export type Part = (typeof ORDER)[number] | 'bilag'
export const PARTS: readonly Part[] = [...ORDER, 'bilag']
const isKindOfPart = (kind: SectionKind): kind is Part => (PARTS as readonly string[]).includes(kind)

export interface Use {
  readonly i: number
  readonly item: number
  /** The words and how they are set. */
  readonly key: string
  readonly words: string
  /** Who resolved and when, or who asks for what: names somebody as it should. */
  readonly isNamed: boolean
  /** Where the words and the sign behind them end. */
  readonly at: number
  readonly isAlone: boolean
  /** A blank line parts it from the text below. */
  readonly isSpaced: boolean
}

/** Labels at the same place in several items: those alike, or those of a kind that is known. */
export interface Slot {
  readonly uses: readonly { readonly i: number; readonly item: number }[]
  readonly known: Part | null
  /** What its words say. */
  readonly said: Part | null
  readonly own: readonly Use[]
}

export function findSlots(reading: Reading, drafts: readonly ItemDraft[]): readonly Slot[] {
  const own = drafts.flatMap((draft, item) => usesIn(reading, draft, item))
  const slots = withoutRivals(
    [...groupBy(own, ({ key }) => key).values()].flatMap(uses => slotOf(uses, reading)),
    reading,
    drafts,
  )
  if (slots.length === 0) return []
  return [...slots, ...knownSlots(reading, drafts, new Set(slots.flatMap(slot => slot.own.map(({ i }) => i))))]
}

export const itemsOf = (uses: readonly { readonly item: number }[]): number =>
  new Set(uses.map(({ item }) => item)).size

const MOST_WORDS = 8
// "Forvaltningen peger på, at rådet", "Vi bliver bedt om at"
const GOES_ON = /^(\p{Lu}[\p{L} ]{3,48}?)(,?\sat(?:\s\p{L}+(?:et|en|e|um))?[\s:,–—-]{0,5})$/u

export function readSlot(text: string): Omit<Use, 'i' | 'item' | 'isSpaced'> | null {
  const goesOn = GOES_ON.exec(text)
  // "ØU 3.5.1990: Tiltrådt."
  const [stamp, body] = goesOn ? [] : (STAMP.exec(text) ?? [])
  const set = wordsSetApart(text)
  const whole = stamp ?? (goesOn ? text : undefined)
  const isAlone = whole === undefined ? set.isAlone : whole === text
  const [lead = '', mark = '', words = '', tail = ''] =
    whole === undefined ? (set.match ?? []) : [whole, '', body ?? goesOn?.[1], goesOn?.[2] ?? ':']
  if (words === '' || words.split(' ').length > MOST_WORDS) return null
  if (words.split(' ').length > MOST_BEFORE_STOP && /^[.!?]/u.test(tail.trim())) return null
  const isNamed = stamp !== undefined || goesOn !== null
  return { words, isNamed, key: `${normalise(words)} ${shapeOf(mark, tail, isAlone)}`, at: lead.length, isAlone }
}

/** Of the words before a stop, a label is no more: "Facit. Taget til efterretning." Not: "Der skrives et notat om prisen. Ansvarlig: Bo" */
const MOST_BEFORE_STOP = 4
// "Imod stemte: Ø (1)": who voted is part of what was resolved.
const VOTES = /(?<!\p{L})stem(?:t|te|mer)(?!\p{L})/iu

function usesIn({ lines, labels, lexicon }: Reading, { body, to }: ItemDraft, item: number): Use[] {
  const found: Use[] = []
  for (let i = body; i < to; i++) {
    const [line, below] = [lines[i] as Line, i + 1 < to ? lines[i + 1] : undefined]
    if (labels[i] && lexicon.readLabel(line.text)) continue
    const read = readSlot(line.text)
    if (!read || VOTES.test(read.words) || (line.cells.length > 2 && read.isAlone)) continue
    const isApart = line.gap || i === body || labels[i - 1] != null || line.bold || line.block === 'heading'
    const isMarked = /[^\p{L}?]$/u.test(line.text.slice(0, read.at))
    if (read.isAlone && !isMarked && (!isApart || !below)) continue
    if (read.isAlone && looksLikeSentence(line.text)) continue
    found.push({ ...read, i, item, isSpaced: read.isAlone && !isMarked && (below?.gap ?? false) })
  }
  return found
}

const FEWEST = 2
/** Where only its place tells what a label is. */
export const FEWEST_GUESSED = 3

function slotOf(uses: readonly Use[], reading: Reading): Slot[] {
  const [first] = uses as [Use]
  const items = itemsOf(uses)
  const { lexicon } = reading
  const fewest = uses.some(({ isSpaced }) => isSpaced) ? FEWEST_GUESSED : FEWEST
  if (items < fewest || uses.length > items * 1.25) return []
  if (!first.isNamed && isOfSomebody(first.words, lexicon)) return []
  const said = lexicon.houseWords(first.words)?.entry.kind ?? null
  return [{ uses, own: uses, known: null, said: said && isKindOfPart(said) ? said : null }]
}

/** "Vejle: Godkendt.", "Kolding: Udsat.": what each outcome is of, or who said it */
function withoutRivals(slots: readonly Slot[], reading: Reading, drafts: readonly ItemDraft[]): readonly Slot[] {
  const isOutcome = (slot: Slot): boolean =>
    slot.said === null &&
    slot.own.every(use => !use.isAlone && resolves(below(use, slots, reading, drafts), reading.lexicon))
  const rivals = new Set(slots.filter(isOutcome))
  return rivals.size > 1 ? slots.filter(slot => !rivals.has(slot)) : slots
}

/** Labels that are known already, by their kind. */
function knownSlots({ labels }: Reading, drafts: readonly ItemDraft[], own: ReadonlySet<number>): Slot[] {
  const uses = drafts.flatMap(({ body, to }, item) =>
    labels.slice(body, to).flatMap((hit, n) => {
      const kind = hit && !hit.entry.weak && !hit.isSentence && !own.has(body + n) ? hit.entry.kind : null
      return kind !== null && isKindOfPart(kind) ? [{ i: body + n, item, kind }] : []
    }),
  )
  return [...groupBy(uses, ({ kind }) => kind)].map(([known, uses]) => ({ uses, own: [], known, said: null }))
}

// Not: "–", "Ingen", "Intet."
export const SAYS = /\p{L}.*(?<!^\P{L}*(?:ingen|intet|nej))\.?$/iu
const LONGEST_BLOCK = 12

/** What stands behind a label, or below it up to the next. */
export function below(
  { i, item, at, isAlone }: Use,
  slots: readonly Slot[],
  { lines }: Reading,
  drafts: readonly ItemDraft[],
) {
  const others = new Set(slots.flatMap(({ uses }) => uses.map(use => use.i)))
  const text = (lines[i] as Line).text
  const end = Math.min(drafts[item]?.to ?? 0, i + 1 + LONGEST_BLOCK)
  let to = i + 1
  while (to < end && !others.has(to)) to++
  const said = [...(isAlone ? [] : [text.slice(at)]), ...lines.slice(i + 1, to).map(line => line.text)]
  // "Det var planen, at" goes on below.
  return said[0] !== undefined && /\sat\W*$/u.test(text) ? [`at ${said[0]}`, ...said.slice(1)] : said
}
