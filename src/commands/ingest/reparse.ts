// referat reparse: brings an archive to this parser and these dictionaries, from the text that is stored.

import { Problem } from '../../model/problem.js'
import type { Command } from '../command.js'
import { DB, FORMAT, JOBS, WITH_CPR } from '../options.js'

export const reparseCommand: Command = {
  name: 'reparse',
  summary: 'reads the stored texts again with this parser and these dictionaries, without the files',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    { name: 'diff', about: 'list what changed: facts gained, lost and altered, field by field' },
    { name: 'dry-run', about: 'write nothing; with --diff, what would change' },
    { name: 'force', about: 'also what this parser and these dictionaries have read already' },
    { ...JOBS, about: `documents ${JOBS.about}` },
    WITH_CPR,
    { ...FORMAT, about: `with --diff: ${FORMAT.about}` },
  ],
  examples: [
    { line: 'referat reparse --dry-run --diff', does: 'what a new version, or an edited dictionary, would change' },
    { line: 'referat reparse', does: 'brings every document up to date' },
    { line: 'referat reparse --diff --format csv', does: 'the same, and what changed as CSV, to stdout' },
  ],
  notes: [
    'Every document is tied to the versions of the parser and the dictionaries that read it; those of other versions are ' +
      'read again. The text stays as it was taken from the file: for that, referat ingest FOLDER --force.',
    'It may be ended at any moment and goes on where it was.',
  ],
  async run(args, surroundings) {
    if (args.text('format') !== undefined && !args.flag('diff'))
      throw new Problem('--format is for --diff.', 'Write --diff --format csv, for example.')
    return (await import('./reparse-archive.js')).reparseArchive(args, surroundings)
  },
}
