// Formats the summary at the end of an import, and what an import would do (--dry-run).

import type { Intent, Plan } from '../../ingest/plan.js'
import type { IngestResult } from '../../ingest.js'
import type { Outdated } from '../../store/reparse.js'
import { formatFailures } from '../archive/failures.js'
import { formatParsers } from '../archive/outdated.js'
import { count, formatDuration } from '../terminal/count.js'
import type { Page } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { wrap } from '../terminal/wrap.js'

/** Keeps what the summary needs: numbers, and the files that failed. */
export class IngestTally {
  imported = 0
  partial = 0
  unchanged = 0
  /** Number of documents with CPR numbers, and number of these. */
  withCpr = 0
  cprNumbers = 0
  failed: (IngestResult & { readonly failure: NonNullable<IngestResult['failure']> })[] = []
}

export function addToTally(tally: IngestTally, result: IngestResult): void {
  const { outcome, failure } = result
  if (failure) tally.failed.push({ ...result, failure })
  else if (outcome === 'unchanged') tally.unchanged++
  else tally.imported++
  if (outcome === 'partial') tally.partial++
  if (result.cprNumbers > 0) tally.withCpr++
  tally.cprNumbers += result.cprNumbers
}

export interface IngestRun {
  /** Files found. */
  readonly total: number
  /** Files that a .referatignore left out. */
  readonly leftOut: number
  readonly elapsedMs: number
  readonly archive: string
  /** What another version of the program has read. */
  readonly outdated: Outdated
  readonly page: Page
}

export function formatIngestSummary(tally: IngestTally, run: IngestRun): string {
  const { total, leftOut, elapsedMs, archive, outdated, page } = run
  const { imported, partial, unchanged, failed } = tally
  const done = imported + unchanged + failed.length
  const before = failed.filter(result => result.before).length
  const parts = [imported > 0 ? `${imported} imported${partial > 0 ? ` (${partial} in part)` : ''}` : 'nothing new']
  if (unchanged > 0) parts.push(`${unchanged} unchanged`)
  if (failed.length > 0)
    parts.push(`${failed.length} failed${before > 0 ? ` (${before} as before, not tried again)` : ''}`)
  const lines = [`${count(done, 'file')} in ${formatDuration(elapsedMs)}: ${parts.join(', ')}.`]
  if (failed.length > 0) lines.push('Failed:', ...formatFailures(failed, page))
  if (tally.withCpr > 0)
    lines.push(
      ...wrap(
        `${count(tally.cprNumbers, 'CPR number')} in ${count(tally.withCpr, 'document')}: masked in answers and exports unless --with-cpr is given.`,
        page.width,
      ),
    )
  if (done < total)
    lines.push(`Stopped: ${count(total - done, 'file')} not looked at. Run the same command again to continue.`)
  if (leftOut > 0) lines.push(`Left out by .referatignore: ${count(leftOut, 'file')}.`)
  lines.push(...formatParsers(outdated, page), `The archive is ${archive}.`)
  return `${lines.join('\n')}\n`
}

/** "new⇥2023/referat.pdf"; for a failure also the reason. */
export function formatPlan({ path, intent, failure }: Plan): string {
  const cells = [intent, path, ...(failure ? [`${failure.outcome}: ${failure.reason}`] : [])]
  return `${cells.map(cell => printableLine(cell).replaceAll('\t', ' ')).join('\t')}\n`
}

const SAYS: Readonly<Record<Intent, string>> = {
  new: 'new',
  changed: 'changed',
  again: 'to be read again',
  unchanged: 'unchanged',
  failed: 'not readable, or failed before',
}

/** "3 files: 2 new, 1 unchanged. Nothing was written." */
export function formatPlanSummary(counts: ReadonlyMap<Intent, number>): string {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const parts = (Object.keys(SAYS) as Intent[]).flatMap(intent => {
    const n = counts.get(intent)
    return n === undefined ? [] : [`${n} ${SAYS[intent]}`]
  })
  return `${count(all, 'file')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}. Nothing was written.\n`
}
