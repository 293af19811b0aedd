// Lists failed files, grouped by reason, with what to do.

import { groupBy } from '../../model/group-by.js'
import type { Failure } from '../../model/outcome.js'
import type { Page } from '../terminal/output.js'
import { printableLine } from '../terminal/printable.js'
import { wrap } from '../terminal/wrap.js'

export interface FailedFile {
  readonly path: string
  readonly failure: Pick<Failure, 'outcome' | 'reason' | 'advice'>
}

/** Files listed below one reason at the end of an import; the rest are only counted. */
const MOST_NAMES = 50

/** `most`: files listed below one reason. */
export function formatFailures(files: readonly FailedFile[], { width, typed }: Page, most = MOST_NAMES): string[] {
  const groups = groupBy(files, ({ failure: { outcome, reason, advice } }) => [outcome, reason, advice].join('\n'))
  return [...groups.values()].flatMap(group => {
    const { outcome, reason, advice } = group[0]!.failure
    const lines = wrap(`${outcome}: ${printableLine(`${reason} ${advice}`)}`, width, '  ')
    for (const { path } of group.slice(0, most)) lines.push(`    ${printableLine(path)}`)
    if (group.length > most) lines.push(`    … and ${group.length - most} more: ${typed('status --failed')}`)
    return lines
  })
}
