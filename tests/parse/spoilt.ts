// Texts that no office wrote: fixtures shuffled, cut off and put together, and soup of the words that minutes are made
// of. Seeded: the same number gives the same text.

import type { Dictionary } from '../../src/dictionary/dictionary.js'
import type { Block, BlockKind, ExtractedText } from '../../src/model/extracted-text.js'
import type { Span } from '../../src/model/span.js'

export type Chance = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(list: readonly T[], next: Chance): T => list[Math.floor(next() * list.length)] as T

interface LooseLine {
  readonly text: string
  readonly gap: boolean
  readonly newPage: boolean
  readonly block: Block | null
}

/** Lines put below each other as an extractor would hand them over. */
function compose(
  lines: readonly LooseLine[],
  like: Pick<ExtractedText, 'format' | 'encoding'>,
  paged: boolean,
): ExtractedText {
  let text = ''
  const blocks: Block[] = []
  const pages = [0]
  for (const { text: line, gap, newPage, block } of lines) {
    if (text !== '') text += gap ? '\n\n' : '\n'
    if (newPage && text.length > (pages.at(-1) ?? 0)) pages.push(text.length)
    const span: Span = [text.length, text.length + line.length]
    if (block && line !== '') blocks.push({ ...block, span, emphasis: [] })
    text += line
  }
  const { format, encoding } = like
  return { format, text, blocks, pages: paged ? pages : null, links: [], encoding, ocr: false, notes: [] }
}

function linesOf({ text, blocks, pages }: ExtractedText): LooseLine[] {
  const lines: LooseLine[] = []
  let gap = false
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.trim() === '') gap = true
    else {
      const block = blocks.find(b => b.span[0] < start + line.length && b.span[1] > start) ?? null
      lines.push({ text: line, gap, newPage: pages?.includes(start) ?? false, block })
      gap = false
    }
  }
  return lines
}

export function shuffle(extracted: ExtractedText, seed: number): ExtractedText {
  const next = chance(seed)
  const lines = linesOf(extracted)
  for (let i = lines.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [lines[i] as LooseLine, lines[j] as LooseLine]
    lines[i] = b
    lines[j] = a
  }
  return compose(lines, extracted, extracted.pages !== null)
}

/** The first `share` of it, cut wherever that is. */
export function truncate(extracted: ExtractedText, share: number): ExtractedText {
  const end = Math.floor(extracted.text.length * share)
  const blocks = extracted.blocks
    .filter(b => b.span[0] < end)
    .map(b => ({ ...b, span: [b.span[0], Math.min(b.span[1], end)] as const, emphasis: [] }))
  const pages = extracted.pages?.filter((start, i) => i === 0 || start < end) ?? null
  return { ...extracted, text: extracted.text.slice(0, end), blocks, pages, links: [], notes: [] }
}

export function concatenate(a: ExtractedText, b: ExtractedText): ExtractedText {
  return compose(
    [...linesOf(a), ...linesOf(b).map((line, i) => (i === 0 ? { ...line, gap: true, newPage: true } : line))],
    a,
    a.pages !== null,
  )
}

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'paragraph',
  'heading',
  'list-item',
  'box',
  'footnote',
  'header',
  'footer',
  'page-number',
]

/** Lines of labels, titles, formulas, names, dates, numbers and marks, in no order and any style. */
export function soup(dictionary: Dictionary, seed: number): ExtractedText {
  const next = chance(seed)
  const names = dictionary.names.flatMap(group => group.names)
  const words: readonly (readonly string[])[] = [
    dictionary.labels.flatMap(entry => [entry.label, ...entry.example, ...entry.not]),
    dictionary.itemTitles.flatMap(entry => [entry.title, ...entry.example]),
    dictionary.decisions.flatMap(entry => entry.example),
    dictionary.tasks.flatMap(entry => entry.example),
    dictionary.headFields.flatMap(entry => entry.example),
    dictionary.bodies.map(entry => entry.name),
    dictionary.municipalities.map(entry => entry.name),
    ['Referat', 'Dagsorden', 'Beslutningsprotokol', 'UDKAST', 'N O T A T', 'Referat af møde i Byrådet den 4. maj 2021'],
    [
      'den 4. maj 2021',
      '04-05-2021',
      'kl. 8.15-10.40',
      'uge 14-18',
      '9.-10. juni',
      'torsdag d. 30/2 2023',
      'i dag',
      '2201',
    ],
    [
      '1.',
      '2)',
      '3',
      'Punkt 4:',
      'Ad 5',
      'pkt. 6',
      'Sag nr. 7',
      'A:',
      '1.1.',
      '§ 8',
      '•',
      '-',
      '1.-2.',
      '100.000 kr.',
      '12/27845',
      'EMN-2021-00417',
    ],
    [
      'v/',
      '(A)',
      '(lukket)',
      'LUKKET PUNKT -',
      'afbud',
      'i stedet for',
      'Ingen',
      'Bilag 1:',
      'Side 2 af 7',
      '(kl. 9.10-9.15)',
      '........ 3',
    ],
    [
      'og',
      'at',
      'ikke',
      'blev',
      'der',
      ':',
      ';',
      ',',
      '.',
      '"',
      '(',
      ')',
      '*',
      '**',
      '|',
      '\t',
      '…',
      '\u2013',
      '😀',
      'a\u030A',
      '\u00AD',
      '###',
      '---',
      'ÅÅÅ',
      'œ',
    ],
  ]
  const line = () => {
    const parts: string[] = []
    const length = 1 + Math.floor(next() * next() * 12)
    for (let i = 0; i < length; i++)
      parts.push(next() < 0.15 ? `${pick(names, next)} ${pick(names, next)}` : pick(pick(words, next), next))
    return parts.join(pick([' ', ' ', ' ', ', ', ': ', '\t', ''], next))
  }
  const styled = next() < 0.5
  const lines: LooseLine[] = []
  const size = 2 + Math.floor(next() * 60)
  for (let i = 0; i < size; i++) {
    const [bold, row] = [next() < 0.2, next()]
    const cell = row < 0.1 ? { table: Math.floor(i / 8), row: i % 8, column: 0, columnSpan: 1, rowSpan: 1 } : null
    const kind = cell ? 'cell' : pick(KINDS, next)
    const block: Block = {
      kind,
      span: [0, 0],
      level: kind === 'heading' ? 1 + Math.floor(next() * 3) : null,
      bold,
      italic: false,
      underline: false,
      size: 1 + Math.floor(next() * 3) / 4,
      indent: Math.floor(next() * 4),
      cell,
      emphasis: [],
    }
    lines.push({ text: line(), gap: next() < 0.4, newPage: next() < 0.05, block: styled ? block : null })
  }
  return compose(lines, { format: 'docx', encoding: null }, next() < 0.5)
}
