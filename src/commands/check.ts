// referat check: whether the archive is consistent, and which files are gone or changed since they were read.

import type { Archive } from '../store/archive.js'
import type { Call, Command, ExitStatus } from './command.js'
import { DB, typedHere, withArchive } from './options.js'

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks that the archive is consistent, and which files are gone or changed since they were read',
  takes: '',
  count: [0, 0],
  options: [DB],
  examples: [{ line: 'referat check', does: 'one line for each problem; exit status 1 if there is any' }],
  notes: ['Files that are gone or changed are reported, but do not count as problems of the archive.'],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const [{ checkArchive }, { count }, { printableLine }] = await Promise.all([
    import('../store/check.js'),
    import('../report/terminal/count.js'),
    import('../report/terminal/printable.js'),
  ])
  const { stdout, stderr } = call
  const check = async (archive: Archive): Promise<ExitStatus> => {
    let problems = 0
    for await (const problem of checkArchive(archive.db)) {
      problems++
      await stdout.write(`${printableLine(problem)}\n`)
    }
    for await (const line of changedFiles(archive, typedHere(call))) await stderr.write(`${printableLine(line)}\n`)
    await stderr.write(
      problems === 0 ? `${archive.path} is sound.\n` : `${count(problems, 'problem')} in ${archive.path}.\n`,
    )
    return problems === 0 ? 0 : 1
  }
  return withArchive(call, check, 'readable')
}

async function* changedFiles(archive: Archive, typed: (command: string) => string): AsyncIterable<string> {
  const { findChange } = await import('../ingest/find-change.js')
  for (const file of await archive.db.selectFrom('file').selectAll().orderBy('path').execute()) {
    const change = await findChange(file)
    if (change === 'gone') yield `${file.path} is gone: it was ${file.location}.`
    if (change === 'changed') yield `${file.path} has changed since it was read: ${typed('ingest')} reads it again.`
  }
}
