// An answer as a table, with date, body and file above each meeting's rows; what would repeat is printed once.

import type { Noun } from '../../query/filter.js'
import type { OfMeeting, Row, Rows } from '../../query/rows.js'
import { count } from '../terminal/count.js'
import { joined, remark } from '../terminal/joined.js'
import type { Style } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { fitColumns, formatRow, type TableColumn, wrapCell } from '../terminal/table.js'

/** The body that met, with its cluster or region where needed to tell it from others of the same name. */
type Who = (row: OfMeeting) => string

interface Layout<R> {
  readonly columns: readonly TableColumn[]
  cells(row: R, before: R | null, who: Who): string[]
}

const ITEM: TableColumn = { header: 'Item', share: 2, least: 12 }
const WHERE: TableColumn = { header: 'Where' }

/** "3 Status for Handleplanen"; nothing where it is the item of the row above. */
function itemCell(
  row: { item: string | null; itemTitle: string | null; document: string },
  before: typeof row | null,
): string {
  if (before && before.item === row.item && before.itemTitle === row.itemTitle && before.document === row.document)
    return ''
  return joined(' ', row.item, row.itemTitle)
}

/** "p. 3, 1204-1290": page and characters. */
function whereCell({ page, span }: Row): string {
  const characters = span ? `${span[0]}-${span[1]}` : ''
  return page === null ? characters : `p. ${page}\n${characters}`
}

/** "Put forward: at budgettet godkendes", printed below a decision that says no more than yes or no to it. */
function withMatter({ text, putForward }: Rows['decisions']): string {
  return [
    text,
    ...(putForward ?? []).map(one => `→ ${one.length > LONGEST ? `${one.slice(0, LONGEST).trimEnd()} …` : one}`),
  ].join('\n')
}

const LONGEST = 200

/** "Votes: 31 for, 18 against (Jan Hansen), 2 abstained", printed below a decision with a vote. */
function withVotes({ votes }: Rows['decisions'], text: string): string {
  if (votes === null) return text
  const said = (['for', 'against', 'abstained'] as const).flatMap(how => {
    const { count, who } = votes[how]
    if (count === null && !who?.length) return []
    return [`${count === null ? '' : `${count} `}${how}${who?.length ? ` (${who.join(', ')})` : ''}`]
  })
  return said.length === 0 ? text : `${text}\nVotes: ${said.join(', ')}`
}

const LAYOUTS: { readonly [N in Noun]: Layout<Rows[N]> } = {
  decisions: {
    columns: [ITEM, { header: 'Type' }, { header: 'Decision', share: 4, least: 20 }, WHERE],
    cells: (row, before) => [itemCell(row, before), row.type, withVotes(row, withMatter(row)), whereCell(row)],
  },
  recommendations: {
    columns: [ITEM, { header: 'Recommendation', share: 4, least: 20 }, { header: 'Decided' }, WHERE],
    cells: (row, before) => [itemCell(row, before), row.text, row.decisions.join('\n'), whereCell(row)],
  },
  actions: {
    columns: [
      ITEM,
      { header: 'Task', share: 4, least: 18 },
      { header: 'Responsible', share: 2, least: 11 },
      { header: 'Deadline' },
      WHERE,
    ],
    cells: (row, before) => [
      itemCell(row, before),
      row.text,
      row.responsible ?? '–',
      row.deadline ?? row.deadlineText ?? '–',
      whereCell(row),
    ],
  },
  items: {
    columns: [
      { header: 'No.' },
      { header: 'Title', share: 2, least: 14 },
      { header: 'Decided', share: 3, least: 16 },
      { header: 'Tasks', right: true },
      WHERE,
    ],
    cells: row => [
      row.item ?? '',
      remark(row.itemTitle ?? '', joined(', ', row.purpose, row.closed && 'closed')),
      row.outcome.map(({ type, text }) => `${text} (${type})`).join('\n') || '–',
      String(row.actions),
      whereCell(row),
    ],
  },
  participants: {
    columns: [
      { header: 'Name', share: 3, least: 12 },
      { header: 'Title, organisation', share: 5, least: 19 },
      { header: 'Attendance', share: 2, least: 10 },
      WHERE,
    ],
    cells: row => [
      row.name,
      joined(', ', row.title, row.organisation),
      remark(joined(', ', row.attendance, ...row.roles), row.note),
      whereCell(row),
    ],
  },
  attachments: {
    columns: [ITEM, { header: 'No.' }, { header: 'Attachment', share: 4, least: 20 }, WHERE],
    cells: (row, before) => [itemCell(row, before), row.number ?? '', remark(row.title, row.note), whereCell(row)],
  },
  meetings: {
    columns: [
      { header: 'Date' },
      { header: 'Body', share: 4, least: 18 },
      { header: 'What', share: 3, least: 18 },
      { header: 'Document', share: 3, least: 12 },
    ],
    cells: (row, _, who) => [
      row.date ?? '–',
      who(row),
      joined(
        '\n',
        row.attendance,
        remark(row.kind, row.status),
        `${count(row.items, 'item')}, ${count(row.decisions, 'decision')}`,
        row.start && `${row.start}–${row.end ?? ''}`,
        row.place,
        row.next && `next: ${row.next}`,
      ),
      `${row.file.split('/').at(-1)}\n${row.document.slice(0, 8)}${row.otherDocuments.length > 0 ? `\n+ ${row.otherDocuments.length} more` : ''}`,
    ],
  },
}

/** Number of rows that the widths of columns are computed from: more than a screen or two. */
const MEASURED = 500

/** With a heading for each meeting; in a narrow terminal the cells of a row stand below each other. */
export async function* formatAnswerTable(
  noun: Noun,
  rows: AsyncIterable<Row>,
  who: Who,
  width: number,
  style: Style,
): AsyncGenerator<string> {
  const layout = LAYOUTS[noun] as Layout<Row>
  const indent = noun === 'meetings' ? '' : '  '
  let widths: number[] | 'stacked' | null = null
  let before: Row | null = null
  const lines = function* (batch: readonly Row[]): Generator<string> {
    if (batch.length === 0) return
    const first = widths === null
    widths ??= fitColumns(
      layout.columns,
      batch.map(row => layout.cells(row, null, who).map(clean)),
      width - indent.length,
    )
    if (first && widths !== 'stacked') {
      const headers = layout.columns.map(one => one.header)
      yield* formatRow(headers, widths, layout.columns, indent).map(style.dim)
    }
    for (const row of batch) {
      if (noun !== 'meetings' && row.document !== before?.document) yield* heading(row, who, width, style)
      if (widths === 'stacked')
        yield* stack(layout.cells(row, null, who).map(clean), layout.columns, width, indent, style)
      else yield* formatRow(layout.cells(row, before, who).map(clean), widths, layout.columns, indent)
      before = row
    }
  }
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < MEASURED) continue
    yield* lines(batch)
    batch = []
  }
  yield* lines(batch)
}

const clean = (cell: string): string => cell.split('\n').map(printableLine).join('\n')

/** One row on a narrow terminal: a line "header: cell" for each cell. */
function stack(
  cells: readonly string[],
  columns: readonly TableColumn[],
  width: number,
  indent: string,
  style: Style,
): string[] {
  const lines = cells.flatMap((cell, index) => {
    if (cell === '' || cell === '–') return []
    const [line = '', ...more] = wrapCell(
      `${columns[index]!.header}: ${cell.replaceAll('\n', ', ')}`,
      width - indent.length - 2,
    )
    return [indent + line, ...more.map(one => `${indent}  ${one}`)]
  })
  return ['', ...lines.map((line, index) => (index === 0 ? style.bold(line) : line))]
}

function heading(row: Row, who: Who, width: number, style: Style): string[] {
  const others = row.otherDocuments.length
  const more = others > 0 ? `, ${count(others, 'other document')} of this meeting` : ''
  const source = `${row.file}, document ${row.document.slice(0, 8)}${more}`
  return [
    '',
    ...wrapCell(printableLine(`${row.date ?? 'no date'}  ${who(row)}`), width).map(style.bold),
    ...wrapCell(printableLine(source), width - 2).map(line => style.dim(`  ${line}`)),
  ]
}
