// Files that failed in, lines that say which, why and what to do out: alike ones together.

import { type Failure, OUTCOMES } from '../model/outcome.js'
import { printableLine } from './printable.js'

export interface FailedFile {
  readonly path: string
  readonly failure: Pick<Failure, 'outcome' | 'reason' | 'advice'>
}

/** Names below one reason; the rest is counted. */
const MOST_NAMES = 50

export function formatFailures(files: readonly FailedFile[]): string[] {
  const groups = new Map<string, FailedFile[]>()
  for (const file of files) {
    const { outcome, reason, advice } = file.failure
    const key = [outcome, reason, advice].join('\n')
    const group = groups.get(key)
    if (group) group.push(file)
    else groups.set(key, [file])
  }
  return [...groups.values()].flatMap(group => {
    const { outcome, reason, advice } = group[0]!.failure
    const lines = [`  ${outcome} (${OUTCOMES[outcome]}): ${printableLine(`${reason} ${advice}`)}`]
    for (const { path } of group.slice(0, MOST_NAMES)) lines.push(`    ${printableLine(path)}`)
    if (group.length > MOST_NAMES) lines.push(`    … and ${group.length - MOST_NAMES} more: referat status --failed`)
    return lines
  })
}
