// Runs a command line: finds the command, checks its arguments, runs it, and says in one line what went wrong.

import { Problem } from '../model/problem.js'
import { quote } from '../query/format-command.js'
import { readArguments } from './arguments.js'
import type { Arguments, Command, ExitStatus, Surroundings } from './command.js'
import { formatCommandHelp, formatProgramHelp } from './help.js'
import { COMMANDS } from './list.js'
import { suggest } from './nearest.js'

/** Bugs are rethrown. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { stdout } = surroundings
  const width = stdout.isTerminal ? Math.max(stdout.width, 60) : 120
  const typed = typedIn(surroundings)
  try {
    const [name = '--help', ...rest] = commandFirst(argv)
    if (name === '--help' || name === '-h' || name === 'help') {
      const [about] = rest
      const text =
        about && !about.startsWith('-')
          ? formatCommandHelp(await findCommand(about), width, typed)
          : formatProgramHelp(await allCommands(), width, typed)
      await stdout.write(text)
      return argv.length === 0 ? 2 : 0
    }
    const command = await findCommand(name)
    const args = await readArguments(command, rest)
    if (args.flag('help')) {
      await stdout.write(formatCommandHelp(command, width, typed))
      return 0
    }
    return await command.run({ ...surroundings, args, typed: typedIn(surroundings, args) })
  } catch (error) {
    // Recognised by name, since importing the class would load the dictionaries. The message has one line per broken entry.
    if ((error as Error).name === 'DictionaryFailure') {
      await surroundings.stderr.write(`${(error as Error).message}\n`)
      return 2
    }
    if (!(error instanceof Problem)) throw error
    await surroundings.stderr.write(`${typed(error.message)}\n`)
    return error.status
  }
}

/** Options may come first: `referat --db x.db status` is `referat status --db x.db`. */
function commandFirst(argv: readonly string[]): readonly string[] {
  if (!argv[0]?.startsWith('--')) return argv
  const place = argv.findIndex(word => Object.hasOwn(COMMANDS, word))
  return place < 0 ? argv : [argv[place]!, ...argv.slice(0, place), ...argv.slice(place + 1)]
}

async function findCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load) return load()
  if (name.startsWith('-')) throw new Problem(`Unknown option ${name}.`, 'See: referat --help')
  const meant = await suggest(name, Object.keys(COMMANDS), word => `"referat ${word}"`)
  throw new Problem(`There is no command "${name}".`, `${meant}See: referat --help`)
}

function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map(load => load()))
}

/** "referat ingest …", but not "referat fra mødet". */
const TYPED = new RegExp(
  `(?<![\\p{L}/-])referat (${[...Object.keys(COMMANDS), '--help', 'COMMAND'].join('|')})(?![\\p{L}])`,
  'gu',
)

/** Replaces "referat" by the invocation. Commands of notes name the archive that was named. */
function typedIn({ invocation }: Surroundings, args?: Arguments): (text: string) => string {
  const db = args?.text('db')
  return text =>
    text.replaceAll(TYPED, (_, command: string) =>
      db === undefined || !(command in COMMANDS) || command === 'query'
        ? `${invocation} ${command}`
        : `${invocation} ${command} --db ${quote(db)}`,
    )
}
