// The state of reading an RTF file: of the current group, inherited from the one around it, and of the whole file.

import { ancestry } from '../story/ancestry.js'
import { NO_SPACING } from '../story/paragraph-facts.js'
import { type CellEdge, Sink } from '../story/sink.js'
import { type ParagraphLook, PLAIN, type RunLook, Story } from '../story/story.js'
import type { Font } from './charset.js'

/** What the characters of a group are used for. */
export type Mode = 'text' | 'skip' | 'fonts' | 'styles' | 'instruction' | 'label' | Named

/** Groups that name something beside the text: the program of an object, the property of a drawing and its value. */
export type Named = 'objclass' | 'sn' | 'sv'

export interface Letters extends RunLook {
  readonly size: number
}

export interface Field {
  instruction: string
  href: string | null
}

interface Style {
  name: string
  /** What it changes itself. */
  letters: Partial<Letters>
  base: number | null
  outline: number | undefined
}

export const PLAIN_LETTERS: Letters = { ...PLAIN, size: 24 }

export const PLAIN_PARAGRAPH = {
  ...NO_SPACING,
  style: 0,
  framed: false,
  inTable: false,
  /** For a paragraph in a table: the number of tables around it. */
  depth: 1,
  list: 'list',
  level: 0,
}
export type ParagraphState = Readonly<typeof PLAIN_PARAGRAPH>

export const PLAIN_EDGE: Omit<CellEdge, 'x'> = { joinsLeft: false, joinsAbove: false }

/** The state of a group, which begins as that of the group around it. */
class State {
  mode: Mode = 'text'
  inNote = false
  letters = PLAIN_LETTERS
  font = -1
  hidden = false
  deleted = false
  /** The number of characters that replace a Unicode character, for older programs. */
  alternatives = 1
  paragraph: ParagraphState = PLAIN_PARAGRAPH
  field: Field | null = null
  /** Called at the end of the group. */
  atEnd: (() => void) | null = null

  constructor(public sink: Sink) {}
}

export class Reading {
  readonly story = new Story()
  /** The states of the groups around. */
  readonly stack: State[] = []
  state = new State(new Sink(this.story))
  readonly fonts = new Map<number, Font>()
  readonly styles = new Map<number, Style>()
  /** The style being described. */
  style: Style | null = null
  /** The file's code page, as iconv-lite names it. */
  page = 'windows-1252'
  /** Bytes of text that are to be decoded together. */
  bytes: number[] = []
  /** The number of characters to skip after a Unicode character. */
  toSkip = 0
  /** The cells of the row being defined, and the properties of the next cell. */
  edges: CellEdge[] = []
  edge = PLAIN_EDGE
  readonly named = new Map<Named, string>()
  /** The mark of the next note if it is in the text already. */
  mark: string | null = null

  constructor(readonly source: Uint8Array) {}
}

/** The style and those it is based on, nearest first. */
export const ancestorsOf = ({ styles }: Reading, style: number): Style[] =>
  ancestry(styles.get(style), ({ base }) => (base === null ? undefined : styles.get(base)))

export function lookOf(reading: Reading): ParagraphLook {
  const { framed, list, level, style, ...spacing } = reading.state.paragraph
  const ancestors = ancestorsOf(reading, style)
  const names = ancestors.map(s => s.name.trim())
  const outline = spacing.outline ?? ancestors.find(s => s.outline !== undefined)?.outline
  return { ...spacing, styles: names, outline, boxed: framed, label: { text: '', list, level } }
}

/** The number of tables around the current paragraph. */
export function depthOf({ state }: Reading): number {
  return state.paragraph.inTable ? Math.max(1, state.paragraph.depth) : 0
}
