// Formats the summary at the end of `referat reparse`.

import type { Reparsed } from '../../ingest/reparse.js'
import { addTo } from '../../model/count.js'
import type { Failure } from '../../model/outcome.js'
import type { Outdated } from '../../store/reparse.js'
import type { Versions } from '../../store/save/parcel.js'
import { FACTS, type FactName } from '../../workers/changes.js'
import { formatFailures } from '../archive/failures.js'
import { formatExtractors } from '../archive/outdated.js'
import { count, formatDuration } from '../terminal/count.js'
import type { Page } from '../terminal/output.js'

interface FactTally {
  gained: number
  lost: number
  altered: number
  readonly fields: Map<string, number>
}

export class ReparseTally {
  /** Number of documents to read again. */
  total = 0
  same = 0
  changed = 0
  gone = 0
  readonly failed: { readonly path: string; readonly failure: Failure }[] = []
  readonly facts = new Map<FactName, FactTally>()
}

export function addToTally(tally: ReparseTally, { outcome, changes, failure, path }: Reparsed): void {
  if (outcome === 'failed') {
    if (failure) tally.failed.push({ path, failure })
    return
  }
  tally[outcome]++
  if (outcome === 'gone') return
  for (const { fact, change, fields } of changes) {
    const facts = tally.facts.get(fact) ?? { gained: 0, lost: 0, altered: 0, fields: new Map() }
    tally.facts.set(fact, facts)
    facts[change]++
    for (const { field } of fields) addTo(facts.fields, field)
  }
}

export interface ReparseRun {
  readonly dryRun: boolean
  readonly diff: boolean
  readonly elapsedMs: number
  readonly archive: string
  /** The outdated documents before this run. */
  readonly outdated: Outdated
  readonly versions: Versions
  readonly page: Page
}

export function formatReparse(tally: ReparseTally, run: ReparseRun): string {
  const { total, same, changed, gone, failed } = tally
  const { dryRun, diff, elapsedMs, archive, outdated, versions, page } = run
  const lines: string[] = []
  const done = same + changed + gone + failed.length
  if (total === 0) {
    lines.push(
      `Nothing to do: all of ${archive} was read by this parser (${versions.parser}) and these dictionaries (${versions.dictionary}).`,
    )
  } else {
    const parts = dryRun
      ? [`${changed} would change`, `${same} would not`]
      : [`${changed} changed`, `${same} as before`]
    if (gone > 0) parts.push(`${gone} replaced or deleted meanwhile`)
    if (failed.length > 0) parts.push(`${failed.length} failed and ${failed.length === 1 ? 'is' : 'are'} as before`)
    lines.push(`${count(done, 'document')} read again in ${formatDuration(elapsedMs)}: ${parts.join(', ')}.`)
    lines.push(...formatFacts(tally))
    if (failed.length > 0) lines.push('Failed:', ...formatFailures(failed, page, Number.POSITIVE_INFINITY))
    if (done < total)
      lines.push(`Stopped: ${count(total - done, 'document')} not read again. Run the same command again to continue.`)
    if (dryRun) lines.push('Nothing was written.')
    if (changed > 0 && !diff && dryRun) lines.push(`Each change: ${page.typed('reparse --dry-run --diff')}`)
  }
  lines.push(...formatExtractors(outdated, versions, page))
  return `${lines.join('\n')}\n`
}

/** "  decisions: 3 gained, 1 lost, 5 altered (type 3, decidedBy 2)" */
function formatFacts({ facts }: ReparseTally): string[] {
  return FACTS.flatMap(name => {
    const found = facts.get(name)
    if (!found) return []
    const { gained, lost, altered, fields } = found
    const which = [...fields].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([field, n]) => `${field} ${n}`)
    const parts = [
      ...(gained > 0 ? [`${gained} gained`] : []),
      ...(lost > 0 ? [`${lost} lost`] : []),
      ...(altered > 0 ? [`${altered} altered (${which.join(', ')})`] : []),
    ]
    return [`  ${name === 'furniture' ? name : `${name}s`}: ${parts.join(', ')}`]
  })
}
