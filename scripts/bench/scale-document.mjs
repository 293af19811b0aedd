// An invented meeting's lines in, the Document that they are out, without any parsing: for measuring the archive alone.
// Also the text file that it is said to come from.

import { createHash } from 'node:crypto'

/**
 * @typedef {import('../../dist/model/document.js').Document} Document
 * @typedef {import('../../dist/model/document.js').Item} Item
 * @typedef {import('../../dist/model/document.js').Section} Section
 * @typedef {import('../../dist/model/extracted-text.js').Block} Block
 * @typedef {import('../../dist/model/extracted-text.js').ExtractedText} ExtractedText
 */

/** @type {Readonly<Record<string, import('../../dist/model/document.js').SectionKind>>} */
const SECTIONS = {
  Deltagere: 'deltagere',
  Afbud: 'deltagere',
  Sagsfremstilling: 'sagsfremstilling',
  Indstilling: 'indstilling',
  Bilag: 'bilag',
  Beslutning: 'beslutning',
  Konklusion: 'beslutning',
}

/** @type {readonly (readonly [RegExp, import('../../dist/model/document.js').DecisionType])[]} */
const TYPES = [
  [/godkend/i, 'approved'],
  [/efterretning/, 'noted'],
  [/udsat/i, 'postponed'],
  [/anbefal/, 'recommended'],
  [/opgave/, 'assigned'],
  [/aftalt/, 'agreed'],
  [/afsættes/, 'granted'],
  [/besluttede/, 'decided'],
]

/**
 * @param {import('./corpus/list.mjs').Listed} listed
 * @returns {{ document: Document, extracted: ExtractedText, file: Buffer }}
 */
export function makeDocument({ path, lines, held }) {
  const text = lines.map(line => line.text).join('\n')
  const file = Buffer.from(text)
  const sha256 = createHash('sha256').update(file).digest('hex')
  /** @type {Section[]} */
  const front = []
  /** @type {any[]} */
  const [participants, items] = [[], []]
  /** @type {Block[]} */
  const blocks = []
  let [offset, label] = [0, '']
  for (const { kind, text: line } of lines) {
    const at = { span: /** @type {const} */ ([offset, offset + line.length]), page: null }
    offset += line.length + 1
    blocks.push({ ...BLOCK, kind: kind === 'heading' ? 'heading' : 'paragraph', bold: kind === 'label', span: at.span })
    const item = items.at(-1)
    const sections = item?.sections ?? front
    if (kind === 'heading') {
      const [, number, title] = /^(?:Punkt )?(\d+)[.:] (.*)$/.exec(line) ?? []
      items.push({ ...ITEM, number, title, heading: at, ...emptyLists() })
      label = ''
      continue
    }
    if (kind === 'label' || sections.length === 0) {
      label = kind === 'label' ? line : ''
      const own = { kind: SECTIONS[line] ?? 'hoved', label: kind === 'label' ? line : null }
      sections.push({ ...own, text: kind === 'label' ? '' : line, tables: [], ...at })
      if (kind === 'label') continue
    } else {
      const section = sections.at(-1)
      section.text += `${section.text === '' ? '' : '\n'}${line}`
      section.span = [section.span[0], at.span[1]]
    }
    const fact = { text: line, ...at }
    if (!item && kind === 'entry') participants.push(participant(line, label === 'Afbud', at))
    else if (label === 'Indstilling' && kind === 'entry') item.recommendations.push(fact)
    else if (label === 'Bilag') item.attachments.push({ number: null, title: line, note: null, ...at })
    else if (item && SECTIONS[label] === 'beslutning') {
      const [, type] = TYPES.find(([pattern]) => pattern.test(line)) ?? [null, 'discussed']
      item.decisions.push({ ...DECISION, ...fact, type })
      if (type === 'assigned') item.actions.push({ ...ACTION, ...fact })
    }
  }
  const source = {
    path: path.replace(/\.\w+$/, '.txt'),
    format: /** @type {const} */ ('txt'),
    sha256,
    bytes: file.length,
    pages: null,
    ...READ,
  }
  /** @type {Document} */
  const document = {
    ...{ id: sha256.slice(0, 16), source, text, participants, front, items, furniture: [], diagnostics: [] },
    ...{ kind: held.version === 'agenda' ? 'dagsorden' : 'referat', coverage: 1, title: lines[0]?.text ?? null },
    status: held.version === 'draft' ? 'udkast' : null,
    body: { name: held.body.name, id: null, cluster: held.body.cluster, region: held.body.region },
    meeting: { date: held.date, start: '15:00', end: '17:00', place: held.body.place, next: held.next },
  }
  return { document, extracted: { format: 'txt', text, blocks, pages: null, links: [], notes: [], ...READ }, file }
}

const READ = { encoding: 'utf-8', ocr: false }
/** @type {Omit<Block, 'kind' | 'span' | 'bold'>} */
const BLOCK = { level: null, italic: false, underline: false, size: 1, indent: 0, cell: null, emphasis: [] }
const ITEM = { start: null, end: null, presenters: [], purpose: null, caseNumber: null, closed: false }
const emptyLists = () => ({
  ...{ sections: [], recommendations: [], decisions: [], actions: [], attachments: [], references: [], notes: [] },
})
const DECISION = { decidedBy: null, section: 'beslutning', points: [], votes: null, unanimous: null }
const ACTION = { responsible: 'Sekretariatet', deadline: '2024-06-01', deadlineText: '1. juni' }

/** @param {string} line @param {boolean} absent @param {import('../../dist/model/span.js').Located} at */
function participant(line, absent, at) {
  const [name, title = null] = line.split(', ')
  const rest = { organisation: null, capacity: 'member', roles: [], items: [], note: null }
  return { name, title, attendance: absent ? 'absent' : 'present', ...rest, ...at }
}
