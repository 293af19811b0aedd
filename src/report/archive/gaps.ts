// What is missing in the archive, one by one or counted by body and year: tables for people, columns for programs.

import { groupBy } from '../../model/group-by.js'
import type { NameBody } from '../../query/who/find-bodies.js'
import type { Gap } from '../../store/census/gaps.js'
import type { YearCount } from '../../store/census/years.js'
import { type Column, column, list, plain } from '../formats/column.js'
import { count } from '../terminal/count.js'
import type { Page, Style } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { fitColumns, formatRow, formatTable, INDENT, type TableColumn } from '../terminal/table.js'
import { wrap } from '../terminal/wrap.js'

const GAP_TABLE: readonly TableColumn[] = [
  { header: 'Date' },
  { header: 'Missing', share: 2, least: 24 },
  { header: 'Documents', share: 3, least: 24 },
]

/** A table for each body, by date. */
export function formatGaps(gaps: readonly Gap[], { width, typed }: Page, style: Style, nameBody: NameBody): string {
  if (gaps.length === 0) return 'Nothing is missing.\n'
  const ofBodies = gaps.filter(gap => gap.kind !== 'file')
  const failed = gaps.length - ofBodies.length
  const lines: string[] = []
  for (const [title, group] of groupBy(ofBodies, gap => printableLine(nameBody({ ...gap, name: gap.body }))))
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

/** The name is enough for `referat show`; formats for programs have the whole path. */
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function sayGap({ kind, item, detail, files }: Gap): string {
  switch (kind) {
    case 'minutes':
      return 'minutes: only an agenda'
    case 'meeting':
      return 'announced: no document'
    case 'attachment':
      return `"${printableLine(detail ?? '')}", cited${item === null ? '' : ` at item ${item}`} but not listed`
    case 'versions':
      return `minutes in ${files.length} versions`
    case 'date':
      return 'date of the meeting'
    case 'body':
      return 'body that met'
    case 'items':
      return 'agenda items'
    case 'file':
      return printableLine(detail ?? '')
  }
}

export const GAP_COLUMNS: readonly Column<Gap>[] = [
  ...plain<Gap>('kind', 'body', 'cluster', 'region'),
  column('year', gap => gap.date?.slice(0, 4) ?? null),
  ...plain<Gap>('date', 'item', 'detail'),
  column('files', gap => list(gap.files.map(file => file.path))),
]

const RIGHT = ['Meetings', 'Documents', 'Agenda only', 'Versions', 'Announced', 'Bilag']
const YEAR_TABLE: readonly TableColumn[] = [{ header: 'Year' }, ...RIGHT.map(header => ({ header, right: true }))]

const YEAR_NOTE =
  'Agenda only: meetings without minutes. Versions: meetings with minutes in several versions. Announced: meetings announced as the next one ("næste møde"), with no document. Bilag: attachments cited by number but not listed.'

/** A table for each body, one line a year. */
export function formatYears(
  years: readonly YearCount[],
  { width, typed }: Page,
  style: Style,
  nameBody: NameBody,
): string {
  if (years.length === 0) return 'The archive is empty.\n'
  const lines: string[] = []
  // The same widths for all tables, so that their columns align.
  const cells = (rows: readonly YearCount[]) => rows.map(yearCells)
  const headers = YEAR_TABLE.map(one => one.header)
  const widths = fitColumns(YEAR_TABLE, cells(years), width - INDENT.length)
  for (const [title, group] of groupBy(years, body => printableLine(nameBody(body)))) {
    lines.push(...heading(title, width, style))
    if (lines.length < 4 && widths !== 'stacked')
      lines.push(...formatRow(headers, widths, YEAR_TABLE, INDENT).map(style.dim))
    lines.push(...formatTable(YEAR_TABLE, cells(group), width, widths))
  }
  const notes = [...wrap(YEAR_NOTE, width), `Each of them: ${typed('status --missing')}`]
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

export const YEAR_COLUMNS: readonly Column<YearCount>[] = [
  column('body', row => row.name),
  ...plain<YearCount>('cluster', 'region', 'year', 'meetings', 'documents', 'agendasWithoutMinutes'),
  ...plain<YearCount>('meetingsInVersions', 'announcedNotThere', 'attachmentsNotThere'),
]

const heading = (title: string, width: number, style: Style): string[] => ['', ...wrap(title, width).map(style.bold)]
