// Tells how many documents were read by another version of the program, and what to do about them.

import type { Outdated } from '../../store/reparse.js'
import type { Versions } from '../../store/save/parcel.js'
import { count } from '../terminal/count.js'
import type { Page } from '../terminal/output.js'
import { wrap } from '../terminal/wrap.js'

/** A paragraph; empty if the archive is up to date. */
export function formatOutdated(outdated: Outdated, versions: Versions, page: Page): string {
  const said = [formatParsers(outdated, page), formatExtractors(outdated, versions, page)]
  return said
    .filter(lines => lines.length > 0)
    .map(lines => `\n${lines.flatMap(line => wrap(line, page.width)).join('\n')}\n`)
    .join('')
}

export function formatParsers({ parsed }: Outdated, { typed }: Page): string[] {
  if (parsed === 0) return []
  const who = `${count(parsed, 'document')} read by another parser or with other dictionaries.`
  return [who, `What would change: ${typed('reparse --dry-run --diff')}`]
}

export function formatExtractors(
  { extracted, extractors }: Outdated,
  { extractor }: Versions,
  { typed }: Page,
): string[] {
  if (extracted === 0) return []
  const from = `The text of ${count(extracted, 'document')} was read from the file by extractor ${extractors.join(', ')}`
  return [`${from}; this one is ${extractor}.`, `To read the files again: ${typed('ingest FOLDER --force')}`]
}
