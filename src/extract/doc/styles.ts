// Reads the style sheet of a Word 97 document: the names of each style, and how it makes paragraphs and letters look.

import type { Bytes } from '../ole/ole.js'
import { ancestry } from '../story/ancestry.js'
import { applyLetters, applyParagraph, type Letters, type Paragraph, PLAIN_LETTERS, PLAIN_PARAGRAPH } from './look.js'

export interface Style {
  /** The names of the style and of those it is based on, nearest first; those of Word's own styles in English. */
  readonly names: readonly string[]
  readonly paragraph: Paragraph
  readonly letters: Letters
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly base: number
  /** The ranges that list its changes. */
  readonly paragraph: readonly [number, number] | null
  readonly letters: readonly [number, number] | null
}

const NO_BASE = 0xfff
const PLAIN: Style = { names: [], paragraph: PLAIN_PARAGRAPH, letters: PLAIN_LETTERS }

export function readStyles(table: Bytes, { at, size }: { at: number; size: number }) {
  const entries = readEntries(table, at, Math.min(table.length, at + size))
  const known = new Map<number, Style>()
  const resolve = (number: number, steps = 0): Style => {
    const found = known.get(number)
    if (found) return found
    const entry = entries[number]
    if (!entry || steps > 20) return PLAIN
    const base = entry.base === NO_BASE ? PLAIN : resolve(entry.base, steps + 1)
    const style = {
      names: [entry.name, ...base.names],
      paragraph: entry.paragraph ? applyParagraph(table, ...entry.paragraph, base.paragraph) : base.paragraph,
      letters: entry.letters ? applyLetters(table, ...entry.letters, base.letters, base.letters) : base.letters,
    }
    known.set(number, style)
    return style
  }
  return {
    /** The default style for an unknown number. */
    paragraph: (number: number) => resolve(number),
    /** Applies a character style to letters that look like `over`. */
    letters: (number: number, over: Letters): Letters => {
      const ofLetters = (at: number) => (entries[at]?.kind === 2 ? (entries[at] as Entry) : undefined)
      const chain = ancestry(ofLetters(number), ({ base }) => ofLetters(base))
      return chain.reduceRight((l, e) => (e.letters ? applyLetters(table, ...e.letters, l, over) : l), over)
    },
  }
}

export type Styles = ReturnType<typeof readStyles>

function readEntries(table: Bytes, start: number, end: number): (Entry | null)[] {
  const head = table.u16(start)
  const count = table.u16(start + 2)
  const fixed = table.u16(start + 4)
  const entries: (Entry | null)[] = []
  let at = start + 2 + head
  for (let i = 0; i < count && at + 2 <= end; i++) {
    const length = table.u16(at)
    entries.push(length === 0 ? null : readEntry(table, at + 2, fixed, length))
    at += 2 + length
  }
  return entries
}

function readEntry(table: Bytes, at: number, fixed: number, length: number): Entry {
  const known = table.u16(at) & 0xfff
  const kind = table.u16(at + 2) & 0xf
  const base = table.u16(at + 2) >> 4
  const characters = table.u16(at + fixed)
  const written = table.utf16(at + fixed + 2, Math.min(characters, 255))
  let next = at + fixed + 2 + 2 * (characters + 1)
  const end = at + length
  const changes = (): readonly [number, number] | null => {
    if (next + 2 > end) return null
    const size = table.u16(next)
    const from = next + 2
    // Each list begins at an even place within the style.
    next = from + size + (size % 2)
    return from + size <= end ? [from, from + size] : null
  }
  const paragraph = kind === 1 ? changes() : null
  const letters = kind === 1 || kind === 2 ? changes() : null
  // The changes of a paragraph begin with the number of the style.
  const own = paragraph && paragraph[1] - paragraph[0] >= 2 ? ([paragraph[0] + 2, paragraph[1]] as const) : null
  return { name: KNOWN[known] ?? written, kind, base, paragraph: own, letters }
}

/** English names of Word's own styles by number, since a Danish Word stores Danish names. */
const KNOWN: Readonly<Record<number, string>> = {
  62: 'Title',
  74: 'Subtitle',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [i + 1, `heading ${i + 1}`])),
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [i + 19, `toc ${i + 1}`])),
}
