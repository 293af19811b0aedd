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
    { name: 'force', about: 'read again what is unchanged' },
    { name: 'retry-failed', about: 'try again what failed before; without PATH, nothing but that' },
    { name: 'dry-run', about: 'say which files would be read, and write nothing' },
    { name: 'since', value: 'DATE', about: 'only files last changed on DATE (YYYY-MM-DD) or later' },
    { name: 'include', value: 'PATTERN', about: 'in folders, only files that fit: "*.pdf", "2023/**"', repeats: true },
    { name: 'exclude', value: 'PATTERN', about: 'in folders, no files that fit', repeats: true },
    { name: 'no-ocr', about: 'do not read pages that are pictures' },
    { name: 'timeout', value: 'SECONDS', about: 'the most time for one file (default: 1800)' },
    { name: 'silent-timeout', value: 'SECONDS', about: 'the most time without a page being read (default: 120)' },
    { name: 'memory', value: 'MB', about: 'the most memory for one file (default: 1024)' },
    { name: 'max-size', value: 'MB', about: 'the largest file that is read (default: 256)' },
  ],
  examples: [
    {
      line: 'referat ingest fixtures/meetings',
      does: 'reads all minutes below a folder into output/referat.db',
    },
    {
      line: 'referat ingest fixtures/meetings --include "*.docx" --db output/word.db',
      does: 'reads the Word files into an archive of their own',
    },
    {
      line: 'referat ingest fixtures/meetings --dry-run',
      does: 'says which files would be read, and writes nothing',
    },
  ],
  notes: [
    'Files that are in the archive with the same content are skipped. One bad file never stops the others: what failed ' +
      'is listed at the end with the reason and what to do, and later by: referat status --failed',
    'A PATH of - takes paths from stdin, one a line: find minutes -name "*.pdf" | referat ingest -',
    'Files in a .zip are read as if it were a folder.',
    'A folder can say which of its files are no minutes: a file .referatignore in it, with a pattern a line.',
  ],
  run: async (args, surroundings) => (await import('./import-files.js')).importFiles(args, surroundings),
}
