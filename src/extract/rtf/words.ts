// What the control words of RTF do. Those that say nothing about the text are ignored.

import { withPlainSigns } from '../symbol.js'
import { codePage } from './charset.js'
import { nextMark } from './destinations.js'
import {
  ancestorsOf,
  depthOf,
  type Letters,
  lookOf,
  type ParagraphState,
  PLAIN_EDGE,
  PLAIN_LETTERS,
  PLAIN_PARAGRAPH,
  type Reading,
} from './state.js'
import { put, putBreak, putMark } from './text.js'

/** `value` is null if the word has no number. */
type Act = (reading: Reading, value: number | null) => void

const isOn = (value: number | null) => value !== 0

function setLetters({ state, style }: Reading, change: Partial<Letters>): void {
  if (state.mode === 'styles') {
    if (style) style.letters = { ...style.letters, ...change }
    return
  }
  const changed = { ...state.letters, ...change }
  const keys = Object.keys(change) as (keyof Letters)[]
  // Runs are told apart by this object.
  if (keys.some(key => changed[key] !== state.letters[key])) state.letters = changed
}

function setParagraph({ state }: Reading, change: Partial<ParagraphState>): void {
  state.paragraph = { ...state.paragraph, ...change }
}

const paragraph =
  (read: (value: number | null) => Partial<ParagraphState>): Act =>
  (reading, value) =>
    setParagraph(reading, read(value))
const inPage =
  (page: string): Act =>
  reading => {
    reading.page = page
  }
const sign =
  (text: string): Act =>
  reading =>
    put(reading, text)

export const WORDS: Readonly<Record<string, Act>> = {
  // characters
  emdash: sign('—'),
  endash: sign('–'),
  bullet: sign('•'),
  lquote: sign('‘'),
  rquote: sign('’'),
  ldblquote: sign('“'),
  rdblquote: sign('”'),
  emspace: sign(' '),
  enspace: sign(' '),
  qmspace: sign(' '),
  tab: reading => putBreak(reading, 'tab'),
  line: reading => putBreak(reading, 'line'),
  lbr: reading => putBreak(reading, 'line'),
  page: reading => putBreak(reading, 'page'),
  column: reading => putBreak(reading, 'page'),
  uc: ({ state }, value) => {
    state.alternatives = Math.max(0, value ?? 1)
  },
  u: (reading, value) => {
    const code = value === null ? 0xfffd : value < 0 ? value + 0x10000 : value
    const font = reading.fonts.get(reading.state.font)?.name ?? ''
    if (code <= 0x10ffff) put(reading, withPlainSigns(String.fromCodePoint(code), font))
    reading.toSkip = reading.state.alternatives
  },
  chftn: reading => {
    if (reading.state.inNote || reading.state.mode !== 'text') return
    reading.mark = nextMark(reading)
    putMark(reading, reading.mark)
  },

  // letters
  b: (reading, value) => setLetters(reading, { bold: isOn(value) }),
  i: (reading, value) => setLetters(reading, { italic: isOn(value) }),
  ul: (reading, value) => setLetters(reading, { underline: isOn(value) }),
  ulnone: reading => setLetters(reading, { underline: false }),
  fs: (reading, value) => setLetters(reading, { size: value ?? 24 }),
  plain: reading => {
    if (reading.state.mode !== 'styles') setLetters(reading, PLAIN_LETTERS)
    reading.state.hidden = false
    reading.state.deleted = false
  },
  v: ({ state }, value) => {
    state.hidden = isOn(value)
  },
  deleted: ({ state, story }, value) => {
    if (isOn(value) && !state.deleted && state.mode === 'text') story.tally.deletions++
    state.deleted = isOn(value)
  },
  revised: ({ state, story }, value) => {
    if (isOn(value) && state.mode === 'text') story.tally.insertions++
  },

  // fonts and code pages
  ansicpg: (reading, value) => {
    reading.page = codePage(value ?? 1252)
  },
  mac: inPage('macroman'),
  pc: inPage('cp437'),
  pca: inPage('cp850'),
  f: ({ state, fonts }, value) => {
    state.font = value ?? 0
    if (state.mode === 'fonts' && !fonts.has(state.font)) fonts.set(state.font, { name: '', charset: null })
  },
  fcharset: ({ state, fonts }, value) => {
    const font = fonts.get(state.font)
    if (state.mode === 'fonts' && font) font.charset = value
  },

  // paragraphs
  pard: ({ state }) => {
    state.paragraph = PLAIN_PARAGRAPH
  },
  s: (reading, value) => {
    if (reading.state.mode === 'styles') {
      reading.style = { name: '', letters: {}, base: null, outline: undefined }
      reading.styles.set(value ?? 0, reading.style)
      return
    }
    setParagraph(reading, { style: value ?? 0 })
    // Word repeats what the style says, other programs do not.
    for (const style of ancestorsOf(reading, value ?? 0).reverse()) setLetters(reading, style.letters)
  },
  sbasedon: ({ state, style }, value) => {
    if (state.mode === 'styles' && style) style.base = value
  },
  outlinelevel: (reading, value) => {
    if (reading.state.mode !== 'styles') setParagraph(reading, { outline: value ?? undefined })
    else if (reading.style) reading.style.outline = value ?? undefined
  },
  sb: paragraph(value => ({ before: value ?? 0 })),
  sa: paragraph(value => ({ after: value ?? 0 })),
  li: paragraph(value => ({ left: value ?? 0 })),
  contextualspace: paragraph(() => ({ contextual: true })),
  absw: paragraph(() => ({ framed: true })),
  ls: paragraph(value => ({ list: `list ${value ?? 0}` })),
  ilvl: paragraph(value => ({ level: value ?? 0 })),
  intbl: paragraph(() => ({ inTable: true })),
  itap: paragraph(value => ({ depth: value ?? 1, inTable: (value ?? 1) > 0 })),
  par: endParagraph,
  sect: endParagraph,

  // tables
  trowd: reading => {
    reading.edges = []
    reading.edge = PLAIN_EDGE
  },
  clmrg: reading => {
    reading.edge = { ...reading.edge, joinsLeft: true }
  },
  clvmrg: reading => {
    reading.edge = { ...reading.edge, joinsAbove: true }
  },
  cellx: (reading, value) => {
    reading.edges.push({ x: value ?? 0, ...reading.edge })
    reading.edge = PLAIN_EDGE
  },
  cell: reading => endCell(reading, 1),
  nestcell: reading => endCell(reading, Math.max(2, depthOf(reading))),
  row: reading => endRow(reading, 1),
  nestrow: reading => endRow(reading, Math.max(2, depthOf(reading))),
}

function endParagraph(reading: Reading): void {
  const { mode, sink, deleted } = reading.state
  // If the end of a paragraph was deleted as a tracked change, the next paragraph continues it.
  if (mode === 'text' && !deleted) sink.endParagraph(lookOf(reading), depthOf(reading))
}

function endCell(reading: Reading, depth: number): void {
  if (reading.state.mode === 'text') reading.state.sink.endCell(lookOf(reading), depth)
}

function endRow(reading: Reading, depth: number): void {
  if (reading.state.mode === 'text') reading.state.sink.endRow([...reading.edges], depth)
}
