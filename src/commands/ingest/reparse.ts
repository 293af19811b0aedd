// referat reparse: brings an archive to this parser and these dictionaries, from the text that is stored.

import { Problem } from '../../model/problem.js'
import type { Command } from '../command.js'
import { DB, FORMAT, JOBS, WITH_CPR } from '../options.js'

export const reparseCommand: Command = {
  name: 'reparse',
  summary: 'reads the stored texts again after an update or an edited dictionary; the files are not needed',
  takes: '',
  count: [0, 0],
  options: [
    DB,
    { name: 'diff', about: 'list what changed: facts gained, lost and altered, field by field' },
    { name: 'dry-run', about: 'write nothing; with --diff, list what would change' },
    { name: 'force', about: 'also documents that are up to date' },
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
    'Every document notes the versions of the parser and the dictionaries that read it; those read by other versions are ' +
      'read again. The stored text itself stays as it is: to take it from the files again, use referat ingest FOLDER --force.',
    'It can be stopped at any time; run it again to continue.',
  ],
  async run(call) {
    if (call.args.text('format') !== undefined && !call.args.flag('diff'))
      throw new Problem('--format is for --diff.', 'Write --diff --format csv, for example.')
    return (await import('./reparse-archive.js')).reparseArchive(call)
  },
}
