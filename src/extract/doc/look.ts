// Lists of changes in, what they make of letters and paragraphs out.

import type { CellEdge } from '../story/sink.js'
import type { Bytes } from './bytes.js'
import { type Change, changesIn, operandOf } from './sprm.js'

export interface Letters {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** In half points. */
  readonly size: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  /** The character is a sign of Word's own: a mark, an anchor. */
  readonly special: boolean
  readonly font: number
  readonly style: number
  /** A sign of a symbol font: the font and the sign. */
  readonly symbol: { readonly font: number; readonly code: number } | null
}

export const PLAIN_LETTERS: Letters = {
  bold: false,
  italic: false,
  underline: false,
  size: 20,
  hidden: false,
  deleted: false,
  inserted: false,
  special: false,
  font: 0,
  style: 0,
  symbol: null,
}

/** Lengths in twips. */
export interface Paragraph {
  readonly style: number
  readonly outline: number | undefined
  readonly before: number
  readonly after: number
  readonly left: number
  readonly contextual: boolean
  readonly framed: boolean
  /** The list it belongs to, from 1; 0 for none. */
  readonly list: number
  readonly level: number
  readonly inTable: boolean
  readonly depth: number
  /** The mark at its end closes a cell or row of an inner table, or a row of an outer one. */
  readonly innerCell: boolean
  readonly innerRow: boolean
  readonly rowEnd: boolean
  readonly edges: readonly CellEdge[]
}

export const PLAIN_PARAGRAPH: Paragraph = {
  style: 0,
  outline: undefined,
  before: 0,
  after: 0,
  left: 0,
  contextual: false,
  framed: false,
  list: 0,
  level: 0,
  inTable: false,
  depth: 0,
  innerCell: false,
  innerRow: false,
  rowEnd: false,
  edges: [],
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** `base` is what the style says: a change can be "as the style" or "the opposite". */
export function applyLetters(bytes: Bytes, from: number, to: number, start: Letters, base: Letters): Letters {
  let letters: Writable<Letters> | null = null
  for (const change of changesIn(bytes, from, to)) {
    const act = LETTERS[change.code]
    if (!act) continue
    letters ??= { ...start }
    act(letters, operandOf(bytes, change), base, bytes, change)
  }
  return letters ?? start
}

type LetterAct = (letters: Writable<Letters>, value: number, base: Letters, bytes: Bytes, change: Change) => void

const toggle =
  (key: 'bold' | 'italic' | 'hidden'): LetterAct =>
  (letters, value, base) => {
    letters[key] = value === 0x80 ? base[key] : value === 0x81 ? !base[key] : value !== 0
  }

const LETTERS: Readonly<Record<number, LetterAct>> = {
  2101: toggle('bold'),
  2102: toggle('italic'),
  2108: toggle('hidden'),
  10814: (letters, value) => {
    letters.underline = value !== 0 && value !== 255
  },
  19011: (letters, value) => {
    letters.size = value
  },
  2048: (letters, value) => {
    letters.deleted = value !== 0
  },
  2049: (letters, value) => {
    letters.inserted = value !== 0
  },
  2133: (letters, value) => {
    letters.special = value !== 0
  },
  19023: (letters, value) => {
    letters.font = value
  },
  18992: (letters, value) => {
    letters.style = value
  },
  27145: (letters, _, __, bytes, { at }) => {
    letters.symbol = { font: bytes.u16(at), code: bytes.u16(at + 2) }
  },
}

export function applyParagraph(bytes: Bytes, from: number, to: number, start: Paragraph): Paragraph {
  let paragraph: Writable<Paragraph> | null = null
  for (const change of changesIn(bytes, from, to)) {
    const act = PARAGRAPHS[change.code]
    if (!act) continue
    paragraph ??= { ...start }
    act(paragraph, operandOf(bytes, change), bytes, change)
  }
  return paragraph ?? start
}

type ParagraphAct = (paragraph: Writable<Paragraph>, value: number, bytes: Bytes, change: Change) => void

const signed = (value: number) => (value > 0x7fff ? value - 0x10000 : value)

const PARAGRAPHS: Readonly<Record<number, ParagraphAct>> = {
  9792: (p, value) => {
    p.outline = value
  },
  42003: (p, value) => {
    p.before = value
  },
  42004: (p, value) => {
    p.after = value
  },
  33886: (p, value) => {
    p.left = signed(value)
  },
  33807: (p, value) => {
    p.left = signed(value)
  },
  9325: (p, value) => {
    p.contextual = value !== 0
  },
  33818: (p, value) => {
    p.framed = value !== 0
  },
  17931: (p, value) => {
    p.list = value
  },
  9738: (p, value) => {
    p.level = value
  },
  9238: (p, value) => {
    p.inTable = value !== 0
    if (p.depth === 0) p.depth = 1
  },
  26185: (p, value) => {
    p.depth = value
  },
  9291: (p, value) => {
    p.innerCell = value !== 0
  },
  9292: (p, value) => {
    p.innerRow = value !== 0
  },
  9239: (p, value) => {
    p.rowEnd = value !== 0
  },
  54792: (p, _, bytes, { at, size }) => {
    p.edges = readEdges(bytes, at, size)
  },
  // Said later than the row's definition: a cell that goes on with the one above.
  54827: (p, _, bytes, { at }) => {
    const cell = bytes.u8(at)
    p.edges = p.edges.map((e, i) => (i === cell ? { ...e, joinsAbove: bytes.u8(at + 1) === 1 } : e))
  },
}

/** The cells' right edges; then, for each, flags: joined to the left, joined above. */
function readEdges(bytes: Bytes, at: number, size: number): CellEdge[] {
  const count = bytes.u8(at)
  const flags = at + 1 + 2 * (count + 1)
  if (count > 64 || 1 + 2 * (count + 1) > size) return []
  return Array.from({ length: count }, (_, i) => {
    const flag = flags + 20 * i + 2 <= at + size ? bytes.u16(flags + 20 * i) : 0
    return { x: bytes.i16(at + 1 + 2 * (i + 1)), joinsLeft: (flag & 2) !== 0, joinsAbove: ((flag >> 5) & 3) === 1 }
  })
}
