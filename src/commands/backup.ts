// referat backup: a complete copy of the archive, even while it is in use.

import type { Call, Command, ExitStatus } from './command.js'
import { DB, withArchive } from './options.js'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'writes a complete copy of the archive, even while it is in use',
  takes: 'FILE',
  count: [1, 1],
  options: [DB],
  examples: [{ line: 'referat backup output/backup.db', does: 'copies output/referat.db; an older copy is replaced' }],
  run,
}

async function run(call: Call): Promise<ExitStatus> {
  const { backUp } = await import('../store/backup.js')
  const [to] = call.args.words as [string]
  await withArchive(call, async archive => {
    await backUp(archive, to)
    await call.stderr.write(`${archive.path} was copied to ${to}.\n`)
  })
  return 0
}
