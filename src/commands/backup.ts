// referat backup: a complete copy of the archive, even while it is in use.

import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { DB } from './options.js'
import { withArchive } from './with-archive.js'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'writes a complete copy of the archive, even while it is in use',
  takes: 'FILE',
  count: [1, 1],
  options: [DB],
  examples: [{ line: 'referat backup output/backup.db', does: 'copies output/referat.db; an older copy is replaced' }],
  run,
}

async function run(args: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { backUp } = await import('../store/backup.js')
  const [to] = args.words as [string]
  await withArchive(args, surroundings, async archive => {
    await backUp(archive, to)
    await surroundings.stderr.write(`${archive.path} was copied to ${to}.\n`)
  })
  return 0
}
