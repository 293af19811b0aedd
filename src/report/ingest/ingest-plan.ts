// Formats what an import would do (--dry-run).

import type { Intent, Plan } from '../../ingest/plan.js'
import { count } from '../terminal/count.js'
import { printableLine } from '../terminal/printable.js'

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
