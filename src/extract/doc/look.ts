// Applies lists of formatting changes to the look of letters and paragraphs.

import type { Bytes } from '../ole/bytes.js'
import { type FullSpacing, NO_SPACING } from '../story/paragraph-facts.js'
import type { CellEdge } from '../story/sink.js'
import { PLAIN, type RunLook } from '../story/story.js'
import { type Change, changesIn, operandOf, SPRM } from './sprm.js'

export interface Letters extends RunLook {
  readonly size: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  /** The character is a mark or anchor of Word's own. */
  readonly special: boolean
  readonly font: number
  readonly style: number
  /** A character of a symbol font. */
  readonly symbol: { readonly font: number; readonly code: number } | null
}

export const PLAIN_LETTERS: Letters = {
  ...PLAIN,
  size: 20,
  hidden: false,
  deleted: false,
  inserted: false,
  special: false,
  font: 0,
  style: 0,
  symbol: null,
}

export interface Paragraph extends FullSpacing {
  readonly style: number
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
  ...NO_SPACING,
  style: 0,
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

/** `base` is the look of the style: a change can mean "as the style" or "the opposite of the style". */
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

type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T]

const toggle =
  (key: 'bold' | 'italic' | 'hidden'): LetterAct =>
  (letters, value, base) => {
    letters[key] = value === 0x80 ? base[key] : value === 0x81 ? !base[key] : value !== 0
  }
const letterFlag =
  (key: KeysOf<Letters, boolean>): LetterAct =>
  (letters, value) => {
    letters[key] = value !== 0
  }
const letterNumber =
  (key: KeysOf<Letters, number>): LetterAct =>
  (letters, value) => {
    letters[key] = value
  }

const LETTERS: Readonly<Record<number, LetterAct>> = {
  [SPRM.CFBold]: toggle('bold'),
  [SPRM.CFItalic]: toggle('italic'),
  [SPRM.CFVanish]: toggle('hidden'),
  [SPRM.CKul]: (letters, value) => {
    letters.underline = value !== 0 && value !== 255
  },
  [SPRM.CHps]: letterNumber('size'),
  [SPRM.CFRMarkDel]: letterFlag('deleted'),
  [SPRM.CFRMarkIns]: letterFlag('inserted'),
  [SPRM.CFSpec]: letterFlag('special'),
  [SPRM.CRgFtc0]: letterNumber('font'),
  [SPRM.CIstd]: letterNumber('style'),
  [SPRM.CSymbol]: (letters, _, __, bytes, { at }) => {
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

const flag =
  (key: KeysOf<Paragraph, boolean>): ParagraphAct =>
  (paragraph, value) => {
    paragraph[key] = value !== 0
  }
const number =
  (key: KeysOf<Paragraph, number> | 'outline'): ParagraphAct =>
  (paragraph, value) => {
    paragraph[key] = value
  }
const setLeft: ParagraphAct = (paragraph, value) => {
  paragraph.left = value > 0x7fff ? value - 0x10000 : value
}

const PARAGRAPHS: Readonly<Record<number, ParagraphAct>> = {
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
