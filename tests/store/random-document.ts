// A seed in, a Document that no parser made but that holds the contract out: for everything that must hold for all.

import { createHash } from 'node:crypto'
import { DIAGNOSTICS, type DiagnosticCode } from '../../src/model/diagnostic.js'
import {
  DECISION_TYPES,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  type Document,
  type Item,
  PURPOSES,
  REFERENCE_KINDS,
  ROLES,
  SECTION_KINDS,
  type Section,
  type VoteShare,
} from '../../src/model/document.js'
import { type Block, type ExtractedText, FORMATS } from '../../src/model/extracted-text.js'

/** Words with all that is hard to keep: æøå, quotes, what SQL and FTS5 read as their own, characters beyond 16 bits. */
const WORDS = [
  'Klyngestyregruppen', 'godkendte', 'ærø', 'Øster Å', 'råd', "O'Brien", '"citat"', "'; drop table item; --", '%_*', 'NEAR(', '-', '👩‍⚕️',
  '𝒳', '2.304.617 kr.', 'AND', '', '\t', 'bilag 2', 'x\ny', 'null', '0', ' to  blanke ', '(B)', '\u00a0', 'ﬁ', '{"json": [1]}',
] // biome-ignore format: a list

export interface Random {
  /** From 0, below `n`. */
  below(n: number): number
  pick<T>(list: readonly T[]): T
  maybe<T>(value: () => T): T | null
  list<T>(most: number, value: (index: number) => T): T[]
}

export function makeRandom(seed: number): Random {
  let state = seed * 2654435761 + 12345
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    pick: list => list[below(list.length)]!,
    maybe: value => (next() < 0.5 ? null : value()),
    list: (most, value) => Array.from({ length: below(most + 1) }, (_, index) => value(index)),
  }
}

export function randomDocument(seed: number): { document: Document; extracted: ExtractedText } {
  const random = makeRandom(seed)
  const { below, pick, maybe, list } = random
  const words = (most: number) => list(most, () => pick(WORDS)).join(' ')
  const text = `${seed} ${words(400)}`
  const located = () => {
    const start = below(text.length)
    return { span: [start, start + below(text.length - start + 1)] as const, page: maybe(() => 1 + below(30)) }
  }
  const date = () => `20${10 + below(15)}-0${1 + below(9)}-1${below(10)}`
  const time = () => `1${below(10)}:0${below(10)}`

  const section = (): Section => {
    const where = located()
    const whole = text.slice(where.span[0], where.span[1])
    return {
      kind: pick(SECTION_KINDS),
      label: maybe(() => words(2)),
      text: pick([whole, whole.slice(below(whole.length + 1)), words(20), '']),
      tables: list(1, () => ({ rows: list(3, () => list(3, () => words(2))), ...located() })),
      ...where,
    }
  }
  const share = (): VoteShare => ({ count: maybe(() => below(30)), who: maybe(() => list(3, () => words(1))) })
  const item = (): Item => ({
    number: maybe(() => `${below(20)}${pick(['', 'a'])}`),
    title: maybe(() => words(6)),
    start: maybe(time),
    end: maybe(time),
    presenters: list(2, () => words(2)),
    purpose: maybe(() => pick(PURPOSES)),
    caseNumber: maybe(() => words(1)),
    closed: below(2) === 1,
    heading: located(),
    sections: list(4, section),
    recommendations: list(3, () => ({ text: words(9), ...located() })),
    decisions: list(3, () => ({
      text: words(9),
      type: pick(DECISION_TYPES),
      decidedBy: maybe(() => words(2)),
      section: pick(SECTION_KINDS),
      points: list(3, () => String(below(9))),
      votes: maybe(() => ({ for: share(), against: share(), abstained: share() })),
      unanimous: pick([true, false, null]),
      ...located(),
    })),
    actions: list(2, () => ({
      text: words(9),
      responsible: maybe(() => words(2)),
      deadline: maybe(date),
      deadlineText: maybe(() => words(2)),
      ...located(),
    })),
    attachments: list(2, () => ({
      number: maybe(() => words(1)),
      title: words(3),
      note: maybe(() => words(1)),
      ...located(),
    })),
    references: list(2, () => ({
      kind: pick(REFERENCE_KINDS),
      text: words(2),
      target: maybe(() => words(1)),
      ...located(),
    })),
    notes: list(2, () => ({ mark: words(1), text: words(9), ...located() })),
  })

  const sha256 = createHash('sha256').update(`${seed}`).digest('hex')
  const format = pick(FORMATS)
  const encoding = maybe(() => 'utf-8')
  const document: Document = {
    id: sha256.slice(0, 16),
    source: {
      path: `${pick(['', '2019/', 'Møder/År '])}${seed} ø.${format}`,
      format,
      sha256,
      bytes: below(1_000_000),
      pages: maybe(() => below(40)),
      encoding,
      ocr: below(2) === 1,
    },
    text,
    kind: pick(DOCUMENT_KINDS),
    status: maybe(() => pick(DOCUMENT_STATUSES)),
    title: maybe(() => words(5)),
    body: {
      name: maybe(() => pick(['Direktørforum', 'Direktørforum Klynge Midt', 'Styregruppen', words(2)])),
      id: maybe(() => pick(['direktørforum', 'kiap'])),
      cluster: maybe(() => pick(['rn-midt', 'rh-midt'])),
      region: maybe(() => pick(['RN', 'RH'])),
    },
    meeting: {
      date: maybe(date),
      start: maybe(time),
      end: maybe(time),
      place: maybe(() => words(2)),
      next: maybe(date),
    },
    participants: list(5, () => ({
      name: pick(['Jens Ærø', 'Åse Å', words(2)]),
      title: maybe(() => words(2)),
      organisation: maybe(() => words(2)),
      attendance: pick(['present', 'absent'] as const),
      capacity: pick(['member', 'guest', 'secretariat'] as const),
      roles: list(2, () => pick(ROLES)),
      items: list(2, () => String(below(9))),
      note: maybe(() => words(3)),
      ...located(),
    })),
    front: list(3, section),
    items: list(below(4) === 0 ? 300 : 6, item),
    furniture: list(6, () => ({
      kind: pick(['header', 'footer', 'page-number', 'contact', 'break', 'interface'] as const),
      ...located(),
    })),
    diagnostics: list(3, () => {
      const code = pick(Object.keys(DIAGNOSTICS) as DiagnosticCode[])
      const { span, page } = located()
      return { code, severity: DIAGNOSTICS[code].severity, message: words(4), span: maybe(() => span), page }
    }),
    coverage: pick([0, 0.25, 0.999_999, 1]),
  }
  const block = (): Block => ({
    kind: 'paragraph',
    span: located().span,
    level: maybe(() => 1),
    bold: false,
    italic: true,
    underline: false,
    size: 1.5,
    indent: 0.5,
    cell: maybe(() => ({ table: 0, row: 1, column: 2, columnSpan: 1, rowSpan: 1 })),
    emphasis: list(2, () => located().span),
  })
  const extracted: ExtractedText = {
    format,
    text,
    blocks: list(20, block),
    pages: maybe(() => [0, 5]),
    links: list(1, () => ({ span: located().span, href: 'https://rn.dk/æ' })),
    encoding,
    ocr: document.source.ocr,
    notes: list(1, () => ({ code: 'partial-extraction' as const, message: words(3), span: null })),
  }
  return { document, extracted }
}
