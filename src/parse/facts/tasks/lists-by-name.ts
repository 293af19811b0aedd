// Lists of tasks below the names of those who have them: "Ida:", and below it "- Bestille lokale". A follow-up list in, its
// tasks out. Entries below another heading ("Punkter til næste møde:") are nobody's task.

import type { Span } from '../../../model/span.js'
import type { Line } from '../../layout/lines.js'
import type { SectionDraft } from '../../outline/sections.js'
import type { Reading } from '../../reading.js'
import { type Entry, readEntries } from '../entries.js'
import { areGivenNames, looksLikeName } from './actors.js'
import { findListedTask } from './listed-task.js'

export interface NamedTask {
  readonly span: Span
  readonly text: string
  readonly responsible: string
}

/** `lines`: all lines that were read, tasks or not. */
export function readListsByName(
  reading: Reading,
  draft: SectionDraft,
): { readonly tasks: readonly NamedTask[]; readonly lines: ReadonlySet<Line> } {
  const entries = readEntries(reading, draft)
  const tasks: NamedTask[] = []
  const lines = new Set<Line>()
  let owner: string | null = null
  for (const [i, entry] of entries.entries()) {
    // Among such names an unknown one will do: "Zofia:"
    const name = entries[i + 1]?.mark ? nameIn(entry, reading, lines.size > 0) : null
    if (name !== null) owner = name
    else if (isHeading(entry)) owner = null
    else if (owner !== null && findListedTask(entry.text, true, reading.lexicon))
      tasks.push({ span: entry.span, text: entry.text, responsible: owner })
    if (lines.size > 0 || name !== null) lines.add(entry.line)
  }
  return { tasks, lines }
}

const isHeading = ({ mark, text }: Entry): boolean => mark === '' && text.endsWith(':')

/** "Ida:", "Ida Holm", "Bo og Per:"; null for other words. */
function nameIn({ mark, text }: Entry, { lexicon }: Reading, isAmongNames: boolean): string | null {
  const name = text.replace(/:$/u, '')
  const names = name.split(/,\s|\s(?:og|&)\s|\//u)
  const isName =
    areGivenNames(names, lexicon.actors) ||
    names.every(one => isFullName(one, lexicon.actors)) ||
    (isAmongNames && name !== text && looksLikeName(name))
  return mark === '' && isName ? name : null
}

function isFullName(words: string, { isGivenName, isPerson }: Reading['lexicon']['actors']): boolean {
  const [first = '', ...rest] = words.split(' ')
  return rest.length > 0 && isGivenName(first) && isPerson(words)
}
