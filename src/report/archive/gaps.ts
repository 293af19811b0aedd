// What is missing in, thing by thing and by body and year: as a person reads it, and as columns for programs.

import type { NameBody } from '../../query/who/find-bodies.js'
import type { Gap } from '../../store/gaps.js'
import type { YearCount } from '../../store/years.js'
import type { Column } from '../formats/column.js'
import { count } from '../terminal/count.js'
import type { Page } from '../terminal/page.js'
import { printableLine } from '../terminal/printable.js'
import type { Style } from '../terminal/style.js'
import { fitColumns, formatRow, type TableColumn } from '../terminal/table.js'
import { wrap } from '../terminal/wrap.js'

const GAP_TABLE: readonly TableColumn[] = [
  { header: 'Date' },
  { header: 'Missing', share: 2, least: 24 },
  { header: 'Where it is said', share: 3, least: 24 },
]

const INDENT = '  '

/** Below each body what is missing of it, by date. */
export function formatGaps(gaps: readonly Gap[], { width, typed }: Page, style: Style, nameBody: NameBody): string {
  if (gaps.length === 0) return 'Nothing is missing.\n'
  const ofBodies = gaps.filter(gap => gap.kind !== 'file')
  const failed = gaps.length - ofBodies.length
  const lines: string[] = []
  for (const [title, group] of grouped(ofBodies, gap => printableLine(nameBody({ ...gap, name: gap.body }))))
    lines.push(...heading(title, width, style), ...formatTable(GAP_TABLE, group.map(gapCells), width))
  if (failed > 0)
    lines.push(
      ...heading('Files', width, style),
      `${INDENT}${count(failed, 'file')} failed.`,
      `${INDENT}Which, why and what to do: ${typed('status --failed')}`,
    )
  return `${lines.slice(1).join('\n')}\n`
}

function gapCells(gap: Gap): string[] {
  const files = gap.files.map(({ path, status }) => `${printableLine(fileName(path))}${status ? ` (${status})` : ''}`)
  return [gap.date ?? 'no date', sayGap(gap), files.join('\n')]
}

/** By its name alone `referat show` finds it; the whole path is in the formats for programs. */
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function sayGap({ kind, item, detail, files }: Gap): string {
  switch (kind) {
    case 'minutes':
      return 'minutes: only the agenda is here'
    case 'meeting':
      return 'announced: nothing is here'
    case 'attachment':
      return `"${printableLine(detail ?? '')}", cited${item === null ? '' : ` at item ${item}`} and not listed`
    case 'versions':
      return `minutes in ${files.length} versions`
    case 'date':
      return 'date: not said'
    case 'body':
      return 'who met: not said'
    case 'items':
      return 'agenda items: none found'
    case 'file':
      return printableLine(detail ?? '')
  }
}

export const GAP_COLUMNS: readonly Column<Gap>[] = [
  { name: 'kind', value: gap => gap.kind },
  { name: 'body', value: gap => gap.body },
  { name: 'cluster', value: gap => gap.cluster },
  { name: 'region', value: gap => gap.region },
  { name: 'year', value: gap => gap.date?.slice(0, 4) ?? null },
  { name: 'date', value: gap => gap.date },
  { name: 'item', value: gap => gap.item },
  { name: 'detail', value: gap => gap.detail },
  { name: 'files', value: gap => gap.files.map(file => file.path).join('; ') },
]

const YEAR_TABLE: readonly TableColumn[] = [
  { header: 'Year' },
  ...['Meetings', 'Documents', 'Agenda only', 'Versions', 'Announced', 'Bilag'].map(header => ({
    header,
    right: true,
  })),
]

const YEAR_NOTE =
  'Agenda only: meetings without minutes. Versions: meetings with several minutes. Announced: next meetings ("næste møde") of which nothing is here. Bilag: cited and not listed.'

/** Below each body a line a year. */
export function formatYears(
  years: readonly YearCount[],
  { width, typed }: Page,
  style: Style,
  nameBody: NameBody,
): string {
  if (years.length === 0) return 'The archive is empty.\n'
  const lines: string[] = []
  // One set of widths for all, so that the columns stand below each other.
  const cells = (rows: readonly YearCount[]) => rows.map(yearCells)
  const widths = fitColumns(YEAR_TABLE, cells(years), width - INDENT.length)
  for (const [title, group] of grouped(years, body => printableLine(nameBody(body)))) {
    lines.push(...heading(title, width, style))
    if (lines.length < 4 && widths !== 'stacked')
      lines.push(
        ...formatRow(
          YEAR_TABLE.map(one => one.header),
          widths,
          YEAR_TABLE,
          INDENT,
        ).map(style.dim),
      )
    lines.push(...formatTable(YEAR_TABLE, cells(group), width, widths))
  }
  const notes = [...wrap(YEAR_NOTE, width), `Thing by thing: ${typed('status --missing')}`]
  return `${lines.slice(1).join('\n')}\n\n${notes.map(style.dim).join('\n')}\n`
}

function yearCells(row: YearCount): string[] {
  const { agendasWithoutMinutes, meetingsInVersions, announcedNotThere, attachmentsNotThere } = row
  const missing = [agendasWithoutMinutes, meetingsInVersions, announcedNotThere, attachmentsNotThere]
  return [
    row.year ?? '–',
    ...[row.meetings, row.documents].map(String),
    ...missing.map(n => (n === 0 ? '' : String(n))),
  ]
}

const yearColumn = (name: keyof YearCount): Column<YearCount> => ({ name, value: row => row[name] })
export const YEAR_COLUMNS: readonly Column<YearCount>[] = [
  { name: 'body', value: row => row.name },
  ...(['cluster', 'region', 'year', 'meetings', 'documents', 'agendasWithoutMinutes'] as const).map(yearColumn),
  ...(['meetingsInVersions', 'announcedNotThere', 'attachmentsNotThere'] as const).map(yearColumn),
]

/** Rows that stand together already, by their title. */
function* grouped<R>(rows: readonly R[], titleOf: (row: R) => string): Generator<readonly [string, readonly R[]]> {
  for (let from = 0; from < rows.length; ) {
    const title = titleOf(rows[from]!)
    let to = from
    while (to < rows.length && titleOf(rows[to]!) === title) to++
    yield [title, rows.slice(from, to)]
    from = to
  }
}

const heading = (title: string, width: number, style: Style): string[] => ['', ...wrap(title, width).map(style.bold)]

/** Side by side where there is room, else each cell on a line. */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  widths = fitColumns(columns, rows, width - INDENT.length),
): string[] {
  if (widths !== 'stacked') return rows.flatMap(row => formatRow(row, widths, columns, INDENT))
  return rows.flatMap(row =>
    row.flatMap((cell, index) => {
      if (cell === '') return []
      const said = index === 0 ? cell : `${columns[index]!.header}: ${cell}`
      return wrap(said, width, index === 0 ? INDENT : INDENT.repeat(2))
    }),
  )
}
