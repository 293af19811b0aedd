// Applies lists of formatting changes to the look of letters and paragraphs.

import type { Bytes } from '../ole/ole.js'
import { NO_SPACING } from '../story/paragraph-facts.js'
import type { CellEdge } from '../story/sink.js'
import { PLAIN } from '../story/story.js'
import { type Change, changesIn, operandOf, SPRM } from './sprm.js'

export const PLAIN_LETTERS = {
  ...PLAIN,
  size: 20,
  hidden: false,
  deleted: false,
  inserted: false,
  /** The character is a mark or anchor of Word's own. */
  special: false,
  font: 0,
  style: 0,
  /** A character of a symbol font. */
  symbol: null as { readonly font: number; readonly code: number } | null,
}
export type Letters = Readonly<typeof PLAIN_LETTERS>

export const PLAIN_PARAGRAPH = {
  ...NO_SPACING,
  style: 0,
  framed: false,
  /** The list it belongs to, from 1; 0 for none. */
  list: 0,
  level: 0,
  inTable: false,
  depth: 0,
  /** The mark at its end closes a cell or row of an inner table, or a row of an outer one. */
  innerCell: false,
  innerRow: false,
  rowEnd: false,
  edges: [] as readonly CellEdge[],
}
export type Paragraph = Readonly<typeof PLAIN_PARAGRAPH>

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Applies one change. `base` is the look of the style: a change can mean "as the style" or "the opposite of the style". */
type Act<T> = (look: Writable<T>, value: number, bytes: Bytes, change: Change, base: T) => void
type Acts<T> = Readonly<Record<number, Act<T>>>

export const applyLetters = (bytes: Bytes, from: number, to: number, start: Letters, base: Letters): Letters =>
  apply(LETTERS, bytes, from, to, start, base)

export const applyParagraph = (bytes: Bytes, from: number, to: number, start: Paragraph): Paragraph =>
  apply(PARAGRAPHS, bytes, from, to, start, start)

function apply<T extends object>(acts: Acts<T>, bytes: Bytes, from: number, to: number, start: T, base: T): T {
  let look: Writable<T> | null = null
  for (const change of changesIn(bytes, from, to)) {
    const act = acts[change.code]
    if (!act) continue
    look ??= { ...start }
    act(look, operandOf(bytes, change), bytes, change, base)
  }
  return look ?? start
}

type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T]

const toggle =
  (key: 'bold' | 'italic' | 'hidden'): Act<Letters> =>
  (letters, value, _, __, base) => {
    letters[key] = value === 0x80 ? base[key] : value === 0x81 ? !base[key] : value !== 0
  }
const flag =
  <T extends object>(key: KeysOf<T, boolean>): Act<T> =>
  (look, value) => {
    look[key] = (value !== 0) as Writable<T>[typeof key]
  }
const number =
  <T extends object>(key: KeysOf<T, number | undefined>): Act<T> =>
  (look, value) => {
    look[key] = value as Writable<T>[typeof key]
  }

const LETTERS: Acts<Letters> = {
  [SPRM.CFBold]: toggle('bold'),
  [SPRM.CFItalic]: toggle('italic'),
  [SPRM.CFVanish]: toggle('hidden'),
  [SPRM.CKul]: (letters, value) => {
    letters.underline = value !== 0 && value !== 255
  },
  [SPRM.CHps]: number('size'),
  [SPRM.CFRMarkDel]: flag('deleted'),
  [SPRM.CFRMarkIns]: flag('inserted'),
  [SPRM.CFSpec]: flag('special'),
  [SPRM.CRgFtc0]: number('font'),
  [SPRM.CIstd]: number('style'),
  [SPRM.CSymbol]: (letters, _, bytes, { at }) => {
    letters.symbol = { font: bytes.u16(at), code: bytes.u16(at + 2) }
  },
}

const setLeft: Act<Paragraph> = (paragraph, value) => {
  paragraph.left = value > 0x7fff ? value - 0x10000 : value
}

const PARAGRAPHS: Acts<Paragraph> = {
  [SPRM.POutLvl]: number('outline'),
  [SPRM.PDyaBefore]: number('before'),
  [SPRM.PDyaAfter]: number('after'),
  [SPRM.PDxaLeft]: setLeft,
  [SPRM.PDxaLeft80]: setLeft,
  [SPRM.PFContextualSpacing]: flag('contextual'),
  [SPRM.PDxaWidth]: flag('framed'),
  [SPRM.PIlfo]: number('list'),
  [SPRM.PIlvl]: number('level'),
  [SPRM.PFInTable]: (paragraph, value) => {
    paragraph.inTable = value !== 0
    if (paragraph.depth === 0) paragraph.depth = 1
  },
  [SPRM.PItap]: number('depth'),
  [SPRM.PFInnerTableCell]: flag('innerCell'),
  [SPRM.PFInnerTtp]: flag('innerRow'),
  [SPRM.PFTtp]: flag('rowEnd'),
  [SPRM.TDefTable]: (paragraph, _, bytes, { at, size }) => {
    paragraph.edges = readEdges(bytes, at, size)
  },
  // Comes after the definition of the row: a cell that is joined with the one above.
  [SPRM.TVertMerge]: (paragraph, _, bytes, { at }) => {
    const cell = bytes.u8(at)
    paragraph.edges = paragraph.edges.map((e, i) => (i === cell ? { ...e, joinsAbove: bytes.u8(at + 1) === 1 } : e))
  },
}

/** The right edges of the cells are followed by flags for each: joined to the left, joined above. */
function readEdges(bytes: Bytes, at: number, size: number): CellEdge[] {
  const count = bytes.u8(at)
  const flags = at + 1 + 2 * (count + 1)
  if (count > 64 || 1 + 2 * (count + 1) > size) return []
  return Array.from({ length: count }, (_, i) => {
    const flag = flags + 20 * i + 2 <= at + size ? bytes.u16(flags + 20 * i) : 0
    return { x: bytes.i16(at + 1 + 2 * (i + 1)), joinsLeft: (flag & 2) !== 0, joinsAbove: ((flag >> 5) & 3) === 1 }
  })
}
