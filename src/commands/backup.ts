// referat backup: a copy of the archive that is whole, also while it is in use.

import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { archivePath, DB } from './options.js'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'writes a whole copy of the archive, also while it is in use',
  takes: 'FILE',
  count: [1, 1],
  options: [DB],
  examples: [{ line: 'referat backup output/backup.db', does: 'copies output/referat.db; an older copy is replaced' }],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const [{ openArchive }, { backUp }] = await Promise.all([import('../store/archive.js'), import('../store/backup.js')])
  const [to] = args.words as [string]
  const archive = await openArchive(archivePath(args, surroundings))
  try {
    await backUp(archive, to)
    await surroundings.stderr.write(`${archive.path} was copied to ${to}.\n`)
    return 0
  } finally {
    await archive.close()
  }
}
