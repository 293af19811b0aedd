// Formats a census of the archive as `referat status` prints it.

import { OUTCOMES, type Outcome } from '../../model/outcome.js'
import type { NameBody } from '../../query/who/find-bodies.js'
import type { Census, FailedRow } from '../../store/census/census.js'
import { plain } from '../formats/column.js'
import { count } from '../terminal/count.js'
import type { Page, Style } from '../terminal/output.js'
import { wrap, wrapBehind } from '../terminal/wrap.js'
import { formatBodyTable } from './body-tables.js'
import { formatFailures } from './failures.js'

/** Bodies that are listed; the rest are only counted. */
const MOST_BODIES = 20

export function formatCensus(
  census: Census,
  archive: { readonly path: string; readonly bytes: number },
  page: Page,
  style: Style,
  nameBody: NameBody,
): string {
  const { width } = page
  const { documents, meetings, firstDate, lastDate, kinds, formats, facts } = census
  const dates = firstDate === null ? '' : `, ${firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`}`
  const lines = [
    style.bold(archive.path),
    `${count(documents, 'document')} of ${count(meetings, 'meeting')}${dates}; ${formatBytes(archive.bytes)}`,
    '',
    ...formatLine('Kinds', counts(kinds), width),
    ...formatLine('Formats', counts(formats), width),
    ...formatLine(
      'Facts',
      Object.entries(facts)
        .map(([name, n]) => `${n} ${n === 1 ? name.slice(0, -1) : name}`)
        .join(', ') + (documents > meetings ? '; each meeting counted once, from its best document' : ''),
      width,
    ),
    ...formatBodies(census, page, style, nameBody),
    ...formatMissing(census, page, style),
    ...formatFiles(census, page, style),
    ...formatCpr(census, width),
  ]
  return `${lines.join('\n')}\n`
}

/** "Kinds     referat 52, dagsorden 5": a name, and its text wrapped beside it. */
function formatLine(name: string, said: string, width: number): string[] {
  return wrapBehind(name.padEnd(10), said, width)
}

function counts(list: readonly { readonly name: string; readonly count: number }[]): string {
  return list.map(one => `${one.name} ${one.count}`).join(', ') || 'none'
}

function formatBodies({ bodies }: Census, { width, typed }: Page, style: Style, nameBody: NameBody): string[] {
  if (bodies.length === 0) return []
  const more = bodies.length - MOST_BODIES
  return [
    '',
    style.bold('Bodies'),
    ...formatBodyTable(bodies.slice(0, MOST_BODIES), width, nameBody),
    ...(more > 0 ? [`  … and ${more} more: ${typed('status --by-year')}`] : []),
  ]
}

function formatMissing({ missing }: Census, { typed }: Page, style: Style): string[] {
  const things = [
    [missing.agendasWithoutMinutes, 'with an agenda but no minutes', 'meeting'],
    [missing.announcedNotThere, 'announced as the next one, with no document', 'meeting'],
    [missing.attachmentsNotThere, 'cited by number but not listed', 'attachment'],
    [missing.meetingsInVersions, 'with minutes in several versions', 'meeting'],
  ] as const
  const unsaid = [
    [missing.documentsWithoutDate, 'without the date of the meeting', 'document'],
    [missing.documentsWithoutBody, 'that does not say who met', 'document'],
    [missing.documentsWithoutItems, 'without agenda items', 'document'],
  ] as const
  const [listed, told] = [things, unsaid].map(lines =>
    lines
      .filter(([n]) => n > 0)
      .map(([n, what, noun]) => `  ${count(n, noun)} ${n > 1 ? what.replace('does not', 'do not') : what}`),
  ) as [string[], string[]]
  if (listed.length + told.length === 0) return []
  const which = [`  Which: ${typed('status --missing')}`]
  if (listed.length > 0) which.push(`  By body and year: ${typed('status --by-year')}`)
  return ['', style.bold('Missing'), ...listed, ...told, ...which]
}

function formatFiles({ outcomes }: Census, { typed }: Page, style: Style): string[] {
  const total = outcomes.reduce((sum, one) => sum + one.count, 0)
  const failed = outcomes.filter(({ name }) => name !== 'ok' && name !== 'partial')
  const partial = outcomes.find(({ name }) => name === 'partial')
  const lines = ['', style.bold('Files'), `  ${count(total, 'file')} in all`]
  if (partial) lines.push(`  ${partial.count} ${OUTCOMES.partial}`)
  for (const { name, count: n } of failed) lines.push(`  ${n} ${name}: ${OUTCOMES[name]}`)
  if (failed.length > 0) lines.push(`  Which, why and what to do: ${typed('status --failed')}`)
  return lines
}

export const FAILED_COLUMNS = plain<FailedRow>('path', 'outcome', 'stage', 'reason', 'advice')

function formatCpr({ documentsWithCpr }: Census, width: number): string[] {
  if (documentsWithCpr === 0) return []
  const hold = documentsWithCpr === 1 ? 'holds' : 'hold'
  const masked = 'masked in answers and exports unless --with-cpr is given'
  return ['', ...wrap(`${count(documentsWithCpr, 'document')} ${hold} CPR numbers: ${masked}.`, width)]
}

export function formatFailedRows(rows: readonly FailedRow[], page: Page): string {
  if (rows.length === 0) return 'No file failed.\n'
  const files = rows.map(({ path, outcome, reason, advice }) => ({
    path,
    failure: {
      outcome: outcome as Exclude<Outcome, 'ok' | 'partial' | 'unchanged'>,
      reason: reason ?? '',
      advice: advice ?? '',
    },
  }))
  return `${count(rows.length, 'file')} failed:\n${formatFailures(files, page, Number.POSITIVE_INFINITY).join('\n')}\n`
}

/** "960 kB", "1.2 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
