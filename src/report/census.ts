// A census in, what `referat status` prints out.

import { OUTCOMES, type Outcome } from '../model/outcome.js'
import type { Census, FailedRow } from '../store/census.js'
import { count } from './count.js'
import { formatFailures } from './failures.js'
import { printableLine } from './printable.js'
import type { Style } from './style.js'

/** Bodies listed; the rest is counted. */
const MOST_BODIES = 20

export function formatCensus(census: Census, archive: string, bytes: number, style: Style): string {
  const { documents, meetings, firstDate, lastDate, kinds, formats, facts } = census
  const dates = firstDate === null ? '' : `, ${firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`}`
  const lines = [
    style.bold(archive),
    `${count(documents, 'document')} of ${count(meetings, 'meeting')}${dates}; ${formatBytes(bytes)}`,
    '',
    `Kinds     ${counts(kinds)}`,
    `Formats   ${counts(formats)}`,
    `Facts     ${Object.entries(facts)
      .map(([name, n]) => `${n} ${n === 1 ? name.slice(0, -1) : name}`)
      .join(', ')}`,
    ...formatBodies(census, style),
    ...formatMissing(census, style),
    ...formatFiles(census, style),
  ]
  return `${lines.join('\n')}\n`
}

function counts(list: readonly { readonly name: string; readonly count: number }[]): string {
  return list.map(one => `${one.name} ${one.count}`).join(', ') || 'none'
}

function formatBodies({ bodies }: Census, style: Style): string[] {
  if (bodies.length === 0) return []
  const rows = bodies
    .slice(0, MOST_BODIES)
    .map(({ name, cluster, region, meetings, documents, firstDate, lastDate }) => [
      `${printableLine(name ?? '(not named)').slice(0, 50)}${(cluster ?? region) ? ` (${cluster ?? region})` : ''}`,
      count(meetings, 'meeting'),
      count(documents, 'document'),
      firstDate === lastDate ? (firstDate ?? '') : `${firstDate} to ${lastDate}`,
    ])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)))
  const more = bodies.length - rows.length
  return [
    '',
    style.bold('Bodies'),
    ...rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}

function formatMissing({ missing }: Census, style: Style): string[] {
  const lines = [
    [missing.agendasWithoutMinutes, 'of which only the agenda is here', 'meeting'],
    [missing.documentsWithoutDate, 'without a date of the meeting', 'document'],
    [missing.documentsWithoutBody, 'that does not say who met', 'document'],
    [missing.documentsWithoutItems, 'without agenda items', 'document'],
  ] as const
  const said = lines
    .filter(([n]) => n > 0)
    .map(([n, what, noun]) => `  ${count(n, noun)} ${n > 1 ? what.replace('does not', 'do not') : what}`)
  return said.length > 0 ? ['', style.bold('Missing'), ...said] : []
}

function formatFiles({ outcomes }: Census, style: Style): string[] {
  const total = outcomes.reduce((sum, one) => sum + one.count, 0)
  const failed = outcomes.filter(({ name }) => name !== 'ok' && name !== 'partial')
  const partial = outcomes.find(({ name }) => name === 'partial')
  const lines = ['', style.bold('Files'), `  ${count(total, 'file')} given`]
  if (partial) lines.push(`  ${partial.count} ${OUTCOMES.partial}`)
  for (const { name, count: n } of failed) lines.push(`  ${n} ${OUTCOMES[name]} (${name})`)
  if (failed.length > 0) lines.push('  Which, why and what to do: referat status --failed')
  return lines
}

export function formatFailedRows(rows: readonly FailedRow[]): string {
  if (rows.length === 0) return 'No file failed.\n'
  const files = rows.map(({ path, outcome, reason, advice }) => ({
    path,
    failure: {
      outcome: outcome as Exclude<Outcome, 'ok' | 'partial' | 'unchanged'>,
      reason: reason ?? '',
      advice: advice ?? '',
    },
  }))
  return `${count(rows.length, 'file')} failed:\n${formatFailures(files, Number.POSITIVE_INFINITY).join('\n')}\n`
}

/** "960 kB", "1.2 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
