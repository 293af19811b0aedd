// referat ingest: reads files and folders into the archive.

import type { Command } from '../command.js'
import { DB, JOBS } from '../options.js'

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'reads files and folders (recursively) into the archive',
  takes: 'PATH…',
  count: [0, Number.POSITIVE_INFINITY],
  options: [
    DB,
    { ...JOBS, about: `files ${JOBS.about}` },
    { name: 'force', about: 'read unchanged files again, too' },
    { name: 'retry-failed', about: 'try files again that failed before; without PATH, only those' },
    { name: 'dry-run', about: 'list the files that would be read, and write nothing' },
    { name: 'since', value: 'DATE', about: 'only files last changed on DATE (YYYY-MM-DD) or later' },
    {
      name: 'include',
      value: 'PATTERN',
      about: 'in folders, only files that match: "*.pdf", "2023/**"',
      repeats: true,
    },
    { name: 'exclude', value: 'PATTERN', about: 'in folders, no files that match', repeats: true },
    { name: 'no-ocr', about: 'do not read scanned pages (pictures of text)' },
    { name: 'timeout', value: 'SECONDS', about: 'longest time for one file (default: 1800)' },
    { name: 'silent-timeout', value: 'SECONDS', about: 'longest time without progress on a file (default: 120)' },
    { name: 'memory', value: 'MB', about: 'largest memory for one file (default: 1024)' },
    { name: 'max-size', value: 'MB', about: 'largest file that is read (default: 256)' },
  ],
  examples: [
    { line: 'referat ingest fixtures/meetings', does: 'reads all minutes below a folder into output/referat.db' },
    {
      line: 'referat ingest fixtures/meetings --include "*.docx" --db output/word.db',
      does: 'reads the Word files into an archive of their own',
    },
    {
      line: 'referat ingest fixtures/meetings --dry-run',
      does: 'lists the files that would be read, and writes nothing',
    },
  ],
  notes: [
    'Files whose content is in the archive already are skipped. One bad file never stops the others: files that failed ' +
      'are listed at the end with the reason and what to do, and later by: referat status --failed',
    'A PATH of - takes paths from stdin, one a line: find minutes -name "*.pdf" | referat ingest -',
    'A .zip is read like a folder.',
    'To leave out files that are no minutes, put a file .referatignore into the folder, with one pattern a line.',
  ],
  run: async call => (await import('./import-files.js')).importFiles(call),
}
