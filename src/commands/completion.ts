// referat completion: a script for shell completion of commands and options, made from the same declarations as the help.

import type { Call, Command, ExitStatus } from './command.js'
import { archivePath, DB, withArchive } from './options.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

const SCRIPTS: Readonly<Record<Shell, () => Promise<(commands: readonly Command[]) => string>>> = {
  bash: async () => (await import('./completion/bash.js')).formatBash,
  zsh: async () => (await import('./completion/zsh.js')).formatZsh,
  fish: async () => (await import('./completion/fish.js')).formatFish,
}

type Commands = Readonly<Record<string, () => Promise<Command>>>

/** Takes the list of all commands as a parameter, since it is itself on that list: an import would be circular. */
export const createCompletionCommand = (commands: Commands): Command => ({
  name: 'completion',
  summary: 'prints a script that makes a shell complete commands, options and names of bodies',
  takes: 'SHELL',
  count: [1, 1],
  choices: [...SHELLS, 'bodies'],
  options: [DB],
  examples: [
    { line: 'referat completion bash', does: 'for bash: eval "$(referat completion bash)" in ~/.bashrc' },
    { line: 'referat completion zsh', does: 'for zsh: eval "$(referat completion zsh)" in ~/.zshrc, after compinit' },
    { line: 'referat completion fish', does: 'for fish: put it into ~/.config/fish/completions/referat.fish' },
  ],
  notes: [
    'The scripts get the names of bodies from: referat completion bodies',
    'They complete the command "referat". If it is not installed, define it before that line, for bash and zsh: ' +
      'referat() { node CHECKOUT/dist/cli.js "$@"; }',
    'and for fish: alias referat "node CHECKOUT/dist/cli.js"',
  ],
  async run(call) {
    const [what] = call.args.words
    if (what === 'bodies') return listBodies(call)
    const format = await SCRIPTS[what as Shell]()
    await call.stdout.write(format(await Promise.all(Object.values(commands).map(load => load()))))
    return 0
  },
})

/** The names of bodies, one a line. Without an archive none, and no error, which would disturb whoever is typing. */
async function listBodies(call: Call): Promise<ExitStatus> {
  const [{ existsSync }, { listArchiveBodies }] = await Promise.all([
    import('node:fs'),
    import('../query/who/archive-bodies.js'),
  ])
  if (!existsSync(archivePath(call))) return 0
  const bodies = await withArchive(call, ({ db }) => listArchiveBodies(db))
  const names = [...new Set(bodies.flatMap(({ name }) => name?.replace(/\s+/g, ' ').trim() || []))].sort()
  await call.stdout.write(names.map(name => `${name}\n`).join(''))
  return 0
}
