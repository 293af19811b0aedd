// What an older program left in an archive in, what is to be done about it out.

import type { Versions } from '../store/parcel.js'
import type { Outdated } from '../store/reparse.js'
import { count } from './count.js'
import { wrap } from './wrap.js'

/** A paragraph of its own; nothing where the archive is up to date. */
export function formatOutdated(outdated: Outdated, versions: Versions, width: number): string {
  const said = [...formatParsers(outdated), ...formatExtractors(outdated, versions)]
  return said.map(line => `\n${wrap(line, width).join('\n')}\n`).join('')
}

export function formatParsers({ parsed }: Outdated): string[] {
  if (parsed === 0) return []
  const who = `${count(parsed, 'document')} read by another parser or with other dictionaries.`
  return [`${who} What would change: referat reparse --dry-run --diff`]
}

export function formatExtractors({ extracted, extractors }: Outdated, { extractor }: Versions): string[] {
  if (extracted === 0) return []
  const from = `The text of ${count(extracted, 'document')} was taken from the file by extractor ${extractors.join(', ')}`
  return [`${from}; this one is ${extractor}. To read the files again: referat ingest FOLDER --force`]
}
